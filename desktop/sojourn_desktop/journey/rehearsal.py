"""A rehearsal: one interview, typed into the app in a process of its own.

    python -m sojourn_desktop.journey.rehearsal STUDY [options]

A process, because the app is a process: it can be killed, scaled, shown on a display or on none, without the
caller being any of these. Exit status 0: told and kept; 1: the window did not do what was expected.
"""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path

import click

from sojourn_desktop.journey.vignette import Vignette

WAYS = ("keyboard", "mouse", "touch")
REHEARSAL = (sys.executable, "-m", "sojourn_desktop.journey.rehearsal")
PICTURE_SIZE = (1200, 800)
"""Of the window in pictures, in pixels: what it is on a screen with room."""
TOUR = (sys.executable, "-m", "sojourn_desktop.journey.tour")


@click.command()
@click.argument("study", type=click.Path(path_type=Path))
@click.option("--vignette", "name", default="there_and_back", show_default=True, help="Whose career is told.")
@click.option(
    "--way",
    default="mouse",
    show_default=True,
    type=click.Choice(WAYS),
    help="What the typist works with: the keyboard alone, mouse and keyboard, one finger.",
)
@click.option("--effort", type=click.Path(path_type=Path), help="File for what it took, as JSON.")
@click.option("--resume", is_flag=True, help="Go on with the interrupted interview instead of beginning one.")
@click.option("--acknowledge-fd", type=int, help="As `sojourn app --acknowledge-fd`.")
@click.option(
    "--patience", default=15.0, show_default=True, help="Seconds to wait for anything to come into sight."
)
@click.option("--look", default="system", show_default=True, help="The palette.")
@click.option("--size", nargs=2, type=int, help="Width and height of the window.")
@click.option("--language", help="Of the window outside interviews.")
@click.option("--pictures", type=click.Path(path_type=Path), help="Folder for a picture of each page.")
def rehearse(
    study: Path,
    name: str,
    way: str,
    effort: Path | None,
    resume: bool,
    acknowledge_fd: int | None,
    patience: float,
    look: str,
    size: tuple[int, int] | None,
    language: str | None,
    pictures: Path | None,
) -> None:
    """Tell a made-up career to the app that is opened on STUDY."""
    from sojourn_desktop.journey.hands import told, typist_by
    from sojourn_desktop.journey.pictures import Pictures
    from sojourn_desktop.journey.sitting import Sitting
    from sojourn_desktop.journey.stage import Screen, perform
    from sojourn_desktop.journey.typist import LostError, Typist
    from sojourn_desktop.theme import Look

    def act(hands: Typist) -> None:
        show = Pictures(hands, pictures).take if pictures else _nothing
        hands.find("home.new_interview")
        show("home")
        hands.click("home.resume" if resume else "home.new_interview")
        typist = typist_by(way, hands)
        sitting = Sitting(typist, Vignette.named(name), show, reads=effort is not None)
        sitting.tell()
        sitting.keep()
        if effort is not None:
            effort.write_text(json.dumps(told(typist)), encoding="utf-8")
        sitting.go_home()

    try:
        screen = Screen(Look(look), size, language)
        perform(study, act, acknowledge_fd, screen=screen, patience_seconds=patience)
    except LostError as problem:
        click.echo(problem, err=True)
        sys.exit(1)


def _nothing(page: str) -> None:
    del page


def has_display() -> bool:
    """Whether a person could see a window: there is a display, and no continuous integration."""
    if os.environ.get("CI") or os.environ.get("QT_QPA_PLATFORM") == "offscreen":
        return False
    return sys.platform != "linux" or bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def environment(*, on_display: bool) -> dict[str, str]:
    """The environment for a rehearsal on the display or without one."""
    return dict(os.environ) if on_display else {**os.environ, "QT_QPA_PLATFORM": "offscreen"}


if __name__ == "__main__":
    rehearse()
