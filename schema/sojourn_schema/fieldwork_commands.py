"""The commands of fieldwork: laptops enrolled, handed over, merged, cleared, watched, and anonymised."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from sojourn_schema.cli import REFUSED
from sojourn_schema.command_options import (
    PATH,
    STEPS,
    json_option,
    open_what_is_sealed,
    passphrase,
    passphrase_option,
    print_json,
    progress_bar,
    record_key_option,
    study_argument,
)

if TYPE_CHECKING:
    from sojourn_schema.merging import BundleReport, MergeReport


@click.command()
@study_argument
@click.argument("laptop", type=PATH)
@click.option("--key", "key_file", type=PATH, required=True, help="The coordinator's key that signs.")
@click.option(
    "--disk-is-encrypted", is_flag=True, help="You answer for it that the laptop's disk is encrypted."
)
@click.option("--mirror", type=PATH, help="A folder on the laptop (a stick) to copy sealed records to.")
@passphrase_option
@json_option
def enrol(
    study: Path,
    laptop: Path,
    key_file: Path,
    disk_is_encrypted: bool,
    mirror: Path | None,
    passphrase_file: Path | None,
    as_json: bool,
) -> None:
    """Make LAPTOP, the file that a collecting laptop works with, and its certificate.

    The file's name is the laptop's. Interviews typed into it are sealed as soon as they are finished. The key
    of every recipient has to be proven first (`sojourn key check`), and the laptop's disk to be encrypted:
    Linux shows that of the disk LAPTOP is made on; for any other you answer with --disk-is-encrypted.
    """
    from sojourn_schema.fieldwork import enrol as make
    from sojourn_schema.signing import open_key
    from sojourn_schema.store.study_file import StudyFile

    with StudyFile.open(study) as opened:
        key = open_key(key_file, passphrase(passphrase_file))
        made = make(opened, laptop, key, disk_is_encrypted=disk_is_encrypted, mirror=mirror)
    if as_json:
        print_json({"path": str(laptop), "laptop_id": made.laptop_id, "name": made.name, "disk": made.disk})
        return
    click.echo(f"Made {laptop} for the laptop {made.name}. Move it there; two laptops can't share it.")
    if made.disk == "seen":
        click.echo(
            "This disk is encrypted, as far as Linux tells; one that it is moved to has to be as well."
        )
    else:
        click.echo("It is noted that you answer for the encryption of the laptop's disk.")


@click.command()
@study_argument
@click.argument("out", type=PATH)
@click.option(
    "--key", "key_file", type=PATH, help="The coordinator's key that signs; laptops have their own."
)
@passphrase_option
@json_option
def bundle(
    study: Path, out: Path, key_file: Path | None, passphrase_file: Path | None, as_json: bool
) -> None:
    """Write what STUDY has to hand over: its sealed records, withdrawals and counts.

    OUT is a folder, such as a stick, or the file to write. The bundle is written, read back and checked
    before it has its name. Nothing is deleted: a laptop keeps its records until `sojourn clear` with the
    coordinator's receipt. A coordinator's study is handed over to another one with --key.
    """
    from datetime import date

    from sojourn_schema.handover import hand_over
    from sojourn_schema.signing import open_key
    from sojourn_schema.store.study_file import StudyFile

    with StudyFile.open(study) as opened:
        key = open_key(key_file, passphrase(passphrase_file)) if key_file is not None else None
        done = hand_over(opened, out, date.today(), key)
    if as_json:
        counts = {"records": done.records, "known": done.known, "withdrawn": done.withdrawn}
        print_json({"path": str(done.path), **counts, "size_bytes": done.size_bytes})
        return
    click.echo(f"{done.path}: {done.records:,} sealed records, {done.size_bytes:,} bytes.")
    if done.known > done.records:
        click.echo(f"{done.known - done.records:,} more are listed that were withdrawn or cleared before.")
    click.echo("It was read back and is whole. It is safe to remove the stick once the system says so too.")


@click.command()
@study_argument
@click.argument("bundles", metavar="[BUNDLE]...", type=PATH, nargs=-1)
@record_key_option
@click.option("--receipts", type=PATH, help="A folder to write a receipt for each laptop to.")
@click.option("--signing-key", type=PATH, help="The coordinator's key, which signs the receipts.")
@passphrase_option
@json_option
@click.pass_context
def merge(
    context: click.Context,
    study: Path,
    bundles: tuple[Path, ...],
    key_file: Path | None,
    receipts: Path | None,
    signing_key: Path | None,
    passphrase_file: Path | None,
    as_json: bool,
) -> None:
    """Take bundles into the coordinator's STUDY, in any order and any number of times.

    For a folder, such as a stick, all bundles in it and below are taken.
    Each is taken whole or not at all. With --key sealed records become readable in STUDY, also those that
    came before. Exit status 1: some bundle was refused (each reason on standard error); the others are in.
    """
    from sojourn_schema.kept import tell_kept
    from sojourn_schema.merging import STAYS
    from sojourn_schema.receiving import Receipts, bundles_among, receive
    from sojourn_schema.record_keys import open_record_keys
    from sojourn_schema.signing import open_key
    from sojourn_schema.store.study_file import StudyFile

    if (receipts is None) != (signing_key is None):
        raise click.UsageError("--receipts and --signing-key go together.")
    with StudyFile.open(study) as opened:
        keys = open_record_keys(key_file, lambda: passphrase(passphrase_file)) if key_file is not None else ()
        asked = None
        if receipts is not None and signing_key is not None:
            asked = Receipts(receipts, open_key(signing_key, passphrase(passphrase_file)))
        taken: list[BundleReport] = []
        try:
            with progress_bar("Merging", STEPS) as bar:
                received = receive(
                    opened,
                    bundles_among(bundles),
                    keys,
                    asked,
                    lambda share: bar.update(round(share * STEPS) - bar.pos),
                    taken.append,
                )
        except BaseException as problem:
            # What came in stays in, whatever went wrong after it.
            if any(not one.is_refused for one in taken):
                tell_kept(problem, STAYS)
            for one in taken:
                _tell_refused(one) if one.is_refused else click.echo(
                    f"{one.path}: {_in_words(one)}", err=True
                )
            raise
    report = received.report
    for refused in report.refused:
        _tell_refused(refused)
    if as_json:
        print_json({"path": str(study), **received.to_json()})
    else:
        _tell_merge(report)
        for path in received.receipts:
            click.echo(f"Receipt for the laptop that it is named after: {path}")
    if report.refused:
        context.exit(REFUSED)


@click.command()
@study_argument
@click.argument("receipt", type=PATH)
def clear(study: Path, receipt: Path) -> None:
    """Delete from a laptop's STUDY the sealed records that the coordinator's RECEIPT names.

    Only what the coordinator has, by a receipt that they signed for this laptop.
    """
    from sojourn_schema.handover import clear as delete
    from sojourn_schema.store.study_file import StudyFile

    with StudyFile.open(study) as opened:
        deleted, left = delete(opened, receipt), opened.sealed.count()
    click.echo(f"Deleted: {deleted:,} sealed records that the coordinator has. Still here: {left:,}.")


@click.command()
@study_argument
@click.option("--out", type=PATH, help="Write it to this file too: .html, .pdf, or .csv for other programs.")
@json_option
def status(study: Path, out: Path | None, as_json: bool) -> None:
    """Tell how fieldwork is going: interviews by site and day against targets, and what came of each laptop.

    Counts below the study's smallest_cell are held back.
    """
    from datetime import date

    from sojourn_schema.fieldwork_report import write_progress
    from sojourn_schema.fieldwork_status import status_of
    from sojourn_schema.store.study_file import StudyFile

    with StudyFile.open(study, read_only=True) as opened:
        told, title = status_of(opened), opened.definition.title
    if out is not None:
        write_progress(out, told, title, date.today())
    if as_json:
        print_json({"path": str(study), **told.to_json()})
        return
    for line in told.in_words():
        click.echo(line)


@click.command()
@study_argument
@record_key_option
@click.option(
    "--destroy-sealed",
    is_flag=True,
    help="Destroy also sealed records, and versions of one, that were never read.",
)
@click.option("--yes", is_flag=True, help="Answer every point of the checklist with yes.")
@passphrase_option
@json_option
@click.pass_context
def anonymize(
    context: click.Context,
    study: Path,
    key_file: Path | None,
    destroy_sealed: bool,
    yes: bool,
    passphrase_file: Path | None,
    as_json: bool,
) -> None:
    """Anonymise STUDY: from then on nobody finds a record by a code, a laptop or a week.

    Not to be undone. It is asked about what no program can do (copies, sticks, keys); a no ends it, and
    nothing is changed. Then handles, weeks, laptops' ids and sealed originals are destroyed, and records get
    new ids. Withdrawal codes find nothing afterwards, and are told so.
    """
    from datetime import date

    from sojourn_schema.anonymization import OUTSIDE, require_settled
    from sojourn_schema.anonymization import anonymize as carry_out
    from sojourn_schema.store.study_file import StudyFile

    # Asked before anything is opened: a no leaves the study as it is.
    for point in OUTSIDE:
        if yes:
            click.echo(f"Yes: {point}", err=True)
        elif not click.confirm(f"{point} Is that so?", err=True):
            click.echo("Nothing was anonymised, and nothing was opened.", err=True)
            context.exit(REFUSED)
    with StudyFile.open(study) as opened:
        # What no key settles comes first: a refusal leaves sealed what is sealed.
        require_settled(opened, destroy_sealed=True)
    readable = open_what_is_sealed(study, key_file, passphrase_file)
    with StudyFile.open(study) as opened:
        done = carry_out(opened, date.today(), destroy_sealed=destroy_sealed, just_opened=readable)
    if as_json:
        from dataclasses import asdict

        print_json({"path": str(study), **asdict(done)})
        return
    for line in done.in_words():
        click.echo(line)


def _tell_refused(one: BundleReport) -> None:
    click.echo(f"{one.path} was refused ({one.verdict}): {one.reason}.", err=True)


def _tell_merge(report: MergeReport) -> None:
    from sojourn_schema.merging import told_apart

    for one in report.bundles:
        if not one.is_refused:
            click.echo(f"{one.path}: {_in_words(one)}")
    names = told_apart(report.laptops)
    for laptop in report.laptops:
        line = f"{names[laptop.laptop_id]}: {laptop.here:,} of {laptop.known:,} records"
        line += f", {laptop.withdrawn:,} withdrawn" if laptop.withdrawn else ""
        line += f", {laptop.missing:,} have not come yet" if laptop.missing else ""
        click.echo(line)
        if laptop.cloned:
            click.echo("  Two bundles of it follow the same one: it was cloned, or its file was set back.")
    for handle in report.conflicting:
        click.echo(f"{handle}: came in several versions; all are kept, one is read.")
    if report.opened is not None:
        click.echo(f"Readable since: {report.opened.opened:,}.")
        for unopened in report.opened.unopened:
            click.echo(f"{unopened.handle} stays sealed: {unopened.reason}.")
    elif report.sealed:
        click.echo(f"Sealed: {report.sealed:,}; --key opens them.")
    for pair in report.similar:
        click.echo(f"Nearly the same, perhaps one person answered twice: {' and '.join(pair)}.")


_WORDS = {
    "new": "new",
    "already_there": "already there",
    "withdrawn": "withdrawn",
    "conflicting": "another version of a record that is here",
    "not_in_it": "listed only",
}


def _in_words(one: BundleReport) -> str:
    told = [f"{number:,} {_WORDS[kind]}" for kind, number in sorted(one.records.items()) if number]
    return f"{one.source}: {', '.join(told) or 'no records'}" + (f" ({one.reason})" if one.reason else "")
