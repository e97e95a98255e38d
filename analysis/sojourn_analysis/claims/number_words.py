"""A claim's numbers as they are printed: ratios, people of 100, means with their unit."""

from __future__ import annotations

from sojourn_analysis.claims.claim import NumberSpec
from sojourn_analysis.claims.scale import Scale
from sojourn_analysis.results import Headline

_OF_100 = {Scale.PROBABILITY: "of 100 people", Scale.DIFFERENCE: "people of 100"}


def number_words(number: NumberSpec, headline: Headline) -> tuple[str, str]:
    """The estimate and its interval; "not estimated" and nothing where there is none."""
    if headline.estimate is None or headline.ci_low is None or headline.ci_high is None:
        return "not estimated", ""
    value, low, high = (
        in_figures(number.scale, one) for one in (headline.estimate, headline.ci_low, headline.ci_high)
    )
    after = number.unit or _OF_100.get(number.scale, "")
    return f"{value} {after}".rstrip(), f"{low} to {high}"


def in_figures(scale: Scale, number: float) -> str:
    """A number without its unit: hundredths for chances, two decimals or three figures for others."""
    if scale in _OF_100:
        return f"{round(100 * number)}".replace("-", "−")
    decimals = 2 if scale is Scale.LOG or abs(number) < 10 else 1
    return f"{number:.{decimals}f}".replace("-", "−")
