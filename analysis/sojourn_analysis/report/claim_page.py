"""One claim as the report tells it: every number in words, ready for the page."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from sojourn_analysis.claims.estimated import NamedModel
from sojourn_analysis.claims.judgement import Judged
from sojourn_analysis.claims.number_words import in_figures, number_words
from sojourn_analysis.claims.reservations import EXTRAPOLATION, NO_EXPOSURE, NOT_ROBUST, SIGNS
from sojourn_analysis.counted import counted
from sojourn_analysis.figures import DrawnFigure
from sojourn_analysis.plan import PlannedClaim
from sojourn_analysis.report.words import (
    VERDICTS,
    check_words,
    mind_words,
    p_words,
    reference_words,
    settling_words,
    smallest_effect_words,
    term_row,
)
from sojourn_analysis.results import Check, ClaimResult, WarningKind

PAGE_ONE = (NOT_ROBUST, SIGNS, NO_EXPOSURE, EXTRAPOLATION, WarningKind.NOT_ASKED, WarningKind.DROPPED_ROWS)
"""Kinds of warnings that stand beside the answer in their own words; all stand under the reservations."""
SHAKY = (WarningKind.SMALL_SAMPLE, WarningKind.SEPARATION, WarningKind.NOT_CONVERGED)
"""Kinds that stand beside the answer as one plain sentence."""


@dataclass(frozen=True, slots=True)
class ModelWords:
    """A model: its title, family, covariance, formula, what answers are compared with, and its terms."""

    title: str
    family: str
    covariance: str
    formula: str
    references: list[str]
    terms: list[tuple[str, str, str, str, str]]


@dataclass(frozen=True, slots=True)
class DrawnWithCaption:
    """A figure of the page and what stands beneath it."""

    figure: DrawnFigure
    caption: str


@dataclass(frozen=True, slots=True)
class ClaimPage:
    """A claim for the page.

    Attributes:
        planned: what people say, and what was asked.
        result: its numbers.
        anchor: where it stands on the page.
        verdict: in a word or two.
        deciding: the deciding number and its interval.
        numbers: name, value, interval and p (no effect) of all.
        counts: what it rests on.
        asks: what the verdict asks, with its p.
        mind: what would have to be found for either verdict.
        standing: what the verdict has to stand under.
        checks: name, number, interval and what it would say alone.
        checked: what the checks' numbers are.
        figures: in their order.
        models: that gave the numbers.
        notes: what has to be known beside the answer.
    """

    planned: PlannedClaim
    result: ClaimResult
    anchor: str
    verdict: str
    deciding: tuple[str, str]
    numbers: list[tuple[str, str, str, str]]
    counts: str
    asks: str
    mind: str
    standing: str
    checks: list[tuple[str, str, str, str]]
    checked: str
    figures: list[DrawnWithCaption]
    models: list[ModelWords]
    notes: list[str]


def claim_page(judged: Judged, claims: int) -> ClaimPage:
    """Put a claim into words and draw its figures.

    Args:
        judged: the claim.
        claims: how many the plan has.
    """
    planned, spec, claim = judged.found.planned, judged.found.claim.spec, judged.result
    return ClaimPage(
        planned=planned,
        result=claim,
        anchor=claim.id.lower(),
        verdict=VERDICTS[claim.verdict],
        deciding=number_words(spec.deciding, claim.headline),
        numbers=[
            (number.words, *number_words(number, headline), p_words(headline.p_zero))
            for number, headline in zip(spec.numbers, claim.headlines, strict=True)
        ],
        counts=_counts(judged),
        asks=_asks(judged, claims),
        mind=mind_words(planned, spec),
        standing=settling_words(planned, spec),
        checks=[_check_row(judged, check) for check in claim.checks],
        checked=spec.deciding.words,
        figures=[DrawnWithCaption(one.draw(), one.caption) for one in judged.found.estimated.figures],
        models=[_model(model) for model in judged.found.estimated.models],
        notes=_notes(judged),
    )


def _counts(judged: Judged) -> str:
    claim, (one, many) = judged.result, judged.found.claim.spec.events
    told = [counted(claim.n_persons, "person", "people")]
    if claim.n_person_years:
        told.append(counted(claim.n_person_years, "person-year", "person-years"))
    return f"It rests on {', '.join([*told, counted(claim.n_events, one, many)])}."


def _asks(judged: Judged, claims: int) -> str:
    headline, planned = judged.result.headline, judged.found.planned
    if headline.p_holm is None:
        return ""
    at = smallest_effect_words(planned, judged.found.claim.spec)
    return (
        f"The verdict asks whether the effect is at least as large as one that matters ({at}):"
        f" {_p_told(headline.p_holm)} after Holm's adjustment for {counted(claims, 'claim', 'claims')}."
    )


def _check_row(judged: Judged, check: Check) -> tuple[str, str, str, str]:
    spec, alone = judged.found.claim.spec, judged.alone.get(check.name)
    numbers = (check.estimate, check.ci_low, check.ci_high)
    value, low, high = (
        "–" if number is None else in_figures(spec.deciding.scale, number) for number in numbers
    )
    said = "–" if alone is None else f"{VERDICTS[alone.verdict].lower()} ({_p_told(alone.p_smallest_effect)})"
    return check_words(spec, check.name), value, f"{low} to {high}", said


def _model(model: NamedModel) -> ModelWords:
    summary = model.summary
    return ModelWords(
        model.title,
        summary.family,
        summary.covariance,
        summary.formula,
        reference_words(model.references),
        [term_row(term) for term in summary.terms],
    )


def _notes(judged: Judged) -> list[str]:
    """What a reader has to know beside the answer."""
    claim, (one, many) = judged.result, judged.found.claim.spec.events
    notes = [warning.text for warning in claim.warnings if warning.kind in PAGE_ONE]
    if claim.model is not None and any(warning.kind in SHAKY for warning in claim.warnings):
        events = counted(claim.n_events, one, many)
        notes.append(
            f"The study is small for its model ({events}): take the numbers with care, and see the"
            " reservations."
        )
    return notes


def _p_told(p: float | None) -> str:
    words = p_words(p)
    return f"p {words}" if words.startswith("<") else f"p = {words}"


def figures_of(pages: Sequence[ClaimPage]) -> list[DrawnFigure]:
    """Every figure of these claims."""
    return [one.figure for page in pages for one in page.figures]
