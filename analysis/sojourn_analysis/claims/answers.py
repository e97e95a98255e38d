"""Answers beyond the base model's that the checks of a claim need, read from the study file."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

import ibis
import pyarrow as pa
from ibis import _
from ibis.expr.types import BooleanValue, Table

from sojourn_analysis.claims.outside import OUTSIDE_SQL
from sojourn_analysis.person_years import PERSONS, band_of, joined_bands
from sojourn_analysis.risk_set import RiskSet
from sojourn_schema.store.connection import connect
from sojourn_schema.store.failures import explained

WISHES = ("academia", "either", "industry", "unknown")
TOLD = ("told", "missing")
_FETCH_ROWS = 100_000

_PEOPLE = f"""
SELECT respondent_id,
    coalesce(wish_at_phd, 'unknown') AS wish,
    (SELECT sum(papers) FROM publication_year AS paper
        WHERE paper.respondent_id = respondent.respondent_id AND typeof(papers) = 'integer'
        AND year BETWEEN phd_year - 3 AND phd_year - 1) AS papers,
    {OUTSIDE_SQL} AS outside
FROM respondent
"""
_SEARCHES = """
SELECT DISTINCT respondent_id, year FROM job_search
WHERE target = 'academia_faculty' AND typeof(applications) = 'integer' AND applications > 0
"""


@dataclass(frozen=True, slots=True)
class CheckYears:
    """The person-years of a risk set with what the checks adjust for or select on.

    Attributes:
        risk_set: adds `papers_told`, `papers_log`, `wish_at_phd`, `applied` and `outside`.
        with_papers, with_wish, with_searches: people of the risk set who told papers before the PhD, a wish
            at the PhD, and any faculty application.
        outside: people of the risk set who are outside academia at the survey.
    """

    risk_set: RiskSet
    with_papers: int
    with_wish: int
    with_searches: int
    outside: int

    def applicants(self) -> RiskSet:
        """Person-years with a faculty application, the bands of t joined anew."""
        table = self.risk_set.table.filter(self.risk_set.table.applied == 1)
        events = table.filter(table.event == 1).group_by("t").agg(events=_.count())
        bands = joined_bands([row["t"] for row in self.risk_set.engine.rows(events).to_pylist()])
        band = band_of(table.t, bands)
        return _risk_set(self.risk_set, table.mutate(t_band=band), {"t_band": tuple(bands)})

    def weighted(self, outside: int) -> RiskSet:
        """Person-years with people now outside academia counted so many times (one cluster a person still).

        Args:
            outside: their weight, a whole number.
        """
        table = self.risk_set.table
        copies = ibis.ifelse(table.outside == 1, outside, 1)
        return _risk_set(self.risk_set, table.mutate(copy=ibis.range(0, copies).unnest()))


def check_years(risk_set: RiskSet, study: Path, table: str = "check_year") -> CheckYears:
    """Join the answers of a study to its risk set; one pass over the study file.

    Papers before the PhD are those told for the three years before it; with none of these years told they are
    missing.

    Args:
        risk_set: of the first faculty position.
        study: the study file that it was built from.
        table: the name that the joined years are kept under.

    Raises:
        StudyFileError: the study can't be read.
    """
    engine = risk_set.engine
    tables = {
        "answer": _rows(study, _PEOPLE, _PEOPLE_TYPES),
        "search": _rows(study, _SEARCHES, _SEARCH_TYPES),
    }
    with engine.views(tables) as views:
        people = engine.table(PERSONS).inner_join(views["answer"], "respondent_id")
        people = people.select("person", "respondent_id", "wish", "papers", "outside")
        searches = people.inner_join(views["search"], "respondent_id").select(
            "person", "year", applied=ibis.literal(1)
        )
        years = risk_set.table.left_join(people, "person").drop("person_right")
        years = years.left_join(searches, ["person", "year"]).drop("person_right", "year_right")
        wish = [(years.wish == word, place) for place, word in enumerate(WISHES)]
        kept = engine.keep(
            table,
            years.mutate(
                papers_told=years.papers.isnull().cast("uint8"),
                papers_log=(years.papers.fill_null(0) + 1).ln(),
                wish_at_phd=ibis.cases(*wish, else_=WISHES.index("unknown")).cast("uint8"),
                applied=years.applied.fill_null(0).cast("uint8"),
                outside=years.outside.cast("uint8"),
            ).drop("wish", "papers", "respondent_id"),
        )
    levels = {"papers_told": TOLD, "wish_at_phd": WISHES}

    def people_with(condition: BooleanValue) -> int:
        counted = kept.filter(condition).aggregate(people=_.person.nunique())
        return int(engine.rows(counted).to_pylist()[0]["people"])

    return CheckYears(
        _risk_set(risk_set, kept, levels),
        people_with(kept.papers_told == 0),
        people_with(kept.wish_at_phd != WISHES.index("unknown")),
        people_with(kept.applied == 1),
        people_with(kept.outside == 1),
    )


_PEOPLE_TYPES = {
    "respondent_id": pa.string(),
    "wish": pa.string(),
    "papers": pa.int32(),
    "outside": pa.int8(),
}
_SEARCH_TYPES = {"respondent_id": pa.string(), "year": pa.int16()}


def _rows(study: Path, query: str, types: Mapping[str, pa.DataType]) -> pa.Table:
    schema = pa.schema(list(types.items()))
    batches = []
    with closing(connect(study, read_only=True)) as connection, explained(study):
        cursor = connection.execute(query)
        while rows := cursor.fetchmany(_FETCH_ROWS):
            columns = [
                pa.array(column, kind)
                for column, kind in zip(zip(*rows, strict=True), schema.types, strict=True)
            ]
            batches.append(pa.record_batch(columns, schema=schema))
    return pa.Table.from_batches(batches, schema)


def _risk_set(base: RiskSet, table: Table, levels: Mapping[str, tuple[str, ...]] | None = None) -> RiskSet:
    return RiskSet.of(base.engine, table, {**base.levels, **(levels or {})})
