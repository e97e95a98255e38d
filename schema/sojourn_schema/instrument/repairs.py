"""Repairs: what one click may do about a finding, as changes of answers that are one undo step.

Summary:
    repairs(interview, finding)     those on offer; none where only the respondent can say what is right
    interview.change(repair.changes)

A repair is offered where its result is plain from its words alone. It takes the finding away, and no answer
of which the finding says nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from sojourn_schema.consistency import Finding, Month
from sojourn_schema.dates import absolute_month, month_of, year_of
from sojourn_schema.instrument.answers import Changes, Place, of_spell, of_year
from sojourn_schema.instrument.finding_words import year_in_words
from sojourn_schema.instrument.routing import UNPAID

if TYPE_CHECKING:
    from sojourn_schema.instrument.interview import Interview
    from sojourn_schema.instrument.spell_draft import SpellDraft
    from sojourn_schema.instrument.timeline import Timeline

STUDENT = ("academia", "phd_student")


@dataclass(frozen=True, slots=True)
class Repair:
    """One way to mend a finding.

    Attributes:
        kind: of the repair; `repair.{kind}` are its words.
        text: what the button says, in the language of the interview.
        changes: new text by place, None where an answer goes.
        then: where the respondent goes on telling, None where nothing is open.
    """

    kind: str
    text: str
    changes: Changes
    then: Place | None = None


def repairs(interview: Interview, finding: Finding) -> tuple[Repair, ...]:
    """The repairs on offer for a finding of this interview, the likeliest first."""
    offer = _OFFERS.get(finding.kind)
    return () if offer is None else tuple(offer(interview, finding))


def _repair(
    interview: Interview, kind: str, new: Timeline, then: Place | None = None, **values: object
) -> Repair:
    changes = new.changes_from(interview.timeline)
    return Repair(kind, interview.words(f"repair.{kind}", **values), changes, then)


def _spell(interview: Interview, finding: Finding) -> SpellDraft:
    return interview.timeline.spell(finding.spell_ids[0])


def _gap(interview: Interview, finding: Finding) -> list[Repair]:
    told = _within_gap(interview, finding, "")
    return [
        _repair(interview, "break", _within_gap(interview, finding, UNPAID, "other")),
        _repair(interview, "position", told, of_spell(told.spells[-1].spell_id, "sector")),
    ]


def _within_gap(interview: Interview, finding: Finding, sector: str, position: str = "") -> Timeline:
    """The timeline with a spell that fills the gap, to the month where it is known to the month."""
    first, last = (finding.values[name] for name in ("first", "last"))
    return interview.timeline.add(
        finding.first_year,
        finding.last_year,
        sector,
        position,
        start_month=month_of(first.absolute) if isinstance(first, Month) else None,
        end_month=month_of(last.absolute) if isinstance(last, Month) else None,
    )


def _overlap(interview: Interview, finding: Finding) -> list[Repair]:
    timeline = interview.timeline
    one, other = (timeline.spell(spell_id) for spell_id in finding.spell_ids)
    earlier, later = sorted((one, other), key=lambda spell: spell.months or (0, 0))
    if earlier.months is None or later.months is None or later.start_year is None:
        return []
    begins, goes_on = earlier.months[0] < later.months[0], earlier.months[1] > later.months[1]
    if not begins or goes_on:
        return []  # one lies within the other: to end it there would take years away that were told
    ended = earlier.with_texts(end_year=str(later.start_year), end_month=None)
    if later.start_month is not None:
        last = absolute_month(later.start_year, later.start_month) - 1
        ended = earlier.with_texts(end_year=str(year_of(last)), end_month=str(month_of(last)))
    if (ended.end_year or 0) < (earlier.start_year or 0):
        return []
    name = year_in_words(later.start_year, interview.language)
    return [_repair(interview, "end_earlier", timeline.with_spell(ended), year=name)]


def _end_before_start(interview: Interview, finding: Finding) -> list[Repair]:
    spell = _spell(interview, finding)
    edges = ("year", "month")
    swapped = spell.with_texts(
        **{f"start_{edge}": spell.text(f"end_{edge}") for edge in edges},
        **{f"end_{edge}": spell.text(f"start_{edge}") for edge in edges},
    )
    return [_repair(interview, "swap", interview.timeline.with_spell(swapped))]


def _before_phd(interview: Interview, finding: Finding) -> list[Repair]:
    timeline, spell = interview.timeline, _spell(interview, finding)
    phd_year, last = timeline.phd_year, spell.last_year
    found = []
    if phd_year is not None and last is not None and last <= phd_year:
        found.append(_repair(interview, "student", timeline.choose(spell.spell_id, *STUDENT)))
    if phd_year is not None and last is not None and last >= phd_year:
        since = timeline.resize(spell.spell_id, start_year=phd_year)
        name = year_in_words(phd_year, interview.language)
        found.append(_repair(interview, "since_phd", since, year=name))
    return found


def _end_unknown(interview: Interview, finding: Finding) -> list[Repair]:
    spell_id = finding.spell_ids[0]
    return [_repair(interview, "ongoing", interview.timeline.resize(spell_id, end_year=None))]


def _unchanged(interview: Interview, finding: Finding) -> list[Repair]:
    joined = interview.timeline.merge(*finding.spell_ids)
    return [_repair(interview, "join", joined)]


def _papers_without_spell(interview: Interview, finding: Finding) -> list[Repair]:
    assert finding.first_year is not None
    assert finding.last_year is not None
    rest = interview.timeline.add(finding.first_year, finding.last_year, UNPAID, "other")
    years = range(finding.first_year, finding.last_year + 1)
    gone: Changes = {of_year(year): None for year in years if interview.text(of_year(year))}
    return [
        _repair(interview, "break", rest),
        Repair("no_papers", interview.words("repair.no_papers"), gone),
    ]


_OFFERS: Mapping[str, Callable[[Interview, Finding], list[Repair]]] = {
    "gap": _gap,
    "overlap": _overlap,
    "end_before_start": _end_before_start,
    "before_phd": _before_phd,
    "end_unknown": _end_unknown,
    "unchanged": _unchanged,
    "papers_without_spell": _papers_without_spell,
}
