"""C7: the recruiter's pitch ("we encourage publications") is not what happens.

The deciding number is the share of positions outside academia for which publishing was promised to be
encouraged or to count in the review, and whose practice then ranked lower. Papers a year stand beside it, by
whether the promise was kept. Promise and practice are both recalled when it is known how it went.
"""

from __future__ import annotations

import math

import pandas as pd
from scipy.special import expit

from sojourn_analysis.claims.claim import Claim, ClaimSpec, NumberSpec
from sojourn_analysis.claims.context import Context
from sojourn_analysis.claims.estimated import CheckedNumber, Counts, Drawing, Estimated, NamedModel, Table
from sojourn_analysis.claims.job_years import job_years
from sojourn_analysis.claims.scale import Scale
from sojourn_analysis.claims.theta import Theta, Wald, theta_of
from sojourn_analysis.figures import Group, groups_figure
from sojourn_analysis.figures.drawing import INDUSTRY
from sojourn_analysis.models.binomial import fit_binomial
from sojourn_analysis.models.counts import CountFamily, fit_counts
from sojourn_analysis.models.fitted import INTERCEPT, Fit, combination
from sojourn_analysis.models.shares import group_difference
from sojourn_analysis.plan import PlannedClaim
from sojourn_analysis.results import AnalysisWarning, WarningKind
from sojourn_schema.codes import code_list
from sojourn_schema.errors import UnfitTableError

PROMISES = ("encouraged", "counts_in_review")
"""What a recruiter promises who says that publishing is welcome."""
PERSON, SPELL = "respondent_id", ["respondent_id", "ord"]
SHARE, RATIO, KEPT, BROKEN = (
    "share_practice_below_promise",
    "ratio_papers_broken_kept",
    "papers_a_year_promise_kept",
    "papers_a_year_promise_broken",
)
EXACT, ONCE = "exact_years", "each_person_once"
YEARS_COUNTED = {"all": ("exact", "typical"), "exact": ("exact",)}


def estimate(context: Context, planned: PlannedClaim) -> Estimated:
    """The share of promises that were not kept and what was published, with the planned checks."""
    told = _told(context)
    promised = told[told["promised_policy"].isin(PROMISES)]
    papers = _papers(context, told)
    counts = Counts(int(promised[PERSON].nunique()), 0, int(promised["broken"].sum()))
    tables = (_table(told), *_paper_tables(told, papers))
    try:
        fit = fit_binomial(promised, "broken", "1", person=PERSON)
    except UnfitTableError as few:
        warning = AnalysisWarning(WarningKind.SMALL_SAMPLE, f"{few.what} {few.meaning}")
        return Estimated(counts, warnings=(warning,), tables=tables)
    numbers: dict[str, Theta] = {SHARE: _share(fit)}
    models = [NamedModel("Log odds that the practice was less than promised", fit.summary)]
    warnings = list(fit.warnings)
    for formula, title, told_papers in (
        (
            "broken",
            "Log papers a year, by whether the promise was kept",
            papers[papers["promised_policy"].isin(PROMISES)],
        ),
        ("C(promised_policy) + C(publication_policy)", "Log papers a year, by promise and practice", papers),
    ):
        try:
            published = _published(told_papers, formula)
        except UnfitTableError as few:
            text = f"Papers a year are not compared by promise. {few.what}"
            warnings.append(AnalysisWarning(WarningKind.SMALL_SAMPLE, text))
            continue
        models.append(NamedModel(title, published.summary, published.design.references))
        warnings += [AnalysisWarning(one.kind, f"{title}: {one.text}") for one in published.warnings]
        if formula == "broken":
            numbers |= _paper_numbers(published)
    makers = {EXACT: lambda: _exact(context, promised), ONCE: lambda: _once(promised)}
    checks = tuple(makers[name]() for name in planned.required_checks)
    drawings = _drawn(promised, context.plan.standardisation.fewest_people_drawn)
    return Estimated(counts, numbers, checks, tuple(models), tuple(warnings), tables, drawings)


def _told(context: Context) -> pd.DataFrame:
    """Positions outside academia, held by people with a PhD, whose promise and practice were told."""
    people, spells = context.table("respondent"), context.table("spell")
    graduated = people.loc[people["phd_status"].fillna("awarded") != "in_progress", PERSON]
    ranking = {code: place for place, code in enumerate(code_list("publication_policy"))}
    told = spells[
        spells[PERSON].isin(graduated)
        & (spells["sector"] != "academia")
        & spells["promised_policy"].isin(ranking)
        & spells["publication_policy"].isin(ranking)
    ]
    below = told["publication_policy"].map(ranking) < told["promised_policy"].map(ranking)
    return told.assign(broken=below.astype(float))


def _papers(context: Context, told: pd.DataFrame) -> pd.DataFrame:
    """Papers and the years they were told for, by position; only years in which it was the main one count."""
    years = job_years(context)[[PERSON, "year", "ord"]]
    published = context.table("publication_year").dropna(subset=["papers"])
    known = years.merge(published, on=[PERSON, "year"])
    summed = known.groupby(SPELL)["papers"].agg(papers="sum", years="size").reset_index()
    return told.merge(summed, on=SPELL)


def _published(papers: pd.DataFrame, formula: str) -> Fit:
    """Papers a year of positions: negative binomial with the years as exposure, clustered by person.

    Raises:
        UnfitTableError: too few positions or no papers.
    """
    return fit_counts(
        papers, "papers", formula, family=CountFamily.NEGATIVE_BINOMIAL, exposure="years", person=PERSON
    ).fit


def _share(fit: Fit) -> Wald:
    log_odds = fit.term(INTERCEPT)
    share = float(expit(log_odds.estimate))
    # The derivative of a share by its log odds is p (1 - p).
    return Wald(share, share * (1 - share) * log_odds.std_error)


