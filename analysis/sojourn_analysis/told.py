"""What a report says of each claim, word for word, for whoever shows it elsewhere: told.json.

results.json is for machines and holds exact numbers. This holds what a reader is told, with small counts
hidden as in the report, so that a window can show it without the models (importing this costs nothing).
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

NAME = "told.json"


@dataclass(frozen=True, slots=True)
class ToldNumber:
    """One number: what it is, its estimate, its interval, and p for no effect; the last two may be empty."""

    words: str
    value: str
    interval: str
    p: str


@dataclass(frozen=True, slots=True)
class ToldCheck:
    """The deciding number reached another way.

    Attributes:
        words: what is done otherwise.
        value, interval: the number; a dash and nothing where it has none.
        agrees: whether it lies in the interval of the main one; None where it asks something else.
        alone: the verdict that it alone would give; a dash where it gives none.
    """

    words: str
    value: str
    interval: str
    agrees: bool | None
    alone: str


@dataclass(frozen=True, slots=True)
class ToldFigure:
    """A figure: its file below `figures/`, with title and alternative text in it, and the words below it."""

    file: str
    caption: str


@dataclass(frozen=True, slots=True)
class Reservation:
    """What has to be reckoned with, once for all warnings of its kind.

    Attributes:
        text: for who knows no statistics.
        details: the models' own wording, for who does; may be empty.
    """

    text: str
    details: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ToldClaim:
    """A claim as the report tells it.

    Attributes:
        id: as in the list of claims.
        anchor: where it stands in report.html.
        claim, question: as people put it, and what was asked.
        verdict: `supported`, `contradicted` or `not_settled`.
        why: the verdict's reason in a line.
        value, interval: the number that decides.
        answer: in two plain sentences.
        notes: what is to be seen beside the answer.
        rests_on: how many people, person-years and events.
        mind: what would change the verdict.
        numbers, checks, figures, reservations: in their order.
    """

    id: str
    anchor: str
    claim: str
    question: str
    verdict: str
    why: str
    value: str
    interval: str
    answer: str
    notes: tuple[str, ...]
    rests_on: str
    mind: str
    numbers: tuple[ToldNumber, ...]
    checks: tuple[ToldCheck, ...]
    figures: tuple[ToldFigure, ...]
    reservations: tuple[Reservation, ...]


@dataclass(frozen=True, slots=True)
class Told:
    """A whole report.

    Attributes:
        study: the study's title.
        careers: how many were analysed.
        plan, plan_version: which plan was carried out.
        made: `shipped`, `registered` or `exploratory`.
        subgroup: answers by item; empty for everybody's careers.
        lead: id of the claim that page one is about.
        claims: in the order of the plan.
    """

    study: str
    careers: int
    plan: str
    plan_version: str
    made: str
    subgroup: Mapping[str, tuple[str, ...]]
    lead: str
    claims: tuple[ToldClaim, ...]

    def write(self, out: Path) -> None:
        """Write told.json below `out`."""
        text = json.dumps(asdict(self), ensure_ascii=False, indent=1)
        (out / NAME).write_text(text + "\n", encoding="utf-8")

    @classmethod
    def read(cls, out: Path) -> Told:
        """What the report in a folder says.

        Raises:
            OSError: there is none that can be read.
            ValueError: it is no such file, or one of another version.
        """
        try:
            raw = json.loads((out / NAME).read_text(encoding="utf-8"))
            subgroup = {item: tuple(answers) for item, answers in raw["subgroup"].items()}
            return cls(**{**raw, "subgroup": subgroup, "claims": tuple(map(_claim, raw["claims"]))})
        except (KeyError, TypeError, AttributeError) as error:
            raise ValueError(f"{out / NAME} is not what this version writes: {error}.") from error


def _claim(raw: Mapping[str, Any]) -> ToldClaim:
    return ToldClaim(
        **{
            **raw,
            "notes": tuple(raw["notes"]),
            "numbers": tuple(ToldNumber(**one) for one in raw["numbers"]),
            "checks": tuple(ToldCheck(**one) for one in raw["checks"]),
            "figures": tuple(ToldFigure(**one) for one in raw["figures"]),
            "reservations": tuple(
                Reservation(one["text"], tuple(one["details"])) for one in raw["reservations"]
            ),
        }
    )
