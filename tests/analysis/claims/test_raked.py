"""People weighted to the margins that a plan gives: the weights by hand, and what verdicts then rest on."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import statsmodels.api as sm
import statsmodels.formula.api as smf
from tests.analysis.claims.test_shortfall import academics
from tests.analysis.claims.written import written
from tests.analysis.plans import plan_of, settling_only

from sojourn_analysis.claims.answering import answered
from sojourn_analysis.claims.claim import RAKED
from sojourn_analysis.claims.context import Context
from sojourn_analysis.claims.judgement import settle
from sojourn_analysis.claims.raked import people_of, raked_people
from sojourn_analysis.claims.risk_sets import FIRST_FACULTY, raked_name
from sojourn_analysis.claims.theta import Wald
from sojourn_analysis.engine.duckdb import Engine
from sojourn_analysis.margins import Margins
from sojourn_analysis.plan import Plan
from sojourn_analysis.progress import silent
from sojourn_analysis.report.sample_pages import sample_section
from sojourn_analysis.sample import Flow
from sojourn_analysis.source import opened
from sojourn_schema.document.blocks import Grid, Paragraph
from sojourn_schema.errors import UnfitTableError

HALF: Margins = {"current_sector": {"academia": 0.5, "industry": 0.5}}
THREE: Margins = {"current_sector": {"academia": 0.4, "industry": 0.4, "elsewhere": 0.2}}


def planned(weights: Margins, *claims: str) -> Plan:
    return replace(settling_only(plan_of(*claims)), weights=weights)


def study(folder: Path) -> Path:
    """Sixty in academia now, twenty left for industry in 2020 and stay."""
    respondents, spells = academics(80, 40, 0)
    for spell in spells:
        if spell["respondent_id"] >= "p060":
            spell["end_year"] = 2019
    work = {"start_year": 2020, "end_year": "", "sector": "industry", "position": "engineer"}
    spells += [{"respondent_id": f"p{place:03}", **work} for place in range(60, 80)]
    return written(folder / "package", respondents, spells)


def test_weights_are_the_margin_over_the_share_in_the_sample(tmp_path: Path) -> None:
    with opened(study(tmp_path), silent) as source, Engine() as engine:
        context = Context(source, engine, planned(HALF, "C1"))
        people, found = people_of(context), raked_people(context)
    assert list(people["current_sector"]) == ["academia"] * 60 + ["industry"] * 20
    assert found.weights == pytest.approx(np.repeat([0.5 / 0.75, 0.5 / 0.25], [60, 20]))
    assert found.effective_size == pytest.approx(80**2 / (60 * (2 / 3) ** 2 + 20 * 4))


def test_the_fit_is_that_of_weighted_rows(few_careers: Path) -> None:
    with opened(few_careers, silent) as source, Engine() as engine:
        context = Context(source, engine, planned(THREE, "C1"))
        risk_set = context.risk_set(raked_name(FIRST_FACULTY))
        fit = context.fit(raked_name(FIRST_FACULTY), "industry_years + t")
        years = risk_set.frame(("event", "industry_years", "t", "raked_weight", "year"))
    assert years["raked_weight"].nunique() == 3
    plain = smf.glm(
        "event ~ industry_years + t",
        years,
        family=sm.families.Binomial(),
        freq_weights=years["raked_weight"].to_numpy(),
    ).fit(tol=1e-12)
    assert fit.term("industry_years").estimate == pytest.approx(plain.params["industry_years"], abs=1e-6)


def test_a_verdict_has_to_stand_under_the_margins_instead_of_the_guessed_weights(few_careers: Path) -> None:
    plan = planned(THREE, "C1", "C8", "C10", "C11")
    with opened(few_careers, silent) as source, Engine() as engine:
        judged = answered(Context(source, engine, plan), [one.id for one in plan.claims], silent)
    for one in judged:
        names = [check.name for check in one.found.estimated.checks]
        assert names.count(RAKED) == 1 or not one.found.estimated.checks, one.result.id
    found = judged[0].found

    def verdict(outside: float, raked: float) -> str:
        """The lead's number supports; the checks say as much or the opposite."""
        numbers = {RAKED: raked, "outside_academia_weighted_2": outside}
        checks = tuple(
            replace(check, theta=Wald(numbers.get(check.name, -1.0), 0.01))
            for check in found.estimated.checks
        )
        told = {**found.estimated.numbers, "odds_ratio_industry_year": Wald(-1.0, 0.01)}
        changed = replace(found, estimated=replace(found.estimated, numbers=told, checks=checks))
        return settle(changed, plan, lambda p: p)[0]

    assert verdict(outside=-1.0, raked=-1.0) == "supported"
    assert verdict(outside=1.0, raked=-1.0) == "supported"
    assert verdict(outside=-1.0, raked=1.0) == "not_settled"


def test_margins_that_the_sample_can_not_have_are_refused(tmp_path: Path) -> None:
    with opened(study(tmp_path), silent) as source, Engine() as engine:
        context = Context(source, engine, planned(THREE, "C1"))
        with pytest.raises(UnfitTableError, match=r"elsewhere \(nobody in the sample\)"):
            raked_people(context)


def test_the_report_tells_range_design_effect_and_margins_before_and_after(tmp_path: Path) -> None:
    with opened(study(tmp_path), silent) as source, Engine() as engine:
        found = raked_people(Context(source, engine, planned(HALF, "C1")))
        counts = {"respondents": 80, "refused": 0, "at_risk": 80, "hires": 40}
        section = sample_section(Flow(80, 0, 20, 0), counts, (), source, 5, found)
    told = " ".join(block.text for block in section.blocks if isinstance(block, Paragraph))
    assert "weights from 0.67 to 2.00, design effect 1.33" in told
    (grid,) = (block for block in section.blocks if isinstance(block, Grid))
    assert grid.rows == [
        ("current sector: academia", "75.0 %", "50.0 %", "50.0 %"),
        ("current sector: industry", "25.0 %", "50.0 %", "50.0 %"),
    ]
