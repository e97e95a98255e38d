"""From a claim's numbers to its result: headlines, Holm's adjustment over the plan, the verdict and whether
it stands under the checks and with people outside academia counted more."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

from sojourn_analysis.claims.answer import plain_answer
from sojourn_analysis.claims.claim import OUTSIDE_WEIGHTS, RAKED, Claim, ClaimSpec, NumberSpec, outside_name
from sojourn_analysis.claims.estimated import CheckedNumber, Estimated
from sojourn_analysis.claims.reservations import (
    NOT_ROBUST,
    RECALLED,
    WEIGHT_FLIPS,
    of_checks,
    ordered,
)
from sojourn_analysis.claims.scale import Scale
from sojourn_analysis.claims.theta import Theta
from sojourn_analysis.claims.verdict import Reason, holm, verdict_on
from sojourn_analysis.claims.verdict_reasons import reason_of
from sojourn_analysis.counted import counted
from sojourn_analysis.models.penalty import FEWEST_EVENTS
from sojourn_analysis.plan import Plan, PlannedClaim
from sojourn_analysis.results import AnalysisWarning, Check, ClaimResult, Headline, Verdict, WarningKind

FLIPS_AT_MOST = 5
"""Without frame margins, a verdict that flips where people outside academia count so much or less is not
settled."""

Adjusted = Callable[[float], float]
"""A claim's p among the plan's claims to the p after Holm's adjustment."""


@dataclass(frozen=True, slots=True)
class Found:
    """A claim of the plan with what was estimated of it."""

    planned: PlannedClaim
    claim: Claim
    estimated: Estimated

    @property
    def theta(self) -> Theta | None:
        """The deciding number, signed so that the claim says that it is positive."""
        found = self.estimated.numbers.get(self.claim.spec.deciding.name)
        if found is None or not found.usable:
            return None
        return self.signed(found)

    def signed(self, theta: Theta) -> Theta:
        """A number on the deciding scale, signed by the plan."""
        return theta.signed(self.planned.sign, self.planned.reference)


@dataclass(frozen=True, slots=True)
class Alone:
    """What a check would say by itself.

    Attributes:
        p_smallest_effect: two-sided, for the smallest effect of interest.
        p_holm: the same after Holm's adjustment, by which the verdict is reached.
        verdict: by the plan's rule.
    """

    p_smallest_effect: float
    p_holm: float
    verdict: Verdict


@dataclass(frozen=True, slots=True)
class Judged:
    """A claim with its result.

    Attributes:
        found: what it was judged by.
        result: as results.json holds it.
        alone: what each check would say by itself, by the check's name.
        why: the verdict's reason in a line.
    """

    found: Found
    result: ClaimResult
    alone: Mapping[str, Alone]
    why: str


def judge(found: Sequence[Found], plan: Plan, warnings: Sequence[AnalysisWarning] = ()) -> tuple[Judged, ...]:
    """Judge all claims of a plan together.

    Args:
        found: every claim of the plan, in its order; one without its deciding number has p = 1.
        plan: level and smallest effects.
        warnings: what holds for each claim, such as refused respondents.
    """
    found = [_few_as_counts(one) for one in found]
    p = [_p(one) for one in found]

    def adjusting(place: int) -> Adjusted:
        return lambda own: holm([*p[:place], own, *p[place + 1 :]])[place]

    return tuple(_judged(one, plan, adjusting(place), warnings) for place, one in enumerate(found))


def settle(
    found: Found, plan: Plan, adjusted: Adjusted
) -> tuple[Verdict, Reason | None, tuple[AnalysisWarning, ...]]:
    """The verdict, which has to stand under the plan's settling checks and with people outside weighted more;
    with it the smallest weight that would change it.

    Args:
        found: what was estimated.
        plan: what was fixed beforehand.
        adjusted: this claim's p among the plan's claims to the p after Holm's adjustment.
    """
    if found.theta is None:
        return Verdict.NOT_SETTLED, None, ()

    def judged(theta: Theta) -> tuple[Verdict, Reason | None]:
        p = adjusted(theta.p(found.planned.smallest_effect))
        return verdict_on(theta, found.planned.smallest_effect, p, plan.alpha)

    verdict, reason = judged(found.theta)
    thetas = _thetas(found)
    flip = _flip(verdict, {name: judged(theta)[0] for name, theta in thetas.items()})
    if verdict is Verdict.NOT_SETTLED:
        return verdict, None, flip
    stands = {check.name for check in found.estimated.checks if not check.asked}
    heavy = [outside_name(weight) for weight in OUTSIDE_WEIGHTS if weight <= FLIPS_AT_MOST]
    settling = list(found.planned.settling_checks)
    if plan.weights and any(check.name == RAKED for check in found.estimated.checks):
        # Who was met is known by its margins, and nobody has to guess.
        heavy, settling = [], [*settling, RAKED]
    missing = [name for name in settling if name not in thetas and name not in stands]
    flipped = [
        name for name in (*settling, *heavy) if name in thetas and judged(thetas[name])[0] is not verdict
    ]
    if not missing and not flipped:
        return verdict, reason, flip
    text = _not_robust(found.claim.spec, verdict, flipped, missing)
    return Verdict.NOT_SETTLED, None, (AnalysisWarning(NOT_ROBUST, text), *flip)


