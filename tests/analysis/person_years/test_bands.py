"""Bands of years."""

from __future__ import annotations

from sojourn_analysis.person_years.bands import BANDS, joined_bands


def test_bands_with_events_stay_as_they_are() -> None:
    assert joined_bands([0, 1, 2, 3, 4, 5, 7, 8, 15, 40]) == BANDS


def test_a_band_without_events_joins_the_next_later_one_and_the_last_the_one_before() -> None:
    assert list(joined_bands([2, 3, 5, 9])) == ["0-2", "3", "4-5", "6+"]
    assert list(joined_bands([3])) == ["0+"]
    assert list(joined_bands([])) == ["0+"]
    assert list(joined_bands([0, 20])) == ["0", "1+"]
