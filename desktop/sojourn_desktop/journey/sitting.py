"""A sitting: one interview from the first page to the last, told by the typist as its vignette says.

What the window shows already is left as it is, what it does not show is told: the same sitting that begins an
interview also ends one that was cut off and resumed.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QTableView

from sojourn_desktop.interview.timeline.calendar import CalendarView
from sojourn_desktop.interview.timeline.spell_model import Choice, SpellColumn
from sojourn_desktop.journey.drawing import draw_by_hand, draw_by_keys
from sojourn_desktop.journey.telling import is_asked, tell
from sojourn_desktop.journey.typist import LostError, Typist
from sojourn_desktop.journey.vignette import Texts, Vignette

PARTS = ("consent", "background", "timeline", "years", "review")
_SPELL_FIELD = re.compile(r"spell\.([^.]+)\.start_year")
_EDGES = ("start_year", "start_month", "end_year", "end_month")
READING_MS = 500
"""Less than half of what the Keystroke-Level Model has one think before each answer."""
_WHERE_SEVERAL = frozenset({"site", "recruited_via"})
"""Asked only where the study has several."""
_TOLD_ELSEWHERE = frozenset({"sector", "position", "papers", *_EDGES})


class Sitting:
    """One interview told through the window.

    Args:
        typist: before the app's window; an interview is on the screen.
        vignette: whose career is told.
        page_shown: called with the part when a page was filled in, before it is left.
        reads: each page is read for a moment when it opens and before it is left, as any person would; nobody
            who measures key presses may leave that out, for what the app does meanwhile is not waited for.
    """

    def __init__(
        self,
        typist: Typist,
        vignette: Vignette,
        page_shown: Callable[[str], None] = lambda _: None,
        *,
        reads: bool = False,
    ) -> None:
        self._typist = typist
        self._reads = reads
        self._vignette = vignette
        self._page_shown = page_shown
        self._spell_ids: list[str] = []
        self._unasked: dict[int, dict[str, str]] = {}

    def tell(self, until: str = "review") -> None:
        """Go to the first page and tell every part up to that one, which is filled in but not left.

        Raises:
            LostError: the window did not do what a respondent would expect of it.
        """
        self.go_back_to(PARTS[0])
        while True:
            part = self._shown_part()
            self._read()
            getattr(self, f"_tell_{part}")()
            self._read()
            self._page_shown(part)
            if part == until:
                return
            self._typist.click("interview.next")
            self._await_other_than(part, f"the page after {part}")

    def _read(self) -> None:
        if self._reads:
            self._typist.rest(READING_MS)

    def finish(self) -> None:
        """Press the last button, wait until the record is kept, and go back to the start page."""
        self.keep()
        self.go_home()

    def keep(self) -> None:
        """Press the last button, and wait until the record is kept."""
        self._typist.click("interview.finish")
        self._typist.find("page.done")
        self._page_shown("done")

    def go_home(self) -> None:
        """Go back to the start page."""
        self._typist.click("done.home")
        self._typist.find("page.home")

    @property
    def part(self) -> str | None:
        """The part on the screen, None where no interview is."""
        return next((part for part in PARTS if self._typist.visible(f"page.{part}") is not None), None)

    def go_back_to(self, part: str) -> None:
        """Press Back until a part is shown."""
        while (shown := self._shown_part()) != part:
            self._typist.click("interview.back")
            self._await_other_than(shown, "the page before")

    def _await_other_than(self, part: str, what: str) -> None:
        self._typist.wait(lambda: self.part not in (None, part), what)

    def _shown_part(self) -> str:
        self._typist.wait(lambda: self.part is not None, "a page of the interview")
        assert self.part is not None
        return self.part

    # The pages

    def _tell_consent(self) -> None:
        self._tell_respondent("consent", ("consent", "consent_share", "site", "recruited_via"))

    def _tell_background(self) -> None:
        told = ("phd_status", "phd_year", "phd_field", "wish_at_phd", "gender", "phd_tier", "phd_region")
        self._tell_respondent("background", (*told, "current_field"))

    def _tell_timeline(self) -> None:
        spells = self._vignette.spells
        for row, spell in enumerate(spells):
            is_new = row >= self._table().model().rowCount()
            if is_new:
                self._add(row, spell)
            else:
                self._open_row(row)
            self._spell_ids = [*self._spell_ids[:row], self._shown_spell()]
            if is_new or self._position(row) != (spell["sector"], spell["position"]):
                self._choose_tile(spell)
            self._tell_years_of(row, spell)
            self._unasked[row] = {item: text for item, text in spell.items() if item not in _TOLD_ELSEWHERE}
            self._answer_what_is_asked()
        # Some come up only when a later position stands beside an earlier one; most of them are asked there.
        for row in [row for row, waiting in self._unasked.items() if waiting]:
            self._open_row(row)
            self._answer_what_is_asked()
            if self._unasked[row]:
                raise LostError(f"Position {row + 1} was never asked for {', '.join(self._unasked[row])}.")

    def _tell_years(self) -> None:
        for spell_id, spell in zip(self._spell_ids, self._vignette.spells, strict=True):
            if "papers" in spell:
                tell(self._typist, f"spell.{spell_id}.papers", spell["papers"])
        self._tell_respondent(
            "years",
            (
                "papers_before",
                "searches_complete",
                "tenure_year",
                "weekly_hours",
                "works_on_llm",
                "tried_return",
                "return_intention",
                "tried_leave",
            ),
        )
        for year, papers in self._vignette.years.items():
            tell(self._typist, f"publication_year.{year}.papers", papers)

    def _tell_review(self) -> None:
        self._typist.find("interview.finish")

    def _tell_respondent(self, part: str, items: tuple[str, ...]) -> None:
        for item in items:
            is_left_out = item in _WHERE_SEVERAL and not is_asked(self._typist, f"respondent..{item}")
            if item in self._vignette.respondent and not is_left_out:
                tell(self._typist, f"respondent..{item}", self._vignette.respondent[item])
        assert self.part == part

    # One position

    def _add(self, row: int, spell: Texts) -> None:
        """Put a position on the calendar; where it can't be, begin one with the button."""
        known = {*self._spell_ids, self._shown_spell()}
        typist, calendar = self._typist, self._calendar()
        if not typist.drags:
            draw_by_keys(typist, calendar, spell)
            self._decide_dates(row)
        elif draw_by_hand(typist, calendar, spell, self._spell_ids, types=typist.has_keys):
            self._decide_dates(row)
        else:
            typist.click("timeline.add")
        typist.wait(lambda: self._shown_spell() not in known, "the questions about a new position")

    def _decide_dates(self, row: int) -> None:
        """Think of an end, and of a start unless it is the end just told."""
        self._decide()
        if self._vignette.follows_on(row):
            self._typist.effort.carried += 1
        else:
            self._decide()

    def _decide(self) -> None:
        self._typist.effort.decide()

    def _choose_tile(self, spell: Texts) -> None:
        employer = f"timeline.employer.{spell.get('same_employer', '')}"
        if self._typist.visible(employer) is not None:
            self._typist.click(employer)
            self._decide()
        tile = f"timeline.tile.{spell['sector']}.{spell['position']}"
        self._decide()
        # A position drawn in a lane offers that lane's tiles; another is asked its kind of work first.
        for before in (
            "timeline.change_position",
            "timeline.other_kinds",
            f"timeline.sector.{spell['sector']}",
        ):
            if self._typist.visible(tile) is None and self._typist.visible(before) is not None:
                self._typist.click(before)
        self._typist.click(tile)
        self._typist.wait(lambda: self._typist.visible(tile) is None, f"{tile} to be taken")

    def _tell_years_of(self, row: int, spell: Texts) -> None:
        name = f"spell.{self._spell_ids[row]}"
        ongoing = self._typist.find(f"{name}.ongoing")
        assert isinstance(ongoing, QAbstractButton)
        if ongoing.isChecked() != ("end_year" not in spell):
            self._typist.click(f"{name}.ongoing")
        for edge in _EDGES:
            if edge in spell:
                tell(self._typist, f"{name}.{edge}", spell[edge])

    def _answer_what_is_asked(self) -> None:
        """Answer from top to bottom what is asked of the position, and of those held beside it."""
        while waiting := [
            (row, item, name)
            for row, items in self._unasked.items()
            for item in items
            if is_asked(self._typist, name := f"spell.{self._spell_ids[row]}.{item}")
        ]:
            row, item, name = min(waiting, key=lambda one: self._typist.height_of(one[2]))
            tell(self._typist, name, self._unasked[row].pop(item))

    def _open_row(self, row: int) -> None:
        """Make a position of the table the current one."""
        table = self._typist.find("timeline.table")
        assert isinstance(table, QTableView)
        if not self._typist.drags:
            self._typist.go_to("timeline.table")
            while (here := table.currentIndex().row()) != row:
                self._typist.press(Qt.Key.Key_Down if here < row else Qt.Key.Key_Up)
        elif table.currentIndex().row() != row:
            cell = table.visualRect(table.model().index(row, 0)).center()
            if not table.viewport().rect().contains(cell):
                self._typist.scroll_to_row(table, row)
                cell = table.visualRect(table.model().index(row, 0)).center()
            self._typist.click("timeline.table", table.viewport().mapTo(table, cell))
        self._typist.wait(
            lambda: table.currentIndex().row() == row and bool(self._shown_spell()),
            f"row {row + 1} to be open",
        )

    def _position(self, row: int) -> tuple[str, str]:
        """Sector and position of a row of the table, empty where none is chosen."""
        choice = self._table().model().index(row, SpellColumn.WHAT).data(Qt.ItemDataRole.EditRole)
        assert isinstance(choice, Choice)
        return choice.sector, choice.position

    def _shown_spell(self) -> str:
        """The id of the position whose questions are shown, empty while there are none."""
        names = self._typist.visible_names("spell.")
        return next((found[1] for name in names if (found := _SPELL_FIELD.fullmatch(name))), "")

    def _calendar(self) -> CalendarView:
        calendar = self._typist.find("timeline.calendar")
        assert isinstance(calendar, CalendarView)
        return calendar

    def _table(self) -> QTableView:
        """The table of positions, which gives way to the tiles while a position is chosen."""
        table = self._typist.window.findChild(QTableView, "timeline.table")
        assert isinstance(table, QTableView)
        return table