def _judged(found: Found, plan: Plan, adjusted: Adjusted, warnings: Sequence[AnalysisWarning]) -> Judged:
    planned, spec, estimated = found.planned, found.claim.spec, found.estimated
    verdict, reason, told = settle(found, plan, adjusted)
    headlines = [_headline(number, found) for number in spec.numbers]
    p = headlines[0].p
    headlines[0] = replace(headlines[0], p_holm=None if p is None else adjusted(p))
    recalled = [AnalysisWarning(RECALLED, _RECALLED)] if spec.recalled else []
    said = [*warnings, *told, *recalled, *estimated.warnings]
    said += of_checks(spec, estimated.checks, estimated.warnings)
    models = [model.summary for model in estimated.models]
    result = ClaimResult(
        id=spec.id,
        verdict=verdict,
        headline=headlines[0],
        headlines=tuple(headlines),
        n_persons=estimated.counts.n_persons,
        n_person_years=estimated.counts.n_person_years,
        n_events=estimated.counts.n_events,
        model=models[0] if models else None,
        verdict_reason=None if reason is None else str(reason),
        checks=tuple(
            _check(check, found, headlines[0]) for check in estimated.checks if check.theta is not None
        ),
        warnings=ordered(said),
        other_models=tuple(models[1:]),
    )
    theta = found.theta
    is_large = theta is not None and theta.estimate > planned.smallest_effect
    why = reason_of(result, plan.alpha, is_large=is_large)
    answered = replace(result, answer=plain_answer(result, found.claim, planned, why))
    return Judged(found, answered, _alone(found, plan, adjusted), why)


def _p(found: Found) -> float:
    return 1.0 if found.theta is None else found.theta.p(found.planned.smallest_effect)


def _few_as_counts(found: Found) -> Found:
    """The claim with its counts only where there are too few events for any number."""
    estimated = found.estimated
    events = estimated.counts.n_events
    if not estimated.numbers or events >= FEWEST_EVENTS:
        return found
    one, many = found.claim.spec.events
    text = f"There {'is' if events == 1 else 'are'} {counted(events, one, many)}: too few for any number."
    few = AnalysisWarning(WarningKind.SMALL_SAMPLE, text)
    counts_only = Estimated(estimated.counts, warnings=(few, *estimated.warnings), tables=estimated.tables)
    return replace(found, estimated=counts_only)


def _headline(number: NumberSpec, found: Found) -> Headline:
    theta = found.estimated.numbers.get(number.name)
    if theta is None:
        return Headline(number.name, None)
    shown = _shown(number.scale, theta)
    decides = number is found.claim.spec.deciding
    p = None
    if decides and found.theta is not None:
        p = found.theta.p(found.planned.smallest_effect)
    p_zero = None
    if theta.usable and (decides or number.scale.has_no_effect):
        p_zero = theta.p(found.planned.reference if decides else 0.0)
    if not all(math.isfinite(one) for one in shown):
        return Headline(number.name, shown[0] if math.isfinite(shown[0]) else None)
    return Headline(number.name, *shown, p=p, p_zero=p_zero)


def _shown(scale: Scale, theta: Theta) -> tuple[float, float, float]:
    """Estimate and interval as they are given, the interval cut where the number itself ends."""
    low, high = theta.interval
    least, most = scale.bounds
    return scale.shown(theta.estimate), scale.shown(max(low, least)), scale.shown(min(high, most))


def _check(check: CheckedNumber, found: Found, headline: Headline) -> Check:
    assert check.theta is not None
    main = found.estimated.numbers.get(headline.name)
    agrees = None
    if check.same_estimand and main is not None and all(map(math.isfinite, main.interval)):
        least, most = main.interval
        agrees = least <= check.theta.estimate <= most
    return Check(check.name, *_shown(found.claim.spec.deciding.scale, check.theta), agrees)


def _thetas(found: Found) -> dict[str, Theta]:
    """The checks' numbers, signed."""
    return {
        check.name: found.signed(check.theta)
        for check in found.estimated.checks
        if check.theta is not None and check.theta.usable
    }


def _alone(found: Found, plan: Plan, adjusted: Adjusted) -> dict[str, Alone]:
    alone = {}
    for name, theta in _thetas(found).items():
        p = theta.p(found.planned.smallest_effect)
        p_holm = adjusted(p)
        verdict, _ = verdict_on(theta, found.planned.smallest_effect, p_holm, plan.alpha)
        alone[name] = Alone(p, p_holm, verdict)
    return alone


def _not_robust(spec: ClaimSpec, verdict: Verdict, flipped: Sequence[str], missing: Sequence[str]) -> str:
    told = []
    if flipped:
        told.append(f"it does not hold when {' or '.join(spec.check_words(name) for name in flipped)}")
    if missing:
        told.append(
            f"whether it holds when {' or '.join(spec.check_words(name) for name in missing)} is not known"
        )
    alone = f"The deciding number alone would say {_told(verdict)}."
    return f"{alone} The claim is not settled: {', and '.join(told)}."


def _flip(verdict: Verdict, others: Mapping[str, Verdict]) -> tuple[AnalysisWarning, ...]:
    """The smallest weight of people outside academia under which the number alone gives another verdict."""
    for weight in OUTSIDE_WEIGHTS:
        other = others.get(outside_name(weight), verdict)
        if other is not verdict:
            text = (
                f"With people outside academia counted {weight} times, the deciding number alone would say"
                f" {_told(other)} instead of {_told(verdict)}."
            )
            return (AnalysisWarning(WEIGHT_FLIPS, text),)
    return ()


def _told(verdict: Verdict) -> str:
    return verdict.replace("_", " ")


_RECALLED = (
    "This rests on what people recalled after they knew how things had turned out, which colours the memory."
)
