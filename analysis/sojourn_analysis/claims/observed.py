"""Shares that had an event, as they were observed: one cumulative incidence a group, and its table."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
import pandas as pd

from sojourn_analysis.claims.estimated import Table
from sojourn_analysis.models.competing import NO_EVENT, CompetingIncidence, competing_incidence

EVENT = "event"


def observed_by(
    frame: pd.DataFrame, group: str, groups: Sequence[str], *, year: str = "clock", weights: str | None = None
) -> dict[str, CompetingIncidence]:
    """The cumulative incidence of the event in each group that anybody is in (Aalen and Johansen's estimate).

    Args:
        frame: one row a person and year at risk, with `person` and `event`.
        group: the column of groups, which does not change over a person's years.
        groups: their names, in the order wanted.
        year: the column of the clock.
        weights: a column of weights.
    """
    caused = frame.assign(cause=np.where(frame["event"] == 1, EVENT, NO_EVENT))
    return {
        name: competing_incidence(rows, [EVENT], group=name, year=year, weights=weights)
        for name in groups
        if len(rows := caused[caused[group] == name])
    }


def incidence_table(name: str, group: str, observed: Mapping[str, CompetingIncidence]) -> Table:
    """The incidences year by year as a table.

    Args:
        name: of the table.
        group: what the groups are, for the head of their column.
        observed: by group.
    """
    header = (group, "years", "at_risk", "events", "incidence", "ci_low", "ci_high")
    rows = [
        (one, int(year), round(float(curve.at_risk[place])), int(curve.events[place, 0]),
         *(float(values[place, 0]) for values in (curve.incidence, curve.ci_low, curve.ci_high)))
        for one, curve in observed.items()
        for place, year in enumerate(curve.years)
    ]  # fmt: skip
    return Table(name, header, rows, keys=2, people=("at_risk", "events"))
