"""Handing over: a bundle written, and what a laptop may delete once the coordinator has it.

Summary:
    hand_over(study, out, day)             on a laptop
    hand_over(study, out, day, key)        at a coordinator, for another one
    receipt = receipt_of(study, laptop_id, key)      at the coordinator, after a merge
    clear(study, receipt)                  on the laptop: deletes what the receipt names
"""

from __future__ import annotations

import tempfile
from dataclasses import dataclass
from datetime import date
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING

from sojourn_schema.anonymization import require_not_anonymized
from sojourn_schema.bundle import RefusedBundleError, Verdict
from sojourn_schema.bundle_file import ENDING, write_bundle
from sojourn_schema.errors import FieldworkError
from sojourn_schema.phrase import Phrase
from sojourn_schema.settled_recipients import recipients_of, require_settled_recipients
from sojourn_schema.signing import SigningKey, UnsignedError, read_document, signed_document

if TYPE_CHECKING:
    from sojourn_schema.merging import MergeReport
    from sojourn_schema.store.study_file import StudyFile

KIND = "sojourn receipt 1"
LARGEST_RECEIPT_BYTES = 100_000_000
_KEPT = "Everything is still in the study; nothing was handed over."
_NOT_CLEARED = "Nothing was deleted."


@dataclass(frozen=True, slots=True)
class HandedOver:
    """A bundle that was written and read back.

    Attributes:
        path: of the file.
        records: sealed records in it.
        known: records that this laptop ever sealed, or that this study knows of.
        withdrawn: handles in it that were withdrawn.
        size_bytes: of the file.
    """

    path: Path
    records: int
    known: int
    withdrawn: int
    size_bytes: int


def hand_over(study: StudyFile, out: Path, day: date, key: SigningKey | None = None) -> HandedOver:
    """Write a bundle of all that a study file has to hand over.

    Args:
        study: a laptop's file or a coordinator's study, open for writing.
        out: the file to write, or a folder such as a stick. A file that is there is never written over.
        day: today, in local time.
        key: the coordinator's signing key; a laptop signs with its own.

    Returns:
        What was written: on the disk, read back and checked.

    Raises:
        FieldworkError: it could not be written, the study was anonymised, or its recipients are others than
            its laptops'; nothing was handed over, and nothing is lost.
        SealingError: a coordinator's study that names no recipients.
        StudyFileError: the study can't be read or written.
    """
    require_not_anonymized(study)
    signing, certificate, name = _signer(study, key)
    path = _free_name(out, f"{name}-{day.isoformat()}") if out.is_dir() else out
    if path.exists():
        raise FieldworkError(
            Phrase("There is already a file {path}.", path=path),
            "It was left as it is. Everything is still in the study; nothing was handed over.",
            "Choose another name.",
        )
    if not study.sealed.collects:
        require_settled_recipients(study)
        study.sealed.seal_readable(recipients_of(study))
    study.bundles.begin(day)
    try:
        with study.bundles.snapshot() as (contents, blobs):
            size = write_bundle(path, contents, blobs, signing, certificate)
    except OSError as problem:
        raise FieldworkError(
            Phrase("{path} can't be written ({reason}).", path=path, reason=problem.strerror),
            _KEPT,
            "Use another stick or folder.",
        ) from problem
    except RefusedBundleError as problem:
        if problem.verdict is Verdict.TOO_LARGE:
            raise FieldworkError(
                Phrase("{path} can't be written: {reason}.", path=path, reason=problem.reason),
                _KEPT,
                "Write to us: this study is larger than any that Sojourn was made for.",
            ) from problem
        raise FieldworkError(
            Phrase("{path} was written, but {reason}.", path=path, reason=problem.reason),
            _KEPT,
            "Don't trust this stick; use another.",
        ) from problem
    return HandedOver(
        path,
        records=sum(bool(one.size_bytes) for one in contents.records),
        known=len({one.handle for one in contents.records}),
        withdrawn=len(contents.tombstones),
        size_bytes=size,
    )


def _signer(study: StudyFile, key: SigningKey | None) -> tuple[SigningKey, str | None, str]:
    if study.sealed.collects:
        own = study.sealed.enrolment
        return own.key, own.signed, own.certificate.name
    if key is None or key.public != study.definition.coordinator_key:
        raise FieldworkError(
            Phrase(
                "{path} is a coordinator's study, which is handed over signed by the coordinator's key.",
                path=study.path,
            ),
            _KEPT,
            "Name the key that its definition names as `coordinator_key`.",
        )
    return key, None, study.path.stem


