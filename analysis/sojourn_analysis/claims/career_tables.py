"""The career tables of a study as data frames, for what is no risk set: hours, searches, grants, promises."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

import numpy as np
import pandas as pd

from sojourn_schema.columns import TABLES, Kind, column
from sojourn_schema.store.connection import connect
from sojourn_schema.store.failures import explained

_NUMBERS = (Kind.YEAR, Kind.MONTH, Kind.COUNT, Kind.SHARE)


def read_table(study: Path, table: str) -> pd.DataFrame:
    """One career table, a row a record, in the order of its keys.

    Args:
        study: the study file.
        table: its name in the data package's columns, such as `spell`.

    Returns:
        All its columns (spells also `ord`, the order in which they were listed). Numbers are floats, missing
        (NaN) where there is no number, be it not asked, don't know or prefer not to say. Codes are words,
        `DK` and `PNTS` among them; None where nobody asked.

    Raises:
        StudyFileError: the study can't be read.
        KeyError: there is no such table.
    """
    columns = TABLES[table]
    names = [one.name for one in columns] + (["ord"] if table == "spell" else [])
    numbers = {one.name for one in columns if one.kind in _NUMBERS} | {"ord"}
    chosen = ", ".join(_number_sql(name) if name in numbers else f'"{name}"' for name in names)
    with closing(connect(study, read_only=True)) as connection, explained(study):
        rows = connection.execute(f'SELECT {chosen} FROM "{table}"').fetchall()
    values = list(zip(*rows, strict=True)) if rows else [()] * len(names)
    return pd.DataFrame(
        {
            name: np.array(cells, dtype=float) if name in numbers else pd.Series(cells, dtype=object)
            for name, cells in zip(names, values, strict=True)
        }
    )


def anybody_asked(study: Path, item: str) -> bool:
    """Whether any record answers an item, if only with don't know.

    Args:
        study: the study file.
        item: as "table.column".

    Raises:
        StudyFileError: the study can't be read.
        KeyError: there is no such item.
    """
    table, name = item.split(".")
    column(table, name)
    query = f'SELECT EXISTS (SELECT 1 FROM "{table}" WHERE "{name}" IS NOT NULL)'
    with closing(connect(study, read_only=True)) as connection, explained(study):
        return bool(connection.execute(query).fetchone()[0])


def anybody_in_industry(study: Path) -> bool:
    """Whether any record has a position in industry or a company of one's own.

    Raises:
        StudyFileError: the study can't be read.
    """
    query = "SELECT EXISTS (SELECT 1 FROM spell WHERE sector IN ('industry', 'startup'))"
    with closing(connect(study, read_only=True)) as connection, explained(study):
        return bool(connection.execute(query).fetchone()[0])


def _number_sql(name: str) -> str:
    return f"CASE WHEN typeof(\"{name}\") IN ('integer', 'real') THEN \"{name}\" END"
