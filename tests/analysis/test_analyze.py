"""The whole analysis against a second reading of its definitions: pandas and uncollapsed person-years."""

from __future__ import annotations

import json
import math
import re
from dataclasses import asdict
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd
import pytest
import statsmodels.api as sm
import statsmodels.formula.api as smf
from patsy import build_design_matrices
from tests.analysis.conftest import FEW_CAREERS
from tests.analysis.plans import CHEAPEST, plan_of, settling_only

from sojourn_analysis.analyze import Analysis, analyze
from sojourn_analysis.claims.registry import claim_ids
from sojourn_analysis.person_years import BASE_FORMULA
from sojourn_analysis.plan import Plan
from sojourn_analysis.plan_text import plan_text
from sojourn_analysis.progress import Cancelled
from sojourn_analysis.simulate.package import simulate
from sojourn_analysis.simulate.process import Process
from sojourn_schema.errors import NotAStudyError, PackageError, UnfitTableError
from sojourn_schema.interchange.importing import import_package
from sojourn_schema.store.study_file import StudyFile
from sojourn_schema.study import StudyDefinition

PROFESSORS = ["assistant_professor", "associate_professor", "full_professor"]
HORIZON = 10


# --- A second reading of the definitions, from the CSV files to person-years. -------------------------------


def monthly_states(spells: pd.DataFrame, survey_year: int) -> dict[int, str]:
    """Year -> kind of its main spell, from full-time-equivalent months."""
    weights: dict[int, list[tuple[float, int, int, str]]] = {}
    for place, spell in enumerate(spells.itertuples()):
        ongoing = pd.isna(spell.end_year)
        last_year = survey_year if ongoing else int(spell.end_year)
        first = 7 if pd.isna(spell.start_month) else int(spell.start_month)
        last = 12 if ongoing else 6 if pd.isna(spell.end_month) else int(spell.end_month)
        if last_year == spell.start_year and last < first:
            first = 1 if pd.isna(spell.start_month) else first
            last = 12 if pd.isna(spell.end_month) else last
        begin, end = spell.start_year * 12 + first - 1, last_year * 12 + last - 1
        share = 1.0 if pd.isna(spell.fte) else spell.fte
        postdoc = spell.sector == "academia" and spell.position in ("postdoc", "research_fellow")
        industry = spell.sector in ("industry", "startup")
        academic = "postdoc" if postdoc else "academic"
        kind = "industry" if industry else academic if spell.sector == "academia" else "other"
        for year in range(begin // 12, end // 12 + 1):
            months = sum(begin <= month <= end for month in range(year * 12, year * 12 + 12))
            weights.setdefault(year, []).append((months * share, begin, place, kind))
    return {year: max(candidates)[3] for year, candidates in weights.items()}


def person_years_by_hand(folder: Path) -> pd.DataFrame:
    texts = {"phd_field": str, "phd_tier": str, "gender": str, "phd_status": str, "respondent_id": str}
    people = pd.read_csv(folder / "respondents.csv", dtype=texts)
    spells = pd.read_csv(folder / "spells.csv")
    spells_of = dict(list(spells.groupby("respondent_id", sort=False)))
    rows = []
    for person in people.itertuples():
        own = spells_of[person.respondent_id]
        lasting = (own.position == "lecturer") & own.appointment.isin(["tenure_track", "permanent"])
        chairs = own[(own.sector == "academia") & (own.position.isin(PROFESSORS) | lasting)]
        hire = chairs.start_year.min()
        if person.phd_status == "in_progress" or hire < person.phd_year:
            continue
        states = monthly_states(own, person.survey_year)
        band = f"{person.phd_year // 5 * 5}-{person.phd_year // 5 * 5 + 4}"
        served = dict.fromkeys(("industry", "postdoc", "other", "academic"), 0)
        for year in range(person.phd_year, person.survey_year):
            rows.append(
                {
                    "id": person.respondent_id,
                    "t": year - person.phd_year,
                    "industry_years": served["industry"],
                    "postdoc_years": served["postdoc"],
                    "other_years": served["other"],
                    "field1": known(person.phd_field)[:1] or "unknown",
                    "phd_tier": known(person.phd_tier) or "unknown",
                    "gender": known(person.gender) or "unknown",
                    "cohort5": band,
                    "event": int(year == hire),
                }
            )  # fmt: skip
            if year == hire:
                break
            served[states.get(year, "other")] += 1
    table = pd.DataFrame(rows)
    return table.assign(t_band=table.t.map(band_by_hand))


def known(answer: Any) -> str:
    return "" if pd.isna(answer) or answer in ("DK", "PNTS") else str(answer)


def band_by_hand(t: int) -> str:
    for low, high in ((6, 7), (8, 10), (11, 15)):
        if low <= t <= high:
            return f"{low}-{high}"
    return str(t) if t <= 5 else "16+"


@pytest.fixture(scope="module")
def by_hand(package: Path) -> pd.DataFrame:
    return person_years_by_hand(package)


@pytest.fixture(scope="module")
def fitted(by_hand: pd.DataFrame) -> Any:
    model = smf.glm(f"event ~ {BASE_FORMULA}", by_hand, family=sm.families.Binomial())
    groups = by_hand.id.astype("category").cat.codes
    return model.fit(cov_type="cluster", cov_kwds={"groups": groups}, tol=1e-14, maxiter=200)


def test_the_person_years_saved_are_those_read_by_hand(
    analysis: Analysis, person_years_file: Path, by_hand: pd.DataFrame
) -> None:
    saved = pd.read_parquet(person_years_file).rename(columns={"respondent_id": "id"})
    columns = list(by_hand.columns)
    saved = saved.astype({name: by_hand[name].dtype for name in columns})
    ordered = [frame[columns].sort_values(["id", "t"], ignore_index=True) for frame in (saved, by_hand)]
    pd.testing.assert_frame_equal(*ordered)


def test_the_model_equals_an_independent_fit_on_uncollapsed_person_years(
    analysis: Analysis, by_hand: pd.DataFrame, fitted: Any
) -> None:
    claim = analysis.results.claims[0]
    assert claim.model is not None
    assert claim.n_person_years == len(by_hand)
    assert claim.n_events == by_hand.event.sum()
    assert claim.n_persons == by_hand.id.nunique()
    assert {term.term for term in claim.model.terms} == set(fitted.params.index)
    for term in claim.model.terms:
        assert term.estimate == pytest.approx(fitted.params[term.term], abs=1e-8)
        assert term.std_error == pytest.approx(fitted.bse[term.term], abs=1e-8)
        assert (term.ci_low, term.ci_high) == pytest.approx(tuple(fitted.conf_int().loc[term.term]), abs=1e-8)
        assert term.p == pytest.approx(fitted.pvalues[term.term], abs=1e-8)


def test_the_headlines_equal_an_independent_g_computation(
    analysis: Analysis, by_hand: pd.DataFrame, fitted: Any
) -> None:
    people = by_hand.drop_duplicates("id")
    chances = {k: chances_person_by_person(fitted, people, k) for k in (0, 3)}
    covariance = fitted.cov_params().to_numpy()
    expected = {}
    for name, chance, gradient in (
        ("chance_10y_industry_0", *chances[0]),
        ("chance_10y_industry_3", *chances[3]),
        ("chance_10y_difference", chances[3][0] - chances[0][0], chances[3][1] - chances[0][1]),
    ):
        mean_gradient = gradient.mean(axis=0)
        error = math.sqrt(mean_gradient @ covariance @ mean_gradient + np.var(chance) / len(chance))
        expected[name] = (chance.mean(), chance.mean() - 1.959963984540054 * error)
    found = {headline.name: headline for headline in analysis.results.claims[0].headlines}
    for name, (estimate, low) in expected.items():
        assert found[name].estimate == pytest.approx(estimate, abs=1e-8)
        assert found[name].ci_low == pytest.approx(low, abs=1e-8)
    ratio = found["odds_ratio_industry_year"]
    assert ratio.estimate == pytest.approx(math.exp(fitted.params["industry_years"]), abs=1e-8)
    assert ratio.ci_low == pytest.approx(math.exp(fitted.conf_int().loc["industry_years", 0]), abs=1e-8)
    z = (-fitted.params["industry_years"] - math.log(1 / 0.95)) / fitted.bse["industry_years"]
    assert ratio.p == pytest.approx(math.erfc(abs(z) / math.sqrt(2)), abs=1e-8)


def chances_person_by_person(fit: Any, people: pd.DataFrame, first: int) -> tuple[np.ndarray, np.ndarray]:
    """(n,) chances and (n, k) gradients, from the formula's own design rows and the product rule."""
    design = fit.model.data.model_spec
    missed, gradient = np.ones(len(people)), np.zeros((len(people), len(fit.params)))
    for t in range(HORIZON):
        industry = min(t, first)
        frame = people.assign(
            t_band=band_by_hand(t), industry_years=industry, postdoc_years=t - industry, other_years=0
        )
        rows = np.asarray(build_design_matrices([design], frame)[0])
        hazard = 1 / (1 + np.exp(-rows @ fit.params.to_numpy()))
        # (S (1 - h))' = S' (1 - h) - S h (1 - h) x
        gradient = gradient * (1 - hazard)[:, None] - (missed * hazard * (1 - hazard))[:, None] * rows
        missed = missed * (1 - hazard)
    return 1 - missed, -gradient


def test_results_json_has_the_agreed_shape_and_no_nan(analysis: Analysis) -> None:
    text = (analysis.out / "results.json").read_text(encoding="utf-8")
    document = json.loads(text, parse_constant=lambda word: pytest.fail(f"{word} in results.json"))
    assert set(document) == {"study", "plan", "claims"}
    assert [claim["id"] for claim in document["claims"]] == list(claim_ids())
    fields = {"name", "estimate", "ci_low", "ci_high", "p", "p_zero", "p_holm"}
    for claim in document["claims"]:
        assert set(claim) == {
            "id", "verdict", "verdict_reason", "headline", "headlines", "n_persons", "n_person_years",
            "n_events", "model", "checks", "warnings", "other_models", "answer",
        }  # fmt: skip
        assert all(set(headline) == fields for headline in (claim["headline"], *claim["headlines"]))
        assert claim["headline"] == claim["headlines"][0]
        models = [claim["model"], *claim["other_models"]]
        assert all(set(one) == {"formula", "family", "covariance", "terms"} for one in models if one)
        told = {"name", "estimate", "ci_low", "ci_high", "agrees"}
        assert all(set(check) == told for check in claim["checks"])
    assert len(document["plan"]["hash"]) == len(document["study"]["hash"]) == 64
    assert document["study"]["respondents"] == 700


def test_every_required_check_was_done(analysis: Analysis) -> None:
    names = {check.name for check in analysis.results.claims[0].checks}
    assert {"main_state_last_year", "papers_before_phd", "wish_at_phd", "faculty_applicants"} <= names
    assert {f"outside_academia_weighted_{weight}" for weight in (2, 5, 10)} <= names


def test_all_files_are_written_beside_each_other(analysis: Analysis) -> None:
    written = {str(path.relative_to(analysis.out)) for path in analysis.out.rglob("*") if path.is_file()}
    assert written >= {
        "report.html",
        "report.pdf",
        "results.json",
        *(f"tables/c1_{part}.csv" for part in ("headlines", "checks", "terms", "chances", "incidence")),
        *(f"tables/{claim.lower()}_headlines.csv" for claim in claim_ids()),
        *(
            f"figures/{name}.svg"
            for name in (
                "hundred_people",
                "chance_by_industry_years",
                "observed_incidence",
                "odds_ratios",
                "states_by_year",
                "careers",
                "c1_checks",
            )
        ),
    }


def test_a_study_file_gives_what_its_package_gives(analysis: Analysis, package: Path, tmp_path: Path) -> None:
    with StudyFile.create(tmp_path / "a.sojourn", StudyDefinition.default(2026)) as study:
        import_package(study, package)
        # The app analyses a study that it has open for writing.
        again = analyze(tmp_path / "a.sojourn", tmp_path / "out")
    told = [[comparable(asdict(claim)) for claim in one.results.claims] for one in (again, analysis)]
    assert told[0] == told[1]


def comparable(value: Any) -> Any:
    """A value with the numbers in it as text of nine digits, so that what is not given equals itself.

    Sums over rows may be taken in another order, which the last digits show.
    """
    if isinstance(value, float):
        return f"{value:.9g}"
    if isinstance(value, dict):
        return {name: comparable(one) for name, one in value.items()}
    return [comparable(one) for one in value] if isinstance(value, list | tuple) else value


def test_an_analysis_that_is_cancelled_leaves_what_was_there(few_careers: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    out.mkdir()
    (out / "results.json").write_text("former", encoding="utf-8")

    def stop(what: str, share: float) -> None:
        if share > 0.5:
            raise Cancelled

    with pytest.raises(Cancelled):
        analyze(few_careers, out, plan_of(CHEAPEST), progress=stop)
    assert [path.name for path in tmp_path.iterdir()] == ["out"]
    assert [path.name for path in out.iterdir()] == ["results.json"]
    assert (out / "results.json").read_text(encoding="utf-8") == "former"


def copied(package: Path, folder: Path) -> Path:
    folder.mkdir()
    for path in package.iterdir():
        (folder / path.name).write_bytes(path.read_bytes())
    return folder


def test_refused_respondents_are_told_and_the_others_analysed(few_careers: Path, tmp_path: Path) -> None:
    folder = copied(few_careers, tmp_path / "bad")
    lines = (folder / "respondents.csv").read_text(encoding="utf-8").splitlines()
    lines[3] = lines[3].replace(",2026,", ",twenty,", 1)
    (folder / "respondents.csv").write_text("\n".join(lines) + "\n", encoding="utf-8")
    analysis = analyze(folder, tmp_path / "out", plan_of(CHEAPEST))
    assert any("respondents.csv, line 4, column survey_year" in refusal for refusal in analysis.refusals)
    claim = analysis.results.claims[0]
    assert [warning.kind for warning in claim.warnings].count("dropped_rows") == 1
    assert analysis.results.study["refused"] == 1
    assert analysis.results.study["respondents"] == FEW_CAREERS - 1
    report = (tmp_path / "out" / "report.html").read_text(encoding="utf-8")
    assert "respondents.csv, line 4, column survey_year" in report


def test_a_check_that_nobody_answered_is_told_and_leaves_the_verdict_as_it_is(
    few_careers: Path, tmp_path: Path
) -> None:
    folder = copied(few_careers, tmp_path / "short")
    (folder / "publications.csv").write_text("respondent_id,year,papers,precision\n", encoding="utf-8")
    plan = settling_only(plan_of("C1"))
    whole = analyze(few_careers, tmp_path / "whole", plan).results.claims[0]
    claim = analyze(folder, tmp_path / "out", plan).results.claims[0]
    assert claim.verdict == whole.verdict
    told = [warning.text for warning in claim.warnings if warning.kind == "partly_asked"]
    assert len(told) == 1
    assert "papers before the PhD" in told[0]
    assert "papers_before_phd" not in {check.name for check in claim.checks}


def test_a_package_with_nobody_in_it_is_refused(few_careers: Path, tmp_path: Path) -> None:
    folder = copied(few_careers, tmp_path / "empty")
    for path in folder.glob("*.csv"):
        header = path.read_text(encoding="utf-8").splitlines()[0]
        path.write_text(header + "\n", encoding="utf-8")
    with pytest.raises(UnfitTableError, match="empty has nobody to analyse"):
        analyze(folder, tmp_path / "out", plan_of("C1"))


@pytest.mark.parametrize("careers", [6, 20])
def test_a_handful_of_careers_never_shows_what_is_not_a_number(careers: int, tmp_path: Path) -> None:
    simulate(tmp_path / "package", Process(), careers, seed=3)
    analysis = analyze(tmp_path / "package", tmp_path / "out")
    told = [*analysis.answers, (tmp_path / "out" / "report.html").read_text(encoding="utf-8")]
    assert not [text for text in told if re.search(r"\bnan\b", text, re.IGNORECASE)]


def test_what_is_no_study_is_refused_and_nothing_written(tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_text("not a study", encoding="utf-8")
    with pytest.raises(NotAStudyError):
        analyze(tmp_path / "notes.txt", tmp_path / "out")
    (tmp_path / "folder").mkdir()
    with pytest.raises(PackageError):
        analyze(tmp_path / "folder", tmp_path / "out")
    assert not (tmp_path / "out").exists()


def test_an_out_that_is_a_file_is_refused_and_kept(few_careers: Path, tmp_path: Path) -> None:
    (tmp_path / "out").write_text("mine", encoding="utf-8")
    with pytest.raises(UnfitTableError, match="file of that name"):
        analyze(few_careers, tmp_path / "out")
    assert (tmp_path / "out").read_text(encoding="utf-8") == "mine"


def test_other_files_in_the_folder_stay(few_careers: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    out.mkdir()
    (out / "mine.txt").write_text("mine", encoding="utf-8")
    analyze(few_careers, out, plan_of(CHEAPEST))
    assert (out / "mine.txt").read_text(encoding="utf-8") == "mine"
    assert (out / "report.html").exists()


def test_the_plan_lies_with_the_results_and_one_that_says_the_same_keeps_its_comments(
    few_careers: Path, tmp_path: Path
) -> None:
    out, plan = tmp_path / "out", plan_of(CHEAPEST)
    analyze(few_careers, out, plan)
    assert Plan.from_toml(out / "plan.toml").hash == plan.hash
    commented = f"# argued in the proposal\n{plan_text(plan)}"
    (out / "plan.toml").write_text(commented, encoding="utf-8")
    analyze(few_careers, out, plan)
    assert (out / "plan.toml").read_text(encoding="utf-8") == commented
    (out / "plan.toml").write_text("title = ", encoding="utf-8")
    analyze(few_careers, out, plan)
    assert Plan.from_toml(out / "plan.toml").hash == plan.hash
