"""The hazard model against R, against the fit on single person-years, and where the data are thin."""

from __future__ import annotations

import math
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pandas as pd
import pyarrow as pa
import pytest
import statsmodels.api as sm
import statsmodels.formula.api as smf

from sojourn_analysis.engine.duckdb import Engine
from sojourn_analysis.models import estimation
from sojourn_analysis.models.binomial import fit_binomial
from sojourn_analysis.models.estimation import CellData, recentred
from sojourn_analysis.models.hazard import HazardFit, fit_hazard
from sojourn_analysis.models.links import Link
from sojourn_analysis.models.penalty import FIRTH, MAXIMUM_LIKELIHOOD, TooFewEventsError
from sojourn_analysis.results import WarningKind
from sojourn_analysis.risk_set import RiskSet
from sojourn_schema.errors import UnfitTableError

R = Path(__file__).parents[1] / "r"
BASE = (
    "C(t_band) + industry_years + postdoc_years + other_years"
    " + C(field1) + C(phd_tier) + C(gender) + C(cohort5)"
)


@pytest.fixture
def engine() -> Iterator[Engine]:
    with Engine() as engine:
        yield engine


@pytest.fixture(scope="module")
def person_years() -> pd.DataFrame:
    """Simulated person-years; nobody of the gender `another` has the event."""
    return pd.read_csv(R / "person_years.csv", dtype={"field1": str})


@pytest.fixture(scope="module")
def reference() -> pd.DataFrame:
    return pd.read_csv(R / "hazard_reference.csv")


def two_genders(person_years: pd.DataFrame) -> pd.DataFrame:
    return person_years[person_years["gender"] != "another"]


def risk_set(engine: Engine, frame: pd.DataFrame) -> RiskSet:
    with engine.views({"given": pa.Table.from_pandas(frame, preserve_index=False)}) as views:
        table = engine.keep("given_rows", views["given"])
    return RiskSet.of(engine, table, {})


def kinds(fit: HazardFit) -> list[str]:
    return [warning.kind for warning in fit.warnings]


def r_name(term: str) -> str:
    """Our name of a coefficient in R's words."""
    if term == "Intercept":
        return "(Intercept)"
    return term.replace("C(", "").replace(")[T.", "").replace("]", "")


@pytest.mark.parametrize("cluster", [False, True])
@pytest.mark.parametrize("link", ["logit", "cloglog"])
@pytest.mark.parametrize("method", ["ml", "firth"])
def test_estimates_and_errors_are_those_of_r(
    engine: Engine,
    person_years: pd.DataFrame,
    reference: pd.DataFrame,
    method: str,
    link: str,
    cluster: bool,
) -> None:
    frame = two_genders(person_years) if method == "ml" else person_years
    fit = fit_hazard(risk_set(engine, frame), BASE, link, cluster=cluster)
    rows = reference[
        (reference["link"] == link)
        & (reference["method"] == method)
        & (reference["covariance"] == ("cluster" if cluster else "model"))
    ].set_index("term")
    assert fit.method == (MAXIMUM_LIKELIHOOD if method == "ml" else FIRTH)
    assert {r_name(term.term) for term in fit.terms} == set(rows.index)
    for term in fit.terms:
        expected = rows.loc[r_name(term.term)]
        assert term.estimate == pytest.approx(expected["estimate"], rel=1e-8, abs=1e-9), term.term
        assert term.std_error == pytest.approx(expected["std_error"], rel=1e-8), term.term
    assert fit.log_likelihood == pytest.approx(rows["log_likelihood"].iloc[0], rel=1e-10)


def test_cells_give_the_clustered_fit_on_single_person_years(
    engine: Engine, person_years: pd.DataFrame
) -> None:
    frame = two_genders(person_years)
    fit = fit_hazard(risk_set(engine, frame), BASE)
    plain = smf.glm(f"event ~ {BASE}", frame, family=sm.families.Binomial()).fit(
        tol=1e-14, maxiter=100, cov_type="cluster", cov_kwds={"groups": frame["person"].to_numpy()}
    )
    assert fit.n_cells < fit.n_rows == plain.nobs
    assert set(plain.params.index) == set(fit.names)
    np.testing.assert_allclose(fit.params, plain.params[list(fit.names)], rtol=1e-10)
    np.testing.assert_allclose(np.sqrt(np.diag(fit.cov)), plain.bse[list(fit.names)], rtol=1e-10)
    assert fit.deviance == pytest.approx(plain.deviance, rel=1e-12)
    assert fit.log_likelihood == pytest.approx(plain.llf, rel=1e-12)


