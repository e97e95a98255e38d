"""What the calendar, the table and the editor call a spell, a lane and a stretch of years."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale

from sojourn_desktop.interview.timeline.geometry import UNDECIDED
from sojourn_schema.codes import code_list
from sojourn_schema.columns import NoAnswer
from sojourn_schema.instrument.partial_years import Bound, partial_year

if TYPE_CHECKING:
    from sojourn_schema.instrument.questionnaire import Questionnaire
    from sojourn_schema.instrument.timeline import SpellDraft


class Phrases:
    """The words for spells in one language.

    Args:
        questionnaire: whose tiles name the positions.
        language: of the interview.
    """

    def __init__(self, questionnaire: Questionnaire, language: str) -> None:
        self._questionnaire = questionnaire
        self.language = language

    def sector(self, sector: str) -> str:
        """The name of a lane."""
        if sector == UNDECIDED:
            return QCoreApplication.translate("Timeline", "Other kinds of work")
        known = code_list("sector")
        return known.label(sector, self.language) if sector in known else sector

    def lane(self, sector: str) -> tuple[str, str]:
        """The name of a lane, and a shorter one for where it has no room."""
        known = code_list("sector")
        if sector == UNDECIDED:
            short = QCoreApplication.translate("Timeline", "Other work")
        else:
            short = known.short_label(sector, self.language) if sector in known else sector
        return self.sector(sector), short

    def position(self, spell: SpellDraft) -> str:
        """The name of a spell: its tile's, or that it is still open."""
        if not spell.position:
            return QCoreApplication.translate("Timeline", "Which position?")
        return self.choice(spell.sector, spell.position)

    def mention(self, spell: SpellDraft) -> str:
        """The name of a spell within a sentence, also while it is open."""
        if spell.position:
            return self.choice(spell.sector, spell.position)
        return QCoreApplication.translate("Timeline", "another position")

    def choice(self, sector: str, position: str) -> str:
        """The name of a sector and position."""
        tile = self._questionnaire.tile(sector, position)
        if tile is not None:
            return tile.label(self.language)
        known = code_list("position")
        return known.label(position, self.language) if position in known else position

    def years(self, spell: SpellDraft) -> str:
        """From when to when: "2010 to 2014", "2019 to now", "start not told yet to 2014"."""
        start, end = self.year(spell.text("start_year")), self.year(spell.text("end_year"))
        if end in NoAnswer.__members__:
            end = "?"
        if spell.ongoing:
            end = QCoreApplication.translate("Timeline", "now")
        if not start:
            start = "…"
        if start == end:
            return start
        return QCoreApplication.translate("Timeline", "{start} to {end}").format(start=start, end=end)

    def year(self, text: str) -> str:
        """A year as told: "2014", "before 2015", "after 2012", "2012-2014"; any other text as it is."""
        told = partial_year(text)
        if told is None or told.bound is Bound.IN:
            return text
        if told.bound is Bound.BEFORE:
            return QCoreApplication.translate("Timeline", "before {year}").format(year=told.first)
        return QCoreApplication.translate("Timeline", "after {year}").format(year=told.last)

    def short_year(self, text: str) -> str:
        """The same for a cell of a table: "<2015", ">2012", "~2013"."""
        told = partial_year(text)
        if told is None:
            return text
        return f"~{told.kept}" if told.bound is Bound.IN else f"{told.bound}{told.first}"

    def kept(self, text: str) -> str:
        """What is kept of a year known in part, in a sentence; empty for a year known in full."""
        told = partial_year(text)
        if told is None:
            return ""
        if told.bound is Bound.BEFORE:
            words = QCoreApplication.translate("Timeline", "Counted as {kept}, the last year before {first}.")
        elif told.bound is Bound.AFTER:
            words = QCoreApplication.translate("Timeline", "Counted as {kept}, the first year after {last}.")
        else:
            words = QCoreApplication.translate(
                "Timeline", "Counted as {kept}, the middle of {first} to {last}."
            )
        return words.format(kept=told.kept, first=told.first, last=told.last)

    def stretch(self, first: int, last: int) -> str:
        """A stretch of years: "2014" or "2014 to 2015"."""
        if first == last:
            return str(first)
        return QCoreApplication.translate("Timeline", "{start} to {end}").format(start=first, end=last)

    def titled(self, spell: SpellDraft) -> str:
        """A spell in short: "Postdoc, 2010 to 2014"."""
        return QCoreApplication.translate("Timeline", "{position}, {years}").format(
            position=self.position(spell), years=self.years(spell)
        )

    def spell(self, spell: SpellDraft) -> str:
        """A spell in full: position, kind of work and years."""
        named = dict.fromkeys((self.position(spell), self.sector(spell.sector), self.years(spell)))
        return ", ".join(named)

    def told_in(self, spells: Iterable[SpellDraft], year: int) -> str:
        """Those of the spells that touch a year, with their years; empty where none does."""
        return "; ".join(
            self.titled(spell)
            for spell in spells
            if spell.first_year is not None
            and spell.last_year is not None
            and spell.first_year <= year <= spell.last_year
        )

    def months(self) -> tuple[str, ...]:
        """The names of the months, January first."""
        locale = QLocale(self.language)
        return tuple(locale.standaloneMonthName(month) for month in range(1, 13))

    def short_months(self) -> tuple[str, ...]:
        """The same, short enough for a cell of a table."""
        locale = QLocale(self.language)
        short = QLocale.FormatType.ShortFormat
        return tuple(locale.standaloneMonthName(month, short) for month in range(1, 13))
