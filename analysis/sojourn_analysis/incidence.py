"""Observed cumulative incidence from a landmark: Kaplan and Meier's estimate in discrete time.

Industry years are served over time, and whoever has served many had to stay without a faculty position to do
so. Groups by industry years "ever served" would therefore compare people by their outcome (immortal time).
Here groups are formed at a landmark, a fixed number of years since the PhD, by the years served by then,
among people still at risk; whatever is counted happens after it (Anderson, Cain and Gelber 1983, J Clin Oncol
1, 710-719). The curves are descriptive: nothing is adjusted for.

The risk set knows one kind of exit besides the event, the interview, so the Aalen-Johansen estimate is 1
minus Kaplan and Meier's.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from sojourn_analysis.standardise import CRITICAL_95

Floats = NDArray[np.float64]
GROUPS = ((0, 0, "none"), (1, 2, "1 or 2"), (3, None, "3+"))
"""Industry years served by the landmark: least, most, and in words."""


@dataclass(frozen=True, slots=True)
class IncidenceCurve:
    """Cumulative incidence of the event after the landmark in one group; arrays of shape (T,).

    Attributes:
        group: industry years served by the landmark, in words.
        years: years since the PhD of each year at risk.
        at_risk, events: people at risk and events in that year.
        incidence: share with the event by the end of that year.
        ci_low, ci_high: 95 % interval, Greenwood's variance on the scale log(-log S).
    """

    group: str
    years: NDArray[np.int64]
    at_risk: NDArray[np.int64]
    events: NDArray[np.int64]
    incidence: Floats
    ci_low: Floats
    ci_high: Floats

    @property
    def people(self) -> int:
        """People in the group at the landmark."""
        return int(self.at_risk[0])

    def until(self, year: int) -> IncidenceCurve:
        """The curve up to the years at risk before this one (its first year at least)."""
        return self._first(max(int(np.searchsorted(self.years, year)), 1))

    def while_at_risk(self, people: int) -> IncidenceCurve:
        """The curve as long as so many people are at risk (its first year at least)."""
        few = np.flatnonzero(self.at_risk < people)
        return self._first(max(int(few[0]), 1) if len(few) else len(self.years))

    def _first(self, kept: int) -> IncidenceCurve:
        return IncidenceCurve(
            self.group,
            self.years[:kept],
            self.at_risk[:kept],
            self.events[:kept],
            self.incidence[:kept],
            self.ci_low[:kept],
            self.ci_high[:kept],
        )


def incidence_curve(
    group: str, years: Iterable[int], at_risk: Iterable[int], events: Iterable[int]
) -> IncidenceCurve:
    """The curve of one group from the counts of consecutive years.

    Args:
        group: in words.
        years: years since the PhD, ascending.
        at_risk, events: counts in these years.
    """
    year, n, d = (np.array(list(counts), dtype=np.int64) for counts in (years, at_risk, events))
    survival = np.cumprod(1 - d / n)
    with np.errstate(divide="ignore", invalid="ignore"):
        greenwood = np.cumsum(d / (n * (n - d).astype(float)))
        log_survival = np.log(survival)
        half = CRITICAL_95 * np.sqrt(greenwood) / np.abs(log_survival)
        low, high = 1 - survival ** np.exp(-half), 1 - survival ** np.exp(half)
    # Before the first event, and once everybody has had it, the interval is the point itself.
    plain = (survival == 1) | (survival == 0)
    incidence = np.asarray(1 - survival, dtype=np.float64)
    return IncidenceCurve(
        group, year, n, d, incidence, np.where(plain, incidence, low), np.where(plain, incidence, high)
    )
