"""The numbers of a claim as CSV tables, at full precision."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from sojourn_analysis.claims.c1 import Alone, Hires
from sojourn_analysis.output import write_table
from sojourn_analysis.plan import Plan
from sojourn_analysis.results import ClaimResult, claim_document
from sojourn_analysis.standardise import CRITICAL_95

FOLDER = "tables"
_INTERVAL = ("estimate", "ci_low", "ci_high")


def write_tables(out: Path, claim: ClaimResult, hires: Hires, plan: Plan, alone: Mapping[str, Alone]) -> None:
    """Write headlines, checks, terms, chances and observed incidence below `out`.

    Args:
        out: the folder of the analysis.
        claim: its result.
        hires: what it was answered from.
        plan: names the fewest people that a history is drawn for.
        alone: what each check would say by itself.
    """
    folder = out / FOLDER
    folder.mkdir(exist_ok=True)
    document = claim_document(claim)
    name = claim.id.lower()
    fields = ("name", *_INTERVAL, "p", "p_zero", "p_holm")
    headlines = ([row[key] for key in fields] for row in document["headlines"])
    write_table(folder / f"{name}_headlines.csv", fields, headlines)
    told = ("name", *_INTERVAL, "agrees")
    checks = (
        [*(row[key] for key in told), said.p_smallest_effect, str(said.verdict)]
        for row in document["checks"]
        for said in (alone[row["name"]],)
    )
    write_table(folder / f"{name}_checks.csv", (*told, "p_smallest_effect", "verdict"), checks)
    if document["model"] is not None:
        columns = ("term", "estimate", "std_error", "ci_low", "ci_high", "p")
        rows = ([row[key] for key in columns] for row in document["model"]["terms"])
        write_table(folder / f"{name}_terms.csv", columns, rows)
    if hires.chances is not None:
        header = (
            "industry_years_first",
            "people_observed",
            "drawn",
            "years_since_phd",
            "chance",
            "ci_low",
            "ci_high",
        )
        write_table(folder / f"{name}_chances.csv", header, _chances(hires, plan))
    header = (
        "industry_years_served",
        "years_since_phd",
        "at_risk",
        "hired",
        "incidence",
        "ci_low",
        "ci_high",
    )
    write_table(folder / f"{name}_incidence.csv", header, _incidence(hires))


def _chances(hires: Hires, plan: Plan) -> list[list[object]]:
    chances = hires.chances
    assert chances is not None
    rows: list[list[object]] = []
    for place, first in enumerate(chances.industry_years):
        people = hires.people_after[place]
        drawn = "yes" if people >= plan.standardisation.fewest_people_drawn else "no"
        for column, (value, error) in enumerate(
            zip(chances.chance[place], chances.std_error[place], strict=True)
        ):
            low, high = max(value - CRITICAL_95 * error, 0.0), min(value + CRITICAL_95 * error, 1.0)
            rows.append([first, people, drawn, column + 1, float(value), float(low), float(high)])
    return rows


def _incidence(hires: Hires) -> list[list[object]]:
    return [
        [curve.group, int(year), int(at_risk), int(events), *(float(value) for value in values)]
        for curve in hires.curves
        for year, at_risk, events, *values in zip(
            curve.years,
            curve.at_risk,
            curve.events,
            curve.incidence,
            curve.ci_low,
            curve.ci_high,
            strict=True,
        )
    ]
