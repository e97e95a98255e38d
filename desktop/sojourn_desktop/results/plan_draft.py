"""A plan while it is changed: values as they are typed, held to the rules of a plan's file.

Nothing here knows Qt. What is typed goes into the plan's TOML as it is, and the code that reads such a file
says what can't be carried out.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any

from sojourn_analysis.claims.claim import ClaimSpec
from sojourn_analysis.claims.number_words import in_figures
from sojourn_analysis.claims.registry import claim_of
from sojourn_analysis.claims.scale import Scale
from sojourn_analysis.plan import Plan, PlannedClaim
from sojourn_analysis.plan_text import document_text

NAME = "as it stands here"
"""How errors call the plan."""
LIST = "drawn_industry_years"
_OF_100 = (Scale.PROBABILITY, Scale.DIFFERENCE)


@dataclass(frozen=True, slots=True)
class Choice:
    """A claim that a plan may have.

    Attributes:
        planned: as the plan, or else the one that ships, has it.
        spec: what is fixed about it.
    """

    planned: PlannedClaim
    spec: ClaimSpec

    @property
    def effect(self) -> str:
        """The deciding number at the smallest effect that matters, as one types it."""
        number = self.planned.reference + self.planned.sign * self.planned.smallest_effect
        return in_figures(self.spec.deciding.scale, self.spec.deciding.scale.shown(number)).replace("−", "-")

    def effect_of(self, typed: str) -> float | str:
        """The smallest effect of interest that a typed number stands for; the text itself if it is none."""
        scale = self.spec.deciding.scale
        try:
            number = float(typed.strip().replace(",", ".").replace("−", "-"))
            additive = scale.additive(number / 100 if scale in _OF_100 else number)
        except ValueError:
            return typed
        return self.planned.sign * (additive - self.planned.reference)


class PlanDraft:
    """A plan that is being changed.

    Args:
        plan: that it begins as.

    Attributes:
        choices: every claim that can be answered, those of the plan first.
        chosen: ids of those that the plan has.
        effects: typed numbers by claim, for those that were changed.
        values: typed texts by item, for items that were changed.
        subgroup: answers by item.
    """

    def __init__(self, plan: Plan) -> None:
        self._plan = plan
        others = [one for one in Plan.default().claims if one.id not in {had.id for had in plan.claims}]
        self.choices = tuple(
            Choice(one, claim_of(one.id).spec) for one in sorted((*plan.claims, *others), key=_number)
        )
        self.chosen = {one.id for one in plan.claims}
        self.effects: dict[str, str] = {}
        self.values: dict[str, str] = {}
        self.subgroup: dict[str, tuple[str, ...]] = dict(plan.subgroup)

    def shown(self, item: str) -> str:
        """An item as it is typed."""
        if item in self.values:
            return self.values[item]
        document = asdict(self._plan)
        value = document.get(item, document["standardisation"].get(item))
        return ", ".join(map(str, value)) if item == LIST else str(value)

    @property
    def text(self) -> str:
        """The plan's file as TOML, whether or not it can be carried out."""
        document = asdict(self._plan)
        order = {one.id: place for place, one in enumerate(self._plan.claims)}
        chosen = [one for one in self.choices if one.planned.id in self.chosen]
        chosen.sort(key=lambda one: order.get(one.planned.id, len(order)))
        document["claims"] = [self._claim(one) for one in chosen]
        document["subgroup"] = {item: answers for item, answers in self.subgroup.items() if answers}
        for item, typed in self.values.items():
            table = document if item in document else document["standardisation"]
            table[item] = _value(item, typed, table[item])
        return document_text(document)

    @property
    def plan(self) -> Plan:
        """The plan.

        Raises:
            DefinitionError: it can't be carried out as it stands.
        """
        return Plan.from_toml_text(self.text, NAME)

    def _claim(self, choice: Choice) -> Mapping[str, Any]:
        document = asdict(choice.planned)
        typed = self.effects.get(choice.planned.id, choice.effect)
        if typed != choice.effect:  # else it stays as exact as the file has it
            document["smallest_effect"] = choice.effect_of(typed)
        return document


def _number(planned: PlannedClaim) -> int:
    return int(planned.id[1:])


def _value(item: str, typed: str, before: object) -> object:
    """A typed text as the number or list that the item holds; itself if it is none."""
    if isinstance(before, str):
        return typed
    try:
        if item == LIST:
            return [int(one) for one in typed.replace(";", ",").split(",") if one.strip()]
        return int(typed) if isinstance(before, int) else float(typed.replace(",", "."))
    except ValueError:
        return typed
