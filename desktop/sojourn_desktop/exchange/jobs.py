"""Takes a data package into a study and writes a study as one, each as a job beside the window."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

IMPORT, EXPORT = f"{__name__}:import_into", f"{__name__}:export_from"
Progress = Callable[[str, float], None]


def import_into(progress: Progress, study: str, package: str) -> dict[str, object]:
    """Take the respondents of a package into a study; all that are accepted in one transaction.

    Args:
        progress: told what is being done and how far it is.
        study: the study file, open nowhere else for writing.
        package: a folder, its datapackage.json, or a zip.

    Returns:
        `accepted` and `refused`, respondents; `refusals` and `notices`, a line each.

    Raises:
        SojournError: the package as a whole can't be read or the study can't be written.
    """
    from sojourn_schema.interchange import import_package
    from sojourn_schema.store.study_file import StudyFile

    with StudyFile.open(Path(study)) as opened:
        report = import_package(opened, Path(package), progress)
    return {
        "accepted": report.accepted,
        "refused": report.refused,
        "refusals": [str(one) for one in report.refusals],
        "notices": list(report.notices),
    }


def export_from(progress: Progress, study: str, out: str) -> dict[str, object]:
    """Write every record of a study, as given, as a data package.

    Args:
        progress: told what is being done and how far it is.
        study: the study file; it may be open elsewhere.
        out: a zip where its name ends in .zip, else a folder that isn't there or is empty.

    Returns:
        `written`, how many respondents; `unfit`, how many of them an import would refuse; `lines`, what is
        wrong with them or with the study, one by one.

    Raises:
        SojournError: the study can't be read or the package can't be written.
    """
    from sojourn_schema.interchange import export_study
    from sojourn_schema.store.study_file import StudyFile

    with StudyFile.open(Path(study), read_only=True) as opened:
        careers = max(1, opened.counts()["respondent"])
        report = export_study(opened, Path(out), lambda done: progress("Writing the records", done / careers))
    return {"written": report.written, "unfit": report.unfit, "lines": list(report.lines())}
