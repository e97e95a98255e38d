"""The study designer: what a study asks, of whom and until when, its keys and its laptops."""
