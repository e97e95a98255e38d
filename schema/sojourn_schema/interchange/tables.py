"""The tables of a data package: their names, keys and required columns."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from sojourn_schema.careers import (
    ExtraAnswer,
    GrantYear,
    JobSearch,
    PublicationYear,
    Respondent,
    Spell,
)
from sojourn_schema.columns import RECORD_TABLES, Column


@dataclass(frozen=True, slots=True)
class PackageTable:
    """One table of the package.

    Attributes:
        resource: its name in the descriptor; the file we write is that name with `.csv`.
        table: its name in `columns.RECORD_TABLES`.
        record: the class of its rows.
        key: the columns that no two rows share.
        required: whether a package must have it.
        required_columns: those its header must have; the others read as not asked where they are missing.
    """

    resource: str
    table: str
    record: type[Any]
    key: tuple[str, ...]
    required: bool
    required_columns: tuple[str, ...]

    @property
    def columns(self) -> tuple[Column, ...]:
        """The columns, in the order in which we write them."""
        return RECORD_TABLES[self.table]

    @property
    def file(self) -> str:
        """The name of the file that we write."""
        return f"{self.resource}.csv"


RESPONDENTS = PackageTable(
    "respondents",
    "respondent",
    Respondent,
    ("respondent_id",),
    True,
    ("respondent_id", "survey_year", "phd_year"),
)
SPELLS = PackageTable(
    "spells",
    "spell",
    Spell,
    ("respondent_id", "spell_id"),
    True,
    ("respondent_id", "start_year", "end_year", "sector", "position"),
)
PUBLICATIONS = PackageTable(
    "publications",
    "publication_year",
    PublicationYear,
    ("respondent_id", "year"),
    False,
    ("respondent_id", "year"),
)
JOB_SEARCHES = PackageTable(
    "job_searches",
    "job_search",
    JobSearch,
    ("respondent_id", "year", "target"),
    False,
    ("respondent_id", "year", "target"),
)
GRANTS = PackageTable(
    "grants",
    "grant_year",
    GrantYear,
    ("respondent_id", "year"),
    False,
    ("respondent_id", "year"),
)
EXTRA_ANSWERS = PackageTable(
    "extra_answers",
    "extra_answer",
    ExtraAnswer,
    ("respondent_id", "question"),
    False,
    ("respondent_id", "question", "answer"),
)
CAREER_TABLES = (RESPONDENTS, SPELLS, PUBLICATIONS, JOB_SEARCHES, GRANTS)
"""What every package of ours has."""
PACKAGE_TABLES = (*CAREER_TABLES, EXTRA_ANSWERS)
"""What may be in one: answers to questions of a study's own only where it has any."""
CHILD_TABLES = PACKAGE_TABLES[1:]
