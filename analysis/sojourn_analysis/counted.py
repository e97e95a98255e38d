"""Numbers of things in words."""

from __future__ import annotations


def counted(number: int, one: str, many: str) -> str:
    """The number with the word that goes with it, as in "1 person" and "1,200 people"."""
    return f"{number:,} {one if number == 1 else many}"
