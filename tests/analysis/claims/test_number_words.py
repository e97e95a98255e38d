"""Numbers as they are printed, by their scale."""

from __future__ import annotations

from sojourn_analysis.claims.claim import NumberSpec
from sojourn_analysis.claims.number_words import number_words
from sojourn_analysis.claims.scale import Scale
from sojourn_analysis.results import Headline


def words(scale: Scale, *numbers: float, unit: str = "") -> tuple[str, str]:
    return number_words(NumberSpec("x", scale, "x", unit), Headline("x", *numbers))


def test_a_ratio_has_two_decimals() -> None:
    assert words(Scale.LOG, 0.8449, 0.8, 0.9) == ("0.84", "0.80 to 0.90")


def test_chances_and_their_differences_are_told_as_people_of_100() -> None:
    assert words(Scale.PROBABILITY, 0.314, 0.2, 0.4) == ("31 of 100 people", "20 to 40")
    assert words(Scale.DIFFERENCE, -0.104, -0.2, -0.001) == ("−10 people of 100", "−20 to 0")


def test_a_mean_has_its_unit() -> None:
    assert words(Scale.MEAN, 43.08, 42.1, 44.0, unit="hours") == ("43.1 hours", "42.1 to 44.0")
    assert words(Scale.MEAN_DIFFERENCE, -0.4, -1.2, 0.4, unit="hours") == ("−0.40 hours", "−1.20 to 0.40")


def test_what_could_not_be_estimated_says_so() -> None:
    assert number_words(NumberSpec("x", Scale.LOG, "x"), Headline("x", None)) == ("not estimated", "")
