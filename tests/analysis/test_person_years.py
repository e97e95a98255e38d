"""Person-years of the first faculty position against a second reading of the definitions, month by month."""

from __future__ import annotations

import random
from collections.abc import Sequence
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest

from sojourn_analysis.engine.duckdb import Engine
from sojourn_analysis.engine.histories import histories_of_careers, histories_of_study
from sojourn_analysis.person_years import (
    BANDS,
    FIELDS,
    GENDERS,
    PHD_TIERS,
    SECTORS,
    UNKNOWN,
    first_faculty,
    joined_bands,
)
from sojourn_schema.careers import Career, Number, Respondent, Spell
from sojourn_schema.codes import code_list
from sojourn_schema.columns import NoAnswer
from sojourn_schema.dates import Convention
from sojourn_schema.store.study_file import StudyFile
from sojourn_schema.study import StudyDefinition

Row = dict[str, Any]
COLUMNS = ("year", "t", "industry_years", "postdoc_years", "other_years", "last_state", "event")
# --- The second reading: plain, slow, one month after another. ---------------------------------------------


def slow_person_years(career: Career, convention: Convention) -> list[Row]:
    person = career.respondent
    if person.phd_status == "in_progress":
        return []
    faculty_years = [spell.start_year for spell in career.spells if is_faculty(spell)]
    if any(year < person.phd_year for year in faculty_years):
        return []
    rows: list[Row] = []
    counts = {"industry": 0, "postdoc": 0, "other": 0, "academic": 0}
    last = slow_state(career, person.phd_year - 1, convention)
    for year in range(person.phd_year, person.survey_year):
        hired = year in faculty_years
        if not isinstance(person.entry_year, int) or year >= person.entry_year:
            rows.append(
                {
                    "year": year,
                    "t": year - person.phd_year,
                    "industry_years": counts["industry"],
                    "postdoc_years": counts["postdoc"],
                    "other_years": counts["other"],
                    "last_state": last.sector if last else "none",
                    "event": int(hired),
                }
            )
        if hired:
            break
        last = slow_state(career, year, convention)
        counts[slow_kind(last) if last else "other"] += 1
    return rows


def is_faculty(spell: Spell) -> bool:
    if spell.sector != "academia":
        return False
    if spell.position in ("assistant_professor", "associate_professor", "full_professor"):
        return True
    return spell.position == "lecturer" and spell.appointment in ("tenure_track", "permanent")


def slow_state(career: Career, year: int, convention: Convention) -> Spell | None:
    best: tuple[Fraction, tuple[int, int], int] | None = None
    main = None
    for place, spell in enumerate(career.spells):
        start, end = slow_dates(spell, career.respondent.survey_year, convention)
        months = sum(start <= (year, month) <= end for month in range(1, 13))
        if months == 0:
            continue
        fte = Fraction(str(spell.fte)) if isinstance(spell.fte, float) else Fraction(1)
        rank = (fte * months, start, place)
        if best is None or rank > best:
            best, main = rank, spell
    return main


def slow_kind(spell: Spell) -> str:
    if spell.sector in ("industry", "startup"):
        return "industry"
    if spell.sector == "academia":
        return "postdoc" if spell.position in ("postdoc", "research_fellow") else "academic"
    return "other"


def slow_dates(
    spell: Spell, survey_year: int, convention: Convention
) -> tuple[tuple[int, int], tuple[int, int]]:
    start_month = spell.start_month if isinstance(spell.start_month, int) else None
    if not isinstance(spell.end_year, int):
        unknown_start = {"default": 7, "earliest": 1, "latest": 12}[convention]
        return (spell.start_year, start_month or unknown_start), (survey_year, 12)
    end_month = spell.end_month if isinstance(spell.end_month, int) else None
    one_year = spell.start_year == spell.end_year
    if convention is Convention.DEFAULT:
        first, last = start_month or 7, end_month or 6
        if one_year and last < first:
            first, last = start_month or 1, end_month or 12
    elif convention is Convention.EARLIEST:
        first = start_month or 1
        last = end_month or (first if one_year else 1)
    else:
        last = end_month or 12
        first = start_month or (last if one_year else 12)
    return (spell.start_year, first), (spell.end_year, last)


# --- Careers, the more awkward the better. ------------------------------------------------------------------


def awkward_career(rng: random.Random, number: int) -> Career:
    survey_year = rng.randint(2018, 2026)
    phd_year = rng.randint(survey_year - 30, survey_year + 1)
    entries: list[Number] = [None] * 6
    entries += [phd_year - 2, phd_year + 3, phd_year + 40, NoAnswer.DK]
    person = Respondent(
        respondent_id=f"{number:05d}",
        survey_year=survey_year,
        phd_year=phd_year,
        phd_status=rng.choice(["awarded"] * 6 + ["in_progress", None, "DK", "PNTS"]),
        entry_year=rng.choice(entries),
        phd_field=rng.choice([None, "DK", "PNTS", "1.2", "2.11", "5.4", "6.1"]),
        phd_tier=rng.choice([None, "DK", "PNTS", "top10", "top50", "top200", "other"]),
        gender=rng.choice([None, "DK", "PNTS", "woman", "man", "another"]),
    )
    spells = [awkward_spell(rng, person, place) for place in range(rng.choice([0, 1, 2, 3, 4, 6, 9]))]
    return Career(person, tuple(spells))


