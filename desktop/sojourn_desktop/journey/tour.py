"""A tour of the pages around the interview, in a process of its own; which ones, the study's mode says.

    python -m sojourn_desktop.journey.tour STUDY --pictures FOLDER

A department's study: start page, new study, results, progress, the paper for the ethics board. A new one of a
booth: its PIN, what stands between two respondents, a whole interview, the code, the staff's pages. One that
people answer by themselves: pausing, going on with the code, withdrawing.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import click
from PySide6.QtCore import Qt

if TYPE_CHECKING:
    from sojourn_desktop.journey.typist import Typist

ANALYSIS_SECONDS = 120.0
PIN, NOT_THE_PIN = "2468", "1111"
CAREER = "there_and_back"
MISTYPED = "7K2-M90"
_CTRL = Qt.KeyboardModifier.ControlModifier


@dataclass(frozen=True, slots=True)
class Tour:
    """One walk through the app.

    Attributes:
        typist: before the window.
        show: takes a picture of what is shown, with its name.
    """

    typist: Typist
    show: Callable[[str], None]

    def of_department(self, *, is_analysed: bool) -> None:
        """Start page, new study, results of the careers that the study holds, progress, ethics paper."""
        typist = self.typist
        self._see("home.new_interview", "home")
        typist.click("home.new_study")
        self._see("page.new_study", "new_study")
        typist.click("new_study.leave")
        typist.click("home.design")
        self._see("page.design", "design")
        typist.click("design.home")
        typist.press(Qt.Key.Key_M, _CTRL | Qt.KeyboardModifier.ShiftModifier)
        self._see("merge.files", "merge")
        typist.click("merge.home")
        typist.click("home.results")
        typist.find("page.results")
        if not is_analysed:
            self.show("results_before")
            typist.click("results.run")
            self._see("results.cancel", "results_running")
            typist.patience_seconds = ANALYSIS_SECONDS
        self._see("results.report", "results")
        typist.click("results.see_claims")
        self._see("results.claims", "results_claims")
        typist.press(Qt.Key.Key_P, _CTRL | Qt.KeyboardModifier.ShiftModifier)
        self._see("progress.records", "progress")
        typist.press(Qt.Key.Key_R, _CTRL | Qt.KeyboardModifier.ShiftModifier)
        self._see("ethics.choose", "ethics_paper")

    def of_booth(self) -> None:
        """From the first PIN through one interview, and one that was left, to the staff's start page."""
        self._choose_pin()
        self._tell_at_booth()
        self._leave_for_staff()
        self._let_staff_in()
        self.typist.press(Qt.Key.Key_D, _CTRL)
        self._see("interview.demonstration", "booth_demonstration")

    def of_one_alone(self) -> None:
        """An interview that is paused and goes on, and a code that is mistyped."""
        typist = self.typist
        typist.click("home.new_interview")
        typist.find("page.consent")
        typist.choose("respondent..consent=agree")
        typist.click("interview.next")
        typist.find("page.background")
        typist.click("interview.pause")
        self._see("page.paused", "self_paused")
        code = typist.text("paused.code")
        typist.click("paused.done")
        self._see("home.resume_paused", "self_home")
        typist.click("home.resume_paused")
        typist.fill("resume.code", MISTYPED)
        typist.click("resume.go")
        self._see("resume.problem", "self_code_mistyped")
        typist.fill("resume.code", code)
        typist.click("resume.go")
        self._see("page.background", "self_gone_on")

    def _see(self, name: str, picture: str) -> None:
        self.typist.find(name)
        self.typist.let_settle()
        self.show(picture)

    def _choose_pin(self) -> None:
        from sojourn_desktop.journey.booth_hands import choose_pin

        self._see("page.choose_pin", "booth_new_pin")
        choose_pin(self.typist, PIN)
        self._see("page.booth", "booth")

    def _tell_at_booth(self) -> None:
        from sojourn_desktop.journey.hands import typist_by
        from sojourn_desktop.journey.sitting import Sitting
        from sojourn_desktop.journey.vignette import Vignette

        typist = self.typist
        typist.click("booth.start")
        self._see("page.consent", "booth_first_question")
        typist.choose("respondent..answered_before=no")
        # By keyboard, for in large type on a small screen a list that opens is longer than the screen.
        hands = typist_by("keyboard", typist)
        sitting = Sitting(hands, Vignette.named(CAREER), lambda part: self.show(f"booth_{part}"))
        sitting.tell("timeline")
        typist.press(Qt.Key.Key_F12)
        self._see("cover", "booth_cover")
        self._give_pin("cover.pin", PIN)
        typist.wait(lambda: typist.visible("cover") is None, "the cover to be lifted")
        sitting.tell()
        typist.choose("respondent..own_career=own")
        sitting.keep()
        typist.click("receipt.show")
        self._see("receipt.code", "booth_code")
        typist.click("receipt.hide")
        typist.click("done.home")
        typist.find("page.booth")

    def _leave_for_staff(self) -> None:
        self.typist.click("booth.start")
        self.typist.choose("respondent..answered_before=no")
        self.typist.press(Qt.Key.Key_W, _CTRL)
        self.typist.find("page.booth")

    def _let_staff_in(self) -> None:
        typist = self.typist
        typist.click("booth.staff")
        self._see("page.staff", "booth_staff")
        self._give_pin("staff.pin", NOT_THE_PIN)
        self._see("staff.pin.problem", "booth_wrong_pin")
        typist.click("staff.lost")
        self._see("staff.use", "booth_lost_pin")
        typist.wait(typist.find("staff.pin.ok").isEnabled, "the next PIN to be taken")
        self._give_pin("staff.pin", PIN)
        self._see("home.resume", "booth_home")

    def _give_pin(self, pad: str, pin: str) -> None:
        from sojourn_desktop.journey.booth_hands import give_pin

        give_pin(self.typist, pad, pin)


@click.command()
@click.argument("study", type=click.Path(path_type=Path))
@click.option("--pictures", type=click.Path(path_type=Path), required=True, help="Folder for the pictures.")
@click.option("--look", default="system", show_default=True, help="The palette.")
@click.option("--size", nargs=2, type=int, help="Width and height of the window.")
@click.option("--language", help="Of the window outside interviews.")
def tour(study: Path, pictures: Path, look: str, size: tuple[int, int] | None, language: str | None) -> None:
    """Look at the pages of the app that is opened on STUDY, and analyse its careers unless that was done."""
    from sojourn_desktop.journey.pictures import Pictures
    from sojourn_desktop.journey.stage import Screen, perform
    from sojourn_desktop.journey.typist import LostError
    from sojourn_desktop.results.saved import saved_analyses
    from sojourn_desktop.theme import Look
    from sojourn_schema.store.study_file import StudyFile

    with StudyFile.open(study, read_only=True) as opened:
        mode = opened.definition.mode
    screen = Screen(Look(look), size, language)

    def act(typist: Typist) -> None:
        taken = Tour(typist, Pictures(typist, pictures, size).take)
        match mode:
            case "booth":
                taken.of_booth()
            case "self":
                taken.of_one_alone()
            case _:
                taken.of_department(is_analysed=bool(saved_analyses(study)))

    try:
        perform(study, act, screen=screen)
    except LostError as problem:
        click.echo(problem, err=True)
        sys.exit(1)


if __name__ == "__main__":
    tour()
