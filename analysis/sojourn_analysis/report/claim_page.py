"""One claim as the report tells it: what people say, numbers, checks, and what would change our mind."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from sojourn_analysis.claims.claim import RAKED
from sojourn_analysis.claims.estimated import NamedModel
from sojourn_analysis.claims.judgement import Judged
from sojourn_analysis.claims.number_words import in_figures, number_words
from sojourn_analysis.claims.reservations import (
    EXTRAPOLATION,
    NO_EXPOSURE,
    NOT_ROBUST,
    PARTLY_ASKED,
    SIGNS,
)
from sojourn_analysis.claims.scale import Scale
from sojourn_analysis.counted import counted
from sojourn_analysis.figures.estimates import ODDS, Axis, Way, estimates_figure
from sojourn_analysis.report.reservations import grouped
from sojourn_analysis.report.term_words import reference_words
from sojourn_analysis.report.words import (
    VERDICTS,
    check_words,
    mind_words,
    p_words,
    settling_words,
    smallest_effect_words,
    term_row,
)
from sojourn_analysis.results import Check, Headline, WarningKind
from sojourn_analysis.small_cells import counted_safely, events_safely, told_safely
from sojourn_analysis.told import ToldCheck, ToldClaim, ToldFigure, ToldNumber
from sojourn_schema.document.blocks import Answer, Block, Code, Fold, Grid, Items, Paragraph, Picture, Section

PAGE_ONE = (
    NOT_ROBUST,
    SIGNS,
    NO_EXPOSURE,
    EXTRAPOLATION,
    WarningKind.NOT_ASKED,
    PARTLY_ASKED,
    WarningKind.DROPPED_ROWS,
)
"""Kinds of warnings that stand beside the answer in their own words; all stand under the reservations."""
SHAKY = (WarningKind.SMALL_SAMPLE, WarningKind.SEPARATION, WarningKind.NOT_CONVERGED)
"""Kinds that stand beside the answer as one plain sentence."""


@dataclass(frozen=True, slots=True)
class Telling:
    """A claim and how it is told.

    Attributes:
        judged: the claim.
        claims: how many the plan has.
        alpha: the plan's level.
        threshold: fewest people that a number may speak of.
    """

    judged: Judged
    claims: int
    alpha: float
    threshold: int

    @property
    def anchor(self) -> str:
        """Where the claim stands on the page."""
        return self.judged.result.id.lower()

    @property
    def verdict(self) -> str:
        """In a word or two."""
        return VERDICTS[self.judged.result.verdict]

    @property
    def answer(self) -> str:
        """In two plain sentences."""
        return told_safely(self.judged.result.answer, self.threshold)

    @property
    def notes(self) -> list[str]:
        """What a reader has to know beside the answer."""
        claim, words = self.judged.result, self.judged.found.claim.spec.events
        notes = [warning.text for warning in claim.warnings if warning.kind in PAGE_ONE]
        if claim.model is not None and any(warning.kind in SHAKY for warning in claim.warnings):
            events = events_safely(claim.n_persons, claim.n_events, words, self.threshold)
            notes.append(
                f"The study is small for its model ({events}): take the numbers with care, and see the"
                " reservations."
            )
        return [told_safely(text, self.threshold) for text in notes]


@dataclass(frozen=True, slots=True)
class Pages:
    """What a claim's pages are made of.

    Attributes:
        telling: the claim.
        told: the same in words alone.
        pictures: its figures, each drawn once.
        ways: the figure of its checks; None where there is nothing to draw.
    """

    telling: Telling
    told: ToldClaim
    pictures: Sequence[Picture]
    ways: Picture | None


def pages_of(telling: Telling) -> Pages:
    """Draw a claim's figures and put it into words."""
    pictures = [Picture(one.draw(), one.caption) for one in telling.judged.found.estimated.figures]
    ways = _ways(telling)
    shown = pictures if ways is None else [*pictures, ways]
    return Pages(telling, _told_claim(telling, shown), pictures, ways)


