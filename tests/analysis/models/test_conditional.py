"""The conditional logit against R's clogit and statsmodels, by hand, and where persons say nothing."""

from __future__ import annotations

import math
from collections.abc import Callable

import numpy as np
import pandas as pd
import pytest
from statsmodels.discrete.conditional_models import ConditionalLogit

from sojourn_analysis.models.conditional import fit_conditional
from sojourn_analysis.results import WarningKind
from sojourn_schema.errors import UnfitTableError

Table = Callable[[str], pd.DataFrame]
Results = Callable[[str, str], pd.DataFrame]


def test_estimates_and_errors_are_those_of_r(
    r_table: Table, r_results: Results, r_name: Callable[[str], str]
) -> None:
    fit = fit_conditional(r_table("offers"), "offers", "target + year", trials="applications")
    expected = r_results("outcomes", "conditional")
    for term in fit.terms:
        of_r = expected.loc[r_name(term.term)]
        assert term.estimate == pytest.approx(of_r["estimate"], abs=1e-7), term.term
        assert term.std_error == pytest.approx(of_r["std_error"], rel=1e-6), term.term
    likelihood = r_results("outcomes", "conditional_log_likelihood")["estimate"].iloc[0]
    assert fit.log_likelihood == pytest.approx(likelihood, rel=1e-9)
    # Those without an offer, or with nothing but offers.
    assert [warning.kind for warning in fit.warnings] == [WarningKind.NO_COMPARISON]


def test_single_trials_are_those_of_statsmodels() -> None:
    rng = np.random.default_rng(8)
    frame = pd.DataFrame({"person": np.repeat(np.arange(60), 4), "x": rng.normal(size=240)})
    frame["won"] = (rng.random(240) < 1 / (1 + np.exp(0.5 - frame["x"]))).astype(int)
    fit = fit_conditional(frame, "won", "x")
    won = frame.groupby("person")["won"].transform("mean")
    frame = frame[(won > 0) & (won < 1)]
    theirs = ConditionalLogit(frame["won"], frame[["x"]], groups=frame["person"]).fit(disp=0)
    assert fit.params[0] == pytest.approx(theirs.params.iloc[0], rel=1e-5)


def test_pairs_by_hand() -> None:
    # One trial with x = 1 and one with x = 0 each: 9 won the first, 3 the second.
    frame = pd.DataFrame({"person": np.repeat(np.arange(12), 2), "x": [1, 0] * 12})
    frame["won"] = [1, 0] * 9 + [0, 1] * 3
    fit = fit_conditional(frame, "won", "x")
    assert fit.params[0] == pytest.approx(math.log(3))
    assert fit.cov[0, 0] == pytest.approx(1 / 9 + 1 / 3)
    assert [warning.kind for warning in fit.warnings] == [WarningKind.SMALL_SAMPLE]


def test_perfect_telling_gives_no_number(r_table: Table) -> None:
    offers = r_table("offers").assign(
        offers=lambda rows: rows["applications"].where(rows["target"] == "industry", 0)
    )
    fit = fit_conditional(offers, "offers", "target", trials="applications")
    assert fit.warnings[-1].kind == WarningKind.SEPARATION
    assert math.isnan(fit.terms[0].estimate)


def test_what_is_constant_within_persons_drops_out(r_table: Table) -> None:
    fit = fit_conditional(r_table("offers"), "offers", "target + origin", trials="applications")
    assert fit.names == ("target[T.industry]",)
    assert WarningKind.ALIASED in {warning.kind for warning in fit.warnings}
    with pytest.raises(UnfitTableError, match="varies within"):
        fit_conditional(r_table("offers"), "offers", "origin", trials="applications")
    never = r_table("offers").assign(offers=0)
    with pytest.raises(UnfitTableError, match="Nobody has both"):
        fit_conditional(never, "offers", "target", trials="applications")
