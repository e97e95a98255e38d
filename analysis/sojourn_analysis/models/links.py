"""The two links of a discrete-time hazard, with the derivatives that scores and penalties need."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

import numpy as np
import numpy.typing as npt
from scipy.special import expit, log_expit

Floats = npt.NDArray[np.float64]


class Link(StrEnum):
    """How a hazard depends on the linear predictor."""

    LOGIT = "logit"
    CLOGLOG = "cloglog"


@dataclass(frozen=True, slots=True)
class Response:
    """A link at given linear predictors; all arrays (n,).

    Attributes:
        hazard: the probability of the event.
        slope: first derivative of the hazard by the linear predictor.
        bend: second derivative divided by the first.
        log_event, log_none: logarithms of the probabilities of the event and of none.
        score: derivative of the log-likelihood by the linear predictor per unit of (event - hazard).
        information: expected information per person-period.
    """

    hazard: Floats
    slope: Floats
    bend: Floats
    log_event: Floats
    log_none: Floats
    score: Floats
    information: Floats


def respond(link: Link, predictor: Floats) -> Response:
    """Evaluate a link.

    Args:
        link: which.
        predictor: (n,) linear predictors.
    """
    if link is Link.LOGIT:
        hazard = expit(predictor)
        slope = hazard * expit(-predictor)
        return Response(
            hazard=hazard,
            slope=slope,
            bend=1 - 2 * hazard,
            log_event=log_expit(predictor),
            log_none=log_expit(-predictor),
            score=np.ones_like(predictor),
            information=slope,
        )
    # Beyond these the hazard is 0 or 1 to the last bit.
    predictor = np.clip(predictor, -700.0, 6.0)
    rate = np.exp(predictor)
    hazard = -np.expm1(-rate)
    slope = rate * np.exp(-rate)
    score = rate / hazard
    return Response(
        hazard=hazard,
        slope=slope,
        bend=1 - rate,
        log_event=np.log(hazard),
        log_none=-rate,
        score=score,
        information=slope * score,
    )
