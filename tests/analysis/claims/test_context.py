"""What claims share: everything by its name, made once."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from sojourn_analysis.claims.context import Context
from sojourn_analysis.claims.risk_sets import BUILDERS
from sojourn_analysis.engine.duckdb import Engine
from sojourn_analysis.person_years import BASE_FORMULA
from sojourn_analysis.plan import Plan
from sojourn_analysis.progress import silent
from sojourn_analysis.source import opened


@pytest.fixture(scope="module")
def context(package: Path) -> Iterator[Context]:
    with opened(package, silent) as source, Engine() as engine:
        margins = {"gender": {"woman": 0.48, "man": 0.48, "another": 0.04}}
        yield Context(source, engine, replace(Plan.default(), weights=margins))


def test_every_named_risk_set_is_built_once_and_leaves_the_others_as_they_are(context: Context) -> None:
    built = {name: context.risk_set(name) for name in BUILDERS}
    for name, risk_set in built.items():
        assert context.risk_set(name) is risk_set
        again = risk_set.of(context.engine, risk_set.table, risk_set.levels)
        assert (again.n_rows, again.n_events) == (risk_set.n_rows, risk_set.n_events)
        assert risk_set.n_persons > 0
    with pytest.raises(KeyError):
        context.risk_set("nobody")


def test_a_model_is_fitted_once_however_many_ask(context: Context) -> None:
    assert context.fit("first_faculty", BASE_FORMULA) is context.fit("first_faculty", BASE_FORMULA)


def test_tables_have_numbers_as_numbers_and_words_as_words(context: Context) -> None:
    spells = context.table("spell")
    assert context.table("spell") is spells
    assert spells["start_year"].dtype == np.float64
    assert set(spells["sector"]) <= {"academia", "industry", "startup", "government", "nonprofit",
                                     "healthcare", "self_employed", "none", "other"}  # fmt: skip
    people = context.table("respondent")
    assert len(people) == context.source.counts["respondent"]
    assert people["weekly_hours"].notna().any()


def test_what_was_asked_is_known_by_item(context: Context) -> None:
    assert context.asked("respondent.weekly_hours")
    assert not context.asked("respondent.entry_year")
    with pytest.raises(KeyError):
        context.asked("respondent.shoe_size")


def test_random_numbers_are_a_claims_own_and_the_same_each_time(context: Context) -> None:
    one, again, other = (context.generator(claim).random() for claim in ("C3", "C3", "C16"))
    assert one == again != other
