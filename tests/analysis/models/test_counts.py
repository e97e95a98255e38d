"""Counts with exposure against R's glm and glm.nb, by hand, and where nothing is counted."""

from __future__ import annotations

import math
from collections.abc import Callable

import numpy as np
import pandas as pd
import pytest

from sojourn_analysis.models.counts import fit_counts
from sojourn_analysis.results import WarningKind
from sojourn_schema.errors import UnfitTableError

Table = Callable[[str], pd.DataFrame]
Results = Callable[[str, str], pd.DataFrame]


@pytest.mark.parametrize("family", ["poisson", "negative_binomial"])
def test_estimates_and_clustered_errors_are_those_of_r(
    r_table: Table, r_results: Results, r_name: Callable[[str], str], family: str
) -> None:
    found = fit_counts(r_table("papers"), "papers", "promise + size", family=family, exposure="years")
    expected = r_results("outcomes", family)
    assert {r_name(name) for name in found.fit.names} == set(expected.index)
    for term in found.fit.terms:
        of_r = expected.loc[r_name(term.term)]
        assert term.estimate == pytest.approx(of_r["estimate"], abs=1e-5), term.term
        assert term.std_error == pytest.approx(of_r["std_error"], rel=1e-5), term.term
    assert found.fit.warnings == ()
    if family == "negative_binomial":
        dispersion = r_results("outcomes", "dispersion")["estimate"].iloc[0]
        assert found.dispersion == pytest.approx(dispersion, rel=1e-4)
        likelihood = r_results("outcomes", "negative_binomial_log_likelihood")["estimate"].iloc[0]
        assert found.fit.log_likelihood == pytest.approx(likelihood, rel=1e-8)


def test_a_rate_by_hand() -> None:
    frame = pd.DataFrame({"person": [1, 2, 3], "papers": [1, 4, 7], "years": [2, 2, 4]})
    found = fit_counts(frame, "papers", "1", exposure="years")
    # 12 papers in 8 years; scores 1 - 3, 4 - 3, 7 - 6.
    assert found.fit.params[0] == pytest.approx(math.log(1.5))
    assert found.fit.cov[0, 0] == pytest.approx((4 + 1 + 1) / 12**2 * 3 / 2)
    assert (found.total, found.exposure) == (12, 8)


def test_weights_count_as_so_many_rows(r_table: Table) -> None:
    papers = r_table("papers").assign(weight=lambda rows: 1 + rows["person"] % 3)
    weighted = fit_counts(papers, "papers", "promise", exposure="years", weights="weight")
    copied = papers.loc[papers.index.repeat(papers["weight"])]
    plain = fit_counts(copied, "papers", "promise", exposure="years")
    np.testing.assert_allclose(weighted.fit.params, plain.fit.params, rtol=1e-9)
    with pytest.raises(ValueError, match="no weights"):
        fit_counts(papers, "papers", "promise", family="negative_binomial", weights="weight")


def test_counts_that_vary_less_than_poisson_are_fitted_as_poisson() -> None:
    frame = pd.DataFrame({"person": range(40), "papers": [2, 3] * 20, "x": range(40)})
    found = fit_counts(frame, "papers", "x", family="negative_binomial")
    assert found.dispersion == 0
    assert [warning.kind for warning in found.fit.warnings] == [WarningKind.ASSUMPTION]


def test_a_level_where_nothing_is_counted_is_left_out_and_told(r_table: Table) -> None:
    papers = r_table("papers")
    none = papers.assign(papers=papers["papers"].where(papers["promise"] != "prohibited", 0))
    found = fit_counts(none, "papers", "promise", exposure="years")
    assert [warning.kind for warning in found.fit.warnings] == [WarningKind.SEPARATION]
    assert found.fit.names == ("Intercept", "promise[T.encouraged]")
    kept = papers[papers["promise"] != "prohibited"]
    plain = fit_counts(kept, "papers", "promise", exposure="years")
    np.testing.assert_allclose(found.fit.params, plain.fit.params)
    with pytest.raises(UnfitTableError, match="nothing but 0"):
        fit_counts(papers.assign(papers=0), "papers", "1")
