"""C6 by hand, and where one kind of first job is missing or nobody is hired."""

from __future__ import annotations

import math
from dataclasses import replace
from pathlib import Path

import pytest
from tests.analysis.claims.movers import Mover, study_of
from tests.analysis.claims.written import found_in, told

POSTDOC = {"position": "industry_postdoc"}


def started(years_until_back: int | None, job: dict[str, object] | None = None, left: int = 2010) -> Mover:
    """Straight to industry, and hired as faculty so many years later."""
    back = None if years_until_back is None else left + years_until_back
    return Mover(academic=left, left=left, back=back, faculty=True, job=job)


def people() -> list[Mover]:
    """Ten industry postdocs, four hired within five years; twenty others, three within five and one later."""
    movers = [started(years, POSTDOC) for years in (1, 2, 3, 5, *[None] * 6)]
    return movers + [started(years) for years in (1, 3, 5, 8, *[None] * 16)]


def test_the_difference_of_the_observed_shares_is_that_by_hand(tmp_path: Path) -> None:
    result = found_in(study_of(tmp_path / "package", people()), "C6")[1]
    checks = {check.name: check for check in result.checks}
    assert checks["as_observed"].estimate == pytest.approx(4 / 10 - 3 / 20)
    half = 1.959964 * math.hypot(math.sqrt(0.4 * 0.6 / 10), math.sqrt(0.15 * 0.85 / 20))
    assert checks["as_observed"].ci_high == pytest.approx(0.25 + half, rel=1e-5)
    # All went straight to industry, so matching on the years since the PhD compares the same people.
    assert checks["matched_years_since_phd"].estimate == pytest.approx(0.25)
    # Years at risk within five years of the start: 1 + 2 + 3 + 5 + 6 x 5, and 1 + 3 + 5 + 17 x 5.
    assert (result.n_persons, result.n_person_years, result.n_events) == (30, 41 + 94, 7)
    numbers = told(result)
    both = [numbers[f"chance_5y_faculty_{name}"] for name in ("industry_postdoc", "other_industry")]
    assert both[0] is not None
    assert both[1] is not None
    assert result.headline.estimate == pytest.approx(both[0] - both[1])
    assert 0.1 < both[1] < both[0] < 0.5


def test_a_start_in_the_autumn_before_gives_no_year_more(tmp_path: Path) -> None:
    autumn = {"start_year": 2009, "start_month": 10}
    earlier = [replace(one, job={**(one.job or {}), **autumn}) for one in people()]
    january, october = (
        found_in(study_of(tmp_path / name, movers), "C6")[1]
        for name, movers in (("january", people()), ("october", earlier))
    )
    assert told(october) == pytest.approx(told(january))
    assert october.n_person_years == january.n_person_years


def test_only_people_whose_five_years_are_over_are_matched_within_their_year(tmp_path: Path) -> None:
    movers = people()
    # Gone too late for five years before the survey of 2026.
    movers += [Mover(phd=2018, academic=2018, left=2022, job=POSTDOC) for _ in range(4)]
    # Gone three years after the PhD, one of two postdocs and one of two others hired.
    movers += [Mover(left=2013, back=back, faculty=True, job=job)
               for job in (POSTDOC, None) for back in (2015, None)]  # fmt: skip
    result = found_in(study_of(tmp_path / "package", movers), "C6")[1]
    checks = {check.name: check for check in result.checks}
    assert checks["matched_years_since_phd"].estimate == pytest.approx((10 * 0.25 + 2 * 0.0) / 12)


def test_one_kind_of_first_job_alone_compares_nobody(tmp_path: Path) -> None:
    movers = [started(years) for years in (1, 2, 3, 4, 5, *[None] * 7)]
    result = found_in(study_of(tmp_path / "package", movers), "C6")[1]
    assert (result.headline.estimate, result.n_persons, result.n_events) == (None, 12, 5)
    assert "no_comparison" in {one.kind for one in result.warnings}


def test_nobody_hired_gives_counts(tmp_path: Path) -> None:
    movers = [started(None, POSTDOC)] * 6 + [started(None)] * 6
    result = found_in(study_of(tmp_path / "package", movers), "C6")[1]
    assert (result.headline.estimate, result.n_persons, result.n_events) == (None, 12, 0)
    assert "small_sample" in {one.kind for one in result.warnings}


def test_nobody_in_industry_gives_counts_of_nobody(tmp_path: Path) -> None:
    result = found_in(study_of(tmp_path / "package", [Mover()] * 12), "C6")[1]
    assert (result.headline.estimate, result.n_persons, result.n_person_years) == (None, 0, 0)
