"""The calendar's model: spells as they are drawn and typed, and what may be done with them.

Summary:
    A `Timeline` is a value: every operation returns a new one and leaves the old as it was.
    `Interview.timeline` gives the current one, `Interview.edit_timeline(new)` commits one as one undo step
    (a preview while dragging is a Timeline that isn't committed).

    operations  `add(start_year, end_year, sector, position=None, start_month=None, end_month=None)` (the new
                spell is `spells[-1]`; end_year None: ongoing), `move(spell_id, years)`,
                `resize(spell_id, start_year=..., end_year=...)`, `split(spell_id, at_year)`,
                `split_before(spell_id, month)`, `merge(a, b)`, `delete(spell_id)`,
                `change(spell_id, item, text)`, `choose(spell_id, sector, position)`
    queries     `spells` (as listed), `by_start`, `held`, `spell(spell_id)`, `in_lane(sector)`, `gaps()`,
                `overlaps()`, `year_range()`, `split_years(spell_id)`
    a spell     `SpellDraft`: `text(item)` is the raw text; `start_year`, `start_month`, `end_year`,
                `end_month` are numbers or None where the text is empty or not (yet) a valid one; `ongoing`;
                `sector`, `position`; `first_year`, `last_year` are the years it is drawn over (None: not
                drawable yet)

Years are calendar years, both ends included. No operation leaves a year outside 1900 to the survey year or an
end before its start; only typing (`change`) can, and that is told beside the field.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Final
from uuid import uuid4

from sojourn_schema.columns import FIRST_YEAR
from sojourn_schema.dates import JANUARY, MONTHS, absolute_month, month_of, year_of
from sojourn_schema.instrument.answers import Answers, Changes, Place, of_spell
from sojourn_schema.instrument.spell_draft import SpellDraft, held_at_once
from sojourn_schema.main_spell import Held

__all__ = ["KEEP", "SpellDraft", "Timeline"]

_RANGE_BEFORE_PHD_YEARS = 3
"""The papers of these years before the PhD are asked for too."""


_OF_THE_START = (
    "start_year",
    "start_month",
    "same_employer",
    "moved_country",
    "return_plan",
    "return_plan_years",
)
"""What is told of the moment a spell starts, and so belongs to the first part of it."""


class _Keep:
    """The type of `KEEP`."""


KEEP: Final = _Keep()
"""Leave this edge as it is."""


@dataclass(frozen=True, slots=True)
class Timeline:
    """The spells of a draft; a value whose operations return a new one.

    Attributes:
        spells: in the order in which they were listed.
        survey_year: the last year of the calendar.
        phd_year: the landmark that years are counted from, where it is known.
    """

    spells: tuple[SpellDraft, ...]
    survey_year: int
    phd_year: int | None = None

    @classmethod
    def of(cls, answers: Answers, survey_year: int, phd_year: int | None = None) -> Timeline:
        """The timeline that stands in the answers of a draft."""
        texts: dict[str, dict[str, str]] = {}
        for place, text in answers.items():
            if place.table == "spell":
                texts.setdefault(place.row, {})[place.item] = text
        spells = (SpellDraft(spell_id, items, survey_year) for spell_id, items in texts.items())
        return cls(tuple(sorted(spells, key=lambda one: (one.order, one.spell_id))), survey_year, phd_year)

    def answers(self) -> dict[Place, str]:
        """The raw texts of all spells by place."""
        return {
            of_spell(one.spell_id, item): text
            for one in self.spells
            for item, text in one.texts.items()
            if text
        }

    def changes_from(self, before: Timeline) -> Changes:
        """What makes this timeline of another one: new text by place, None where an answer goes."""
        old, new = before.answers(), self.answers()
        gone: dict[Place, str | None] = {place: None for place in old if place not in new}
        return gone | {place: text for place, text in new.items() if old.get(place) != text}

    # Queries

    def spell(self, spell_id: str) -> SpellDraft:
        """The spell of that id.

        Raises:
            KeyError: there is none.
        """
        for one in self.spells:
            if one.spell_id == spell_id:
                return one
        raise KeyError(spell_id)

    def __contains__(self, spell_id: object) -> bool:
        return any(one.spell_id == spell_id for one in self.spells)

    @property
    def by_start(self) -> tuple[SpellDraft, ...]:
        """The spells by start; those without one come last, in the order in which they were listed."""
        never = (self.survey_year + 1) * MONTHS
        return tuple(sorted(self.spells, key=lambda one: ((one.months or (never, never))[0], one.order)))

    @property
    def held(self) -> tuple[Held, ...]:
        """What decides which spell is the main one of a year, of the spells that have a place in time."""
        return tuple(one.held for one in self.spells if one.held is not None)

    def in_lane(self, sector: str) -> tuple[SpellDraft, ...]:
        """The spells of one sector by start; `""` is the lane of those whose sector isn't chosen yet."""
        return tuple(one for one in self.by_start if one.sector == sector)

    def gaps(self) -> list[tuple[int, int]]:
        """The stretches of whole years since the PhD that no spell touches, first and last year of each.

        Without a PhD year they count from the first spell; before the first spell is told there are none.
        """
        drawn = [(one.first_year, one.last_year) for one in self.spells]
        stretches = sorted((first, last) for first, last in drawn if first is not None and last is not None)
        if not stretches:
            return []
        free_from = stretches[0][0] if self.phd_year is None else self.phd_year
        found = []
        for first, last in stretches:
            if first > free_from:
                found.append((free_from, first - 1))
            free_from = max(free_from, last + 1)
        if free_from <= self.survey_year:
            found.append((free_from, self.survey_year))
        return found

    def overlaps(self) -> list[tuple[str, str, int, int]]:
        """Pairs of spells held at once: their ids (earlier start first), first and last year shared."""
        found = []
        ordered = self.by_start
        for index, earlier in enumerate(ordered):
            for later in ordered[index + 1 :]:
                if held_at_once(earlier, later):
                    first = max(earlier.first_year or 0, later.first_year or 0)
                    last = min(earlier.last_year or first, later.last_year or first)
                    found.append((earlier.spell_id, later.spell_id, first, last))
        return found

    def year_range(self) -> tuple[int, int]:
        """First and last year of the axis: three years before the PhD, or the first spell, to the survey."""
        starts = [one.start_year for one in self.spells if one.start_year is not None]
        if self.phd_year is not None:
            starts.append(min(self.phd_year, self.survey_year) - _RANGE_BEFORE_PHD_YEARS)
        return max(FIRST_YEAR, min(starts, default=self.survey_year - MONTHS)), self.survey_year

    def split_years(self, spell_id: str) -> range:
        """The years at which the spell can be split: the first year of the second part."""
        spell = self.spell(spell_id)
        if spell.first_year is None or spell.last_year is None:
            return range(0)
        return range(spell.first_year + 1, spell.last_year + 1)

    # Operations

    def add(
        self,
        start_year: int | None,
        end_year: int | None,
        sector: str,
        position: str | None = None,
        *,
        start_month: int | None = None,
        end_month: int | None = None,
        spell_id: str | None = None,
    ) -> Timeline:
        """A new spell, last in the list; end_year None is ongoing. Years are brought into the calendar."""
        texts = {"ord": str(self._next_order()), "sector": sector, "position": position or ""}
        if start_year is not None:
            start_year = self._inside(start_year)
            texts["start_year"] = str(start_year)
        if end_year is not None:
            texts["end_year"] = str(max(start_year or FIRST_YEAR, self._inside(end_year)))
        if start_month is not None:
            texts["start_month"] = str(start_month)
        if end_month is not None and end_year is not None:
            texts["end_month"] = str(end_month)
        spell = SpellDraft(spell_id or uuid4().hex, {}, self.survey_year).with_texts(**texts)
        return replace(self, spells=(*self.spells, _untangled(spell, "end_month")))

    def move(self, spell_id: str, years: int) -> Timeline:
        """The spell that many years later (earlier if negative), as far as the calendar goes.

        Duration and months are kept. An ongoing spell that is moved to earlier years ends as many years
        before the survey year, as it is drawn; a spell whose end can't be read moves its start alone.
        """
        spell = self.spell(spell_id)
        first, last = spell.first_year, spell.last_year
        if first is None or last is None:
            return self
        years = max(FIRST_YEAR - first, min(years, self.survey_year - last))
        if years == 0:
            return self
        texts: dict[str, str | None] = {"start_year": str(first + years)}
        if spell.ongoing or spell.end_year is not None:
            texts["end_year"] = str(last + years)
        return self.with_spell(spell.with_texts(**texts))

    def resize(
        self, spell_id: str, *, start_year: int | _Keep = KEEP, end_year: int | _Keep | None = KEEP
    ) -> Timeline:
        """The spell with another start or end; an edge stops at the other edge and at the calendar's ends.

        `end_year=None` makes it ongoing. Months are kept unless they would put the end before the start (then
        that of the edge that moved is not known any more) or the spell has no end any more.
        """
        spell = self.spell(spell_id)
        moved = ""
        if not isinstance(start_year, _Keep):
            last = spell.end_year if isinstance(end_year, _Keep) else end_year
            latest = self.survey_year if last is None else self._inside(last)
            spell = spell.with_texts(start_year=str(min(self._inside(start_year), latest)))
            moved = "start_month"
        if end_year is None:
            spell = spell.with_texts(end_year=None, end_month=None)
        elif not isinstance(end_year, _Keep):
            earliest = spell.start_year or FIRST_YEAR
            spell = spell.with_texts(end_year=str(max(self._inside(end_year), earliest)))
            moved = "end_month"
        return self.with_spell(_untangled(spell, moved))

    def split(self, spell_id: str, at_year: int, *, new_id: str | None = None) -> Timeline:
        """Two spells instead of one: until December before `at_year`, and from January of it.

        Raises:
            ValueError: the spell doesn't cover the year before and the year.
        """
        if at_year not in self.split_years(spell_id):
            raise ValueError(f"The position can't be split at {at_year}.")
        return self.split_before(spell_id, absolute_month(at_year, JANUARY), new_id=new_id)

    def split_before(self, spell_id: str, month: int, *, new_id: str | None = None) -> Timeline:
        """Two spells instead of one, the second from that absolute month on.

        Both have all that was told of the one; the second is at the same employer, and the question whether
        the position changed is open again for each. The first keeps the id; the second is last in the list.
        """
        spell = self.spell(spell_id)
        before = spell.with_texts(
            end_year=str(year_of(month - 1)), end_month=str(month_of(month - 1)), position_changed=None
        )
        after = SpellDraft(new_id or uuid4().hex, spell.texts, self.survey_year).with_texts(
            start_year=str(year_of(month)),
            start_month=str(month_of(month)),
            same_employer="yes",
            position_changed=None,
            moved_country=None,
            return_plan=None,
            return_plan_years=None,
            ord=str(self._next_order()),
        )
        after = _untangled(after, "start_month")
        split = self.with_spell(_untangled(before, "end_month"))
        return replace(split, spells=(*split.spells, after))

    def merge(self, a: str, b: str) -> Timeline:
        """One spell instead of two, from the earlier start to the later end; what was told of `a` stands.

        What only `b` tells is added, and what is about the start comes from the earlier one. The spell keeps
        the id and the place in the list of `a`.

        Raises:
            ValueError: the two are one, or one of them has no start yet.
        """
        kept, gone = self.spell(a), self.spell(b)
        if a == b or kept.months is None or gone.months is None:
            raise ValueError("Two positions that both have a start year can be joined.")
        first = min(kept, gone, key=lambda one: (one.months or (0, 0))[0])
        last = max(kept, gone, key=lambda one: (one.ongoing, (one.months or (0, 0))[1]))
        merged = kept.with_texts(**{**gone.texts, **kept.texts}).with_texts(
            **{item: first.text(item) for item in _OF_THE_START},
            end_year=last.text("end_year"),
            end_month=last.text("end_month"),
        )
        return self.with_spell(merged).delete(b)

    def delete(self, spell_id: str) -> Timeline:
        """Without the spell."""
        self.spell(spell_id)
        return replace(self, spells=tuple(one for one in self.spells if one.spell_id != spell_id))

    def change(self, spell_id: str, item: str, text: str) -> Timeline:
        """The spell with the raw text of one item as given, whatever it is."""
        return self.with_spell(self.spell(spell_id).with_texts(**{item: text}))

    def choose(self, spell_id: str, sector: str, position: str) -> Timeline:
        """The spell with the tile of that sector and position."""
        return self.with_spell(self.spell(spell_id).with_texts(sector=sector, position=position))

    def with_spell(self, spell: SpellDraft) -> Timeline:
        """The timeline with another version of one of its spells."""
        return replace(self, spells=_replaced(self.spells, spell))

    def _inside(self, year: int) -> int:
        return max(FIRST_YEAR, min(year, self.survey_year))

    def _next_order(self) -> int:
        return max((one.order for one in self.spells), default=0) + 1


def _replaced(spells: Iterable[SpellDraft], spell: SpellDraft) -> tuple[SpellDraft, ...]:
    return tuple(spell if one.spell_id == spell.spell_id else one for one in spells)


def _untangled(spell: SpellDraft, month: str) -> SpellDraft:
    """The spell without that month where start and end months of one year contradict each other."""
    tangled = (
        spell.start_year is not None
        and spell.start_year == spell.end_year
        and spell.start_month is not None
        and spell.end_month is not None
        and spell.start_month > spell.end_month
    )
    return spell.with_texts(**{month: None}) if tangled else spell
