"""The records: one respondent is one career, made of spells, papers, job searches and grants.

Field names, order and meaning are those of `columns.TABLES`; a test holds the two together. Coded fields hold
codes as text, for the codes are data (`codes/`). Optional fields are None where not asked and a `NoAnswer`
where the respondent did not know or preferred not to say.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from sojourn_schema.columns import NoAnswer

Code = str | None
"""A code of the column's list, `DK`, `PNTS`, or None where not asked."""
Number = int | NoAnswer | None
"""A whole number, don't know, prefer not to say, or None where not asked."""

FACULTY_POSITIONS = frozenset({"assistant_professor", "associate_professor", "full_professor"})
LASTING_APPOINTMENTS = frozenset({"tenure_track", "permanent"})


@dataclass(frozen=True, slots=True)
class Respondent:
    """Who answered: background and current wishes, one row a career."""

    respondent_id: str
    survey_year: int
    phd_year: int
    questionnaire_version: str | None = None
    consent_version: str | None = None
    consent_share: Code = None
    mode: Code = None
    site: str | None = None
    recruited_via: Code = None
    entry_year: Number = None
    phd_status: Code = None
    phd_field: Code = None
    current_field: Code = None
    phd_region: Code = None
    phd_tier: Code = None
    gender: Code = None
    works_on_llm: Code = None
    wish_at_phd: Code = None
    return_intention: Number = None
    tried_return: Code = None
    tried_leave: Code = None
    tenure_year: int | str | None = None
    weekly_hours: Number = None
    searches_complete: Code = None


@dataclass(frozen=True, slots=True)
class Spell:
    """One position under one contract; an empty `end_year` means that it is ongoing."""

    respondent_id: str
    spell_id: str
    start_year: int
    sector: str
    position: str
    end_year: Number = None
    start_month: Number = None
    end_month: Number = None
    appointment: Code = None
    fte: float | NoAnswer | None = None
    rank: Code = None
    same_employer: Code = None
    region: Code = None
    moved_country: Code = None
    academic_tie: Code = None
    publication_policy: Code = None
    promised_policy: Code = None
    team_output: Code = None
    return_plan: Code = None
    return_plan_years: Code = None
    teaches: Code = None

    @property
    def is_faculty(self) -> bool:
        """Whether this is a faculty position: professors of any rank, and lecturers who are to stay."""
        return self.sector == "academia" and (
            self.position in FACULTY_POSITIONS
            or (self.position == "lecturer" and self.appointment in LASTING_APPOINTMENTS)
        )


@dataclass(frozen=True, slots=True)
class PublicationYear:
    """Peer-reviewed papers of one calendar year."""

    respondent_id: str
    year: int
    papers: Number = None
    precision: Code = None


@dataclass(frozen=True, slots=True)
class JobSearch:
    """Applications of one calendar year towards one target."""

    respondent_id: str
    year: int
    target: str
    applications: Number = None
    interviews: Number = None
    offers: Number = None
    accepted: int | str | None = None


@dataclass(frozen=True, slots=True)
class GrantYear:
    """Grants awarded in one calendar year, as principal or co-investigator."""

    respondent_id: str
    year: int
    grants: Number = None


@dataclass(frozen=True, slots=True)
class ExtraAnswer:
    """An answer to one of the study's own questions, in the form that `questionnaire_version` names.

    `answer` is the text that is kept: a number, a day (2026-11-24), names of choices parted by blanks, a free
    text, `DK` or `PNTS`.
    """

    respondent_id: str
    question: str
    answer: str


@dataclass(frozen=True, slots=True)
class Career:
    """Everything one respondent told; spells stand in the order in which they were listed, extra answers in
    that of the questions' names."""

    respondent: Respondent
    spells: tuple[Spell, ...] = ()
    publications: tuple[PublicationYear, ...] = ()
    job_searches: tuple[JobSearch, ...] = ()
    grants: tuple[GrantYear, ...] = field(default=())
    extra_answers: tuple[ExtraAnswer, ...] = ()
