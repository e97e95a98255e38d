"""What the engine makes of careers, as rows with words for codes."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from tests.analysis.person_years.oracle import Life, Row

from sojourn_analysis.engine.duckdb import Engine
from sojourn_analysis.engine.histories import Part, histories_of_careers
from sojourn_analysis.person_years import Definition, build
from sojourn_analysis.person_years.factors import BACKGROUND
from sojourn_analysis.risk_set import RiskSet
from sojourn_schema.careers import Career
from sojourn_schema.dates import Convention


def read_rows(
    careers: Sequence[Career],
    definition: Definition,
    convention: Convention = Convention.DEFAULT,
    chunk: int = 1_000,
) -> dict[str, list[Row]]:
    """The engine's rows by respondent, in the order of years, with the labels of the factors."""
    histories = histories_of_careers(careers, chunk, tuple(Part))
    with Engine() as engine:
        (risk_set,) = build(engine, histories, [definition], convention)
        return rows_of(risk_set)


def rows_of(risk_set: RiskSet) -> dict[str, list[Row]]:
    """The rows of a risk set by respondent."""
    engine, table = risk_set.engine, risk_set.table
    people = {row["person"]: row["respondent_id"] for row in engine.rows(engine.table("person")).to_pylist()}
    order = [name for name in ("person", "year", "target") if name in table.columns]
    rows = risk_set.labelled(engine.rows(table.order_by(order)).to_pandas())
    by_person: dict[str, list[Row]] = {}
    for row in rows.to_dict("records"):
        by_person.setdefault(people[row.pop("person")], []).append({str(name): row[name] for name in row})
    return by_person


def changing(rows: Iterable[Row]) -> list[Row]:
    """Rows without the background and the bands, which other tests look at."""
    left_out = {*BACKGROUND, "t_band", "clock_band"}
    return [{name: value for name, value in row.items() if name not in left_out} for row in rows]


def compared(
    careers: Sequence[Career],
    definition: Definition,
    slow: Callable[[Life], list[Row]],
    convention: Convention,
) -> list[Row]:
    """All rows of the engine, after comparing them person by person with those of the slow reading."""
    read = read_rows(careers, definition, convention, chunk=400)
    expected = {one.respondent.respondent_id: slow(Life(one, convention)) for one in careers}
    assert {name: changing(rows) for name, rows in read.items()} == {n: r for n, r in expected.items() if r}
    return [row for rows in read.values() for row in rows]
