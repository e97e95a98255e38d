"""Cumulative incidence of competing events, from the beginning or from a landmark.

One state at risk and one absorbing state a cause: the Aalen-Johansen estimate (`transitions`). What ends
observation without a cause is censoring. From a landmark only those count who are still at risk then, in
groups formed by what was known at the landmark (Anderson, Cain and Gelber 1983, J Clin Oncol 1: 710-719).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import pandas as pd

from sojourn_analysis.models.transitions import loglog_interval, state_occupation
from sojourn_analysis.results import AnalysisWarning, WarningKind
from sojourn_schema.errors import UnfitTableError

Floats = npt.NDArray[np.float64]

AT_RISK = "at risk"
NO_EVENT = ""
"""In the column of causes: nothing happened in this year."""


@dataclass(frozen=True, slots=True)
class CompetingIncidence:
    """Cumulative incidences of c causes over T years in one group.

    Attributes:
        group: in words.
        causes: c names.
        years: (T,) of the clock; the incidence is that at its end.
        at_risk: (T,) persons at risk at the beginning of the year.
        events: (T, c).
        incidence, std_error, ci_low, ci_high: (T, c); intervals on the scale log(-log).
        covariance: (T, c, c) of the incidences of a year.
        n_persons: at the beginning.
        warnings: what a reader has to know.
    """

    group: str
    causes: tuple[str, ...]
    years: npt.NDArray[np.int64]
    at_risk: Floats
    events: Floats
    incidence: Floats
    std_error: Floats
    ci_low: Floats
    ci_high: Floats
    covariance: Floats
    n_persons: int
    warnings: tuple[AnalysisWarning, ...]

    def within(self, years: int, cause: str) -> tuple[float, float]:
        """Incidence and standard error after so many years of the clock (of the last that is observed).

        Raises:
            ValueError: there is no such cause, or no year.
        """
        if years < 1:
            raise ValueError("An incidence takes at least one year.")
        place = min(years, len(self.years)) - 1
        column = self.causes.index(cause)
        return float(self.incidence[place, column]), float(self.std_error[place, column])


def competing_incidence(
    frame: pd.DataFrame,
    causes: Sequence[str],
    *,
    group: str = "all",
    person: str = "person",
    year: str = "year",
    cause: str = "cause",
    weights: str | None = None,
) -> CompetingIncidence:
    """The cumulative incidences of one group.

    Args:
        frame: one row a person and year at risk.
        causes: the events that end it.
        group: its name.
        person, year, cause: columns; `cause` is empty in a year without an event.
        weights: a column of weights.

    Raises:
        UnfitTableError: no rows, or an unknown cause.
    """
    if not len(frame):
        raise UnfitTableError("Nobody is at risk.", "No incidence was estimated.")
    states = (AT_RISK, *causes)
    moved = frame[cause].fillna(NO_EVENT).astype(object)
    rows = frame.assign(_origin=AT_RISK, _destination=moved.where(moved != NO_EVENT, AT_RISK))
    found = state_occupation(
        rows, states, AT_RISK, person=person, year=year, origin="_origin", destination="_destination",
        weights=weights, absorbing=causes,
    )  # fmt: skip
    counted = pd.crosstab(rows[year], rows["_destination"]).reindex(
        index=found.years, columns=list(causes), fill_value=0
    )
    incidence, error = found.probability[:, 1:], found.std_error[:, 1:]
    low, high = loglog_interval(incidence, error)
    return CompetingIncidence(
        group, tuple(causes), found.years, found.at_risk[:, 0], counted.to_numpy(dtype=float), incidence,
        error, low, high, found.covariance[:, 1:, 1:], found.n_persons,
        (*found.warnings, *_eventless(counted)),
    )  # fmt: skip


def from_landmark(
    frame: pd.DataFrame, landmark: int, groups: str, *, person: str = "person", year: str = "year"
) -> dict[str, pd.DataFrame]:
    """The person-years from the landmark on, by the value that a column had in the landmark's year.

    Args:
        frame: one row a person and year at risk.
        landmark: the year from which on events count; who has no row in it is left out.
        groups: a column.
        person, year: columns.

    Returns:
        The rows of each group, by its name in order.
    """
    at = frame.loc[frame[year] == landmark, [person, groups]].rename(columns={groups: "_group"})
    later = frame[frame[year] >= landmark].merge(at, on=person)
    return {
        str(name): rows.drop(columns="_group")
        for name, rows in later.groupby("_group", sort=True, observed=True)
    }


def _eventless(counted: pd.DataFrame) -> tuple[AnalysisWarning, ...]:
    without = [str(name) for name in counted.columns if counted[name].sum() == 0]
    if not without:
        return ()
    text = f"Nobody had this event, so its incidence of 0 has no interval: {', '.join(without)}."
    return (AnalysisWarning(WarningKind.NO_EVENTS, text),)