def _paper_numbers(fit: Fit) -> dict[str, Theta]:
    if "broken" not in fit.names:
        return {}
    ratio = fit.term("broken")
    logs = {KEPT: fit.term(INTERCEPT), BROKEN: combination(fit, {INTERCEPT: 1, "broken": 1}, "broken")}
    # The derivative of a rate by its logarithm is the rate.
    rates = {name: math.exp(log.estimate) for name, log in logs.items()}
    return {
        RATIO: Wald(ratio.estimate, ratio.std_error),
        **{name: Wald(rate, rate * logs[name].std_error) for name, rate in rates.items()},
    }


def _exact(context: Context, promised: pd.DataFrame) -> CheckedNumber:
    """The share among positions whose papers were told as an exact number in each year that was told: who
    remembers those remembers the rest."""
    years = job_years(context)[[PERSON, "year", "ord"]]
    published = context.table("publication_year").dropna(subset=["papers"])
    if not published["precision"].isin(YEARS_COUNTED["all"]).any():
        return CheckedNumber(EXACT, asked=False)
    known = years.merge(published, on=[PERSON, "year"])
    exactly = known.assign(exact=known["precision"] == "exact").groupby(SPELL)["exact"].all().reset_index()
    kept = promised.merge(exactly[exactly["exact"]], on=SPELL)
    try:
        fit = fit_binomial(kept, "broken", "1", person=PERSON)
    except UnfitTableError as few:
        return CheckedNumber(EXACT, too_few=few.what)
    return CheckedNumber(EXACT, _share(fit), warnings=fit.warnings)


def _once(promised: pd.DataFrame) -> CheckedNumber:
    """The mean over persons of the share of their own promises."""
    own = promised.groupby(PERSON)["broken"].mean().to_numpy(dtype=float)
    if len(own) < 2:
        return CheckedNumber(ONCE, too_few="One person was promised anything.")
    return CheckedNumber(
        ONCE, Wald(float(own.mean()), float(own.std(ddof=1) / math.sqrt(len(own)))), same_estimand=False
    )


def _table(told: pd.DataFrame) -> Table:
    policies = tuple(code_list("publication_policy"))
    rows = [
        (promise, practice, int(cell[PERSON].nunique()), len(cell))
        for promise in policies
        for practice in policies
        for cell in (told[(told["promised_policy"] == promise) & (told["publication_policy"] == practice)],)
        if len(cell)
    ]
    return Table("promises", ("promised", "practice", "people", "positions"), rows, 2, ("people",))


def _paper_tables(told: pd.DataFrame, papers: pd.DataFrame) -> tuple[Table, ...]:
    """Papers a year by promise and practice, and by what the team put out."""
    outputs = told.assign(
        team_output=told["team_output"].where(told["team_output"].isin(code_list("team_output")))
    )
    known = papers.merge(outputs[[*SPELL, "team_output"]].rename(columns={"team_output": "team"}), on=SPELL)
    return (
        _published_by(known, "papers", ("promised_policy", "publication_policy"), ("promised", "practice")),
        _published_by(
            known[known["team"].notna()],
            "team_output",
            ("promised_policy", "team"),
            ("promised", "team_output"),
        ),
    )


def _published_by(papers: pd.DataFrame, name: str, keys: tuple[str, str], words: tuple[str, str]) -> Table:
    rows = [
        (*cell, int(of_cell[PERSON].nunique()), len(of_cell), int(of_cell["years"].sum()), total,
         total / int(of_cell["years"].sum()))
        for cell, of_cell in papers.groupby(list(keys))
        for total in (int(of_cell["papers"].sum()),)
    ]  # fmt: skip
    header = (*words, "people", "positions", "years_told", "papers", "papers_a_year")
    return Table(name, header, rows, 2, ("people",))


def _drawn(promised: pd.DataFrame, fewest: int) -> tuple[Drawing, ...]:
    people = promised.groupby("promised_policy")[PERSON].nunique()
    if min(int(people.get(promise, 0)) for promise in PROMISES) < fewest:
        return ()
    shares = group_difference(promised, "broken", "promised_policy", *PROMISES, person=PERSON)
    groups = [
        Group(words, theta_of(term).estimate, theta_of(term).interval, count, INDUSTRY)
        for words, term, count in zip(
            ("Promised: encouraged", "Promised: counts in the review"),
            (shares.first, shares.second),
            shares.n_persons,
            strict=True,
        )
    ]
    return (
        Drawing(
            lambda: groups_figure(
                "broken_promises", groups, "Practice ranked lower than promised, of 100 positions", True
            ),
            "Positions outside academia in which less was true than had been promised, by what was promised."
            " Both are recalled. Bars: 95 % intervals, persons as clusters.",
        ),
    )


CLAIMS = (
    Claim(
        ClaimSpec(
            id="C7",
            numbers=(
                NumberSpec(
                    SHARE,
                    Scale.PROBABILITY,
                    "Practice ranked lower where publishing was promised to be encouraged or to count",
                    "of 100 positions",
                ),
                NumberSpec(RATIO, Scale.LOG, "Ratio of papers a year, promise not kept against kept"),
                NumberSpec(KEPT, Scale.MEAN, "Papers a year where the promise was kept", "papers a year"),
                NumberSpec(BROKEN, Scale.MEAN, "Papers a year where it was not", "papers a year"),
            ),
            sign=1,
            events=("promise that was not kept", "promises that were not kept"),
            checks={
                EXACT: "counting positions whose papers were told as exact numbers only",
                ONCE: "counting each person once",
            },
            needs=("spell.promised_policy", "spell.publication_policy"),
            recalled=True,
        ),
        estimate,
    ),
)
