"""Transition probabilities of a multi-state process in discrete time: the Aalen-Johansen estimate.

The matrix of a year has the shares of those at risk in each state who move to each other; the product over
years gives the probabilities (Aalen and Johansen 1978, Scandinavian Journal of Statistics 5: 141-150). The
covariance is the infinitesimal jackknife over persons: the derivative of the estimate by each person's
weight, squared and summed, which holds whether or not the process is Markov and however often a person
moves (as in R's `survfit` for several states).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import pandas as pd

from sojourn_analysis.models.reservations import few_persons
from sojourn_analysis.results import AnalysisWarning, WarningKind
from sojourn_analysis.standardise import CRITICAL_95
from sojourn_schema.errors import UnfitTableError

Floats = npt.NDArray[np.float64]
Integers = npt.NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Occupation:
    """Probabilities of being in each of s states over T years.

    Attributes:
        states: s names.
        years: (T,) each year; the probability is that at its end.
        probability: (T, s).
        covariance: (T, s, s) of the probabilities of a year.
        at_risk: (T, s) weighted number of persons in each state at the beginning of the year.
        n_persons: persons with a row.
        warnings: what a reader has to know.
    """

    states: tuple[str, ...]
    years: Integers
    probability: Floats
    covariance: Floats
    at_risk: Floats
    n_persons: int
    warnings: tuple[AnalysisWarning, ...]

    @property
    def std_error(self) -> Floats:
        """(T, s) standard errors of `probability`."""
        variances = np.einsum("tss->ts", self.covariance)
        return np.asarray(np.sqrt(np.maximum(variances, 0.0)), dtype=float)

    @property
    def interval(self) -> tuple[Floats, Floats]:
        """95 % intervals on the scale log(-log p), each (T, s); where p is 0 or 1 the point itself."""
        return loglog_interval(self.probability, self.std_error)

    def state(self, name: str) -> int:
        """The place of a state.

        Raises:
            ValueError: there is no such state.
        """
        return self.states.index(name)


def loglog_interval(probability: Floats, std_error: Floats) -> tuple[Floats, Floats]:
    """95 % intervals of probabilities on the scale log(-log p); where p is 0 or 1 the point itself.

    Choudhury 2002, Statistics in Medicine 21: 1129-1144, for cumulative incidences.
    """
    inside = (probability > 0) & (probability < 1)
    safe = np.where(inside, probability, 0.5)
    half = CRITICAL_95 * std_error / np.abs(safe * np.log(safe))
    low, high = safe ** np.exp(half), safe ** np.exp(-half)
    return np.where(inside, low, probability), np.where(inside, high, probability)


def state_occupation(
    frame: pd.DataFrame,
    states: Sequence[str],
    initial: str | None = None,
    *,
    person: str = "person",
    year: str = "year",
    origin: str = "origin",
    destination: str = "destination",
    weights: str | None = None,
    absorbing: Sequence[str] = (),
) -> Occupation:
    """Estimate the probabilities of the states at the end of each year.

    Args:
        frame: one row a person and year at risk; who has no row in a year is not observed in it (not yet
            entered, or censored).
        states: all of them; rows with others are refused.
        initial: the state that everybody is taken to start in; if not given, the shares of the first year,
            whose sampling variance then counts too.
        person, year, origin, destination: columns; years are whole numbers.
        weights: a column of weights.
        absorbing: states that nobody leaves, so that nobody has to be observed in them.

    Raises:
        UnfitTableError: no rows, an unknown state, a year without a number.
    """
    names = tuple(states)
    rows = _Coded.of(frame, names, person, year, origin, destination, weights)
    if initial is None:
        probability, influence = rows.shares_of_the_first_year()
    else:
        probability = np.eye(len(names))[names.index(initial)]
        influence = np.zeros((rows.n_persons, len(names)))
    found, covariances, at_risk, empty = [], [], [], []
    for place in range(len(rows.years)):
        moves, risk, moved = rows.matrix(place)
        at_risk.append(risk)
        empty += [
            f"{names[state]} in {rows.years[place]}"
            for state in np.flatnonzero((risk == 0) & (probability > 1e-12))
            if names[state] not in absorbing
        ]
        influence = influence @ moves
        # A person's part in the year's matrix: sum over origins of p_j (dN_ij. - dY_ij P_j.) / Y_j.
        of, people = rows.of_year(place)
        share = np.divide(probability, risk, out=np.zeros_like(risk), where=risk > 0)
        part = (share[rows.origin[of]] * rows.weight[of])[:, None] * (moved - moves[rows.origin[of]])
        np.add.at(influence, people, part)
        probability = probability @ moves
        found.append(probability)
        covariances.append(influence.T @ influence)
    return Occupation(
        names, rows.years, np.array(found), np.array(covariances), np.array(at_risk), rows.n_persons,
        (*few_persons(rows.n_persons), *_unseen(empty)),
    )  # fmt: skip


@dataclass(frozen=True, slots=True)
class _Coded:
    person: npt.NDArray[np.intp]
    place: npt.NDArray[np.intp]
    origin: npt.NDArray[np.intp]
    destination: npt.NDArray[np.intp]
    weight: Floats
    years: Integers
    n_persons: int
    size: int

    @classmethod
    def of(
        cls, frame: pd.DataFrame, names: tuple[str, ...], person: str, year: str, origin: str,
        destination: str, weights: str | None,
    ) -> _Coded:  # fmt: skip
        if not len(frame):
            raise UnfitTableError("There are no person-years.", "No probabilities were estimated.")
        codes = [pd.Index(names).get_indexer(pd.Index(frame[column])) for column in (origin, destination)]
        for code, column in zip(codes, (origin, destination), strict=True):
            if (code < 0).any():
                odd = sorted({str(name) for name in frame[column][code < 0]})
                raise UnfitTableError(f"{column} has states that are not listed: {', '.join(odd)}.")
        people, index = pd.factorize(frame[person])
        values = frame[year].to_numpy(dtype=np.int64)
        years = np.arange(values.min(), values.max() + 1)
        weight = frame[weights].to_numpy(dtype=float) if weights else np.ones(len(frame))
        places = (values - years[0]).astype(np.intp)
        return cls(people, places, codes[0], codes[1], weight, years, len(index), len(names))

    def of_year(self, place: int) -> tuple[npt.NDArray[np.intp], npt.NDArray[np.intp]]:
        of = np.flatnonzero(self.place == place)
        return of, self.person[of]

    def matrix(self, place: int) -> tuple[Floats, Floats, Floats]:
        """The year's matrix (an origin with nobody stays), those at risk, and each row's destination."""
        of, _ = self.of_year(place)
        counts = np.zeros((self.size, self.size))
        np.add.at(counts, (self.origin[of], self.destination[of]), self.weight[of])
        risk = counts.sum(axis=1)
        moves = np.where(
            risk[:, None] > 0, counts / np.where(risk > 0, risk, 1.0)[:, None], np.eye(self.size)
        )
        return moves, risk, np.eye(self.size)[self.destination[of]]

    def shares_of_the_first_year(self) -> tuple[Floats, Floats]:
        of, people = self.of_year(0)
        each = np.eye(self.size)[self.origin[of]]
        total = self.weight[of].sum()
        shares = self.weight[of] @ each / total
        influence = np.zeros((self.n_persons, self.size))
        np.add.at(influence, people, self.weight[of][:, None] * (each - shares) / total)
        return shares, influence


def _unseen(empty: list[str]) -> tuple[AnalysisWarning, ...]:
    if not empty:
        return ()
    shown = ", ".join(empty[:5]) + (f" and {len(empty) - 5} more" if len(empty) > 5 else "")
    text = f"Nobody was observed in a state that people can be in ({shown}); they are taken to stay there."
    return (AnalysisWarning(WarningKind.NO_COMPARISON, text),)
