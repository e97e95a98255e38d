"""C17: industry gives job mobility, academia does not.

The deciding number is the ratio of the rates of job changes, industry over academia: changes of the main
employer out of the years spent in a sector. The claim is about changing jobs; moves between countries, which
families, visas and languages hold back in either sector, stand beside it.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass

import pandas as pd

from sojourn_analysis.claims.claim import Claim, ClaimSpec, NumberSpec
from sojourn_analysis.claims.context import Context
from sojourn_analysis.claims.estimated import CheckedNumber, Counts, Drawing, Estimated, NamedModel, Table
from sojourn_analysis.claims.job_years import job_years
from sojourn_analysis.claims.risk_sets import JOBS
from sojourn_analysis.claims.scale import Scale
from sojourn_analysis.claims.theta import Theta, Wald
from sojourn_analysis.counted import counted
from sojourn_analysis.figures import Group, groups_figure
from sojourn_analysis.figures.drawing import ACADEMIA, INDUSTRY
from sojourn_analysis.models.counts import fit_counts
from sojourn_analysis.models.fitted import INTERCEPT, Fit, combination
from sojourn_analysis.plan import PlannedClaim
from sojourn_analysis.results import AnalysisWarning, WarningKind
from sojourn_schema.errors import UnfitTableError

SECTORS: Mapping[str, str] = {"academia": ACADEMIA, "industry": INDUSTRY}
"""What is compared, with its colour."""
IN_INDUSTRY = "in_industry"
DECADE = 10
FEWEST_PEOPLE = 5
"""In each sector; with fewer nothing is compared."""
NEW_JOB, SAME_STAGE = "into_new_jobs", "years_since_phd"


@dataclass(frozen=True, slots=True)
class Outcome:
    """What is counted.

    Attributes:
        column: of `job_years`.
        name: in the names of numbers.
        words: many of it.
    """

    column: str
    name: str
    words: str


CHANGES = Outcome("changed", "job_changes", "job changes")
MOVES = Outcome("moved", "country_moves", "moves between countries")


def ratio_name(outcome: Outcome) -> str:
    """The name of the ratio of an outcome's rates."""
    return f"ratio_{outcome.name}_industry_academia"


def rate_name(outcome: Outcome, sector: str) -> str:
    """The name of an outcome's rate in a sector."""
    return f"{outcome.name}_10y_{sector}"


def estimate(context: Context, planned: PlannedClaim) -> Estimated:
    """Rates and their ratios of both outcomes, with the checks that the plan asks for."""
    years = job_years(context)
    years = years.assign(origin=years["origin"].astype(str).replace("postdoc", "academia"))
    years = years[years["origin"].isin(list(SECTORS))]
    years = years.assign(in_industry=(years["origin"] == "industry").astype(float))
    told = years[years["changed"].notna()]
    counts = Counts(int(told["person"].nunique()), len(told), int(told["changed"].sum()))
    numbers: dict[str, Theta] = {}
    models, warnings = [], list(_unknown(years, CHANGES))
    for outcome in (CHANGES, MOVES):
        try:
            fit = _fitted(years, outcome.column)
        except UnfitTableError as few:
            text = f"There is no comparing {outcome.words}. {few.what}"
            warnings.append(AnalysisWarning(WarningKind.SMALL_SAMPLE, text))
            continue
        numbers |= _numbers(fit, outcome)
        warnings += [
            AnalysisWarning(one.kind, f"{outcome.words.capitalize()}: {one.text}") for one in fit.warnings
        ]
        models.append(NamedModel(f"Log rate of {outcome.words} a year", fit.summary))
    makers = {
        NEW_JOB: lambda: _checked(years[years["work"] != "none"], NEW_JOB),
        SAME_STAGE: lambda: _checked(years, SAME_STAGE, " + C(t_band)"),
    }
    checks = tuple(makers[name]() for name in planned.required_checks)
    drawings = _drawn(numbers, told, context.plan.standardisation.fewest_people_drawn)
    return Estimated(counts, numbers, checks, tuple(models), tuple(warnings), (_table(years),), drawings)


def _unknown(years: pd.DataFrame, outcome: Outcome) -> tuple[AnalysisWarning, ...]:
    unknown = int(years[outcome.column].isna().sum())
    if not unknown:
        return ()
    text = (
        f"{counted(unknown, 'year', 'years')} left out of {len(years):,}, for it is not known whether the"
        " employer was the same as the year before."
    )
    return (AnalysisWarning(WarningKind.DROPPED_ROWS, text),)


