"""Raking: weights that give a sample the margins of the population it stands for."""

from __future__ import annotations

import contextlib
import io
from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import pandas as pd

from sojourn_analysis.counted import counted
from sojourn_analysis.results import AnalysisWarning, WarningKind
from sojourn_schema.errors import UnfitTableError

Floats = npt.NDArray[np.float64]

LARGEST_WEIGHT = 10.0
"""Above this a single person stands for too many."""
SMALLEST_EFFECTIVE_SHARE = 0.5
"""Under this share of the sample the weights cost more than half of it."""
_LARGEST_MISS = 1e-6
_NO_IMPROVEMENT = 1e-9
_MOST_ROUNDS = 2_000
_LARGEST_SUM_ERROR = 1e-6


@dataclass(frozen=True, slots=True)
class Raked:
    """Weights of a sample.

    Attributes:
        weights: (n,) with mean 1.
        effective_size: Kish's effective sample size.
        margins: one row a margin and level: `margin`, `level`, `people` of the sample, and the shares
            `target`, `sample` and `weighted`.
        warnings: what a reader has to know.
    """

    weights: Floats
    effective_size: float
    margins: pd.DataFrame
    warnings: tuple[AnalysisWarning, ...]


def effective_size(weights: Floats) -> float:
    """Kish's effective sample size, (sum of w)^2 / sum of w^2 (Kish 1965, Survey Sampling, section 11.7)."""
    return float(weights.sum() ** 2 / (weights @ weights))


def rake(frame: pd.DataFrame, margins: Mapping[str, Mapping[str, float]]) -> Raked:
    """Rake a sample to margins by iterative proportional fitting (Deming and Stephan 1940, Annals of
    Mathematical Statistics 11: 427-444), by the library weightipy.

    People whose answer to a margin is missing keep the mean weight 1 and take no part.

    Args:
        frame: one row a person.
        margins: for each column the population's shares of its levels, which add up to 1.

    Raises:
        UnfitTableError: no margins; a margin's column is missing or its shares do not add up to 1; nobody in
            the sample has a level of the population, or somebody has one that is not listed; or no weights
            satisfy all margins.
    """
    # Imported where it is needed: few studies have margins.
    import weightipy

    if not margins:
        raise UnfitTableError("There are no margins to weight to.", "Nobody was weighted.")
    columns = list(margins)
    _require(frame, margins)
    complete = frame[columns].notna().all(axis=1).to_numpy()
    inside = frame.loc[complete, columns].astype(str).reset_index(drop=True)
    if not len(inside):
        raise UnfitTableError("Nobody has an answer to every margin.", "Nobody was weighted.")
    _require_levels(inside, margins)
    scheme = weightipy.Rim("margins", max_iterations=_MOST_ROUNDS, convcrit=_NO_IMPROVEMENT)
    shares = {
        name: {level: 100 * share for level, share in margins[name].items() if share} for name in columns
    }
    scheme.set_targets([{name: of} for name, of in shares.items()])
    # It prints where it did not converge; whether it did is looked at in the margins below.
    with contextlib.redirect_stdout(io.StringIO()):
        found = weightipy.weight(inside, scheme).to_numpy(dtype=float)
    table = _margins(inside, found, margins)
    if (table["weighted"] - table["target"]).abs().max() > _LARGEST_MISS or not np.isfinite(found).all():
        raise UnfitTableError(
            "No weights satisfy all margins at once.",
            "Nobody was weighted.",
            "Give fewer margins, or join their rare levels.",
        )
    weights = np.ones(len(frame))
    weights[complete] = found / found.mean()
    return Raked(weights, effective_size(weights), table, _told(weights, int((~complete).sum())))


def _require(frame: pd.DataFrame, margins: Mapping[str, Mapping[str, float]]) -> None:
    for name, shares in margins.items():
        if name not in frame:
            raise UnfitTableError(f"There is no column for the margin {name!r}.", "Nobody was weighted.")
        if min(shares.values(), default=-1.0) < 0 or abs(sum(shares.values()) - 1) > _LARGEST_SUM_ERROR:
            raise UnfitTableError(
                f"The shares of the margin {name!r} are no shares that add up to 1.", "Nobody was weighted."
            )


def _require_levels(inside: pd.DataFrame, margins: Mapping[str, Mapping[str, float]]) -> None:
    for name, shares in margins.items():
        sampled, wanted = set(inside[name]), {level for level, share in shares.items() if share > 0}
        if sampled - wanted or wanted - sampled:
            odd = [*(f"{level} (not in the margin)" for level in sorted(sampled - wanted))]
            odd += [f"{level} (nobody in the sample)" for level in sorted(wanted - sampled)]
            raise UnfitTableError(
                f"The margin {name!r} and the sample differ in their levels: {', '.join(odd)}.",
                "Nobody was weighted.",
                "Join levels until both have the same.",
            )


def _margins(
    inside: pd.DataFrame, weights: Floats, margins: Mapping[str, Mapping[str, float]]
) -> pd.DataFrame:
    rows = []
    for name, shares in margins.items():
        for level, share in shares.items():
            members = (inside[name] == level).to_numpy()
            weighted = weights[members].sum() / weights.sum()
            rows.append((name, level, int(members.sum()), share, members.mean(), weighted))
    return pd.DataFrame(rows, columns=["margin", "level", "people", "target", "sample", "weighted"])


def _told(weights: Floats, missing: int) -> tuple[AnalysisWarning, ...]:
    told = []
    if missing:
        text = f"{counted(missing, 'person', 'persons')} lack an answer to a margin and keep the mean weight."
        told.append(AnalysisWarning(WarningKind.DROPPED_ROWS, text))
    share = effective_size(weights) / len(weights)
    if weights.max() > LARGEST_WEIGHT or share < SMALLEST_EFFECTIVE_SHARE:
        text = (
            f"The weights are uneven (up to {weights.max():.1f}): they leave as much information as"
            f" {100 * share:.0f} % of the people would without weights."
        )
        told.append(AnalysisWarning(WarningKind.EXTREME_WEIGHTS, text))
    return tuple(told)
