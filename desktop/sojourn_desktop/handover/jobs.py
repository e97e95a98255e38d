"""Merging and anonymising, each as a job beside the window: opening keys and records takes its time."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path

from sojourn_schema.phrase import as_json

MERGE, ANONYMIZE = f"{__name__}:merge", f"{__name__}:anonymize"
Progress = Callable[[str, float], None]


def merge(
    progress: Progress,
    study: str,
    bundles: Sequence[str],
    key: str,
    signing_key: str,
    passphrase: str,
    receipts: str,
) -> dict[str, object]:
    """Take bundles into a study, as `sojourn merge` does.

    Args:
        progress: told how far it is.
        study: the coordinator's, open nowhere else for writing.
        bundles: files, and folders with them.
        key: file of the key that opens records; empty: they stay sealed.
        signing_key: file of the key that signs receipts; empty: none are written.
        passphrase: of both.
        receipts: folder for the receipts.

    Returns:
        What `sojourn merge --json` prints.

    Raises:
        SojournError: a key can't be opened, or the study can't be read or written.
    """
    from sojourn_schema.receiving import Receipts, bundles_among, receive
    from sojourn_schema.record_keys import open_record_keys
    from sojourn_schema.signing import open_key
    from sojourn_schema.store.study_file import StudyFile

    progress("Opening the keys", 0.0)
    with StudyFile.open(Path(study)) as opened:
        keys = open_record_keys(Path(key), lambda: passphrase) if key else ()
        asked = Receipts(Path(receipts), open_key(Path(signing_key), passphrase)) if signing_key else None
        paths = bundles_among(Path(one) for one in bundles)
        return receive(
            opened, paths, keys, asked, lambda share: progress("Merging the bundles", share)
        ).to_json()


def anonymize(
    progress: Progress, study: str, key: str, passphrase: str, *, destroy_sealed: bool
) -> list[object]:
    """Anonymise a study, after what is sealed was opened with a key.

    Args:
        progress: told what is being done.
        study: the coordinator's, open nowhere else.
        key: file of the key that opens records; empty: none are opened.
        passphrase: of it.
        destroy_sealed: give up what was never read.

    Returns:
        What was destroyed, a sentence each, as `phrase.as_json` has them.

    Raises:
        SojournError: something has to be settled first; nothing was anonymised.
    """
    from sojourn_schema.anonymization import anonymize as carry_out
    from sojourn_schema.anonymization import require_settled
    from sojourn_schema.opening import open_records
    from sojourn_schema.record_keys import open_record_keys
    from sojourn_schema.store.study_file import StudyFile

    progress("Opening the keys", 0.0)
    with StudyFile.open(Path(study)) as opened:
        # What no key settles comes first: a refusal leaves sealed what is sealed.
        require_settled(opened, destroy_sealed=True)
        readable = 0
        if key:
            keys = open_record_keys(Path(key), lambda: passphrase)
            readable = open_records(
                opened, keys, lambda share: progress("Opening sealed records", share / 2)
            ).opened
        progress("Anonymising the study", 0.5)
        done = carry_out(opened, date.today(), destroy_sealed=destroy_sealed, just_opened=readable)
        return [as_json(one) for one in done.in_words()]
