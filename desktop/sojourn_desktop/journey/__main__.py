"""`python -m sojourn_desktop.journey`: the example that `make run` goes through."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from sojourn_desktop.journey.example import RESPONDENTS, JourneyError, Places, journey
from sojourn_schema.errors import SojournError


@click.command()
@click.option(
    "--folder",
    type=click.Path(path_type=Path, file_okay=False),
    default=Path("build/example"),
    show_default=True,
    help="Where everything goes.",
)
@click.option(
    "--respondents",
    type=click.IntRange(min=1),
    default=RESPONDENTS,
    show_default=True,
    help="How many careers are simulated.",
)
def main(folder: Path, respondents: int) -> None:
    """Make an example study, type an interview into the app, analyse, and tell the answer."""
    try:
        was_complete = journey(Places(folder), respondents)
    except SojournError as refusal:
        sys.exit("\n".join(part for part in (refusal.what, refusal.meaning, refusal.remedy) if part))
    except JourneyError as mistake:
        sys.exit(f"{mistake}\nThis is a mistake of ours, not yours. Please tell us, with the lines above.")
    sys.exit(0 if was_complete else "\nThe interview was not typed: the packages named above are missing.")


if __name__ == "__main__":
    main()
