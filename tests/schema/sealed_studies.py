"""A coordinator's study with keys, and laptops that collect for it, for tests of fieldwork."""

from __future__ import annotations

import hashlib
import shutil
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Any
from uuid import UUID

from sojourn_schema.careers import Career, Respondent, Spell
from sojourn_schema.fieldwork import check_keys, enrol
from sojourn_schema.handover import hand_over
from sojourn_schema.instrument.paradata import PageTime, Paradata
from sojourn_schema.merging import MergeReport, laptops_of, merge
from sojourn_schema.record_keys import RecordKey
from sojourn_schema.signing import SigningKey
from sojourn_schema.store.study_file import StudyFile
from sojourn_schema.study import StudyDefinition
from sojourn_schema.tally import Outcome, Tally

DAY = date(2026, 11, 24)

SIGNING = SigningKey(bytes(range(32)))
KEY = RecordKey("AGE-SECRET-KEY-1P79QHZSNZPKCQKDVE6ZHPEHQDK7H3L57HGN4F5VV3ST5JXU3QTTQZ4JMVH")
"""The key of tests/data/age/identity.txt."""
ESCROW = RecordKey.new()


def sealing_definition() -> StudyDefinition:
    """Of a study that is sealed to a coordinator and an escrow holder."""
    recipients = {"coordinator": KEY.recipient, "the dean's office": ESCROW.recipient}
    return replace(
        StudyDefinition.default(2026), coordinator_key=SIGNING.public, recipients=recipients, sites=("A", "B")
    )


@dataclass(frozen=True)
class Fieldwork:
    """A folder in which a coordinator's study and its laptops lie, all closed."""

    folder: Path
    signing: SigningKey = SIGNING

    @property
    def coordinator(self) -> Path:
        """Of the coordinator's study."""
        return self.folder / "coordinator.sojourn"

    def another_coordinator(self, name: str) -> Path:
        """A copy of the coordinator's study as it is now."""
        return Path(shutil.copy(self.coordinator, self.folder / f"{name}.sojourn"))

    def laptop(self, name: str) -> Path:
        """Enrols a laptop; the path of its file."""
        path = self.folder / f"{name}.sojourn"
        with StudyFile.open(self.coordinator) as study:
            enrol(study, path, self.signing, disk_is_encrypted=True)
        return path


def begin_fieldwork(folder: Path, signing: SigningKey = SIGNING, **settled: Any) -> Fieldwork:
    """A study whose keys were tried; what is settled otherwise than usual is named."""
    folder.mkdir(exist_ok=True)
    fieldwork = Fieldwork(folder, signing)
    definition = replace(sealing_definition(), coordinator_key=signing.public, **settled)
    with StudyFile.create(fieldwork.coordinator, definition) as study:
        check_keys(study, [KEY, ESCROW], Path("keys"))
    return fieldwork


def career_of(number: int) -> Career:
    """A career of its own for each number."""
    key = str(UUID(int=number))
    spells = (
        Spell(key, "s1", 2001 + number % 20, "academia", "postdoc", end_year=2003 + number % 20),
        Spell(key, "s2", 2003 + number % 20, "industry", "research_scientist"),
    )
    return Career(Respondent(key, 2026, 2000 + number % 20, site="A"), spells)


def interview(laptop: Path, *numbers: int, day: date = DAY) -> None:
    """Has interviews held on a laptop; the handle of each follows from its number."""
    with StudyFile.open(laptop) as study:
        for number in numbers:
            study.drafts.finish(
                study.drafts.new(),
                career_of(number),
                handle=handle_number(number),
                paradata=Paradata("2026-W48", {"consent": PageTime(15, 0)}),
                tally=Tally(day, "A", Outcome.FINISHED),
            )


def handle_number(number: int) -> str:
    """The handle of the record of a number; handles lie in another order than the numbers."""
    return hashlib.sha256(str(number).encode()).hexdigest()[:32]


def bundled(path: Path, out: Path) -> Path:
    """Has a study file, a laptop's or a coordinator's, hand over what it has."""
    with StudyFile.open(path) as study:
        return hand_over(study, out, DAY, None if study.sealed.collects else SIGNING).path


def merged(path: Path, *bundles: Path, keys: tuple[RecordKey, ...] = (KEY,)) -> MergeReport:
    """Merges bundles into a coordinator's study."""
    with StudyFile.open(path) as study:
        return merge(study, bundles, keys)


def contents_of(path: Path) -> dict[str, object]:
    """All that a merged study says, but for how it came to say it.

    That is the log of deletions: it tells what was deleted in this file, and where a withdrawal comes before
    its record there is nothing to delete.
    """
    with StudyFile.open(path, read_only=True) as study, study.bundles.snapshot() as (contents, blobs):
        return {
            "careers": list(study.careers()),
            "paradata": study.paradata(),
            "contents": contents,
            "blobs": list(blobs),
            "tallies": study.tallies.all(),
            "opened": study._connection.execute(
                "SELECT handle, digest FROM withdrawal_handle JOIN opened_record USING (respondent_id) "
                "ORDER BY handle"
            ).fetchall(),
            "waiting": study.sealed.unopened(),
            "conflicting": study.sealed.conflicting(),
            "laptops": laptops_of(study),
            "withdrawn": study.withdrawals.tombstones(),
        }
