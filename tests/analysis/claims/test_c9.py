"""C9: joint positions by rank by hand, on drawn careers, and where a rank has no event or nobody."""

from __future__ import annotations

import math
from pathlib import Path

import numpy as np
import pytest
from tests.analysis.claims.drawn_chairs import Chairs, drawn, spell
from tests.analysis.claims.written import covers, found_in, is_recovered, numbers_of, told, written

from sojourn_analysis.results import ClaimResult

DIFFERENCE = "incidence_10y_joint_difference"


def at_ranks(
    folder: Path, people: int, joint: dict[str, int], extra: dict[str, object] | None = None
) -> ClaimResult:
    """So many postdocs and as many full professors since 2015, of whom some take a joint post in 2018."""
    respondents, spells = [], []
    for position, events in joint.items():
        for place in range(people):
            one = f"{position[0]}{place:02}"
            respondents.append({"respondent_id": one, "phd_year": 2015, **(extra or {})})
            spells.append({**spell(one, 2015, None, "academia", position), "fte": 1})
            if place < events:
                spells.append({**spell(one, 2018, 2018, "industry", "research_scientist"), "fte": 0.2})
    return found_in(written(folder / "package", respondents, spells), "C9")[1]


def test_the_chances_and_the_error_of_their_difference_are_those_by_hand(tmp_path: Path) -> None:
    result = at_ranks(tmp_path, 40, {"postdoc": 2, "full_professor": 10})
    # Four years at risk for those with the event, eleven for the others.
    low, high = 2 / (2 * 4 + 38 * 11), 10 / (10 * 4 + 30 * 11)
    chances = [1 - (1 - hazard) ** 10 for hazard in (low, high)]
    assert told(result)["incidence_10y_joint_r2"] == pytest.approx(chances[0])
    assert told(result)["incidence_10y_joint_r4"] == pytest.approx(chances[1])
    assert told(result)["incidence_10y_joint_r3"] is None
    assert told(result)[DIFFERENCE] == pytest.approx(chances[1] - chances[0])
    assert (result.n_persons, result.n_person_years, result.n_events) == (80, 796, 12)
    variance = 0.0
    for hazard, events, rows in ((low, 2, 426), (high, 10, 370)):
        residuals = events * (1 - 4 * hazard) ** 2 + (40 - events) * (11 * hazard) ** 2
        # d chance / d hazard is 10 (1 - h)^9; the hazard's influence is a residual over the rows.
        variance += (10 * (1 - hazard) ** 9) ** 2 * residuals / rows**2
    variance *= 80 / 79 * 795 / 794
    half = 1.959964 * math.sqrt(variance)
    centre = chances[1] - chances[0]
    assert (result.headline.ci_low, result.headline.ci_high) == pytest.approx(
        (centre - half, centre + half), rel=1e-5
    )
    checks = {check.name: check for check in result.checks}
    # By years in the rank all events fall into the fourth year: 10 of 40 against 2 of 40.
    assert checks["years_in_rank"].estimate == pytest.approx(8 / 40)
    assert any(one.kind == "partly_asked" and "tenure" in one.text for one in result.warnings)


def test_a_rank_without_a_joint_position_has_an_error_all_the_same(tmp_path: Path) -> None:
    result = at_ranks(tmp_path, 40, {"postdoc": 0, "full_professor": 10})
    low = next(one for one in result.headlines if one.name == "incidence_10y_joint_r2")
    assert low.ci_low is not None
    assert low.ci_high is not None
    # Half an event in 441 years, with a standard error of the log odds of about sqrt(1 / 0.5).
    hazard = 0.5 / 441
    error = 10 * (1 - hazard) ** 9 * hazard * (1 - hazard) * math.sqrt(1 / 0.5 + 1 / 440.5)
    assert (low.ci_low, low.ci_high) == pytest.approx(
        (0.0, 1 - (1 - hazard) ** 10 + 1.959964 * error), rel=1e-5
    )
    assert any(one.kind == "separation" for one in result.warnings)


CHAIRS = Chairs(joint=(0.01, 0.02, 0.05), leave=-6.0)
TRUTH = (1 - 0.95**10) - (1 - 0.99**10)


def test_the_true_difference_is_found_in_a_large_study(tmp_path: Path) -> None:
    package = written(tmp_path / "package", *drawn(CHAIRS, 600, np.random.default_rng(10)))
    assert is_recovered(numbers_of(package, "C9")[DIFFERENCE], TRUTH, 0.05)


@pytest.mark.slow
def test_the_true_difference_lies_in_most_intervals(tmp_path: Path) -> None:
    rng, hits = np.random.default_rng(9), 0
    for study in range(10):
        result = found_in(written(tmp_path / str(study), *drawn(CHAIRS, 150, rng)), "C9")[1]
        hits += covers(result, DIFFERENCE, TRUTH)
    assert hits >= 8


def test_only_one_rank_gives_its_chance_and_no_difference(tmp_path: Path) -> None:
    result = at_ranks(tmp_path, 30, {"postdoc": 6})
    assert result.headline.estimate is None
    assert told(result)["incidence_10y_joint_r2"] == pytest.approx(1 - (1 - 6 / (6 * 4 + 24 * 11)) ** 10)
    assert result.verdict == "not_settled"
    assert any(one.kind == "no_exposure" for one in result.warnings)


def test_twelve_people_without_a_joint_position_give_counts(tmp_path: Path) -> None:
    result = at_ranks(tmp_path, 6, {"postdoc": 0, "full_professor": 0})
    assert (result.headline.estimate, result.n_persons, result.n_events) == (None, 12, 0)
    assert any(one.kind == "small_sample" for one in result.warnings)


def test_a_share_of_full_time_that_nobody_was_asked_is_not_asked(tmp_path: Path) -> None:
    people = [{"respondent_id": f"p{one}", "phd_year": 2015} for one in range(12)]
    spells = [spell(f"p{one}", 2015, None, "academia", "postdoc") for one in range(12)]
    result = found_in(written(tmp_path / "package", people, spells), "C9")[1]
    assert [one.kind for one in result.warnings] == ["not_asked"]
    assert result.n_persons == 12
