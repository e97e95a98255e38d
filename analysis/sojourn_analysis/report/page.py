"""report.html: one self-contained page, the answer first."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from jinja2 import Environment, PackageLoader, StrictUndefined, select_autoescape
from markupsafe import Markup

from sojourn_analysis.claims.answer import plain_answer
from sojourn_analysis.claims.c1 import (
    EXTRAPOLATION,
    NO_EXPOSURE,
    NOT_ROBUST,
    SIGNS,
    Alone,
    Hires,
    exposure_terms,
)
from sojourn_analysis.counted import counted
from sojourn_analysis.figures import DrawnFigure, chance_figure, incidence_figure, odds_figure
from sojourn_analysis.plan import Plan, PlannedClaim
from sojourn_analysis.report.words import (
    VERDICTS,
    check_words,
    headline_words,
    p_words,
    reference_words,
    settling_words,
    term_row,
)
from sojourn_analysis.results import Check, ClaimResult, Results, WarningKind
from sojourn_analysis.source import Source
from sojourn_analysis.standardise import StandardisedChances

FIGURES = "figures"
PAGE_ONE = (NOT_ROBUST, SIGNS, NO_EXPOSURE, EXTRAPOLATION, WarningKind.DROPPED_ROWS)
"""Kinds of warnings that stand beside the answer in their own words; all stand under the reservations."""
SHAKY = (WarningKind.SMALL_SAMPLE, WarningKind.SEPARATION, WarningKind.NOT_CONVERGED)
"""Kinds that stand beside the answer as one plain sentence."""
_REFUSALS_SHOWN = 100


def write_report(
    out: Path,
    results: Results,
    claim: ClaimResult,
    planned: PlannedClaim,
    hires: Hires,
    plan: Plan,
    source: Source,
    alone: Mapping[str, Alone],
) -> None:
    """Write report.html and its figures (as files of their own too) below `out`."""
    figures = _figures(claim, hires, plan)
    folder = out / FIGURES
    folder.mkdir(exist_ok=True)
    for figure in figures.values():
        document = f'<?xml version="1.0" encoding="utf-8"?>\n{figure.svg}'
        (folder / f"{figure.name}.svg").write_text(document, encoding="utf-8")
    environment = Environment(
        loader=PackageLoader("sojourn_analysis.report"),
        autoescape=select_autoescape(["html"]),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    page = environment.get_template("page.html").render(
        results=results,
        study=results.study,
        claim=claim,
        planned=planned,
        plan=plan,
        answer=plain_answer(claim),
        verdict=VERDICTS[claim.verdict],
        figures={name: _embedded(figure) for name, figure in figures.items()},
        headlines=[(*headline_words(headline), p_words(headline.p_zero)) for headline in claim.headlines],
        p_holm=_p_told(claim.headline.p_holm),
        checks=[_check_row(check, alone[check.name]) for check in claim.checks],
        standing=settling_words(planned),
        counted=counted,
        terms=[] if claim.model is None else [term_row(term) for term in claim.model.terms],
        references=[] if hires.fit is None else reference_words(hires.fit.design.references),
        notes=_notes(claim),
        refusals=source.refusals[:_REFUSALS_SHOWN],
        more_refusals=max(len(source.refusals) - _REFUSALS_SHOWN, 0),
        notices=source.notices,
    )
    (out / "report.html").write_text(page, encoding="utf-8")


def _notes(claim: ClaimResult) -> list[str]:
    """What a reader has to know beside the answer."""
    notes = [warning.text for warning in claim.warnings if warning.kind in PAGE_ONE]
    if claim.model is not None and any(warning.kind in SHAKY for warning in claim.warnings):
        hires = counted(claim.n_events, "hire", "hires")
        notes.append(
            f"The study is small for its model ({hires}): take the numbers with care, and see the"
            " reservations."
        )
    return notes


def _figures(claim: ClaimResult, hires: Hires, plan: Plan) -> dict[str, DrawnFigure]:
    """The figures that there are numbers for."""
    told, figures = plan.standardisation, {}
    if hires.chances is not None:
        enough = [
            place
            for place, (first, people) in enumerate(
                zip(hires.chances.industry_years, hires.people_after, strict=True)
            )
            if people >= told.fewest_people_drawn and first in told.drawn_industry_years
        ]
        if enough:
            drawn = _only(hires.chances, enough)
            people = [hires.people_after[place] for place in enough]
            figures["chances"] = chance_figure(drawn, people, told.industry_years)
    if hires.curves:
        figures["incidence"] = incidence_figure(
            hires.curves, told.landmark_year, told.landmark_year + told.horizon_years
        )
    if hires.fit is not None and hires.chances is not None:
        terms = [hires.fit.term(name) for name in exposure_terms(hires.fit)]
        figures["odds"] = odds_figure(terms, claim.n_persons, claim.n_events)
    return figures


def _only(chances: StandardisedChances, places: list[int]) -> StandardisedChances:
    years = tuple(chances.industry_years[place] for place in places)
    return StandardisedChances(years, chances.chance[places], chances.covariance[:, places][:, :, places])


def _embedded(figure: DrawnFigure) -> dict[str, str]:
    return {"svg": Markup(figure.svg), "title": figure.title, "description": figure.description}


def _check_row(check: Check, alone: Alone) -> tuple[str, str, str, str]:
    numbers = (check.estimate, check.ci_low, check.ci_high)
    value, low, high = ("–" if number is None else f"{number:.2f}" for number in numbers)
    said = f"{VERDICTS[alone.verdict].lower()} ({_p_told(alone.p_smallest_effect)})"
    return check_words(check.name), value, f"{low} to {high}", said


def _p_told(p: float | None) -> str:
    words = p_words(p)
    return f"p {words}" if words.startswith("<") else f"p = {words}"
