"""The specification curve: one estimand under every combination of defensible choices."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import product

import numpy as np
import pandas as pd

from sojourn_analysis.results import AnalysisWarning, Term, WarningKind
from sojourn_schema.errors import SojournError

Choices = Mapping[str, str]
"""One specification: the option taken at each choice."""

_MOST_SPECIFICATIONS = 5_000


@dataclass(frozen=True, slots=True)
class SpecificationCurve:
    """Estimates under each combination of choices.

    Attributes:
        table: one row a specification in order of its estimate, the refused last: a column a choice, then
            `estimate`, `std_error`, `ci_low`, `ci_high`, `p`, `headline` (whether it is the headline's) and
            `refused` (why there is no estimate, else empty).
        median: of the estimates.
        share_same_sign: of the estimates that have the headline's sign.
        share_significant: of the estimates that have it with p under .05.
        largest_swing: by choice, the largest difference between the medians of its options.
        warnings: what a reader has to know.
    """

    table: pd.DataFrame
    median: float
    share_same_sign: float
    share_significant: float
    largest_swing: dict[str, float]
    warnings: tuple[AnalysisWarning, ...]


def specifications(choices: Mapping[str, Sequence[str]]) -> Iterator[Choices]:
    """Every combination of options, the first option of each choice first.

    Args:
        choices: the options of each, the headline's first.
    """
    for options in product(*choices.values()):
        yield dict(zip(choices, options, strict=True))


def specification_curve(
    choices: Mapping[str, Sequence[str]],
    estimate: Callable[[Choices], Term],
    progress: Callable[[float], None] | None = None,
) -> SpecificationCurve:
    """Estimate under every combination.

    Simonsohn, Simmons and Nelson 2020, Nature Human Behaviour 4: 1208-1214, without their joint test. The
    estimates share their data, so their spread is no standard error: the curve describes how far the answer
    rests on choices.

    Args:
        choices: the options of each choice, the headline's first.
        estimate: fits one specification; a `SojournError` is kept as the reason for none.
        progress: told the share that is done; may raise to stop.

    Raises:
        ValueError: a choice without options, or more specifications than can be looked at.
    """
    count = math.prod(len(options) for options in choices.values())
    if not 0 < count <= _MOST_SPECIFICATIONS:
        raise ValueError(f"{count:,} specifications: there are to be 1 to {_MOST_SPECIFICATIONS:,}.")
    rows = []
    for place, chosen in enumerate(specifications(choices)):
        rows.append({**chosen, **_row(chosen, estimate), "headline": place == 0})
        if progress is not None:
            progress((place + 1) / count)
    table = pd.DataFrame(rows)
    headline = float(table["estimate"].iloc[0])
    table = table.sort_values("estimate", kind="stable", na_position="last").reset_index(drop=True)
    found = table[table["estimate"].notna()]
    same = np.sign(found["estimate"]) == np.sign(headline)
    some = len(found) > 0 and not math.isnan(headline)
    return SpecificationCurve(
        table,
        float(found["estimate"].median()) if len(found) else math.nan,
        float(same.mean()) if some else math.nan,
        float((same & (found["p"] < 0.05)).mean()) if some else math.nan,
        {name: _swing(found, name) for name in choices},
        _told(table),
    )


def _row(chosen: Choices, estimate: Callable[[Choices], Term]) -> dict[str, object]:
    try:
        term = estimate(chosen)
    except SojournError as error:
        nothing = dict.fromkeys(("estimate", "std_error", "ci_low", "ci_high", "p"), math.nan)
        return {**nothing, "refused": error.what}
    return {
        "estimate": term.estimate,
        "std_error": term.std_error,
        "ci_low": term.ci_low,
        "ci_high": term.ci_high,
        "p": term.p,
        "refused": "",
    }


def _swing(found: pd.DataFrame, choice: str) -> float:
    medians = found.groupby(choice)["estimate"].median()
    return float(medians.max() - medians.min()) if len(medians) else math.nan


def _told(table: pd.DataFrame) -> tuple[AnalysisWarning, ...]:
    refused = table[table["refused"] != ""]
    if not len(refused):
        return ()
    reasons = "; ".join(sorted(set(refused["refused"]))[:3])
    text = f"{len(refused)} of {len(table)} specifications have no estimate: {reasons}"
    return (AnalysisWarning(WarningKind.NO_COMPARISON, text),)
