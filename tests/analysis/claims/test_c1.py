"""C1: when its verdict stands, and what is said when it does not."""

from __future__ import annotations

import math
from dataclasses import replace
from pathlib import Path

import pandas as pd
import pytest
import statsmodels.api as sm
import statsmodels.formula.api as smf
from tests.analysis.plans import plan_of, settling_only

from sojourn_analysis.analyze import Analysis, analyze
from sojourn_analysis.claims.answer import plain_answer
from sojourn_analysis.claims.answers import check_years
from sojourn_analysis.claims.c1 import RATIO
from sojourn_analysis.claims.claim import GENERAL_CHECKS, outside_name
from sojourn_analysis.claims.estimated import CheckedNumber, Counts, Estimated
from sojourn_analysis.claims.judgement import Found, settle
from sojourn_analysis.claims.registry import claim_of
from sojourn_analysis.claims.reservations import NOT_ROBUST
from sojourn_analysis.claims.theta import Wald
from sojourn_analysis.claims.verdict_reasons import NO_NUMBER
from sojourn_analysis.engine.duckdb import Engine
from sojourn_analysis.engine.histories import histories_of_study
from sojourn_analysis.models.hazard import fit_hazard
from sojourn_analysis.person_years import BASE_FORMULA, first_faculty
from sojourn_analysis.plan import Plan
from sojourn_analysis.results import ClaimResult, Headline, Verdict
from sojourn_analysis.simulate.package import simulate
from sojourn_analysis.simulate.process import Process
from sojourn_schema.interchange.importing import import_package
from sojourn_schema.store.study_file import StudyFile
from sojourn_schema.study import StudyDefinition

PLAN = Plan.default()
PLANNED, CLAIM = PLAN.claims[0], claim_of("C1")
# The logarithm of an odds ratio under 1: C1 says that it is lowered.
CLEAR, UNCLEAR = Wald(-0.3, 0.03), Wald(-0.3, 0.3)
STANDING = dict.fromkeys((*PLANNED.settling_checks, outside_name(2)), CLEAR)


def hires(theta: Wald | None, thetas: dict[str, Wald]) -> Found:
    checks = tuple(CheckedNumber(name, checked) for name, checked in thetas.items())
    numbers = {} if theta is None else {RATIO: theta}
    return Found(PLANNED, CLAIM, Estimated(Counts(100, 900, 50), numbers, checks))


def settled(found: Found) -> tuple[Verdict, list[str]]:
    verdict, _, warnings = settle(found, PLAN, lambda p: p)
    return verdict, [warning.text for warning in warnings]


def test_a_verdict_that_stands_under_every_check_is_given() -> None:
    assert settled(hires(CLEAR, STANDING)) == (Verdict.SUPPORTED, [])


@pytest.mark.parametrize("name", [*PLANNED.settling_checks, "outside_academia_weighted_5"])
def test_a_verdict_that_one_check_changes_is_not_settled(name: str) -> None:
    verdict, texts = settled(hires(CLEAR, {**STANDING, name: UNCLEAR}))
    assert verdict is Verdict.NOT_SETTLED
    assert "it does not hold when" in texts[0]


def test_the_smallest_weight_that_changes_the_verdict_is_told() -> None:
    heavy = {"outside_academia_weighted_5": UNCLEAR, "outside_academia_weighted_10": UNCLEAR}
    text = "With people outside academia counted 5 times, the deciding number alone would say"
    assert settled(hires(CLEAR, {**STANDING, **heavy}))[1][1] == f"{text} not settled instead of supported."
    assert settled(hires(UNCLEAR, {"outside_academia_weighted_5": CLEAR})) == (
        Verdict.NOT_SETTLED,
        [f"{text} supported instead of not settled."],
    )


@pytest.mark.parametrize("name", PLANNED.settling_checks)
def test_a_check_that_could_not_be_done_leaves_it_not_settled(name: str) -> None:
    thetas = {check: theta for check, theta in STANDING.items() if check != name}
    verdict, texts = settled(hires(CLEAR, thetas))
    assert verdict is Verdict.NOT_SETTLED
    assert "is not known" in texts[0]


def test_heavy_weights_and_applicants_alone_change_no_verdict() -> None:
    thetas = {**STANDING, "outside_academia_weighted_10": UNCLEAR, "faculty_applicants": UNCLEAR}
    verdict, texts = settled(hires(CLEAR, thetas))
    assert verdict is Verdict.SUPPORTED
    assert [text[:51] for text in texts] == ["With people outside academia counted 10 times, the "]


def test_without_an_estimate_or_a_clear_one_nothing_is_settled() -> None:
    assert settled(hires(None, {})) == (Verdict.NOT_SETTLED, [])
    assert settled(hires(UNCLEAR, dict.fromkeys(STANDING, UNCLEAR))) == (Verdict.NOT_SETTLED, [])


