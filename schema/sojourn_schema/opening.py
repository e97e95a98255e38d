"""Opening: sealed records made readable in the coordinator's study, by the key of one recipient.

The sealed originals stay beside the readable records until the study is anonymised. Where a record came in
several versions, the one with the smallest digest that opens is read, whichever came first; the others stay
sealed and are told.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from sojourn_schema.errors import SealingError
from sojourn_schema.record_keys import RecordKey
from sojourn_schema.record_text import FinishedRecord, UnreadableRecordError
from sojourn_schema.sealing import unseal

if TYPE_CHECKING:
    from sojourn_schema.store.study_file import StudyFile

_BATCH = 200


@dataclass(frozen=True, slots=True)
class Unopened:
    """A sealed record that stays sealed.

    Attributes:
        handle: of the record.
        reason: why.
    """

    handle: str
    reason: str


@dataclass(frozen=True, slots=True)
class Opened:
    """What came of opening.

    Attributes:
        opened: records that are readable since.
        unopened: those that are not, with the reason.
    """

    opened: int
    unopened: tuple[Unopened, ...]


def open_records(
    study: StudyFile, keys: Sequence[RecordKey], tell_share: Callable[[float], None] = lambda _: None
) -> Opened:
    """Make every sealed record readable that is not yet.

    Args:
        study: the coordinator's, open for writing.
        keys: of one recipient at least.
        tell_share: told which share is done; may raise to stop, and what was opened stays.

    Raises:
        StudyFileError: the study can't be read or written.
    """
    waiting = study.sealed.unopened()
    opened, unopened = 0, []
    for start in range(0, len(waiting), _BATCH):
        batch = waiting[start : start + _BATCH]
        found: list[tuple[str, str, FinishedRecord]] = []
        for handle in batch:
            try:
                digest, record = _read(study, handle, keys)
            except (SealingError, UnreadableRecordError) as problem:
                reason = problem.what if isinstance(problem, SealingError) else str(problem)
                unopened.append(Unopened(handle, reason.rstrip(".")))
            else:
                found.append((handle, digest, record))
        kept, refused = study.sealed.keep_opened(found)
        unopened += [Unopened(handle, reason) for handle, reason in refused]
        opened += kept
        tell_share((start + len(batch)) / len(waiting))
    return Opened(opened, tuple(unopened))


def _read(study: StudyFile, handle: str, keys: Sequence[RecordKey]) -> tuple[str, FinishedRecord]:
    """The first version of a record that opens.

    Raises:
        SealingError, UnreadableRecordError: none does; why the last one doesn't.
    """
    failed: SealingError | UnreadableRecordError = UnreadableRecordError("it is not here")
    for version in study.sealed.versions(handle):
        assert version.sealed is not None
        try:
            record = FinishedRecord.from_text(unseal(version.sealed, keys))
        except (SealingError, UnreadableRecordError) as problem:
            failed = problem
            continue
        survey_year = record.career.respondent.survey_year
        if record.study_id != study.study_id:
            failed = UnreadableRecordError("it is of another study")
        elif version.laptop_id and survey_year != study.definition.survey_year:
            # A coordinator may have imported careers of other years; an interview is of the study's.
            failed = UnreadableRecordError(f"it is of a survey of {survey_year}")
        else:
            return version.digest, record
    raise failed
