"""Who is in the sample: how many came in and went out where, and which questions went unanswered."""

from __future__ import annotations

from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from sojourn_schema.columns import TABLES
from sojourn_schema.store.connection import connect
from sojourn_schema.store.failures import explained

NOT_ANSWERED = {"questionnaire_version", "consent_version", "consent_share", "mode", "site", "recruited_via"}
"""Items of a record that are no answers about a career."""


@dataclass(frozen=True, slots=True)
class ItemAnswers:
    """How an item was answered.

    Attributes:
        item: as "table.column".
        told, unknown, refused, missing: records with an answer, with don't know, with prefer not to say, and
            without any, because it was not asked or does not apply.
    """

    item: str
    told: int
    unknown: int
    refused: int
    missing: int


@dataclass(frozen=True, slots=True)
class Flow:
    """People on their way into the main risk set.

    Attributes:
        respondents: in the study.
        in_progress: still working on the PhD.
        outside_now: with a PhD and in no academic position at the survey.
        late: observed from a later year than that of the PhD on (delayed entry).
    """

    respondents: int
    in_progress: int
    outside_now: int
    late: int


def answered(study: Path) -> tuple[ItemAnswers, ...]:
    """How each optional item of respondents and spells was answered, the items that nobody answered left out.

    Raises:
        StudyFileError: the study can't be read.
    """
    found = []
    with closing(connect(study, read_only=True)) as connection, explained(study):
        for table in ("respondent", "spell"):
            names = [
                column.name
                for column in TABLES[table]
                if column.takes_no_answer and column.name not in NOT_ANSWERED
            ]
            sums = ", ".join(
                f'count("{name}"), coalesce(sum("{name}" = \'DK\'), 0), coalesce(sum("{name}" = \'PNTS\'), 0)'
                for name in names
            )
            total, *counts = connection.execute(f'SELECT count(*), {sums} FROM "{table}"').fetchone()
            for place, name in enumerate(names):
                given, unknown, refused = counts[3 * place : 3 * place + 3]
                if given:
                    told = given - unknown - refused
                    found.append(ItemAnswers(f"{table}.{name}", told, unknown, refused, total - given))
    return tuple(found)


def flow(study: Path) -> Flow:
    """Count people on their way into the main risk set.

    Raises:
        StudyFileError: the study can't be read.
    """
    query = """
SELECT count(*), coalesce(sum(phd_status = 'in_progress'), 0),
    coalesce(sum(coalesce(phd_status, 'awarded') <> 'in_progress' AND NOT EXISTS (
        SELECT 1 FROM spell WHERE spell.respondent_id = respondent.respondent_id
        AND sector = 'academia' AND position <> 'phd_student'
        AND (typeof(end_year) <> 'integer' OR end_year >= survey_year))), 0),
    coalesce(sum(typeof(entry_year) = 'integer' AND entry_year > phd_year), 0)
FROM respondent"""
    with closing(connect(study, read_only=True)) as connection, explained(study):
        return Flow(*connection.execute(query).fetchone())
