"""How fieldwork begins: keys that are known to open what will be sealed, then laptops that are enrolled.

Summary:
    check_keys(study, keys, path)              until the key of every recipient was tried
    enrol(study, path, signing_key, ...)       makes a laptop's file
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path
from uuid import uuid4

from sojourn_schema.anonymization import require_not_anonymized
from sojourn_schema.certificate import Certificate, Enrolment
from sojourn_schema.disk_encryption import DiskEncryption, disk_encryption
from sojourn_schema.errors import FieldworkError, KeyFileError
from sojourn_schema.phrase import Phrase
from sojourn_schema.record_keys import RecordKey
from sojourn_schema.sealing import proven_recipients
from sojourn_schema.settled_recipients import recipients_of, require_settled_recipients
from sojourn_schema.signing import SEED_BYTES, SigningKey
from sojourn_schema.store.study_file import StudyFile

_NOT_MADE = "Nothing was made."


def check_keys(study: StudyFile, keys: Sequence[RecordKey], path: Path) -> tuple[str, ...]:
    """Prove that keys open what a study seals, and note it in the study.

    Args:
        study: open for writing.
        keys: of one key file.
        path: of that file, as messages name it.

    Returns:
        The holders whose keys they are.

    Raises:
        KeyFileError: the study seals to nobody, or to others.
        StudyFileError: it could not be noted.
    """
    recipients = study.definition.recipients
    if not recipients:
        raise KeyFileError(
            Phrase("{path} names no recipients, so it seals nothing.", path=study.path),
            "Nothing was tried.",
            "Put what `sojourn key new` printed into the definition and make the study again from it.",
        )
    proven = proven_recipients(keys, recipients.values())
    if not proven:
        raise KeyFileError(
            Phrase(
                "{path} opens nothing that {study} seals; that is for {holders}.",
                path=path,
                study=study.path,
                holders=", ".join(recipients),
            ),
            "Records sealed by this study would stay closed to it. Nothing was noted.",
            "Name the key of one of them. If all are other keys, make the study again with the right ones.",
        )
    study.laptops.prove(proven)
    return tuple(holder for holder, one in recipients.items() if one in proven)


def enrol(
    study: StudyFile,
    path: Path,
    key: SigningKey,
    *,
    disk_is_encrypted: bool = False,
    mirror: Path | None = None,
) -> Certificate:
    """Make the file that a collecting laptop works with, and its certificate.

    Args:
        study: the coordinator's, open for writing; it notes the laptop.
        path: of the file to make. Its name without the ending is the laptop's.
        key: the coordinator's signing key.
        disk_is_encrypted: that the coordinator answers for the encryption of the laptop's disk. Without that
            the disk that the file is made on has to show that it is encrypted.
        mirror: a folder as the laptop sees it, to which all that is sealed is copied at once.

    Returns:
        The certificate.

    Raises:
        FieldworkError: something isn't settled yet; nothing was made.
        StudyFileError: a file can't be read or written.
    """
    require_not_anonymized(study)
    _require_settled(study, key)
    known = _known_laptops(study)
    if any(one.name == path.stem for one in known):
        raise FieldworkError(
            Phrase("There is already a laptop called {name} in this study.", name=path.stem),
            "Reports tell laptops apart by their names. Nothing was made.",
            "Give the file another name.",
        )
    require_settled_recipients(study)
    recipients = recipients_of(study)
    own = SigningKey(os.urandom(SEED_BYTES))
    disk = _disk_of(path, disk_is_encrypted)
    certificate = Certificate(study.study_id, uuid4().hex, path.stem, own.public, recipients, disk)
    enrolment = Enrolment(certificate, certificate.signed(key), own, mirror)
    StudyFile.create(path, study.definition, enrolment).close()
    try:
        study.laptops.add(certificate, enrolment.signed)
    except BaseException:
        path.unlink(missing_ok=True)
        raise
    return certificate


def _require_settled(study: StudyFile, key: SigningKey) -> None:
    definition = study.definition
    if study.sealed.collects:
        raise FieldworkError(
            Phrase("{path} is the file of a laptop itself.", path=study.path),
            _NOT_MADE,
            "Name the coordinator's study.",
        )
    if not definition.recipients or not definition.coordinator_key:
        raise FieldworkError(
            Phrase(
                "{path} names no keys: it has to have a `coordinator_key` and `recipients`.", path=study.path
            ),
            "A laptop would have nobody to seal to. Nothing was made.",
            "Put what `sojourn key new` printed into the definition and make the study again from it.",
        )
    if key.public != definition.coordinator_key:
        raise FieldworkError(
            Phrase("The key that signs is not the one that {path} names.", path=study.path),
            "No laptop of the study would be believed. Nothing was made.",
            "Use the key whose public half stands in the definition as `coordinator_key`.",
        )
    proven = study.laptops.proven()
    if untried := [holder for holder, one in definition.recipients.items() if one not in proven]:
        raise FieldworkError(
            Phrase(
                "It was not tried yet that these can open what is sealed: {holders}.",
                holders=", ".join(untried),
            ),
            "Records might be collected that nobody can read. Nothing was made.",
            "Try the key of each (`sojourn key check KEY STUDY`).",
        )


def _known_laptops(study: StudyFile) -> tuple[Certificate, ...]:
    public = study.definition.coordinator_key
    return tuple(Certificate.read(signed, public) for signed in study.laptops.certificates().values())


def _disk_of(path: Path, is_stated: bool) -> str:
    folder = path.absolute().parent
    seen = disk_encryption(folder) if folder.is_dir() else DiskEncryption.UNKNOWN
    if is_stated:
        return "stated"
    if seen is DiskEncryption.SEEN:
        return "seen"
    raise FieldworkError(
        Phrase(
            "The disk under {folder} shows no encryption, so the laptop's may have none."
            if seen is DiskEncryption.NOT_SEEN
            else "Whether the laptop's disk is encrypted is not known: that under {folder} does not tell.",
            folder=folder,
        ),
        "An interview that is being typed, and what the disk keeps of deleted ones, would be readable to "
        "whoever takes the laptop. Nothing was made.",
        "Encrypt the laptop's disk (LUKS, FileVault, BitLocker), then say so (`--disk-is-encrypted`).",
    )
