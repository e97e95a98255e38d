"""Shares and means in two groups and their difference, with errors clustered by person."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import pandas as pd

from sojourn_analysis.models.bootstrap import REPLICATES, Bootstrap, bootstrap
from sojourn_analysis.models.fitted import wald_term
from sojourn_analysis.models.reservations import dropped_rows, few_persons
from sojourn_analysis.models.sandwich import person_sums
from sojourn_analysis.results import AnalysisWarning, Term, WarningKind
from sojourn_analysis.standardise import CRITICAL_95
from sojourn_schema.errors import UnfitTableError

Floats = npt.NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class GroupDifference:
    """Two groups' means (of a 0 and 1: shares) and the first minus the second.

    Attributes:
        first, second: the groups' means.
        difference: the first minus the second.
        n_persons, n_rows: persons and rows of each group.
        warnings: what a reader has to know.
    """

    first: Term
    second: Term
    difference: Term
    n_persons: tuple[int, int]
    n_rows: tuple[int, int]
    warnings: tuple[AnalysisWarning, ...]


def group_difference(
    frame: pd.DataFrame,
    outcome: str,
    group: str,
    first: str,
    second: str,
    *,
    person: str = "person",
    weights: str | None = None,
) -> GroupDifference:
    """Compare the mean of an outcome in two groups.

    The covariance is that of a regression on the two groups, clustered by person with the factor
    G/(G-1) x (N-1)/(N-2). A share of 0 or 1 has no such error: its interval is Wilson's (1927, JASA 22:
    209-212) for as many trials as there are persons, and that of the difference Newcombe's (1998, Statistics
    in Medicine 17: 873-890, method 10); its error and p are NaN.

    Args:
        frame: one row an observation; rows with a missing outcome or of another group are left out.
        outcome: a number, or 0 and 1.
        group: the column of groups.
        first, second: the groups to compare.
        person: whose a row is.
        weights: a column of weights.

    Raises:
        UnfitTableError: a group has no rows, or only one person is left.
    """
    needed = [outcome, group, person, *([weights] if weights else [])]
    inside = frame[frame[group].isin([first, second])][needed]
    kept = inside.dropna()
    codes, people = pd.factorize(kept[person])
    is_first = (kept[group] == first).to_numpy()
    if not is_first.any() or is_first.all() or len(people) < 2:
        raise UnfitTableError(
            f"{group!r} has no rows of {first!r} or of {second!r}.", "Nothing was compared."
        )
    y, weight = kept[outcome].to_numpy(dtype=float), np.ones(len(kept))
    if weights is not None:
        weight = kept[weights].to_numpy(dtype=float)
    members = np.column_stack([is_first, ~is_first]) * weight[:, None]
    means = members.T @ y / members.sum(axis=0)
    influence = person_sums((y[:, None] - means) * members / members.sum(axis=0), codes)
    factor = len(people) / (len(people) - 1) * (len(y) - 1) / max(len(y) - 2, 1)
    cov = factor * influence.T @ influence
    persons = (len(set(codes[is_first])), len(set(codes[~is_first])))
    terms = [wald_term(name, float(means[at]), float(cov[at, at])) for at, name in enumerate((first, second))]
    variance = float(cov[0, 0] + cov[1, 1] - 2 * cov[0, 1])
    difference = wald_term(f"{first} - {second}", float(means[0] - means[1]), variance)
    told = dropped_rows(len(inside) - len(kept), len(inside))
    if set(np.unique(y)) <= {0.0, 1.0} and ({0.0, 1.0} & set(means.tolist())):
        terms, difference = _without_errors(terms, difference, persons)
        text = (
            "A share of 0 or 1 has no standard error; the intervals are Wilson's and Newcombe's for persons."
        )
        told += (AnalysisWarning(WarningKind.NO_EVENTS, text),)
    rows = (int(is_first.sum()), int((~is_first).sum()))
    return GroupDifference(terms[0], terms[1], difference, persons, rows, (*told, *few_persons(min(persons))))


def resampled_difference(
    frame: pd.DataFrame,
    outcome: str,
    group: str,
    first: str,
    second: str,
    *,
    seed: int,
    replicates: int = REPLICATES,
    person: str = "person",
) -> Bootstrap:
    """The difference of two groups' means by a person bootstrap, whose draws keep a person's rows together.

    Args:
        frame, outcome, group, first, second, person: as for `group_difference`.
        seed, replicates: of the draws.

    Raises:
        UnfitTableError: a group has no rows.
        TooFewReplicatesError: a group is missing from nearly all draws.
    """
    kept = frame[frame[group].isin([first, second])][[outcome, group, person]].dropna()
    codes, people = pd.factorize(kept[person])
    is_first = (kept[group] == first).to_numpy()
    if not is_first.any() or is_first.all():
        raise UnfitTableError(f"{group!r} has no rows of {first!r} or {second!r}.", "Nothing was compared.")
    members = np.column_stack([is_first, ~is_first]).astype(float)
    totals = person_sums(members * kept[outcome].to_numpy(dtype=float)[:, None], codes)
    counts = person_sums(members, codes)

    def difference(weights: Floats) -> Floats:
        with np.errstate(invalid="ignore"):
            means = (weights @ totals) / (weights @ counts)
        return means[:, [0]] - means[:, [1]]

    return bootstrap(difference, len(people), replicates=replicates, seed=seed)


def wilson_interval(share: float, trials: int) -> tuple[float, float]:
    """Wilson's 95 % interval of a share.

    Args:
        share: of the trials.
        trials: at least 1.
    """
    z2 = CRITICAL_95**2
    centre = (share + z2 / (2 * trials)) / (1 + z2 / trials)
    reach = CRITICAL_95 / (1 + z2 / trials) * math.sqrt(share * (1 - share) / trials + z2 / (4 * trials**2))
    return max(centre - reach, 0.0), min(centre + reach, 1.0)


def _without_errors(terms: list[Term], difference: Term, persons: tuple[int, int]) -> tuple[list[Term], Term]:
    nan = math.nan
    intervals = [wilson_interval(term.estimate, trials) for term, trials in zip(terms, persons, strict=True)]
    replaced = [
        Term(term.term, term.estimate, nan, low, high, nan) if term.std_error == 0 else term
        for term, (low, high) in zip(terms, intervals, strict=True)
    ]
    one, two = terms[0].estimate, terms[1].estimate
    (low_1, high_1), (low_2, high_2) = intervals
    low = difference.estimate - math.hypot(one - low_1, high_2 - two)
    high = difference.estimate + math.hypot(high_1 - one, two - low_2)
    return replaced, Term(difference.term, difference.estimate, nan, low, high, nan)
