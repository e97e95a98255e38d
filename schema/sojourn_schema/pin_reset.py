"""The file by which a coordinator has a laptop forget its staff PIN: for one study, for some days, and once.

It is JSON: the `text` that was signed (itself JSON: kind, study id, last day, and a nonce that no other file
has) and the Ed25519 `signature` of it. A laptop takes it when the signature is by the study's coordinator
key, the study is its own, the day is not over, and the nonce was not used on it before.
"""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from sojourn_schema.errors import PinError
from sojourn_schema.phrase import Phrase
from sojourn_schema.signing import SigningKey, UnsignedError, read_document, signed_document

if TYPE_CHECKING:
    from sojourn_schema.store.study_file import StudyFile

KIND = "sojourn pin reset 1"
LARGEST_BYTES = 10_000
UNCHANGED = "The PIN is as it was."


@dataclass(frozen=True, slots=True)
class PinReset:
    """What a reset file says.

    Attributes:
        study_id: of the one study it is for.
        last_day: on which it can be used.
        nonce: random; each file has its own.
    """

    study_id: str
    last_day: date
    nonce: str

    @classmethod
    def new(cls, study_id: str, last_day: date) -> PinReset:
        """A reset that no other equals."""
        return cls(study_id, last_day, secrets.token_hex(16))

    def signed(self, key: SigningKey) -> str:
        """The text of the file."""
        last_day = self.last_day.isoformat()
        told = {"kind": KIND, "study": self.study_id, "last_day": last_day, "nonce": self.nonce}
        return signed_document(told, key)


def apply_reset(study: StudyFile, path: Path, today: date) -> None:
    """Have a study forget its staff PIN by a reset file.

    Args:
        study: open for writing.
        path: of the file.
        today: in local time.

    Raises:
        PinError: the file is not good for it; the message says why.
        StudyFileError: the study can't be written.
    """
    public = study.definition.coordinator_key
    if not public:
        raise PinError(
            "This study names no coordinator's key, so no file can reset its PIN.",
            UNCHANGED,
            "Ask the coordinator for a new study file; the records in this one are kept.",
        )
    told = _read(path, public)
    if told.study_id != study.study_id:
        raise PinError(
            Phrase("{file} is for another study.", file=path.name),
            UNCHANGED,
            "Ask the coordinator for one for this.",
        )
    if today > told.last_day:
        raise PinError(
            Phrase("{file} could be used until {day}.", file=path.name, day=told.last_day.isoformat()),
            UNCHANGED,
            "Look at the date of this computer, or ask the coordinator for a new file.",
        )
    if not study.staff.reset(told.nonce):
        raise PinError(
            Phrase("{file} was used on this study already; it works once.", file=path.name),
            UNCHANGED,
            "Ask the coordinator for a new file.",
        )


def _read(path: Path, public: str) -> PinReset:
    try:
        with path.open("rb") as file:
            told = read_document(file.read(LARGEST_BYTES), public)
    except OSError as problem:
        raise PinError(
            Phrase("{file} can't be read ({reason}).", file=path, reason=problem.strerror),
            UNCHANGED,
            "Save it there again.",
        ) from problem
    except UnsignedError as problem:
        raise PinError(
            Phrase("{file} is not signed by the coordinator of this study.", file=path.name),
            UNCHANGED,
            "Ask the coordinator for another; tell them if you don't know where this one came from.",
        ) from problem
    except ValueError as problem:
        raise _no_reset(path) from problem
    if told.get("kind") != KIND:
        raise _no_reset(path)
    return PinReset(told["study"], date.fromisoformat(told["last_day"]), told["nonce"])


def _no_reset(path: Path) -> PinError:
    return PinError(
        Phrase("{file} is no file that resets a PIN.", file=path.name),
        UNCHANGED,
        "Save the one that the coordinator sent under that name.",
    )
