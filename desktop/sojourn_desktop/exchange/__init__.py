"""Data packages: taken into the open study, and written from it."""
