"""The answers by year: papers, job searches, grants."""

from __future__ import annotations

import numpy as np
import pyarrow as pa

from sojourn_analysis.simulate.answers import Drawing, Words, career_table, where
from sojourn_analysis.simulate.calibration import Flags, Floats, Ints
from sojourn_analysis.simulate.histories import YEARS_BEFORE, Histories
from sojourn_analysis.simulate.process import Process
from sojourn_analysis.simulate.states import ACADEMIC_STATES, INDUSTRY_STATES, State

TYPICAL = np.array([0, 1, 2, 3, 5, 10, 15, 20])
"""What people say where they say what was typical."""
_OTHER_SEARCHES = 0.02


def publication_table(
    process: Process, histories: Histories, ids: Words, rng: np.random.Generator
) -> pa.Table:
    """Papers a year from three years before the PhD to the year before the survey, for those who told
    them."""
    people, years = histories.state.shape
    told = ~histories.in_progress & (rng.random(people) < process.publishing.told)
    t = np.arange(-YEARS_BEFORE, years)
    before = np.full((people, YEARS_BEFORE), State.PHD, dtype=np.int8)
    state = np.hstack([before, histories.state])
    calendar = histories.phd_year[:, None] + t
    at_work = (state != State.AFTER_SURVEY) & (state != State.NONE) & (calendar < process.survey_year)
    person, column = np.nonzero(at_work & told[:, None])
    n = Drawing(len(person), rng)
    papers = histories.papers[person, column].astype(np.int64)
    precision = n.choice(("exact", "typical"), (process.publishing.exact, 1 - process.publishing.exact))
    if process.fieldwork.heaped:
        nearest = TYPICAL[np.abs(papers[:, None] - TYPICAL).argmin(axis=1)]
        papers = np.where(precision == "typical", nearest, papers)
    return career_table(
        "publication_year",
        respondent_id=ids[person],
        year=calendar[person, column],
        papers=where(n.flag(0.01), "DK", papers.astype(str).astype(object)),
        precision=precision,
    )


def job_search_table(
    process: Process, histories: Histories, ids: Words, rng: np.random.Generator
) -> pa.Table:
    """Applications a year by target: everybody who moved had applied; others apply now and then, in vain or
    declining.

    Of a search that ends with a move, the applications up to the first offer are counted (geometric); of any
    other, the offers out of a given number (binomial). Either way an application brings an offer with the
    chance of the process, and offers over applications estimate it.
    """
    state, years = histories.state, histories.years
    before = np.hstack([np.full((len(ids), 1), State.PHD, dtype=np.int8), state[:, :-1]])
    t = np.arange(years)
    hired = t == histories.hire_t[:, None]
    waiting = (t < histories.hire_t[:, None]) | (histories.hire_t[:, None] < 0)
    academic = np.isin(before, (State.PHD, *ACADEMIC_STATES))
    industry = np.isin(before, INDUSTRY_STATES)
    counted = (state != State.AFTER_SURVEY) & (histories.phd_year[:, None] + t < process.survey_year)
    searches = process.searches
    looks = rng.random(state.shape) < np.where(academic, *searches.looking)
    idle = rng.random(state.shape) < _OTHER_SEARCHES
    to_industry = np.isin(state, INDUSTRY_STATES) & (~industry | histories.new_employer)
    to_academia = np.isin(state, ACADEMIC_STATES) & ~hired & histories.new_employer
    faculty = np.where(academic, *searches.faculty)
    kinds = (
        ("academia_faculty", hired, waiting & looks, faculty),
        ("academia_other", to_academia, idle, 2 * faculty),
        ("industry", to_industry, idle, np.where(industry, *searches.industry[::-1])),
    )
    parts = []
    for target, moved, looked, chance in kinds:
        person, column = np.nonzero((moved | looked) & counted)
        answers = _search(moved[person, column], chance[person, column], rng)
        year = histories.phd_year[person] + column
        named = np.full(len(person), target, dtype=object)
        parts.append(
            career_table("job_search", respondent_id=ids[person], year=year, target=named, **answers)
        )
    return pa.concat_tables(parts).sort_by([("respondent_id", "ascending"), ("year", "ascending")])


def _search(moved: Flags, chance: Floats, rng: np.random.Generator) -> dict[str, Ints | Words]:
    """The answers on searches of which some ended with a move, at these chances of an offer."""
    of_seekers = 1 + rng.poisson(5, len(moved))
    offers = np.where(moved, 1, rng.binomial(of_seekers, chance))
    applications = np.where(moved, rng.geometric(chance), of_seekers)
    interviews = offers + rng.binomial(applications - offers, 0.15)
    return {
        "applications": applications,
        "interviews": interviews,
        "offers": offers,
        "accepted": where(moved, "yes", "no"),
    }


def grant_table(process: Process, histories: Histories, ids: Words) -> pa.Table:
    """Grants awarded a year; years without one have no row."""
    calendar = histories.phd_year[:, None] + np.arange(histories.years)
    person, t = np.nonzero((histories.grants > 0) & (calendar < process.survey_year))
    return career_table(
        "grant_year",
        respondent_id=ids[person],
        year=calendar[person, t],
        grants=histories.grants[person, t].astype(np.int64),
    )
