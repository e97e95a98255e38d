"""The rows of the five career tables, answered by simulated people.

Only the answers that the process names act on a hire. The rest (papers, applications, wishes, hours) is
filled in plausibly from the history, so that every table, code and kind of missing answer occurs.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
import pyarrow as pa
from numpy.typing import NDArray

from sojourn_analysis.simulate.histories import (
    FACULTY_STATES,
    INDUSTRY_STATES,
    WISHES,
    Flags,
    Histories,
    Ints,
    State,
)
from sojourn_analysis.simulate.process import UNKNOWN, Process
from sojourn_analysis.simulate.spells import ADJUNCT, JOINT_INDUSTRY, ONGOING, DrawnSpells
from sojourn_schema.columns import TABLES

Words = NDArray[np.object_]
"""An object array of codes, None where not asked."""

ACADEMIC_STATES = (State.PHD, State.POSTDOC, State.STAFF_SCIENTIST, State.LECTURER, *FACULTY_STATES)
SECTORS = (
    *("academia",) * 4,
    "industry",
    "startup",
    "government",
    "nonprofit",
    "healthcare",
    "self_employed",
    "none",
    *("academia",) * 4,
)
POSITIONS: Mapping[State, tuple[Sequence[str], Sequence[float]]] = {
    State.PHD: (("phd_student",), (1,)),
    State.POSTDOC: (("postdoc", "research_fellow"), (0.85, 0.15)),
    State.STAFF_SCIENTIST: (("staff_scientist",), (1,)),
    State.LECTURER: (("lecturer",), (1,)),
    State.INDUSTRY: (
        ("research_scientist", "applied_scientist", "engineer", "industry_postdoc", "manager"),
        (0.40, 0.20, 0.25, 0.06, 0.09),
    ),
    State.STARTUP: (("founder",), (1,)),
    State.GOVERNMENT: (("research_scientist", "staff_scientist", "manager"), (0.5, 0.3, 0.2)),
    State.NONPROFIT: (("research_scientist", "staff_scientist", "other"), (0.5, 0.3, 0.2)),
    State.HEALTHCARE: (("research_scientist", "other"), (0.4, 0.6)),
    State.SELF_EMPLOYED: (("other",), (1,)),
    State.NONE: (("other",), (1,)),
    State.ASSISTANT: (("assistant_professor",), (1,)),
    State.ASSOCIATE: (("associate_professor",), (1,)),
    State.FULL: (("full_professor",), (1,)),
    State.PERMANENT_LECTURER: (("lecturer",), (1,)),
}
APPOINTMENTS = {
    State.PHD: "student",
    State.POSTDOC: "fixed_term",
    State.LECTURER: "fixed_term",
    State.STARTUP: "self",
    State.SELF_EMPLOYED: "self",
    State.ASSISTANT: "tenure_track",
    State.ASSOCIATE: "permanent",
    State.FULL: "permanent",
    State.PERMANENT_LECTURER: "permanent",
}
RANKS = {
    State.PHD: "R1",
    State.POSTDOC: "R2",
    State.STAFF_SCIENTIST: "R2",
    State.LECTURER: "R2",
    State.ASSISTANT: "R3",
    State.ASSOCIATE: "R3",
    State.FULL: "R4",
    State.PERMANENT_LECTURER: "R3",
}
FIELDS = {
    "1": (("1.2", "1.1", "1.3", "1.6"), (0.7, 0.1, 0.1, 0.1)),
    "2": (("2.2", "2.3", "2.10"), (0.7, 0.2, 0.1)),
    "3": (("3.1", "3.3"), (0.6, 0.4)),
    "5": (("5.2", "5.1", "5.4"), (0.5, 0.3, 0.2)),
    "6": (("6.2", "6.3"), (0.7, 0.3)),
}
REGIONS = ("021", "154", "155", "030", "039", "034", "053")
PAPER_RATE = np.array([1.0, 1.8, 1.5, 0.8, 0.7, 0.2, 0.6, 0.3, 0.6, 0.1, 0.0, 2.5, 3.0, 3.0, 1.2])


def respondent_table(
    process: Process, histories: Histories, ids: Words, rng: np.random.Generator
) -> pa.Table:
    """The respondents' own answers, one row a person."""
    people = len(ids)
    n = _Drawing(people, rng)
    answers = {
        name: np.array(list(levels), dtype=object)[histories.background[name]]
        for name, levels in (
            ("field1", process.fields),
            ("tier", process.tiers),
            ("gender", process.genders),
            ("wish", WISHES),
        )
    }
    field = n.missing(_detailed_fields(answers["field1"], n), "DK", None)
    now = histories.state[np.arange(people), np.clip(histories.survey_year - histories.phd_year, 0, None)]
    outside = ~histories.in_progress & ~np.isin(now, ACADEMIC_STATES)
    tried_return, tried_leave = _tried(histories, n)
    phd_year = np.where(
        histories.in_progress, histories.survey_year + rng.integers(0, 5, people), histories.phd_year
    )
    done = ~histories.in_progress
    return _table(
        "respondent",
        respondent_id=ids,
        questionnaire_version=n.constant("simulated"),
        consent_version=n.constant("simulated"),
        consent_share=n.choice(("yes", "no"), (0.8, 0.2)),
        mode=n.constant("import"),
        site=n.constant("simulated"),
        recruited_via=n.choice(("academic_conference", "industry_event", "alumni_list"), (0.5, 0.2, 0.3)),
        survey_year=np.full(people, histories.survey_year),
        phd_status=_where(done, n.choice(("awarded", None), (0.97, 0.03)), "in_progress"),
        phd_year=phd_year,
        phd_field=field,
        current_field=_where(n.flag(0.85), field, n.constant("1.2")),
        phd_region=n.choice(REGIONS),
        phd_tier=n.missing(answers["tier"], "DK", None),
        gender=n.missing(answers["gender"], "PNTS", None),
        works_on_llm=n.choice(("yes", "no", "PNTS"), (0.35, 0.63, 0.02)),
        wish_at_phd=_where(done, n.missing(answers["wish"], "PNTS", None), None),
        return_intention=_where(outside, n.choice(("1", "2", "3", "4", "5", "DK")), None),
        tried_return=tried_return,
        tried_leave=tried_leave,
        tenure_year=_tenure(histories, n),
        weekly_hours=_where(
            done & n.flag(0.93), np.clip(rng.normal(44, 7, people), 10, 80).astype(int).astype(str), "PNTS"
        ),
        searches_complete=_where(done, n.choice(("yes", "no"), (0.8, 0.2)), None),
    )