def awkward_spell(rng: random.Random, person: Respondent, place: int) -> Spell:
    start_year = rng.randint(person.phd_year - 4, person.survey_year + 1)
    length = rng.choice([0, 0, 1, 1, 2, 3, 7])
    end_year = rng.choice([start_year + length] * 5 + [start_year - 1, None, NoAnswer.DK, NoAnswer.PNTS])
    sector = rng.choice(["academia"] * 5 + ["industry"] * 3 + [*code_list("sector")])
    positions = ["postdoc", "postdoc", "research_fellow", "staff_scientist", "lecturer", "phd_student"]
    position = rng.choice([*positions, "assistant_professor", "engineer"]) if place else rng.choice(positions)
    return Spell(
        respondent_id=person.respondent_id,
        spell_id=f"s{rng.randint(0, 10**6)}-{place}",
        start_year=start_year,
        sector=sector,
        position=position,
        end_year=end_year,
        start_month=rng.choice([None, None, NoAnswer.DK, NoAnswer.PNTS, 1, 3, 6, 7, 9, 12]),
        end_month=rng.choice([None, None, NoAnswer.DK, NoAnswer.PNTS, 1, 5, 6, 7, 8, 12]),
        appointment=rng.choice([None, "DK", "fixed_term", "tenure_track", "permanent"]),
        # 0.3 of four months and 0.4 of three are a tie, though not in binary fractions.
        fte=rng.choice([None, NoAnswer.DK, 1.0, 0.5, 0.2, 0.3, 0.4, 0.6, 0.1, 0.333]),
    )


def read_rows(
    careers: Sequence[Career], convention: Convention = Convention.DEFAULT, chunk: int = 1_000
) -> dict[str, list[Row]]:
    """The engine's person-years by respondent, in the order of years, with the labels of the factors."""
    with Engine() as engine:
        risk_set = first_faculty(engine, histories_of_careers(careers, chunk), convention)
        people = {
            row["person"]: row["respondent_id"] for row in engine.rows(engine.table("person")).to_pylist()
        }
        rows = risk_set.labelled(engine.rows(risk_set.table.order_by(["person", "year"])).to_pandas())
    by_person: dict[str, list[Row]] = {}
    for row in rows.to_dict("records"):
        by_person.setdefault(people[row["person"]], []).append({str(name): row[name] for name in row})
    return by_person


def exposures(rows: list[Row]) -> list[Row]:
    return [{name: row[name] for name in COLUMNS} for row in rows]


def career(*spells: Spell, **answers: Any) -> Career:
    given: dict[str, Any] = {"respondent_id": "one", "survey_year": 2020, "phd_year": 2010, **answers}
    return Career(Respondent(**given), tuple(spells))


def spell(start_year: int, end_year: int | None, sector: str, position: str, **more: Any) -> Spell:
    return Spell("one", f"s{start_year}{position}", start_year, sector, position, end_year, **more)


def last_row(one: Career) -> Row:
    return read_rows([one])["one"][-1]


@pytest.mark.parametrize("convention", list(Convention))
def test_thousands_of_awkward_careers_read_alike_month_by_month(convention: Convention) -> None:
    rng = random.Random(f"awkward {convention}")
    careers = [awkward_career(rng, number) for number in range(2_000)]
    read = read_rows(careers, convention, chunk=700)
    slow = {one.respondent.respondent_id: slow_person_years(one, convention) for one in careers}
    assert {name: exposures(rows) for name, rows in read.items()} == {n: r for n, r in slow.items() if r}
    assert sum(map(len, read.values())) > 5_000
    assert sum(row["event"] for rows in read.values() for row in rows) > 100


def test_a_tie_of_full_time_equivalent_months_goes_to_the_later_start() -> None:
    industry = spell(2010, 2010, "industry", "engineer", start_month=1, end_month=4, fte=0.3)
    postdoc = spell(2010, 2010, "academia", "postdoc", start_month=6, end_month=8, fte=0.4)
    row = read_rows([career(postdoc, industry)])["one"][1]
    assert (row["postdoc_years"], row["industry_years"]) == (1, 0)


def test_a_tie_of_months_and_start_goes_to_the_later_listed() -> None:
    industry = spell(2010, 2011, "industry", "engineer", start_month=1)
    postdoc = spell(2010, 2011, "academia", "postdoc", start_month=1)
    assert last_row(career(industry, postdoc))["postdoc_years"] == 2
    assert last_row(career(postdoc, industry))["industry_years"] == 2


