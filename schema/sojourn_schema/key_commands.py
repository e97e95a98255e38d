"""The commands `key new`, `key check` and `key reset-pin`: a study's keys made, tried and signed with."""

from __future__ import annotations

from pathlib import Path

import click

from sojourn_schema.command_options import PATH, passphrase, passphrase_option


@click.group()
def key() -> None:
    """Make the keys of a study, try them, and sign with the coordinator's."""


@key.command()
@click.argument("folder", metavar="DIR", type=PATH)
@click.option("--escrow", metavar="NAME", help="Make the key of an escrow holder instead.")
@passphrase_option
def new(folder: Path, escrow: str | None, passphrase_file: Path | None) -> None:
    """Make the keys of a study in DIR.

    Two for the coordinator, under one passphrase that is asked for twice and tried at once: coordinator.key
    signs, coordinator.age opens sealed records. With --escrow one, NAME.age, that opens every record as well,
    for somebody who keeps it in case the coordinator's is lost. Put what is printed into the study definition
    before the study is made.
    """
    from sojourn_schema.key_making import make_keys
    from sojourn_schema.languages import FALLBACK_LANGUAGE
    from sojourn_schema.record_keys import COORDINATOR

    secret = passphrase(passphrase_file, twice=True)
    made = make_keys(folder, escrow if escrow is not None else COORDINATOR, secret, FALLBACK_LANGUAGE)
    if escrow is None:
        click.echo(f"Made {made.files[0]}, which signs.")
    click.echo(f"Made {made.files[-1]}, which opens sealed records.")
    click.echo(f"Made {made.sheet}: print it, and keep it apart from the computer and from the passphrase.")
    click.echo("Keep copies of all of it, and the passphrase elsewhere. For the study definition:")
    if escrow is None:
        click.echo(f'coordinator_key = "{made.coordinator_key}"')
    click.echo("and at its end, one line a holder:")
    click.echo("[recipients]")
    click.echo(f'"{made.holder}" = "{made.recipient}"')


@key.command()
@click.argument("key_file", metavar="KEY", type=PATH)
@click.argument("study", type=PATH)
@passphrase_option
def check(key_file: Path, study: Path, passphrase_file: Path | None) -> None:
    """Prove that KEY opens what STUDY seals.

    A test record is sealed to all recipients of the study, as an interview is, and opened with this key
    alone. Laptops can be enrolled when the key of every recipient was proven.
    """
    from sojourn_schema.fieldwork import check_keys
    from sojourn_schema.record_keys import open_record_keys
    from sojourn_schema.store.study_file import StudyFile

    with StudyFile.open(study) as opened:
        keys = open_record_keys(key_file, lambda: passphrase(passphrase_file))
        holders = check_keys(opened, keys, key_file)
        recipients, proven = opened.definition.recipients, opened.laptops.proven()
    click.echo(f"{key_file} opens what {study} seals; it is the key of {', '.join(holders)}.")
    missing = [holder for holder, one in recipients.items() if one not in proven]
    if missing:
        click.echo(f"Still to be tried before laptops can be enrolled: {', '.join(missing)}.")
    else:
        click.echo("The key of every recipient was tried: laptops can be enrolled.")


@key.command("reset-pin")
@click.argument("key_file", metavar="KEY", type=PATH)
@click.argument("study", type=PATH)
@click.argument("out", type=PATH)
@click.option(
    "--days", type=click.IntRange(1, 30), default=3, show_default=True, help="How long it can be used."
)
@passphrase_option
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
    signing = open_key(key_file, passphrase(passphrase_file))
    if signing.public != public:
        raise KeyFileError(
            f"{key_file} is not the key that {study} names.",
            "Its laptops would not take a file signed with it; nothing was written.",
            "Use the key whose public half stands in the definition as `coordinator_key`.",
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
