"""What an analysis hands over: terms, headlines, checks and warnings, and their JSON.

Numbers stand on the scale that their name says: log odds (or log hazards) in `terms`, odds ratios and
probabilities in `headlines`. A number that could not be computed is None, in JSON null; never NaN.
"""

from __future__ import annotations

import json
import math
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any


class WarningKind(StrEnum):
    """What went otherwise than a reader would take for granted."""

    SEPARATION = "separation"
    SMALL_SAMPLE = "small_sample"
    NOT_CONVERGED = "not_converged"
    ALIASED = "aliased"
    DROPPED_ROWS = "dropped_rows"
    NOT_ASKED = "not_asked"
    SINGULAR_COVARIANCE = "singular_covariance"
    NO_EVENTS = "no_events"
    NO_COMPARISON = "no_comparison"
    ASSUMPTION = "assumption"
    EXTREME_WEIGHTS = "extreme_weights"


class Verdict(StrEnum):
    """What the data say of a claim."""

    SUPPORTED = "supported"
    CONTRADICTED = "contradicted"
    NOT_SETTLED = "not_settled"


@dataclass(frozen=True, slots=True)
class AnalysisWarning:
    """A reservation that goes with a result into the report.

    Attributes:
        kind: one of `WarningKind`, or a word of the claim's own.
        text: one or two sentences for the reader of the report.
    """

    kind: str
    text: str


@dataclass(frozen=True, slots=True)
class Term:
    """One coefficient of a model, on the scale of its linear predictor."""

    term: str
    estimate: float
    std_error: float
    ci_low: float
    ci_high: float
    p: float


@dataclass(frozen=True, slots=True)
class Headline:
    """One number of a claim.

    Attributes:
        name: says what it is and on which scale.
        estimate, ci_low, ci_high: the number and its 95 % interval.
        p: two-sided, for the smallest effect of interest.
        p_zero: two-sided, for no effect; decides nothing.
        p_holm: `p` adjusted over the plan's claims.
    """

    name: str
    estimate: float | None
    ci_low: float | None = None
    ci_high: float | None = None
    p: float | None = None
    p_zero: float | None = None
    p_holm: float | None = None


@dataclass(frozen=True, slots=True)
class Check:
    """One other way to the same question; `agrees` is None where estimand or scale differ."""

    name: str
    estimate: float | None
    ci_low: float | None = None
    ci_high: float | None = None
    agrees: bool | None = None


@dataclass(frozen=True, slots=True)
class ModelSummary:
    """What was fitted: the formula, its family and link, the covariance and the terms."""

    formula: str
    family: str
    covariance: str
    terms: tuple[Term, ...]


@dataclass(frozen=True, slots=True)
class ClaimResult:
    """The answer to one claim.

    Attributes:
        id: of the claim.
        verdict, verdict_reason: what the data say, and why it is contradicted.
        headline: the number that decides; it stands first in `headlines`.
        headlines: all its numbers.
        n_persons, n_person_years, n_events: what it rests on.
        model, other_models: the model that gave the deciding number, and those beside it.
        checks: other ways to the deciding number.
        warnings: what the verdict turns on first.
        answer: what it says in two plain sentences.
    """

    id: str
    verdict: Verdict
    headline: Headline
    headlines: tuple[Headline, ...]
    n_persons: int
    n_person_years: int
    n_events: int
    model: ModelSummary | None = None
    verdict_reason: str | None = None
    checks: tuple[Check, ...] = ()
    warnings: tuple[AnalysisWarning, ...] = ()
    other_models: tuple[ModelSummary, ...] = ()
    answer: str = ""


@dataclass(frozen=True, slots=True)
class Results:
    """Everything that results.json holds.

    Attributes:
        study: counts and descriptions of the study.
        plan: the plan that was carried out.
        claims: one result a claim that the plan lists and the package can fit.
    """

    study: Mapping[str, Any]
    plan: Mapping[str, Any]
    claims: tuple[ClaimResult, ...]

    def to_json(self) -> str:
        """The text of results.json: UTF-8, indented, numbers at full precision."""
        document = {
            "study": dict(self.study),
            "plan": dict(self.plan),
            "claims": [claim_document(claim) for claim in self.claims],
        }
        return to_json(document)

    @classmethod
    def from_json(cls, text: str) -> Results:
        """Read what `to_json` wrote; a number that JSON has no word for comes back as missing.

        Raises:
            ValueError: it is no such text.
        """
        try:
            document = json.loads(text)
            claims = tuple(_claim(claim) for claim in document["claims"])
            return cls(document["study"], document["plan"], claims)
        except (KeyError, TypeError) as error:
            raise ValueError(f"These are no results: {error}.") from error


