"""The respondents' own answers: background, wishes, tries, tenure, the current job."""

from __future__ import annotations

import numpy as np
import pyarrow as pa

from sojourn_analysis.simulate.answers import Drawing, Words, career_table, coded, where
from sojourn_analysis.simulate.calibration import Flags, Ints
from sojourn_analysis.simulate.histories import WISHES, Histories
from sojourn_analysis.simulate.process import Process
from sojourn_analysis.simulate.states import ACADEMIC_STATES, INDUSTRY_STATES, State

FIELDS = {
    "1": (("1.2", "1.1", "1.3", "1.6"), (0.7, 0.1, 0.1, 0.1)),
    "2": (("2.2", "2.3", "2.10"), (0.7, 0.2, 0.1)),
    "3": (("3.1", "3.3"), (0.6, 0.4)),
    "5": (("5.2", "5.1", "5.4"), (0.5, 0.3, 0.2)),
    "6": (("6.2", "6.3"), (0.7, 0.3)),
}
REGIONS = ("021", "154", "155", "030", "039", "034", "053")
_OUTSIDE_WANTS_BACK = 0.3


def respondent_table(
    process: Process, histories: Histories, ids: Words, rng: np.random.Generator
) -> pa.Table:
    """The respondents' own answers, one row a person."""
    people = len(ids)
    n = Drawing(people, rng)
    background = histories.background
    field = n.missing(_detailed_fields(coded(background["field1"], tuple(process.fields)), n), "DK", None)
    done = ~histories.in_progress
    now = state_at_survey(process, histories)
    llm = n.flag(process.jobs.llm)
    tried_return, tried_leave = _tried(histories, n)
    phd_year = np.where(
        histories.in_progress, process.survey_year + rng.integers(0, 5, people), histories.phd_year
    )
    tier = coded(background["tier"], tuple(process.tiers))
    return career_table(
        "respondent",
        respondent_id=ids,
        questionnaire_version=n.constant("simulated"),
        consent_version=n.constant("simulated"),
        consent_share=n.choice(("yes", "no"), (0.8, 0.2)),
        mode=n.constant("import"),
        site=n.constant("simulated"),
        recruited_via=_recruited(now, n),
        survey_year=np.full(people, process.survey_year),
        phd_status=where(done, n.choice(("awarded", None), (0.97, 0.03)), "in_progress"),
        phd_year=phd_year,
        phd_field=field,
        current_field=where(n.flag(0.85), field, n.constant("1.2")),
        phd_region=n.choice(REGIONS),
        phd_tier=n.missing(tier, "DK", None),
        gender=n.missing(coded(background["gender"], tuple(process.genders)), "PNTS", None),
        works_on_llm=where(n.flag(0.02), "PNTS", where(llm, "yes", "no")),
        wish_at_phd=where(done, n.missing(coded(background["wish"], WISHES), "PNTS", None), None),
        return_intention=_intention(process, now, llm, n),
        tried_return=tried_return,
        tried_leave=tried_leave,
        tenure_year=_tenure(histories, n),
        weekly_hours=where(done, _hours(process, now, n), "PNTS"),
        searches_complete=where(done, n.choice(("yes", "no"), (0.8, 0.2)), None),
    )


def state_at_survey(process: Process, histories: Histories) -> np.ndarray:
    """The state of the survey year, PHD for PhD students, (n,)."""
    people = np.arange(len(histories.phd_year))
    state = histories.state[people, np.clip(process.survey_year - histories.phd_year, 0, None)]
    return np.where(histories.in_progress, State.PHD, state)


def outside_academia(state: np.ndarray) -> Flags:
    """Who of people in these states is outside academia."""
    return ~np.isin(state, (State.PHD, *ACADEMIC_STATES))


def _recruited(now: np.ndarray, n: Drawing) -> Words:
    ways = ("academic_conference", "industry_event", "alumni_list", "staff_list", "referral", "other")
    inside = n.choice(ways, (0.60, 0.03, 0.12, 0.15, 0.08, 0.02))
    return where(outside_academia(now), n.choice(ways, (0.25, 0.30, 0.30, 0.02, 0.10, 0.03)), inside)


def _intention(process: Process, now: np.ndarray, llm: Flags, n: Drawing) -> Words:
    """1 to 5, of people outside academia; 4 and 5 in the shares of the process."""
    of_llm, of_others = process.jobs.wants_back
    share = np.where(np.isin(now, INDUSTRY_STATES), np.where(llm, of_llm, of_others), _OUTSIDE_WANTS_BACK)
    wants = n.flag(share)
    answer = where(wants, n.choice(("4", "5"), (0.6, 0.4)), n.choice(("1", "2", "3"), (0.4, 0.3, 0.3)))
    return where(outside_academia(now), where(n.flag(0.03), "DK", answer), None)


def _hours(process: Process, now: np.ndarray, n: Drawing) -> Words:
    place = np.where(np.isin(now, ACADEMIC_STATES), 0, np.where(np.isin(now, INDUSTRY_STATES), 1, 2))
    mean, spread = np.array(process.jobs.hours)[place].T
    hours = np.clip(np.rint(n.rng.normal(mean, spread)), 1, 100).astype(np.int64)
    told = where(n.flag(0.05), "PNTS", hours.astype(str).astype(object))
    return where(now == State.NONE, None, told)


def _detailed_fields(field1: Words, n: Drawing) -> Words:
    detailed = field1.copy()
    for first_digit, (fields, shares) in FIELDS.items():
        detailed = where(field1 == first_digit, n.choice(fields, shares), detailed)
    return detailed


def _tried(histories: Histories, n: Drawing) -> tuple[Words, Words]:
    """Whether people tried to return to academia and to leave it, agreeing with what they did."""
    in_industry = np.isin(histories.state, INDUSTRY_STATES)
    served = np.asarray(in_industry.any(axis=1))
    seen = np.maximum.accumulate(in_industry, axis=1)
    returned = np.asarray((seen & np.isin(histories.state, ACADEMIC_STATES)).any(axis=1))
    never = n.choice(("never", "yes_no_offer", "yes_declined", "PNTS"), (0.66, 0.27, 0.05, 0.02))
    also = n.choice(("never", "yes_no_offer", "yes_declined"), (0.75, 0.15, 0.10))
    tried_return = where(served, where(returned, "yes_moved", never), None)
    tried_leave = where(histories.in_progress, None, where(served, "yes_moved", also))
    return tried_return, tried_leave


def _tenure(histories: Histories, n: Drawing) -> Words:
    """Year of tenure, of whoever held a chair."""
    standing = histories.standing
    year: Ints = histories.phd_year + standing.tenure_t
    without = where(standing.has_no_system, "no_system", "not_tenured")
    answer = where(standing.tenure_t >= 0, year.astype(str).astype(object), without)
    return where(histories.hire_t >= 0, where(n.flag(0.02), "PNTS", answer), None)
