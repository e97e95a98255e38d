"""The claims under test: for each its deciding number, the checks it has to stand, and its verdict."""
