"""People weighted to the margins that a plan gives: the weights by hand, and what verdicts then rest on."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pandas as pd
import pytest
import statsmodels.api as sm
import statsmodels.formula.api as smf
from tests.analysis.claims.test_shortfall import academics
from tests.analysis.claims.written import written
from tests.analysis.plans import plan_of, settling_only

from sojourn_analysis.claims.answering import answered
from sojourn_analysis.claims.claim import RAKED
from sojourn_analysis.claims.context import Context
from sojourn_analysis.claims.hires import background_patterns
from sojourn_analysis.claims.judgement import Judged, settle
from sojourn_analysis.claims.raked import people_of, raked_people
from sojourn_analysis.claims.risk_sets import FIRST_FACULTY, raked_name
from sojourn_analysis.claims.theta import Wald
from sojourn_analysis.engine.duckdb import Engine
from sojourn_analysis.margins import Margins
from sojourn_analysis.models.raking import rake
from sojourn_analysis.plan import Plan
from sojourn_analysis.progress import silent
from sojourn_analysis.report.sample_pages import sample_section
from sojourn_analysis.report.weighting_page import weighted_blocks
from sojourn_analysis.sample import Flow
from sojourn_analysis.source import opened
from sojourn_schema.document.blocks import Grid, Paragraph
from sojourn_schema.errors import UnfitTableError

HALF: Margins = {"current_sector": {"academia": 0.5, "industry": 0.5}}
THREE: Margins = {"current_sector": {"academia": 0.4, "industry": 0.4, "elsewhere": 0.2}}


CLAIMS = ("C1", "C2", "C4", "C5", "C8", "C10", "C11")
"""Those whose verdict has to stand under the margins."""


def planned(weights: Margins, *claims: str) -> Plan:
    return replace(settling_only(plan_of(*claims)), weights=weights)


def study(folder: Path) -> Path:
    """Sixty in academia now, twenty left for industry in 2020 and stay; of the first every fourth is a
    woman, of the others every second."""
    respondents, spells = academics(80, 40, 0)
    for place, respondent in enumerate(respondents):
        respondent["gender"] = "man" if place % (4 if place < 60 else 2) else "woman"
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


def judged_with(package: Path, plan: Plan) -> list[Judged]:
    with opened(package, silent) as source, Engine() as engine:
        return answered(Context(source, engine, plan), [one.id for one in plan.claims], silent)


def raked_and_plain(judged: Judged) -> tuple[float, float]:
    """The deciding number with people weighted to the margins, by the one check that does, and without."""
    deciding = judged.found.claim.spec.deciding.name
    (check,) = (one for one in judged.found.estimated.checks if one.name == RAKED)
    assert check.theta is not None
    assert check.theta.usable
    return check.theta.estimate, judged.found.estimated.numbers[deciding].estimate


def test_seven_claims_have_the_check_and_it_is_of_the_weighted_people(few_careers: Path) -> None:
    for judged in judged_with(few_careers, planned(THREE, *CLAIMS)):
        weighted, plain = raked_and_plain(judged)
        assert abs(weighted - plain) > 1e-4, judged.result.id


def test_margins_that_the_sample_has_already_change_no_number(few_careers: Path) -> None:
    with opened(few_careers, silent) as source, Engine() as engine:
        people = people_of(Context(source, engine, planned(THREE, "C1")))
    shares = people["current_sector"].value_counts(normalize=True).to_dict()
    found = judged_with(few_careers, planned({"current_sector": shares}, *CLAIMS))
    assert [one.result.id for one in found] == list(CLAIMS)
    for judged in found:
        weighted, plain = raked_and_plain(judged)
        assert weighted == pytest.approx(plain, abs=1e-7), judged.result.id


def test_chances_are_averaged_over_weighted_people_by_hand(tmp_path: Path) -> None:
    with opened(study(tmp_path), silent) as source, Engine() as engine:
        context = Context(source, engine, planned(HALF, "C4"))
        found = background_patterns(context.risk_set(raked_name(FIRST_FACULTY)), ("gender",))
    # 15 women and 45 men in academia weigh 2/3 each, 10 women and 10 men in industry 2 each.
    heavy = {"woman": 15 * 2 / 3 + 10 * 2, "man": 45 * 2 / 3 + 10 * 2}
    squares = 60 * 4 / 9 + 20 * 4
    told = dict(zip(found.background["gender"], found.people, strict=True))
    assert told == pytest.approx({name: people * 80 / squares for name, people in heavy.items()})


def test_a_verdict_has_to_stand_under_the_margins_instead_of_the_guessed_weights(few_careers: Path) -> None:
    plan = planned(THREE, "C1")
    judged = judged_with(few_careers, plan)
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
    assert "Weights from 0.67 to 2.00, design effect 1.33" in told
    (grid,) = (block for block in section.blocks if isinstance(block, Grid))
    assert grid.rows == [
        ("current sector: academia", "75.0 %", "50.0 %", "50.0 %"),
        ("current sector: industry", "25.0 %", "50.0 %", "50.0 %"),
    ]


def told_of(few: int, margins: Margins, threshold: int = 5, missing: int = 0) -> tuple[str, list[str]]:
    """What the section says in sentences and of shares in a sample of a hundred, a few of them elsewhere."""
    sectors = ["academia"] * (75 - few) + ["industry"] * 25 + ["elsewhere"] * few
    cohorts = np.where(np.arange(100) < 40, "2010-2014", "2015-2019")
    fields = np.where(np.arange(100) < missing, None, np.where(np.arange(100) < 50, "1", "2"))
    both = [f"{one} {other}" for one, other in zip(sectors, cohorts, strict=True)]
    people = pd.DataFrame({
        "current_sector": sectors, "cohort5": cohorts, "current_sector_by_cohort5": both, "field1": fields,
    })  # fmt: skip
    blocks = weighted_blocks(rake(people, margins), threshold)
    (grid,) = (block for block in blocks if isinstance(block, Grid))
    return " ".join(one.text for one in blocks if isinstance(one, Paragraph)), [row[1] for row in grid.rows]


@pytest.mark.parametrize("elsewhere", [0.2, 0.6])
def test_weights_that_would_give_a_small_group_away_are_not_told(elsewhere: float) -> None:
    margins = {"current_sector": {"academia": 0.3, "industry": 0.7 - elsewhere, "elsewhere": elsewhere}}
    told, shares = told_of(3, margins)
    assert shares == ["72.0 %", "–", "–"]
    # No figure at all: of 0.20 and a weight of 6.67 the three are reckoned back.
    assert not any(letter.isdigit() for letter in told), told
    told, shares = told_of(3, margins, threshold=3)
    assert shares == ["72.0 %", "25.0 %", "3.0 %"]
    assert f"to {elsewhere / 0.03:.2f}, design effect" in told


def test_a_joint_margin_hides_as_a_whole_what_the_others_would_give_away() -> None:
    sectors = {"academia": 0.5, "industry": 0.3, "elsewhere": 0.2}
    joint = {"academia 2010-2014": 0.25, "academia 2015-2019": 0.25, "industry 2015-2019": 0.3}
    both = {**joint, "elsewhere 2015-2019": 0.2}
    _, shares = told_of(
        3, {"current_sector_by_cohort5": both, "cohort5": {"2010-2014": 0.25, "2015-2019": 0.75}}
    )
    assert shares == ["–", "–", "–", "–", "40.0 %", "60.0 %"]
    _, shares = told_of(20, {"current_sector_by_cohort5": both, "current_sector": sectors})
    assert "–" not in shares


def test_few_people_without_an_answer_are_not_counted_out() -> None:
    told, shares = told_of(20, {"field1": {"1": 0.5, "2": 0.5}}, missing=3)
    assert "Fewer than 5 persons lack an answer" in told
    assert "–" not in shares
