"""The booth: a locked window between respondents, its cover, its PIN, and interviews that nobody ends."""
