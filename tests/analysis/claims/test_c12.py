"""C12: moves, joint positions and start-ups by tenure against a second reading, and on drawn careers."""

from __future__ import annotations

import math
from pathlib import Path

import numpy as np
import pandas as pd
import pytest
import statsmodels.api as sm
import statsmodels.formula.api as smf
from tests.analysis.claims.drawn_chairs import Chairs, drawn, spell
from tests.analysis.claims.written import covers, found_in, is_recovered, numbers_of, told, written

from sojourn_analysis.claims.context import Context
from sojourn_analysis.claims.tenure import MOVE, START_UP, years_of
from sojourn_analysis.engine.duckdb import Engine
from sojourn_analysis.plan import Plan
from sojourn_analysis.results import ClaimResult
from sojourn_analysis.source import opened

LEAVE, JOINT = "odds_ratio_leave_tenure", "odds_ratio_joint_tenure"


@pytest.fixture(scope="module")
def careers(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("tenure") / "package"
    return written(folder, *drawn(Chairs(), 400, np.random.default_rng(12)))


@pytest.fixture(scope="module")
def answered(careers: Path) -> ClaimResult:
    return found_in(careers, "C12")[1]


@pytest.fixture(scope="module")
def years(careers: Path) -> dict[str, pd.DataFrame]:
    """The person-years of moves and of start-ups, which `test_leaving.py` holds against a reading by hand."""
    names = ("tenure", "rank", "clock", "clock_band", "cohort5", "event")
    with opened(careers, lambda _words, _share: None) as study, Engine() as engine:
        context = Context(study, engine, Plan.default())
        return {
            "move": years_of(context, MOVE).frame(names),
            "start_up": years_of(context, START_UP).frame(names),
        }


def ratio(rows: pd.DataFrame, formula: str) -> tuple[float, float, float]:
    """The odds ratio of tenure and its clustered interval, by statsmodels on the rows."""
    text = rows.assign(
        **{name: rows[name].astype(str) for name in ("tenure", "rank", "clock_band", "cohort5")}
    )
    terms = f"event ~ C(tenure, Treatment('not_tenured')) + {formula}"
    fit = smf.glm(terms, text, family=sm.families.Binomial()).fit(
        cov_type="cluster", cov_kwds={"groups": rows["person"]}, tol=1e-12
    )
    name = next(one for one in fit.params.index if "T.tenured" in one)
    low, high = fit.conf_int().loc[name]
    return math.exp(fit.params[name]), math.exp(low), math.exp(high)


def test_the_odds_ratio_of_a_move_is_that_of_a_second_reading(
    answered: ClaimResult, years: dict[str, pd.DataFrame]
) -> None:
    expected = ratio(years["move"], "C(rank) + C(clock_band) + C(cohort5)")
    found = (answered.headline.estimate, answered.headline.ci_low, answered.headline.ci_high)
    assert found == pytest.approx(expected, rel=1e-5)
    at_r3 = years["move"][years["move"]["rank"] == "R3"]
    check = next(one for one in answered.checks if one.name == "rank_r3_only")
    assert (check.estimate, check.ci_low, check.ci_high) == pytest.approx(
        ratio(at_r3, "np.log1p(clock)"), rel=1e-5
    )


def test_a_start_up_counts_and_another_exit_only_ends_the_risk(
    answered: ClaimResult, years: dict[str, pd.DataFrame]
) -> None:
    move, start_up = years["move"], years["start_up"]
    # Nobody leaves in the first year by definition, so it is no year at risk of a start-up.
    assert len(start_up) == (move["clock"] > 0).sum()
    assert 0 < start_up["event"].sum() < move["event"].sum()
    assert told(answered)["odds_ratio_startup_tenure"] == pytest.approx(
        ratio(start_up, "C(rank) + np.log1p(clock)")[0], rel=1e-4
    )


def test_the_true_odds_ratios_are_found_in_a_large_study(tmp_path: Path) -> None:
    package = written(tmp_path / "package", *drawn(Chairs(), 800, np.random.default_rng(12)))
    numbers = numbers_of(package, "C12")
    assert is_recovered(numbers[LEAVE], 0.7, 0.2)
    assert is_recovered(numbers[JOINT], 0.0, 0.3)


@pytest.mark.slow
def test_the_true_odds_ratios_lie_in_most_intervals(tmp_path: Path) -> None:
    rng, hits, joint = np.random.default_rng(21), 0, 0
    for study in range(10):
        result = found_in(written(tmp_path / str(study), *drawn(Chairs(), 250, rng)), "C12")[1]
        hits += covers(result, LEAVE, math.exp(0.7))
        joint += covers(result, JOINT, 1.0)
    assert hits >= 8
    assert joint >= 8


def test_nobody_with_tenure_who_leaves_gives_no_number_and_says_so(tmp_path: Path) -> None:
    people, spells = [], []
    for place in range(40):
        one, tenured = f"p{place:02}", place < 20
        people.append(
            {"respondent_id": one, "phd_year": 2010, "tenure_year": 2011 if tenured else "not_tenured"}
        )
        end = None if tenured or place % 2 else 2016
        spells.append(spell(one, 2010, end, "academia", "assistant_professor"))
        if end is not None:
            spells.append(spell(one, 2017, None, "industry", "manager"))
    result = found_in(written(tmp_path / "package", people, spells), "C12")[1]
    assert (result.verdict, result.headline.estimate, result.n_events) == ("not_settled", None, 10)
    told_why = [one.text for one in result.warnings if one.kind == "no_exposure"]
    assert "None of 280 person-years known to be with tenure has the event." in told_why[0]


def test_twelve_people_who_all_stay_give_counts(tmp_path: Path) -> None:
    people = [{"respondent_id": f"p{one}", "phd_year": 2010, "tenure_year": 2015} for one in range(12)]
    spells = [spell(f"p{one}", 2010, None, "academia", "full_professor") for one in range(12)]
    result = found_in(written(tmp_path / "package", people, spells), "C12")[1]
    assert (result.headline.estimate, result.n_persons, result.n_events) == (None, 12, 0)
    assert {one.kind for one in result.warnings} == {"no_exposure", "small_sample", "partly_asked"}


def test_tenure_that_nobody_was_asked_is_not_asked(tmp_path: Path) -> None:
    people = [{"respondent_id": f"p{one}", "phd_year": 2010} for one in range(12)]
    spells = [spell(f"p{one}", 2010, None, "academia", "postdoc") for one in range(12)]
    result = found_in(written(tmp_path / "package", people, spells), "C12")[1]
    assert [one.kind for one in result.warnings] == ["not_asked"]
    assert result.n_persons == 12


def test_the_figure_tells_how_often_each_was_seen_on_either_side(careers: Path) -> None:
    found, result = found_in(careers, "C12")
    (drawing,) = found.estimated.figures
    told = drawing.draw().description
    assert "A move to industry (" in told
    assert " with tenure, " in told
    assert f"): {result.headline.estimate:.2f} (" in told
