"""What a claim hands over for judgement and for the report: numbers, checks, models, tables and figures.

Numbers stand on their additive scale and unsigned, as they were estimated; the plan's sign and reference are
applied where they are judged.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from sojourn_analysis.claims.theta import Theta
from sojourn_analysis.figures import DrawnFigure
from sojourn_analysis.results import AnalysisWarning, ModelSummary
from sojourn_analysis.risk_set import RiskSet


@dataclass(frozen=True, slots=True)
class Counts:
    """People, their person-years (0 where there are none) and events behind a claim."""

    n_persons: int
    n_person_years: int
    n_events: int

    @classmethod
    def of(cls, *risk_sets: RiskSet) -> Counts:
        """The counts of risk sets that share nobody, added up."""
        return cls(
            sum(one.n_persons for one in risk_sets),
            sum(one.n_rows for one in risk_sets),
            sum(one.n_events for one in risk_sets),
        )


@dataclass(frozen=True, slots=True)
class CheckedNumber:
    """The deciding number reached another way.

    Attributes:
        name: of the check.
        theta: on the scale of the deciding number; None where there is none.
        same_estimand: whether it answers the same question, so that one may ask if it agrees.
        asked: whether anybody answered what it needs; if nobody did, the verdict stands without it.
        too_few: why it could not be done, where it could not.
        warnings: of its own fit.
    """

    name: str
    theta: Theta | None = None
    same_estimand: bool = True
    asked: bool = True
    too_few: str = ""
    warnings: tuple[AnalysisWarning, ...] = ()


@dataclass(frozen=True, slots=True)
class NamedModel:
    """A model with what the report says of it.

    Attributes:
        title: what it is a model of, such as "Log odds of a first faculty position in a year".
        summary: formula, family, covariance and terms.
        references: the level that the others are compared with, by factor.
    """

    title: str
    summary: ModelSummary
    references: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Table:
    """Numbers for `tables/`: written as `{claim}_{name}.csv`.

    Attributes:
        name: without the claim's id.
        header: names of the columns.
        rows: at full precision; None is an empty cell.
        keys: how many columns at the start say what a row is of.
        people: names of the columns that count people or events; rows that count too few are written empty.
    """

    name: str
    header: Sequence[str]
    rows: Sequence[Sequence[object]]
    keys: int = 1
    people: tuple[str, ...] = ()

    @property
    def people_columns(self) -> tuple[int, ...]:
        """The places of the columns that count people."""
        return tuple(list(self.header).index(name) for name in self.people)


@dataclass(frozen=True, slots=True)
class Drawing:
    """A figure that is drawn when the report is written.

    Attributes:
        draw: makes it.
        caption: what a reader has to know beside it.
    """

    draw: Callable[[], DrawnFigure]
    caption: str


@dataclass(frozen=True, slots=True)
class Estimated:
    """Everything of a claim but its verdict.

    Attributes:
        counts: people, person-years and events.
        numbers: by headline name; one that could not be estimated is left out.
        checks: in their order, those with people outside academia counted more among them
            (`outside_name`).
        models: the one that gave the deciding number first.
        warnings: reservations, those of the models too.
        tables, figures: for the report; the figures in their order.
    """

    counts: Counts
    numbers: Mapping[str, Theta] = field(default_factory=dict)
    checks: tuple[CheckedNumber, ...] = ()
    models: tuple[NamedModel, ...] = ()
    warnings: tuple[AnalysisWarning, ...] = ()
    tables: tuple[Table, ...] = ()
    figures: tuple[Drawing, ...] = ()
