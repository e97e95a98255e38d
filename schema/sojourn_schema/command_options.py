"""What several commands share: arguments and options, passphrases, progress bars, and how JSON is printed."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

import click

PATH = click.Path(path_type=Path, readable=False)
"""A file or folder that is named. Whether it is there and can be read is looked at where it is used: that is
an input refused (1), with three sentences, and not wrong usage (2)."""
STEPS = 1_000
"""Of a progress bar for work that is told in shares."""

study_argument = click.argument("study", type=PATH)
json_option = click.option("--json", "as_json", is_flag=True, help="Print one JSON document.")
passphrase_option = click.option(
    "--passphrase-file", type=PATH, help="Read the passphrase from this file instead of asking for it."
)
record_key_option = click.option(
    "--key", "key_file", type=PATH, help="A recipient's key (.age), which opens sealed records."
)


def print_json(document: Any) -> None:
    """Print one JSON document, in ASCII so that no terminal or pipe can mangle it."""
    click.echo(json.dumps(document, indent=2))


def progress_bar(label: str, length: int) -> Any:
    """A progress bar on the error stream: on a terminal only, nothing of it in a pipe."""
    return click.progressbar(length=length, label=label, file=sys.stderr, hidden=not sys.stderr.isatty())


def open_what_is_sealed(study: Path, key_file: Path | None, passphrase_file: Path | None) -> int:
    """Make the sealed records of a study readable in it, where a key is given; how many became so.

    What stays sealed is told on the error stream.

    Raises:
        KeyFileError: the key can't be opened.
        StudyFileError: the study can't be read or written.
    """
    if key_file is None:
        return 0
    from sojourn_schema.opening import open_records
    from sojourn_schema.record_keys import open_record_keys
    from sojourn_schema.store.study_file import StudyFile

    with StudyFile.open(study) as opened:
        done = open_records(opened, open_record_keys(key_file, lambda: passphrase(passphrase_file)))
    for one in done.unopened:
        click.echo(f"{one.handle} stays sealed: {one.reason}.", err=True)
    return done.opened


def passphrase(file: Path | None, *, twice: bool = False) -> str:
    """The passphrase, from a file or asked for; it never stands among the arguments.

    Args:
        file: to read it from.
        twice: it is a new one, and typed again.

    Raises:
        KeyFileError: the file can't be read.
    """
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
