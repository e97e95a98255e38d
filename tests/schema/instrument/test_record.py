"""The record of any finished interview holds only what the columns allow, whatever was typed."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sojourn_schema.careers import Career
from sojourn_schema.columns import TABLES, NoAnswer
from sojourn_schema.instrument.answers import of_grants, of_respondent, of_search, of_spell, of_year
from sojourn_schema.instrument.interview import Interview
from sojourn_schema.instrument.questionnaire import Questionnaire
from sojourn_schema.study import StudyDefinition

SURVEY_YEAR = 2026
STUDY = replace(StudyDefinition.default(SURVEY_YEAR), item_set="full")
QUESTIONNAIRE = Questionnaire.load()
NUMBERS = st.sampled_from(["", "0", "1", "3", "9", "12", "40", "0,5", "1.0", "DK", "PNTS", "x", "2014", "-1"])


RESPONDENT = [one for one in QUESTIONNAIRE.questions if one.table == "respondent" and not one.required]
SPELL = [
    one
    for one in QUESTIONNAIRE.questions
    if one.table == "spell" and one.name not in ("start_year", "end_year", "sector", "position")
]


def texts(codes: list[str]) -> st.SearchStrategy[str]:
    """Answers to a question with these choices, most of them possible."""
    return st.sampled_from(["", "DK", "PNTS", *codes]) | NUMBERS


@st.composite
def finished(draw: st.DrawFn) -> Interview:
    """An interview through to its end, with any answers that don't hold one up."""
    interview = Interview(STUDY)
    interview.answer(of_respondent("consent"), "agree")
    interview.answer(of_respondent("phd_year"), str(draw(st.integers(1990, 2020))))
    for question in RESPONDENT:
        if question.name != "phd_status":
            codes = [choice.code for choice in interview.item(of_respondent(question.name)).choices]
            interview.answer(of_respondent(question.name), draw(texts(codes)))
    for _ in range(draw(st.integers(1, 4))):
        tile = draw(st.sampled_from(QUESTIONNAIRE.tiles))
        start = draw(st.integers(1995, SURVEY_YEAR))
        end = draw(st.none() | st.integers(start, SURVEY_YEAR))
        timeline = interview.timeline.add(start, end, tile.sector, tile.position)
        interview.edit_timeline(timeline)
        spell_id = timeline.spells[-1].spell_id
        for question in SPELL:
            codes = [choice.code for choice in interview.item(of_spell(spell_id, question.name)).choices]
            interview.answer(of_spell(spell_id, question.name), draw(texts(codes)))
    for year in draw(st.sets(st.integers(1990, SURVEY_YEAR), max_size=3)):
        interview.answer(of_year(year), draw(NUMBERS))
        interview.answer(of_grants(year), draw(NUMBERS))
        interview.add_search(year, "industry")
        for item in ("applications", "offers", "accepted"):
            interview.answer(of_search(year, "industry", item), draw(NUMBERS | st.just("yes")))
    for problem in interview.problems():
        interview.answer(problem.place, "")
    return interview


def rows(career: Career) -> list[tuple[str, Any]]:
    return [
        ("respondent", career.respondent),
        *(("spell", row) for row in career.spells),
        *(("publication_year", row) for row in career.publications),
        *(("job_search", row) for row in career.job_searches),
        *(("grant_year", row) for row in career.grants),
    ]


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(finished())
def test_each_value_of_a_record_is_one_its_column_reads(interview: Interview) -> None:
    assert interview.problems() == []
    for table, row in rows(interview.finish()):
        for column in TABLES[table]:
            value = getattr(row, column.name)
            if value is None:
                assert not column.required
            elif isinstance(value, NoAnswer):
                assert column.takes_no_answer
            else:
                assert column.parse(str(value), last_year=SURVEY_YEAR) == value


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(finished())
def test_a_finished_record_has_no_end_before_a_start_and_one_row_a_year(interview: Interview) -> None:
    career = interview.finish()
    for spell in career.spells:
        assert (
            spell.end_year is None
            or isinstance(spell.end_year, NoAnswer)
            or spell.end_year >= spell.start_year
        )
    assert "end_before_start" not in {finding.kind for finding in interview.findings()}
    for table in (career.publications, career.grants):
        years = [row.year for row in table]
        assert years == sorted(set(years))
    assert len(interview.sentences()) == len(career.spells) + 1
