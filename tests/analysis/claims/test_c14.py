"""C14: industry years with and without an academic tie, and by PhD institution."""

from __future__ import annotations

import math
from pathlib import Path

import pytest
from tests.analysis.claims.kinds import (
    ACADEMIA,
    Group,
    answered,
    drawn,
    half_width,
    job_of,
    odds_ratio,
    two_years,
)
from tests.analysis.claims.written import covers, is_recovered, numbers_of, told

TIE, TOP10 = "odds_ratio_industry_year_tie", "odds_ratio_industry_year_top10"
WITHOUT = Group(40, 6, job_of(academic_tie="none"))
STAYED = Group(40, 8, ACADEMIA)


def test_every_kind_of_tie_counts_and_the_odds_ratio_is_that_by_hand(tmp_path: Path) -> None:
    ties = (
        Group(20, 8, job_of(academic_tie="visiting")),
        Group(20, 4, job_of(academic_tie="co_supervision")),
    )
    groups = (*ties, WITHOUT, STAYED)
    result = answered(two_years(tmp_path / "package", groups), "C14")
    together = Group(40, 12, {})
    assert told(result)[TIE] == pytest.approx(odds_ratio(together, WITHOUT))
    half = half_width(groups, (together, WITHOUT), parameters=3)
    centre = math.log(odds_ratio(together, WITHOUT))
    assert result.headline.ci_high == pytest.approx(math.exp(centre + half), rel=1e-5)


def test_the_tier_changes_what_an_industry_year_does_by_the_ratio_of_ratios(tmp_path: Path) -> None:
    job = job_of(academic_tie="none")
    with_tie = Group(40, 12, job_of(academic_tie="adjunct"), {"phd_tier": "other"})
    groups = (
        Group(40, 20, job, {"phd_tier": "top10"}),
        Group(40, 10, ACADEMIA, {"phd_tier": "top10"}),
        Group(40, 12, job, {"phd_tier": "other"}),
        Group(40, 4, ACADEMIA, {"phd_tier": "other"}),
        with_tie,
    )
    result = answered(two_years(tmp_path / "package", groups), "C14")
    # By tier, the years of 2024 join those after an academic year: 10 of 120 and 4 of 160.
    top, other = (20 / 20) / (10 / 110), (24 / 56) / (4 / 156)
    assert told(result)[TOP10] == pytest.approx(top / other)


def test_without_two_tiers_the_number_beside_is_left_out_and_said(tmp_path: Path) -> None:
    groups = (Group(40, 12, job_of(academic_tie="visiting")), WITHOUT, STAYED)
    result = answered(two_years(tmp_path / "package", groups), "C14")
    assert told(result)[TIE] is not None
    assert told(result)[TOP10] is None
    assert any(one.kind == "no_comparison" and "top-10" in one.text for one in result.warnings)


KINDS = ((0.1, job_of(academic_tie="adjunct")), (-0.3, job_of(academic_tie="none")))


def test_the_true_odds_ratio_is_found_in_a_large_study(tmp_path: Path) -> None:
    numbers = numbers_of(drawn(tmp_path / "package", 10, 600, KINDS, 10), "C14")
    assert is_recovered(numbers[TIE], 0.4, 0.1)


@pytest.mark.slow
def test_the_true_odds_ratio_lies_in_most_intervals(tmp_path: Path) -> None:
    hits = 0
    for seed in range(10):
        hits += covers(answered(drawn(tmp_path / str(seed), seed, 150, KINDS, 10), "C14"), TIE, math.exp(0.4))
    assert hits >= 8


def test_nobody_with_a_tie_gives_counts_and_says_so(tmp_path: Path) -> None:
    result = answered(two_years(tmp_path / "package", (WITHOUT, STAYED)), "C14")
    assert (result.headline.estimate, result.verdict, result.n_events) == (None, "not_settled", 14)
    assert "no_exposure" in {one.kind for one in result.warnings}


def test_twelve_people_without_a_hire_give_counts(tmp_path: Path) -> None:
    groups = (Group(6, 0, job_of(academic_tie="visiting")), Group(6, 0, WITHOUT.job))
    result = answered(two_years(tmp_path / "package", groups), "C14")
    assert (result.headline.estimate, result.n_persons, result.n_events) == (None, 12, 0)


def test_what_nobody_was_asked_is_not_asked(tmp_path: Path) -> None:
    result = answered(two_years(tmp_path / "package", (Group(40, 6, job_of()), STAYED)), "C14")
    assert [one.kind for one in result.warnings] == ["not_asked"]