def test_a_model_of_one_proportion_by_hand(engine: Engine) -> None:
    frame = pd.DataFrame({"person": range(80), "event": [1] * 20 + [0] * 60})
    fit = fit_hazard(risk_set(engine, frame), "1")
    # Log odds of 1/4, error 1/sqrt(n p (1 - p)), times sqrt(G/(G-1)): every person is a cluster and k = 1.
    assert fit.term("Intercept").estimate == pytest.approx(math.log(1 / 3))
    assert fit.term("Intercept").std_error == pytest.approx(math.sqrt(1 / 15 * 80 / 79))
    assert fit.deviance == pytest.approx(-2 * (20 * math.log(0.25) + 60 * math.log(0.75)))
    assert fit.warnings == ()


def test_firth_of_one_proportion_by_hand(engine: Engine) -> None:
    frame = pd.DataFrame({"person": range(40), "event": [1] * 4 + [0] * 36})
    with pytest.raises(TooFewEventsError, match="4 events in 40"):
        fit_hazard(risk_set(engine, frame), "1")
    separated = pd.DataFrame(
        {"person": range(60), "event": [1] * 10 + [0] * 50, "g": ["a"] * 40 + ["b"] * 20}
    )
    fit = fit_hazard(risk_set(engine, separated), "0 + C(g)", cluster=False)
    # Jeffreys' prior adds half an event and half a non-event to each group.
    np.testing.assert_allclose(fit.params, [math.log(10.5 / 30.5), math.log(0.5 / 20.5)], rtol=1e-9)


def test_chances_of_a_penalised_fit_are_those_with_rs_intercept_anew(
    engine: Engine, person_years: pd.DataFrame, reference: pd.DataFrame
) -> None:
    moved = reference[reference["method"] == "flic"].set_index("link")["estimate"]
    for link in ("logit", "cloglog"):
        fit = fit_hazard(risk_set(engine, person_years), BASE, link)
        assert fit.method == FIRTH
        assert fit.chance_params[0] == pytest.approx(moved[link], rel=1e-8)
        np.testing.assert_array_equal(fit.chance_params[1:], fit.params[1:])


def test_a_penalised_fit_expects_as_many_events_as_happened(engine: Engine) -> None:
    frame = pd.DataFrame({"person": range(60), "event": [1] * 10 + [0] * 50, "g": ["a"] * 40 + ["b"] * 20})
    fit = fit_hazard(risk_set(engine, frame), "C(g)", cluster=False)
    # Half an event and half a non-event in each group: 40 x 10.5 / 41 + 20 x 0.5 / 21 are 10.7, not 10.
    assert frame["g"].map({"a": 10.5 / 41, "b": 0.5 / 21}).sum() == pytest.approx(10.72, abs=0.01)
    np.testing.assert_allclose(
        fit.params, [math.log(10.5 / 30.5), math.log(0.5 / 20.5) - math.log(10.5 / 30.5)], rtol=1e-9
    )
    assert fit.hazards(frame).sum() == pytest.approx(10)


def test_without_an_intercept_there_is_none_to_move(engine: Engine) -> None:
    frame = pd.DataFrame({"person": range(60), "event": [1] * 10 + [0] * 50, "g": ["a"] * 40 + ["b"] * 20})
    fit = fit_hazard(risk_set(engine, frame), "0 + C(g)", cluster=False)
    np.testing.assert_array_equal(fit.chance_params, fit.params)


