"""People who are outside academia at the survey, and risk sets that count them more.

Whoever is met at an academic venue stayed or came back. Claims that this could bend are refitted with the
others counted more: each of their person-years has that weight, and the covariance is clustered by person.
"""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING

import pandas as pd
import pyarrow as pa

from sojourn_analysis.claims.claim import OUTSIDE_WEIGHTS, RAKED, outside_name
from sojourn_analysis.claims.raked import raked_weights
from sojourn_analysis.person_years import PERSONS
from sojourn_analysis.risk_set import RiskSet
from sojourn_schema.store.connection import connect
from sojourn_schema.store.failures import explained

if TYPE_CHECKING:
    from sojourn_analysis.claims.context import Context

OUTSIDE_SQL = """
NOT EXISTS (SELECT 1 FROM spell
    WHERE spell.respondent_id = respondent.respondent_id
    AND sector = 'academia' AND position <> 'phd_student'
    AND (typeof(end_year) <> 'integer' OR end_year >= survey_year))
"""
"""Whether a respondent holds no academic position but a PhD student's at the survey."""
WEIGHT = "outside_weight"
_TABLE = "outside_academia"


def outside_weighted(context: Context, risk_set: RiskSet, weight: int) -> RiskSet:
    """A risk set with the rows of people outside academia weighted so much, the others 1.

    Args:
        context: the study.
        risk_set: built from it.
        weight: of people outside.

    Raises:
        StudyFileError: the study can't be read.
    """
    context.once("outside academia", lambda: _keep(context, risk_set))
    table = risk_set.table.left_join(context.engine.table(_TABLE), "person").drop("person_right")
    weighted = table.mutate(**{WEIGHT: 1 + (weight - 1) * table.outside.fill_null(0)}).drop("outside")
    return RiskSet(
        risk_set.engine, weighted, risk_set.levels, risk_set.n_persons, risk_set.n_rows, risk_set.n_events,
        weights=WEIGHT,
    )  # fmt: skip


def weights_of(context: Context, people: pd.Series[int], risk_set: RiskSet, weight: int) -> pd.Series[float]:
    """(n,) the weight of each of these persons of a risk set."""
    context.once("outside academia", lambda: _keep(context, risk_set))
    rows = context.engine.rows(context.engine.table(_TABLE)).to_pandas()
    outside = rows.set_index("person")["outside"]
    return 1 + (weight - 1) * people.map(outside).fillna(0).astype(float)


def selection_weights(
    context: Context, people: pd.Series[int], risk_set: RiskSet
) -> dict[str, pd.Series[float]]:
    """The weights of these persons in each check for who was met, by the check's name."""
    found = {
        outside_name(weight): weights_of(context, people, risk_set, weight) for weight in OUTSIDE_WEIGHTS
    }
    return found | {RAKED: raked_weights(context, people, risk_set)} if context.plan.weights else found


def _keep(context: Context, risk_set: RiskSet) -> str:
    """Keep who is outside by the number of the person, which is the same in every risk set of a study."""
    query = f"SELECT respondent_id, {OUTSIDE_SQL} FROM respondent"
    with closing(connect(context.study, read_only=True)) as connection, explained(context.study):
        ids, outside = zip(*connection.execute(query).fetchall() or [("", 0)], strict=True)
    told = pa.table({"respondent_id": pa.array(ids, pa.string()), "outside": pa.array(outside, pa.uint8())})
    engine = risk_set.engine
    with engine.views({"told_outside": told}) as views:
        joined = engine.table(PERSONS).inner_join(views["told_outside"], "respondent_id")
        engine.keep(_TABLE, joined.select("person", "outside"))
    return _TABLE
