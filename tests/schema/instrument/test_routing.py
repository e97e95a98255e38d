"""Who is asked what, case by case."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from sojourn_schema.instrument.answers import of_respondent, of_spell
from sojourn_schema.instrument.interview import Interview
from sojourn_schema.instrument.questionnaire import Questionnaire
from sojourn_schema.study import StudyDefinition

Begin = Callable[..., Interview]
Add = Callable[..., str]
ALWAYS = ["start_year", "start_month", "end_year", "sector", "position"]
QUESTIONNAIRE = Questionnaire.load()


def asked(interview: Interview, spell_id: str) -> set[str]:
    return {item.name for item in interview.spell_items(spell_id)} - set(ALWAYS)


def test_a_spell_without_a_tile_is_asked_for_no_more_than_dates_and_tile(begin: Begin) -> None:
    interview = begin()
    interview.edit_timeline(interview.timeline.add(2012, 2014, ""))
    (spell,) = interview.timeline.spells
    assert asked(interview, spell.spell_id) == {"end_month"}


def test_a_month_of_the_end_is_asked_only_where_there_is_an_end(begin: Begin, add: Add) -> None:
    interview = begin()
    spell_id = add(interview, 2012, None, "startup", "founder")
    assert "end_month" not in asked(interview, spell_id)
    for end, is_asked in (("2014", True), ("DK", False), ("PNTS", False), ("", False)):
        interview.answer(of_spell(spell_id, "end_year"), end)
        assert ("end_month" in asked(interview, spell_id)) is is_asked


@pytest.mark.parametrize(
    ("sector", "position", "is_asked"),
    [
        ("academia", "phd_student", False),
        ("academia", "postdoc", False),
        ("academia", "visiting", False),
        ("academia", "lecturer", True),
        ("academia", "assistant_professor", True),
        ("academia", "full_professor", True),
        ("industry", "industry_postdoc", False),
        ("industry", "engineer", True),
        ("startup", "founder", False),
        ("self_employed", "other", False),
        ("none", "other", False),
    ],
)
def test_the_contract_is_asked_where_the_position_leaves_it_open(
    begin: Begin, add: Add, sector: str, position: str, is_asked: bool
) -> None:
    interview = begin()
    assert ("appointment" in asked(interview, add(interview, 2012, 2014, sector, position))) is is_asked


@pytest.mark.parametrize("tile", QUESTIONNAIRE.tiles, ids=lambda one: f"{one.sector}.{one.position}")
def test_publishing_is_asked_of_research_outside_academia(begin: Begin, add: Add, tile: object) -> None:
    sector, position = tile.sector, tile.position
    interview = begin()
    research = {"research_scientist", "applied_scientist", "industry_postdoc", "postdoc"}
    wanted = sector not in ("academia", "none") and position in research
    assert ("publication_policy" in asked(interview, add(interview, 2012, 2014, sector, position))) is wanted


def test_the_share_of_full_time_is_asked_of_both_positions_held_at_once(begin: Begin, add: Add) -> None:
    interview = begin()
    chair = add(interview, 2012, 2020, "academia", "full_professor")
    company = add(interview, 2015, 2017, "industry", "research_scientist")
    after = add(interview, 2020, None, "industry", "manager")
    assert "fte" in asked(interview, chair)
    assert "fte" in asked(interview, company)
    assert "fte" not in asked(interview, after)


def test_not_in_paid_work_is_no_second_job(begin: Begin, add: Add) -> None:
    interview = begin()
    job, leave = add(interview, 2012, 2020, "academia", "postdoc"), add(interview, 2015, 2016, "none")
    assert "fte" not in asked(interview, job)
    assert asked(interview, leave) == {"end_month"}


def test_the_employer_before_is_asked_for_only_where_there_is_a_position_before(
    begin: Begin, add: Add
) -> None:
    interview = begin()
    second, first = add(interview, 2014, None, "academia", "lecturer"), add(interview, 2012, 2014, "academia")
    assert "same_employer" in asked(interview, second)
    assert "same_employer" not in asked(interview, first)


@pytest.mark.parametrize(
    ("before", "sector", "is_asked"),
    [
        ("academia", "industry", False),
        ("startup", "academia", False),
        ("startup", "industry", True),
        ("academia", "healthcare", True),
        ("government", "industry", True),
    ],
)
def test_a_company_after_a_university_is_another_employer_without_being_asked(
    before: str, sector: str, is_asked: bool, begin: Begin, add: Add
) -> None:
    interview = begin()
    add(interview, 2010, 2012, before, "other")
    add(interview, 2012, 2013, "none")
    after = add(interview, 2013, 2015, sector, "other")
    assert ("same_employer" in asked(interview, after)) is is_asked
    recorded = {spell.spell_id: spell for spell in interview.career().spells}
    assert recorded[after].same_employer == (None if is_asked else "no")


@pytest.mark.parametrize(
    ("before", "sector", "leaves"),
    [
        ([], "industry", True),
        ([], "academia", False),
        ([], "none", False),
        ([(2010, 2012, "academia", "postdoc")], "industry", True),
        ([(2010, 2012, "academia", "postdoc")], "startup", True),
        ([(2010, 2012, "academia", "postdoc")], "government", True),
        ([(2010, 2012, "industry", "engineer")], "industry", False),
        ([(2010, 2011, "academia", "postdoc"), (2011, 2012, "none", "other")], "industry", True),
        ([(2010, 2011, "academia", "postdoc"), (2011, 2012, "industry", "engineer")], "startup", False),
        # a chair that goes on is not left for the position beside it
        ([(2008, 2020, "academia", "full_professor")], "industry", False),
        ([(2008, None, "academia", "full_professor")], "startup", False),
    ],
)
def test_the_plan_to_return_is_asked_on_leaving_academia(
    begin: Begin, add: Add, before: list[tuple[int, int | None, str, str]], sector: str, leaves: bool
) -> None:
    interview = begin()
    for spell in before:
        add(interview, *spell)
    assert ("return_plan" in asked(interview, add(interview, 2012, 2016, sector, "manager"))) is leaves


def test_some_weeks_of_both_jobs_are_a_handover_and_no_joint_position(begin: Begin, add: Add) -> None:
    interview = begin()
    add(interview, 2010, 2012, "academia", "postdoc", end_month="8")
    assert "return_plan" in asked(interview, add(interview, 2012, None, "industry", start_month="7"))


def test_a_job_before_the_phd_leaves_no_academia(begin: Begin, add: Add) -> None:
    interview = begin(phd_year=2015)
    assert "return_plan" not in asked(interview, add(interview, 2012, 2014, "industry", "engineer"))


def test_the_years_of_the_plan_are_asked_of_those_who_had_one(begin: Begin, add: Add) -> None:
    interview = begin()
    spell_id = add(interview, 2012, None, "industry", "engineer")
    for plan, is_asked in (("yes", True), ("perhaps", True), ("no", False), ("DK", False)):
        interview.answer(of_spell(spell_id, "return_plan"), plan)
        assert ("return_plan_years" in asked(interview, spell_id)) is is_asked


@pytest.mark.parametrize(
    ("sector", "end", "is_asked"),
    [
        ("academia", 2016, False),  # July 2012 to June 2016: four years
        ("academia", 2017, True),
        ("academia", None, True),
        ("industry", None, False),
    ],
)
def test_an_academic_spell_over_four_years_is_asked_whether_the_position_changed(
    begin: Begin, add: Add, sector: str, end: int | None, is_asked: bool
) -> None:
    interview = begin()
    assert ("position_changed" in asked(interview, add(interview, 2012, end, sector, "lecturer"))) is is_asked


def test_a_change_without_its_year_is_asked_for_and_holds_nobody_up(begin: Begin, add: Add) -> None:
    interview = begin()
    place = of_spell(add(interview, 2010, None, "academia", "lecturer"), "position_changed")
    interview.answer(place, "yes")
    assert interview.problem(place) == "Choose the year in which it changed, and it becomes two positions."
    assert interview.go("review")
    assert [remark.place for remark in interview.remarks()] == [place]
    interview.edit_timeline(interview.timeline.split(place.row, 2013))
    assert interview.problem(place) is None
    assert interview.remarks() == []


def test_that_nothing_changed_is_remembered_and_a_split_asks_anew(begin: Begin, add: Add) -> None:
    interview = begin()
    spell_id = add(interview, 2010, None, "academia", "lecturer")
    interview.answer(of_spell(spell_id, "position_changed"), "no")
    assert interview.timeline.spell(spell_id).text("position_changed") == "no"
    interview.edit_timeline(interview.timeline.split(spell_id, 2012))
    first, second = interview.timeline.by_start
    assert "position_changed" not in asked(interview, first.spell_id)
    assert "position_changed" in asked(interview, second.spell_id)
    assert second.text("position_changed") == ""


@pytest.mark.parametrize(
    ("spells", "wanted"),
    [
        ([(2012, None, "academia", "lecturer")], {"tried_leave"}),
        ([(2012, None, "industry", "engineer")], {"tried_return", "return_intention"}),
        ([(2012, None, "none", "other")], {"tried_return", "return_intention"}),
        ([(2012, 2014, "academia", "postdoc")], {"tried_return", "return_intention"}),
        ([(2012, None, "academia", "lecturer"), (2014, None, "industry", "manager")], {"tried_leave"}),
    ],
)
def test_moves_are_asked_in_the_direction_that_is_open(
    begin: Begin, add: Add, spells: list[tuple[int, int | None, str, str]], wanted: set[str]
) -> None:
    interview = begin()
    for spell in spells:
        add(interview, *spell)
    items = {item.name for item in interview.items("years") if item.place.table == "respondent"}
    assert items - {"papers_before"} == wanted


def test_papers_before_the_phd_are_asked_unless_a_position_covers_those_years(begin: Begin, add: Add) -> None:
    interview = begin(phd_year=2010)
    add(interview, 2010, None, "industry", "engineer")
    assert "papers_before" in {item.name for item in interview.items("years")}
    add(interview, 2006, 2010, "academia", "phd_student")
    assert "papers_before" not in {item.name for item in interview.items("years")}


def test_the_full_set_asks_what_the_core_leaves_out(
    begin: Begin, add: Add, full_definition: StudyDefinition
) -> None:
    core, full = begin(), begin(study=full_definition)
    for interview in (core, full):
        spell_id = add(interview, 2012, None, "industry", "research_scientist")
    extra = {"rank", "promised_policy", "team_output", "academic_tie", "teaches", "region"}
    assert asked(full, spell_id) - asked(core, core.timeline.spells[0].spell_id) == extra
    assert {item.name for item in full.items("years")} >= {
        "searches_complete",
        "weekly_hours",
        "works_on_llm",
    }
    assert "weekly_hours" not in {item.name for item in core.items("years")}


def test_rank_is_asked_only_where_the_position_leaves_it_open(
    begin: Begin, add: Add, full_definition: StudyDefinition
) -> None:
    interview = begin(study=full_definition)
    assert "rank" not in asked(interview, add(interview, 2010, 2011, "academia", "postdoc"))
    assert "rank" in asked(interview, add(interview, 2012, 2013, "academia", "lecturer"))
    assert "rank" not in asked(interview, add(interview, 2014, 2015, "none"))


def test_nobody_is_asked_twice(begin: Begin, add: Add, full_definition: StudyDefinition) -> None:
    interview = begin(study=full_definition)
    interview.answer(of_respondent("phd_field"), "1.2")
    for start in range(2010, 2022, 2):
        add(interview, start, start + 2, "industry", "research_scientist")
    places = [item.place for part in interview.parts for item in interview.items(part)]
    assert len(places) == len(set(places))


def test_an_item_moved_into_the_core_set_is_asked_and_one_left_out_is_not(begin: Begin, add: Add) -> None:
    definition = replace(
        StudyDefinition.default(2026),
        added_items=("spell.teaches", "respondent.phd_tier"),
        left_out_items=("spell.appointment", "respondent.gender"),
    )
    interview = begin(study=definition)
    spell_id = add(interview, 2012, 2014, "academia", "lecturer")
    items = asked(interview, spell_id)
    assert "teaches" in items
    assert "appointment" not in items
    told = {item.name for item in interview.items("background")}
    assert "phd_tier" in told
    assert "gender" not in told


def test_the_answer_of_an_item_that_is_left_out_is_in_no_record(begin: Begin, add: Add) -> None:
    definition = replace(StudyDefinition.default(2026), left_out_items=("respondent.gender",))
    interview = begin(study=definition)
    add(interview, 2012, None, "academia", "postdoc")
    interview.answer(of_respondent("gender"), "woman")
    who = interview.career().respondent
    assert who.gender is None
    assert who.questionnaire_version == "1 core -respondent.gender"
