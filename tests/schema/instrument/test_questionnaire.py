"""The questionnaire as data: complete, consistent with the columns and codes, and worded neutrally."""

from __future__ import annotations

import re
from pathlib import Path
from string import Formatter

import pytest

from sojourn_schema.codes import code_list
from sojourn_schema.columns import TABLES, Kind, NoAnswer
from sojourn_schema.instrument.questionnaire import Condition, Question, Questionnaire
from sojourn_schema.instrument.routing import FACTS, SPELL_FACTS, UNPAID
from sojourn_schema.languages import LANGUAGES, in_language
from sojourn_schema.study import StudyDefinition

QUESTIONNAIRE = Questionnaire.load()

# Not typed by a respondent: keys, what the study settles, and what follows from how an answer was given.
NOT_ASKED = {
    "respondent": {
        "respondent_id", "questionnaire_version", "consent_version", "mode", "survey_year", "entry_year",
    },
    "spell": {"respondent_id", "spell_id"},
    "publication_year": {"respondent_id", "year", "precision"},
    "job_search": {"respondent_id", "year"},
    "grant_year": {"respondent_id", "year"},
}  # fmt: skip
CORE = {
    "respondent": {
        "consent_share", "site", "recruited_via", "phd_status", "phd_year", "phd_field", "gender",
        "wish_at_phd", "return_intention", "tried_return", "tried_leave",
    },
    "spell": {
        "start_year", "start_month", "end_year", "end_month", "sector", "position", "appointment", "fte",
        "same_employer", "publication_policy", "return_plan", "return_plan_years",
    },
    "publication_year": {"papers"},
    "job_search": set(),
    "grant_year": set(),
}  # fmt: skip
DRAFT_ONLY = {
    ("respondent", "answered_before"),
    ("respondent", "consent"),
    ("respondent", "own_career"),
    ("respondent", "papers_before"),
    ("spell", "papers"),
    ("spell", "position_changed"),
}


def texts_of(question: Question) -> list[str]:
    found = [in_language(question.wording, "en"), in_language(question.help, "en")]
    found += [in_language(words, "en") for words in question.labels.values()]
    for variant in question.variants:
        found += [in_language(variant.wording, "en"), in_language(variant.help, "en")]
    return [text for text in found if text]


@pytest.mark.parametrize("table", TABLES)
def test_every_column_is_asked_or_follows(table: str) -> None:
    asked = {one.name for one in QUESTIONNAIRE.questions if one.table == table and not one.draft_only}
    assert asked | NOT_ASKED[table] == {one.name for one in TABLES[table]}
    assert not asked & NOT_ASKED[table]


@pytest.mark.parametrize("table", TABLES)
def test_the_core_set_is_the_one_of_the_three_minute_interview(table: str) -> None:
    core = {
        one.name
        for one in QUESTIONNAIRE.questions
        if one.table == table and one.item_set == "core" and not one.draft_only
    }
    assert core == CORE[table]
    assert {one.item_set for one in QUESTIONNAIRE.questions} == {"core", "full"}


def test_what_the_record_lacks_is_known() -> None:
    assert {(one.table, one.name) for one in QUESTIONNAIRE.questions if one.draft_only} == DRAFT_ONLY


def test_a_new_study_names_the_version_that_is_asked() -> None:
    assert StudyDefinition.default(2026).questionnaire_version == QUESTIONNAIRE.version


def test_each_item_is_asked_once() -> None:
    items = [(one.table, one.name) for one in QUESTIONNAIRE.questions]
    assert len(items) == len(set(items))
    with pytest.raises(KeyError):
        QUESTIONNAIRE.question("respondent", "name")


@pytest.mark.parametrize("question", QUESTIONNAIRE.questions, ids=lambda one: f"{one.table}.{one.name}")
def test_a_question_is_a_sentence_in_a_part(question: Question) -> None:
    assert question.part in QUESTIONNAIRE.parts
    assert all(in_language(one, "en") for one in (question.wording, *(v.wording for v in question.variants)))
    for text in texts_of(question):
        assert text == text.strip()
    assert question.typed or question.labels or question.column.codes


@pytest.mark.parametrize("question", QUESTIONNAIRE.questions, ids=lambda one: f"{one.table}.{one.name}")
def test_every_optional_item_can_be_refused(question: Question) -> None:
    plain = {"answered_before", "own_career"}
    plain |= {"consent_share", "site", "phd_status", "start_month", "end_month", "position_changed"}
    if question.required or question.name in plain:
        assert question.no_answers == ()
    else:
        assert question.no_answers == (NoAnswer.DK, NoAnswer.PNTS)


