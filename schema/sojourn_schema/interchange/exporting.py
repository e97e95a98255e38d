"""Writing a study as a data package, and telling beforehand what an import of it would refuse."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from operator import attrgetter
from pathlib import Path
from typing import Any

from sojourn_schema.careers import Career
from sojourn_schema.interchange.cells import CareerReader, Header, Place, RawRow
from sojourn_schema.interchange.refusals import Refusal
from sojourn_schema.interchange.tables import CHILD_TABLES, PACKAGE_TABLES, RESPONDENTS, PackageTable
from sojourn_schema.interchange.writer import write_package
from sojourn_schema.store.study_file import StudyFile


@dataclass(frozen=True, slots=True)
class ExportReport:
    """What came of an export.

    Attributes:
        written: how many respondents; all of them, as recorded.
        refusals: what an import of the package would refuse, with the lines of the package's own files.
        damage: what is broken in the study file itself, or lies in it and was not written.
    """

    written: int
    refusals: tuple[Refusal, ...]
    damage: tuple[str, ...]

    @property
    def unfit(self) -> int:
        """How many respondents an import of the package would refuse."""
        return len({refusal.respondent_id for refusal in self.refusals})

    @property
    def sound(self) -> bool:
        """Whether an import takes the package as it is, and nothing of the study is missing from it."""
        return not self.refusals and not self.damage

    def lines(self) -> tuple[str, ...]:
        """Everything that is wrong, one line each."""
        return (*self.damage, *map(str, self.refusals))


def export_study(
    study: StudyFile, out: Path, progress: Callable[[int], None] = lambda _: None
) -> ExportReport:
    """Write every record of a study, as recorded, as a data package.

    A damaged record is written too: what it holds may be all there is of it, and can be mended in the
    package. An import would refuse it, and the report says so.

    Args:
        study: the study.
        out: a folder that isn't there or is empty; a zip if its name ends in `.zip`.
        progress: told how many careers are written, now and then.

    Raises:
        PackageError: there is something of that name already, or it can't be written.
        StudyFileError: the study can't be read.
    """
    forms = study.extra_forms.all()
    examination = _Examination(CareerReader(_headers(), forms))
    written = write_package(
        examination.passing(study.careers()),
        out,
        title=study.definition.title,
        forms=forms.values(),
        progress=progress,
    )
    damage = study.damage()
    return ExportReport(written, examination.refusals(), (*damage.broken, *damage.stray))


@dataclass(slots=True)
class _Examination:
    """Looks at careers on their way into a package as an import would, and knows the lines they come to
    stand on."""

    _reader: CareerReader
    _lines: dict[PackageTable, int] = field(default_factory=lambda: dict.fromkeys(PACKAGE_TABLES, 2))
    _found: list[Refusal] = field(default_factory=list)

    def passing(self, careers: Iterable[Career]) -> Iterator[Career]:
        for career in careers:
            (row,) = self._rows(RESPONDENTS, [career.respondent])
            records = (
                career.spells,
                career.publications,
                career.job_searches,
                career.grants,
                career.extra_answers,
            )
            children = {
                table: self._rows(table, rows) for table, rows in zip(CHILD_TABLES, records, strict=True)
            }
            _, refused = self._reader.career(career.respondent.respondent_id, row, children)
            self._found += refused
            yield career

    def refusals(self) -> tuple[Refusal, ...]:
        """In the order of files and lines."""
        order = {table.file: place for place, table in enumerate(PACKAGE_TABLES)}
        return tuple(sorted(self._found, key=lambda one: (order[one.file], one.line)))

    def _rows(self, table: PackageTable, records: Iterable[Any]) -> list[RawRow]:
        rows = []
        for record in records:
            cells = ["" if value is None else str(value) for value in _CELLS[table](record)]
            rows.append(RawRow(Place(table.file, self._lines[table]), cells))
            # A damaged text may hold line breaks, which stand between quotation marks in the file.
            self._lines[table] += 1 + sum(cell.count("\n") for cell in cells)
        return rows


_CELLS = {table: attrgetter(*(column.name for column in table.columns)) for table in PACKAGE_TABLES}


def _headers() -> Iterator[Header]:
    """The headers of the tables as we write them."""
    for table in PACKAGE_TABLES:
        names = tuple(column.name for column in table.columns)
        yield Header(table, {name: place for place, name in enumerate(names)}, len(names), names)
