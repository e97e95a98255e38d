"""The review in sentences."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from sojourn_schema.careers import Career, Respondent, Spell
from sojourn_schema.instrument.answers import of_grants, of_respondent, of_search, of_year
from sojourn_schema.instrument.interview import Interview
from sojourn_schema.instrument.questionnaire import Questionnaire
from sojourn_schema.instrument.review import (
    IN_THE_SENTENCE,
    NOT_TOLD,
    other_answers,
    papers_by_year,
    sentences,
    told_of_position,
)
from sojourn_schema.study import StudyDefinition

Begin = Callable[..., Interview]
Add = Callable[..., str]


MARCH = {"start_month": "3", "end_month": "3"}


def told(interview: Interview) -> list[str]:
    return [sentence.text for sentence in sentences(interview.career())]


def test_a_career_is_told_in_the_order_of_time(begin: Begin, add: Add) -> None:
    interview = begin(2012)
    interview.answer(of_respondent("phd_field"), "1.2")
    add(interview, 2017, None, "industry", "research_scientist", start_month="9", papers="1")
    add(interview, 2012, 2016, "academia", "postdoc", end_month="6", papers="2")
    add(interview, 2016, 2017, "none", papers="0")
    add(interview, 2007, 2012, "academia", "phd_student")
    interview.answer(of_year(2015), "4")
    assert told(interview) == [
        "2007 to 2012: PhD student at a university or research institute.",
        "2012: PhD in computer and information sciences.",
        "2012 to June 2016: postdoc at a university or research institute, 2 to 4 papers a year.",
        "2016 to 2017: not in paid work.",
        "Since September 2017: research scientist in a company, 1 paper a year.",
    ]


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        (
            "de",
            (
                "2012: Promotion (Fachgebiet: Klinische Medizin).",
                (
                    "2012 bis Juni 2016: Postdoc an einer Hochschule oder Forschungseinrichtung, "
                    "80 % einer Vollzeitstelle, 2 bis 4 Publikationen im Jahr."
                ),
                "Seit September 2017: Forschung in einem Unternehmen, 1 Publikation im Jahr.",
            ),
        ),
        (
            "fr",
            (
                "2012 : doctorat (domaine : médecine clinique).",
                (
                    "2012 à juin 2016 : postdoctorat dans une université ou un institut de recherche, "
                    "80 % d'un temps plein, de 2 à 4 articles par an."
                ),
                "Depuis septembre 2017 : recherche dans une entreprise, 1 article par an.",
            ),
        ),
        (
            "es",
            (
                "2012: doctorado en medicina clínica.",
                (
                    "2012 a junio de 2016: posdoctorado en una universidad o un centro de investigación, "
                    "80 % de la jornada completa, de 2 a 4 artículos al año."
                ),
                "Desde septiembre de 2017: investigación en una empresa, 1 artículo al año.",
            ),
        ),
        (
            "zh",
            (
                "2012年：获得博士学位，领域为临床医学。",
                "2012年至2016年6月：在大学或研究机构做博士后，占全职的80%，每年2至4篇论文。",
                "2017年9月至今：在企业任研究科学家，每年1篇论文。",
            ),
        ),
    ],
)
def test_a_career_is_told_in_every_language(
    begin: Begin, add: Add, language: str, expected: tuple[str, ...]
) -> None:
    interview = begin(2012)
    interview.answer(of_respondent("phd_field"), "3.2")
    add(interview, 2012, 2016, "academia", "postdoc", end_month="6", papers="2", fte="0.8")
    add(interview, 2016, 2016, "industry", "manager", start_month="1", end_month="5", fte="0.2")
    add(interview, 2017, None, "industry", "research_scientist", start_month="9", papers="1")
    interview.answer(of_year(2015), "4")
    # In French a no-break space stands before a colon and a percent sign.
    told = [one.text.replace("\N{NO-BREAK SPACE}", " ") for one in sentences(interview.career(), language)]
    assert (told[0], told[1], told[-1]) == expected
    assert all(text[0] == text[0].upper() for text in told), "also where it begins with a month"


def test_a_pair_that_no_tile_offers_is_told_with_its_sector() -> None:
    strange = Spell("r", "s", 2014, "industry", "full_professor", 2014)
    told = sentences(Career(Respondent("r", survey_year=2020, phd_year=2012), (strange,)))
    assert told[-1].text == "2014: full professor (company)."


@pytest.mark.parametrize(
    ("sector", "position", "texts", "sentence"),
    [
        ("industry", "manager", {"papers": "0"}, "2014: manager in a company, no papers."),
        ("industry", "industry_postdoc", {}, "2014: postdoc in a company."),
        ("startup", "founder", {"end_year": ""}, "Since 2014: founder of your own company."),
        ("academia", "other", {}, "2014: another position at a university or research institute."),
        ("self_employed", "other", {}, "2014: self-employed."),
        ("self_employed", "research_scientist", {}, "2014: research on contract, self-employed."),
        ("industry", "other", {"end_year": "DK"}, "From 2014, end not known: another position in a company."),
        ("other", "other", {}, "2014: another kind of work."),
        ("academia", "postdoc", {"papers": "DK"}, "2014: postdoc at a university or research institute."),
        ("healthcare", "manager", MARCH, "March 2014: manager at a hospital or clinic."),
    ],
)  # fmt: skip
def test_a_position_is_one_sentence(
    begin: Begin, add: Add, sector: str, position: str, texts: dict[str, str], sentence: str
) -> None:
    interview = begin(2012)
    add(interview, 2014, 2014, sector, position, **texts)
    assert told(interview)[1:] == [sentence]


def test_papers_are_told_of_the_main_position_of_their_years_alone(begin: Begin, add: Add) -> None:
    interview = begin(2012)
    add(interview, 2012, 2020, "academia", "full_professor", fte="0.8", papers="4")
    add(interview, 2014, 2016, "industry", "manager", fte="0.2", papers="0")
    professor, manager = told(interview)[1:]
    assert professor.endswith("80 % of full time, 4 papers a year.")
    assert manager == "2014 to 2016: manager in a company, 20 % of full time."


def test_the_shares_of_two_positions_held_at_once_are_told(begin: Begin, add: Add) -> None:
    interview = begin(2012)
    add(interview, 2012, None, "academia", "full_professor", fte="0,8")
    add(interview, 2014, 2016, "industry", "research_scientist", fte="0.2")
    assert told(interview)[1:] == [
        "Since 2012: full professor at a university or research institute, 80 % of full time.",
        "2014 to 2016: research scientist in a company, 20 % of full time.",
    ]


def test_every_tile_can_be_told(begin: Begin, add: Add) -> None:
    interview = begin(2012)
    for tile in Questionnaire.load().tiles:
        add(interview, 2014, 2014, tile.sector, tile.position)
    assert len(told(interview)) == len(Questionnaire.load().tiles) + 1


def test_a_student_is_told_of_the_phd_to_come(interview: Interview) -> None:
    interview.answer(of_respondent("consent"), "agree")
    interview.answer(of_respondent("phd_status"), "in_progress")
    interview.answer(of_respondent("phd_year"), "2028")
    assert told(interview) == ["2028: PhD, expected."]


def test_a_career_is_told_while_something_is_missing(begin: Begin, add: Add, interview: Interview) -> None:
    assert interview.sentences() == ()
    begun = begin(2012)
    begun.edit_timeline(begun.timeline.add(2014, 2016, ""))
    assert begun.problems()
    assert [one.text for one in begun.sentences()] == ["2012: PhD.", "2014 to 2016: another kind of work."]


def test_what_the_sentence_leaves_out_of_a_position_is_told_beside_it(begin: Begin, add: Add) -> None:
    interview = begin(2012)
    add(interview, 2012, 2013, "academia", "postdoc")
    spell_id = add(
        interview, 2014, None, "government", "research_scientist",
        same_employer="no", return_plan="DK", publication_policy="PNTS", papers="DK", fte="1.0",
    )  # fmt: skip
    line = told_of_position(interview, spell_id)
    assert "Same employer as before: No" in line
    assert "Planned at the start to work in academia again: Don't know" in line
    assert "Publishing there: Prefer not to say" in line
    assert line.endswith("Papers in a typical year: Don't know")
    # A share is asked only of what is held beside another position, so here it is not kept either.
    assert "full time" not in line.lower()


def test_a_year_corrected_by_hand_is_told_as_such(begin: Begin, add: Add) -> None:
    interview = begin(1980)
    add(interview, 1980, 1985, "academia", "postdoc", papers="2")
    interview.answer(of_year(1983), "15")
    told = papers_by_year(interview)
    assert told is not None
    assert told.answer == "1980 to 1982: 2 · 1983: 15 (you gave this year by itself) · 1984 to 1985: 2"
    assert told.place == of_year(1983)


def test_no_papers_are_told_where_none_were_asked(begin: Begin) -> None:
    assert papers_by_year(begin(2012)) is None


def test_answers_of_no_position_are_told_by_themselves(
    begin: Begin, add: Add, full_definition: StudyDefinition
) -> None:
    interview = begin(2012, full_definition)
    add(interview, 2012, None, "academia", "postdoc")
    for item, text in {
        "gender": "PNTS",
        "tried_leave": "never",
        "phd_field": "DK",
        "weekly_hours": "50",
    }.items():
        interview.answer(of_respondent(item), text)
    interview.add_search(2013, "industry")
    interview.answer(of_search(2013, "industry", "applications"), "12")
    interview.answer(of_grants(2015), "2")
    told = {one.name: one.answer for one in other_answers(interview)}
    assert told["Gender"] == "Prefer not to say"
    assert told["Tried to get a job outside academia"] == "Never tried"
    assert told["Field of the PhD"] == "Don't know"
    assert told["Hours in a typical week"] == "50"
    assert told["2013, Position in industry"] == "Applications sent: 12"
    assert told["Grants"] == "2015: 2"


def test_every_question_that_is_told_has_a_short_name() -> None:
    questionnaire, told_elsewhere = Questionnaire.load(), {*IN_THE_SENTENCE, *NOT_TOLD}
    for question in questionnaire.questions:
        if question.table in ("respondent", "spell") and question.name not in told_elsewhere:
            assert f"told.{question.name}" in questionnaire.sentences, question.name
