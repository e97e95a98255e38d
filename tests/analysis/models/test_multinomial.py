"""Competing destinations against R's nnet, by hand, and where a destination can't be told."""

from __future__ import annotations

import math
from collections.abc import Callable

import numpy as np
import pandas as pd
import pytest

from sojourn_analysis.models.multinomial import MultinomialFit, fit_multinomial
from sojourn_analysis.results import WarningKind
from sojourn_schema.errors import UnfitTableError

Table = Callable[[str], pd.DataFrame]
Results = Callable[[str, str], pd.DataFrame]


def kinds(found: MultinomialFit) -> set[str]:
    return {warning.kind for warning in found.fit.warnings}


def r_name(name: str) -> str:
    destination, column = name.split(": ")
    column = "(Intercept)" if column == "Intercept" else column.replace("C(origin)[T.", "origin").rstrip("]")
    return f"{destination}: {column}"


@pytest.mark.parametrize("weights", [None, "weight"])
def test_estimates_and_clustered_errors_are_those_of_r(
    r_table: Table, r_results: Results, weights: str | None
) -> None:
    moves = r_table("moves").assign(weight=lambda rows: 0.5 + 0.7 * (rows["person"] % 4))
    what = "multinomial" if weights is None else "multinomial_weighted"
    found = fit_multinomial(
        moves, "destination", "x + woman + C(origin) + year", reference="academia", weights=weights
    )
    expected = r_results("moves", what)
    assert {r_name(name) for name in found.fit.names} == set(expected.index)
    for term in found.fit.terms:
        of_r = expected.loc[r_name(term.term)]
        assert term.estimate == pytest.approx(of_r["estimate"], abs=1e-8), term.term
        assert term.std_error == pytest.approx(of_r["std_error"], rel=1e-7), term.term
    likelihood = r_results("moves", f"{what}_log_likelihood")["estimate"].iloc[0]
    assert found.fit.log_likelihood == pytest.approx(likelihood, rel=1e-10)
    assert found.fit.warnings == ()


def test_shares_by_hand() -> None:
    frame = pd.DataFrame({"person": range(60), "to": ["a"] * 30 + ["b"] * 20 + ["c"] * 10})
    found = fit_multinomial(frame, "to", "1")
    np.testing.assert_allclose(found.fit.params, [math.log(2 / 3), math.log(1 / 3)], atol=1e-9)
    # The variance of a log odds of two shares is 1/n_a + 1/n_b, here times 60/59 x 59/58.
    np.testing.assert_allclose(
        np.diag(found.fit.cov), np.array([1 / 30 + 1 / 20, 1 / 30 + 1 / 10]) * 60 / 58, rtol=1e-9
    )
    np.testing.assert_allclose(found.probabilities(frame[:1]), [[1 / 2, 1 / 3, 1 / 6]], rtol=1e-9)


def test_a_level_that_never_reaches_a_destination_is_named_and_penalised(r_table: Table) -> None:
    moves = r_table("moves")
    empty = moves[~((moves["woman"] == 1) & (moves["destination"] == "other"))]
    found = fit_multinomial(empty, "destination", "x + woman", reference="academia")
    assert WarningKind.SEPARATION in kinds(found)
    (text,) = [told.text for told in found.fit.warnings if told.kind == WarningKind.SEPARATION]
    assert "other by woman (no event in" in text
    assert "Firth" in found.fit.family
    assert np.abs(found.fit.params).max() < 10


def test_firth_against_the_reference_by_hand() -> None:
    frame = pd.DataFrame(
        {
            "person": range(80),
            "g": [0] * 40 + [1] * 40,
            "to": ["a"] * 20 + ["b"] * 10 + ["c"] * 10 + ["a"] * 30 + ["b"] * 10,
        }
    )
    found = fit_multinomial(frame, "to", "0 + C(g)", reference="a")
    # Half a row is added to each side of each comparison.
    expected = [math.log(10.5 / 20.5), math.log(10.5 / 30.5), math.log(10.5 / 20.5), math.log(0.5 / 30.5)]
    np.testing.assert_allclose(found.fit.params, expected, atol=1e-8)


def test_a_rare_destination_is_left_out_and_told(r_table: Table) -> None:
    moves = r_table("moves")
    rare = moves.assign(destination=moves["destination"].where(moves.index >= 3, "elsewhere"))
    found = fit_multinomial(rare, "destination", "x")
    assert found.destinations == ("industry", "other")
    assert kinds(found) == {WarningKind.SMALL_SAMPLE}
    assert sum(found.counts.values()) == len(moves) - 3


def test_an_error_that_persons_can_not_tell_is_not_given(r_table: Table) -> None:
    moves = r_table("moves")
    # One person of their own level, who moved to industry in some years and not in others.
    reached = moves.groupby("person")["destination"].agg(lambda of: {"industry", "academia"} <= set(of))
    lone = moves.assign(lone=(moves["person"] == reached.idxmax()).astype(float))
    found = fit_multinomial(
        lone[lone["destination"] != "other"], "destination", "x + lone", reference="academia"
    )
    assert WarningKind.SINGULAR_COVARIANCE in kinds(found)
    assert math.isnan(found.fit.term("industry: lone").std_error)
    assert found.fit.term("industry: x").std_error > 0.01


def test_one_destination_is_refused() -> None:
    frame = pd.DataFrame({"person": range(30), "to": ["a"] * 28 + ["b"] * 2, "x": range(30)})
    with pytest.raises(UnfitTableError, match="two destinations"):
        fit_multinomial(frame, "to", "x")
    with pytest.raises(UnfitTableError, match="not listed: b"):
        fit_multinomial(frame, "to", "x", destinations=["a", "c"])
