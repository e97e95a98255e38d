"""People weighted to the margins of the population that a plan gives, and risk sets with these weights.

Where the margins are known, nobody has to guess how much people outside academia should count: claims that
this could bend are refitted with everybody weighted, and their verdicts have to stand.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd
import pyarrow as pa

from sojourn_analysis.margins import BOTH, COHORT, CURRENT_SECTOR
from sojourn_analysis.models.raking import Raked, rake
from sojourn_analysis.person_years import PERSONS
from sojourn_analysis.risk_set import RiskSet

if TYPE_CHECKING:
    from sojourn_analysis.claims.context import Context

WEIGHT = "raked_weight"
_TABLE = "raked"
_COHORT_YEARS = 5
_INDUSTRY = ("industry", "startup")
_NO_ANSWER = ("DK", "PNTS")


def raked_people(context: Context) -> Raked:
    """The weights of everybody with a PhD, in the order of `people_of`.

    Raises:
        UnfitTableError: no weights satisfy the plan's margins, or the sample has other levels than these.
    """
    return context.once("raked", lambda: rake(people_of(context), context.plan.weights))


def people_of(context: Context) -> pd.DataFrame:
    """Everybody with a PhD by what margins are of; None where it is not known.

    Returns:
        One row a respondent, in the order of the ids: `respondent_id` and a column for each of the plan's
        margins.
    """
    people, spells = context.table("respondent"), context.table("spell")
    people = people[people["phd_status"].fillna("awarded") != "in_progress"].sort_values("respondent_id")
    first = people["phd_year"].to_numpy(dtype=float) // _COHORT_YEARS * _COHORT_YEARS
    cohort = [f"{int(year)}-{int(year) + _COHORT_YEARS - 1}" for year in first]
    sector = _current_sector(people, spells)
    people = people.reset_index(drop=True)
    fields = people["phd_field"].map(_told, na_action="ignore").str.split(".").str[0]
    columns = {
        CURRENT_SECTOR: sector,
        COHORT: cohort,
        BOTH: [f"{one} {other}" for one, other in zip(sector, cohort, strict=True)],
        "field1": fields,
        "phd_tier": people["phd_tier"].map(_told, na_action="ignore"),
        "gender": people["gender"].map(_told, na_action="ignore"),
    }
    chosen = {name: columns[name] for name in context.plan.weights}
    return pd.DataFrame({"respondent_id": people["respondent_id"].tolist(), **chosen})


def raked(context: Context, risk_set: RiskSet) -> RiskSet:
    """A risk set with each person's rows weighted to the plan's margins.

    Raises:
        UnfitTableError: no weights satisfy them.
    """
    context.once("raked by person", lambda: _keep(context, risk_set))
    table = risk_set.table.left_join(context.engine.table(_TABLE), "person").drop("person_right")
    weighted = table.mutate(**{WEIGHT: table[WEIGHT].fill_null(1.0)})
    return replace(RiskSet.of(risk_set.engine, weighted, risk_set.levels), weights=WEIGHT)


def raked_weights(context: Context, people: pd.Series[int], risk_set: RiskSet) -> pd.Series[float]:
    """(n,) the weight of each of these persons of a risk set."""
    context.once("raked by person", lambda: _keep(context, risk_set))
    rows = context.engine.rows(context.engine.table(_TABLE)).to_pandas()
    return people.map(rows.set_index("person")[WEIGHT]).fillna(1.0).astype(float)


def _keep(context: Context, risk_set: RiskSet) -> str:
    """Keep the weights by the number of the person, which is the same in every risk set of a study."""
    ids, weights = people_of(context)["respondent_id"], raked_people(context).weights
    told = pa.table({"respondent_id": pa.array(ids, pa.string()), WEIGHT: pa.array(weights, pa.float64())})
    engine = risk_set.engine
    with engine.views({"told_weights": told}) as views:
        joined = engine.table(PERSONS).inner_join(views["told_weights"], "respondent_id")
        engine.keep(_TABLE, joined.select("person", WEIGHT))
    return _TABLE


def _current_sector(people: pd.DataFrame, spells: pd.DataFrame) -> list[str]:
    """Academia for whoever holds an academic position at the survey (not a PhD student's), as where people
    outside it are counted more; industry for the others who work there."""
    held = spells.merge(people[["respondent_id", "survey_year"]], on="respondent_id")
    held = held[held["end_year"].isna() | (held["end_year"] >= held["survey_year"])]
    academic = held[(held["sector"] == "academia") & (held["position"] != "phd_student")]
    working = held[held["sector"].isin(_INDUSTRY)]
    ids = people["respondent_id"]
    inside, there = ids.isin(academic["respondent_id"]), ids.isin(working["respondent_id"])
    return [str(one) for one in np.select([inside, there], ["academia", "industry"], "elsewhere")]


def _told(answer: str) -> str | None:
    return None if answer in _NO_ANSWER else answer
