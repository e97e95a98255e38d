"""XLSForm workbooks for the tests, written cell by cell."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from openpyxl import Workbook

Rows = Iterable[Mapping[str, object]]


def write_form(
    path: Path,
    survey: Sequence[Mapping[str, object]],
    choices: Sequence[Mapping[str, object]] = (),
    settings: Sequence[Mapping[str, object]] = (),
    **others: Sequence[Mapping[str, object]],
) -> Path:
    """An .xlsx with these sheets, a row each; the header has every column that some row has.

    Args:
        path: of the file.
        survey, choices, settings, others: the rows of the sheets; other sheets by name.

    Returns:
        The path.
    """
    book = Workbook()
    book.remove(book.worksheets[0])
    for name, rows in {"survey": survey, "choices": choices, "settings": settings, **others}.items():
        if not rows:
            continue
        sheet = book.create_sheet(name)
        columns = list(dict.fromkeys(column for row in rows for column in row))
        sheet.append(columns)
        for row in rows:
            sheet.append([row.get(column) for column in columns])
    book.save(path)
    return path
