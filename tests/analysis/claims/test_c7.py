"""C7: promises, practice and papers by hand, on drawn ones, and where there is little or nothing."""

from __future__ import annotations

import math
from pathlib import Path

import numpy as np
import pytest
from tests.analysis.claims.written import Rows, covers, found_in, is_recovered, numbers_of, told, written

from sojourn_analysis.results import ClaimResult

SHARE = "share_practice_below_promise"
Row = dict[str, object]


def job(one: str, start: int, promised: object, practice: object, end: object = "") -> Row:
    return {
        "respondent_id": one, "start_year": start, "start_month": 1, "end_year": end,
        "end_month": 12 if end else "", "sector": "industry", "position": "research_scientist",
        "promised_policy": promised, "publication_policy": practice, "team_output": "half_to_one",
    }  # fmt: skip


def papers(one: str, years: range, number: int, precision: str = "exact") -> list[Row]:
    return [{"respondent_id": one, "year": year, "papers": number, "precision": precision} for year in years]


def package_of(tmp_path: Path, spells: list[Row], publications: Rows = ()) -> Path:
    people = sorted({str(row["respondent_id"]) for row in spells})
    respondents = [{"respondent_id": one, "phd_year": 2010} for one in people]
    return written(tmp_path / "package", respondents, spells, publications=publications)


def answered(tmp_path: Path, spells: list[Row], publications: Rows = ()) -> ClaimResult:
    return found_in(package_of(tmp_path, spells, publications), "C7")[1]


def test_shares_and_papers_are_those_by_hand(tmp_path: Path) -> None:
    spells, publications = [], []
    for place in range(20):
        # Two positions each; the first promise is kept by every other employer, the second never.
        one, kept = f"p{place:02}", place % 2 == 0
        spells += [job(one, 2012, "encouraged", "counts_in_review" if kept else "own_time", 2015)]
        spells += [job(one, 2016, "counts_in_review", "encouraged")]
        publications += papers(one, range(2012, 2016), 2 if kept else 1)
        publications += papers(one, range(2016, 2020), 1, "typical" if place < 10 else "exact")
    # What was not promised to be welcome, and what is not known, stands aside.
    spells += [job("q1", 2012, "own_time", "prohibited"), job("q2", 2012, "encouraged", "DK")]
    result = answered(tmp_path, spells, publications)
    numbers = told(result)
    assert numbers[SHARE] == pytest.approx(30 / 40)
    assert (result.n_persons, result.n_person_years, result.n_events) == (20, 0, 30)
    # Ten persons with both broken, ten with one: squared sums of residuals of a person.
    squares = 10 * (2 - 2 * 0.75) ** 2 + 10 * (1 - 2 * 0.75) ** 2
    half = 1.959964 * math.sqrt(squares / 40**2 * 20 / 19 * 39 / 39)
    assert result.headline.ci_low == pytest.approx(0.75 - half, rel=1e-5)
    # 2 papers in each of 40 years where kept, 1 in 40 + 80 years where not.
    assert numbers["papers_a_year_promise_kept"] == pytest.approx(2, rel=1e-4)
    assert numbers["papers_a_year_promise_broken"] == pytest.approx(1, rel=1e-4)
    assert numbers["ratio_papers_broken_kept"] == pytest.approx(0.5, rel=1e-4)
    checks = {check.name: check for check in result.checks}
    # Exactly told: the first positions of all, the second ones of ten: 10 + 10 of 30 are broken.
    assert checks["exact_years"].estimate == pytest.approx(20 / 30)
    assert checks["each_person_once"].estimate == pytest.approx(0.75)
    assert "recalled" in {warning.kind for warning in result.warnings}


def drawn(people: int, seed: int) -> list[Row]:
    """Two positions each, of whose promises 60 of 100 are broken."""
    policies = ("prohibited", "own_time", "work_time", "encouraged", "counts_in_review")
    rng, spells = np.random.default_rng(seed), []
    for place in range(people):
        for start, end in ((2012, 2015), (2016, "")):
            promise = int(rng.integers(3, 5))
            practice = promise - (int(rng.integers(1, 3)) if rng.random() < 0.6 else 0)
            spells.append(job(f"p{place:03}", start, policies[promise], policies[practice], end))
    return spells


def test_the_truth_of_drawn_promises_is_found_in_a_large_study(tmp_path: Path) -> None:
    numbers = numbers_of(package_of(tmp_path, drawn(1_000, 12)), "C7")
    assert is_recovered(numbers[SHARE], 0.6, 0.02)


@pytest.mark.slow
def test_the_truth_of_drawn_promises_lies_in_the_interval_mostly(tmp_path: Path) -> None:
    covered = 0
    for seed in range(12):
        (tmp_path / str(seed)).mkdir()
        covered += covers(answered(tmp_path / str(seed), drawn(120, seed)), SHARE, 0.6)
    assert covered >= 10


def test_promises_that_all_were_kept_are_counts(tmp_path: Path) -> None:
    result = answered(tmp_path, [job(f"p{one:02}", 2012, "encouraged", "encouraged") for one in range(12)])
    assert result.headline.estimate is None
    assert (result.verdict, result.n_persons, result.n_events) == ("not_settled", 12, 0)


def test_one_person_is_no_comparison(tmp_path: Path) -> None:
    result = answered(tmp_path, [job("p", 2012, "encouraged", "own_time")])
    assert (result.headline.estimate, result.n_persons) == (None, 1)


def test_what_nobody_was_asked_is_not_asked(tmp_path: Path) -> None:
    result = answered(tmp_path, [job(f"p{one:02}", 2012, "", "encouraged") for one in range(12)])
    assert "not_asked" in {warning.kind for warning in result.warnings}
    assert result.headline.estimate is None