def test_a_clear_effect_in_a_large_study_is_supported(tmp_path: Path) -> None:
    simulate(tmp_path / "package", Process(industry_odds_ratio=0.6), 1000, 5)
    analysis = analyze(tmp_path / "package", tmp_path / "out", settling_only(plan_of("C1")))
    claim = analysis.results.claims[0]
    assert claim.verdict is Verdict.SUPPORTED
    assert NOT_ROBUST not in {warning.kind for warning in claim.warnings}
    answer = claim.answer
    assert answer.startswith("Of 100 people")
    assert answer.endswith("so the data support the claim that industry years lower the odds.")
    assert answer.count(". ") == 1


def test_few_events_give_counts_only(tmp_path: Path) -> None:
    simulate(tmp_path / "package", Process(bands=(-9.0,) * 10), 40, 5)
    analysis = analyze(tmp_path / "package", tmp_path / "out", plan_of("C1"))
    claim = analysis.results.claims[0]
    assert claim.verdict is Verdict.NOT_SETTLED
    assert claim.headline == Headline("odds_ratio_industry_year", None)
    assert "small_sample" in {warning.kind for warning in claim.warnings}
    assert analysis.answers[0].startswith(f"There were no hires among {claim.n_persons} people")
    report = (tmp_path / "out" / "report.html").read_text(encoding="utf-8")
    assert "Not settled" in report
    assert next(warning.text for warning in claim.warnings)[:30] in report


def test_separation_and_few_events_reach_the_results_and_the_report(tmp_path: Path) -> None:
    simulate(tmp_path / "package", Process(), 30, 3)
    analysis = analyze(tmp_path / "package", tmp_path / "out", plan_of("C1"))
    claim = analysis.results.claims[0]
    kinds = {warning.kind for warning in claim.warnings}
    assert {"small_sample", "separation"} <= kinds
    assert claim.model is not None
    assert "Firth" in claim.model.family
    checked = [warning for warning in claim.warnings if warning.kind.startswith("check_")]
    assert checked
    assert claim.warnings[-len(checked) :] == tuple(checked)
    assert len({(warning.kind, warning.text) for warning in checked}) == len(checked)
    ways = (*CLAIM.spec.checks.values(), *GENERAL_CHECKS.values())
    assert f"{claim.n_events} events for " in " ".join(warning.text for warning in claim.warnings)
    assert all(
        warning.text.split(": ")[0].startswith(tuple(words[0].upper() + words[1:6] for words in ways))
        for warning in checked
    )
    report = (tmp_path / "out" / "report.html").read_text(encoding="utf-8")
    assert "The study is small for its model" in report


def test_the_two_numbers_that_differ_in_sign_are_told_on_page_one(tmp_path: Path) -> None:
    # Industry years raise the odds against other academic years, but less than postdoc years do.
    simulate(tmp_path / "package", Process(industry_odds_ratio=1.15, postdoc_year=0.35), 600, 2)
    claim = analyze(tmp_path / "package", tmp_path / "out", settling_only(plan_of("C1"))).results.claims[0]
    ratio, difference = claim.headlines[0].estimate, claim.headlines[3].estimate
    assert ratio is not None
    assert difference is not None
    assert ratio > 1
    assert difference < 0
    assert "signs_differ" in {warning.kind for warning in claim.warnings}
    front = (tmp_path / "out" / "report.html").read_text(encoding="utf-8").split("</article>")[0]
    assert "point in opposite directions" in front


