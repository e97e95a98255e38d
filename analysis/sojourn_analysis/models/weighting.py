"""Stabilised weights of an exposure that changes over time, for a marginal structural model.

Papers and earlier states act on whether somebody goes to industry and on whether they are hired later; to
adjust for them in the model of hires would take away what industry does through papers. Instead each
person-year is weighted by how likely its exposures were given the past without those confounders, over how
likely they were with them; in the weighted rows the confounders no longer tell the exposures apart (Robins,
Hernan and Brumback 2000, Epidemiology 11: 550-560; truncation: Cole and Hernan 2008, American Journal of
Epidemiology 168: 656-664).
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import pandas as pd

from sojourn_analysis.models.design import design_of
from sojourn_analysis.models.formula import parse_terms
from sojourn_analysis.models.multinomial import MultinomialFit, fit_multinomial
from sojourn_analysis.models.reservations import dropped_rows
from sojourn_analysis.results import AnalysisWarning, WarningKind

Floats = npt.NDArray[np.float64]

TRUNCATION = (0.01, 0.99)
_LARGEST_IMBALANCE = 0.1
_LARGEST_MEAN_ERROR = 0.1
_SMALLEST_CHANCE = 1e-8


@dataclass(frozen=True, slots=True)
class StabilisedWeights:
    """Weights of person-years.

    Attributes:
        frame: the complete rows in order of person and year, with `weight` for the hazard of that year.
        mean, largest: of the weights before truncation; the mean should be near 1.
        limits: the weights that others were truncated to.
        n_truncated: rows whose weight was.
        balance: one row an exposure and confounder: `exposure`, `confounder`, and its standardised mean
            difference between that exposure and the others `before` and `after` weighting, given what the
            numerator holds.
        numerator, denominator: the models of the exposure.
        warnings: what a reader has to know.
    """

    frame: pd.DataFrame
    mean: float
    largest: float
    limits: tuple[float, float]
    n_truncated: int
    balance: pd.DataFrame
    numerator: MultinomialFit
    denominator: MultinomialFit
    warnings: tuple[AnalysisWarning, ...]


def stabilised_weights(
    frame: pd.DataFrame,
    exposure: str,
    held: str,
    confounders: str,
    *,
    person: str = "person",
    year: str = "t",
    truncation: tuple[float, float] = TRUNCATION,
) -> StabilisedWeights:
    """Weights for the hazard of each year: products over the *earlier* years, whose exposures it depends on.

    Args:
        frame: one row a person and year, consecutive from each person's first; incomplete rows and those
            after them are left out, since a product lacks a factor there.
        exposure: the column of the year's exposure, 0 and 1 or a code.
        held: terms of the numerator: time, baseline covariates, the exposure before.
        confounders: terms that the denominator has beside them.
        person, year: columns.
        truncation: percentiles that larger and smaller weights are set to.

    Raises:
        UnfitTableError: a column is missing, or one exposure is all there is.
    """
    rows, dropped = _complete_histories(frame, exposure, f"{held} + {confounders}", person, year)
    coded = rows.assign(**{exposure: rows[exposure].astype(str)})
    below = fit_multinomial(coded, exposure, f"{held} + {confounders}", person=person)
    order = (below.reference, *below.destinations)
    above = fit_multinomial(coded, exposure, held, person=person, reference=below.reference)
    code = pd.Index(order).get_indexer(pd.Index(coded[exposure]))
    ratio = _chance(above, coded, code) / _chance(below, coded, code)
    served = np.asarray(pd.Series(ratio).groupby(rows[person].to_numpy()).cumprod(), dtype=float)
    weights = served / ratio
    low, high = (float(limit) for limit in np.quantile(weights, truncation))
    kept = np.clip(weights, low, high)
    balance = _balance(coded, code, order, held, confounders, served)
    return StabilisedWeights(
        frame=rows.assign(weight=kept),
        mean=float(weights.mean()),
        largest=float(weights.max()),
        limits=(low, high),
        n_truncated=int((kept != weights).sum()),
        balance=balance,
        numerator=above,
        denominator=below,
        warnings=(
            *dropped_rows(dropped, len(frame)), *_worth_telling(below.fit.warnings), *_told(weights, balance),
        ),
    )  # fmt: skip


def _complete_histories(
    frame: pd.DataFrame, exposure: str, terms: str, person: str, year: str
) -> tuple[pd.DataFrame, int]:
    needed = [name for name in (*parse_terms(terms).columns, exposure) if name in frame]
    rows = frame.sort_values([person, year], kind="stable").reset_index(drop=True)
    holed = rows[needed].isna().any(axis=1).astype(int)
    kept = rows[holed.groupby(rows[person]).cumsum() == 0].reset_index(drop=True)
    return kept, len(rows) - len(kept)


def _chance(fit: MultinomialFit, rows: pd.DataFrame, code: npt.NDArray[np.intp]) -> Floats:
    """(n,) probability of each row's own exposure; 1 for one too rare to be modelled, which cancels."""
    chances = fit.probabilities(rows)
    own = chances[np.arange(len(code)), np.maximum(code, 0)]
    return np.where(code >= 0, np.maximum(own, _SMALLEST_CHANCE), 1.0)


def _balance(
    rows: pd.DataFrame,
    code: npt.NDArray[np.intp],
    order: tuple[str, ...],
    held: str,
    confounders: str,
    weights: Floats,
) -> pd.DataFrame:
    ones = np.ones(len(rows))
    _, given = design_of(parse_terms(held), rows, ones)
    design, columns = design_of(parse_terms(confounders), rows, ones)
    found = []
    for place, exposure in enumerate(order[1:], start=1):
        matrix = np.column_stack([given, code == place])
        for at, name in enumerate(design.names):
            spread = columns[:, at].std()
            if spread > 0:
                before, after = (
                    _slope(matrix, columns[:, at], weight) / spread for weight in (ones, weights)
                )
                found.append((exposure, name, before, after))
    return pd.DataFrame(found, columns=["exposure", "confounder", "before", "after"])


def _slope(matrix: Floats, values: Floats, weights: Floats) -> float:
    root = np.sqrt(weights)
    return float(np.linalg.lstsq(matrix * root[:, None], values * root, rcond=None)[0][-1])


def _worth_telling(warnings: tuple[AnalysisWarning, ...]) -> tuple[AnalysisWarning, ...]:
    """The denominator's warnings that bear on the weights (its own errors are not used)."""
    mute = (WarningKind.ALIASED, WarningKind.SINGULAR_COVARIANCE)
    return tuple(warning for warning in warnings if warning.kind not in mute)


def _told(weights: Floats, balance: pd.DataFrame) -> tuple[AnalysisWarning, ...]:
    told = []
    if abs(weights.mean() - 1) > _LARGEST_MEAN_ERROR:
        text = (
            f"The weights average {weights.mean():.2f} instead of 1 (largest {weights.max():.1f}): the model"
            " of the exposure may be wrong, or some people could hardly have had another."
        )
        told.append(AnalysisWarning(WarningKind.EXTREME_WEIGHTS, text))
    apart = balance[balance["after"].abs() > _LARGEST_IMBALANCE]
    if len(apart):
        names = ", ".join(sorted(set(apart["confounder"])))
        text = f"Weighting leaves these apart between exposures by over a tenth of their spread: {names}."
        told.append(AnalysisWarning(WarningKind.ASSUMPTION, text))
    return tuple(told)
