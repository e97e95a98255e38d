"""The specification curve: every combination, in order, with what was refused."""

from __future__ import annotations

from collections.abc import Callable, Mapping

import pandas as pd
import pytest

from sojourn_analysis.models.binomial import fit_binomial
from sojourn_analysis.models.fitted import wald_term
from sojourn_analysis.models.specification import specification_curve, specifications
from sojourn_analysis.results import Term, WarningKind
from sojourn_schema.errors import UnfitTableError

CHOICES = {"clock": ["bands", "line"], "adjusted": ["tier", "none"], "link": ["logit", "cloglog"]}


def test_every_combination_once_the_headline_first() -> None:
    found = list(specifications(CHOICES))
    assert len(found) == 8
    assert found[0] == {"clock": "bands", "adjusted": "tier", "link": "logit"}
    assert len({tuple(one.values()) for one in found}) == 8


def test_a_curve_by_hand() -> None:
    values = {"a": -2.0, "b": -1.0, "c": 1.0}

    def estimate(chosen: Mapping[str, str]) -> Term:
        if chosen["one"] == "d":
            raise UnfitTableError("There is 1 event.")
        return wald_term("x", values[chosen["one"]], 0.25)

    told: list[float] = []
    found = specification_curve({"one": ["b", "a", "c", "d"]}, estimate, told.append)
    assert found.table["one"].tolist() == ["a", "b", "c", "d"]
    assert found.table["headline"].tolist() == [False, True, False, False]
    assert found.median == -1
    assert found.share_same_sign == pytest.approx(2 / 3)
    # 2 and 1 over an error of a half are 4 and 2 standard errors.
    assert found.share_significant == pytest.approx(2 / 3)
    assert found.largest_swing == {"one": 3}
    assert told == [0.25, 0.5, 0.75, 1]
    assert [warning.kind for warning in found.warnings] == [WarningKind.NO_COMPARISON]
    assert found.table["refused"].iloc[-1] == "There is 1 event."


def test_a_headline_that_is_refused_has_no_sign_to_share() -> None:
    def estimate(chosen: Mapping[str, str]) -> Term:
        if chosen["one"] == "a":
            raise UnfitTableError("Nothing varies.")
        return wald_term("x", 1, 1)

    found = specification_curve({"one": ["a", "b"]}, estimate)
    assert found.share_same_sign != found.share_same_sign


def test_the_odds_ratio_under_other_choices(r_table: Callable[[str], pd.DataFrame]) -> None:
    rows = r_table("person_years")
    two = rows[rows["gender"] != "another"]
    terms = {"bands": "C(t_band)", "line": "t", "tier": " + C(phd_tier)", "none": ""}

    def estimate(chosen: Mapping[str, str]) -> Term:
        formula = f"{terms[chosen['clock']]} + industry_years + postdoc_years{terms[chosen['adjusted']]}"
        return fit_binomial(two, "event", formula, link=chosen["link"]).term("industry_years")

    found = specification_curve(CHOICES, estimate)
    assert found.table["estimate"].is_monotonic_increasing
    assert found.share_same_sign == 1
    assert found.warnings == ()


def test_too_many_and_none_are_refused() -> None:
    def always(chosen: Mapping[str, str]) -> Term:
        return wald_term(str(chosen), 1, 1)

    with pytest.raises(ValueError, match="0 specifications"):
        specification_curve({"one": []}, always)
    with pytest.raises(ValueError, match="10,000"):
        specification_curve({name: list("0123456789") for name in "abcd"}, always)