def _fitted(years: pd.DataFrame, column: str, more: str = "") -> Fit:
    """The Poisson model of an outcome by sector, on the years of each person in each sector.

    Args:
        years: person-years in either sector; those in which the outcome is not known are left out.
        column: the outcome.
        more: further terms, of columns that tell years apart.

    Raises:
        UnfitTableError: few people are in a sector, or nothing happened.
    """
    told = years[years[column].notna()]
    people = {sector: int(told.loc[told["origin"] == sector, "person"].nunique()) for sector in SECTORS}
    if min(people.values()) < FEWEST_PEOPLE:
        raise UnfitTableError(
            f"{counted(people['academia'], 'person', 'people')} in academia and {people['industry']:,} in"
            f" industry are followed; it takes {FEWEST_PEOPLE} in each."
        )
    apart = ["person", IN_INDUSTRY, *(["t_band"] if more else [])]
    summed = told.groupby(apart, observed=True)[column].agg(["sum", "size"]).reset_index()
    return fit_counts(summed, "sum", f"{IN_INDUSTRY}{more}", exposure="size").fit


def _numbers(fit: Fit, outcome: Outcome) -> dict[str, Theta]:
    """The ratio and the rates; where a sector has no event its rate is 0 and nothing is compared."""
    if IN_INDUSTRY not in fit.names:
        return {}
    ratio = fit.term(IN_INDUSTRY)
    logs = {
        "academia": fit.term(INTERCEPT),
        "industry": combination(fit, {INTERCEPT: 1, IN_INDUSTRY: 1}, "industry"),
    }
    rates: dict[str, Theta] = {}
    for sector, log in logs.items():
        rate = DECADE * math.exp(log.estimate)
        # The derivative of a rate by its logarithm is the rate.
        rates[rate_name(outcome, sector)] = Wald(rate, rate * log.std_error)
    return {ratio_name(outcome): Wald(ratio.estimate, ratio.std_error), **rates}


def _checked(years: pd.DataFrame, name: str, more: str = "") -> CheckedNumber:
    """The ratio of job changes among other years, or with more held constant: another question."""
    try:
        fit = _fitted(years, CHANGES.column, more)
    except UnfitTableError as few:
        return CheckedNumber(name, too_few=few.what)
    if IN_INDUSTRY not in fit.names:
        return CheckedNumber(name, too_few="One sector has no job change.", warnings=fit.warnings)
    ratio = fit.term(IN_INDUSTRY)
    return CheckedNumber(
        name, Wald(ratio.estimate, ratio.std_error), same_estimand=False, warnings=fit.warnings
    )


def _table(years: pd.DataFrame) -> Table:
    rows = []
    for sector in SECTORS:
        for outcome in (CHANGES, MOVES):
            of_sector = years[(years["origin"] == sector) & years[outcome.column].notna()]
            happened = of_sector[of_sector[outcome.column] == 1]
            people = int(of_sector["person"].nunique())
            rows.append(
                (
                    sector, outcome.name, people, int(happened["person"].nunique()), len(of_sector),
                    len(happened), DECADE * len(happened) / len(of_sector) if len(of_sector) else None,
                )
            )  # fmt: skip
    header = ("sector", "counted", "people", "people_with_any", "person_years", "events", "per_ten_years")
    return Table("mobility", header, rows, 2, ("people", "people_with_any"))


def _drawn(numbers: Mapping[str, Theta], told: pd.DataFrame, fewest: int) -> tuple[Drawing, ...]:
    people = {sector: int(told.loc[told["origin"] == sector, "person"].nunique()) for sector in SECTORS}
    names = {sector: rate_name(CHANGES, sector) for sector in SECTORS}
    if min(people.values()) < fewest or not set(names.values()) <= set(numbers):
        return ()
    groups = [
        Group(f"In {sector}", numbers[names[sector]].estimate, numbers[names[sector]].interval, count, colour)
        for (sector, colour), count in zip(SECTORS.items(), people.values(), strict=True)
    ]
    return (
        Drawing(
            lambda: groups_figure("job_changes", groups, "Job changes per ten years", False),
            "How often the main employer changed per ten years in a sector, out of years since the PhD;"
            " people who were in both stand in both. Bars: 95 % intervals.",
        ),
    )


_SECTOR_WORDS = {"academia": "in academia", "industry": "in industry"}
CLAIMS = (
    Claim(
        ClaimSpec(
            id="C17",
            numbers=tuple(
                number
                for outcome in (CHANGES, MOVES)
                for number in (
                    NumberSpec(
                        ratio_name(outcome),
                        Scale.LOG,
                        f"Ratio of {outcome.words} per year, industry against academia",
                    ),
                    *(
                        NumberSpec(
                            rate_name(outcome, sector),
                            Scale.MEAN,
                            f"{outcome.words.capitalize()} {words}",
                            "per ten years",
                        )
                        for sector, words in _SECTOR_WORDS.items()
                    ),
                )
            ),
            sign=1,
            events=("job change", "job changes"),
            checks={
                NEW_JOB: "leaving aside changes into no paid work",
                SAME_STAGE: "comparing people as many years after the PhD",
            },
            needs=("spell.same_employer",),
            risk_set=JOBS,
        ),
        estimate,
    ),
)
