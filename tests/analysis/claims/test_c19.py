"""C19: kinds of exit by rank by hand, on drawn careers, and where there is little or nothing to compare."""

from __future__ import annotations

import math
from pathlib import Path

import numpy as np
import pytest
from tests.analysis.claims.drawn_chairs import Chairs, drawn, spell
from tests.analysis.claims.written import covers, found_in, is_recovered, numbers_of, told, written

from sojourn_analysis.results import ClaimResult

DIFFERENCE = "share_startup_difference"


def left(folder: Path, exits: list[tuple[str, str, int]]) -> ClaimResult:
    """People who leave the position for the destination at the beginning of the year; none of 0 stay."""
    people, spells = [], []
    for place, (position, destination, year) in enumerate(exits):
        one = f"p{place:03}"
        people.append({"respondent_id": one, "phd_year": 2010})
        spells.append(spell(one, 2010, year - 1 if year else None, "academia", position))
        if year:
            post = "founder" if destination == "startup" else "manager"
            spells.append(spell(one, year, None, destination, post))
    return found_in(written(folder / "package", people, spells), "C19")[1]


def test_the_shares_and_the_error_of_their_difference_are_those_by_hand(tmp_path: Path) -> None:
    exits = [("associate_professor", "startup", 2014)] * 8 + [("full_professor", "industry", 2016)] * 12
    exits += [("postdoc", "startup", 2012)] * 5 + [("postdoc", "industry", 2013)] * 35
    exits += [("postdoc", "", 0)] * 10 + [("full_professor", "", 0)] * 10
    result = left(tmp_path, exits)
    assert told(result) == {
        DIFFERENCE: pytest.approx(8 / 20 - 5 / 40),
        "share_startup_senior": pytest.approx(8 / 20),
        "share_startup_junior": pytest.approx(5 / 40),
    }
    assert (result.n_persons, result.n_events) == (80, 60)
    # Up to the exit, or from 2010 to 2025.
    assert result.n_person_years == 8 * 5 + 12 * 7 + 5 * 3 + 35 * 4 + 20 * 16
    # 60 people with one exit each: the factor is 60/59 x 59/58.
    error = math.sqrt(60 / 58 * (0.4 * 0.6 / 20 + 0.125 * 0.875 / 40))
    low, high = result.headline.ci_low, result.headline.ci_high
    half = 1.959964 * error
    assert (low, high) == pytest.approx((0.275 - half, 0.275 + half), rel=1e-5)
    # Cumulative incidences of 8 and 12 of 30, and of 5 and 35 of 50, nobody being censored within ten years.
    checks = {check.name: check for check in result.checks}
    assert checks["cumulative_incidence"].estimate == pytest.approx(0.275)
    half = 1.959964 * math.sqrt(0.4 * 0.6 / 20 + 0.125 * 0.875 / 40)
    high = checks["cumulative_incidence"].ci_high
    assert high == pytest.approx(0.275 + half, rel=0.03)


def test_with_nothing_but_the_ranks_the_model_gives_the_counted_shares(tmp_path: Path) -> None:
    # Everybody leaves in the same year, so the time in academia tells nothing.
    exits = [("associate_professor", "startup", 2014)] * 9 + [("associate_professor", "industry", 2014)] * 21
    exits += [("postdoc", "startup", 2014)] * 6 + [("postdoc", "industry", 2014)] * 44
    exits += [("postdoc", "", 0)] * 5 + [("associate_professor", "", 0)] * 5
    checks = {check.name: check for check in left(tmp_path, exits).checks}
    assert checks["same_time"].estimate == pytest.approx(9 / 30 - 6 / 50, abs=0.01)


CHAIRS = Chairs(leave=-2.6, tenured=0.0, start_up=(0.1, 0.3))


def test_the_true_difference_is_found_in_a_large_study(tmp_path: Path) -> None:
    package = written(tmp_path / "package", *drawn(CHAIRS, 1_000, np.random.default_rng(19)))
    assert is_recovered(numbers_of(package, "C19")[DIFFERENCE], 0.2, 0.05)


@pytest.mark.slow
def test_the_true_difference_lies_in_most_intervals(tmp_path: Path) -> None:
    # Of twenty intervals that hold the truth 19 times in 20, fewer than 15 do in one of 3,000 such tests; the
    # two checks of one study go together, so each is counted by itself. The seed is the claim's number.
    rng, hits = np.random.default_rng(19), 0
    checked = dict.fromkeys(("cumulative_incidence", "same_time"), 0)
    for study in range(20):
        result = found_in(written(tmp_path / str(study), *drawn(CHAIRS, 250, rng)), "C19")[1]
        hits += covers(result, DIFFERENCE, 0.2)
        checks = {check.name: check for check in result.checks}
        for name in checked:
            check = checks[name]
            assert check.ci_low is not None
            assert check.ci_high is not None
            checked[name] += check.ci_low <= 0.2 <= check.ci_high
    assert hits >= 15
    assert min(checked.values()) >= 15


def test_nobody_who_leaves_from_the_higher_ranks_gives_counts(tmp_path: Path) -> None:
    result = left(tmp_path, [("postdoc", "industry", 2013)] * 12)
    assert (result.verdict, result.headline.estimate) == ("not_settled", None)
    assert (result.n_persons, result.n_events) == (12, 12)
    assert any("0 people left from rank R3 or R4 and 12 from R1 or R2" in one.text for one in result.warnings)


def test_no_start_up_at_all_is_a_difference_of_nothing_with_an_interval(tmp_path: Path) -> None:
    exits = [("full_professor", "industry", 2014)] * 10 + [("postdoc", "industry", 2013)] * 20
    result = left(tmp_path, exits)
    assert told(result)[DIFFERENCE] == 0
    assert result.headline.ci_low is not None
    assert result.headline.ci_low < -0.1
    assert result.verdict == "not_settled"
    assert any("0 exits to start-ups" in one.text for one in result.warnings)


def test_exits_from_a_rank_that_is_not_known_are_left_out_and_said(tmp_path: Path) -> None:
    exits = [("full_professor", "startup", 2014)] * 6 + [("postdoc", "industry", 2013)] * 6
    result = left(tmp_path, [*exits, ("other", "industry", 2012), ("other", "", 0)])
    assert (result.n_persons, result.n_events) == (12, 12)
    dropped = [one.text for one in result.warnings if one.kind == "dropped_rows"]
    assert dropped == ["19 person-years left out, with 1 exit, for the rank before is not known."]


def test_everybody_censored_gives_counts(tmp_path: Path) -> None:
    result = left(tmp_path, [("postdoc", "", 0)] * 6 + [("full_professor", "", 0)] * 6)
    assert (result.headline.estimate, result.n_persons, result.n_events) == (None, 12, 0)
    assert [one.kind for one in result.warnings] == ["no_exposure", "small_sample"]