def _told_claim(telling: Telling, pictures: Sequence[Picture]) -> ToldClaim:
    judged, spec = telling.judged, telling.judged.found.claim.spec
    planned, result = judged.found.planned, judged.result
    raked = any(check.name == RAKED for check in judged.found.estimated.checks)
    value, interval = number_words(spec.deciding, result.headline)
    if spec.deciding.scale is Scale.LOG and interval:
        value = f"ratio {value}"
    return ToldClaim(
        id=result.id,
        anchor=telling.anchor,
        claim=planned.claim,
        question=planned.question,
        verdict=str(result.verdict),
        why=judged.why,
        value=value,
        interval=interval,
        answer=telling.answer,
        notes=tuple(telling.notes),
        rests_on=f"{_counts(telling)} {_asks(telling)}".strip(),
        mind=f"{mind_words(planned, spec)} {settling_words(planned, spec, raked=raked)}",
        numbers=tuple(
            ToldNumber(number.words, *number_words(number, headline), p_words(headline.p_zero))
            for number, headline in zip(spec.numbers, result.headlines, strict=True)
        ),
        checks=tuple(_told_check(judged, check) for check in result.checks),
        figures=tuple(ToldFigure(f"{one.figure.name}.svg", one.caption) for one in pictures),
        reservations=grouped(result.warnings, telling.threshold),
    )


def claim_row(told: ToldClaim) -> tuple[str, str, str]:
    """The claim in the table of claims: id and words, verdict with its reason, number with interval."""
    number = f"{told.value}\n({told.interval})" if told.interval else told.value
    return f"{told.id} {told.claim}", f"{VERDICTS[told.verdict]}. {told.why}", number


def claim_section(pages: Pages, *, lead: bool) -> Section:
    """The pages of one claim.

    Args:
        pages: the claim, drawn.
        lead: whether page one is about it, and has its answer and first figure already.
    """
    telling, told = pages.telling, pages.told
    judged = telling.judged
    blocks: list[Block] = [Paragraph(f"What people say: “{judged.found.planned.claim}”")]
    if not lead:
        blocks.append(Answer(telling.verdict, telling.answer))
        blocks += [Paragraph(text, note=True) for text in telling.notes]
    sections = [_numbers(pages, lead=lead), _mind(telling, told)]
    if told.checks:
        sections.append(_checks(pages))
    sections.append(_reservations(told))
    if judged.found.estimated.models:
        sections.append(_models(told, judged.found.estimated.models))
    title = f"{judged.result.id}. {judged.found.planned.question}"
    return Section(told.anchor, title, blocks, sections)


def _numbers(pages: Pages, *, lead: bool) -> Section:
    told = pages.told
    rows = [(one.words, one.value, one.interval, one.p) for one in told.numbers]
    caption = "With 95 % intervals. The first decides."
    blocks: list[Block] = [
        Grid(caption, ("Number", "Estimate", "Interval", "p, no effect"), rows, frozenset({3})),
        Paragraph(told.rests_on),
        *(pages.pictures[1:] if lead else pages.pictures),
    ]
    return Section(f"{told.anchor}-numbers", "The numbers", blocks)


def _mind(telling: Telling, told: ToldClaim) -> Section:
    argument = telling.judged.found.planned.smallest_effect_argument
    blocks = [
        Paragraph(told.mind),
        Paragraph(f"The smallest effect that matters: {argument}", quiet=True),
    ]
    return Section(f"{told.anchor}-mind", "What would change our mind", blocks)


def _checks(pages: Pages) -> Section:
    told = pages.told
    blocks: list[Block] = [] if pages.ways is None else [pages.ways]
    rows = [(one.words, one.value, one.interval, one.alone) for one in told.checks]
    header = ("Check", "Number", "Interval", "Alone it would say")
    blocks += [
        Grid("The same in figures, and what each way alone would say.", header, rows, frozenset({1})),
        Paragraph(
            "The p in brackets is against the smallest effect that matters, after Holm's adjustment for"
            f" {counted(pages.telling.claims, 'claim', 'claims')}, as for the verdict, which asks for less"
            f" than {pages.telling.alpha:g}. A check that answers another question (see the definitions) is"
            " shown and settles nothing.",
            quiet=True,
        ),
    ]
    title = "Does it stand when it is reached another way?"
    return Section(f"{told.anchor}-checks", title, blocks)


def _reservations(told: ToldClaim) -> Section:
    none = (
        "None: every fit converged, no answer separates those with the event from the others, and there were"
        " enough events for every term."
    )
    texts = [one.text for one in told.reservations]
    blocks: list[Block] = [Items(texts) if texts else Paragraph(none)]
    if details := [detail for one in told.reservations for detail in one.details]:
        title = f"{told.id}. Reservations in the models' own terms"
        blocks.append(Fold("In the models' own terms", [Items(details)], appendix=title))
    return Section(f"{told.anchor}-warnings", "Reservations", blocks)


