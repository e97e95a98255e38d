"""The interview on the screen: its parts, its pages, back and next, undo and redo, what became of answers.

The shell drives the Qt-free interview, hands every change to the draft writer and has the page show it. It
opens no dialog: problems stand beside the field or in a banner, with what can be done about them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sojourn_desktop.interview.ahead import PageAhead
from sojourn_desktop.interview.banner import Banner
from sojourn_desktop.interview.demonstration import DemonstrationMark
from sojourn_desktop.interview.ending import forget_copies, keep_record, seal_draft, tally_of, why_discarded
from sojourn_desktop.interview.foot import Foot, FootDoings, abilities_of
from sojourn_desktop.interview.garbage import set_aside
from sojourn_desktop.interview.incidents import Incidents
from sojourn_desktop.interview.last_page import WaysOn, last_page
from sojourn_desktop.interview.page import Page
from sojourn_desktop.interview.page_stack import PageStack
from sojourn_desktop.interview.parts import asks, titled_steps
from sojourn_desktop.interview.parts_bar import PartsBar
from sojourn_desktop.interview.paused import PausedPage
from sojourn_desktop.interview.tabs import TabOrder
from sojourn_desktop.interview.writer import DraftWriter
from sojourn_desktop.language import interpreter
from sojourn_desktop.layout import settle
from sojourn_desktop.menus import Abilities
from sojourn_schema.instrument.extra_part import step_of
from sojourn_schema.instrument.interview import Interview
from sojourn_schema.instrument.paradata import Watch
from sojourn_schema.instrument.questionnaire import Questionnaire
from sojourn_schema.secret_code import SecretCode

if TYPE_CHECKING:
    from collections.abc import Callable

    from sojourn_desktop.interview.done import DonePage
    from sojourn_schema.instrument.answers import Changes, Place
    from sojourn_schema.instrument.problems import Problem
    from sojourn_schema.store.study_file import StudyFile

CLOSE_SECONDS = 2.0
"""How long closing waits for the writer's thread once everything is written."""
_LOW = 560
"""Pixels of height below which bar and foot stand close."""


