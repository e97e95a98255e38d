"""A coordinator's study with keys, and laptops that collect for it, for tests of fieldwork."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

from sojourn_schema.fieldwork import check_keys, enrol
from sojourn_schema.record_keys import RecordKey
from sojourn_schema.signing import SigningKey
from sojourn_schema.store.study_file import StudyFile
from sojourn_schema.study import StudyDefinition

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

    @property
    def coordinator(self) -> Path:
        """Of the coordinator's study."""
        return self.folder / "coordinator.sojourn"

    def laptop(self, name: str) -> Path:
        """Enrols a laptop; the path of its file."""
        path = self.folder / f"{name}.sojourn"
        with StudyFile.open(self.coordinator) as study:
            enrol(study, path, SIGNING, disk_is_encrypted=True)
        return path


def begin_fieldwork(folder: Path) -> Fieldwork:
    """A study whose keys were tried."""
    folder.mkdir(exist_ok=True)
    fieldwork = Fieldwork(folder)
    with StudyFile.create(fieldwork.coordinator, sealing_definition()) as study:
        check_keys(study, [KEY, ESCROW], Path("keys"))
    return fieldwork
