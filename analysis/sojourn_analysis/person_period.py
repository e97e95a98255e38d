"""A hazard model on a table that a researcher has: person-periods, or one row a person with a duration."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd
import pyarrow as pa

from sojourn_analysis.engine.duckdb import Engine
from sojourn_analysis.given_table import GivenTable, unfit
from sojourn_analysis.models.formula import parse_terms
from sojourn_analysis.models.hazard import HazardFit, fit_hazard
from sojourn_analysis.models.links import Link
from sojourn_analysis.models.penalty import FEW_EVENTS
from sojourn_analysis.results import AnalysisWarning, WarningKind, term_documents, warning_documents
from sojourn_analysis.risk_set import RiskSet
from sojourn_analysis.small_cells import counted_safely, told_safely
from sojourn_schema.definition_rules import SMALLEST_CELL

PERIOD = "period"
"""The column that a table of durations gets when it is expanded."""
MOST_PERIODS = 50_000_000
_EVENT, _PERSON = "event", "person"


@dataclass(frozen=True, slots=True)
class EventColumn:
    """The table has one row a person-period; `event` is 1 in the period of the event, else 0."""

    event: str


@dataclass(frozen=True, slots=True)
class DurationColumns:
    """The table has one row a person, who is followed through the periods `origin` + 1 to `duration`.

    `censored` is 1 where the event had not happened by the end of the last period, else 0.
    """

    duration: str
    censored: str
    origin: int = 0


@dataclass(frozen=True, slots=True)
class TableFit:
    """A fit on a reader's table; `n_persons` is None where no column says who is who."""

    fit: HazardFit
    n_persons: int | None

    def document(self) -> dict[str, Any]:
        """What `sojourn fit --json` prints."""
        return {
            "formula": self.fit.formula,
            "family": self.fit.family,
            "covariance": self.fit.covariance,
            "terms": term_documents(self.fit.terms),
            "deviance": self.fit.deviance,
            "log_likelihood": self.fit.log_likelihood,
            "n_rows": self.fit.n_rows,
            "n_persons": self.n_persons,
            "n_events": self.fit.n_events,
            "warnings": warning_documents(self.fit.warnings),
        }

    def text(self) -> str:
        """What `sojourn fit` prints for a person; counts of few people or rows are hidden, as in a report."""
        fit = self.fit
        few = SMALLEST_CELL
        persons = (
            "" if self.n_persons is None else f"{counted_safely(self.n_persons, 'person', 'persons', few)}, "
        )
        lines = [
            f"{fit.family} hazard: {fit.formula}",
            f"{persons}{fit.n_rows:,} person-periods, {fit.n_events:,} events; covariance {fit.covariance}",
            "",
        ]
        lines += _aligned(
            [
                ("term", "estimate", "std. error", "95 % interval", "", "p"),
                *(
                    (
                        term.term,
                        *map(_told, (term.estimate, term.std_error, term.ci_low, term.ci_high)),
                        "<0.0001" if term.p < 0.0001 else _told(term.p),
                    )
                    for term in fit.terms
                ),
            ]
        )
        lines += ["", f"deviance {fit.deviance:.2f}, log-likelihood {fit.log_likelihood:.2f}"]
        lines += [f"Note ({warning.kind}): {told_safely(warning.text, few)}" for warning in fit.warnings]
        return "\n".join(lines)


def _told(number: float) -> str:
    return "not known" if math.isnan(number) else f"{number:.4f}"


def fit_table(
    table: pd.DataFrame,
    terms: str,
    outcome: EventColumn | DurationColumns,
    *,
    person: str | None = None,
    link: Link | str = Link.LOGIT,
    cluster: str | None = None,
    path: Path | None = None,
) -> TableFit:
    """Fit one hazard model to a table.

    Rows without a value in a column of the terms are left out, and the fit says how many.

    Args:
        table: one row a person-period, or one a person (see `outcome`).
        terms: the right-hand side of a formula over the table's columns and, with durations, `period`.
        outcome: which columns tell the event.
        person: the column that identifies persons.
        link: `logit` or `cloglog`.
        cluster: the column whose values the covariance is clustered by; without it, it is model-based.
        path: the file that the table was read from, so that its lines can be named.

    Raises:
        UnfitTableError: the table, a column of it or the terms can't be used; each with its reason.
    """
    parsed = parse_terms(terms)
    used = parsed.columns
    _require_columns(table, outcome, person, cluster, used)
    if table.empty:
        raise unfit("The table has no rows.", "Check the file that was given.")
    given = GivenTable(table.reset_index(drop=True), path)
    for name in (person, cluster):
        if name is not None:
            given.require_values(name)
    given.require_one_kind(name for name in parsed.bare if name in table.columns)
    kept, warnings = given.complete([name for name in used if name in table.columns])
    if isinstance(outcome, DurationColumns):
        if person is not None:
            given.require_unique(person)
        periods, event = _expanded(kept, outcome)
    else:
        periods, event = kept.frame, kept.binary(outcome.event)
    n_persons = _persons(periods, kept.frame, outcome, person)
    warnings += _few_clusters(periods, cluster, n_persons)
    with Engine() as engine:
        risk_set = _risk_set(engine, periods, event, used, cluster, n_persons)
        fit = fit_hazard(risk_set, terms, link, cluster=cluster is not None)
    return TableFit(replace(fit, warnings=(*warnings, *fit.warnings)), n_persons)


