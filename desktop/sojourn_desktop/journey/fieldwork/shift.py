"""A shift: some visitors' interviews, one after the other, at one laptop in booth mode, in its own process.

    python -m sojourn_desktop.journey.fieldwork.shift LAPTOP PLAN

The plan says who comes and what befalls the laptop. What was done is written outside the laptop's folder: a
line a finished interview with the visitor's code, one where the app doubts the date, and every answer as it
was committed.
"""

from __future__ import annotations

import json
import os
import signal
import sys
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from sojourn_desktop.journey.typist import Typist
    from sojourn_desktop.journey.vignette import Vignette

SHIFT = "sojourn_desktop.journey.fieldwork.shift"
PIN = "73519"
SIZE = (1200, 800)
PATIENCE_SECONDS = 90.0
"""Several laptops share the processors of one computer."""


@dataclass(frozen=True, slots=True)
class Shift:
    """What happens at one laptop from opening it to closing it.

    Attributes:
        seed: of the visitors.
        visitors: their numbers, in the order in which they come.
        site: where the laptop stands.
        told: file for the finished interviews, and for a date that was asked about.
        answers: file for every committed answer.
        way: with what hands the visitors work, one of `rehearsal.WAYS`.
        resumes: the first visitor's interview was cut off; the staff lets them go on.
        dies_before: number of the input event of the last visitor before which the process is killed.
        is_taken: the laptop is killed when the last visitor has left, as if it was carried off.
    """

    seed: int
    visitors: tuple[int, ...]
    site: str
    told: str
    answers: str
    way: str = "keyboard"
    resumes: bool = False
    dies_before: int | None = None
    is_taken: bool = False

    def write(self, path: Path) -> None:
        """Keep the plan in a file."""
        path.write_text(json.dumps(asdict(self)), encoding="utf-8")

    @classmethod
    def read(cls, path: Path) -> Shift:
        """The plan in a file."""
        told = json.loads(path.read_text(encoding="utf-8"))
        return cls(**{**told, "visitors": tuple(told["visitors"])})


@click.command()
@click.argument("laptop", type=click.Path(path_type=Path))
@click.argument("plan", type=click.Path(path_type=Path))
def work(laptop: Path, plan: Path) -> None:
    """Hold the interviews of PLAN at the booth that is opened on LAPTOP."""
    from sojourn_desktop.journey.stage import Screen, perform
    from sojourn_desktop.journey.typist import LostError
    from sojourn_desktop.theme import Look

    shift = Shift.read(plan)
    acknowledge_fd = os.open(shift.answers, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
    try:
        perform(
            laptop,
            lambda typist: _hold(typist, shift),
            acknowledge_fd,
            screen=Screen(Look.LIGHT, SIZE),
            patience_seconds=PATIENCE_SECONDS,
        )
    except LostError as problem:
        click.echo(problem, err=True)
        sys.exit(1)


def _hold(typist: Typist, shift: Shift) -> None:
    from sojourn_desktop.journey.booth_hands import choose_pin, give_pin
    from sojourn_desktop.journey.fieldwork.visitors import visitor

    pages = ("page.booth", "page.choose_pin", "page.day")
    typist.wait(lambda: any(typist.visible(one) is not None for one in pages), "the booth")
    if typist.visible("page.choose_pin") is not None:
        choose_pin(typist, PIN)
    if typist.visible("page.day") is not None:
        _note(shift, {"day": typist.text("day.today")})
        typist.click("day.right")  # as somebody would who does not read it
        typist.find("page.staff")
        give_pin(typist, "staff.pin", PIN)
        typist.find("page.booth")
    for place, number in enumerate(shift.visitors):
        is_last = place == len(shift.visitors) - 1
        code = _interview(
            typist,
            shift,
            visitor(shift.seed, number, shift.site),
            goes_on=shift.resumes and place == 0,
            dies_before=shift.dies_before if is_last else None,
        )
        _note(shift, {"visitor": number, "code": code})
    if shift.is_taken:
        _die()


def _note(shift: Shift, told: dict[str, object]) -> None:
    with Path(shift.told).open("a", encoding="utf-8") as notes:
        notes.write(json.dumps(told) + "\n")


def _interview(
    typist: Typist, shift: Shift, vignette: Vignette, *, goes_on: bool, dies_before: int | None
) -> str:
    """Hold one interview; the code that its visitor takes along."""
    from sojourn_desktop.journey.booth_hands import begin_visit, end_visit, let_staff_in, take_code
    from sojourn_desktop.journey.hands import typist_by
    from sojourn_desktop.journey.hardships import Interrupted
    from sojourn_desktop.journey.sitting import Sitting

    if goes_on:
        let_staff_in(typist, PIN)
        typist.click("home.resume")
    else:
        begin_visit(typist)
    hands = typist_by(shift.way, typist)
    if dies_before is not None:
        hands.effort = Interrupted(by_finger=hands.effort.by_finger, at={dies_before: _die})
    sitting = Sitting(hands, vignette)
    sitting.tell()
    end_visit(typist, sitting)
    return take_code(typist)


def _die() -> None:
    """End this process as pulling the plug would."""
    os.kill(os.getpid(), signal.SIGKILL)


if __name__ == "__main__":
    work()