def claim_document(claim: ClaimResult) -> dict[str, Any]:
    """One entry of `claims` in results.json."""
    return {
        "id": claim.id,
        "verdict": str(claim.verdict),
        "verdict_reason": claim.verdict_reason,
        "headline": headline_document(claim.headline),
        "headlines": [headline_document(headline) for headline in claim.headlines],
        "n_persons": claim.n_persons,
        "n_person_years": claim.n_person_years,
        "n_events": claim.n_events,
        "model": None if claim.model is None else _model_document(claim.model),
        "checks": [_check_document(check) for check in claim.checks],
        "warnings": warning_documents(claim.warnings),
        "other_models": [_model_document(model) for model in claim.other_models],
        "answer": claim.answer,
    }


def headline_document(headline: Headline) -> dict[str, Any]:
    """A headline as results.json holds it."""
    return {
        "name": headline.name,
        "estimate": finite(headline.estimate),
        "ci_low": finite(headline.ci_low),
        "ci_high": finite(headline.ci_high),
        "p": finite(headline.p),
        "p_zero": finite(headline.p_zero),
        "p_holm": finite(headline.p_holm),
    }


def term_documents(terms: tuple[Term, ...]) -> list[dict[str, Any]]:
    """The terms of a model as results.json and `sojourn fit --json` hold them."""
    return [
        {
            "term": term.term,
            "estimate": finite(term.estimate),
            "std_error": finite(term.std_error),
            "ci_low": finite(term.ci_low),
            "ci_high": finite(term.ci_high),
            "p": finite(term.p),
        }
        for term in terms
    ]


def warning_documents(warnings: tuple[AnalysisWarning, ...]) -> list[dict[str, str]]:
    """Warnings as results.json holds them."""
    return [{"kind": str(warning.kind), "text": warning.text} for warning in warnings]


def to_json(document: Mapping[str, Any]) -> str:
    """A document as JSON text; a NaN in it is a bug of ours and raises ValueError."""
    return json.dumps(document, ensure_ascii=False, indent=2, allow_nan=False)


def finite(number: float | None) -> float | None:
    """The number, or None where it is missing, infinite or not a number (JSON has no word for those)."""
    if number is None:
        return None
    number = float(number)
    return number if math.isfinite(number) else None


def _claim(document: Mapping[str, Any]) -> ClaimResult:
    model = document["model"]
    return ClaimResult(
        **{
            name: document[name]
            for name in ("id", "verdict_reason", "n_persons", "n_person_years", "n_events")
        },
        verdict=Verdict(document["verdict"]),
        headline=Headline(**document["headline"]),
        headlines=tuple(Headline(**headline) for headline in document["headlines"]),
        model=None if model is None else _model(model),
        other_models=tuple(_model(other) for other in document.get("other_models", ())),
        answer=document.get("answer", ""),
        checks=tuple(Check(**check) for check in document["checks"]),
        warnings=tuple(AnalysisWarning(**warning) for warning in document["warnings"]),
    )


def _model(document: dict[str, Any]) -> ModelSummary:
    return ModelSummary(**{**document, "terms": _terms(document["terms"])})


def _terms(documents: list[dict[str, Any]]) -> tuple[Term, ...]:
    missing: dict[str, Any] = dict.fromkeys(documents[0] if documents else (), math.nan)
    return tuple(
        Term(**missing | {name: value for name, value in document.items() if value is not None})
        for document in documents
    )


def _model_document(model: ModelSummary) -> dict[str, Any]:
    return {
        "formula": model.formula,
        "family": model.family,
        "covariance": model.covariance,
        "terms": term_documents(model.terms),
    }


def _check_document(check: Check) -> dict[str, Any]:
    return {
        "name": check.name,
        "estimate": finite(check.estimate),
        "ci_low": finite(check.ci_low),
        "ci_high": finite(check.ci_high),
        "agrees": check.agrees,
    }
