"""Multiple imputation of answers that people did not know, and Rubin's rules for pooling what follows.

Chained equations (van Buuren 2018, Flexible Imputation of Missing Data, chapter 4): each incomplete answer is
drawn given all others, in turns. Coefficients come from a bootstrap of the complete persons, so that their
uncertainty is carried along (section 3.1.3). Coded answers are drawn from a multinomial logit whose
coefficients are held by a weak prior, so that a rare level does not separate; numbers are taken from one of
the five persons whose predicted value is nearest (predictive mean matching).
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import pandas as pd
from scipy.stats import t as student

from sojourn_analysis.counted import counted
from sojourn_analysis.models.fitted import CONFIDENCE
from sojourn_analysis.models.multinomial import probabilities
from sojourn_analysis.results import AnalysisWarning, Term, WarningKind
from sojourn_schema.errors import UnfitTableError

Floats = npt.NDArray[np.float64]

IMPUTATIONS = 20
ROUNDS = 5
MOST_MISSING = 0.5
"""Above this share of missing answers, what is drawn outweighs what was said."""
_DONORS = 5
_PRIOR_VARIANCE = 2.5**2
"""Of a coefficient of a column at unit spread (Gelman et al. 2008, Annals of Applied Statistics 2: 1360)."""
_NEWTON_STEPS = 30


@dataclass(frozen=True, slots=True)
class Imputed:
    """Completed tables.

    Attributes:
        tables: m of them, each like the one given, with nothing missing in the columns imputed.
        missing: answers missing by column.
        warnings: what a reader has to know.
    """

    tables: tuple[pd.DataFrame, ...]
    missing: dict[str, int]
    warnings: tuple[AnalysisWarning, ...]


@dataclass(frozen=True, slots=True)
class Pooled:
    """An estimate over m completed tables.

    Attributes:
        estimate, std_error: pooled.
        df: of Student's t.
        ci_low, ci_high, p: of it; p is for no effect.
        missing_information: the fraction of information that the missing answers cost.
        increase: of the variance by them, relative to the complete tables'.
    """

    estimate: float
    std_error: float
    df: float
    ci_low: float
    ci_high: float
    p: float
    missing_information: float
    increase: float

    def p_of(self, theta: float) -> float:
        """Two-sided p that the estimand is `theta`."""
        return float(2 * student.sf(abs(self.estimate - theta) / self.std_error, self.df))

    def term(self, name: str) -> Term:
        """As a coefficient of a model."""
        return Term(name, self.estimate, self.std_error, self.ci_low, self.ci_high, self.p)


def pool(estimates: Sequence[float], variances: Sequence[float], complete_df: float = math.inf) -> Pooled:
    """Pool estimates by Rubin's rules (1987, Multiple Imputation, equations 3.1.2 to 3.1.8).

    The degrees of freedom are those of Barnard and Rubin (1999, Biometrika 86: 948-955).

    Args:
        estimates, variances: of each completed table, at least two.
        complete_df: degrees of freedom that there were without missing answers.

    Raises:
        ValueError: fewer than two estimates, or a variance that is no number above 0.
    """
    values, spreads = np.asarray(estimates, dtype=float), np.asarray(variances, dtype=float)
    count = len(values)
    if count < 2 or len(spreads) != count or not (spreads > 0).all() or not np.isfinite(values).all():
        raise ValueError("Pooling takes two estimates or more, each with its variance.")
    within, between = float(spreads.mean()), float(values.var(ddof=1))
    extra = (1 + 1 / count) * between
    total = within + extra
    share, increase = extra / total, extra / within
    old = (count - 1) / share**2 if share > 0 else math.inf
    if math.isfinite(complete_df):
        observed = (complete_df + 1) / (complete_df + 3) * complete_df * (1 - share)
        df = observed if math.isinf(old) else old * observed / (old + observed)
    else:
        df = old
    error, estimate = math.sqrt(total), float(values.mean())
    reach = float(student.ppf((1 + CONFIDENCE) / 2, df)) * error
    p = float(2 * student.sf(abs(estimate) / error, df))
    information = (increase + 2 / (df + 3)) / (increase + 1)
    return Pooled(estimate, error, df, estimate - reach, estimate + reach, p, information, increase)


def impute(
    frame: pd.DataFrame,
    columns: Sequence[str],
    predictors: Sequence[str],
    *,
    imputations: int = IMPUTATIONS,
    seed: int,
    progress: Callable[[float], None] | None = None,
) -> Imputed:
    """Complete a table of persons m times.

    The predictors have to hold the outcome as well (whether the event happened, and the time at risk), or
    what is drawn waters its association down (White and Royston 2009, Statistics in Medicine 28: 1982-1998).

    Args:
        frame: one row a person; a missing answer is None or NaN.
        columns: what is imputed; numbers are matched, anything else is a code.
        predictors: complete columns that help.
        imputations: m.
        seed: the same seed gives the same tables.
        progress: told the share that is done; may raise to stop.

    Raises:
        UnfitTableError: a column is not there, a predictor is incomplete, or an answer is missing everywhere.
    """
    _require(frame, columns, predictors)
    missing = {name: int(frame[name].isna().sum()) for name in columns}
    generators = np.random.default_rng(seed).spawn(imputations)
    tables = []
    for place, rng in enumerate(generators):
        tables.append(_completed(frame, list(columns), list(predictors), rng))
        if progress is not None:
            progress((place + 1) / imputations)
    return Imputed(tuple(tables), missing, _told(missing, len(frame)))


def _completed(
    frame: pd.DataFrame, columns: list[str], predictors: list[str], rng: np.random.Generator
) -> pd.DataFrame:
    holes = {name: frame[name].isna().to_numpy() for name in columns if frame[name].isna().any()}
    table = frame.copy()
    for name, hole in holes.items():
        said = frame[name][~hole].to_numpy()
        table[name] = _filled(frame[name], hole, rng.choice(said, size=int(hole.sum())))
    # One column alone needs no turns.
    for _ in range(ROUNDS if len(holes) > 1 else 1):
        for name, hole in holes.items():
            others = [other for other in (*predictors, *columns) if other != name]
            drawn = _drawn(table, name, others, hole, rng)
            table[name] = _filled(frame[name], hole, drawn)
    return table


def _filled(column: pd.Series, hole: npt.NDArray[np.bool_], drawn: npt.NDArray[np.generic]) -> pd.Series:
    values = column.to_numpy(dtype=float if pd.api.types.is_numeric_dtype(column) else object, copy=True)
    values[hole] = drawn
    return pd.Series(values, index=column.index)


def _drawn(
    table: pd.DataFrame, name: str, others: list[str], hole: npt.NDArray[np.bool_], rng: np.random.Generator
) -> npt.NDArray[np.generic]:
    matrix = _matrix(table, others)
    said = np.flatnonzero(~hole)
    sampled = rng.choice(said, size=len(said))
    values = table[name].to_numpy()
    if pd.api.types.is_numeric_dtype(table[name]):
        numbers = values.astype(float)
        beta = np.linalg.lstsq(matrix[sampled], numbers[sampled], rcond=None)[0]
        predicted = matrix @ beta
        apart = np.abs(predicted[said][None, :] - predicted[hole][:, None])
        nearest = np.argpartition(apart, min(_DONORS, len(said)) - 1, axis=1)[:, :_DONORS]
        chosen = nearest[np.arange(len(nearest)), rng.integers(nearest.shape[1], size=len(nearest))]
        return numbers[said[chosen]]
    # The levels of the persons drawn: one that nobody of them has can't be drawn either.
    code, found = pd.factorize(values[sampled], sort=True)
    levels: npt.NDArray[np.generic] = np.asarray(found)
    if len(levels) == 1:
        return np.repeat(levels, int(hole.sum()))
    params = _held_multinomial(matrix[sampled], code, len(levels) - 1)
    chance = probabilities(matrix[hole], params, len(levels) - 1)
    place = (rng.random((int(hole.sum()), 1)) > np.cumsum(chance, axis=1)).sum(axis=1)
    drawn: npt.NDArray[np.generic] = levels[np.minimum(place, len(levels) - 1)]
    return drawn


def _matrix(table: pd.DataFrame, names: list[str]) -> Floats:
    """(n, k) columns at mean 0 and unit spread, after a constant: numbers, and a column a level of a code but
    the first. (By hand, for a formula's columns take ten times as long and are made hundreds of times.)"""
    found = []
    for name in names:
        if pd.api.types.is_numeric_dtype(table[name]):
            found.append(table[name].to_numpy(dtype=float)[:, None])
        else:
            code, levels = pd.factorize(table[name].to_numpy(dtype=object), sort=True)
            found.append((code[:, None] == np.arange(1, len(levels))).astype(float))
    matrix = np.concatenate(found, axis=1)
    matrix = matrix[:, matrix.std(axis=0) > 0]
    even = (matrix - matrix.mean(axis=0)) / matrix.std(axis=0)
    return np.column_stack([np.ones(len(table)), even])


def _held_multinomial(matrix: Floats, code: npt.NDArray[np.intp], count: int) -> Floats:
    """The mode of a multinomial logit under independent normal priors on its slopes; (count * k,)."""
    k = matrix.shape[1]
    hold = np.tile(np.where(matrix.std(axis=0) > 0, 1 / _PRIOR_VARIANCE, 1e-6), count)
    observed = (code[:, None] == np.arange(1, count + 1)).astype(float)
    params = np.zeros(count * k)
    for _ in range(_NEWTON_STEPS):
        chance = probabilities(matrix, params, count)[:, 1:]
        score = ((observed - chance).T @ matrix).ravel() - hold * params
        information = np.diag(hold)
        for one in range(count):
            for two in range(count):
                weight = chance[:, one] * ((one == two) - chance[:, two])
                block = (matrix * weight[:, None]).T @ matrix
                information[one * k : one * k + k, two * k : two * k + k] += block
        step = np.linalg.solve(information, score)
        params = params + step / max(1.0, float(np.abs(step).max()) / 2)
        if float(score @ step) < 1e-8:
            break
    return params


def _require(frame: pd.DataFrame, columns: Sequence[str], predictors: Sequence[str]) -> None:
    absent = [name for name in (*columns, *predictors) if name not in frame]
    if absent:
        raise UnfitTableError(f"There is no column {', '.join(map(repr, absent))}.", "Nothing was imputed.")
    holed = [name for name in predictors if frame[name].isna().any()]
    if holed:
        raise UnfitTableError(f"Predictors have missing values: {', '.join(holed)}.", "Nothing was imputed.")
    silent = [name for name in columns if frame[name].isna().all()]
    if silent:
        raise UnfitTableError(f"Nobody answered {', '.join(silent)}.", "Nothing was imputed.")


def _told(missing: dict[str, int], people: int) -> tuple[AnalysisWarning, ...]:
    much = [
        f"{name} ({counted(number, 'person', 'persons')} of {people:,})"
        for name, number in missing.items()
        if number > MOST_MISSING * people
    ]
    if not much:
        return ()
    text = f"More was drawn than said, so the result rests on the model of the missing: {', '.join(much)}."
    return (AnalysisWarning(WarningKind.ASSUMPTION, text),)
