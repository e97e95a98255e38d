"""From a draft to the record: what was asked, can be read and is not contradicted by the routing."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import fields
from typing import Any

from sojourn_schema.careers import (
    Career,
    ExtraAnswer,
    GrantYear,
    JobSearch,
    PublicationYear,
    Respondent,
    Spell,
)
from sojourn_schema.columns import NoAnswer
from sojourn_schema.instrument.answers import of_respondent, of_search, of_spell
from sojourn_schema.instrument.draft import Draft
from sojourn_schema.instrument.papers import PaperYear, paper_years
from sojourn_schema.instrument.routing import another_employer, implied
from sojourn_schema.instrument.spell_draft import SpellDraft

_SPELL_ITEMS = frozenset(one.name for one in fields(Spell)) - {"respondent_id", "spell_id"}
_RESPONDENT_ITEMS = frozenset(one.name for one in fields(Respondent)) - {"respondent_id"}


def career_of(draft: Draft, respondent_id: str) -> Career:
    """The record of a draft as far as it goes.

    A spell without a start is left out, one without a tile counts as something else; a finished interview has
    neither.

    Args:
        draft: with the PhD year known.
        respondent_id: of the record.
    """
    who = _respondent(draft, respondent_id)
    extra = tuple(sorted(_extra_answers(draft, respondent_id), key=lambda one: one.question))
    if "timeline" not in draft.parts:
        return Career(who, extra_answers=extra)
    dated = (one for one in draft.timeline.spells if one.start_year is not None)
    return Career(
        who,
        tuple(_spell(draft, respondent_id, one) for one in dated),
        tuple(_publications(respondent_id, paper_years(draft.answers, draft.timeline))),
        tuple(_searches(draft, respondent_id)),
        tuple(_grants(draft, respondent_id)),
        extra,
    )


def _respondent(draft: Draft, respondent_id: str) -> Respondent:
    study = draft.definition
    values: dict[str, Any] = {
        name: value for name, value in draft.values(of_respondent("")).items() if value is not None
    }
    values |= {
        "survey_year": study.survey_year,
        "mode": study.mode,
        "phd_year": draft.phd_year,
        "questionnaire_version": study.version_in_records,
        "consent_version": study.consent_version,
    }
    for item, known in (("site", study.sites), ("recruited_via", study.recruited_via)):
        if len(known) == 1:
            values[item] = known[0]
    return Respondent(
        respondent_id, **{name: value for name, value in values.items() if name in _RESPONDENT_ITEMS}
    )


def _spell(draft: Draft, respondent_id: str, spell: SpellDraft) -> Spell:
    values: dict[str, Any] = {"sector": "other", "position": "other"}
    told = draft.values(of_spell(spell.spell_id, ""))
    values |= {name: value for name, value in told.items() if value is not None and name in _SPELL_ITEMS}
    values |= {item: code for item in ("appointment", "rank") if (code := implied(spell, item))}
    if "spell.same_employer" in draft.definition.items and another_employer(spell, draft.timeline):
        values["same_employer"] = "no"
    return Spell(respondent_id, spell.spell_id, **values)


def _publications(respondent_id: str, years: Iterable[PaperYear]) -> Iterator[PublicationYear]:
    for one in years:
        if isinstance(one.papers, NoAnswer):
            yield PublicationYear(respondent_id, one.year, one.papers)
        elif one.papers is not None:
            yield PublicationYear(respondent_id, one.year, one.papers, one.precision)


def _searches(draft: Draft, respondent_id: str) -> Iterator[JobSearch]:
    for year, target in draft.searches:
        if draft.is_asked(of_search(year, target, "target")):
            told = draft.values(of_search(year, target, ""))
            counts: dict[str, Any] = {name: value for name, value in told.items() if name != "target"}
            yield JobSearch(respondent_id, year, target, **counts)


def _extra_answers(draft: Draft, respondent_id: str) -> Iterator[ExtraAnswer]:
    if draft.extra is not None:
        for question, answer in draft.extra.all_kept():
            yield ExtraAnswer(respondent_id, question, answer)


def _grants(draft: Draft, respondent_id: str) -> Iterator[GrantYear]:
    told = sorted(
        (int(place.row), draft.value(place)) for place in draft.answers if place.table == "grant_year"
    )
    for year, grants in told:
        if isinstance(grants, int | NoAnswer):
            yield GrantYear(respondent_id, year, grants)
