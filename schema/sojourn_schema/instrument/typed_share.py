"""A share of full time as respondents type it: with the comma of their language, or in per cent."""

from __future__ import annotations

PER_CENT = 100


def share_as_in_a_file(text: str) -> str:
    """The share from 0 to 1 with a point that is meant: `0,2`, `20` and `20 %` are `0.2`; other texts stay.

    No share is above 1, so a larger number is one of per cent.
    """
    number = text.strip().removesuffix("%").strip().replace(",", ".")
    try:
        share = float(number)
    except ValueError:
        return text.strip()
    in_per_cent = text.strip().endswith("%") or share > 1
    return f"{share / PER_CENT:g}" if in_per_cent else number
