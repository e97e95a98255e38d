"""C3: what goes through papers on simulated careers, and where there is little or nothing to split."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from tests.analysis.claims.written import Rows, found_in, told, written

from sojourn_analysis.claims.context import Context
from sojourn_analysis.claims.finding import find
from sojourn_analysis.claims.paper_years import paper_years
from sojourn_analysis.engine.duckdb import Engine
from sojourn_analysis.plan import Plan
from sojourn_analysis.progress import Cancelled
from sojourn_analysis.simulate.package import simulate
from sojourn_analysis.simulate.process import Process
from sojourn_analysis.source import opened

THROUGH = "chance_10y_difference_through_papers"
Row = dict[str, object]


@pytest.fixture(scope="module")
def simulated(tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("c3") / "package"
    simulate(out, Process(industry_odds_ratio=0.75), 300, seed=5)
    return out


def academic(one: str, until: object = "") -> list[Row]:
    spell = {"respondent_id": one, "start_year": 2010, "start_month": 1, "sector": "academia"}
    return [{**spell, "end_year": until, "end_month": 12 if until else "", "position": "postdoc"}]


def test_the_parts_add_up_and_the_share_is_told_only_with_a_total(simulated: Path) -> None:
    found, result = found_in(simulated, "C3", bootstrap_draws=200)
    numbers = {name: value for name, value in told(result).items() if value is not None}
    through, direct = numbers[THROUGH], numbers["chance_10y_difference_direct"]
    assert through + direct == pytest.approx(numbers["chance_10y_difference"])
    assert numbers["chance_10y_industry_3"] - numbers["chance_10y_industry_3_papers_0"] == pytest.approx(
        through
    )
    assert numbers["chance_10y_industry_3_papers_0"] - numbers["chance_10y_industry_0"] == pytest.approx(
        direct
    )
    low, high = found.estimated.numbers["chance_10y_difference"].interval
    assert ("mediated_share" in numbers) == (low > 0 or high < 0)
    checks = {check.name: check for check in result.checks}
    assert checks["marginal_structural_model"].agrees is not None
    assert checks["naive_mediation"].agrees is None
    assert result.model is not None
    assert "log1p(papers_before)" in result.model.formula
    assert {"postdoc", "industry", "other"} <= {term.term for term in result.other_models[0].terms}


def test_a_year_has_what_it_was_spent_in_and_the_papers_before_it(tmp_path: Path) -> None:
    left = {**academic("a")[0], "start_year": 2012, "sector": "industry", "position": "engineer"}
    spells = [*academic("a", 2011), left, *academic("b")]
    papers: Rows = [{"respondent_id": "a", "year": year, "papers": 2} for year in range(2007, 2013)]
    people = [{"respondent_id": one, "phd_year": 2010, "survey_year": 2015} for one in "ab"]
    package = written(tmp_path / "package", people, spells, publications=papers)
    with opened(package, lambda _words, _share: None) as study, Engine() as engine:
        years = paper_years(Context(study, engine, Plan.default()))
    assert years.frame["year"].tolist() == [2010, 2011, 2012, 2013, 2014]
    assert years.frame["spent"].tolist() == ["postdoc", "postdoc", "industry", "industry", "industry"]
    assert years.frame["spent_before"].tolist() == ["academia", "postdoc", "postdoc", "industry", "industry"]
    assert years.frame["papers_before"].tolist() == [6, 8, 10, 12, 12]
    assert years.frame["industry_years"].tolist() == [0, 0, 0, 1, 2]
    assert years.frame["papers"].isna().tolist() == [False, False, False, True, True]
    assert (years.left_out, years.untold) == (1, 1)
    assert years.history(3)(1)["industry_years"] == 1
    assert years.history(3)(5)["postdoc_years"] == 2


def test_the_work_can_be_stopped_between_draws(simulated: Path) -> None:
    shares: list[float] = []

    def stop(words: str, share: float) -> None:
        if words.startswith("Drawing persons"):
            shares.append(share)
            raise Cancelled

    plan = Plan.default()
    planned = next(one for one in plan.claims if one.id == "C3")
    with opened(simulated, lambda _words, _share: None) as study, Engine() as engine:
        context = Context(study, engine, replace(plan, bootstrap_draws=1_000), stop)
        with pytest.raises(Cancelled):
            find(context, planned)
    assert len(shares) == 1
    assert 0 < shares[0] < 0.4


def test_without_industry_or_hires_there_are_counts(tmp_path: Path) -> None:
    people = [{"respondent_id": f"p{one:02}", "phd_year": 2010} for one in range(12)]
    papers: Rows = [{"respondent_id": one["respondent_id"], "year": 2012, "papers": 1} for one in people]
    spells = [row for one in people for row in academic(str(one["respondent_id"]))]
    result = found_in(written(tmp_path / "one", people, spells, publications=papers), "C3")[1]
    assert (result.headline.estimate, result.n_persons, result.n_events) == (None, 12, 0)
    assert "no_exposure" in {warning.kind for warning in result.warnings}
    spells += [
        {**row, "start_year": 2013, "sector": "industry", "position": "engineer"}
        for row in [academic(str(one["respondent_id"]))[0] for one in people]
    ]
    spells = [{**row, "end_year": 2012} if row["start_year"] == 2010 else row for row in spells]
    result = found_in(written(tmp_path / "two", people, spells, publications=papers), "C3")[1]
    assert (result.headline.estimate, result.n_events) == (None, 0)
    assert any("Nothing is split" in warning.text for warning in result.warnings)


def test_papers_that_nobody_was_asked_are_not_asked(tmp_path: Path) -> None:
    people = [{"respondent_id": f"p{one:02}", "phd_year": 2010} for one in range(12)]
    spells = [row for one in people for row in academic(str(one["respondent_id"]))]
    result = found_in(written(tmp_path / "package", people, spells), "C3")[1]
    assert "not_asked" in {warning.kind for warning in result.warnings}
    assert result.headline.estimate is None
