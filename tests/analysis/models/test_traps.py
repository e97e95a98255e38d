"""Thin and odd data through every method: a refusal or a typed warning, never a silent number."""

from __future__ import annotations

import math
from collections.abc import Callable

import numpy as np
import pandas as pd
import pytest

from sojourn_analysis.models.binomial import fit_binomial
from sojourn_analysis.models.competing import competing_incidence
from sojourn_analysis.models.conditional import fit_conditional
from sojourn_analysis.models.counts import fit_counts
from sojourn_analysis.models.cox import fit_cox
from sojourn_analysis.models.fitted import Fit
from sojourn_analysis.models.gee import fit_gee
from sojourn_analysis.models.matching import match_strata
from sojourn_analysis.models.multinomial import fit_multinomial
from sojourn_analysis.models.ordinal import fit_ordered
from sojourn_analysis.models.shares import group_difference
from sojourn_analysis.models.transitions import state_occupation
from sojourn_analysis.results import AnalysisWarning, Term, WarningKind
from sojourn_schema.errors import SojournError

Answer = tuple[tuple[Term, ...], tuple[AnalysisWarning, ...]]
Method = Callable[[pd.DataFrame, str], Answer]


def careers(persons: int, seed: int = 11) -> pd.DataFrame:
    """Person-years with outcomes of every kind."""
    rng = np.random.default_rng(seed)
    frame = pd.DataFrame({"person": np.repeat(np.arange(persons), 4), "t": np.tile(np.arange(4.0), persons)})
    n = len(frame)
    frame["x"] = rng.normal(size=n)
    frame["g"] = np.repeat(rng.choice(["a", "b"], persons), 4)
    frame["event"] = (rng.random(n) < 0.3).astype(int)
    frame["applications"] = rng.integers(1, 6, n)
    frame["offers"] = rng.binomial(frame["applications"], 0.3)
    frame["papers"] = rng.poisson(1.5, n)
    frame["rank"] = rng.integers(1, 4, n)
    frame["treated"] = rng.integers(0, 2, n)
    frame["to"] = rng.choice(["academia", "industry", "other"], n)
    return frame.assign(
        stop=frame["t"] + 1, origin="academia", cause=frame["to"].where(frame["event"] == 1, "")
    )


def told(fit: Fit) -> Answer:
    return fit.terms, fit.warnings


def matched(frame: pd.DataFrame, terms: str) -> Answer:
    found = match_strata(frame, "rank", "treated", ["t"])
    return (found.effect,), found.warnings


def compared(frame: pd.DataFrame, terms: str) -> Answer:
    found = group_difference(frame, "event", "g", "a", "b")
    return (found.difference,), found.warnings


FITS: dict[str, Method] = {
    "binomial": lambda frame, terms: told(fit_binomial(frame, "event", terms)),
    "offers": lambda frame, terms: told(fit_binomial(frame, "offers", terms, trials="applications")),
    "conditional": lambda frame, terms: told(fit_conditional(frame, "offers", terms, trials="applications")),
    "poisson": lambda frame, terms: told(fit_counts(frame, "papers", terms).fit),
    "negative_binomial": lambda frame, terms: told(
        fit_counts(frame, "papers", terms, family="negative_binomial").fit
    ),
    "cox": lambda frame, terms: told(fit_cox(frame, "t", "stop", "event", terms)),
    "gee": lambda frame, terms: told(fit_gee(frame, "event", terms).fit),
    "multinomial": lambda frame, terms: told(fit_multinomial(frame, "to", terms).fit),
    "ordered": lambda frame, terms: told(fit_ordered(frame, "rank", terms).fit),
}
METHODS: dict[str, Method] = {**FITS, "matching": matched, "shares": compared}


def refused_or_told(method: Method, frame: pd.DataFrame, terms: str) -> Answer | None:
    """The answer, or None for a refusal."""
    try:
        return method(frame, terms)
    except SojournError:
        return None


@pytest.mark.parametrize("name", METHODS)
def test_twelve_people_are_told(name: str) -> None:
    for seed in range(4):
        answer = refused_or_told(METHODS[name], careers(12, seed), "x + C(g)")
        if answer is not None:
            terms, warnings = answer
            assert {WarningKind.SMALL_SAMPLE, WarningKind.SINGULAR_COVARIANCE} & {w.kind for w in warnings}
            assert all(math.isnan(term.std_error) or term.std_error > 1e-3 for term in terms)