def test_the_consent_the_phd_year_and_what_makes_a_spell_are_all_that_is_required() -> None:
    required = {(one.table, one.name) for one in QUESTIONNAIRE.questions if one.required}
    assert required == {
        ("respondent", "consent"),
        ("respondent", "phd_year"),
        ("spell", "start_year"),
        ("spell", "sector"),
        ("spell", "position"),
        ("job_search", "target"),
    }


def conditions() -> list[Condition]:
    found: list[Condition] = []
    for question in QUESTIONNAIRE.questions:
        found += question.ask_if
        for variant in question.variants:
            found += variant.ask_if
    return found


@pytest.mark.parametrize("condition", conditions(), ids=lambda one: one.of)
def test_a_condition_looks_at_something_that_exists_for_values_it_can_have(condition: Condition) -> None:
    table, name = condition.of.split(".")
    values = condition.among | condition.but
    assert bool(condition.among) != bool(condition.but)
    if table == "fact":
        assert name in FACTS or name in SPELL_FACTS
        assert values <= {"yes", "no", "academia", "outside", ""}
        return
    question = QUESTIONNAIRE.question(table, name)
    if question.column.kind is Kind.CODE:
        codes = set(question.labels) if question.draft_only else set(code_list(question.column.codes or ""))
        assert values <= codes | {""} | set(NoAnswer)


def test_labels_stand_for_codes_that_parse() -> None:
    for question in QUESTIONNAIRE.questions:
        for code in question.labels:
            assert question.parse(code, last_year=2026) is not None


def test_every_sector_has_tiles_and_every_position_is_on_one() -> None:
    assert {tile.sector for tile in QUESTIONNAIRE.tiles} == set(code_list("sector"))
    assert {tile.position for tile in QUESTIONNAIRE.tiles} == set(code_list("position"))
    pairs = [(tile.sector, tile.position) for tile in QUESTIONNAIRE.tiles]
    assert len(pairs) == len(set(pairs))


def test_tiles_of_a_sector_stand_together_in_the_order_of_the_sectors() -> None:
    order = list(code_list("sector"))
    places = [order.index(tile.sector) for tile in QUESTIONNAIRE.tiles]
    assert places == sorted(places)


def test_a_tile_offers_contracts_exactly_where_its_codes_leave_them_open() -> None:
    sectors, positions = code_list("sector").implies, code_list("position").implies
    for tile in QUESTIONNAIRE.tiles:
        implied = "appointment" in sectors[tile.sector] or "appointment" in positions[tile.position]
        assert bool(tile.appointments) != (implied or tile.sector == UNPAID), tile
        assert set(tile.appointments) <= set(code_list("appointment")) - {"student", "self"}
        assert "tenure_track" not in tile.appointments or tile.sector == "academia"


@pytest.mark.parametrize("language", LANGUAGES)
def test_tiles_of_one_sector_have_different_labels(language: str) -> None:
    for sector in code_list("sector"):
        labels = [tile.label(language) for tile in QUESTIONNAIRE.tiles_of(sector)]
        assert len(labels) == len(set(labels))
        assert all(labels)
    assert QUESTIONNAIRE.tile("none", "full_professor") is None


def test_a_language_without_a_text_falls_back_on_english() -> None:
    assert QUESTIONNAIRE.part_title("timeline", "xx") == QUESTIONNAIRE.part_title("timeline", "en")
    assert QUESTIONNAIRE.tile("startup", "founder").label("xx") == "Founder"


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_sentence_is_filled_in_without_leftovers(language: str) -> None:
    for key, words in QUESTIONNAIRE.sentences.items():
        names = [name for _, name, _, _ in Formatter().parse(in_language(words, "en")) if name]
        told = QUESTIONNAIRE.words(key, language, **dict.fromkeys(names, "7"))
        assert told
        assert "{" not in told


def test_what_is_typed_with_the_comma_of_a_language_is_a_number() -> None:
    fte = QUESTIONNAIRE.question("spell", "fte")
    assert fte.parse("0,5", last_year=2026) == 0.5
    with pytest.raises(ValueError, match="not a whole number"):
        QUESTIONNAIRE.question("spell", "start_year").parse("2,010", last_year=2026)


def test_the_documentation_lists_every_question_with_its_set() -> None:
    page = (Path(__file__).parents[3] / "docs" / "interview.md").read_text(encoding="utf-8")
    told = dict(re.findall(r"^\| `([a-z_]+\.[a-z_]+)` \| (core|full) \|", page, re.MULTILINE))
    assert told == {f"{one.table}.{one.name}": one.item_set for one in QUESTIONNAIRE.questions}
