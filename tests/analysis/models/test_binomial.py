"""Successes of trials against R's glm with clustered covariances, by hand, and where the data are thin."""

from __future__ import annotations

import math
from collections.abc import Callable

import numpy as np
import pandas as pd
import pytest

from sojourn_analysis.models.binomial import fit_binomial
from sojourn_analysis.models.penalty import TooFewEventsError
from sojourn_analysis.results import WarningKind
from sojourn_analysis.standardise import standardised_incidences
from sojourn_schema.errors import UnfitTableError

Table = Callable[[str], pd.DataFrame]
Results = Callable[[str, str], pd.DataFrame]
Named = Callable[[str], str]


@pytest.mark.parametrize(
    ("what", "formula", "options"),
    [
        ("binomial", "target + origin + year", {}),
        ("weighted", "target + origin + year", {"weights": "weight"}),
        ("cloglog", "target", {"link": "cloglog"}),
    ],
)
def test_estimates_and_clustered_errors_are_those_of_r(
    r_table: Table, r_results: Results, r_name: Named, what: str, formula: str, options: dict[str, str]
) -> None:
    fit = fit_binomial(r_table("offers"), "offers", formula, trials="applications", **options)
    expected = r_results("outcomes", what)
    assert {r_name(name) for name in fit.names} == set(expected.index)
    for term in fit.terms:
        of_r = expected.loc[r_name(term.term)]
        assert term.estimate == pytest.approx(of_r["estimate"], abs=1e-8), term.term
        assert term.std_error == pytest.approx(of_r["std_error"], rel=1e-7), term.term
    assert fit.warnings == ()


def test_the_ratio_of_stacked_incidences_is_that_of_r(r_table: Table, r_results: Results) -> None:
    rows = r_table("moves_stacked")
    fit = fit_binomial(rows, "event", "leave * (x + woman + year)")
    people = rows.drop_duplicates("person")[["x", "woman"]]
    situations = [
        np.stack([fit.matrix(people.assign(leave=leave, year=year)) for year in range(3)]) for leave in (1, 0)
    ]
    found = standardised_incidences(
        fit.params, fit.cov, np.ones(len(people)), situations, ("leave", "return")
    )
    ratio, error = found.log_ratio(3, "leave", "return")
    expected = r_results("outcomes", "stacked_log_ratio").iloc[0]
    assert ratio == pytest.approx(expected["estimate"], rel=1e-8)
    assert error == pytest.approx(expected["std_error"], rel=1e-6)


def test_one_proportion_by_hand() -> None:
    frame = pd.DataFrame({"person": [1, 2, 3], "won": [1, 2, 9], "tried": [10, 10, 10]})
    fit = fit_binomial(frame, "won", "1", trials="tried")
    # 12 of 30; the persons' scores are 1 - 4, 2 - 4 and 9 - 4, the information 30 x 0.4 x 0.6.
    assert fit.params[0] == pytest.approx(math.log(0.4 / 0.6))
    assert fit.cov[0, 0] == pytest.approx((9 + 4 + 25) / 7.2**2 * 3 / 2)
    assert {warning.kind for warning in fit.warnings} == {WarningKind.SMALL_SAMPLE}


def test_a_target_without_offers_is_named_and_penalised(r_table: Table) -> None:
    offers = r_table("offers").assign(
        offers=lambda rows: rows["offers"].where(rows["target"] == "industry", 0)
    )
    fit = fit_binomial(offers, "offers", "target", trials="applications")
    assert fit.warnings[0].kind == WarningKind.SEPARATION
    assert "target" in fit.warnings[0].text
    assert "Firth" in fit.family
    assert 3 < fit.term("target[T.industry]").estimate < 10


def test_few_events_a_parameter_keep_the_plain_fit_beside() -> None:
    rng = np.random.default_rng(3)
    frame = pd.DataFrame({"person": range(12), "event": [0, 1] * 6, "x": rng.normal(size=12)})
    fit = fit_binomial(frame, "event", "x")
    assert {warning.kind for warning in fit.warnings} == {WarningKind.SMALL_SAMPLE}
    assert fit.unpenalised is not None
    assert abs(fit.unpenalised.term("x").estimate) > abs(fit.term("x").estimate)
    with pytest.raises(TooFewEventsError, match="2 events in 12 rows"):
        fit_binomial(frame.assign(event=[1, 1] + [0] * 10), "event", "x")


def test_missing_covariates_constants_and_lone_levels_are_told(r_table: Table) -> None:
    offers = r_table("offers")
    luckiest = offers.groupby("person")["offers"].sum().idxmax()
    offers = offers.assign(same=1.0, lone=(offers["person"] == luckiest).astype(float))
    offers.loc[offers[offers["lone"] == 0].index[:10], "year"] = np.nan
    fit = fit_binomial(offers, "offers", "same + lone + year", trials="applications")
    kinds = [warning.kind for warning in fit.warnings]
    assert kinds == [WarningKind.DROPPED_ROWS, WarningKind.ALIASED, WarningKind.SINGULAR_COVARIANCE]
    assert fit.n_rows == len(offers) - 10
    assert math.isnan(fit.term("lone").std_error)
    assert math.isnan(fit.term("lone").p)
    assert fit.term("year").std_error > 0.01


def test_what_can_not_be_counted_is_refused(r_table: Table) -> None:
    offers = r_table("offers")
    with pytest.raises(UnfitTableError, match="above"):
        fit_binomial(offers, "applications", "year", trials="offers")
    with pytest.raises(UnfitTableError, match="'salary'"):
        fit_binomial(offers, "offers", "salary", trials="applications")
    with pytest.raises(UnfitTableError, match="1 person has"):
        fit_binomial(offers[offers["person"] == 1], "offers", "1", trials="applications")


def test_persons_may_be_named_by_words_however_many_they_are() -> None:
    named = pd.DataFrame({"person": [f"p{one}" for one in range(1_200)]})
    named = named.assign(
        event=[one % 3 == 0 for one in range(1_200)], group=[one % 2 for one in range(1_200)]
    )
    fit = fit_binomial(named.astype({"event": int}), "event", "group")
    assert fit.n_persons == 1_200
    assert fit.term("group").estimate == pytest.approx(0, abs=1e-9)
