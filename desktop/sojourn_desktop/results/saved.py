"""The analyses of a study that are kept: where they lie, which there are, and how one is taken away.

They lie in one folder beside the study, each in a folder of its own named after its time, so that no analysis
writes over another. One that lies in that folder itself (as `sojourn analyze` may have been told) counts too.
"""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from sojourn_analysis.output import PLAN, REPORT, RESULTS
from sojourn_analysis.told import NAME, Told

_FILES = (REPORT, "report.pdf", RESULTS, NAME, PLAN)
_FOLDERS = ("tables", "figures")
_TIME = "%Y-%m-%d_%H%M%S"


@dataclass(frozen=True, slots=True)
class SavedAnalysis:
    """A finished analysis.

    Attributes:
        folder: that it lies in.
        made: when, in local time.
        told: what it says.
    """

    folder: Path
    made: datetime
    told: Told

    @property
    def report(self) -> Path:
        """The report to read."""
        return self.folder / REPORT

    @property
    def plan(self) -> str:
        """The file of the plan that it carried out; empty where that is missing or can't be read."""
        try:
            return (self.folder / PLAN).read_text(encoding="utf-8")
        except (OSError, UnicodeDecodeError):
            return ""

    def figure(self, file: str) -> Path:
        """One of its figures."""
        return self.folder / "figures" / file


def results_folder(study: Path) -> Path:
    """Where the results of a study are kept: beside it, under its name."""
    return study.with_name(f"{study.stem}-results")


def new_folder(study: Path, now: datetime) -> Path:
    """A folder for an analysis that begins now; it isn't there yet."""
    first = results_folder(study) / now.strftime(_TIME)
    folder, more = first, 1
    while folder.exists():
        more += 1
        folder = first.with_name(f"{first.name}-{more}")
    return folder


def saved_analyses(study: Path) -> tuple[SavedAnalysis, ...]:
    """The analyses of a study that can be read, the latest first."""
    found = [saved for folder in _folders(study) if (saved := _saved(folder)) is not None]
    return tuple(sorted(found, key=lambda one: (one.made, one.folder.name), reverse=True))


def untold_folders(study: Path) -> tuple[Path, ...]:
    """Folders with an analysis that can't be shown: another version wrote it, or it is damaged."""
    return tuple(one for one in _folders(study) if (one / RESULTS).is_file() and _saved(one) is None)


def _folders(study: Path) -> list[Path]:
    """Where an analysis of a study may lie."""
    place = results_folder(study)
    try:
        within = sorted(one for one in place.iterdir() if one.is_dir() and not one.name.startswith("."))
    except OSError:
        return []
    return [place, *within]


def _saved(folder: Path) -> SavedAnalysis | None:
    try:
        made = datetime.fromtimestamp((folder / RESULTS).stat().st_mtime)
        return SavedAnalysis(folder, made, Told.read(folder))
    except (OSError, ValueError):
        return None  # none, half of one, or of a version that told it otherwise


def delete(saved: SavedAnalysis) -> None:
    """Take an analysis away; what else lies in its folder stays.

    Raises:
        OSError: something of it can't be taken away.
    """
    for name in _FILES:
        (saved.folder / name).unlink(missing_ok=True)
    for name in _FOLDERS:
        if (saved.folder / name).is_dir():
            shutil.rmtree(saved.folder / name)
    if not any(saved.folder.iterdir()):
        saved.folder.rmdir()


def tidy(study: Path) -> None:
    """Take away what an analysis that was ended in the middle has left behind."""
    place = results_folder(study)
    if not place.is_dir():
        return
    for half in place.glob(".*-*"):
        shutil.rmtree(half, ignore_errors=True)
    if not any(place.iterdir()):
        place.rmdir()