def _require_columns(
    table: pd.DataFrame,
    outcome: EventColumn | DurationColumns,
    person: str | None,
    cluster: str | None,
    used: Sequence[str],
) -> None:
    durations = isinstance(outcome, DurationColumns)
    if durations and PERIOD in table.columns:
        raise unfit(
            f"The table has a column {PERIOD!r} already, which is what expanding durations would make.",
            "Rename it, or give --event where the table has person-periods.",
        )
    told = [outcome.duration, outcome.censored] if isinstance(outcome, DurationColumns) else [outcome.event]
    wanted = [*told, *(name for name in (person, cluster) if name is not None), *used]
    known = {str(name) for name in table.columns} | ({PERIOD} if durations else set())
    missing = list(dict.fromkeys(name for name in wanted if name not in known))
    if missing:
        made = f", and {PERIOD!r} is made of the durations" if durations else ""
        raise unfit(
            f"The table has no column {', '.join(map(repr, missing))}.",
            f"Its columns are {', '.join(sorted(map(str, table.columns)))}{made}.",
        )
    for name in used:
        if name in told or name == person:
            says = "says who is who" if name == person else "tells the event"
            raise unfit(f"The terms name {name!r}, which {says}.", "Leave it out of --terms.")


def _expanded(
    given: GivenTable, outcome: DurationColumns
) -> tuple[pd.DataFrame, np.ndarray[Any, np.dtype[np.uint8]]]:
    """One row a person-period, with the column `period`, and the event in each."""
    table = given.frame
    given.require_values(outcome.duration)
    durations = pd.to_numeric(table[outcome.duration], errors="coerce")
    whole = (durations % 1 == 0) & (durations.abs() < np.inf)
    odd = ~(whole & (durations > outcome.origin))
    if odd.any():
        raise unfit(
            f"{outcome.duration!r} holds {table.loc[odd, outcome.duration].iloc[0]!s} in {given.where(odd)}; "
            f"a duration is a whole number of periods above the origin {outcome.origin}.",
            "Correct it, or give the period before the first one at risk as --origin.",
        )
    censored = given.binary(outcome.censored)
    lengths = durations.astype(float) - outcome.origin
    if lengths.sum() > MOST_PERIODS:
        raise unfit(
            f"The durations add up to {lengths.sum():,.0f} periods; at most {MOST_PERIODS:,} are expanded.",
            "Measure time in longer periods (years instead of days), or give --origin.",
        )
    counts = lengths.to_numpy().astype(np.int64)
    row = np.repeat(np.arange(len(table)), counts)
    last = np.cumsum(counts) - 1
    period = np.arange(len(row)) - np.repeat(last - counts + 1, counts) + outcome.origin + 1
    event = np.zeros(len(row), dtype=np.uint8)
    event[last] = 1 - censored
    periods = table.iloc[row].assign(**{PERIOD: period})
    return periods, event


def _persons(
    periods: pd.DataFrame, kept: pd.DataFrame, outcome: EventColumn | DurationColumns, person: str | None
) -> int | None:
    if person is not None:
        return int(periods[person].nunique())
    return len(kept) if isinstance(outcome, DurationColumns) else None


def _few_clusters(
    periods: pd.DataFrame, cluster: str | None, n_persons: int | None
) -> tuple[AnalysisWarning, ...]:
    """A warning where people are many but the groups they are clustered by are few."""
    if cluster is None or n_persons is None or n_persons < FEW_EVENTS:
        return ()
    n_clusters = int(periods[cluster].nunique())
    if n_clusters >= FEW_EVENTS:
        return ()
    text = f"{cluster!r} has {n_clusters} values: clustered errors of so few groups are too small as a rule."
    return (AnalysisWarning(WarningKind.SMALL_SAMPLE, text),)


def _risk_set(
    engine: Engine,
    periods: pd.DataFrame,
    event: np.ndarray[Any, np.dtype[np.uint8]],
    used: Sequence[str],
    cluster: str | None,
    n_persons: int | None,
) -> RiskSet:
    """The risk set of a table; its columns get names of ours, for the engine does not tell x from X."""
    stored = {name: f"covariate_{place}" for place, name in enumerate(used)}
    clusters = np.zeros(len(periods), np.int32)
    n_clusters = 1
    if cluster is not None:
        codes, values = pd.factorize(periods[cluster])
        clusters, n_clusters = codes.astype(np.int32), len(values)
        if n_clusters < 2:
            raise unfit(
                f"{cluster!r} has one value; a clustered covariance takes at least two.",
                "Leave --cluster out.",
            )
    columns = {_PERSON: pa.array(clusters), _EVENT: pa.array(event)}
    for name, column in stored.items():
        try:
            columns[column] = pa.array(periods[name], from_pandas=True)
        except (pa.ArrowInvalid, pa.ArrowTypeError) as error:
            raise unfit(
                f"{name!r} mixes numbers and words.", "Give each column one kind of value."
            ) from error
    with engine.views({"given": pa.table(columns)}) as views:
        table = engine.keep("person_period", views["given"])
    return RiskSet(
        engine,
        table,
        levels={},
        n_persons=n_clusters if n_persons is None else n_persons,
        n_rows=len(periods),
        n_events=int(event.sum()),
        columns=stored,
    )


def _aligned(rows: Sequence[tuple[str, ...]]) -> list[str]:
    widths = [max(len(row[place]) for row in rows) for place in range(len(rows[0]))]
    return [
        "  ".join(
            cell.ljust(width) if place == 0 else cell.rjust(width)
            for place, (cell, width) in enumerate(zip(row, widths, strict=True))
        ).rstrip()
        for row in rows
    ]
