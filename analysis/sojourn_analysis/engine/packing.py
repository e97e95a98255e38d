"""Packed columns: several small answers of one row as one integer, made by SQLite and taken apart by NumPy.

A study of a million careers has fifty million answers that analyses want. As Python objects they take most
of a minute; packed, and a respondent's rows as one text, they take seconds.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum, unique

import numpy as np
import numpy.typing as npt
import pyarrow as pa

from sojourn_schema.codes import code_list
from sojourn_schema.columns import NoAnswer

Integers = npt.NDArray[np.int64]

SHARE_UNIT = 1_000_000
_MOST_BITS = 63


@unique
class Width(Enum):
    """How many bits a number needs, one more than its largest value (0 stands for missing).

    The names beside the bits keep apart what is equally wide: members of one value would be one member.
    """

    YEAR = ("year", 12)
    MONTH = ("month", 4)
    PLACE = ("place", 20)
    SHARE = ("share", 20)
    COUNT = ("count", 14)

    @property
    def bits(self) -> int:
        """How many."""
        return self.value[1]


@dataclass(frozen=True, slots=True)
class Packed:
    """One column within a packed integer: a number of some width, or a code of a list.

    Attributes:
        name: of the column.
        width: of a number; None for a code.
        codes: the code list of a code.
        of: the column in the table, where it has another name there.
    """

    name: str
    width: Width | None = None
    codes: str = ""
    of: str = ""

    @property
    def words(self) -> list[str]:
        """What a code may be, don't know and prefer not to say included."""
        return [*code_list(self.codes), *NoAnswer.__members__]

    @property
    def bits(self) -> int:
        """Bits taken in the packed integer."""
        return self.width.bits if self.width is not None else len(self.words).bit_length()

    @property
    def sql(self) -> str:
        """SQLite's expression of the value plus one, 0 where it is missing or no number."""
        source = self.of or self.name
        if self.width is Width.SHARE:
            shared = f"CAST(round({source} * {SHARE_UNIT}) AS INTEGER) + 1"
            return f"CASE WHEN typeof({source}) IN ('real', 'integer') THEN {shared} ELSE 0 END"
        if self.width is not None:
            return f"CASE typeof({source}) WHEN 'integer' THEN {source} + 1 ELSE 0 END"
        places = " ".join(f"WHEN '{word}' THEN {place}" for place, word in enumerate(self.words, start=1))
        return f"CASE {source} {places} ELSE 0 END"

    def column(self, values: Integers) -> pa.Array:
        """The Arrow column of unpacked values: 64-bit numbers, or words by a dictionary."""
        missing = values == 0
        if self.width is Width.SHARE:
            return pa.array((values - 1) / SHARE_UNIT, mask=missing)
        if self.width is not None:
            return pa.array(values - 1, mask=missing)
        places = pa.array((values - 1).astype(np.int8), mask=missing)
        return pa.DictionaryArray.from_arrays(places, pa.array(self.words, pa.string()))


def packed_sql(columns: Sequence[Packed]) -> str:
    """SQLite's expression of one integer that holds these columns, the first in the highest bits."""
    assert sum(column.bits for column in columns) <= _MOST_BITS
    expression = columns[0].sql
    for column in columns[1:]:
        expression = f"(({expression}) << {column.bits}) | ({column.sql})"
    return expression


def unpacked(columns: Sequence[Packed], packed: Integers) -> Iterator[tuple[str, pa.Array]]:
    """Name and Arrow column of each packed column, the last first."""
    rest = packed
    for column in reversed(columns):
        yield column.name, column.column(rest & ((1 << column.bits) - 1))
        rest = rest >> column.bits
