"""The first faculty hire under its base model: the fit, the standardised chances and the observed curves."""

from __future__ import annotations

import math
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import pandas as pd
from ibis import _
from numpy.typing import NDArray

from sojourn_analysis.claims.pooled import pooled
from sojourn_analysis.claims.reservations import EXTRAPOLATION
from sojourn_analysis.claims.theta import Wald
from sojourn_analysis.counted import counted
from sojourn_analysis.incidence import GROUPS, IncidenceCurve, incidence_curve
from sojourn_analysis.models.formula import parse_terms
from sojourn_analysis.models.hazard import HazardFit
from sojourn_analysis.results import AnalysisWarning
from sojourn_analysis.risk_set import RiskSet
from sojourn_analysis.standardise import StandardisedChances, standardised_chances

BACKGROUND = ("field1", "phd_tier", "gender", "cohort5")
EXPOSURES = ("industry_years", "postdoc_years", "other_years")
_CHANGING = ("t_band", "last_state")


@dataclass(frozen=True, slots=True)
class Patterns:
    """The combinations of background answers that people have.

    Attributes:
        background: one row a combination, codes in words.
        people: how many have it, shape (m,).
    """

    background: pd.DataFrame
    people: NDArray[np.float64]


def background_patterns(risk_set: RiskSet, names: Sequence[str] = BACKGROUND) -> Patterns:
    """The background of everybody in the risk set, by columns that do not change over time."""
    if risk_set.weights is not None:
        weighted = pooled(risk_set, names)
        return Patterns(weighted[list(names)].astype(object), weighted["people"].to_numpy(dtype=float))
    table = risk_set.table
    counted = table.group_by(list(names)).agg(people=table.person.nunique()).order_by(list(names))
    rows = risk_set.engine.rows(counted).to_pandas()
    words = {
        name: np.array(risk_set.levels[name], dtype=object)[rows[name]]
        if name in risk_set.levels
        else rows[name]
        for name in names
    }
    return Patterns(pd.DataFrame(words), rows["people"].to_numpy(dtype=float))


def chances_of(
    fit: HazardFit, risk_set: RiskSet, industry_years: Sequence[int], horizon_years: int
) -> StandardisedChances:
    """Everybody's chance under each number of industry years first, from a fitted model of hires.

    Everything that the model adjusts for and that does not change over time is everybody's own. The main
    state of the year before, where it is in the model, is that of the set history, academia before the PhD.

    Args:
        fit: the base model, or one that adds to it.
        risk_set: what it was fitted to.
        industry_years: the set histories.
        horizon_years: of the chances.

    Raises:
        KeyError: a state of the set histories is nobody's in the risk set.
    """
    adjusted = [
        name for name in parse_terms(fit.formula).columns if name not in (*_CHANGING, *EXPOSURES, *BACKGROUND)
    ]
    patterns = background_patterns(risk_set, (*BACKGROUND, *adjusted))
    bands = np.array(risk_set.levels["t_band"], dtype=object)
    starts = [first_year_of(band) for band in bands]

    def design(situations: Mapping[str, NDArray[np.int64]]) -> NDArray[np.float64]:
        count, size = len(situations["t"]), len(patterns.people)
        frame = pd.concat([patterns.background] * count, ignore_index=True)
        t = situations["t"]
        band = bands[np.searchsorted(starts, t, side="right") - 1]
        last = np.where((t > 0) & (situations["industry_years"] == t), "industry", "academia")
        columns = {name: np.repeat(situations[name], size) for name in EXPOSURES}
        columns |= {"t_band": np.repeat(band, size), "last_state": np.repeat(last, size)}
        rows = fit.design.rows(frame.assign(**columns))
        return rows.reshape(count, size, -1)

    return standardised_chances(
        fit.chance_params, fit.cov, patterns.people, design, industry_years, horizon_years
    )


@dataclass(frozen=True, slots=True)
class SupportedChances:
    """Standardised chances with the people who were observed under each history.

    One that fewer people than the plan asks for were observed under rests on the model: it can saturate at 0
    or 1 with an error of nearly nothing. It is told without an interval, settles nothing and is not drawn.

    Attributes:
        chances: by industry years first.
        people: at risk in a year after just so many industry years, in the order of the chances' histories.
        fewest: people that an interval takes.
    """

    chances: StandardisedChances
    people: tuple[int, ...]
    fewest: int

    def supported(self, years: int) -> bool:
        """Whether enough people were observed after so many industry years."""
        return self.people[self.chances.industry_years.index(years)] >= self.fewest

    def at_end(self, years: int) -> Wald:
        """The chance at the horizon; its error is not known (NaN) where it is not supported."""
        return self._told(self.chances.at_end(years), years)

    def difference_at_end(self, years: int, against: int) -> Wald:
        """The chance after so many industry years minus that after others, likewise."""
        return self._told(self.chances.difference_at_end(years, against), years, against)

    def warnings(self, told: Collection[int]) -> tuple[AnalysisWarning, ...]:
        """What is to be said of those histories among `told` that are not supported."""
        return tuple(
            AnalysisWarning(
                EXTRAPOLATION,
                f"{counted(people, 'person was', 'people were')} observed after"
                f" {counted(years, 'industry year', 'industry years')}, fewer than {self.fewest}: that chance"
                " rests on the model more than on people, has no interval and is not drawn.",
            )
            for years, people in zip(self.chances.industry_years, self.people, strict=True)
            if years in told and people < self.fewest
        )

    def _told(self, number: tuple[float, float], *years: int) -> Wald:
        estimate, std_error = number
        return Wald(estimate, std_error if all(map(self.supported, years)) else math.nan)


def people_after(risk_set: RiskSet, industry_years: Sequence[int]) -> tuple[int, ...]:
    """People at risk in a year after just so many industry years, one number each."""
    table = risk_set.table
    counted = table.group_by("industry_years").agg(people=table.person.nunique())
    found = {row["industry_years"]: row["people"] for row in risk_set.engine.rows(counted).to_pylist()}
    return tuple(found.get(years, 0) for years in industry_years)


def observed_curves(risk_set: RiskSet, landmark_year: int) -> tuple[IncidenceCurve, ...]:
    """Observed incidence from the landmark, by the industry years served by then; groups without people are
    left out."""
    table = risk_set.table
    at_landmark = table.filter(table.t == landmark_year).select("person", served=table.industry_years)
    later = (
        table.filter(table.t >= landmark_year)
        .select("person", "t", "event")
        .inner_join(at_landmark, "person")
    )
    counted = later.group_by(["served", "t"]).agg(at_risk=_.count(), events=_.event.cast("int64").sum())
    rows = risk_set.engine.rows(counted).to_pandas()
    curves = []
    for least, most, words in GROUPS:
        inside = rows[(rows["served"] >= least) & (rows["served"] <= (most if most is not None else np.inf))]
        if len(inside):
            years = inside.groupby("t")[["at_risk", "events"]].sum().sort_index()
            curves.append(incidence_curve(words, years.index, years["at_risk"], years["events"]))
    return tuple(curves)


def first_year_of(band: str) -> int:
    """The year that a band of years starts with, by its label."""
    return int(band.rstrip("+").split("-")[0])