def _free_name(folder: Path, name: str) -> Path:
    names = (f"{name}{ENDING}" if number == 1 else f"{name}-{number}{ENDING}" for number in count(1))
    return next(path for one in names if not (path := folder / one).exists())


def receipt_of(study: StudyFile, laptop_id: str, key: SigningKey) -> str:
    """What a laptop may delete, as the coordinator signs it: all of its records that are here or withdrawn.

    Args:
        study: the coordinator's.
        laptop_id: of the laptop.
        key: the coordinator's signing key.

    Raises:
        StudyFileError: the study can't be read.
    """
    told = {"kind": KIND, "study": study.study_id, "laptop": laptop_id}
    return signed_document(told | {"digests": study.bundles.safe(laptop_id)}, key)


def clear(study: StudyFile, path: Path) -> int:
    """Delete on a laptop the sealed records that a receipt names.

    Args:
        study: the laptop's file, open for writing.
        path: of the receipt.

    Returns:
        How many were deleted.

    Raises:
        FieldworkError: it is no receipt for this laptop; nothing was deleted.
        StudyFileError: the study can't be written.
    """
    if not study.sealed.collects:
        raise FieldworkError(
            Phrase("{path} is no laptop's file.", path=study.path),
            _NOT_CLEARED,
            "Name the file that was enrolled.",
        )
    try:
        with path.open("rb") as file:
            told = read_document(file.read(LARGEST_RECEIPT_BYTES), study.definition.coordinator_key)
    except OSError as problem:
        raise FieldworkError(
            Phrase("{path} can't be read ({reason}).", path=path, reason=problem.strerror),
            _NOT_CLEARED,
            "Copy it here again.",
        ) from problem
    except UnsignedError as problem:
        raise FieldworkError(
            Phrase("{path} is not signed by the coordinator of this study.", path=path),
            _NOT_CLEARED,
            "Ask the coordinator for another; tell them if you don't know where this one came from.",
        ) from problem
    except ValueError as problem:
        raise FieldworkError(
            Phrase("{path} is no receipt.", path=path), _NOT_CLEARED, "Name the coordinator's."
        ) from problem
    own = study.sealed.enrolment.certificate
    if (told.get("kind"), told.get("study"), told.get("laptop")) != (KIND, study.study_id, own.laptop_id):
        raise FieldworkError(
            Phrase("{path} is no receipt for this laptop, {name}.", path=path, name=own.name),
            _NOT_CLEARED,
            "Each laptop has its own; take the one that is named after it.",
        )
    return study.bundles.clear(told["digests"])


def require_signer(study: StudyFile, key: SigningKey) -> None:
    """Stop at a key by which no laptop of a study takes a receipt.

    Raises:
        FieldworkError: it is another's.
    """
    if key.public != study.definition.coordinator_key:
        raise FieldworkError(
            Phrase("The key that signs is not the one that {path} names.", path=study.path),
            "No laptop would take the receipts, so none was written.",
            "Use the key whose public half stands in the definition as `coordinator_key`.",
        )


def write_receipts(study: StudyFile, report: MergeReport, folder: Path, key: SigningKey) -> list[Path]:
    """Write a receipt for each laptop that a merge took a bundle of.

    Args:
        study: the coordinator's, after the merge.
        report: of the merge.
        folder: made if it is not there; a receipt of before is replaced once all new ones are whole, for the
            new one has all of it.
        key: the coordinator's signing key.

    Returns:
        The files, one a laptop.

    Raises:
        FieldworkError: the key is another's, or they could not be written.
        StudyFileError: the study can't be read.
    """
    from sojourn_schema.merging import ID_DIGITS

    require_signer(study, key)
    sources = {one.laptop_id: one.source for one in report.bundles if one.laptop_id}
    written = []
    try:
        folder.mkdir(parents=True, exist_ok=True)
        # Beside them, for only on one disk a file takes another's place in one step.
        with tempfile.TemporaryDirectory(prefix=".receipts-", dir=folder) as scratch:
            for laptop_id, name in sorted(sources.items(), key=lambda one: one[1]):
                # Coordinators who enrol apart from each other may give two laptops one name.
                path = Path(scratch) / f"receipt-{name}-{laptop_id[:ID_DIGITS]}.json"
                path.write_text(receipt_of(study, laptop_id, key), encoding="utf-8")
                written.append(path)
            written = [one.replace(folder / one.name) for one in written]
    except OSError as problem:
        raise FieldworkError(
            Phrase(
                "The receipts can't be written to {folder} ({reason}).",
                folder=folder,
                reason=problem.strerror,
            ),
            "What was merged is in the study.",
            "Name another folder and merge the same bundles again; nothing comes in twice.",
        ) from problem
    return written
