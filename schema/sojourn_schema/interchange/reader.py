"""Reading a data package: careers one after the other, and what was refused on the way."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping
from pathlib import Path

from sojourn_schema.careers import Career
from sojourn_schema.extra_questions.form import ExtraForm
from sojourn_schema.interchange.cells import CareerReader, Header, Place, RawRow
from sojourn_schema.interchange.descriptor import TableSource, read_forms, read_sources
from sojourn_schema.interchange.files import open_files
from sojourn_schema.interchange.header import read_header
from sojourn_schema.interchange.refusals import Refusal
from sojourn_schema.interchange.sorting import Sorting
from sojourn_schema.interchange.spool import Spool
from sojourn_schema.interchange.tables import CHILD_TABLES, RESPONDENTS, PackageTable

Progress = Callable[[str, float], None]
"""Told what is being done, and which share (0 to 1) of the whole is done."""
_READING_SHARE = 0.3
"""How much of the time goes into reading the files; the rest goes into making careers of the rows."""
_CAREERS_BETWEEN_REPORTS = 500


def read_package(
    path: Path,
    *,
    taken: Collection[str] = (),
    forms: Mapping[str, ExtraForm] | None = None,
    progress: Progress | None = None,
) -> PackageReading:
    """Open a data package for reading.

    Args:
        path: the folder, its datapackage.json, or a zip.
        taken: ids of respondents who are there already and are refused.
        forms: of extra questions that are known by their versions, beside those of the package.
        progress: told how far the reading is.

    Returns:
        The reading: iterate over it for the careers, then look at its refusals.

    Raises:
        PackageError: there is no package, its descriptor is not valid, or a table lacks a column it needs.
    """
    headers = {}
    with open_files(path) as files:
        sources, notices = read_sources(files)
        for source in sources:
            headers[source.table], more = read_header(files, source)
            notices += more
        own_forms = read_forms(files)
    known = {**(forms or {}), **own_forms}
    return PackageReading(path, sources, headers, notices, taken, progress, own_forms, known)


class PackageReading:
    """The careers of a package, each whole, in the order of its respondents.

    Attributes:
        refusals: every reason against a respondent or a row, in the order of files and lines; complete when
            the iteration has ended. Nothing of a respondent named there is among the careers.
        notices: what else the sender may want to know (a column that is none of ours, empty rows), likewise.
        respondents: how many the package names, likewise.
        forms: of extra questions, those that the package brings along.
    """

    def __init__(
        self,
        path: Path,
        sources: list[TableSource],
        headers: dict[PackageTable, Header],
        notices: list[str],
        taken: Collection[str],
        progress: Progress | None,
        forms: Mapping[str, ExtraForm],
        known_forms: Mapping[str, ExtraForm],
    ) -> None:
        self.forms = tuple(forms.values())
        self._known_forms = known_forms
        self._path = path
        self._sources = sources
        self._headers = headers
        self._header_notices = tuple(notices)
        self._taken = taken
        self._progress = progress or (lambda _what, _share: None)
        self.refusals: list[Refusal] = []
        self.notices = list(notices)
        self.respondents = 0

    def __iter__(self) -> Iterator[Career]:
        """Read the package from its beginning.

        Raises:
            PackageError: a file is not text in its encoding, or not a table, or went away meanwhile.
        """
        with open_files(self._path) as files, Spool() as spool:
            sorting = Sorting(files, self._headers, self._taken)
            sizes = [files.size(name) for source in self._sources for name in source.files]
            advance = _Meter(self._progress, sum(sizes)).advance
            for source in self._sources:
                spool.add(source.table, sorting.rows(source, advance))
            self.respondents = len(sorting.ids) + sorting.unnamed
            self.refusals = sorting.refusals
            self.notices = [*self._header_notices, *sorting.notices()]
            yield from self._careers(spool, sorting)
        order = {name: at for at, name in enumerate(name for one in self._sources for name in one.files)}
        self.refusals.sort(key=lambda refusal: (order[refusal.file], refusal.line))
        self._progress("Taking in careers", 1.0)

    def _careers(self, spool: Spool, sorting: Sorting) -> Iterator[Career]:
        reader = CareerReader(self._headers.values(), self._known_forms)
        tables = {source.table: _Owners(spool, source) for source in self._sources}
        children = [table for table in CHILD_TABLES if table in tables]
        without_spell = 0
        for owner, respondent_id in enumerate(sorting.ids):
            if owner % _CAREERS_BETWEEN_REPORTS == 0:
                share = owner / len(sorting.ids)
                self._progress("Taking in careers", _READING_SHARE + (1 - _READING_SHARE) * share)
            row = next(iter(tables[RESPONDENTS].rows(owner)), None)
            rows = {table: tables[table].rows(owner) for table in children}
            career, refused = reader.career(respondent_id, row, rows)
            self.refusals += refused
            if career is None or owner in sorting.refused:
                continue
            without_spell += not career.spells and career.respondent.phd_status != "in_progress"
            yield career
        if without_spell:
            self.notices.append(
                f"Respondents with a PhD and without any spell: {without_spell:,}. They are taken in; "
                "their years since the PhD count as years without work."
            )


class _Meter:
    """Turns characters read into a share of the whole; bytes are more than characters, so it ends early."""

    def __init__(self, progress: Progress, total_bytes: int) -> None:
        self._progress = progress
        self._total = max(1, total_bytes)
        self._done = 0

    def advance(self, characters: int) -> None:
        self._done += characters
        self._progress("Reading the tables", _READING_SHARE * min(1.0, self._done / self._total))


class _Owners:
    """The rows of one table, asked for owner after owner."""

    def __init__(self, spool: Spool, source: TableSource) -> None:
        self._groups = spool.by_owner(source.table)
        self._files = source.files
        self._next = next(self._groups, None)

    def rows(self, owner: int) -> list[RawRow]:
        if self._next is None or self._next[0] != owner:
            return []
        rows = [RawRow(Place(self._files[file], line), cells) for _, file, line, cells in self._next[1]]
        self._next = next(self._groups, None)
        return rows
