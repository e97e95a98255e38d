"""Little studies written by hand or drawn, and one claim's answer to them."""

from __future__ import annotations

import csv
import json
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from sojourn_analysis.claims.context import Context
from sojourn_analysis.claims.finding import find
from sojourn_analysis.claims.judgement import Found, judge
from sojourn_analysis.claims.theta import Theta
from sojourn_analysis.engine.duckdb import Engine
from sojourn_analysis.plan import Plan
from sojourn_analysis.results import ClaimResult
from sojourn_analysis.source import opened
from sojourn_analysis.standardise import CRITICAL_95

Rows = Sequence[Mapping[str, object]]

SURVEY_YEAR = 2026
_FILES = {
    "respondents": ("respondent_id", "survey_year", "phd_year"),
    "spells": ("respondent_id", "start_year", "end_year", "sector", "position"),
    "job_searches": ("respondent_id", "year", "target"),
    "grants": ("respondent_id", "year", "grants"),
    "publications": ("respondent_id", "year"),
}


def written(
    folder: Path,
    respondents: Rows,
    spells: Rows,
    job_searches: Rows = (),
    grants: Rows = (),
    publications: Rows = (),
) -> Path:
    """A data package of these rows; the survey year is 2026 where none is given.

    Args:
        folder: to be made.
        respondents, spells, job_searches, grants, publications: columns by name; what a row has not is not
            asked.
    """
    folder.mkdir()
    tables = {
        "respondents": [{"survey_year": SURVEY_YEAR, **one} for one in respondents],
        "spells": spells,
        "job_searches": job_searches,
        "grants": grants,
        "publications": publications,
    }
    for name, rows in tables.items():
        header = list(dict.fromkeys([*_FILES[name], *(column for row in rows for column in row)]))
        with (folder / f"{name}.csv").open("w", encoding="utf-8", newline="") as file:
            writer = csv.DictWriter(file, header, restval="")
            writer.writeheader()
            writer.writerows(rows)
    resources = [{"name": name, "path": f"{name}.csv"} for name in tables]
    (folder / "datapackage.json").write_text(json.dumps({"resources": resources}), encoding="utf-8")
    return folder


def found_in(package: Path, claim_id: str, bootstrap_draws: int | None = None) -> tuple[Found, ClaimResult]:
    """What a claim's own file finds in a package, and how it is judged with no other claim in the plan.

    Args:
        package: of the careers.
        claim_id: the claim.
        bootstrap_draws: instead of the plan's.
    """
    default = Plan.default()
    if bootstrap_draws is not None:
        default = replace(default, bootstrap_draws=bootstrap_draws)
    alone = replace(default, claims=tuple(one for one in default.claims if one.id == claim_id))
    with opened(package, lambda _words, _share: None) as study, Engine() as engine:
        found = find(Context(study, engine, alone), alone.claims[0])
        (judged,) = judge([found], alone)
    return judged.found, judged.result


def numbers_of(package: Path, claim_id: str) -> Mapping[str, Theta]:
    """A claim's numbers by name, on their additive scale, without its checks."""
    plan = Plan.default()
    planned = replace(next(one for one in plan.claims if one.id == claim_id), required_checks=())
    with opened(package, lambda _words, _share: None) as study, Engine() as engine:
        return find(Context(study, engine, plan), planned).estimated.numbers


def is_recovered(theta: Theta, truth: float, largest_error: float) -> bool:
    """Whether a number is known well enough to say something, and the truth within four standard errors.

    One draw in 16,000 lies outside; how many intervals hold the truth is what `make drawn-truths` looks at.

    Args:
        theta: the number.
        truth: on the same additive scale.
        largest_error: what its standard error has to stay below.
    """
    low, high = theta.interval
    error = (high - low) / 2 / CRITICAL_95
    return error < largest_error and abs(theta.estimate - truth) < 4 * error


def told(result: ClaimResult) -> dict[str, float | None]:
    """The numbers of a claim by name."""
    return {headline.name: headline.estimate for headline in result.headlines}


def covers(result: ClaimResult, name: str, truth: float) -> bool:
    """Whether the interval of a number holds the truth."""
    headline = next(one for one in result.headlines if one.name == name)
    assert headline.ci_low is not None
    assert headline.ci_high is not None
    return headline.ci_low <= truth <= headline.ci_high
