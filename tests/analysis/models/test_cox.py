"""Cox on start-stop rows against R's coxph, by hand, and where nobody has the event."""

from __future__ import annotations

import math
from collections.abc import Callable

import numpy as np
import pandas as pd
import pytest

from sojourn_analysis.models.cox import fit_cox
from sojourn_analysis.models.penalty import TooFewEventsError
from sojourn_analysis.results import WarningKind
from sojourn_schema.errors import UnfitTableError

Table = Callable[[str], pd.DataFrame]
Results = Callable[[str, str], pd.DataFrame]
FORMULA = "industry_years + postdoc_years + C(field1) + C(gender)"


@pytest.fixture
def spans(r_table: Table) -> pd.DataFrame:
    rows = r_table("person_years")
    return rows[rows["gender"] != "another"].assign(stop=rows["t"] + 1)


@pytest.mark.parametrize("ties", ["efron", "breslow"])
def test_estimates_and_clustered_errors_are_those_of_r(
    spans: pd.DataFrame, r_results: Results, r_name: Callable[[str], str], ties: str
) -> None:
    fit = fit_cox(spans, "t", "stop", "event", FORMULA, ties=ties)
    expected = r_results("survival", ties)
    assert {r_name(name) for name in fit.names} == set(expected.index)
    for term in fit.terms:
        of_r = expected.loc[r_name(term.term)]
        assert term.estimate == pytest.approx(of_r["estimate"], abs=1e-8), term.term
        assert term.std_error == pytest.approx(of_r["std_error"], rel=1e-7), term.term
    likelihood = r_results("survival", f"{ties} log_likelihood")["estimate"].iloc[0]
    assert fit.log_likelihood == pytest.approx(likelihood, rel=1e-10)
    assert fit.warnings == ()


def test_two_groups_by_hand() -> None:
    # Six with x = 1 and six with x = 0 at risk once; of each time's event one group loses one.
    frame = pd.DataFrame(
        {
            "person": range(12),
            "start": 0.0,
            "stop": [1.0, 2, 3, 9, 9, 9, 1.5, 2.5, 9, 9, 9, 9],
            "x": [1] * 6 + [0] * 6,
        }
    )
    frame["event"] = (frame["stop"] < 9).astype(int)
    fit = fit_cox(frame, "start", "stop", "event", "x")
    ratio = math.exp(fit.params[0])
    # The score: events of x = 1 less the share of the risk that x = 1 holds at each event.
    at_risk = [(6, 6), (5, 6), (5, 5), (4, 5), (4, 4)]
    assert sum(ratio * one / (ratio * one + none) for one, none in at_risk) == pytest.approx(3)
    assert {warning.kind for warning in fit.warnings} == {WarningKind.SMALL_SAMPLE}


def test_splitting_rows_changes_nothing(spans: pd.DataFrame) -> None:
    whole = fit_cox(spans, "t", "stop", "event", "industry_years")
    halves = pd.concat(
        [spans.assign(stop=spans["t"] + 0.5, event=0), spans.assign(t=spans["t"] + 0.5)], ignore_index=True
    )
    split = fit_cox(halves, "t", "stop", "event", "industry_years")
    np.testing.assert_allclose(split.params, whole.params, rtol=1e-8)
    np.testing.assert_allclose(split.cov, whole.cov, rtol=1e-8)


def test_a_level_without_events_is_left_out_and_told(r_table: Table) -> None:
    rows = r_table("person_years").assign(stop=lambda rows: rows["t"] + 1)
    fit = fit_cox(rows, "t", "stop", "event", "industry_years + C(gender)")
    assert [warning.kind for warning in fit.warnings] == [WarningKind.SEPARATION]
    assert "gender = another" in fit.warnings[0].text
    two = rows[rows["gender"] != "another"]
    plain = fit_cox(two, "t", "stop", "event", "industry_years + C(gender)")
    assert fit.names == plain.names == ("industry_years", "C(gender)[T.woman]")
    np.testing.assert_allclose(fit.params, plain.params)


def test_everybody_censored_and_empty_intervals_are_refused(spans: pd.DataFrame) -> None:
    with pytest.raises(TooFewEventsError, match="0 events"):
        fit_cox(spans.assign(event=0), "t", "stop", "event", "industry_years")
    with pytest.raises(UnfitTableError, match="not after"):
        fit_cox(spans.assign(stop=spans["t"]), "t", "stop", "event", "industry_years")
    with pytest.raises(UnfitTableError, match="varies"):
        fit_cox(spans.assign(same=1.0), "t", "stop", "event", "same")
