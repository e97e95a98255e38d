"""The command `sojourn app`."""

from __future__ import annotations

from pathlib import Path

import click

from sojourn_schema.command_options import PATH


@click.command()
@click.argument("study", required=False, type=PATH)
@click.option("--acknowledge-fd", type=int, hidden=True, help="Write a line to this pipe after each commit.")
@click.pass_context
def app(context: click.Context, study: Path | None, acknowledge_fd: int | None) -> None:
    """Open the desktop app, on STUDY if one is named."""
    from sojourn_desktop.prerequisites import require

    require()
    from sojourn_desktop.app import run

    context.exit(run(study, acknowledge_fd))
