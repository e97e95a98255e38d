"""The results page: the analysis in the background, and what it says."""
