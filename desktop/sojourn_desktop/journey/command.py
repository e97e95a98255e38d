"""The command `sojourn`, run in this process by the journey."""

from __future__ import annotations

import click

from sojourn_schema.command import sojourn


def run_command(*arguments: object) -> None:
    """Run `sojourn` with these arguments.

    Raises:
        ClickException: it ended with a status other than 0; it said why by then.
        SojournError: what it was given was refused.
    """
    status = sojourn.main([str(one) for one in arguments], prog_name="sojourn", standalone_mode=False)
    if status:
        raise click.ClickException(f"sojourn {arguments[0]} ended with status {status}.")
