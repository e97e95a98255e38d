"""How the paper puts things: what the controller has to fill in, lists in a sentence, days."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from sojourn_schema.document.blocks import Paragraph


def to_fill_in(text: str) -> Paragraph:
    """A place that the program can't fill: seen at a glance, and told as such."""
    return Paragraph(f"For the controller to fill in: {text}", note=True)


def listed(texts: Iterable[str], none: str = "none") -> str:
    """Words in a row: `a, b and c`."""
    *first, last = [*texts] or [none]
    return f"{', '.join(first)} and {last}" if first else last


def day_or(day: date | None, otherwise: str) -> str:
    """A day as 2026-11-24, or what is said where none is settled."""
    return day.isoformat() if day is not None else otherwise
