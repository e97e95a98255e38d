"""The report: one page with the answer first, then all that stands behind it, and the same as tables."""
