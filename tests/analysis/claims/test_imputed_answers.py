"""Answers that are not known are drawn from the others, and what that costs is told."""

from __future__ import annotations

from pathlib import Path

import pandas as pd
import pytest

from sojourn_analysis.claims.context import Context
from sojourn_analysis.claims.imputed_answers import ANSWERS, IMPUTED, imputed
from sojourn_analysis.claims.risk_sets import FIRST_FACULTY
from sojourn_analysis.claims.theta import Wald
from sojourn_analysis.engine.duckdb import Engine
from sojourn_analysis.models.binomial import fit_binomial
from sojourn_analysis.models.formula import parse_terms
from sojourn_analysis.person_years import BASE_FORMULA
from sojourn_analysis.plan import Plan
from sojourn_analysis.progress import silent
from sojourn_analysis.source import opened

TERM = "industry_years"


@pytest.fixture(scope="module")
def told(few_careers: Path) -> pd.DataFrame:
    """The person-years of people who told all three answers."""
    with opened(few_careers, silent) as source, Engine() as engine:
        risk_set = Context(source, engine, Plan.default()).risk_set(FIRST_FACULTY)
        years = risk_set.frame((*parse_terms(BASE_FORMULA).columns, "event", "year"))
    years = years.astype(dict.fromkeys(ANSWERS, object))
    return years[(years[list(ANSWERS)] != "unknown").all(axis=1)].reset_index(drop=True)


def holed(told: pd.DataFrame) -> pd.DataFrame:
    """A fifth of the people did not tell their gender."""
    return told.assign(gender=told["gender"].mask(told["person"] % 5 == 0, "unknown"))


def test_where_everything_is_told_the_number_is_that_of_the_base_model(told: pd.DataFrame) -> None:
    check, tables = imputed(told, TERM, 1)
    term = fit_binomial(told, "event", BASE_FORMULA).term(TERM)
    assert check.theta == Wald(term.estimate, term.std_error)
    assert tables == ()


def test_what_is_missing_is_drawn_and_its_cost_told(told: pd.DataFrame) -> None:
    check, (table,) = imputed(holed(told), TERM, 1)
    complete = fit_binomial(told, "event", BASE_FORMULA).term(TERM)
    assert check.name == IMPUTED
    assert check.theta is not None
    assert check.theta.estimate == pytest.approx(complete.estimate, abs=complete.std_error / 3)
    row = dict(zip(table.header, table.rows[0], strict=True))
    people = told["person"].drop_duplicates()
    assert (row["answer"], row["people_missing"]) == ("gender", int((people % 5 == 0).sum()))
    assert 0 < float(str(row["missing_information"])) < 0.2


def test_the_same_seed_draws_the_same(told: pd.DataFrame) -> None:
    one, two, other = (imputed(holed(told), TERM, seed, imputations=2)[0].theta for seed in (1, 1, 2))
    assert one == two
    assert one != other
