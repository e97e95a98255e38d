"""From the cells of a row to a record, or to the reasons why not."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from sojourn_schema.careers import Career, Respondent, Spell
from sojourn_schema.columns import Column, Kind, Value, column
from sojourn_schema.dates import known
from sojourn_schema.definition_rules import LATEST_SURVEY_YEAR
from sojourn_schema.extra_questions.form import ExtraForm
from sojourn_schema.interchange.extra_forms import wrong_answers
from sojourn_schema.interchange.refusals import Refusal
from sojourn_schema.interchange.tables import CHILD_TABLES, EXTRA_ANSWERS, RESPONDENTS, SPELLS, PackageTable

YEARS_TO_AN_EXPECTED_PHD = 10
_MOST_REMEMBERED = 20_000
_SURVEY_YEAR = column("respondent", "survey_year")


@dataclass(frozen=True, slots=True)
class Header:
    """The header of one table: where each of our columns stands in a row.

    Attributes:
        table: which.
        places: column name -> index of its cell.
        width: how many cells a row has.
        names: the names as they stand in the file.
    """

    table: PackageTable
    places: dict[str, int]
    width: int
    names: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Place:
    """A row of the package: which file, and the physical line on which it begins."""

    file: str
    line: int


@dataclass(frozen=True, slots=True)
class RawRow:
    """A row as it was read."""

    place: Place
    cells: list[str]


class _ColumnCells:
    """The cells of one column under one last year; texts seen before are not parsed again."""

    __slots__ = ("_last_year", "_remembered", "column", "index")

    def __init__(self, column: Column, index: int, last_year: int) -> None:
        self.column = column
        self.index = index
        self._last_year = last_year
        self._remembered: dict[str, Value] = {}

    def value(self, text: str) -> Value:
        try:
            return self._remembered[text]
        except KeyError:
            value = self.column.parse(text, last_year=self._last_year)
            if len(self._remembered) < _MOST_REMEMBERED and self.column.kind is not Kind.ID:
                self._remembered[text] = value
            return value


class CareerReader:
    """Makes careers of the rows of one package.

    Args:
        headers: of its tables.
        forms: of extra questions by version, by which answers to them are judged; None: they are not.
    """

    def __init__(self, headers: Iterable[Header], forms: Mapping[str, ExtraForm] | None = None) -> None:
        self._forms = forms
        self._headers = {header.table: header for header in headers}
        self._plans: dict[tuple[str, int, int], list[_ColumnCells]] = {}

    def career(
        self, respondent_id: str, row: RawRow | None, children: dict[PackageTable, list[RawRow]]
    ) -> tuple[Career | None, list[Refusal]]:
        """One respondent's rows as a career.

        Args:
            respondent_id: whose they are.
            row: of the table of respondents; None if it was refused before.
            children: the rows of the other tables, in the order of listing.

        Returns:
            The career and no refusal, or None and every reason against it.
        """
        refused: list[Refusal] = []
        who = None if row is None else self._respondent(respondent_id, row, refused)
        last_year = LATEST_SURVEY_YEAR if who is None else who.survey_year
        records = {
            table: self._records(table, respondent_id, rows, last_year, refused)
            for table, rows in children.items()
        }
        if who is not None:
            self._judge_answers(who, children.get(EXTRA_ANSWERS, []), refused)
        if who is None or refused:
            return None, refused
        spells, publications, job_searches, grants, answers = (
            tuple(records.get(table, ())) for table in CHILD_TABLES
        )
        in_order = tuple(sorted(answers, key=lambda one: one.question))
        return Career(who, spells, publications, job_searches, grants, in_order), refused

    def _judge_answers(self, who: Respondent, rows: list[RawRow], refused: list[Refusal]) -> None:
        """Look at extra answers by the form that the respondent was asked."""
        if not rows or self._forms is None:
            return
        places = self._headers[EXTRA_ANSWERS].places
        told = [(row.cells[places["question"]], row.cells[places["answer"]]) for row in rows]
        for number, named, reason in wrong_answers(who.questionnaire_version, told, self._forms):
            refused.append(_refusal(rows[number], named, reason, who.respondent_id))

    def _plan(self, table: PackageTable, last_year: int, last_phd_year: int = 0) -> list[_ColumnCells]:
        key = (table.resource, last_year, last_phd_year)
        if key not in self._plans:
            places = self._headers[table].places
            special = {"survey_year": LATEST_SURVEY_YEAR, "phd_year": last_phd_year}
            self._plans[key] = [
                _ColumnCells(column, places[column.name], special.get(column.name, last_year))
                for column in table.columns
                if column.name in places and (table is RESPONDENTS or column.name != "respondent_id")
            ]
        return self._plans[key]

    def _respondent(self, respondent_id: str, row: RawRow, refused: list[Refusal]) -> Respondent | None:
        """The respondent; None if not even the survey year can be read, or something else is refused."""
        survey_year = self._survey_year(row)
        places = self._headers[RESPONDENTS].places
        is_student = "phd_status" in places and row.cells[places["phd_status"]].strip() == "in_progress"
        last_year = LATEST_SURVEY_YEAR if survey_year is None else survey_year
        last_phd_year = (
            min(last_year + YEARS_TO_AN_EXPECTED_PHD, LATEST_SURVEY_YEAR) if is_student else last_year
        )
        values = _values(self._plan(RESPONDENTS, last_year, last_phd_year), respondent_id, row, refused)
        return None if refused or survey_year is None else Respondent(**values)

    def _survey_year(self, row: RawRow) -> int | None:
        """The survey year if it can be read; the other years are judged by it."""
        text = row.cells[self._headers[RESPONDENTS].places["survey_year"]]
        try:
            year = _SURVEY_YEAR.parse(text, last_year=LATEST_SURVEY_YEAR)
        except ValueError:
            return None
        return year if isinstance(year, int) else None

    def _records(
        self,
        table: PackageTable,
        respondent_id: str,
        rows: list[RawRow],
        last_year: int,
        refused: list[Refusal],
    ) -> list[Any]:
        """The records of one table; of rows that can't be read the reasons are added to `refused`."""
        plan = self._plan(table, last_year)
        first_rows: dict[tuple[Value, ...], RawRow] = {}
        found = []
        for row in rows:
            before = len(refused)
            values = _values(plan, respondent_id, row, refused)
            if table is SPELLS:
                _require_order(values, respondent_id, row, refused)
            if len(refused) > before:
                continue
            key = tuple([values.get(name) for name in table.key])
            # A spell without an id has no key yet; it gets one below.
            if None not in key and (first := first_rows.setdefault(key, row)) is not row:
                reason = f"a duplicate key ({', '.join(table.key)}): line {first.place.line} has the same"
                refused.append(_refusal(row, table.key[-1], reason, respondent_id))
                continue
            found.append(values)
        if table is SPELLS:
            return _with_ids(found)
        return [table.record(**values) for values in found]


