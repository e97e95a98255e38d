"""A reader's table with where it came from: its columns are checked, and what is wrong is told with its
place."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import numpy.typing as npt
import pandas as pd

from sojourn_analysis.results import AnalysisWarning, WarningKind
from sojourn_analysis.table_file import line_of
from sojourn_schema.errors import UnfitTableError

NOTHING_FITTED = "No model was fitted."


@dataclass(frozen=True, slots=True)
class GivenTable:
    """The rows of a table.

    Attributes:
        frame: the rows, or some of them; the index counts them as they were given, from 0.
        path: the file that they were read from, if any.
    """

    frame: pd.DataFrame
    path: Path | None = None

    def where(self, odd: pd.Series) -> str:
        """The place of the first odd row: its line in the file, or its number, from 1 below the header."""
        row = int(odd.index[odd.to_numpy()][0])
        line = None if self.path is None else line_of(self.path, row)
        return f"row {row + 1}" if line is None or self.path is None else f"line {line} of {self.path}"

    def require_values(self, name: str) -> None:
        """Refuse a column with empty cells.

        Raises:
            UnfitTableError: there is one.
        """
        missing = self.frame[name].isna()
        if missing.any():
            raise unfit(
                f"{int(missing.sum()):,} rows have no value in {name!r}; the first is {self.where(missing)}.",
                "Fill them in, or leave those rows out of the table.",
            )

    def require_unique(self, name: str) -> None:
        """Refuse a column that has a value twice.

        Raises:
            UnfitTableError: it has.
        """
        again = self.frame[name].duplicated()
        if again.any():
            value = self.frame.loc[again, name].iloc[0]
            raise unfit(
                f"{name!r} has {value!s} twice; the second time in {self.where(again)}.",
                "A table of durations has one row a person. Give --event for person-periods.",
            )

    def require_one_kind(self, names: Iterable[str]) -> None:
        """Refuse columns that hold numbers but for some cells: taken as words, each number would become a
        category of its own.

        Raises:
            UnfitTableError: at least half of the cells of one are numbers, and not all.
        """
        for name in names:
            values = self.frame[name].dropna()
            if pd.api.types.is_numeric_dtype(values) or not (
                pd.api.types.is_object_dtype(values) or pd.api.types.is_string_dtype(values)
            ):
                continue
            words = pd.to_numeric(values, errors="coerce").isna()
            if words.any() and 2 * int(words.sum()) <= len(words):
                numbers = len(words) - int(words.sum())
                raise unfit(
                    f"Column {name!r} holds {values[words].iloc[0]!r} in {self.where(words)}, "
                    f"while {numbers:,} of its {len(words):,} values are numbers.",
                    f"Correct it or leave that cell empty; if they are codes, write C({name}).",
                )

    def binary(self, name: str) -> npt.NDArray[np.uint8]:
        """A column as 0 and 1.

        Raises:
            UnfitTableError: it holds anything else.
        """
        self.require_values(name)
        numbers = pd.to_numeric(self.frame[name], errors="coerce")
        odd = ~numbers.isin([0, 1])
        if odd.any():
            value = self.frame.loc[odd, name].iloc[0]
            raise unfit(
                f"{name!r} holds {value!s} in {self.where(odd)}, and not only 0 and 1.",
                "Write 1 for yes and 0 for no.",
            )
        return numbers.to_numpy(dtype=np.uint8)

    def complete(self, used: Sequence[str]) -> tuple[GivenTable, tuple[AnalysisWarning, ...]]:
        """The rows with a value in each of these columns, and a warning where that is not all.

        Raises:
            UnfitTableError: no row has.
        """
        missing = self.frame[list(used)].isna()
        dropped = missing.any(axis=1)
        if not dropped.any():
            return self, ()
        if dropped.all():
            raise unfit(
                "No row has a value in every column of the terms.", "Leave out the column that is empty."
            )
        counts = ", ".join(f"{name} ({int(missing[name].sum()):,})" for name in used if missing[name].any())
        left_out = f"{int(dropped.sum()):,} of {len(self.frame):,} rows were left out"
        text = f"{left_out}, for they have no value in {counts}."
        kept = replace(self, frame=self.frame.loc[~dropped])
        return kept, (AnalysisWarning(WarningKind.DROPPED_ROWS, text),)


def unfit(what: str, remedy: str) -> UnfitTableError:
    """The error of a table that no model can be fitted to."""
    return UnfitTableError(what, NOTHING_FITTED, remedy)
