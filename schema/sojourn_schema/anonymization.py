"""Anonymization: the coordinator's act after which no record can be found by a code, a laptop or a week.

Career histories stay as they are: somebody who knows a person may still recognise them, which is why a
release is a separate act. What goes is everything that leads from outside to a record or back.

Summary:
    problems = obstacles(study)        what has to be settled first; empty: nothing
    require_settled(study, destroy_sealed=True)      before a key opens what is sealed
    done = anonymize(study, today)     not to be undone
    OUTSIDE                            what no program can do, for the coordinator to tick off
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from sojourn_schema.errors import FieldworkError
from sojourn_schema.phrase import Phrase

if TYPE_CHECKING:
    from sojourn_schema.store.study_file import StudyFile

OUTSIDE = (
    "The laptops' files, and the sticks that were their mirrors, are deleted.",
    "Every bundle and every receipt is deleted, on sticks, shared folders and in mail.",
    "Every other copy of the study file is deleted: backups, copies beside it, the other coordinators'.",
    "Every raw export is deleted; one that is still needed is made anew afterwards.",
    "Once all of that is gone: the keys that open records, those of escrow holders too, are destroyed.",
)
"""What the coordinator sees to: each still leads from a code to a record, or back to a sealed original."""


NOT_ANEW = (
    "The file is not written anew yet. What was deleted is overwritten with zeros in it, but gaps show how "
    "much there was. Opening the study does it, once the disk has room for a second copy of the file."
)
"""What is told where the study was anonymised and the step after that failed or was stopped."""


@dataclass(frozen=True, slots=True)
class Anonymized:
    """What was destroyed in the study file.

    Attributes:
        records: careers that stay, under new random ids.
        handles: links between codes and records.
        weeks: weeks of interviews.
        sealed: sealed originals.
        tombstones: handles that were withdrawn.
        laptops: certificates of laptops, with the chains of their bundles.
        is_written_anew: whether the file was written anew, without the gaps of what was deleted.
    """

    records: int
    handles: int
    weeks: int
    sealed: int
    tombstones: int
    laptops: int
    is_written_anew: bool = True

    def in_words(self) -> tuple[str, ...]:
        """The checklist as it was carried out, one line each."""
        told = (
            Phrase(
                "{number} handles, by which codes found records, are destroyed.", number=f"{self.handles:,}"
            ),
            Phrase("{number} handles of withdrawn records are destroyed.", number=f"{self.tombstones:,}"),
            Phrase("{number} weeks of interviews are destroyed.", number=f"{self.weeks:,}"),
            Phrase(
                "{number} laptops are forgotten, and which record came from which.",
                number=f"{self.laptops:,}",
            ),
            Phrase("{number} sealed originals are destroyed.", number=f"{self.sealed:,}"),
            Phrase("{number} records stay, under new random ids.", number=f"{self.records:,}"),
        )
        return told if self.is_written_anew else (*told, NOT_ANEW)


def obstacles(study: StudyFile, *, destroy_sealed: bool = False) -> tuple[str, ...]:
    """What has to be settled before a study can be anonymised, one sentence each.

    Args:
        study: the coordinator's.
        destroy_sealed: sealed records that nobody can read, or has read, are none.

    Raises:
        StudyFileError: the study can't be read.
    """
    found: list[str] = []
    if study.sealed.collects:
        found.append("This is a laptop's file: the coordinator's study is anonymised.")
    if (day := study.anonymization.day()) is not None:
        found.append(Phrase("The study was anonymised on {day} already.", day=day.isoformat()))
    if (sealed := len(study.sealed.unopened())) and not destroy_sealed:
        found.append(
            Phrase(
                "Not readable, and so destroyed with it: {number} sealed records; their key opens them.",
                number=f"{sealed:,}",
            )
        )
    if (several := len(study.sealed.conflicting())) and not destroy_sealed:
        found.append(
            Phrase(
                "Here in several versions, of which one alone is read: {number} records; the other versions "
                "would be destroyed unread.",
                number=f"{several:,}",
            )
        )
    if drafts := len(study.drafts.list()) + study.drafts.count_paused():
        found.append(
            Phrase("Not finished: {number} interviews; finish or discard them.", number=f"{drafts:,}")
        )
    return tuple(found)


def require_settled(study: StudyFile, *, destroy_sealed: bool = False, just_opened: int = 0) -> None:
    """Stop at a study that can't be anonymised yet.

    Args:
        study: the coordinator's.
        destroy_sealed: as in `obstacles`; with it, what a key may still settle is none.
        just_opened: records that were made readable for it, which is told.

    Raises:
        FieldworkError: something has to be settled first; nothing was changed.
        StudyFileError: the study can't be read.
    """
    if found := obstacles(study, destroy_sealed=destroy_sealed):
        readable = Phrase(
            "Nothing was anonymised, but {number} records that were sealed are readable in the study now.",
            number=f"{just_opened:,}",
        )
        raise FieldworkError(
            " ".join(found),
            readable if just_opened else "Nothing was anonymised.",
            "Settle that first, then do it again.",
        )


def anonymize(
    study: StudyFile, day: date, *, destroy_sealed: bool = False, just_opened: int = 0
) -> Anonymized:
    """Destroy handles, weeks, laptops' ids and sealed originals, and give every record a new random id.

    Args:
        study: the coordinator's, open for writing.
        day: today.
        destroy_sealed: also sealed records that nobody can read, and versions that nobody has read.
        just_opened: records that were made readable for it.

    Raises:
        FieldworkError: something has to be settled first; nothing was changed.
        StudyFileError: nothing was changed.
    """
    require_settled(study, destroy_sealed=destroy_sealed, just_opened=just_opened)
    counts = study.anonymization.carry_out(day)
    # What is promised is kept by now, whatever comes of this.
    return Anonymized(**counts, is_written_anew=study.anonymization.write_anew())


def require_not_anonymized(study: StudyFile) -> None:
    """Stop at what would bring back into an anonymised study that by which a record can be found.

    Raises:
        FieldworkError: the study was anonymised.
    """
    if (day := study.anonymization.day()) is not None:
        raise FieldworkError(
            f"{study.path} was anonymised on {day.isoformat()}.",
            "What would come in or go out could be found by a code again; nothing was done.",
            "Begin a new study for new interviews.",
        )