@pytest.mark.parametrize(
    "name", ["binomial", "offers", "poisson", "negative_binomial", "cox", "gee", "multinomial"]
)
def test_a_level_where_nothing_happens_is_told(name: str) -> None:
    frame = careers(60)
    empty = (frame["g"] == "b").to_numpy()
    for column in ("event", "offers", "papers"):
        frame.loc[empty, column] = 0
    frame.loc[empty & (frame["to"] == "industry"), "to"] = "academia"
    answer = refused_or_told(METHODS[name], frame, "x + C(g)")
    assert answer is not None
    terms, warnings = answer
    assert WarningKind.SEPARATION in {warning.kind for warning in warnings}
    assert all(math.isnan(term.estimate) or abs(term.estimate) < 12 for term in terms)


@pytest.mark.parametrize("name", FITS)
def test_a_constant_covariate_drops_out_and_is_told(name: str) -> None:
    frame = careers(60).assign(same=2.0)
    answer = refused_or_told(FITS[name], frame, "x + same")
    assert answer is not None
    terms, warnings = answer
    assert not [term for term in terms if term.term.endswith("same")]
    assert WarningKind.ALIASED in {warning.kind for warning in warnings}


@pytest.mark.parametrize("name", FITS)
def test_nothing_happening_to_anybody_is_refused(name: str) -> None:
    frame = careers(60).assign(event=0, offers=0, papers=0, rank=1, to="academia")
    assert refused_or_told(FITS[name], frame, "x") is None


@pytest.mark.parametrize("name", FITS)
def test_missing_covariates_are_told_and_nobody_left_is_refused(name: str) -> None:
    frame = careers(60)
    holed = frame.assign(x=frame["x"].where(frame.index % 9 > 0))
    answer = refused_or_told(FITS[name], holed, "x")
    assert answer is not None
    assert WarningKind.DROPPED_ROWS in {warning.kind for warning in answer[1]}
    assert refused_or_told(FITS[name], frame.assign(x=np.nan), "x") is None


@pytest.mark.parametrize("name", [name for name in FITS if name not in {"conditional", "gee"}])
def test_a_level_of_one_person_has_no_error(name: str) -> None:
    frame = careers(60)
    of = frame.groupby("person")
    # One person to whom everything happened, and not always.
    mixed = (
        (of["event"].transform("nunique") > 1)
        & (of["to"].transform("nunique") > 2)
        & (of["rank"].transform("nunique") > 2)
    )
    one = frame.loc[mixed, "person"].iloc[0]
    terms, warnings = FITS[name](frame.assign(lone=(frame["person"] == one).astype(float)), "x + lone")
    assert WarningKind.SINGULAR_COVARIANCE in {warning.kind for warning in warnings}
    assert all(math.isnan(term.std_error) for term in terms if term.term.endswith("lone"))
    assert all(term.std_error > 0.01 for term in terms if term.term.endswith("x"))


@pytest.mark.parametrize("name", FITS)
def test_the_order_of_rows_and_the_names_of_persons_change_nothing(name: str) -> None:
    frame = careers(60)
    shuffled = frame.sample(frac=1, random_state=3)
    renamed = shuffled.assign(person=shuffled["person"].map(lambda person: f"r{(person * 37) % 61}"))
    one, two = FITS[name](frame, "x")[0], FITS[name](renamed, "x")[0]
    for first, second in zip(one, two, strict=True):
        assert second.estimate == pytest.approx(first.estimate, rel=1e-6, abs=1e-8)
        assert second.std_error == pytest.approx(first.std_error, rel=1e-6)


def test_twelve_people_in_states_and_incidences_are_told() -> None:
    frame = careers(12)
    states = ("academia", "industry", "other")
    occupied = state_occupation(frame, states, "academia", year="t", destination="to")
    incidence = competing_incidence(frame, states, year="t")
    for warnings in (occupied.warnings, incidence.warnings):
        assert WarningKind.SMALL_SAMPLE in {warning.kind for warning in warnings}
