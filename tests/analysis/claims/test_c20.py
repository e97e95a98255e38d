"""C20: industry years with and without teaching, by hand, on drawn careers, and where there is little."""

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

RATIO = "odds_ratio_industry_year_teaching"
TAUGHT, NOT, STAYED = (
    Group(40, 12, job_of(teaches="yes")),
    Group(40, 6, job_of(teaches="no")),
    Group(40, 8, ACADEMIA),
)


def test_the_odds_ratio_and_its_interval_are_those_by_hand(tmp_path: Path) -> None:
    groups = (TAUGHT, NOT, STAYED)
    result = answered(two_years(tmp_path / "package", groups), "C20")
    assert (result.n_persons, result.n_person_years, result.n_events) == (120, 240, 26)
    assert told(result)[RATIO] == pytest.approx(odds_ratio(TAUGHT, NOT))
    centre = math.log((12 / 28) / (6 / 34))
    half = half_width(groups, (TAUGHT, NOT), parameters=3)
    interval = (result.headline.ci_low, result.headline.ci_high)
    assert interval == pytest.approx((math.exp(centre - half), math.exp(centre + half)), rel=1e-5)


def test_years_of_which_nothing_is_known_stand_by_themselves(tmp_path: Path) -> None:
    unknown = Group(40, 20, job_of(teaches="DK"))
    result = answered(two_years(tmp_path / "package", (TAUGHT, NOT, STAYED, unknown)), "C20")
    assert told(result)[RATIO] == pytest.approx(odds_ratio(TAUGHT, NOT))
    assert result.model is not None
    terms = {term.term: term.estimate for term in result.model.terms}
    # The reference is everybody's 2024 and 2025 after an academic year: 8 of 200.
    assert terms["industry_years_teaching_unknown"] == pytest.approx(math.log((20 / 20) / (8 / 192)))


KINDS = ((0.1, job_of(teaches="yes")), (-0.3, job_of(teaches="no")))


def test_the_true_odds_ratio_is_found_in_a_large_study(tmp_path: Path) -> None:
    numbers = numbers_of(drawn(tmp_path / "package", 10, 600, KINDS, 10), "C20")
    assert is_recovered(numbers[RATIO], 0.4, 0.1)


@pytest.mark.slow
def test_the_true_odds_ratio_lies_in_most_intervals(tmp_path: Path) -> None:
    hits = 0
    for seed in range(10):
        package = drawn(tmp_path / str(seed), seed, 150, KINDS, 10)
        hits += covers(answered(package, "C20"), RATIO, math.exp(0.4))
    assert hits >= 8


def test_nobody_who_taught_gives_counts_and_says_so(tmp_path: Path) -> None:
    result = answered(two_years(tmp_path / "package", (NOT, STAYED)), "C20")
    assert (result.headline.estimate, result.verdict) == (None, "not_settled")
    assert result.n_events == 14
    assert "no_exposure" in {one.kind for one in result.warnings}


def test_nobody_hired_of_twelve_people_gives_counts_and_says_so(tmp_path: Path) -> None:
    groups = (Group(6, 0, job_of(teaches="yes")), Group(6, 0, job_of(teaches="no")))
    result = answered(two_years(tmp_path / "package", groups), "C20")
    assert (result.headline.estimate, result.n_persons, result.n_events) == (None, 12, 0)
    assert "small_sample" in {one.kind for one in result.warnings}


def test_one_kind_that_is_never_hired_is_penalised_not_infinite(tmp_path: Path) -> None:
    result = answered(two_years(tmp_path / "package", (TAUGHT, Group(40, 0, NOT.job), STAYED)), "C20")
    assert {"separation"} <= {one.kind for one in result.warnings}
    assert result.headline.estimate is not None
    # Firth's penalty adds half a hire and half a failure to each group.
    assert result.headline.estimate == pytest.approx((12.5 / 28.5) / (0.5 / 40.5), rel=1e-6)


def test_what_nobody_was_asked_is_not_asked(tmp_path: Path) -> None:
    result = answered(two_years(tmp_path / "package", (Group(40, 6, job_of()), STAYED)), "C20")
    assert (result.verdict, result.n_persons) == ("not_settled", 80)
    assert [one.kind for one in result.warnings] == ["not_asked"]
