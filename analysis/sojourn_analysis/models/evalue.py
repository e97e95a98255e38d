"""The E-value: how strongly something unmeasured would have to act to explain an estimate away."""

from __future__ import annotations

import math
from dataclasses import dataclass
from enum import StrEnum


class Scale(StrEnum):
    """What the ratio is; an outcome is common where more than 15 % have it by the end."""

    RISK_RATIO = "risk_ratio"
    ODDS_RATIO_RARE = "odds_ratio_rare"
    ODDS_RATIO_COMMON = "odds_ratio_common"
    HAZARD_RATIO_RARE = "hazard_ratio_rare"
    HAZARD_RATIO_COMMON = "hazard_ratio_common"


@dataclass(frozen=True, slots=True)
class EValue:
    """E-values on the scale of risk ratios.

    Attributes:
        estimate: of the estimate.
        limit: of the limit of its interval nearer to 1; 1 where the interval holds 1.
    """

    estimate: float
    limit: float


def e_value(estimate: float, ci_low: float, ci_high: float, scale: Scale | str) -> EValue:
    """The E-value of a ratio (VanderWeele and Ding 2017, Annals of Internal Medicine 167: 268-274).

    RR + sqrt(RR (RR - 1)), below 1 of 1/RR. For common outcomes an odds ratio counts as its square root and a
    hazard ratio HR as (1 - 0.5^sqrt(HR)) / (1 - 0.5^sqrt(1/HR)) (their table 2).

    Args:
        estimate, ci_low, ci_high: ratios, in order.
        scale: what they are.

    Raises:
        ValueError: not three ratios in order.
    """
    if not 0 < ci_low <= estimate <= ci_high < math.inf:
        raise ValueError("An E-value takes ratios: low, estimate and high in order, above 0.")
    risk, low, high = (_risk_ratio(ratio, Scale(scale)) for ratio in (estimate, ci_low, ci_high))
    nearer = low if risk >= 1 else high
    crossed = low <= 1 <= high
    return EValue(_bound(risk), 1.0 if crossed else _bound(nearer))


def _bound(ratio: float) -> float:
    above = max(ratio, 1 / ratio)
    return above + math.sqrt(above * (above - 1))


def _risk_ratio(ratio: float, scale: Scale) -> float:
    if scale is Scale.ODDS_RATIO_COMMON:
        return math.sqrt(ratio)
    if scale is Scale.HAZARD_RATIO_COMMON:
        return -math.expm1(-math.log(2) * math.sqrt(ratio)) / -math.expm1(-math.log(2) / math.sqrt(ratio))
    return ratio
