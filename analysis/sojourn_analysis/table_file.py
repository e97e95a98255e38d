"""A reader's table from a file: CSV or Parquet, told by what is in it and refused with its reason."""

from __future__ import annotations

import csv
from collections import Counter
from pathlib import Path

import pandas as pd

from sojourn_schema.errors import UnfitTableError
from sojourn_schema.named_file import open_named

_PARQUET_MARK = b"PAR1"
_PARQUET_ENDINGS = {".parquet", ".pq"}
_LONGEST_HEADER = 1_000_000


def read_table(path: Path) -> pd.DataFrame:
    """Read a table.

    Args:
        path: a CSV file (UTF-8, commas, a header) or a Parquet file.

    Raises:
        UnfitTableError: there is no such file, or it is no table, with the reason.
    """
    try:
        with open_named(path) as file:
            start = file.read(4096)
    except OSError as error:
        raise _unreadable(
            path, error.strerror or str(error), "Check the name and your access to it."
        ) from error
    if not start:
        raise _unreadable(path, "it is empty", "Check the file that was given.")
    if start.startswith(_PARQUET_MARK):
        return _parquet(path)
    if path.suffix.lower() in _PARQUET_ENDINGS:
        reason = "it has the name of a Parquet file and is none"
        raise _unreadable(path, reason, "Write it anew, or name it .csv where it is text with commas.")
    return _csv(path, start)


def line_of(path: Path, row: int) -> int | None:
    """The line on which a row of a CSV table begins.

    Args:
        path: of the table, which was read before.
        row: its number, from 0 below the header; lines without anything on them count for none.

    Returns:
        The physical line, from 1; None where the file has no lines, as a Parquet file.
    """
    with path.open("rb") as start:
        if start.read(len(_PARQUET_MARK)) == _PARQUET_MARK:
            return None
    with path.open(encoding="utf-8-sig", newline="") as file:
        reader, line, left = csv.reader(file), 1, row + 1
        for cells in reader:
            if len(cells) > 1 or "".join(cells).strip():
                left -= 1
                if left < 0:
                    return line
            line = reader.line_num + 1
    return None


def _parquet(path: Path) -> pd.DataFrame:
    import pyarrow as pa
    import pyarrow.parquet as pq

    try:
        table = pq.ParquetFile(path).read()
    except (pa.ArrowException, OSError) as error:
        raise _unreadable(path, f"it is a damaged Parquet file ({error})", "Write it anew.") from error
    _require_names(path, [str(name) for name in table.column_names])
    frame: pd.DataFrame = table.to_pandas(ignore_metadata=True)
    return frame


def _csv(path: Path, start: bytes) -> pd.DataFrame:
    if b"\0" in start:
        raise _unreadable(path, "it is a binary file", "Save the table as CSV (UTF-8) or Parquet.")
    try:
        with path.open(encoding="utf-8-sig", newline="") as file:
            header = next(csv.reader([file.readline(_LONGEST_HEADER)]), [])
        _require_names(path, header)
        return pd.read_csv(path, encoding="utf-8-sig", low_memory=False, index_col=False)
    except UnicodeDecodeError as error:
        reason = f"byte {error.start:,} is not UTF-8"
        raise _unreadable(path, reason, "Save the table as CSV with the encoding UTF-8.") from error
    except (pd.errors.ParserError, pd.errors.EmptyDataError, csv.Error, ValueError) as error:
        reason = str(error).strip().removeprefix("Error tokenizing data. C error: ")
        raise _unreadable(
            path, f"it is no CSV table ({reason})", "Check the lines and quotes in it."
        ) from error


def _require_names(path: Path, names: list[str]) -> None:
    twice = [name for name, count in Counter(names).items() if count > 1]
    if twice:
        reason = f"it has more than one column {', '.join(map(repr, twice[:5]))}"
        raise _unreadable(path, reason, "Give each column a name of its own.")
    if len(names) == 1 and any(mark in names[0] for mark in ";\t|"):
        reason = f"it has one column, {names[0][:60]!r}"
        raise _unreadable(path, reason, "Save it with commas between the columns.")


def _unreadable(path: Path, reason: str, remedy: str) -> UnfitTableError:
    return UnfitTableError(f"{path} can't be read as a table: {reason}.", "No model was fitted.", remedy)
