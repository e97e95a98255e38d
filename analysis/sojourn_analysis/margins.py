"""The margins that a plan may weight people to: what they are of, and how the shares have to be."""

from __future__ import annotations

from collections.abc import Mapping

Margins = Mapping[str, Mapping[str, float]]
"""Shares of the population by margin and level."""

CURRENT_SECTOR, COHORT, BOTH = "current_sector", "cohort5", "current_sector_by_cohort5"
SECTORS = ("academia", "industry", "elsewhere")
"""Levels of the current sector: industry takes in one's own start-up, elsewhere whoever has no paid work."""
MARGINS = (BOTH, CURRENT_SECTOR, COHORT, "field1", "phd_tier", "gender")
"""Margins by name; the levels of the first are a sector and a cohort, as "academia 2010-2014"."""
_SUM_ERROR = 1e-6


def fault_of(margin: str, shares: Mapping[str, float]) -> str:
    """What is wrong with a margin; empty where nothing is.

    Args:
        margin: its name.
        shares: of its levels.
    """
    if margin not in MARGINS:
        return f"{margin}; people can be weighted to {', '.join(MARGINS)}"
    if any(share < 0 for share in shares.values()) or abs(sum(shares.values()) - 1) > _SUM_ERROR:
        return f"{margin}, whose shares have to be 0 or more and add up to 1"
    return ""
