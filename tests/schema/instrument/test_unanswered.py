"""What has no answer: named where it was asked, and nothing that an empty field says is counted."""

from __future__ import annotations

from collections.abc import Callable

from sojourn_schema.instrument.answers import of_respondent, of_spell
from sojourn_schema.instrument.interview import Interview
from sojourn_schema.instrument.unanswered import open_in_words, unanswered

Begin = Callable[..., Interview]
Add = Callable[..., str]


def names(interview: Interview, spell_id: str = "") -> list[str]:
    return [one.name for one in unanswered(interview) if one.place.row == spell_id]


def test_a_question_is_open_until_it_has_any_answer(begin: Begin, add: Add) -> None:
    interview = begin(2012)
    spell_id = add(interview, 2012, 2014, "industry", "research_scientist")
    assert {"gender", "wish_at_phd"} <= set(names(interview))
    assert {"publication_policy", "papers"} <= set(names(interview, spell_id))
    interview.answer(of_respondent("gender"), "PNTS")
    interview.answer(of_spell(spell_id, "papers"), "DK")
    assert "gender" not in names(interview)
    assert "papers" not in names(interview, spell_id)


def test_months_and_an_end_that_are_empty_are_answers(begin: Begin, add: Add) -> None:
    interview = begin(2012)
    spell_id = add(interview, 2024, None, "academia", "postdoc", papers="1")
    assert names(interview, spell_id) == []


def test_what_holds_one_up_is_told_elsewhere(begin: Begin, add: Add) -> None:
    interview = begin(2012)
    spell_id = add(interview, 2012, 2013, "industry", "")
    assert interview.problems()
    assert not {"sector", "position"} & set(names(interview, spell_id))


def test_open_questions_have_one_line_of_short_names(begin: Begin, add: Add) -> None:
    interview = begin(2012)
    spell_id = add(interview, 2012, 2014, "industry", "research_scientist", papers="1")
    items = [one for one in unanswered(interview) if one.place.row == spell_id]
    text = open_in_words(interview, items)
    assert text.startswith("Not answered: ")
    assert len(text.split(" · ")) == len(items)
    assert open_in_words(interview, []) == ""
