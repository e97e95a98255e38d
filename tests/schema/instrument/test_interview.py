"""The interview as a state machine: parts, answers, problems, undo, the record."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from sojourn_schema.columns import NoAnswer
from sojourn_schema.errors import IncompleteInterviewError
from sojourn_schema.instrument.answers import (
    Changes,
    Place,
    of_grants,
    of_respondent,
    of_search,
    of_spell,
    of_year,
)
from sojourn_schema.instrument.interview import Interview
from sojourn_schema.study import StudyDefinition

Begin = Callable[..., Interview]
Add = Callable[..., str]
PHD_YEAR = of_respondent("phd_year")


def names(interview: Interview, part: str | None = None) -> list[str]:
    return [item.name for item in interview.items(part)]


def type_in(interview: Interview, place: Place, text: str) -> None:
    for length in range(1, len(text) + 1):
        interview.answer(place, text[:length])


# Parts


def test_nothing_is_asked_before_consent_is_given(interview: Interview) -> None:
    assert interview.part == "consent"
    assert not interview.next()
    (problem,) = interview.can_leave()
    assert problem.place == of_respondent("consent")
    interview.answer(of_respondent("consent"), "agree")
    assert interview.next()
    assert interview.part == "background"


def test_who_declines_gets_no_further_and_leaves_no_record(interview: Interview) -> None:
    interview.answer(of_respondent("consent"), "decline")
    assert interview.declined
    assert not interview.next()
    assert "consent_share" not in names(interview)
    with pytest.raises(IncompleteInterviewError, match="not to take part"):
        interview.finish()


def test_one_goes_back_at_any_time_and_forward_as_far_as_nothing_is_missing(begin: Begin) -> None:
    interview = begin()
    assert interview.go("consent")
    assert interview.back() is False
    assert not interview.go("review")
    assert interview.part == "timeline"
    assert [problem.text for problem in interview.can_leave()] == [
        "Please add at least one position you have held since your PhD."
    ]


def test_a_part_that_is_not_asked_cant_be_gone_to(interview: Interview) -> None:
    with pytest.raises(ValueError, match="results"):
        interview.go("results")


def test_a_phd_student_has_a_short_track(interview: Interview) -> None:
    interview.answer(of_respondent("consent"), "agree")
    interview.answer(of_respondent("phd_status"), "in_progress")
    interview.answer(PHD_YEAR, "2028")
    assert interview.parts == ("consent", "background", "review")
    assert names(interview, "background") == ["phd_status", "phd_year", "phd_field", "wish_at_phd"]
    assert interview.item(PHD_YEAR).wording == "In which year do you expect your PhD?"
    assert interview.problem(PHD_YEAR) is None
    career = interview.finish()
    assert (career.respondent.phd_status, career.respondent.phd_year) == ("in_progress", 2028)
    assert career.spells == ()


def test_who_turns_out_to_be_a_student_keeps_the_draft_but_not_the_spells(begin: Begin, add: Add) -> None:
    interview = begin()
    add(interview, 2012, None, "industry", "engineer")
    assert interview.next()
    interview.answer(of_respondent("phd_status"), "in_progress")
    assert interview.part == "review"
    assert interview.career().spells == ()
    interview.undo()
    assert interview.part == "years"
    assert len(interview.career().spells) == 1


# Answers and problems


def test_any_text_is_kept_as_typed(interview: Interview) -> None:
    for text in ("201", " 2012 ", "?", "DK", "2012\u00a0"):
        interview.answer(PHD_YEAR, text)
        assert interview.text(PHD_YEAR) == text


def test_a_year_is_no_problem_while_it_is_typed_and_one_when_it_is_left_half(interview: Interview) -> None:
    for text in ("2", "20", "201"):
        interview.answer(PHD_YEAR, text)
        assert interview.problem(PHD_YEAR) is None
    interview.leave(PHD_YEAR)
    assert interview.problem(PHD_YEAR) == "Please give a year from 1900 to 2026, such as 2022."
    interview.answer(PHD_YEAR, "2012")
    assert interview.problem(PHD_YEAR) is None


def test_a_year_that_can_become_none_is_a_problem_at_once(interview: Interview) -> None:
    interview.answer(PHD_YEAR, "3")
    assert interview.problem(PHD_YEAR) is not None


def test_answering_elsewhere_leaves_the_field(interview: Interview) -> None:
    interview.answer(PHD_YEAR, "201")
    interview.answer(of_respondent("gender"), "woman")
    assert interview.problem(PHD_YEAR) is not None


def test_a_resumed_half_typed_year_is_a_problem(definition: StudyDefinition) -> None:
    interview = Interview(definition, answers={PHD_YEAR: "201"}, part="background")
    assert interview.text(PHD_YEAR) == "201"
    assert interview.problem(PHD_YEAR) is not None


def test_an_end_before_its_start_is_told_beside_the_end_and_holds_up(begin: Begin, add: Add) -> None:
    interview = begin()
    spell_id = add(interview, 2014, 2018, "industry", "engineer")
    interview.answer(of_spell(spell_id, "end_year"), "2012")
    assert interview.problem(of_spell(spell_id, "end_year")) == "This ends before it starts."
    assert not interview.next()
    interview.answer(of_spell(spell_id, "end_year"), "2014")
    interview.answer(of_spell(spell_id, "start_month"), "9")
    interview.answer(of_spell(spell_id, "end_month"), "3")
    assert interview.problem(of_spell(spell_id, "end_month")) == "This ends before it starts."
    interview.answer(of_spell(spell_id, "end_month"), "10")
    assert interview.next()


def test_an_end_that_cant_be_read_is_never_taken_for_still_there(begin: Begin, add: Add) -> None:
    interview = begin()
    spell_id = add(interview, 2014, 2018, "industry", "engineer")
    interview.answer(of_spell(spell_id, "end_year"), "201")
    assert [problem.place.item for problem in interview.can_leave()] == ["end_year"]
    with pytest.raises(IncompleteInterviewError):
        interview.career()


def test_what_a_spell_lacks_is_said_once(begin: Begin) -> None:
    interview = begin()
    interview.edit_timeline(interview.timeline.add(None, None, ""))
    assert [problem.text for problem in interview.can_leave()] == [
        "Please say in which year this position started.",
        "Please choose what kind of position this was.",
    ]


def test_other_wrong_answers_hold_nobody_up_and_are_remarked_on(begin: Begin, add: Add) -> None:
    interview = begin()
    spell_id = add(interview, 2012, None, "industry", "engineer", papers="a few")
    interview.answer(of_year(2014), "lots")
    assert interview.go("review")
    assert [remark.place for remark in interview.remarks()] == [of_year(2014), of_spell(spell_id, "papers")]
    assert interview.career().publications == ()


def test_an_item_that_does_not_exist_is_a_key_error(interview: Interview) -> None:
    with pytest.raises(KeyError):
        interview.answer(of_respondent("name"), "x")
    with pytest.raises(KeyError):
        interview.answer(of_spell("nobody", "start_year"), "2010")


def test_the_choices_are_those_of_the_study_and_of_the_tile(begin: Begin, add: Add) -> None:
    interview = begin()
    lecturer = add(interview, 2012, 2015, "academia", "lecturer")
    engineer = add(interview, 2016, None, "industry", "engineer")
    codes = {
        name: [choice.code for choice in interview.item(of_spell(name, "appointment")).choices]
        for name in (lecturer, engineer)
    }
    assert codes == {
        lecturer: ["fixed_term", "tenure_track", "permanent"],
        engineer: ["permanent", "fixed_term"],
    }
    regions = [choice.code for choice in interview.item(of_respondent("phd_region")).choices]
    assert "014" not in regions
    assert "202" in regions


def test_sites_and_ways_are_asked_only_where_the_study_has_several(definition: StudyDefinition) -> None:
    assert names(Interview(definition)) == ["consent", "consent_share"]
    several = replace(definition, sites=("Hall A", "Hall B"), recruited_via=("staff_list", "other"))
    interview = Interview(several)
    assert names(interview) == ["consent", "consent_share", "site", "recruited_via"]
    site = interview.item(of_respondent("site"))
    assert [choice.code for choice in site.choices] == ["Hall A", "Hall B"]
    assert not site.typed


def test_don_t_know_and_prefer_not_to_say_have_words_of_their_own(interview: Interview) -> None:
    item = interview.item(of_respondent("gender"))
    assert [(choice.code, choice.label) for choice in item.no_answers] == [
        ("DK", "Don't know"),
        ("PNTS", "Prefer not to say"),
    ]


# Undo


def test_typing_in_one_field_is_one_step_and_the_next_field_another(interview: Interview) -> None:
    type_in(interview, PHD_YEAR, "2012")
    interview.answer(of_respondent("gender"), "man")
    interview.answer(of_respondent("gender"), "woman")
    assert interview.undo() == {of_respondent("gender"): "man"}
    interview.undo()
    assert interview.undo() == {PHD_YEAR: None}
    assert not interview.can_undo
    assert interview.redo() == {PHD_YEAR: "2012"}
    assert interview.undo() == {PHD_YEAR: None}
    assert interview.undo() == {}


def test_leaving_a_field_ends_its_step(interview: Interview) -> None:
    type_in(interview, PHD_YEAR, "201")
    interview.leave(PHD_YEAR)
    type_in(interview, PHD_YEAR, "2013")
    interview.undo()
    assert interview.text(PHD_YEAR) == "201"


def test_typing_into_a_spell_is_one_step_whether_through_the_table_or_the_timeline(
    begin: Begin, add: Add
) -> None:
    interview = begin()
    spell_id = add(interview, 2014, None, "industry", "engineer")
    for text in ("2", "20", "201", "2018"):
        interview.edit_timeline(interview.timeline.change(spell_id, "end_year", text))
    assert interview.problem(of_spell(spell_id, "end_year")) is None
    interview.undo()
    assert interview.timeline.spell(spell_id).ongoing


def test_every_edit_of_the_timeline_is_undone_exactly(begin: Begin, add: Add) -> None:
    interview = begin()
    a, b = (
        add(interview, 2010, 2014, "academia", "postdoc"),
        add(interview, 2014, 2020, "industry", "engineer"),
    )
    before = dict(interview.answers)
    timeline = interview.timeline
    for edited in (
        timeline.move(a, -2),
        timeline.resize(b, start_year=2016, end_year=None),
        timeline.split(b, 2017),
        timeline.merge(a, b),
        timeline.delete(a),
        timeline.choose(b, "startup", "founder"),
    ):
        interview.edit_timeline(edited)
        assert dict(interview.answers) != before
        interview.undo()
        assert dict(interview.answers) == before


# Committing


def test_the_listener_hears_what_changed_and_nothing_else(interview: Interview) -> None:
    heard: list[Changes] = []
    stop = interview.on_change(heard.append)
    interview.answer(PHD_YEAR, "2012")
    interview.answer(PHD_YEAR, "2012")
    interview.answer(PHD_YEAR, "")
    interview.answer(of_respondent("consent"), "agree")
    interview.next()
    assert heard == [{PHD_YEAR: "2012"}, {PHD_YEAR: None}, {of_respondent("consent"): "agree"}, {}]
    stop()
    interview.undo()
    assert len(heard) == 4


def test_deleting_a_spell_takes_each_of_its_answers_away(begin: Begin, add: Add) -> None:
    interview = begin()
    spell_id = add(interview, 2014, None, "industry", "engineer", papers="2")
    heard: list[Changes] = []
    interview.on_change(heard.append)
    interview.edit_timeline(interview.timeline.delete(spell_id))
    items = ("ord", "start_year", "sector", "position", "papers")
    assert heard == [{of_spell(spell_id, item): None for item in items}]


# The record


def test_the_record_holds_what_was_asked_and_answered(begin: Begin, add: Add) -> None:
    interview = begin()
    interview.answer(of_respondent("consent_share"), "no")
    interview.answer(of_respondent("phd_field"), "1.2")
    interview.answer(of_respondent("gender"), "PNTS")
    add(interview, 2010, 2012, "academia", "postdoc", papers="3")
    add(
        interview,
        2012,
        None,
        "industry",
        "research_scientist",
        publication_policy="own_time",
        same_employer="no",
    )
    assert interview.go("review")
    career = interview.finish()
    who = career.respondent
    assert (who.survey_year, who.phd_year, who.phd_status, who.mode) == (2026, 2010, "awarded", "department")
    assert (who.consent_share, who.consent_version, who.questionnaire_version) == ("no", "1", "1 core")
    assert (who.phd_field, who.gender, who.recruited_via) == ("1.2", NoAnswer.PNTS, "alumni_list")
    assert who.wish_at_phd is None
    postdoc, scientist = career.spells
    assert (postdoc.rank, postdoc.appointment, postdoc.end_year) == ("R2", "fixed_term", 2012)
    assert (scientist.end_year, scientist.publication_policy, scientist.same_employer) == (
        None,
        "own_time",
        "no",
    )
    assert {row.year: row.papers for row in career.publications} == {2010: 3, 2011: 3, 2012: 3}
    assert {row.precision for row in career.publications} == {"typical"}
    assert interview.findings() == ()


def test_an_answer_that_is_not_asked_any_more_is_not_in_the_record_but_kept(begin: Begin, add: Add) -> None:
    interview = begin()
    spell_id = add(interview, 2010, None, "academia", "lecturer", appointment="tenure_track")
    assert interview.career().spells[0].appointment == "tenure_track"
    interview.edit_timeline(interview.timeline.choose(spell_id, "industry", "engineer"))
    assert interview.career().spells[0].appointment is None
    interview.edit_timeline(interview.timeline.choose(spell_id, "academia", "lecturer"))
    assert interview.career().spells[0].appointment == "tenure_track"


def test_spells_stand_in_the_record_as_they_were_listed(begin: Begin, add: Add) -> None:
    interview = begin()
    later, earlier = add(interview, 2018, None, "none"), add(interview, 2010, 2017, "government", "manager")
    assert [spell.spell_id for spell in interview.career().spells] == [later, earlier]


def test_what_can_be_told_of_years_only_in_the_full_set_is_left_out_of_the_core(
    begin: Begin, add: Add, full_definition: StudyDefinition
) -> None:
    core, full = begin(), begin(study=full_definition)
    for interview in (core, full):
        add(interview, 2012, None, "industry", "engineer")
        interview.add_search(2015, "academia_faculty")
        interview.answer(of_search(2015, "academia_faculty", "applications"), "12")
        interview.answer(of_search(2015, "academia_faculty", "offers"), "1")
        interview.answer(of_search(2015, "academia_faculty", "accepted"), "no")
        interview.answer(of_grants(2016), "2")
    assert core.career().job_searches == core.career().grants == ()
    (search,) = full.career().job_searches
    assert (search.year, search.target, search.applications) == (2015, "academia_faculty", 12)
    assert (search.interviews, search.offers, search.accepted) == (None, 1, "no")
    assert [(row.year, row.grants) for row in full.career().grants] == [(2016, 2)]


def test_a_job_search_is_added_and_taken_away_in_one_step(
    begin: Begin, full_definition: StudyDefinition
) -> None:
    interview = begin(study=full_definition)
    interview.add_search(2015, "industry")
    interview.answer(of_search(2015, "industry", "offers"), "2")
    assert interview.searches() == ((2015, "industry"),)
    assert names(interview, "years")[-4:] == ["applications", "interviews", "offers", "accepted"]
    interview.remove_search(2015, "industry")
    assert interview.searches() == ()
    assert not any(place.table == "job_search" for place in interview.answers)
    interview.undo()
    assert interview.text(of_search(2015, "industry", "offers")) == "2"


def test_an_interview_goes_on_where_it_was_left(begin: Begin, add: Add, definition: StudyDefinition) -> None:
    interview = begin()
    add(interview, 2012, None, "industry", "engineer")
    interview.next()
    again = Interview(definition, answers=dict(interview.answers), part=interview.part)
    assert again.part == "years"
    assert again.answers == interview.answers
    assert again.timeline == interview.timeline
    assert replace(again.career().respondent, respondent_id="") == replace(
        interview.career().respondent, respondent_id=""
    )
    assert not again.can_undo


def test_findings_are_told_while_the_career_is_typed(
    begin: Begin, add: Add, definition: StudyDefinition
) -> None:
    interview = begin()
    add(interview, 2012, 2014, "industry", "engineer")
    interview.edit_timeline(interview.timeline.add(2018, None, "academia"))
    assert {finding.kind for finding in interview.findings()} == {"gap"}
    assert Interview(definition).findings() == ()


def test_the_words_can_be_had_in_another_language_at_any_moment(begin: Begin, add: Add) -> None:
    interview = begin()
    add(interview, 2012, None, "industry", "engineer")
    answers = dict(interview.answers)
    interview.language = "xx"
    assert interview.item(PHD_YEAR).wording == "In which year did you get your PhD?"
    assert dict(interview.answers) == answers
