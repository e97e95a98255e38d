"""What an analysis reads: a study file, or a data package taken into a temporary one."""

from __future__ import annotations

import tempfile
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from sojourn_analysis.progress import Progress
from sojourn_analysis.reduced_study import sound_copy
from sojourn_analysis.subgroup import Subgroup, copy_of
from sojourn_schema.definition_rules import SMALLEST_CELL
from sojourn_schema.errors import NotAStudyError, PackageError
from sojourn_schema.interchange.files import DESCRIPTOR, NOT_TOUCHED
from sojourn_schema.interchange.importing import ImportReport, import_package
from sojourn_schema.store.failures import damaged
from sojourn_schema.store.migrations import current_copy
from sojourn_schema.store.study_file import StudyFile
from sojourn_schema.study import StudyDefinition

_NOTHING_ANALYSED = "Nothing was analysed."
_TABLES = (".csv", ".tsv", ".txt", ".xls", ".xlsx", ".ods", ".parquet", ".dta", ".sav")
"""How the names of files end that people keep careers in, an .xlsx being a zip besides."""
_ANY_YEAR = 2000
"""Survey year of the temporary study's definition; the analysis reads each respondent's own."""


@dataclass(frozen=True, slots=True)
class Source:
    """A study ready to be analysed.

    Attributes:
        path: the study file to read from.
        name: of the file or folder that was given.
        title: of the study.
        counts: rows by career table.
        refused: respondents of a package that did not come in, or whose records in a study are damaged.
        refusals: each reason, with file, line and column, or with the respondent.
        notices: what else was noticed on the way in.
        smallest_cell: fewest people that a number in a report may speak of.
        registered_plans: hashes of the plans that the study fixed before its first record.
    """

    path: Path
    name: str
    title: str
    counts: dict[str, int]
    refused: int = 0
    refusals: tuple[str, ...] = ()
    notices: tuple[str, ...] = ()
    smallest_cell: int = SMALLEST_CELL
    registered_plans: tuple[str, ...] = ()


@contextmanager
def opened(given: Path, progress: Progress, subgroup: Subgroup | None = None) -> Iterator[Source]:
    """The study at a path, or a package there as a temporary study that is gone afterwards.

    Args:
        given: a study file, or a data package (folder, its descriptor, or zip).
        progress: told while a package is read; may raise to stop.
        subgroup: whose careers are wanted; everybody's without it.

    Raises:
        PackageError: the package as a whole can't be read.
        StudyFileError: it is no study, a damaged one, or one of a newer version.
    """
    with _whole(given, progress) as source:
        if not subgroup:
            yield source
            return
        with tempfile.TemporaryDirectory(prefix="sojourn-subgroup-", ignore_cleanup_errors=True) as folder:
            path = copy_of(source.path, subgroup, Path(folder))
            with StudyFile.open(path, read_only=True) as study:
                counts = _counts(study)
            yield replace(source, path=path, counts=counts)


@contextmanager
def _whole(given: Path, progress: Progress) -> Iterator[Source]:
    """The study or package with everybody in it."""
    if given.suffix.lower() in _TABLES and given.is_file():
        raise _refused(f"{given} is a table by itself.")
    if not _is_package(given):
        with _sound(given, progress) as source:
            yield source
        return
    with tempfile.TemporaryDirectory(prefix="sojourn-package-", ignore_cleanup_errors=True) as folder:
        path = Path(folder) / "package.sojourn"
        with StudyFile.create(path, StudyDefinition.default(_ANY_YEAR)) as study:
            report = _taken(study, given, progress)
            counts = _counts(study)
        refusals = tuple(str(refusal) for refusal in report.refusals)
        name = given.resolve().name
        yield Source(path, name, f"Data package {name}", counts, report.refused, refusals, report.notices)


@contextmanager
def _sound(given: Path, progress: Progress) -> Iterator[Source]:
    """The study without the respondents whose records are damaged, brought up to date if it is older."""
    with tempfile.TemporaryDirectory(prefix="sojourn-study-", ignore_cleanup_errors=True) as folder:
        yield _read(given, Path(folder), progress)


def _read(given: Path, folder: Path, progress: Progress) -> Source:
    """A study file to analyse; what has to be another file than it is made in the folder."""
    with _study(given) as study:
        definition = study.definition
        progress("Checking the study file", 0.0)
        damage = study.damage()
        if damage.broken:
            raise damaged(given, damage.broken[0].rstrip("."))
        source = Source(
            given,
            given.name,
            definition.title,
            _counts(study),
            len(damage.respondents),
            (
                *(f"{given.name}: {stray[0].lower()}{stray[1:]}" for stray in damage.stray),
                *(f"{given.name}, {code}." for code in damage.codes),
            ),
            _sealed(study),
            smallest_cell=definition.smallest_cell,
            registered_plans=definition.analysis_plans,
        )
    source = replace(source, path=current_copy(given, folder / "current.sojourn"))
    if not source.refusals:
        return source
    path = sound_copy(source.path, damage.respondents, folder / "sound.sojourn")
    with StudyFile.open(path, read_only=True) as study:
        return replace(source, path=path, counts=_counts(study))


def _study(given: Path) -> StudyFile:
    """The study file, open to be read; of any other file it is told what an analysis takes."""
    try:
        return StudyFile.open(given, read_only=True)
    except NotAStudyError as error:
        raise _refused(error.what) from error


def _refused(what: str) -> NotAStudyError:
    return NotAStudyError(
        what,
        f"{_NOTHING_ANALYSED} An analysis takes a study file (.sojourn) or a data package.",
        f"A data package is a folder, or a zip of one, with {DESCRIPTOR} beside its tables as CSV; "
        "docs/data-package.md says how to make one. `sojourn fit` takes a single table.",
    )


def _taken(study: StudyFile, given: Path, progress: Progress) -> ImportReport:
    """Take the package into the temporary study; what goes wrong is told of an analysis, not of an import."""
    try:
        return import_package(study, given, progress)
    except PackageError as error:
        meaning = error.meaning.replace(NOT_TOUCHED, _NOTHING_ANALYSED)
        remedy = error.remedy.replace("import ", "analyse ").replace("Import ", "Analyse ")
        raise PackageError(error.what, meaning, remedy) from error


def _sealed(study: StudyFile) -> tuple[str, ...]:
    """That records are missing because nobody opened them."""
    sealed = len(study.sealed.unopened())
    return (f"Sealed records of the study that were not opened, and are not in this: {sealed:,}.",) * bool(
        sealed
    )


def _is_package(given: Path) -> bool:
    """Whether it is read as a package; a file named .zip is meant to be one even if it is damaged."""
    if given.name == DESCRIPTOR or given.suffix.lower() == ".zip":
        return True
    try:
        return given.is_dir() or (given.is_file() and zipfile.is_zipfile(given))
    except OSError:
        return False  # it can't even be looked at, which opening it as a study tells


def _counts(study: StudyFile) -> dict[str, int]:
    return {table: rows for table, rows in study.counts().items() if table != "draft"}