class InterviewShell(QWidget):
    """One interview, from the first page to the thanks.

    Args:
        study: that is open.
        draft_id: the interrupted interview to go on with; None begins one.
        acknowledge_fd: a pipe that hears of each committed answer; None tells nobody.
        language: in which a new one begins; the study's if not given. A draft goes on in its own.
        is_demonstration: it is only shown how an interview goes, and that is marked.

    Attributes:
        left: emitted when the start page is wanted; everything is written by then.
        next_respondent: emitted when another interview is wanted.
        save_receipt: emitted with a function that writes the withdrawal code to a path.
        closable: emitted when the window, having asked `may_close`, may close after all.
        spoken: emitted with the language that the interview is held in from now on.
        abilities: emitted with what can be done now (`menus.Abilities`).
        parts_gone: emitted when the last page comes and the parts go, with what stands beside them.

    Raises:
        SojournError: the draft can't be read.
    """

    left = Signal()
    next_respondent = Signal()
    save_receipt = Signal(object)
    closable = Signal()
    spoken = Signal(str)
    abilities = Signal(object)
    parts_gone = Signal()

    def __init__(
        self,
        study: StudyFile,
        draft_id: str | None = None,
        acknowledge_fd: int | None = None,
        parent: QWidget | None = None,
        *,
        language: str | None = None,
        is_demonstration: bool = False,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("interview")
        self._is_demonstration = is_demonstration
        drafts = study.drafts
        answers = drafts.load(draft_id) if draft_id is not None else {}
        part = drafts.part(draft_id) if draft_id is not None else None
        self.interview: Interview | None = Interview(study.definition, Questionnaire.load(), answers, part)
        kept = drafts.language(draft_id) if draft_id is not None else language
        if kept in study.definition.languages:
            self.interview.language = kept
        self._banner = Banner()
        self._tabs = TabOrder()
        self._open_part = ""
        self._leaving = self._closing = self._ending = self._is_unattended = False
        self._held_up = self._closes_after = False
        self._code: SecretCode | None = None  # of withdrawal
        self._pause_code: SecretCode | None = None
        # An interview that is resumed went on for longer than this window knows.
        self._watch = Watch(self.interview) if draft_id is None else None
        self._study = study
        self._build()
        self._ahead = PageAhead(self._page_that_follows, lambda: self._stack.size(), self)
        self.writer = DraftWriter(drafts, draft_id, acknowledge_fd, self)
        self.writer.stumbled.connect(self._stumbled)
        self.incidents = Incidents(self._banner, self.writer, lambda: self._closing or self._leaving, self)
        self.incidents.stop.connect(self._discard)
        self.incidents.save_again.connect(self._save_again)
        self.incidents.pause.connect(self._close_paused)
        self.incidents.close_without.connect(self._close_without)
        self.incidents.lose.connect(self._lose)
        self.writer.committed.connect(self._go_if_written)
        self.writer.ended.connect(self._ended)
        self.interview.on_change(self._changed)

    # --- what the menus, buttons and keys do

    def begin(self) -> None:
        """Show the part the interview stands at, in the language the interview begins in."""
        assert self.interview is not None
        set_aside()
        self._say_in(self.interview.language)
        self._show_part()

    def speak(self, language: str) -> None:
        """Go on in another language; what is typed, the cursor and the steps to undo stay as they are."""
        if self.interview is not None and language in self.interview.definition.languages:
            self.interview.language = language
            if self.interview.answers:  # before the first one there is no draft that could keep it
                self.writer.write({}, self.interview.part, language)
            self._say_in(language)
            self._refresh()
            if self._held_up:
                self._say_what_holds_up()

    def _say_in(self, language: str) -> None:
        interpreter().speak(language)
        self.spoken.emit(language)

    def next(self) -> None:
        """Go to the next part, or say what holds one up; after the last, offer to finish."""
        if self.interview is not None and not self._ending:
            problems = self._say_what_holds_up()
            if problems:
                self._page(self.interview.part).show_place(problems[0].place)
            elif not self.interview.next():
                self._foot.take_keyboard()

    def _say_what_holds_up(self) -> list[Problem]:
        """Say beside the fields of this page, or at its foot, why one can't go on; empty if one can."""
        assert self.interview is not None
        problems = self.interview.can_leave()
        self._held_up = bool(problems)
        if problems and not self._page(self.interview.part).tell(problems):
            self._foot.hold_up(problems[0].text)
        return problems

    def back(self) -> None:
        """Go to the part before."""
        if self.interview is not None and not self._ending:
            self.interview.back()

    def undo(self) -> None:
        """Take back what was only begun, else the last change, and show where it was."""
        if self.interview is None or self._ending or self._page(self.interview.part).take_back():
            return
        self._follow(self.interview.undo())

    def redo(self) -> None:
        """Do again what was taken back last, and show where it is."""
        if self.interview is not None and not self._ending:
            self._follow(self.interview.redo())

    def leave(self) -> None:
        """Leave the interview for later; its draft stays in the study."""
        self._leaving = True
        self.writer.retry()
        self._go_if_written()

    def pause(self) -> None:
        """Seal the interview by a code that is shown once, for the respondent to go on later."""
        if self.interview is not None and not self._ending:
            self._ending = True
            self._pause_code = seal_draft(self.writer, self.interview, self._study)
            self._show_abilities()

    @property
    def pauses(self) -> bool:
        """Whether who leaves gets a code and no readable draft stays: where no staff goes on with it."""
        return self._study.definition.mode != "booth" and not self._is_demonstration

    def finish(self) -> None:
        """Keep the record, or say what is missing."""
        if self.interview is None or self._ending:
            return
        problems = self.interview.problems()
        if problems:
            self._foot.hold_up(problems[0].text)
            self.show_place(problems[0].place)
            return
        if self.interview.just_trying:
            self._discard()
            return
        self._ending = True
        self.incidents.end_again()
        self._foot.show_saving(True)
        self._code = keep_record(self.writer, self.interview, self._study.study_id, self._watch)
        self._show_abilities()

    def end_unattended(self, *, keep: bool) -> None:
        """End an interview that nobody goes on with.

        Args:
            keep: leave its draft in the study; else it is deleted without a trace.
        """
        if self.interview is None:
            self.left.emit()
        elif not self._ending and keep:
            self.leave()
        elif not self._ending:
            self._is_unattended = True
            self._discard()

    def show_place(self, place: Place) -> None:
        """Show the page that asks for a place, with the keyboard on it."""
        assert self.interview is not None
        for part in self.interview.parts:
            if asks(self.interview, part, place):
                self.interview.go(part)
                if self.interview.part == part and self._page(part).show_place(place):
                    return

    def may_close(self) -> bool:
        """Whether the window may close now; if not, `closable` follows or the banner says why not."""
        begun = self.interview is not None and bool(self.interview.answers) and not self._ending
        if self.pauses and begun and not self._closing and self.incidents.ask_to_close():
            return False
        self._closing = True
        self.writer.retry()
        return self._written()

    def _close_paused(self) -> None:
        self._closes_after = True
        self.pause()

    def _close_without(self) -> None:
        self._closing = True
        self._discard()

    # --- what the interview and the writer say

    def _changed(self, changes: Changes) -> None:
        if self.interview is None:
            return
        self.writer.write(changes, self.interview.part, self.interview.language)
        self._foot.let_go()
        self._held_up = False
        self._show_part() if not changes else self._refresh()

    def _stumbled(self, problem: Exception, at_end: bool) -> None:
        if at_end:
            self._ending = self._closing = self._closes_after = False
            self._code = self._pause_code = None
            self._foot.show_saving(False)
            self._show_abilities()
        self.incidents.stumbled(problem, at_end=at_end)

    def _ask_to_stop(self) -> None:
        self.incidents.ask_to_stop()

    def _save_again(self) -> None:
        if self.interview is not None:
            self.writer.start_over(self.interview.answers, self.interview.part, self.interview.language)

    def _go_if_written(self) -> None:
        if not self._written():
            return
        if self._closing:
            self.closable.emit()
        elif self._leaving:
            self._forget()
            self.left.emit()

    def _written(self) -> bool:
        """Whether nothing waits to be written; if one leaves or closes, the thread is then ended too."""
        if self.writer.pending:
            return False
        if self._closing or self._leaving:
            self.writer.close()
            return self.writer.wait(CLOSE_SECONDS)
        return True

    def _discard(self) -> None:
        self._banner.clear()
        self._ending = True
        self._kept = False
        why = why_discarded(self.interview, is_unattended=self._is_unattended)
        self.writer.discard(tally_of(self.interview, self._study.definition, why))

    def _lose(self) -> None:
        self.writer.abandon()
        self.writer.wait(CLOSE_SECONDS)
        self._go_if_written()

    def _ended(self) -> None:
        self.writer.close()
        self.writer.wait(CLOSE_SECONDS)
        self._forget()
        if self._closing or self._is_unattended:
            (self.closable if self._closing else self.left).emit()
            return
        last = self._last_page()
        self._stack.end_with(last)
        last.opened()

    def _last_page(self) -> DonePage | PausedPage:
        if self._pause_code is not None:
            paused, self._pause_code = PausedPage(self._pause_code), None
            paused.leave.connect(self.closable if self._closes_after else self.left)
            return paused
        code, self._code = self._code, None
        ways = WaysOn(self.next_respondent, self.left, self.save_receipt)
        is_kept = self._kept and not self._is_demonstration
        return last_page(self._study.definition, ways, code, is_kept=is_kept)

    def _forget(self) -> None:
        """Let go of everything that was typed: pages, interview, and what was copied from them."""
        self._ahead.forget()
        self._bar.hide()
        self._foot.hide()
        self.parts_gone.emit()
        self._banner.clear()
        self._foot.let_go()
        self._stack.forget()
        self.interview = self._watch = None
        forget_copies(is_booth=self._study.definition.mode == "booth")
        self.abilities.emit(Abilities(next=False, back=False, undo=False, redo=False, leave=False))

    # --- what is on the screen

    def offer_cover(self, cover: Callable[[], None]) -> None:
        """Let the staff of a booth cover the screen, beside the parts."""
        self._bar.offer_cover(cover)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """On a low screen the questions have what bar and foot can spare."""
        super().resizeEvent(event)
        for edge in (self._bar, self._foot):
            edge.stand_close(self.height() < _LOW)

    def _page(self, part: str) -> Page:
        assert self.interview is not None
        return self._stack.page(self.interview, part)

    def _listen_to(self, page: Page) -> None:
        page.advance.connect(self.next)
        page.jump.connect(self.show_place)
        page.ready.connect(self._foot.take_keyboard)
        page.stop.connect(self._discard)

    def _page_that_follows(self) -> Page | None:
        if self.interview is None or self._ending:
            return None
        at = self.interview.parts.index(self.interview.part)
        return self._page(self.interview.parts[at + 1]) if at + 1 < len(self.interview.parts) else None

    def _show_part(self) -> None:
        assert self.interview is not None
        page = self._page(self.interview.part)
        self._refresh()
        self._stack.keep_scale()
        self._stack.setCurrentWidget(page)
        if self._open_part != self.interview.part:
            self._open_part = self.interview.part
            page.opened()

    def _refresh(self) -> None:
        interview = self.interview
        assert interview is not None
        page = self._page(interview.part)
        page.refresh()
        settle()  # else the page goes on moving while the next click is on its way
        self._tabs.lead_through([*page.tab_order(), *self._foot.in_order(), self._bar.languages])
        self._bar.languages.offer(interview.definition.languages, interview.language)
        steps = titled_steps(interview)
        here = step_of(interview.part)
        study = interview.definition
        is_timed = study.item_set == "core" and study.extra_questions is None
        self._bar.show_parts(steps, here, is_core=is_timed)
        at = interview.parts.index(interview.part)
        following = interview.parts[at + 1] if at + 1 < len(interview.parts) else None
        title = interview.questionnaire.part_title(following, interview.language) if following else None
        self._foot.show_way_on(title, declined=interview.declined)
        self._show_abilities()
        self._ahead.wait_for_pause()

    def _show_abilities(self) -> None:
        interview = self.interview
        assert interview is not None
        able = abilities_of(interview, free=not self._ending)
        self._foot.show_abilities(able)
        self.abilities.emit(able)

    def _follow(self, changes: Changes) -> None:
        """After an undo or redo, show the page on which something changed."""
        if self.interview is not None and changes:
            place = next(iter(changes))
            if not self._page(self.interview.part).show_change(place):
                self.show_place(place)

    def _go(self, step: str) -> None:
        if self.interview is None or self._ending:
            return
        part = next(one for one in self.interview.parts if step_of(one) == step)
        if not self.interview.go(part):
            self.next()

    def _build(self) -> None:
        self._kept = True
        self._bar = PartsBar()
        self._bar.wanted.connect(self._go)
        self._bar.languages.chosen.connect(self.speak)
        self._stack = PageStack(self._listen_to)
        doings = (self.back, self.undo, self.redo, self._ask_to_stop, self.pause, self.next, self.finish)
        self._foot = Foot(FootDoings(*doings))
        if self.pauses:
            self._foot.offer_pause()
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(0)
        if self._is_demonstration:
            down.addWidget(DemonstrationMark())
        down.addWidget(self._bar)
        down.addWidget(self._banner)
        down.addWidget(self._stack, 1)
        down.addWidget(self._foot)
