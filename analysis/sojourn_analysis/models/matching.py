"""Exact matching on discrete strata: the effect on the treated, and its variance over persons."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import pandas as pd

from sojourn_analysis.counted import counted
from sojourn_analysis.models.fitted import wald_term
from sojourn_analysis.models.reservations import dropped_rows, few_persons
from sojourn_analysis.models.sandwich import person_sums
from sojourn_analysis.results import AnalysisWarning, Term, WarningKind
from sojourn_schema.errors import UnfitTableError

Floats = npt.NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Matched:
    """The mean difference between the treated and the others of their stratum.

    Attributes:
        effect: on the treated who found a match, averaged over them (ATT).
        n_treated, n_controls: matched rows.
        n_unmatched: treated rows without another of their stratum, left out.
        n_strata: strata with both.
        n_persons: matched persons.
        strata: (S, .) one row a matched stratum: its values, `treated`, `controls`, and the `difference`.
        warnings: what a reader has to know.
    """

    effect: Term
    n_treated: int
    n_controls: int
    n_unmatched: int
    n_strata: int
    n_persons: int
    strata: pd.DataFrame
    warnings: tuple[AnalysisWarning, ...]


def match_strata(
    frame: pd.DataFrame,
    outcome: str,
    treated: str,
    strata: Sequence[str],
    *,
    person: str = "person",
    weights: str | None = None,
) -> Matched:
    """Compare the treated with the others of the same stratum.

    The effect is sum over strata of (treated in it / treated) x (difference of means). Its variance is the
    sum over persons of the squared derivative of the estimate by their weight (influence function of exact
    stratification: Imbens 2004, Review of Economics and Statistics 86: 4-29, section IV), times G/(G-1): a
    person may have several rows, as treated and as another.

    Args:
        frame: one row an observation; incomplete rows are left out.
        outcome: a number.
        treated: the column of 0 and 1.
        strata: discrete columns.
        person: whose a row is.
        weights: a column of weights; rows without one above 0 are left out.

    Raises:
        UnfitTableError: no stratum has both.
    """
    needed = [outcome, treated, *strata, person, *([weights] if weights else [])]
    kept = frame[needed].dropna()
    told = dropped_rows(len(frame) - len(kept), len(frame))
    if weights:
        kept = kept[kept[weights] > 0]
    stratum = kept.groupby(list(strata), sort=True, observed=True).ngroup()
    is_treated = kept[treated].astype(bool)
    both = is_treated.groupby(stratum).transform(lambda rows: 0 < rows.sum() < len(rows)).astype(bool)
    if not both.any():
        raise UnfitTableError(
            "No stratum has both: nobody can be compared.", "Nothing was matched.", "Match on less."
        )
    n_unmatched = int((is_treated & ~both).sum())
    kept, one = kept[both], is_treated[both].to_numpy()
    code = np.unique(stratum[both].to_numpy(), return_inverse=True)[1]
    y = kept[outcome].to_numpy(dtype=float)
    weight = kept[weights].to_numpy(dtype=float) if weights else np.ones(len(y))
    effect, influence, difference = _effect(code, one, y, weight)
    variance, count = _variance(influence, kept[person])
    alone = int((np.bincount(code, ~one) == 1).sum())
    table = kept.assign(_code=code).groupby("_code")[list(strata)].first()
    table = table.assign(
        treated=np.bincount(code, one).astype(int),
        controls=np.bincount(code, ~one).astype(int),
        difference=difference,
    )
    return Matched(
        effect=wald_term(outcome, effect, variance),
        n_treated=int(one.sum()),
        n_controls=int((~one).sum()),
        n_unmatched=n_unmatched,
        n_strata=len(table),
        n_persons=count,
        strata=table.reset_index(drop=True),
        warnings=(*told, *_reservations(n_unmatched, alone, len(table)), *few_persons(count)),
    )


def _effect(
    code: npt.NDArray[np.intp], one: npt.NDArray[np.bool_], y: Floats, weight: Floats
) -> tuple[float, Floats, Floats]:
    """The effect, (n,) its derivative by each row's weight, and (s,) the differences within strata.

    Args:
        code: (n,) strata from 0, each with both sides.
        one: (n,) whether a row is treated.
        y, weight: (n,).
    """
    treated_in, controls_in = np.bincount(code, weight * one), np.bincount(code, weight * ~one)
    control_mean = np.bincount(code, weight * y * ~one) / controls_in
    apart = y - control_mean[code]
    effect = float(np.average(apart[one], weights=weight[one]))
    influence = np.where(one, apart - effect, -(treated_in / controls_in)[code] * apart)
    influence *= weight / weight[one].sum()
    difference = np.bincount(code, weight * y * one) / treated_in - control_mean
    return effect, influence, difference


def _variance(influence: Floats, person: pd.Series) -> tuple[float, int]:
    """The variance of the effect, NaN where persons tell none, and how many persons there are."""
    people, index = pd.factorize(person)
    sums = person_sums(influence[:, None], people)[:, 0]
    count = len(index)
    variance = float(count / (count - 1) * (sums @ sums)) if count > 1 else 0.0
    return variance if variance > 0 else float("nan"), count


def _reservations(n_unmatched: int, alone: int, strata: int) -> tuple[AnalysisWarning, ...]:
    told = []
    if n_unmatched:
        text = f"{counted(n_unmatched, 'row', 'rows')} had nobody to be compared with and are left out."
        told.append(AnalysisWarning(WarningKind.NO_COMPARISON, text))
    if alone * 2 > strata:
        text = f"In {alone} of {strata} strata a single row stands for the others: the error is too small."
        told.append(AnalysisWarning(WarningKind.SMALL_SAMPLE, text))
    return tuple(told)
