"""A claim's numbers as they are printed: ratios, people of 100, means with their unit."""

from __future__ import annotations

from sojourn_analysis.claims.claim import NumberSpec
from sojourn_analysis.claims.scale import Scale
from sojourn_analysis.results import Headline

_OF_100 = {Scale.PROBABILITY: "of 100 people", Scale.DIFFERENCE: "people of 100"}


def number_words(number: NumberSpec, headline: Headline) -> tuple[str, str]:
    """The estimate and its interval; "not estimated" and nothing where there is none, nothing alone where the
    data can't tell the interval."""
    if headline.estimate is None:
        return "not estimated", ""
    after = number.unit or _OF_100.get(number.scale, "")
    value = f"{in_figures(number.scale, headline.estimate)} {after}".rstrip()
    if headline.ci_low is None or headline.ci_high is None:
        return value, ""
    return (
        value,
        f"{in_figures(number.scale, headline.ci_low)} to {in_figures(number.scale, headline.ci_high)}",
    )


def interval_words(interval: str) -> str:
    """What stands in brackets behind a number, of an interval as `number_words` gives it."""
    return f"95 percent interval {interval}" if interval else "too few people for an interval"


def in_figures(scale: Scale, number: float) -> str:
    """A number without its unit: hundredths for chances, two decimals or three figures for others."""
    if scale in _OF_100:
        return f"{round(100 * number)}".replace("-", "−")
    decimals = 2 if scale is Scale.LOG or abs(number) < 10 else 1
    return f"{number:.{decimals}f}".replace("-", "−")