def _models(told: ToldClaim, models: Sequence[NamedModel]) -> Section:
    blocks: list[Block] = []
    for model in models:
        summary = model.summary
        blocks.append(Paragraph(f"{model.title}: {summary.family}. Covariance: {summary.covariance}."))
        if summary.formula:
            blocks.append(Code(summary.formula))
        inner: list[Block] = []
        if model.references:
            inner.append(Items(reference_words(model.references)))
        if summary.terms:
            header = ("Term", "Estimate", "Std. error", "95 % interval", "p")
            rows = [term_row(term) for term in summary.terms]
            inner.append(Grid("On the scale of the linear predictor.", header, rows, frozenset({1, 2, 3, 4})))
        if inner:
            title = "All terms, and what each answer is compared with"
            blocks.append(Fold(title, inner, appendix=f"{told.id}. {model.title}"))
    return Section(f"{told.anchor}-model", "The model" if len(models) == 1 else "The models", blocks)


def _counts(telling: Telling) -> str:
    claim, words = telling.judged.result, telling.judged.found.claim.spec.events
    told = [counted_safely(claim.n_persons, "person", "people", telling.threshold)]
    if claim.n_person_years:
        told.append(counted(claim.n_person_years, "person-year", "person-years"))
    told.append(events_safely(claim.n_persons, claim.n_events, words, telling.threshold))
    return f"It rests on {', '.join(told)}."


def _asks(telling: Telling) -> str:
    headline, found = telling.judged.result.headline, telling.judged.found
    if headline.p_holm is None:
        return ""
    at = smallest_effect_words(found.planned, found.claim.spec)
    return (
        f"The verdict asks whether the effect is at least as large as one that matters ({at}):"
        f" {_p_told(headline.p_holm)} after Holm's adjustment for"
        f" {counted(telling.claims, 'claim', 'claims')}."
    )


def _told_check(judged: Judged, check: Check) -> ToldCheck:
    spec, alone = judged.found.claim.spec, judged.alone.get(check.name)
    numbers = (check.estimate, check.ci_low, check.ci_high)
    value, low, high = (
        "–" if number is None or not math.isfinite(number) else in_figures(spec.deciding.scale, number)
        for number in numbers
    )
    interval = "" if "–" in (low, high) else f"{low} to {high}"
    said = "–" if alone is None else f"{VERDICTS[alone.verdict].lower()} ({_p_told(alone.p_holm)})"
    return ToldCheck(check_words(spec, check.name), value, interval, check.agrees, said)


def _ways(telling: Telling) -> Picture | None:
    """The deciding number and its checks as a figure; None where there is nothing to draw."""
    judged = telling.judged
    planned, spec = judged.found.planned, judged.found.claim.spec
    scale, headline = spec.deciding.scale, judged.result.headline
    told: list[tuple[str, Headline | Check]] = [("as planned", headline)]
    told += [(check_words(spec, one.name), one) for one in judged.result.checks]
    ways = [
        Way(
            words,
            one.estimate,
            one.ci_low,
            one.ci_high,
            f"{in_figures(scale, one.estimate)} ({in_figures(scale, one.ci_low)} to"
            f" {in_figures(scale, one.ci_high)})",
        )
        for words, one in told
        if one.estimate is not None and one.ci_low is not None and one.ci_high is not None
        if all(math.isfinite(number) for number in (one.estimate, one.ci_low, one.ci_high))
    ]
    if headline.estimate is None or len(ways) < 2:
        return None
    axis = Axis(
        spec.deciding.words,
        scale is Scale.LOG,
        scale.shown(planned.reference) if scale.has_no_effect else None,
        scale.shown(planned.reference + planned.sign * planned.smallest_effect),
        scale in (Scale.DIFFERENCE, Scale.PROBABILITY),
        *((ODDS,) if "odds" in spec.deciding.words.lower() else ()),
    )
    people = counted_safely(judged.result.n_persons, "person", "people", telling.threshold)
    figure = estimates_figure(f"{telling.anchor}_checks", ways, axis, f"n = {people}.")
    return Picture(figure, f"{spec.deciding.words}: as planned and in other ways, with 95 % intervals.")


def _p_told(p: float | None) -> str:
    words = p_words(p)
    return f"p {words}" if words.startswith("<") else f"p = {words}"
