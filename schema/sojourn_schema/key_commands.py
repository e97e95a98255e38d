"""The commands `key new` and `key reset-pin`: the coordinator's signing key, and what is signed with it."""

from __future__ import annotations

from pathlib import Path

import click

_PATH = click.Path(path_type=Path)
_passphrase_option = click.option(
    "--passphrase-file", type=_PATH, help="Read the passphrase from this file instead of asking for it."
)


@click.group()
def key() -> None:
    """Make the coordinator's key, and sign with it."""


@key.command()
@click.argument("folder", metavar="DIR", type=_PATH)
@_passphrase_option
def new(folder: Path, passphrase_file: Path | None) -> None:
    """Make a signing key in DIR.

    Its private half is encrypted by a passphrase that is asked for twice and tried at once. Put the public
    key, which is printed, into the study definition as coordinator_key, before study files are handed out.
    """
    from sojourn_schema.signing import KEY_FILE, make_key

    made = make_key(folder, _passphrase(passphrase_file, twice=True))
    click.echo(f"Made {folder / KEY_FILE}. Keep a copy of it, and the passphrase elsewhere.")
    click.echo("For the study definition:")
    click.echo(f'coordinator_key = "{made.public}"')


@key.command("reset-pin")
@click.argument("key_file", metavar="KEY", type=_PATH)
@click.argument("study", type=_PATH)
@click.argument("out", type=_PATH)
@click.option(
    "--days", type=click.IntRange(1, 30), default=3, show_default=True, help="How long it can be used."
)
@_passphrase_option
def reset_pin(key_file: Path, study: Path, out: Path, days: int, passphrase_file: Path | None) -> None:
    """Write OUT, a file that has a laptop of STUDY forget its staff PIN, once.

    STUDY is any copy of the study file that the laptop has. On the laptop the file is saved beside the study
    file, under the name that the page for the staff gives.
    """
    from datetime import date, timedelta

    from sojourn_schema.errors import KeyFileError
    from sojourn_schema.pin_reset import PinReset
    from sojourn_schema.signing import open_key
    from sojourn_schema.store.study_file import StudyFile

    with StudyFile.open(study, read_only=True) as opened:
        study_id, public = opened.study_id, opened.definition.coordinator_key
    signing = open_key(key_file, _passphrase(passphrase_file))
    if signing.public != public:
        raise KeyFileError(
            f"{key_file} is not the key that {study} names.",
            "Its laptops would not take a file signed with it; nothing was written.",
            "Use the key whose public half stands in the definition as coordinator_key.",
        )
    reset = PinReset.new(study_id, date.today() + timedelta(days=days))
    try:
        with out.open("x", encoding="utf-8") as file:
            file.write(reset.signed(signing))
    except OSError as problem:
        raise KeyFileError(
            f"{out} can't be written ({problem.strerror}).", "Nothing was signed.", "Choose another name."
        ) from problem
    click.echo(f"Wrote {out}. It works once on each laptop of the study, until {reset.last_day.isoformat()}.")


def _passphrase(file: Path | None, *, twice: bool = False) -> str:
    """The passphrase, from a file or asked for; it never stands among the arguments."""
    from sojourn_schema.errors import KeyFileError

    if file is None:
        asked: str = click.prompt("Passphrase", hide_input=True, confirmation_prompt=twice, err=True)
        return asked
    try:
        return file.read_text(encoding="utf-8").rstrip("\r\n")
    except (OSError, UnicodeDecodeError) as problem:
        raise KeyFileError(
            f"{file} can't be read as a text ({problem}).", "No key was made or used.", "Name another file."
        ) from problem
