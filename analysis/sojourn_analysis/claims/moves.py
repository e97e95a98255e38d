"""Moves in both directions in one table: leaving academia for industry stacked on coming back from there.

Each person's years at risk of leaving, from the year after the first academic one, and of coming back, from
the year after the first industry one, stand one below the other, so that both hazards are one model with one
covariance: a person's two processes are one cluster.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import ibis
import numpy as np
import pandas as pd
from ibis.expr.types import Table
from numpy.typing import NDArray

from sojourn_analysis.claims.hires import BACKGROUND, first_year_of
from sojourn_analysis.claims.pooled import pooled
from sojourn_analysis.models.hazard import HazardFit
from sojourn_analysis.person_years import band_of, joined_bands
from sojourn_analysis.risk_set import RiskSet
from sojourn_analysis.standardise import Incidences, standardised_incidences

if TYPE_CHECKING:
    from sojourn_analysis.claims.context import Context

LEAVE, RETURN = "leave", "return"
DIRECTIONS = {LEAVE: "leave", RETURN: "return_academia"}
"""The directions and their risk sets."""
WITHIN_YEARS = 5
MOVES_FORMULA = " + ".join(["C(moment)", "t_leave", "t_return", *(f"C({name})" for name in BACKGROUND)])
"""The stacked hazards: a baseline and a slope in t at entry for each direction, one background for both."""
ENTRY_FORMULA = " + ".join(["C(clock_band)", "t_entry", *(f"C({name})" for name in BACKGROUND)])
"""The hazard of one direction by itself."""


def after_entry(risk_set: RiskSet) -> RiskSet:
    """A risk set of moves without the years in which nobody can move yet (clock 0), its bands joined anew."""
    table = risk_set.table.filter(risk_set.table.clock >= 1)
    bands = _bands(risk_set, table)
    banded = table.mutate(clock_band=band_of(table.clock, bands))
    return RiskSet.of(risk_set.engine, banded, {**risk_set.levels, "clock_band": tuple(bands)})


def first_years(risk_set: RiskSet) -> RiskSet:
    """The first five years since the first industry year, with bands of these years, `start_band`."""
    table = risk_set.table.filter(risk_set.table.clock <= WITHIN_YEARS)
    bands = _bands(risk_set, table)
    banded = table.mutate(start_band=band_of(table.clock, bands))
    return RiskSet.of(risk_set.engine, banded, {**risk_set.levels, "start_band": tuple(bands)})


def stacked(context: Context) -> RiskSet:
    """Both directions in one risk set: the background, `direction`, `clock`, `t_entry`, and what the model
    reads of them: `moment` (direction and band of the clock), `t_leave` and `t_return` (t at entry in the
    one direction, 0 in the other)."""
    parts: list[Table] = []
    moments: list[str] = []
    levels: dict[str, tuple[str, ...]] = {}
    for place, (direction, name) in enumerate(DIRECTIONS.items()):
        risk_set = context.risk_set(name)
        rows = risk_set.table.filter(risk_set.table.clock >= 1)
        bands = _bands(risk_set, rows)
        slopes = {
            f"t_{one}": rows.t_entry.cast("int16") if one == direction else ibis.literal(0, "int16")
            for one in DIRECTIONS
        }
        moment = (band_of(rows.clock, bands) + len(moments)).cast("uint8")
        own = {"direction": ibis.literal(place, "uint8"), "moment": moment, **slopes}
        parts.append(rows.select("person", "event", "clock", "t_entry", *BACKGROUND, **own))
        moments += [_moment(direction, band) for band in bands]
        levels |= {name: risk_set.levels[name] for name in BACKGROUND}
    levels |= {"direction": tuple(DIRECTIONS), "moment": tuple(moments)}
    # A union comes in any order; sums over rows are to come out the same every time.
    ordered = parts[0].union(parts[1]).order_by(["person", "direction", "clock"])
    table = context.engine.keep("moves", ordered)
    return RiskSet.of(context.engine, table, levels)


def incidences(fit: HazardFit, risk_set: RiskSet) -> Incidences:
    """Cumulative incidences of leaving and of coming back: everybody who entered either risk set is taken
    through both, with their own t at entry and background.

    Args:
        fit: of `MOVES_FORMULA`.
        risk_set: what it was fitted to; where its rows are weighted, so are the people.
    """
    patterns = pooled(risk_set, ("t_entry", *BACKGROUND), ("person", "direction"))
    rows = [_rows(fit, patterns, direction, risk_set.levels["moment"]) for direction in DIRECTIONS]
    people = patterns["people"].to_numpy(dtype=float)
    return standardised_incidences(fit.chance_params, fit.cov, people, rows, tuple(DIRECTIONS))


def _bands(risk_set: RiskSet, rows: Table) -> dict[str, int]:
    happened = rows.filter(rows.event == 1).select(years=rows.clock).distinct()
    bands = joined_bands(row["years"] for row in risk_set.engine.rows(happened).to_pylist())
    # The clock starts at 1, so that is where the first band starts.
    return {("1" if label == "0-1" else label): first for label, first in bands.items()}


def _moment(direction: str, band: str) -> str:
    return f"{direction}, year {band}"


def _rows(
    fit: HazardFit, patterns: pd.DataFrame, direction: str, moments: tuple[str, ...]
) -> NDArray[np.float64]:
    """(5, m, k) rows of the patterns in the years of the clock of one direction."""
    own = [moment for moment in moments if moment.startswith(f"{direction},")]
    starts = [first_year_of(moment.rsplit(" ", 1)[1]) for moment in own]
    years = []
    for clock in range(1, WITHIN_YEARS + 1):
        at = int(np.searchsorted(starts, clock, side="right")) - 1
        slopes = {f"t_{one}": patterns["t_entry"] if one == direction else 0 for one in DIRECTIONS}
        years.append(patterns.assign(moment=own[max(at, 0)], **slopes))
    rows = fit.design.rows(pd.concat(years, ignore_index=True))
    return rows.reshape(WITHIN_YEARS, len(patterns), -1)