def test_a_study_file_keeps_the_order_of_listing_however_many_spells_there_are(tmp_path: Path) -> None:
    first = [spell(2010 + place, 2010 + place, "none", "other", start_month=1) for place in range(3)]
    industry = spell(2013, 2014, "industry", "engineer", start_month=1)
    postdoc = spell(2013, 2014, "academia", "postdoc", start_month=1)
    for last, exposure in ((industry, "industry_years"), (postdoc, "postdoc_years")):
        other = postdoc if last is industry else industry
        path = tmp_path / f"{exposure}.sojourn"
        with StudyFile.create(path, StudyDefinition.default(2020)) as study:
            study.add_career(career(*first, other, last))
        with Engine() as engine:
            risk_set = first_faculty(engine, histories_of_study(path))
            rows = engine.rows(risk_set.table.order_by("year")).to_pylist()
        assert rows[-1][exposure] == 2


def test_a_year_without_a_spell_counts_as_other() -> None:
    assert (
        last_row(career(spell(2010, 2011, "academia", "postdoc", start_month=1, end_month=12)))["other_years"]
        == 7
    )


def test_a_hire_in_the_survey_year_or_later_is_no_event() -> None:
    for year in (2020, 2021):
        rows = read_rows([career(spell(year, None, "academia", "assistant_professor"))])["one"]
        assert [row["year"] for row in rows] == list(range(2010, 2020))
        assert not any(row["event"] for row in rows)


def test_a_hire_in_the_year_of_the_phd_is_an_event_at_t_0() -> None:
    rows = read_rows([career(spell(2010, None, "academia", "assistant_professor"))])["one"]
    assert [(row["t"], row["event"]) for row in rows] == [(0, 1)]


def test_whoever_was_faculty_before_the_phd_is_not_at_risk() -> None:
    assert read_rows([career(spell(2008, 2009, "academia", "full_professor"))]) == {}


@pytest.mark.parametrize("appointment", ["tenure_track", "permanent"])
def test_a_lecturer_who_is_to_stay_is_faculty(appointment: str) -> None:
    assert last_row(career(spell(2012, None, "academia", "lecturer", appointment=appointment)))["event"] == 1


@pytest.mark.parametrize("appointment", [None, "DK", "fixed_term"])
def test_a_lecturer_who_may_not_stay_is_not_faculty(appointment: str | None) -> None:
    assert last_row(career(spell(2012, None, "academia", "lecturer", appointment=appointment)))["event"] == 0


def test_whoever_has_no_phd_yet_is_not_at_risk() -> None:
    assert read_rows([career(phd_status="in_progress")]) == {}
    assert len(read_rows([career(phd_status=None)])["one"]) == 10


def test_years_before_entry_are_not_at_risk_but_count_as_exposure() -> None:
    industry = spell(2010, None, "industry", "engineer", start_month=1)
    rows = read_rows([career(industry, entry_year=2014)])["one"]
    assert [row["year"] for row in rows] == list(range(2014, 2020))
    assert rows[0]["industry_years"] == 4


def test_every_sector_is_a_state() -> None:
    assert set(SECTORS) == set(code_list("sector"))


def test_the_state_of_the_year_before_entry_is_known_at_entry() -> None:
    industry = spell(2010, 2011, "industry", "engineer", start_month=1, end_month=12)
    back = spell(2012, None, "academia", "staff_scientist", start_month=1)
    rows = read_rows([career(industry, back, entry_year=2014)])["one"]
    assert (rows[0]["industry_years"], rows[0]["last_state"]) == (2, "academia")


def test_no_career_and_no_one_at_risk_give_an_empty_risk_set() -> None:
    for careers in ([], [career(phd_year=2020)]):
        with Engine() as engine:
            risk_set = first_faculty(engine, histories_of_careers(careers))
            assert (risk_set.n_persons, risk_set.n_rows, risk_set.n_events) == (0, 0, 0)


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


def test_bands_with_events_stay_as_they_are() -> None:
    assert joined_bands([0, 1, 2, 3, 4, 5, 7, 8, 15, 40]) == BANDS


def test_a_band_without_events_joins_the_next_later_one_and_the_last_the_one_before() -> None:
    assert list(joined_bands([2, 3, 5, 9])) == ["0-2", "3", "4-5", "6+"]
    assert list(joined_bands([3])) == ["0+"]
    assert list(joined_bands([])) == ["0+"]
    assert list(joined_bands([0, 20])) == ["0", "1+"]


def test_a_study_file_gives_the_person_years_of_its_careers(tmp_path: Path) -> None:
    rng = random.Random("a study")
    careers = [awkward_career(rng, number) for number in range(300)]
    path = tmp_path / "study.sojourn"
    with StudyFile.create(path, StudyDefinition.default(2026)) as study:
        study.add_careers(careers)
    direct = read_rows(careers)
    with Engine() as engine:
        risk_set = first_faculty(engine, histories_of_study(path, chunk_respondents=77))
        assert risk_set.n_rows == sum(map(len, direct.values()))
        assert risk_set.n_persons == len(direct)
        columns = [*COLUMNS, "t_band", "field1", "phd_tier", "gender", "cohort5"]
        rows = risk_set.labelled(engine.rows(risk_set.table.order_by(["person", "year"])).to_pandas())
    expected = [{name: row[name] for name in columns} for name in sorted(direct) for row in direct[name]]
    assert rows[columns].to_dict("records") == expected
