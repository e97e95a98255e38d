"""A tour of the pages around the interview, in a process of its own: start page, new study, results.

python -m sojourn_desktop.journey.tour STUDY --pictures FOLDER
"""

from __future__ import annotations

import sys
from pathlib import Path

import click

ANALYSIS_SECONDS = 120.0


@click.command()
@click.argument("study", type=click.Path(path_type=Path))
@click.option("--pictures", type=click.Path(path_type=Path), required=True, help="Folder for the pictures.")
@click.option("--look", default="system", show_default=True, help="The palette.")
@click.option("--size", nargs=2, type=int, help="Width and height of the window.")
@click.option("--language", help="Of the window outside interviews.")
def tour(study: Path, pictures: Path, look: str, size: tuple[int, int] | None, language: str | None) -> None:
    """Look at the pages of the app that is opened on STUDY, and analyse it there unless that was done."""
    from sojourn_desktop.journey.pictures import Pictures
    from sojourn_desktop.journey.stage import Screen, perform
    from sojourn_desktop.journey.typist import LostError, Typist
    from sojourn_desktop.results.saved import saved_analyses
    from sojourn_desktop.theme import Look

    is_analysed = bool(saved_analyses(study))

    def act(typist: Typist) -> None:
        show = Pictures(typist, pictures).take
        typist.find("home.new_interview")
        show("home")
        typist.click("home.new_study")
        typist.find("page.new_study")
        show("new_study")
        typist.click("new_study.leave")
        typist.click("home.results")
        typist.find("page.results")
        if not is_analysed:
            show("results_before")
            typist.click("results.run")
            typist.find("results.cancel")
            show("results_running")
            typist.patience_seconds = ANALYSIS_SECONDS
        typist.find("results.report")
        show("results")
        typist.click("results.see_claims")
        typist.find("results.claims")
        show("results_claims")

    try:
        perform(study, act, screen=Screen(Look(look), size, language))
    except LostError as problem:
        click.echo(problem, err=True)
        sys.exit(1)


if __name__ == "__main__":
    tour()
