"""An XLSForm workbook as rows of cells that know where they stand. pyxform opens it, and judges it in the
end.

pyxform (and openpyxl with it) is imported here alone: a study that has its form is opened without it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from typing import Any
from zipfile import BadZipFile, ZipFile

from sojourn_schema.columns import shorten
from sojourn_schema.errors import ExtraQuestionsError
from sojourn_schema.extra_questions.refusals import NOTHING_CHANGED, FormRefusal, refused
from sojourn_schema.named_file import open_named

LARGEST_FILE_BYTES = 10_000_000
LARGEST_UNPACKED_BYTES = 100_000_000
SURVEY, CHOICES, SETTINGS = "survey", "choices", "settings"
_ROW = re.compile(r"\s*\[row : (\d+)\]\s*")
_SHEET = re.compile(r"[Oo]n the '(\w+)' sheet")
Key = tuple[str, ...]
"""A column by what it holds, as pyxform tells headers apart: `("label",)`, `("bind", "relevant")`."""


@dataclass(frozen=True, slots=True)
class Header:
    """One column of a sheet.

    Attributes:
        text: as it stands in the first row.
        key: what it holds.
        language: as the header names it (`English (en)`); empty where it names none.
    """

    text: str
    key: Key
    language: str


@dataclass(frozen=True, slots=True)
class Row:
    """One row of a sheet.

    Attributes:
        sheet, number: where it stands; the header is row 1.
        cells: by header, those that are not empty.
    """

    sheet: str
    number: int
    cells: Mapping[Header, str]

    def text(self, *key: str) -> str:
        """The text of a column without languages; empty where there is none."""
        return next((text for header, text in self.cells.items() if header.key == key), "")

    def by_language(self, *key: str) -> dict[str, str]:
        """The texts of a column by the language that the headers name."""
        return {header.language: text for header, text in self.cells.items() if header.key == key}

    def refusal(self, column: Key, reason: str) -> FormRefusal:
        """A refusal of a cell of this row, or of where it would stand."""
        named = (header.text for header in self.cells if header.key == column)
        return FormRefusal(self.sheet, self.number, next(named, COLUMN_NAMES.get(column, column[-1])), reason)


@dataclass(frozen=True, slots=True)
class Sheet:
    """One sheet: its headers, and its rows in order (those that are empty are left out)."""

    name: str
    headers: tuple[Header, ...]
    rows: tuple[Row, ...]

    def has(self, *key: str) -> bool:
        """Whether there is a column that holds that."""
        return any(header.key == key for header in self.headers)


@dataclass(frozen=True, slots=True)
class Workbook:
    """The sheets of a form that are read, by name; those that are not there are empty."""

    path: Path
    sheets: Mapping[str, Sheet]
    others: tuple[str, ...]
    _raw: bytes

    def require_xlsform(self) -> None:
        """Have pyxform make an XForm of it, so that what we take in is a form for everybody else too.

        Raises:
            ExtraQuestionsError: it can't be made.
        """
        from pyxform.errors import PyXFormError
        from pyxform.xls2xform import convert

        try:
            convert(self._raw, file_type=".xlsx", form_name="extra_questions", warnings=[])
        except PyXFormError as problem:
            told = " ".join(str(problem).split())
            row = _ROW.match(told)
            reason = shorten(told[row.end() :] if row else told, 300).rstrip(".")
            named = _SHEET.search(reason)
            sheet = named[1] if named else SURVEY if row else ""
            place = FormRefusal(sheet, int(row[1]) if row else 0, "", reason)
            raise refused(self.path, [place]) from problem


LABEL, HINT, TYPE, NAME, LIST_NAME = ("label",), ("hint",), ("type",), ("name",), ("list name",)
RELEVANT, CONSTRAINT, REQUIRED = ("bind", "relevant"), ("bind", "constraint"), ("bind", "required")
MESSAGE, CALCULATION = ("bind", "jr:constraintMsg"), ("bind", "calculate")
SENSITIVE, REASON = ("sojourn", "sensitive"), ("sojourn", "reason")
COLUMN_NAMES: Mapping[Key, str] = {
    RELEVANT: "relevant",
    CONSTRAINT: "constraint",
    REQUIRED: "required",
    MESSAGE: "constraint_message",
    CALCULATION: "calculation",
    LIST_NAME: "list_name",
    SENSITIVE: "sojourn::sensitive",
    REASON: "sojourn::reason",
}
"""The headers that people write, where a key has another name."""
_TRANSLATED = (LABEL, HINT, MESSAGE, ("guidance_hint",), ("bind", "jr:requiredMsg"))


def read_workbook(path: Path) -> Workbook:
    """Open an XLSForm.

    Raises:
        ExtraQuestionsError: it can't be read, is no `.xlsx`, or has no sheet with questions.
    """
    raw = _bytes(path)
    _require_workbook(path, raw)
    from pyxform import aliases
    from pyxform.errors import PyXFormError
    from pyxform.xls2json_backends import get_xlsform

    try:
        found = get_xlsform(BytesIO(raw), file_type=".xlsx")
    except (PyXFormError, ValueError, KeyError, TypeError, AttributeError, OSError) as problem:
        raise _unreadable(path, f"is no workbook that can be read ({problem})") from problem
    if not found.survey:
        raise refused(path, [FormRefusal("", 0, "", f"it has no sheet {SURVEY!r} with questions")])
    names: dict[str, Mapping[str, Any]] = {
        SURVEY: aliases.survey_header,
        CHOICES: aliases.list_header,
        SETTINGS: aliases.settings_header,
    }
    sheets = {
        name: _sheet(name, getattr(found, name) or (), getattr(found, f"{name}_header") or (), known)
        for name, known in names.items()
    }
    others = tuple(one for one in found.sheet_names or () if one.lower() not in names)
    return Workbook(path, sheets, others, raw)


def _bytes(path: Path) -> bytes:
    if path.suffix.lower() != ".xlsx":
        raise _unreadable(path, "is no .xlsx file, which is what we read of the formats of XLSForm")
    try:
        with open_named(path) as file:
            raw = file.read(LARGEST_FILE_BYTES + 1)
    except OSError as problem:
        raise _unreadable(path, f"can't be read ({problem.strerror})") from problem
    if len(raw) > LARGEST_FILE_BYTES:
        raise _unreadable(path, f"has more than {LARGEST_FILE_BYTES:,} bytes, and forms have some thousand")
    return raw


def _require_workbook(path: Path, raw: bytes) -> None:
    try:
        with ZipFile(BytesIO(raw)) as packed:
            unpacked = sum(one.file_size for one in packed.infolist())
    except (BadZipFile, ValueError) as problem:
        raise _unreadable(path, f"is no workbook ({problem})") from problem
    if unpacked > LARGEST_UNPACKED_BYTES:
        raise _unreadable(path, f"unpacks to {unpacked:,} bytes, and forms have some thousand")


def _unreadable(path: Path, what: str) -> ExtraQuestionsError:
    return ExtraQuestionsError(
        f"{path} {what}.",
        NOTHING_CHANGED,
        "Save the form as an Excel workbook (.xlsx) and name that file.",
    )


def _sheet(
    name: str,
    rows: Sequence[Mapping[str, str]],
    headers: Sequence[Mapping[str, Any]],
    aliases: Mapping[str, Any],
) -> Sheet:
    texts = list(headers[0]) if headers else []
    known = dict(zip(texts, _headers(texts, aliases), strict=True))
    numbered = enumerate(rows, start=2)
    found = (
        Row(name, number, {known[text]: cell for text, cell in row.items() if text in known})
        for number, row in numbered
        if row
    )
    return Sheet(name, tuple(known.values()), tuple(found))


def _headers(texts: Sequence[str], aliases: Mapping[str, Any]) -> Iterator[Header]:
    from pyxform.parsing.sheet_headers import process_header

    double = any("::" in text for text in texts)
    for text in texts:
        _, tokens = process_header(text, double, dict(aliases), _COLUMNS)
        key = next((one for one in _TRANSLATED if tokens[: len(one)] == one), None)
        if key is None:
            yield Header(text, tuple(tokens), "")
        else:
            yield Header(text, key, "::".join(tokens[len(key) :]))


_COLUMNS = frozenset({"type", "name", "label", "hint", "sojourn", "bind", "list name", "guidance_hint"})