def test_an_intercept_that_is_not_found_is_told(engine: Engine, monkeypatch: pytest.MonkeyPatch) -> None:
    # Between a predictor of -30 and one of 30 any intercept will do, but for rounding.
    design = np.array([[1.0, 0.0], [1.0, 1.0]])
    flat = CellData(design, np.array([100.0, 100.0]), np.array([0.0, 100.0]))
    assert not recentred(flat, Link.LOGIT, np.array([-25.0, 60.0]), 0)[1]
    # Where there is no hazard at all left nothing is known of it.
    moved, found = recentred(flat, Link.LOGIT, np.array([-800.0, 1600.0]), 0)
    assert not found
    np.testing.assert_array_equal(moved, [-800.0, 1600.0])
    frame = pd.DataFrame({"person": range(60), "event": [1] * 10 + [0] * 50, "g": ["a"] * 40 + ["b"] * 20})
    given = risk_set(engine, frame)
    assert WarningKind.NOT_CONVERGED not in kinds(fit_hazard(given, "C(g)"))
    monkeypatch.setattr(estimation, "_TOLERANCE", 0.0)
    assert kinds(fit_hazard(given, "C(g)")).count(WarningKind.NOT_CONVERGED) == 1
    # Both searches fail: it is said once.
    monkeypatch.setattr(estimation, "_PENALISED_TOLERANCE", 0.0)
    assert kinds(fit_hazard(given, "C(g)")).count(WarningKind.NOT_CONVERGED) == 1


def test_a_level_without_events_is_named_and_penalised(engine: Engine, person_years: pd.DataFrame) -> None:
    fit = fit_hazard(risk_set(engine, person_years), BASE)
    assert kinds(fit) == [WarningKind.SEPARATION]
    assert "gender = another (no event in " in fit.warnings[0].text
    assert "field1" not in fit.warnings[0].text
    assert np.abs(fit.params).max() < 8
    assert fit.unpenalised is None


def test_separation_by_a_number_is_found(engine: Engine) -> None:
    frame = pd.DataFrame({"person": range(40), "event": [0] * 20 + [1] * 20, "x": np.arange(40.0)})
    fit = fit_hazard(risk_set(engine, frame), "x", cluster=False)
    assert kinds(fit)[0] == WarningKind.SEPARATION
    assert "x" in fit.warnings[0].text
    assert fit.method == FIRTH
    assert np.isfinite(fit.params).all()


def test_separation_by_two_columns_together_is_found(engine: Engine) -> None:
    rng = np.random.default_rng(5)
    frame = pd.DataFrame({"x": rng.normal(size=200), "z": rng.normal(size=200)})
    frame["event"] = (frame["x"] + frame["z"] > 0.3).astype(int)
    frame["person"] = range(200)
    fit = fit_hazard(risk_set(engine, frame), "x + z", cluster=False)
    assert WarningKind.SEPARATION in kinds(fit)


def test_few_events_a_parameter_are_penalised_and_the_plain_fit_stands_beside(
    engine: Engine, person_years: pd.DataFrame
) -> None:
    frame = two_genders(person_years)
    few = frame[frame["person"] <= 40]
    fit = fit_hazard(risk_set(engine, few), "t + industry_years + postdoc_years + other_years + C(gender)")
    assert fit.n_events / len(fit.names) < 5
    assert fit.method == FIRTH
    assert kinds(fit)[0] == WarningKind.SMALL_SAMPLE
    assert fit.unpenalised is not None
    assert fit.unpenalised.method == MAXIMUM_LIKELIHOOD
    assert fit.unpenalised.log_likelihood > fit.log_likelihood


def test_a_factor_of_one_level_drops_out_and_a_repeated_column_is_told(
    engine: Engine, person_years: pd.DataFrame
) -> None:
    frame = two_genders(person_years).assign(same="a", twice=lambda rows: 2 * rows["industry_years"])
    fit = fit_hazard(risk_set(engine, frame), "industry_years + twice + C(same)")
    assert fit.names == ("Intercept", "industry_years")
    assert kinds(fit) == [WarningKind.ALIASED]
    assert "twice" in fit.warnings[0].text


