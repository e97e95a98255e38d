"""Which estimate a binomial model gets: maximum likelihood, or Firth's where the data are too thin for it."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from sojourn_analysis.counted import counted
from sojourn_analysis.models.estimation import CellData, Estimate, maximum_likelihood, penalised
from sojourn_analysis.models.links import Link
from sojourn_analysis.models.reservations import not_converged
from sojourn_analysis.models.separation import separating_columns
from sojourn_analysis.results import AnalysisWarning, WarningKind
from sojourn_schema.errors import UnfitTableError

FEWEST_EVENTS = 5
"""Under this nothing is fitted."""
EVENTS_PER_PARAMETER = 5
"""Under this the estimate is penalised."""
FEW_EVENTS = 20
"""Under this events or persons are too few for intervals to be taken at their word."""
MAXIMUM_LIKELIHOOD, FIRTH = "maximum likelihood", "Firth's penalty"

_SUSPICIOUS_PREDICTOR = 12.0
_MOST_NAMED = 8


class TooFewEventsError(UnfitTableError):
    """There are not enough events for any model."""


@dataclass(frozen=True, slots=True)
class Chosen:
    """The estimate that a model gets.

    Attributes:
        estimate: it.
        method: maximum likelihood, or Firth's penalty.
        beside: the maximum likelihood estimate beside a penalised one where it exists.
        warnings: why it was penalised, and whether the search ended.
        not_converged: the last of them, if so.
    """

    estimate: Estimate
    method: str
    beside: Estimate | None
    warnings: tuple[AnalysisWarning, ...]
    not_converged: tuple[AnalysisWarning, ...]


def require_events(n_events: int, n_rows: int, one: str, many: str) -> None:
    """Refuse what has too few events, or too few rows without one, for any model.

    Raises:
        TooFewEventsError: there are under five.
    """
    if min(n_events, n_rows - n_events) >= FEWEST_EVENTS:
        return
    be = "is" if n_events == 1 else "are"
    rows = counted(n_rows, one, many)
    raise TooFewEventsError(
        f"There {be} {counted(n_events, 'event', 'events')} in {rows}.",
        f"No model was fitted: it takes {FEWEST_EVENTS} events and as many {many} without one.",
        "Collect more, or report the counts.",
    )


def chosen(
    data: CellData,
    link: Link,
    names: tuple[str, ...],
    separated: tuple[str, ...],
    n_events: int,
    *,
    firth: bool = False,
) -> Chosen:
    """Fit by maximum likelihood, or with Firth's penalty on separation or few events a parameter.

    Args:
        data: what is fitted.
        link: of the probability.
        names: (k,) of the columns.
        separated: levels and columns already known to separate.
        n_events: how many there are (not weighted).
        firth: penalise in any case.
    """
    # Where something separates there is no maximum, and the search for it would only end by itself.
    likelihood = None if separated else maximum_likelihood(data, link)
    if likelihood is not None and _suspicious(data, likelihood):
        separated = separating_columns(data.design, names, data.rows, data.events)
    sparse = n_events < EVENTS_PER_PARAMETER * len(names)
    if likelihood is not None and not separated and not sparse and not firth:
        return Chosen(likelihood, MAXIMUM_LIKELIHOOD, None, (), not_converged(likelihood.converged))
    estimate = penalised(data, link)
    beside = likelihood if likelihood is not None and likelihood.converged and not separated else None
    return Chosen(
        estimate,
        FIRTH,
        beside,
        _reservations(separated, sparse, len(names), n_events),
        not_converged(estimate.converged),
    )


def few(n_events: int, n_persons: int | None) -> tuple[AnalysisWarning, ...]:
    """The warning that events, or persons where they count, are few, if so."""
    told = [f"{n_events} events"] if n_events < FEW_EVENTS else []
    if n_persons is not None and n_persons < FEW_EVENTS:
        told.append(counted(n_persons, "person", "persons"))
    if not told:
        return ()
    text = f"{' and '.join(told)}: the intervals rest on an approximation for larger samples."
    return (AnalysisWarning(WarningKind.SMALL_SAMPLE, text),)


def _suspicious(data: CellData, estimate: Estimate) -> bool:
    if not estimate.converged:
        return True
    return bool(np.abs(data.design @ estimate.params).max() > _SUSPICIOUS_PREDICTOR)


def _reservations(
    separated: tuple[str, ...], sparse: bool, parameters: int, n_events: int
) -> tuple[AnalysisWarning, ...]:
    told = []
    if separated:
        text = (
            f"These tell those with the event from those without too well for a maximum likelihood estimate: "
            f"{_some(separated)}. The estimates are Firth's."
        )
        told.append(AnalysisWarning(WarningKind.SEPARATION, text))
    if sparse:
        text = (
            f"{counted(n_events, 'event', 'events')} for"
            f" {counted(parameters, 'parameter', 'parameters')}, fewer than {EVENTS_PER_PARAMETER} each."
            " The estimates are Firth's."
        )
        told.append(AnalysisWarning(WarningKind.SMALL_SAMPLE, text))
    return tuple(told)


def _some(separated: tuple[str, ...]) -> str:
    rest = len(separated) - _MOST_NAMED
    return "; ".join(separated[:_MOST_NAMED]) + (f"; and {rest:,} more" if rest > 0 else "")
