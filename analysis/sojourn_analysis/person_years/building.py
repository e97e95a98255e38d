"""Risk sets from histories: each chunk's person-years are computed once and kept in the engine."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache

import ibis
import pyarrow as pa
from ibis.expr.types import Table

from sojourn_analysis.engine.duckdb import Engine
from sojourn_analysis.engine.histories import (
    RESPONDENT_COLUMNS,
    RESPONDENT_DETAILS,
    SPELL_COLUMNS,
    SPELL_DETAILS,
    YEARLY_COLUMNS,
    Histories,
    Part,
)
from sojourn_analysis.person_years.bands import band_of, joined_bands
from sojourn_analysis.person_years.factors import BACKGROUND, SECTORS
from sojourn_analysis.person_years.years import Chunk
from sojourn_analysis.risk_set import RiskSet
from sojourn_schema.dates import Convention

PERSONS = "person"
"""The engine's table of who has which number: `person`, `respondent_id`."""
Schemas = tuple[tuple[str, pa.Schema], ...]
"""Tables' names and columns."""


@dataclass(frozen=True, slots=True)
class Extra:
    """Further columns of person-years, for those who need them.

    Attributes:
        name: of them together.
        columns: `person`, `year` and the columns, of every year since the PhD, as one expression.
        levels: of those that are factors.
        parts: what has to be read of the histories for it.
    """

    name: str
    columns: Callable[[Chunk], Table]
    levels: Mapping[str, tuple[str, ...]]
    parts: frozenset[Part]


@dataclass(frozen=True, slots=True)
class Definition:
    """What makes a risk set.

    Attributes:
        table: its name in the engine.
        rows: the person-years of a chunk of careers as one expression.
        levels: of its factors beyond the background and `last_state`.
        parts: what has to be read of the histories for it.
        banded: the columns of years that are also kept in bands, as `{column}_band`; bands without an event
            are joined with the next later one, the last with the one before.
    """

    table: str
    rows: Callable[[Chunk], Table]
    levels: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    parts: frozenset[Part] = frozenset()
    banded: tuple[str, ...] = ("t",)

    def build(
        self,
        engine: Engine,
        histories: Iterable[Histories],
        convention: Convention = Convention.DEFAULT,
        progress: Callable[[int], None] | None = None,
    ) -> RiskSet:
        """Build this risk set alone; arguments and errors as in `build`."""
        return build(engine, histories, [self], convention, progress)[0]

    def with_extra(self, *extras: Extra) -> Definition:
        """The same person-years with further columns, in a table of their own."""

        def rows(chunk: Chunk) -> Table:
            found = self.rows(chunk)
            for extra in extras:
                more = extra.columns(chunk).rename(_person="person", _year="year")
                same = [found.person == more["_person"], found.year == more["_year"]]
                found = found.left_join(more, same).drop("_person", "_year")
            return found

        levels = {name: one for extra in extras for name, one in extra.levels.items()}
        parts = self.parts.union(*(extra.parts for extra in extras))
        table = "_".join([self.table, "with", *(extra.name for extra in extras)])
        return Definition(table, rows, {**self.levels, **levels}, parts, self.banded)


def build(
    engine: Engine,
    histories: Iterable[Histories],
    definitions: Sequence[Definition],
    convention: Convention = Convention.DEFAULT,
    progress: Callable[[int], None] | None = None,
) -> list[RiskSet]:
    """Build risk sets in one pass over the histories and keep them in the engine.

    Args:
        engine: where the tables are made; what an earlier call made of these definitions is replaced.
        histories: careers, in chunks of whole respondents, with the parts that the definitions need.
        definitions: of the risk sets.
        convention: which month an unknown one counts as.
        progress: told after each chunk how many respondents were read; may raise to stop.

    Returns:
        The risk sets, in the order of their definitions. Bands of years without an event are joined with the
        next later one, the last with the one before.

    Raises:
        ValueError: the histories were read without a part that a definition needs.
    """
    for name in (PERSONS, *(one.table for one in definitions)):
        engine.drop(name)
    read = 0
    for chunk in histories:
        _append(engine, chunk, read, definitions, convention)
        read += chunk.respondent.num_rows
        if progress is not None:
            progress(read)
    if read == 0:
        _append(engine, _no_histories(), 0, definitions, convention)
    return [_banded(engine, one) for one in definitions]


def _tables(chunk: Histories, already: int) -> dict[str, pa.Table]:
    """The tables of a chunk under the names that expressions know them by.

    Args:
        already: respondents of the chunks before; persons are numbered from there.
    """
    numbers = pa.array(range(already, already + chunk.respondent.num_rows), pa.int32())
    tables = {"respondent": chunk.respondent.append_column("person", numbers), "spell": chunk.spell}
    return tables | {part.value: table for part, table in chunk.yearly.items()}


def _chunk(seen: Mapping[str, Table], convention: Convention) -> Chunk:
    yearly = {part: seen[part.value] for part in Part if part.value in seen}
    return Chunk(seen["respondent"], seen["spell"], convention, yearly)


@lru_cache(maxsize=128)
def _query(rows: Callable[[Chunk], Table], convention: Convention, schemas: Schemas) -> str:
    """The SQL of an expression on the tables of a chunk, by name and columns.

    Writing it takes longer than a thousand careers take to run through it, and it is the same for each chunk
    and each study.
    """
    tables = {name: ibis.table(ibis.Schema.from_pyarrow(schema), name=name) for name, schema in schemas}
    return Engine.compiled(rows(_chunk(tables, convention)))


def _append(
    engine: Engine,
    chunk: Histories,
    already: int,
    definitions: Sequence[Definition],
    convention: Convention,
) -> None:
    for one in definitions:
        if missing := one.parts - chunk.parts:
            raise ValueError(f"{one.table} needs histories with {', '.join(sorted(missing))}")
    tables = _tables(chunk, already)
    schemas = tuple((name, table.schema) for name, table in tables.items())
    with engine.views(tables):
        for one in definitions:
            engine.append(one.table, _query(one.rows, convention, schemas))
        engine.append(PERSONS, _query(_persons, convention, schemas))


def _persons(chunk: Chunk) -> Table:
    return chunk.respondent.select("person", "respondent_id")


def _no_histories() -> Histories:
    def empty(columns: Mapping[str, pa.DataType]) -> pa.Table:
        return pa.schema(list(columns.items())).empty_table()

    yearly = {part: empty(columns) for part, columns in YEARLY_COLUMNS.items()}
    respondent, spell = RESPONDENT_COLUMNS | RESPONDENT_DETAILS, SPELL_COLUMNS | SPELL_DETAILS
    return Histories(empty(respondent), empty(spell), yearly)


def _banded(engine: Engine, definition: Definition) -> RiskSet:
    rows = engine.table(definition.table)
    levels = {**BACKGROUND, "last_state": SECTORS, **definition.levels}
    for column in definition.banded:
        happened = rows.filter(rows.event == 1).select(years=rows[column]).distinct()
        bands = joined_bands(row["years"] for row in engine.rows(happened).to_pylist())
        rows = rows.mutate(**{f"{column}_band": band_of(rows[column], bands)})
        levels[f"{column}_band"] = tuple(bands)
    return RiskSet.of(engine, rows, levels)
