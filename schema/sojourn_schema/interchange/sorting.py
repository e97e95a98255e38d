"""Whose each row of a package is; rows that are nobody's are refused here."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Iterator

from sojourn_schema.columns import LONGEST_TEXT, RESPONDENT_ID, shorten
from sojourn_schema.interchange.cells import Header
from sojourn_schema.interchange.descriptor import TableSource
from sojourn_schema.interchange.files import PackageFiles
from sojourn_schema.interchange.header import data_rows
from sojourn_schema.interchange.refusals import Refusal
from sojourn_schema.interchange.rows import Row
from sojourn_schema.interchange.spool import SpooledRow
from sojourn_schema.interchange.tables import RESPONDENTS, PackageTable

_LONG_ROW = 1_000_000
"""Characters beyond which a row is judged by its long cells alone and not kept."""


class Sorting:
    """Gives each respondent a number, in the order of the package, and each row the number of its owner.

    Attributes:
        ids: the respondents; their places are their numbers.
        unnamed: how many respondents have an id that can't be read.
        refused: the numbers of those who are refused already, whatever their other rows say.
        refusals: the reasons found so far.
    """

    def __init__(
        self, files: PackageFiles, headers: dict[PackageTable, Header], taken: Collection[str]
    ) -> None:
        self._files = files
        self._headers = headers
        self._taken = frozenset(taken)
        self._numbers: dict[str, int] = {}
        self._lines: list[int] = []
        self._empty_rows: Counter[str] = Counter()
        self._respondents_file = ""
        self.ids: list[str] = []
        self.unnamed = 0
        self.refused: set[int] = set()
        self.refusals: list[Refusal] = []

    def rows(self, source: TableSource, advance: Callable[[int], None]) -> Iterator[SpooledRow]:
        """The rows of one table that have an owner; the table of respondents comes first."""
        header = self._headers[source.table]
        if source.table is RESPONDENTS:
            self._respondents_file = source.files[0]
        for file, name in enumerate(source.files):
            for row in data_rows(self._files, source, file, header, advance):
                if not any(map(str.strip, row.cells)):
                    self._empty_rows[name] += 1
                    continue
                owner = self._owner(header, name, row)
                if owner is not None:
                    yield owner, file, row.line, row.cells

    def notices(self) -> list[str]:
        """What was left out without a refusal."""
        told = [f"{name}: {times:,} empty rows were skipped." for name, times in self._empty_rows.items()]
        if not self.ids:
            told.append(f"{self._respondents_file} has no rows: there is nobody to take in.")
        return told

    def _owner(self, header: Header, file: str, row: Row) -> int | None:
        """The owner's number, or None where the row is refused and goes no further."""
        place = header.places["respondent_id"]
        text = row.cells[place] if place < len(row.cells) else ""
        # The usual case first: an id read before, as it stands.
        respondent_id = text if text in self._numbers else self._read_id(file, row, text)
        if respondent_id is None:
            self.unnamed += header.table is RESPONDENTS
            return None
        if header.table is RESPONDENTS:
            owner = self._register(file, row, respondent_id)
        else:
            owner = self._numbers.get(respondent_id)
            if owner is None:
                where = self._respondents_file
                reason = f"{shorten(respondent_id)!r} is not among the respondents in {where}"
                self.refusals.append(Refusal(file, row.line, "respondent_id", reason, respondent_id))
        if owner is None:
            return None
        reasons = list(_misshapen(header, row))
        for column, reason in reasons:
            self._refuse(owner, file, row, column, reason)
        return None if reasons else owner

    def _read_id(self, file: str, row: Row, text: str) -> str | None:
        try:
            return str(RESPONDENT_ID.parse(text, last_year=0))
        except ValueError as problem:
            self.refusals.append(Refusal(file, row.line, "respondent_id", str(problem), ""))
            return None

    def _register(self, file: str, row: Row, respondent_id: str) -> int | None:
        """The number of a respondent who was not there before; of one who was, both rows are refused."""
        owner = self._numbers.setdefault(respondent_id, len(self.ids))
        if owner < len(self.ids):
            first = self._lines[owner]
            reason = f"a duplicate key (respondent_id): line {first} has the same; neither comes in"
            self._refuse(owner, file, row, "respondent_id", reason)
            return None
        self.ids.append(respondent_id)
        self._lines.append(row.line)
        if respondent_id in self._taken:
            self._refuse(owner, file, row, "respondent_id", "this respondent is in the study already")
        return owner

    def _refuse(self, owner: int, file: str, row: Row, column: str, reason: str) -> None:
        self.refused.add(owner)
        self.refusals.append(Refusal(file, row.line, column, reason, self.ids[owner]))


def _misshapen(header: Header, row: Row) -> Iterator[tuple[str, str]]:
    """Column and reason of what is wrong with a row before any cell is read."""
    cells = row.cells
    # Spreadsheets end rows with empty cells that have no header.
    while len(cells) > header.width and not cells[-1].strip():
        cells.pop()
    if len(cells) != header.width:
        yield "", f"the row has {len(cells)} cells and the header {header.width}"
    elif sum(map(len, cells)) > _LONG_ROW:
        names = {index: name for name, index in header.places.items()}
        for index, cell in enumerate(cells):
            if len(cell) > LONGEST_TEXT:
                name = names.get(index, header.names[index])
                yield name, f"a text of {len(cell):,} characters; at most {LONGEST_TEXT:,} fit"
