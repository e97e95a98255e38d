"""A claim: what is fixed about it whatever the data, and how its numbers are reached.

A claim is a file of this folder, named after it (`c4.py`; a family of claims `c9_c12.py`), with its `CLAIMS`.
What a study may choose (smallest effect, checks that settle) stands in the plan.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from sojourn_analysis.claims.estimated import Estimated
from sojourn_analysis.claims.scale import Scale
from sojourn_analysis.results import ClaimResult

if TYPE_CHECKING:
    from sojourn_analysis.claims.context import Context
    from sojourn_analysis.plan import PlannedClaim

OUTSIDE_WEIGHTS = (2, 5, 10)
"""How often people now outside academia are counted where a claim is refitted for selection."""


def outside_name(weight: int) -> str:
    """The name of the check that counts people outside academia so many times."""
    return f"outside_academia_weighted_{weight}"


RAKED = "raked_to_margins"
"""The name of the check that weights people to the margins that the plan gives."""
GENERAL_CHECKS = {
    "maximum_likelihood": "maximising the likelihood without the penalty",
    RAKED: "weighting people to the margins of the population",
    **{
        outside_name(weight): f"counting people outside academia {weight} times" for weight in OUTSIDE_WEIGHTS
    },
}
"""Checks that any claim may hand over without naming them, and what they do."""


@dataclass(frozen=True, slots=True)
class NumberSpec:
    """One number of a claim.

    Attributes:
        name: in results.json.
        scale: how it is printed and judged.
        words: what it is, for a reader.
        unit: after the number: of a mean ("hours", "papers a year"), or what a share is of where that is not
            people ("of 100 applications").
    """

    name: str
    scale: Scale
    words: str
    unit: str = ""


@dataclass(frozen=True, slots=True)
class ClaimSpec:
    """What is fixed about a claim.

    Attributes:
        id: as in the list of claims.
        numbers: all it reports; the first decides.
        sign: 1 where the claim says that the deciding number is high, -1 where low.
        events: what is counted as an event, one and many ("hire", "hires").
        checks: that a plan may ask for: name to what is done, as after "when" ("adjusting for papers").
        needs: items without which it can't be answered, as "table.column"; where nobody was asked one of
            them, the claim says so.
        risk_set: the named risk set whose people are counted when nothing could be estimated; "" for none.
        selection: whether it is refitted with people now outside academia counted more.
        recalled: whether it rests on what was recalled after the outcome was known.
        of_industry: whether it takes people who worked in industry.
    """

    id: str
    numbers: tuple[NumberSpec, ...]
    sign: int
    events: tuple[str, str]
    checks: Mapping[str, str] = field(default_factory=dict)
    needs: tuple[str, ...] = ()
    risk_set: str = ""
    selection: bool = False
    recalled: bool = False
    of_industry: bool = True

    @property
    def deciding(self) -> NumberSpec:
        """The number that decides."""
        return self.numbers[0]

    @property
    def headlines(self) -> tuple[str, ...]:
        """The names of its numbers, the deciding one first."""
        return tuple(number.name for number in self.numbers)

    def check_words(self, name: str) -> str:
        """What a check does, as after "when"."""
        return self.checks.get(name) or GENERAL_CHECKS[name]


@dataclass(frozen=True, slots=True)
class Claim:
    """A claim that can be answered.

    Attributes:
        spec: what is fixed about it.
        estimate: its numbers, from what the study gives and what the plan says of it.
        answer: what a result says in two plain sentences, from it and its verdict's reason; without it the
            deciding number is read out.
    """

    spec: ClaimSpec
    estimate: Callable[[Context, PlannedClaim], Estimated]
    answer: Callable[[ClaimResult, str], str] | None = None