def test_a_spline_has_the_knots_of_the_person_years_not_of_the_cells(
    engine: Engine, person_years: pd.DataFrame
) -> None:
    frame = two_genders(person_years)
    fit = fit_hazard(risk_set(engine, frame), "bs(t, df=4) + industry_years", cluster=False)
    from formulaic import model_matrix

    matrix = model_matrix("bs(t, df=4) + industry_years", frame)
    plain = sm.GLM(frame["event"].to_numpy(), np.asarray(matrix), family=sm.families.Binomial()).fit(
        tol=1e-14
    )
    assert fit.n_cells < len(frame)
    np.testing.assert_allclose(fit.params, plain.params, rtol=1e-7)


def test_hazards_for_other_covariates(engine: Engine, person_years: pd.DataFrame) -> None:
    fit = fit_hazard(risk_set(engine, two_genders(person_years)), "industry_years + C(gender)")
    people = pd.DataFrame({"industry_years": [0, 3], "gender": ["woman", "man"]})
    intercept, woman, slope = (
        fit.term(name).estimate for name in ("Intercept", "C(gender)[T.woman]", "industry_years")
    )
    expected = [1 / (1 + math.exp(-(intercept + woman))), 1 / (1 + math.exp(-(intercept + 3 * slope)))]
    np.testing.assert_allclose(fit.hazards(people), expected)
    with pytest.raises(KeyError, match="not fitted"):
        fit.hazards(people.assign(gender="another"))


def test_a_column_that_is_not_there_is_refused(engine: Engine, person_years: pd.DataFrame) -> None:
    with pytest.raises(UnfitTableError, match="'salary'"):
        fit_hazard(risk_set(engine, person_years), "salary")


def test_weighted_cells_give_the_weighted_fit_on_single_person_years(
    engine: Engine, person_years: pd.DataFrame
) -> None:
    frame = two_genders(person_years)
    frame = frame.assign(weight=1 + 0.37 * (frame["person"] % 5))
    frame.loc[frame["person"] == 7, "weight"] = 0
    fit = fit_hazard(risk_set(engine, frame).weighted("weight"), BASE)
    plain = fit_binomial(frame, "event", BASE, weights="weight")
    assert fit.names == plain.names
    np.testing.assert_allclose(fit.params, plain.params, rtol=1e-8, atol=1e-10)
    np.testing.assert_allclose(fit.cov, plain.cov, rtol=1e-8, atol=1e-12)
    assert (fit.n_rows, fit.n_persons) == (plain.n_rows, plain.n_persons)
    assert fit.n_rows == (frame["weight"] > 0).sum()
    assert fit.warnings == ()


def test_whole_weights_count_as_so_many_copies_of_a_person(
    engine: Engine, person_years: pd.DataFrame
) -> None:
    frame = two_genders(person_years)
    frame = frame.assign(weight=1 + frame["person"] % 3)
    weighted = fit_hazard(risk_set(engine, frame).weighted("weight"), "industry_years + bs(t, df=4)")
    copied = frame.loc[frame.index.repeat(frame["weight"])]
    copies = fit_hazard(risk_set(engine, copied), "industry_years")
    plain = fit_hazard(risk_set(engine, frame).weighted("weight"), "industry_years")
    np.testing.assert_allclose(plain.params, copies.params, rtol=1e-8)
    assert plain.log_likelihood == pytest.approx(copies.log_likelihood)
    assert weighted.n_events == frame["event"].sum()
    with pytest.raises(ValueError, match="model-based"):
        fit_hazard(risk_set(engine, frame).weighted("weight"), "t", cluster=False)


def test_a_level_of_one_person_has_no_error(engine: Engine, person_years: pd.DataFrame) -> None:
    frame = two_genders(person_years)
    hired = frame[frame["event"] == 1]
    # One who was hired after some years: the level has both outcomes, and its person's scores cancel.
    one = hired.loc[hired["t"].idxmax(), "person"]
    frame = frame.assign(lone=(frame["person"] == one).astype(float))
    fit = fit_hazard(risk_set(engine, frame), "t + industry_years + lone")
    assert kinds(fit) == [WarningKind.SINGULAR_COVARIANCE]
    assert fit.undetermined == ("lone",)
    assert math.isnan(fit.term("lone").std_error)
    assert math.isnan(fit.term("lone").p)
    assert fit.term("industry_years").std_error > 0.01
