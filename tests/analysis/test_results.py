"""Results and their JSON: names, nesting, and no number that JSON has no word for."""

from __future__ import annotations

import json
import math

import pytest

from sojourn_analysis.results import (
    AnalysisWarning,
    Check,
    ClaimResult,
    Headline,
    ModelSummary,
    Results,
    Term,
    Verdict,
    WarningKind,
    finite,
    to_json,
)

HEADLINE = Headline("odds_ratio_industry_year", 0.9, 0.8, 1.01, 0.2, 0.1, 0.4)
TERM = Term("x", 1.0, math.inf, -math.inf, math.inf, math.nan)
CLAIM = ClaimResult(
    id="C1",
    verdict=Verdict.NOT_SETTLED,
    headline=HEADLINE,
    headlines=(HEADLINE, Headline("chance_10y_industry_0", 0.5)),
    n_persons=10,
    n_person_years=50,
    n_events=5,
    model=ModelSummary(
        "x", "binomial(logit)", "model-based", (Term("x", 1.0, math.inf, -math.inf, math.inf, math.nan),)
    ),
    checks=(Check("spline", 0.91, 0.8, 1.0, True),),
    warnings=(AnalysisWarning(WarningKind.SEPARATION, "gender = another"),),
    other_models=(ModelSummary("z", "multinomial", "model-based", (TERM,)),),
    answer="It is not settled.",
)


def test_results_json_has_the_fields_that_readers_rely_on() -> None:
    document = json.loads(Results({"respondents": 10}, {"name": "default"}, (CLAIM,)).to_json())
    assert list(document) == ["study", "plan", "claims"]
    (claim,) = document["claims"]
    assert list(claim) == [
        "id", "verdict", "verdict_reason", "headline", "headlines", "n_persons", "n_person_years", "n_events",
        "model", "checks", "warnings", "other_models", "answer",
    ]  # fmt: skip
    assert list(claim["headline"]) == ["name", "estimate", "ci_low", "ci_high", "p", "p_zero", "p_holm"]
    assert list(claim["model"]) == ["formula", "family", "covariance", "terms"]
    assert list(claim["model"]["terms"][0]) == ["term", "estimate", "std_error", "ci_low", "ci_high", "p"]
    assert list(claim["checks"][0]) == ["name", "estimate", "ci_low", "ci_high", "agrees"]
    assert claim["warnings"] == [{"kind": "separation", "text": "gender = another"}]
    assert claim["verdict"] == "not_settled"


def test_numbers_that_json_has_no_word_for_are_null() -> None:
    document = json.loads(Results({}, {}, (CLAIM,)).to_json())
    term = document["claims"][0]["model"]["terms"][0]
    assert (term["estimate"], term["std_error"], term["p"]) == (1.0, None, None)
    assert [finite(number) for number in (None, math.nan, -math.inf, 2)] == [None, None, None, 2.0]


def test_a_nan_that_slipped_through_is_our_bug() -> None:
    with pytest.raises(ValueError, match="JSON"):
        to_json({"estimate": math.nan})


def test_results_are_read_back_as_they_were_written() -> None:
    written = Results({"respondents": 10}, {"name": "default"}, (CLAIM,)).to_json()
    read = Results.from_json(written)
    assert read.to_json() == written
    assert read.claims[0].headlines == CLAIM.headlines
    assert read.claims[0].checks == CLAIM.checks
    assert read.claims[0].answer == CLAIM.answer
    assert read.claims[0].other_models[0].family == "multinomial"
    assert read.claims[0].verdict is Verdict.NOT_SETTLED


@pytest.mark.parametrize("text", ["", "[]", "{}", '{"study": {}, "plan": {}, "claims": [{}]}'])
def test_another_text_is_refused_as_results(text: str) -> None:
    with pytest.raises(ValueError, match=r"no results|Expecting value"):
        Results.from_json(text)
