"""Whole journeys through the real window, as a person takes them: example, rehearsals and tests."""
