"""The `sojourn` command: finds the areas' commands by entry point and turns errors into exit statuses."""

from __future__ import annotations

import sys
from importlib.metadata import EntryPoint, entry_points, version
from io import TextIOWrapper

import click

from sojourn_schema.errors import SojournError
from sojourn_schema.interruption import INTERRUPTED, STOPPED
from sojourn_schema.kept import kept

GROUP = "sojourn.commands"
REFUSED, OUR_BUG = 1, 3


class EntryPointGroup(click.Group):
    """A group whose commands are loaded only when they are asked for."""

    def _found(self) -> dict[str, EntryPoint]:
        return {point.name: point for point in entry_points(group=GROUP)}

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 - click's signature
        return sorted(self._found())

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002 - click's signature
        point = self._found().get(cmd_name)
        if point is None:
            return None
        command = point.load()
        assert isinstance(command, click.Command)
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """List the commands; one that can't be loaded is named with the reason and hides no other."""
        with formatter.section("Commands"):
            formatter.write_dl([(name, self._short_help(ctx, name)) for name in self.list_commands(ctx)])

    def _short_help(self, ctx: click.Context, name: str) -> str:
        try:
            command = self.get_command(ctx, name)
        except Exception as problem:
            return f"(can't be loaded: {type(problem).__name__}: {problem})"
        return command.get_short_help_str(limit=100) if command else ""


@click.command(cls=EntryPointGroup, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(version("sojourn"), prog_name="sojourn")
def sojourn() -> None:
    """Collect research careers and test what people say about academia and industry."""


@sojourn.result_callback()
def _returned(_: object) -> None:
    """What a command's function returns is no exit status; commands end with `Context.exit`."""


def main(arguments: list[str] | None = None) -> None:
    """Run the command line and exit: 0 done, 1 input refused, 2 wrong usage, 3 our bug (with a report file).

    130 is what a shell expects of a command that was stopped by Ctrl-C.
    """
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            # A terminal or pipe that can't show a letter shows its code point instead of ending in an error.
            stream.reconfigure(errors="backslashreplace")
    try:
        status = sojourn.main(arguments, prog_name="sojourn", standalone_mode=False)
    except click.ClickException as problem:
        problem.show()
        status = problem.exit_code
    except click.Abort as stop:
        click.echo(f"Stopped. {stays}" if (stays := kept(stop)) else STOPPED, err=True)
        status = INTERRUPTED
    except SojournError as refusal:
        for part in (refusal.what, refusal.meaning, refusal.remedy):
            if part:
                click.echo(part, err=True)
        status = REFUSED
    except Exception as problem:
        status = OUR_BUG
        click.echo(_bug_told(problem), err=True)
    sys.exit(status if isinstance(status, int) else 0)


def _bug_told(problem: Exception) -> str:
    """Keep a report of the bug and say where it lies; without a place for it, tell it."""
    from sojourn_schema.bug_report import keep_report

    report, caution = keep_report(problem), "(look through it first: it may show values you gave)"
    where = (
        f"the report {report.path} {caution}."
        if report.path is not None
        else f"what follows {caution}:\n\n{report.text}"
    )
    study = kept(problem) or "Your study is as it was before this command."
    return f"This is a bug of ours, not of your data. {study}\nPlease send us {where}"


if __name__ == "__main__":
    main()
