"""Taking a data package into a study: all accepted respondents in one transaction."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from sojourn_schema.interchange.reader import Progress, read_package
from sojourn_schema.interchange.refusals import Refusal
from sojourn_schema.store.failures import damaged
from sojourn_schema.store.study_file import StudyFile


@dataclass(frozen=True, slots=True)
class ImportReport:
    """What came of an import.

    Attributes:
        accepted: how many respondents came in.
        refused: how many respondents of the package did not.
        refusals: every reason, in the order of files and lines; rows that are no respondent's are among them.
        notices: what else the sender may want to know.
    """

    accepted: int
    refused: int
    refusals: tuple[Refusal, ...]
    notices: tuple[str, ...]

    def to_json(self) -> dict[str, Any]:
        """The report as JSON values."""
        return asdict(self) | {
            "refusals": [asdict(refusal) for refusal in self.refusals],
            "notices": list(self.notices),
        }


def import_package(study: StudyFile, path: Path, progress: Progress | None = None) -> ImportReport:
    """Take the respondents of a package into a study.

    Nothing of a respondent with any refusal comes in; the others do. Where this raises, or is interrupted,
    the study is as it was.

    Args:
        study: open for writing.
        path: the package: a folder, its datapackage.json, or a zip.
        progress: told how far it is.

    Raises:
        PackageError: the package as a whole can't be read.
        DamagedStudyError: the study is broken inside; what came in might not come out again.
        StudyFileError: the study can't be written.
    """
    if broken := study.integrity():
        raise damaged(study.path, broken[0].rstrip("."))
    forms = study.extra_forms.all()
    reading = read_package(path, taken=study.respondent_ids(), forms=forms, progress=progress)
    accepted = study.add_careers(reading, reading.forms)
    refused = reading.respondents - accepted
    return ImportReport(accepted, refused, tuple(reading.refusals), tuple(reading.notices))