def test_the_checks_equal_fits_on_uncollapsed_person_years(package: Path, tmp_path: Path) -> None:
    with StudyFile.create(tmp_path / "a.sojourn", StudyDefinition.default(2026)) as study:
        import_package(study, package)
    people = pd.read_csv(package / "respondents.csv", dtype=str, keep_default_na=False)
    papers = pd.read_csv(package / "publications.csv", dtype=str)
    papers = papers[papers["papers"] != "DK"].merge(people[["respondent_id", "phd_year"]])
    back = papers["phd_year"].astype(int) - papers["year"].astype(int)
    told = papers[back.between(1, 3)].assign(papers=lambda frame: frame["papers"].astype(int))
    before = told.groupby("respondent_id")["papers"].sum()
    with Engine() as engine:
        risk_set = first_faculty(engine, histories_of_study(tmp_path / "a.sojourn"))
        years = check_years(risk_set, tmp_path / "a.sojourn")
        formula = f"{BASE_FORMULA} + papers_log + C(papers_told)"
        found = fit_hazard(years.risk_set, formula).term("industry_years")
        weighted = fit_hazard(years.weighted(5), BASE_FORMULA).term("industry_years")
        wish = fit_hazard(years.risk_set, f"{BASE_FORMULA} + C(wish_at_phd)").term("industry_years")
        state = fit_hazard(years.risk_set, f"{BASE_FORMULA} + C(last_state)").term("industry_years")
        rows = engine.rows(years.risk_set.table.inner_join(engine.table("person"), "person")).to_pandas()
    rows["papers_log"] = rows["respondent_id"].map(before).add(1).map(math.log, na_action="ignore").fillna(0)
    rows["papers_told"] = rows["respondent_id"].isin(before.index).astype(int)
    wishes = people.set_index("respondent_id")["wish_at_phd"].replace({"": "unknown", "PNTS": "unknown"})
    rows["wish_at_phd"] = rows["respondent_id"].map(wishes)
    spells = pd.read_csv(package / "spells.csv", dtype=str, keep_default_na=False)
    inside = spells[
        (spells["sector"] == "academia")
        & (spells["position"] != "phd_student")
        & spells["end_year"].isin(["", "2026"])
    ]
    rows["weight"] = (~rows["respondent_id"].isin(inside["respondent_id"])).map({True: 5, False: 1})
    rows["last_state"] = last_states(rows, spells)
    for term, extra in (
        (found, " + papers_log + C(papers_told)"),
        (wish, " + C(wish_at_phd)"),
        (state, " + C(last_state)"),
    ):
        fit = fitted(rows, extra)
        assert term.estimate == pytest.approx(fit.params["industry_years"], abs=1e-8)
        assert term.std_error == pytest.approx(fit.bse["industry_years"], abs=1e-8)
    repeated = rows.loc[rows.index.repeat(rows["weight"])]
    fit = fitted(repeated, "")
    assert weighted.estimate == pytest.approx(fit.params["industry_years"], abs=1e-8)
    assert weighted.std_error == pytest.approx(fit.bse["industry_years"], abs=1e-8)


def last_states(rows: pd.DataFrame, spells: pd.DataFrame) -> list[str]:
    """The sector of the spell with most months of the year before, read from the package's own columns."""
    by_person = dict(list(spells.groupby("respondent_id")))
    found = []
    for person, year in zip(rows["respondent_id"], rows["year"] - 1, strict=True):
        best: tuple[float, int, int] | None = None
        state = "none"
        for place, one in enumerate(by_person[person].to_dict("records")):
            start = int(one["start_year"]) * 12 + int(one["start_month"] or 7)
            end = int(one["end_year"] or 2026) * 12 + int(one["end_month"] or (6 if one["end_year"] else 12))
            if end < start:  # both in one year, a month unknown
                start = start if one["start_month"] else int(one["start_year"]) * 12 + 1
                end = end if one["end_month"] else int(one["end_year"]) * 12 + 12
            months = max(min(end, year * 12 + 12) - max(start, year * 12 + 1) + 1, 0)
            rank = (months * float(one["fte"] or 1), start, place)
            if months and (best is None or rank > best):
                best, state = rank, one["sector"]
        found.append(state)
    return found


def fitted(rows: pd.DataFrame, extra: str) -> object:
    model = smf.glm(f"event ~ {BASE_FORMULA}{extra}", rows, family=sm.families.Binomial())
    groups = rows["person"].astype("category").cat.codes
    return model.fit(cov_type="cluster", cov_kwds={"groups": groups}, tol=1e-14, maxiter=200)


def test_a_check_agrees_if_its_estimate_lies_in_the_interval(analysis: Analysis) -> None:
    claim = analysis.results.claims[0]
    low, high = claim.headline.ci_low, claim.headline.ci_high
    assert low is not None
    assert high is not None
    for check in claim.checks:
        assert check.estimate is not None
        others = ("faculty_applicants", "complementary_log_log", "cox", "any_lasting_post")
        expected = None if check.name in others else low <= check.estimate <= high
        assert check.agrees is expected


def test_contradictions_are_told_in_plain_words(analysis: Analysis) -> None:
    claim = analysis.results.claims[0]
    for reason, words in (
        ("opposite", "raise"),
        ("negligible", "too small"),
        ("smaller_than_claimed", "smaller"),
    ):
        contradicted = replace(claim, verdict=Verdict.CONTRADICTED, verdict_reason=reason)
        assert words in plain_answer(contradicted, CLAIM, PLANNED, "")


def test_one_person_is_told_as_one() -> None:
    nothing = Headline("odds_ratio_industry_year", None)
    claim = ClaimResult("C1", Verdict.NOT_SETTLED, nothing, (nothing,) * 4, 1, 3, 1)
    answer = plain_answer(claim, CLAIM, PLANNED, NO_NUMBER)
    assert answer.startswith("There was 1 hire among 1 person in this study,")
