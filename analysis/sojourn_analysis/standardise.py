"""Standardised chances: what a fitted hazard says of everybody's chance under one set history.

This is g-computation (Robins 1986, "A new approach to causal inference in mortality studies", Mathematical
Modelling 7, 1393-1512) for a single event in discrete time. Everyone keeps their own background; the history
is set: industry years first, postdoc years from then on. A person's chance within T years is 1 - product over
t < T of (1 - hazard), and the standardised chance is its mean over people.

Background answers are few, so all is computed once a pattern and weighted with the people who share it; the
result is that over people, exactly.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.special import expit

from sojourn_analysis.models.delta import delta_error, delta_errors

Floats = NDArray[np.float64]
Integers = NDArray[np.int64]
Design = Callable[[Mapping[str, Integers]], Floats]
"""s situations (`t` and the exposures by name, each (s,)) -> model rows (s, m, k) of the m background
patterns."""

CRITICAL_95 = 1.959963984540054
"""97.5 % point of the standard normal."""


@dataclass(frozen=True, slots=True)
class StandardisedChances:
    """Chances of an event by the end of each year under q set histories, averaged over people.

    Attributes:
        industry_years: the industry years first of each history, length q.
        chance: (q, T); column j is the chance within j + 1 years.
        covariance: (T, q, q), of the q chances at each horizon: delta method on the model's covariance plus
            the sampling covariance of people's chances, divided by their number (the patterns' people are a
            sample).
    """

    industry_years: tuple[int, ...]
    chance: Floats
    covariance: Floats

    @property
    def std_error(self) -> Floats:
        """Standard errors of `chance`, (q, T)."""
        each = np.eye(len(self.industry_years))
        return np.stack([delta_errors(each, by_year) for by_year in self.covariance], axis=1)

    def only(self, places: Sequence[int]) -> StandardisedChances:
        """The histories at these places alone."""
        kept = list(places)
        years = tuple(self.industry_years[place] for place in kept)
        return StandardisedChances(years, self.chance[kept], self.covariance[:, kept][:, :, kept])

    def at_end(self, industry_years: int) -> tuple[float, float]:
        """Chance and standard error at the last horizon.

        Raises:
            ValueError: no such history was computed.
        """
        place = self.industry_years.index(industry_years)
        return float(self.chance[place, -1]), float(self.std_error[place, -1])

    def difference_at_end(self, industry_years: int, against: int) -> tuple[float, float]:
        """Difference of two chances at the last horizon and its standard error.

        Raises:
            ValueError: no such history was computed.
        """
        contrast = np.zeros(len(self.industry_years))
        contrast[self.industry_years.index(industry_years)] += 1
        contrast[self.industry_years.index(against)] -= 1
        return float(contrast @ self.chance[:, -1]), delta_error(contrast, self.covariance[-1])


@dataclass(frozen=True, slots=True)
class Incidences:
    """Standardised cumulative incidences in q situations over T years, and their contrasts.

    Attributes:
        names: of the situations.
        incidence: (q, T); column j is that within j + 1 years of the clock.
        covariance: (T, q, q), of the q incidences at each horizon.
    """

    names: tuple[str, ...]
    incidence: Floats
    covariance: Floats

    def within(self, years: int, name: str) -> tuple[float, float]:
        """Incidence within so many years and its standard error.

        Raises:
            ValueError: no such situation.
        """
        place = self.names.index(name)
        one = np.eye(len(self.names))[place]
        return float(self.incidence[place, years - 1]), delta_error(one, self.covariance[years - 1])

    def difference(self, years: int, name: str, against: str) -> tuple[float, float]:
        """The difference of two incidences and its standard error.

        Raises:
            ValueError: no such situation.
        """
        first, second = self.names.index(name), self.names.index(against)
        gradient = np.zeros(len(self.names))
        gradient[first] += 1
        gradient[second] -= 1
        error = delta_error(gradient, self.covariance[years - 1])
        return float(gradient @ self.incidence[:, years - 1]), error

    def log_ratio(self, years: int, name: str, against: str) -> tuple[float, float]:
        """The logarithm of the ratio of two incidences and its standard error; NaN where one is 0.

        Raises:
            ValueError: no such situation.
        """
        first, second = self.names.index(name), self.names.index(against)
        values = self.incidence[:, years - 1]
        if min(values[first], values[second]) <= 0:
            return float("nan"), float("nan")
        gradient = np.zeros(len(self.names))
        gradient[first] += 1 / values[first]
        gradient[second] -= 1 / values[second]
        error = delta_error(gradient, self.covariance[years - 1])
        return float(np.log(values[first] / values[second])), error


def standardised_chances(
    params: Floats,
    covariance: Floats,
    people: Floats,
    design: Design,
    industry_years: Sequence[int],
    horizon_years: int,
) -> StandardisedChances:
    """Average everybody's chance under "so many industry years first, postdoc years from then on".

    Args:
        params: coefficients of a logit hazard, (k,).
        covariance: theirs, (k, k).
        people: how many people have each background pattern, (m,).
        design: the model's rows of the patterns under given exposures.
        industry_years: the histories, q of them.
        horizon_years: T.

    Returns:
        Chances and their covariance.
    """
    rows = design(_situations(industry_years, horizon_years))
    by_history = rows.reshape(len(industry_years), horizon_years, *rows.shape[1:])
    found = standardised_incidences(params, covariance, people, by_history, tuple(map(str, industry_years)))
    return StandardisedChances(tuple(industry_years), found.incidence, found.covariance)


def standardised_incidences(
    params: Floats, covariance: Floats, people: Floats, rows: Sequence[Floats] | Floats, names: Sequence[str]
) -> Incidences:
    """Average everybody's cumulative incidence under each of several situations.

    Args:
        params: coefficients of a logit hazard, (k,).
        covariance: theirs, (k, k).
        people: how many people have each background pattern, (m,).
        rows: for each of q situations the model's rows in each year of the clock, (T, m, k).
        names: of the situations.
    """
    weights = people / people.sum()
    curves = [_curve(params, situation) for situation in rows]
    chances = np.stack([chance for chance, _ in curves])  # (q, T, m)
    gradients = np.stack([np.einsum("tmk,m->tk", gradient, weights) for _, gradient in curves])  # (q, T, k)
    means = chances @ weights
    spread = chances - means[:, :, None]
    sampling = np.einsum("qtm,rtm,m->tqr", spread, spread, weights) / people.sum()
    estimation = np.einsum("qtk,kl,rtl->tqr", gradients, covariance, gradients)
    return Incidences(tuple(names), means, estimation + sampling)


def _situations(industry_years: Sequence[int], horizon_years: int) -> dict[str, Integers]:
    """t and exposures of each year of each history, one history after the other, arrays of shape (q * T,)."""
    t = np.tile(np.arange(horizon_years), len(industry_years))
    industry = np.minimum(t, np.repeat(industry_years, horizon_years))
    return {
        "t": t,
        "industry_years": industry,
        "postdoc_years": t - industry,
        "other_years": np.zeros_like(t),
    }


def _curve(params: Floats, rows: Floats) -> tuple[Floats, Floats]:
    """Cumulative chance (T, m) of each pattern under one history's rows (T, m, k), and its gradient
    (T, m, k).

    With S the product of (1 - h_t): d(1 - S) / d params = S * sum of h_t x_t, since d ln(1 - h) = -h x.
    """
    log_odds = rows @ params
    hazard = expit(log_odds)
    log_missed = np.cumsum(-np.logaddexp(0, log_odds), axis=0)
    pull = np.cumsum(hazard[:, :, None] * rows, axis=0)
    return -np.expm1(log_missed), np.exp(log_missed)[:, :, None] * pull
