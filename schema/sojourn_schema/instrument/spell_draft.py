"""One spell of a draft: its raw texts as given, and the dates that can be read from them so far."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from sojourn_schema.careers import Spell
from sojourn_schema.columns import Column, NoAnswer, column
from sojourn_schema.dates import Convention, spell_months
from sojourn_schema.instrument.partial_years import whole_month, whole_year
from sojourn_schema.instrument.typed_share import share_as_in_a_file
from sojourn_schema.main_spell import FULL_TIME, Held

_YEAR = column("spell", "start_year")
_END = column("spell", "end_year")
_MONTH = column("spell", "start_month")
_FTE = column("spell", "fte")
SHORTEST_OVERLAP_MONTHS = 2
"""Positions that change within a month share that month and are not held at once."""


@dataclass(frozen=True, slots=True)
class SpellDraft:
    """One spell of a draft; a value.

    Attributes:
        spell_id: never changes while the spell lives.
        texts: item -> raw text, without empty ones.
        survey_year: the last year there is.
        start_year, start_month, end_year, end_month: as the record has them (`partial_years`); None where the
            text is empty or not (yet) a valid one.
        last_year: the last year it is drawn over: the survey year if it is ongoing or its end is not known or
            not told, as in the analysis; the first one while its end can't be read. None: not drawable yet.
        months: first and last absolute month, both included, as the analysis reads them; an end before the
            start counts as the start. None: not drawable yet.
        held: what decides in which years it is the main spell. None: not drawable yet.
    """

    spell_id: str
    texts: Mapping[str, str]
    survey_year: int
    start_year: int | None = field(init=False, repr=False, compare=False)
    start_month: int | None = field(init=False, repr=False, compare=False)
    end_year: int | None = field(init=False, repr=False, compare=False)
    end_month: int | None = field(init=False, repr=False, compare=False)
    last_year: int | None = field(init=False, repr=False, compare=False)
    latest_start: int | None = field(init=False, repr=False, compare=False)
    earliest_end: int | None = field(init=False, repr=False, compare=False)
    months: tuple[int, int] | None = field(init=False, repr=False, compare=False)
    held: Held | None = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        # Read once: routing, findings and drawing ask for the dates of each spell many times a key press.
        for item, known in (
            ("start_year", _YEAR),
            ("start_month", _MONTH),
            ("end_year", _END),
            ("end_month", _MONTH),
        ):
            object.__setattr__(self, item, _number(known, self._whole(item), self.survey_year))
        object.__setattr__(self, "last_year", self._last_year())
        self._read_months()
        held = None if self.months is None else Held(self.spell_id, self.months, self._fte(), self.order)
        object.__setattr__(self, "held", held)

    def text(self, item: str) -> str:
        """The raw text of an item, empty where there is none."""
        return self.texts.get(item, "")

    def _whole(self, item: str) -> str:
        """The text of a date as the record has it: a whole year, and the month beside it."""
        edge, part = item.split("_")
        if part == "year":
            return whole_year(self.text(item))
        return whole_month(self.text(f"{edge}_year"), self.text(item))

    @property
    def sector(self) -> str:
        return self.text("sector")

    @property
    def position(self) -> str:
        return self.text("position")

    @property
    def order(self) -> int:
        """The place in the list as told; ties of the main spell go to the later listed."""
        text = self.text("ord")
        return int(text) if text.isascii() and text.isdigit() else 0

    @property
    def ongoing(self) -> bool:
        """Whether no end was given: the spell goes on."""
        return not self.text("end_year").strip()

    @property
    def first_year(self) -> int | None:
        """The first year it is drawn over."""
        return self.start_year

    def with_texts(self, **texts: str | None) -> SpellDraft:
        """The spell with these texts; empty or None takes one away."""
        merged = {item: text for item, text in ({**self.texts, **texts}).items() if text}
        return SpellDraft(self.spell_id, merged, self.survey_year)

    def _last_year(self) -> int | None:
        if self.start_year is None:
            return None
        if self.ongoing or self.text("end_year").strip() in NoAnswer.__members__:
            return self.survey_year
        return max(self.start_year, self.end_year or self.start_year)

    def _fte(self) -> float:
        """The share of full time, full where none was told or it can't be read."""
        try:
            fte = _FTE.parse(share_as_in_a_file(self.text("fte")), last_year=0)
        except ValueError:
            return FULL_TIME
        return fte if isinstance(fte, float) else FULL_TIME

    def _read_months(self) -> None:
        months, latest_start, earliest_end = None, None, None
        if self.start_year is not None and self.last_year is not None:
            # An end being typed is drawn as the year of the start; only a missing one lasts until now.
            unread = self.end_year is None and not self.ongoing and self.last_year < self.survey_year
            end_year = self.last_year if unread else self.end_year
            dated = Spell(
                "", self.spell_id, self.start_year, "", "", end_year, self.start_month, self.end_month
            )
            first, last = spell_months(dated, self.survey_year)
            months = first, max(first, last)
            latest_start = spell_months(dated, self.survey_year, Convention.LATEST)[0]
            earliest_end = spell_months(dated, self.survey_year, Convention.EARLIEST)[1]
        object.__setattr__(self, "months", months)
        object.__setattr__(self, "latest_start", latest_start)
        object.__setattr__(self, "earliest_end", earliest_end)


def held_at_once(one: SpellDraft, other: SpellDraft) -> bool:
    """Whether the two share two months or more however their unknown months are read.

    Two positions known to the year that meet in one year are held one after the other.
    """
    if one.latest_start is None or one.earliest_end is None:
        return False
    if other.latest_start is None or other.earliest_end is None:
        return False
    least = SHORTEST_OVERLAP_MONTHS - 1
    return one.earliest_end - other.latest_start >= least and other.earliest_end - one.latest_start >= least


def _number(of: Column, text: str, survey_year: int) -> int | None:
    """The number a text gives, None where it gives none (yet)."""
    if not text:
        return None
    try:
        value = of.parse(text, last_year=survey_year)
    except ValueError:
        return None
    return value if isinstance(value, int) else None
