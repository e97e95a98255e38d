"""The records: fields as the columns say, and what a faculty position is."""

from __future__ import annotations

from dataclasses import MISSING, FrozenInstanceError, fields
from typing import Any

import pytest

from sojourn_schema.careers import GrantYear, JobSearch, PublicationYear, Respondent, Spell
from sojourn_schema.columns import TABLES

RECORDS: dict[str, type[Any]] = {
    "respondent": Respondent,
    "spell": Spell,
    "publication_year": PublicationYear,
    "job_search": JobSearch,
    "grant_year": GrantYear,
}


@pytest.mark.parametrize("table", list(TABLES))
def test_a_record_has_the_fields_that_its_columns_name(table: str) -> None:
    by_name = {one.name: one for one in fields(RECORDS[table])}
    assert set(by_name) == {column.name for column in TABLES[table]}
    required = {column.name for column in TABLES[table] if column.required}
    without_default = {name for name, one in by_name.items() if one.default is MISSING}
    # A spell's id may be missing in a package and is given one on the way in.
    assert without_default == required | ({"spell_id"} if table == "spell" else set())
    assert all(one.default is None for name, one in by_name.items() if name not in without_default)


def test_a_record_never_changes() -> None:
    with pytest.raises(FrozenInstanceError):
        Respondent("r", 2020, 2010).phd_year = 2011


@pytest.mark.parametrize(
    ("sector", "position", "appointment", "is_faculty"),
    [
        ("academia", "assistant_professor", None, True),
        ("academia", "assistant_professor", "fixed_term", True),
        ("academia", "associate_professor", "permanent", True),
        ("academia", "full_professor", "PNTS", True),
        ("academia", "lecturer", "permanent", True),
        ("academia", "lecturer", "tenure_track", True),
        ("academia", "lecturer", "fixed_term", False),
        ("academia", "lecturer", None, False),
        ("academia", "lecturer", "DK", False),
        ("academia", "postdoc", "permanent", False),
        ("academia", "research_fellow", "permanent", False),
        ("industry", "full_professor", "permanent", False),
    ],
)
def test_a_faculty_position_is_a_professor_or_a_lecturer_who_is_to_stay(
    sector: str, position: str, appointment: str | None, is_faculty: bool
) -> None:
    spell = Spell("r", "s", 2010, sector, position, appointment=appointment)
    assert spell.is_faculty is is_faculty
