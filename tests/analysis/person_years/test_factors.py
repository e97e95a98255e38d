"""Answers become levels."""

from __future__ import annotations

import pytest
from tests.analysis.person_years.chance import career
from tests.analysis.person_years.oracle import Row
from tests.analysis.person_years.reading import read_rows

from sojourn_analysis.person_years import FIRST_FACULTY, factors
from sojourn_analysis.person_years.factors import FIELDS, GENDERS, PHD_TIERS, SECTORS, UNKNOWN
from sojourn_schema.careers import Career
from sojourn_schema.codes import code_list


def last_row(one: Career) -> Row:
    return read_rows([one], FIRST_FACULTY)["one"][-1]


def test_every_sector_is_a_state() -> None:
    assert set(SECTORS) == set(code_list("sector"))


def test_the_background_is_read_into_levels() -> None:
    row = last_row(career(phd_field="2.11", phd_tier="top50", gender="woman", phd_year=2014))
    assert [row[name] for name in ("field1", "phd_tier", "gender", "cohort5")] == [
        "2", "top50", "woman", "2010-2014",
    ]  # fmt: skip


@pytest.mark.parametrize("answer", [None, "DK", "PNTS"])
def test_not_asked_not_known_and_not_told_are_one_level(answer: str | None) -> None:
    row = last_row(career(phd_field=answer, phd_tier=answer, gender=answer))
    assert {row["field1"], row["phd_tier"], row["gender"]} == {UNKNOWN}


def test_the_levels_are_those_of_the_code_lists() -> None:
    assert set(GENDERS) == {*code_list("gender"), UNKNOWN}
    assert set(PHD_TIERS) == {*code_list("phd_tier"), UNKNOWN}
    assert set(FIELDS) == {code[0] for code in code_list("field")} | {UNKNOWN}
    assert [sorted(levels) for levels in (GENDERS, PHD_TIERS, FIELDS)] == [
        list(GENDERS), list(PHD_TIERS), list(FIELDS),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("levels", "codes"),
    [
        (factors.RANKS, "rank"),
        (factors.TIES, "academic_tie"),
        (factors.PLANS, "return_plan"),
        (factors.PLANNED_YEARS, "return_plan_years"),
    ],
)
def test_every_code_of_a_spells_answer_has_a_level(levels: tuple[str, ...], codes: str) -> None:
    assert set(levels) == {*code_list(codes), UNKNOWN} | ({factors.NOT_THERE} & set(levels))
