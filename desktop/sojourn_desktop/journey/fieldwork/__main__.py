"""`python -m sojourn_desktop.journey.fieldwork`: a whole fieldwork rehearsed, which `make rehearsal` runs."""

from __future__ import annotations

import json
import sys
import tempfile
from dataclasses import asdict
from pathlib import Path
from time import perf_counter

import click

from sojourn_desktop.journey.fieldwork.machines import StrandedError
from sojourn_desktop.journey.fieldwork.rehearsed import Rehearsal, Row
from sojourn_desktop.journey.fieldwork.story import SHIFTS
from sojourn_desktop.journey.fieldwork.visitors import MOST_VISITORS

_WIDTHS = (26, 52)


@click.command()
@click.option("--seed", default=1, show_default=True, help="Of who comes, every mishap and every order.")
@click.option(
    "--visitors",
    default=2,
    show_default=True,
    type=click.IntRange(2, MOST_VISITORS // SHIFTS),
    help=f"Of each of the {SHIFTS} shifts.",
)
@click.option("--jobs", default=2, show_default=True, help="Laptops that are at work at a time.")
@click.option(
    "--out", type=click.Path(path_type=Path), default=Path("build/rehearsal.json"), show_default=True
)
@click.option("--keep", type=click.Path(path_type=Path), help="An empty folder to leave everything in.")
def main(seed: int, visitors: int, jobs: int, out: Path, keep: Path | None) -> None:
    """Rehearse a fieldwork: laptops, mishaps, and two coordinators who come to one study."""
    started, rows = perf_counter(), []
    click.echo(f"Five laptops, seed {seed}. What must be follows from what was done.\n")
    click.echo(f"{'step':<{_WIDTHS[0]}}{'what':<{_WIDTHS[1]}}expected, and found")
    with tempfile.TemporaryDirectory(prefix="sojourn-rehearsal-") as made:
        try:
            for row in Rehearsal(keep or Path(made), seed, visitors).rows(jobs):
                rows.append(row)
                _tell(row)
        except StrandedError as problem:
            click.echo(f"\nThe rehearsal could not go on: {problem}", err=True)
            sys.exit(1)
    good = sum(row.is_good for row in rows)
    out.parent.mkdir(parents=True, exist_ok=True)
    told = {"seed": seed, "visitors": visitors, "good": good, "rows": [asdict(row) for row in rows]}
    out.write_text(json.dumps(told, indent=2) + "\n", encoding="utf-8")
    click.echo(
        f"\n{good} of {len(rows)} as expected, in {perf_counter() - started:.0f} s. All of it is in {out}."
    )
    sys.exit(0 if good == len(rows) else 1)


def _tell(row: Row) -> None:
    line = f"{row.step:<{_WIDTHS[0]}}{row.what:<{_WIDTHS[1]}}{row.expected}"
    click.echo(line if row.is_good else f"{line}\n{'':<{sum(_WIDTHS)}}BUT FOUND: {row.found}")


if __name__ == "__main__":
    main()
