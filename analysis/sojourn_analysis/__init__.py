"""From career histories to risk sets, hazard models and the claims they test."""
