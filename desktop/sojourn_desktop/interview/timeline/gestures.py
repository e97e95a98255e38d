"""What a hand or the keys are doing to the calendar before it is done: drawing, writing, moving, stretching.

A gesture is a value: `applied` gives the timeline as it would be, which the calendar draws while the gesture
lasts and commits when it ends. The year after the survey year stands for `now`.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from sojourn_desktop.interview.timeline.geometry import START

if TYPE_CHECKING:
    from sojourn_schema.instrument.timeline import SpellDraft, Timeline
    from sojourn_schema.instrument.typed_dates import TypedSpan


@dataclass(frozen=True, slots=True)
class Draw:
    """A new spell over the columns from `anchor` to `year`, whichever comes first.

    Attributes:
        spell_id: the id that the new spell will have.
        sector: of the lane, empty where the kind of work is asked afterwards.
        tapped: begun with a tap or a key, to be ended with another; else with a button held.
    """

    spell_id: str
    sector: str
    anchor: int
    year: int
    tapped: bool = False

    def to(self, year: int) -> Draw:
        """The gesture when pointer or cursor stand on another year."""
        return replace(self, year=year)

    def applied(self, timeline: Timeline) -> Timeline:
        """The timeline with the new spell; one drawn into the survey year goes on, as nearly all do."""
        first, last = sorted((self.anchor, self.year))
        return timeline.add(
            min(first, timeline.survey_year),
            None if last >= timeline.survey_year else last,
            self.sector,
            spell_id=self.spell_id,
        )


@dataclass(frozen=True, slots=True)
class Write:
    """A new spell whose dates are typed.

    Attributes:
        spell_id: the id that the new spell will have.
        sector: of the lane, empty where the kind of work is asked afterwards.
        span: what is typed so far; None while it can't be read.
    """

    spell_id: str
    sector: str
    span: TypedSpan | None

    def to(self, year: int) -> Write:
        """The gesture as it is: what is typed does not follow the pointer."""
        del year
        return self

    def applied(self, timeline: Timeline) -> Timeline:
        """The timeline with the new spell; a date alone is the whole of it, a last year to come goes on."""
        if self.span is None or self.span.start.year > timeline.survey_year:
            return timeline
        start, end = self.span.start, self.span.end or self.span.start
        ongoing = self.span.goes_on or end.year > timeline.survey_year
        return timeline.add(
            start.year,
            None if ongoing else end.year,
            self.sector,
            start_month=start.month,
            end_month=None if ongoing else end.month,
            spell_id=self.spell_id,
        )


@dataclass(frozen=True, slots=True)
class Move:
    """A spell on its way to other years; `anchor` is the year at which it was taken."""

    spell_id: str
    anchor: int
    year: int

    def to(self, year: int) -> Move:
        """The gesture when pointer or cursor stand on another year."""
        return replace(self, year=year)

    def applied(self, timeline: Timeline) -> Timeline:
        """The timeline with the spell moved."""
        return timeline.move(self.spell_id, self.year - self.anchor)


@dataclass(frozen=True, slots=True)
class Resize:
    """A spell whose start or end is being set; `anchor` is the year at which the edge was taken."""

    spell_id: str
    edge: str
    anchor: int
    year: int

    def to(self, year: int) -> Resize:
        """The gesture when pointer or cursor stand on another year."""
        return replace(self, year=year)

    def applied(self, timeline: Timeline) -> Timeline:
        """The timeline with the spell's edge in its new year; an end in `now` makes it ongoing."""
        if self.year == self.anchor:
            return timeline
        if self.edge == START:
            return timeline.resize(self.spell_id, start_year=min(self.year, timeline.survey_year))
        return timeline.resize(
            self.spell_id, end_year=None if self.year > timeline.survey_year else self.year
        )


Gesture = Draw | Write | Move | Resize


def shifted_edge(timeline: Timeline, spell_id: str, edge: str, years: int) -> Timeline:
    """The timeline with one edge that many years later; one past the survey year is ongoing."""
    spell = timeline.spell(spell_id)
    if spell.first_year is None or spell.last_year is None:
        return timeline
    if edge == START:
        taken = spell.first_year
    else:
        taken = timeline.survey_year + 1 if spell.ongoing else spell.last_year
    return Resize(spell_id, edge, taken, taken + years).applied(timeline)


def neighbour(timeline: Timeline, spell_id: str) -> str:
    """The spell that can become one with this: of the same lane and position, right behind it or before it.

    Returns:
        Its id, the later one's of two; empty where there is none.
    """
    if spell_id not in timeline:
        return ""
    spell = timeline.spell(spell_id)
    found = ""
    for other in timeline.in_lane(spell.sector):
        fits = other.position == spell.position or not (other.position and spell.position)
        if other.spell_id != spell_id and fits and (_follows(spell, other) or _follows(other, spell)):
            found = other.spell_id
    return found


def joined(timeline: Timeline, spell_id: str) -> Timeline:
    """The timeline with a spell and its neighbour as one; as it is where there is none."""
    other = neighbour(timeline, spell_id)
    if not other:
        return timeline
    return timeline.merge(spell_id, other)


def _follows(one: SpellDraft, other: SpellDraft) -> bool:
    """Whether the other begins in the year in which the one ends, or in the next."""
    if one.last_year is None or other.first_year is None or one.ongoing:
        return False
    return other.first_year in (one.last_year, one.last_year + 1)
