"""Paths of papers drawn under a set history, and the chances of being hired along them."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from scipy.special import expit

Floats = npt.NDArray[np.float64]

_MOST_PAPERS = 6.0
"""Natural logarithm of the largest mean of a year's papers: beyond it a drawn path runs away."""


@dataclass(frozen=True, slots=True)
class PaperModel:
    """What papers and hires follow under one history; arrays over T years and n persons.

    Attributes:
        hire: (T, n) linear predictors of a hire without papers.
        law: (T, n) linear predictors of a year's papers without the papers so far.
        hire_slope: what ln(1 + papers so far) adds to the first.
        law_slope: what ln(1 + papers so far / unit) adds to the second.
        dispersion: of a year's papers.
        unit: of papers so far in their law.
    """

    hire: Floats
    law: Floats
    hire_slope: float
    law_slope: float
    dispersion: float
    unit: float = 1.0


def paper_paths(model: PaperModel, start: Floats, draws: int, rng: np.random.Generator) -> Floats:
    """(T, n, draws) ln(1 + papers so far) at the beginning of each year, drawn under the model's history.

    Args:
        model: of one history.
        start: (n,) papers before the first year.
        draws: paths a person.
        rng: where chance comes from.
    """
    papers = np.repeat(start[:, None], draws, axis=1)
    found = np.empty((len(model.law), len(start), draws))
    for t, predictor in enumerate(model.law):
        found[t] = np.log1p(papers)
        if t + 1 == len(model.law):
            break
        so_far = found[t] if model.unit == 1 else np.log1p(papers / model.unit)
        mean = np.exp(np.minimum(predictor[:, None] + model.law_slope * so_far, _MOST_PAPERS))
        if model.dispersion > 0:
            mean = mean * rng.gamma(1 / model.dispersion, model.dispersion, size=mean.shape)
        papers = papers + rng.poisson(mean)
    return found


def chances_along(model: PaperModel, paths: Floats) -> Floats:
    """(n,) chances of a hire within T years under a model's history and given papers, averaged over draws."""
    missed = np.ones(paths.shape[1:])
    for predictor, path in zip(model.hire, paths, strict=True):
        missed *= expit(-(predictor[:, None] + model.hire_slope * path))
    found: Floats = 1 - missed.mean(axis=1)
    return found