def spell_table(ids: Words, spells: DrawnSpells, rng: np.random.Generator) -> pa.Table:
    """The spells in their order of listing."""
    size = len(spells.person)
    n = _Drawing(size, rng)
    main = spells.side == ""
    position, industry = _positions(spells, n), np.isin(spells.state, INDUSTRY_STATES) & main
    firsts = np.nonzero(np.append(True, spells.person[1:] != spells.person[:-1]))[0]
    place = np.arange(size) - np.repeat(firsts, np.diff(np.append(firsts, size)))
    lasting = n.choice(("permanent", "fixed_term"), (0.75, 0.25))
    usual = np.array([APPOINTMENTS.get(State(code)) for code in range(len(SECTORS))], dtype=object)
    left_open = np.isin(spells.state, [state for state in State if state not in APPOINTMENTS])
    appointment = _where(left_open & (spells.state != State.NONE), lasting, usual[spells.state])
    appointment = _where(main, appointment, "fixed_term")
    rank = np.array([RANKS.get(State(code)) for code in range(len(SECTORS))], dtype=object)[spells.state]
    left = industry & np.append(False, np.isin(spells.state[:-1], ACADEMIC_STATES)) & (place > 0)
    policy = n.choice(("prohibited", "own_time", "work_time", "encouraged", "counts_in_review", "DK"))
    taught = np.append(spells.side[1:] == ADJUNCT, False) & industry
    ended = spells.end != ONGOING
    return _table(
        "spell",
        respondent_id=ids[spells.person],
        spell_id=np.array([f"s{number}" for number in range(1, int(place.max(initial=0)) + 2)], dtype=object)[
            place
        ],
        start_year=spells.start // 12,
        start_month=_when(spells.start % 12 + 1, spells.start_known),
        end_year=_when(spells.end // 12, ended),
        end_month=_when(spells.end % 12 + 1, ended & spells.end_known),
        sector=np.array(SECTORS, dtype=object)[spells.state],
        position=position,
        appointment=appointment,
        fte=np.array([None if np.isnan(share) else f"{share:g}" for share in spells.fte], dtype=object),
        rank=_where(main, rank, None),
        same_employer=_where((place > 0) & main, _where(spells.same_employer, "yes", "no"), None),
        region=_where(spells.state == State.NONE, None, n.choice(REGIONS)),
        moved_country=_where((place > 0) & main, n.choice(("yes", "no"), (0.2, 0.8)), None),
        academic_tie=_where(
            taught, "adjunct", _where(industry, n.choice(("none", "visiting"), (0.9, 0.1)), None)
        ),
        publication_policy=_where(industry, policy, None),
        promised_policy=_where(
            industry & n.flag(0.9), n.choice(("work_time", "encouraged", "own_time")), None
        ),
        team_output=_where(
            industry & n.flag(0.9), n.choice(("none", "under_half", "half_to_one", "DK")), None
        ),
        return_plan=_where(left, n.choice(("yes", "perhaps", "no")), None),
        return_plan_years=_where(left & n.flag(0.7), n.choice(("1_2", "3_5", "over_5", "no_plan")), None),
        teaches=_where(spells.state == State.NONE, None, n.choice(("yes", "no", "PNTS"), (0.4, 0.58, 0.02))),
    )


def publication_table(histories: Histories, ids: Words, rng: np.random.Generator) -> pa.Table:
    """Papers a year from three years before the PhD to the year before the survey, for those who told
    them."""
    people, years = histories.state.shape
    told = ~histories.in_progress & (rng.random(people) < 0.94)
    talent = np.asarray(rng.lognormal(-0.15, 0.55, people))
    t = np.arange(-3, years)
    state = np.hstack([np.full((people, 3), State.PHD, dtype=np.int8), histories.state])
    calendar = histories.phd_year[:, None] + t
    at_work = (state != State.AFTER_SURVEY) & (state != State.NONE) & (calendar < histories.survey_year)
    person, column = np.nonzero(at_work & told[:, None])
    rate = PAPER_RATE[state[person, column]] * talent[person]
    n = _Drawing(len(person), rng)
    papers = rng.poisson(rate).astype(str).astype(object)
    return _table(
        "publication_year",
        respondent_id=ids[person],
        year=calendar[person, column],
        papers=_where(n.flag(0.99), papers, "DK"),
        precision=n.choice(("exact", "typical"), (0.75, 0.25)),
    )


def job_search_table(histories: Histories, ids: Words, rng: np.random.Generator) -> pa.Table:
    """Applications a year by target: everybody hired had applied; others apply now and then, and rarely
    decline."""
    state, (people, years) = histories.state, histories.state.shape
    before = np.hstack([np.full((people, 1), State.PHD, dtype=np.int8), state[:, :-1]])
    hired = np.zeros((people, years), dtype=bool)
    found = histories.hire_t >= 0
    hired[found, histories.hire_t[found]] = True
    waiting = (np.arange(years) < histories.hire_t[:, None]) | (histories.hire_t[:, None] < 0)
    academic = np.isin(before, ACADEMIC_STATES)
    wants = waiting & (rng.random(state.shape) < np.where(academic, 0.22, 0.06))
    to_industry = np.isin(state, INDUSTRY_STATES) & ~np.isin(before, INDUSTRY_STATES)
    looks = rng.random(state.shape) < 0.04
    counted = (state != State.AFTER_SURVEY) & (
        histories.phd_year[:, None] + np.arange(years) < histories.survey_year
    )
    parts = []
    for target, moved, applied in (
        ("academia_faculty", hired, hired | wants),
        ("industry", to_industry, to_industry | looks),
    ):
        person, t = np.nonzero(applied & counted)
        taken = moved[person, t]
        offers = taken.astype(np.int64) + (rng.random(len(person)) < 0.04)
        applications = offers + 1 + rng.poisson(6, len(person))
        interviews = offers + rng.binomial(applications - offers, 0.15)
        parts.append(
            _table(
                "job_search",
                respondent_id=ids[person],
                year=histories.phd_year[person] + t,
                target=np.full(len(person), target, dtype=object),
                applications=applications,
                interviews=interviews,
                offers=offers,
                accepted=_where(taken, "yes", "no"),
            )
        )
    return pa.concat_tables(parts).sort_by([("respondent_id", "ascending"), ("year", "ascending")])


def grant_table(histories: Histories, ids: Words, rng: np.random.Generator) -> pa.Table:
    """Grants awarded a year to people in academia; years without one have no row."""
    state = histories.state
    rate = np.where(
        np.isin(state, FACULTY_STATES), 0.30, np.where(np.isin(state, ACADEMIC_STATES), 0.08, 0.0)
    )
    grants = rng.poisson(rate)
    calendar = histories.phd_year[:, None] + np.arange(histories.years)
    person, t = np.nonzero((grants > 0) & (calendar < histories.survey_year))
    return _table("grant_year", respondent_id=ids[person], year=calendar[person, t], grants=grants[person, t])


class _Drawing:
    """Draws of answers, n at a time."""

    def __init__(self, n: int, rng: np.random.Generator) -> None:
        self.n, self.rng = n, rng

    def choice(self, words: Sequence[str | None], shares: Sequence[float] | None = None) -> Words:
        return self.rng.choice(np.array(words, dtype=object), self.n, p=shares)

    def flag(self, share: float) -> Flags:
        return self.rng.random(self.n) < share

    def constant(self, word: str) -> Words:
        return np.full(self.n, word, dtype=object)

    def missing(self, answers: Words, *instead: str | None) -> Words:
        """The answers, with one of the ways not to answer where the level is unknown."""
        return _where(answers == UNKNOWN, self.choice(instead), answers)


def _detailed_fields(field1: Words, n: _Drawing) -> Words:
    detailed = field1.copy()
    for first_digit, (fields, shares) in FIELDS.items():
        detailed = _where(field1 == first_digit, n.choice(fields, shares), detailed)
    return detailed


def _positions(spells: DrawnSpells, n: _Drawing) -> Words:
    position = n.constant("other")
    for state, (words, shares) in POSITIONS.items():
        position = _where(spells.state == state, n.choice(words, shares), position)
    position = _where(spells.side == ADJUNCT, "adjunct", position)
    return _where(spells.side == JOINT_INDUSTRY, "research_scientist", position)


def _tried(histories: Histories, n: _Drawing) -> tuple[Words, Words]:
    """Whether people tried to return to academia and to leave it, agreeing with what they did."""
    in_industry = np.isin(histories.state, INDUSTRY_STATES)
    served = np.asarray(in_industry.any(axis=1))
    seen = np.maximum.accumulate(in_industry, axis=1)
    returned = np.asarray((seen & np.isin(histories.state, ACADEMIC_STATES)).any(axis=1))
    never = n.choice(("never", "yes_no_offer", "yes_declined", "PNTS"), (0.66, 0.27, 0.05, 0.02))
    also = n.choice(("never", "yes_no_offer", "yes_declined"), (0.75, 0.15, 0.10))
    tried_return = _where(served, _where(returned, "yes_moved", never), None)
    tried_leave = _where(histories.in_progress, None, _where(served, "yes_moved", also))
    return tried_return, tried_leave


def _tenure(histories: Histories, n: _Drawing) -> Words:
    """Year of tenure: of the promotion to associate professor, for whoever held a chair."""
    tenured = np.isin(histories.state, (State.ASSOCIATE, State.FULL, State.PERMANENT_LECTURER))
    year = (histories.phd_year + tenured.argmax(axis=1)).astype(str).astype(object)
    answer = _where(
        np.asarray(tenured.any(axis=1)), year, n.choice(("not_tenured", "no_system"), (0.85, 0.15))
    )
    return _where(histories.hire_t >= 0, answer, None)


def _where(
    condition: NDArray[np.bool_] | np.bool_, words: Words | str | None, others: Words | str | None
) -> Words:
    """Word by word, the one where the condition holds and the other elsewhere."""
    return np.where(condition, np.asarray(words, dtype=object), np.asarray(others, dtype=object))


def _when(number: Ints, told: Flags) -> Words:
    return _where(told, number.astype(object), None)


def _table(name: str, **columns: Any) -> pa.Table:
    """A career table with all its columns, those not answered empty, as text except whole columns of
    numbers."""
    rows = len(next(iter(columns.values())))
    arrays = [
        pa.array(columns[one.name], from_pandas=True) if one.name in columns else pa.nulls(rows, pa.string())
        for one in TABLES[name]
    ]
    return pa.table(arrays, names=[one.name for one in TABLES[name]])