def _values(
    plan: list[_ColumnCells], respondent_id: str, row: RawRow, refused: list[Refusal]
) -> dict[str, Any]:
    values: dict[str, Any] = {"respondent_id": respondent_id}
    cells = row.cells
    for one in plan:
        text = cells[one.index]
        if not text and not one.column.required:
            continue
        try:
            values[one.column.name] = one.value(text)
        except ValueError as problem:
            refused.append(_refusal(row, one.column.name, str(problem), respondent_id))
    return values


def _require_order(values: dict[str, Any], respondent_id: str, row: RawRow, refused: list[Refusal]) -> None:
    start, end = known(values.get("start_year")), known(values.get("end_year"))
    if start is None or end is None or end > start:
        return
    if end < start:
        reason = f"the end {end} is before the start {start}"
        refused.append(_refusal(row, "end_year", reason, respondent_id))
        return
    first, last = known(values.get("start_month")), known(values.get("end_month"))
    if first is not None and last is not None and last < first:
        reason = f"the end, month {last} of {end}, is before the start, month {first} of {start}"
        refused.append(_refusal(row, "end_month", reason, respondent_id))


def _refusal(row: RawRow, column: str, reason: str, respondent_id: str) -> Refusal:
    return Refusal(row.place.file, row.place.line, column, reason, respondent_id)


def _with_ids(records: list[dict[str, Any]]) -> list[Spell]:
    """The spells, those without an id named by their place in the listing ("s1", "s2", ...)."""
    given = {values.get("spell_id") for values in records}
    spells = []
    for place, values in enumerate(records, 1):
        if values.get("spell_id") is None:
            name = f"s{place}"
            while name in given:
                name += "_"
            given.add(name)
            values = {**values, "spell_id": name}
        spells.append(Spell(**values))
    return spells
