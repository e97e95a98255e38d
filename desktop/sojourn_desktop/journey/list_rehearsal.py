"""`python -m sojourn_desktop.journey.list_rehearsal`: a vignette told to the question list, in a process."""

from __future__ import annotations

import json
from pathlib import Path

import click

from sojourn_desktop.journey.rehearsal import WAYS
from sojourn_desktop.journey.vignette import Vignette


@click.command()
@click.option("--vignette", "name", required=True, help="Whose career is told.")
@click.option("--way", default="mouse", show_default=True, type=click.Choice(WAYS), help="With what hands.")
@click.option("--size", nargs=2, type=int, default=(1200, 800), help="Width and height of the window.")
@click.option("--effort", type=click.Path(path_type=Path), required=True, help="File for what it took.")
def rehearse_list(name: str, way: str, size: tuple[int, int], effort: Path) -> None:
    """Tell a made-up career to a plain list of questions."""
    from sojourn_desktop.journey.hands import told
    from sojourn_desktop.journey.list_sitting import list_told

    typist, differences = list_told(Vignette.named(name), way, size)
    effort.write_text(json.dumps(told(typist) | {"differences": differences}), encoding="utf-8")


if __name__ == "__main__":
    rehearse_list()
