"""XLSForm workbooks are read, or refused with sheet, row and column of everything that we don't support."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import pytest
from tests.schema.extra_questions.workbooks import write_form

from sojourn_schema.errors import ExtraQuestionsError
from sojourn_schema.extra_questions.answers import FormAnswers
from sojourn_schema.extra_questions.form import ExtraForm, ExtraQuestion, QuestionType, Sensitive
from sojourn_schema.extra_questions.reading import FormReading, read_form
from sojourn_schema.extra_questions.survey_sheet import MOST_QUESTIONS

FIELDS: list[dict[str, Any]] = [
    {"list_name": "fields", "name": "ml", "label::English (en)": "Learning", "label::Deutsch (de)": "Lernen"},
    {"list_name": "fields", "name": 2, "label::English (en)": "Two"},
]
SURVEY: list[dict[str, Any]] = [
    {"type": "begin group", "name": "g", "label::English (en)": "Your group", "label::Deutsch (de)": "Gruppe",
     "relevant": "${where} = 'here'"},
    {"type": "select_multiple fields", "name": "fields", "label::English (en)": "Which?",
     "label::Deutsch (de)": "Welche?", "required": "yes", "hint::English (en)": "Any number"},
    {"type": "integer", "name": "size", "label::English (en)": "How many?", "constraint": ". > 0 and . < 500",
     "constraint_message::English (en)": "From 1 to 499.", "relevant": "selected(${fields}, 'ml')"},
    {"type": "begin group", "name": "inner", "label::English (en)": "Inside", "relevant": "${size} > 3"},
    {"type": "text", "name": "why", "label::English (en)": "Why?", "sojourn::sensitive": "health, family",
     "sojourn::reason": "Because care shapes moves."},
    {"type": "end group"},
    {"type": "end group"},
    {},
    {"type": "select one fields", "name": "where", "label::English (en)": "Where?"},
    {"type": "calculate", "name": "double", "calculation": "${size} * 2"},
    {"type": "date", "name": "day", "label::English (en)": "When?"},
    {"type": "decimal", "name": "share", "label::English (en)": "How much?"},
    {"type": "note", "name": "thanks", "label::English (en)": "Thank you."},
]  # fmt: skip


def read(tmp_path: Path, survey: list[dict[str, Any]], language: str = "en", **sheets: Any) -> FormReading:
    return read_form(write_form(tmp_path / "questions.xlsx", survey, **sheets), language)


def refusals(tmp_path: Path, survey: list[dict[str, Any]], **sheets: Any) -> list[str]:
    with pytest.raises(ExtraQuestionsError) as refused:
        read(tmp_path, survey, **sheets)
    assert "questions.xlsx, sheet" in refused.value.what
    assert refused.value.meaning == "None of its questions was taken in, and nothing was changed."
    return [str(one) for one in refused.value.refusals]


def asked(form: ExtraForm, name: str) -> ExtraQuestion:
    found = form.find(name)
    assert found is not None
    return found


def test_every_type_comes_in_with_its_texts_choices_and_conditions(tmp_path: Path) -> None:
    form = read(tmp_path, SURVEY, choices=FIELDS, settings=[{"form_title": "Department"}]).form
    assert form.title == "Department"
    assert [[one.name for one in page.questions] for page in form.pages] == [
        ["fields", "size", "inner", "why"],
        ["where", "double", "day", "share", "thanks"],
    ]
    assert form.pages[0].labels == {"en": "Your group", "de": "Gruppe"}
    fields = asked(form, "fields")
    assert (fields.type, fields.required, fields.labels["de"]) == (
        QuestionType.SELECT_MULTIPLE,
        True,
        "Welche?",
    )
    assert [(one.name, one.labels) for one in fields.choices] == [
        ("ml", {"en": "Learning", "de": "Lernen"}),
        ("2", {"en": "Two"}),
    ]
    assert fields.hints == {"en": "Any number"}
    size = asked(form, "size")
    assert (size.constraint, size.constraint_messages) == (". > 0 and . < 500", {"en": "From 1 to 499."})
    assert asked(form, "double").calculation == "${size} * 2"
    assert [asked(form, name).type.value for name in ("where", "day", "share", "thanks")] == [
        "select_one", "date", "decimal", "note",
    ]  # fmt: skip


def test_a_question_is_asked_under_the_conditions_of_all_its_groups(tmp_path: Path) -> None:
    form = read(tmp_path, SURVEY, choices=FIELDS).form
    assert asked(form, "fields").relevant == "${where} = 'here'"
    assert asked(form, "size").relevant == "(${where} = 'here') and (selected(${fields}, 'ml'))"
    assert asked(form, "why").relevant == "(${where} = 'here') and (${size} > 3)"
    assert asked(form, "inner").type is QuestionType.NOTE


def test_a_question_about_health_or_family_keeps_its_reason(tmp_path: Path) -> None:
    why = asked(read(tmp_path, SURVEY, choices=FIELDS).form, "why")
    assert why.sensitive == (Sensitive.HEALTH, Sensitive.FAMILY)
    assert why.reason == "Because care shapes moves."


@pytest.mark.parametrize(
    "header", ["label", "label::en", "label::English", "label::English (en-GB)", "Label"]
)
def test_headers_name_the_language_in_any_of_the_usual_ways(tmp_path: Path, header: str) -> None:
    form = read(tmp_path, [{"type": "text", "name": "why", header: "Why?"}]).form
    assert asked(form, "why").labels == {"en": "Why?"}


def test_a_text_without_a_language_is_in_the_one_of_the_settings_or_of_the_study(tmp_path: Path) -> None:
    survey = [{"type": "text", "name": "why", "label": "Warum?"}]
    settings = [{"default_language": "Deutsch (de)"}]
    assert asked(read(tmp_path, survey, "de").form, "why").labels == {"de": "Warum?"}
    assert asked(read(tmp_path, survey, "de", settings=settings).form, "why").labels == {"de": "Warum?"}
    assert refusals(tmp_path, survey, settings=settings) == [
        "sheet survey, row 2, column label::English (en): the label in the study's language is missing"
    ]


def test_what_is_not_read_and_changes_nothing_is_told(tmp_path: Path) -> None:
    survey = [
        {"type": "text", "name": "why", "label::en": "Why?", "appearance": "multiline",
         "label::Português (pt)": "x", "my own notes": "ask Ana"}
    ]  # fmt: skip
    notices = read(tmp_path, survey, settings=[{"form_title": "T", "version": "3"}]).notices
    assert notices[0] == "sheet survey: columns that were not read: appearance, my own notes"
    assert notices[1] == "sheet settings: columns that were not read: version"
    assert "label::Português (pt): not read" in notices[2]
    assert "no question is marked in sojourn::sensitive" in notices[3]


@pytest.mark.parametrize(
    ("row", "told"),
    [
        (
            {"type": "geopoint"},
            "column type: the type 'geopoint' is not supported: no record keeps a place finer",
        ),
        (
            {"type": "start"},
            "column type: the type 'start' is not supported: no record keeps a time of the clock",
        ),
        ({"type": "today"}, "column type: the type 'today' is not supported: no record keeps a time"),
        ({"type": "deviceid"}, "the type 'deviceid' is not supported: nothing is kept of the device"),
        ({"type": "image"}, "the type 'image' is not supported: a record holds no pictures"),
        ({"type": "begin repeat"}, "the type 'begin repeat' is not supported: groups are not repeated"),
        (
            {"type": "rank fields"},
            "the type 'rank fields' is not supported; known are integer, decimal, text",
        ),
        ({"type": "select_one_from_file a.csv"}, "is not supported: write the choices on the sheet choices"),
        ({"type": "select_one fields or_other"}, "or_other is not supported: add a choice, and a text"),
        ({"type": "select_one nothing"}, "there is no list 'nothing' on the sheet choices"),
        ({"type": ""}, "column type: the type is missing"),
        ({"name": ""}, "column name: the name is missing"),
        ({"name": "first"}, "column name: 'first' is the name of row 2 already"),
        ({"name": "my size"}, "column name: 'my size' is no name"),
        ({"name": "a.b"}, "column name: 'a.b' is no name"),
        ({"label": ""}, "column label: the label in the study's language is missing"),
        ({"label": "Of ${first}?"}, "column label: answers are not put into texts"),
        ({"relevant": "today() > 1"}, "column relevant: today() is not supported: the answer would depend"),
        ({"relevance": "${nobody} = 1"}, "column relevance: ${nobody} names no question of the form"),
        (
            {"relevant": ". = 1"},
            "column relevant: “.” is the answer itself, and stands in a constraint alone",
        ),
        ({"relevant": "${read} = 1"}, "column relevant: ${read} names a note or a group"),
        ({"relevant": "${new} = 1"}, "its answer turns on itself: new → new"),
        ({"constraint": "position(..) = 1"}, "column constraint: position() is not supported: groups"),
        ({"calculation": "1 + 1"}, "column calculation: a question of type integer is not calculated"),
        ({"type": "calculate"}, "column calculation: the calculation is missing"),
        ({"type": "note", "constraint": ". > 1"}, "column constraint: a note has no answer"),
        ({"required": "${first} = 1"}, "column required: yes or no is needed"),
        ({"default": 3}, "column default: this column is not supported: no answer is chosen beforehand"),
        ({"choice_filter": "x = 1"}, "column choice_filter: this column is not supported"),
        ({"read_only": "yes"}, "column read_only: this column is not supported: use note or calculate"),
        ({"media::image": "a.png"}, "column media::image: this column is not supported"),
        ({"sojourn::sensitive": "health"}, "column sojourn::reason: a question about health needs a written"),
        (
            {"sojourn::sensitive": "salary"},
            "column sojourn::sensitive: unknown word 'salary'; known are health,",
        ),
        ({"type": "end group"}, "column type: no group is open that it could end"),
        ({"type": "begin group"}, "column type: this group is not ended"),
    ],
)
def test_what_is_not_supported_is_refused_by_name(tmp_path: Path, row: dict[str, Any], told: str) -> None:
    first = {"type": "integer", "name": "first", "label": "First?"}
    note = {"type": "note", "name": "read", "label": "Read."}
    survey = [first, note, {"type": "integer", "name": "new", "label": "New?", **row}]
    found = refusals(tmp_path, survey, choices=[{"list_name": "fields", "name": "a", "label": "A"}])
    assert any(one.startswith("sheet survey, row 4") and told in one for one in found), found


@pytest.mark.parametrize(
    ("row", "told"),
    [
        ({"name": "DK"}, "column name: DK is kept for “don't know”"),
        ({"name": "two words"}, "column name: 'two words' is no name"),
        ({"name": ""}, "column name: the name of the choice is missing"),
        ({"list_name": ""}, "column list_name: the name of its list is missing"),
        ({"label": ""}, "column label: the label in the study's language is missing"),
        ({"name": "a"}, "column name: 'a' stands twice in the list 'fields'"),
    ],
)
def test_a_choice_that_can_not_be_is_refused(tmp_path: Path, row: dict[str, Any], told: str) -> None:
    choices = [
        {"list_name": "fields", "name": "a", "label": "A"},
        {"list_name": "fields", "name": "b", "label": "B", **row},
    ]
    found = refusals(tmp_path, [{"type": "select_one fields", "name": "f", "label": "F?"}], choices=choices)
    assert any(one.startswith("sheet choices, row 3") and told in one for one in found), found


def test_all_that_is_wrong_is_told_at_once_and_in_order(tmp_path: Path) -> None:
    survey = [
        {"type": "start", "name": "start"},
        {"type": "integer", "name": "a", "label": "A?", "relevant": "${b} = 1"},
        {"type": "integer", "name": "b", "label": "B?", "relevant": "${a} = 1", "default": 1},
    ]
    found = refusals(tmp_path, survey, osm=[{"list_name": "x"}])
    assert [one.split(":")[0] for one in found] == [
        "sheet survey, row 2, column type",
        "sheet survey, row 3",
        "sheet survey, row 4, column default",
        "sheet osm",
    ]


def test_a_form_in_which_every_question_needs_the_one_before_it_or_behind_it_is_read(tmp_path: Path) -> None:
    last = MOST_QUESTIONS - 1
    forwards = [
        {"type": "integer", "name": f"q{at}", "label": "?", "relevant": f"${{q{at - 1}}} = 1" if at else ""}
        for at in range(MOST_QUESTIONS)
    ]
    answers = FormAnswers(read(tmp_path, forwards).form, {f"q{at}": "1" for at in range(last)})
    assert answers.is_asked(f"q{last}")
    backwards = [
        {"type": "calculate", "name": f"q{at}", "calculation": f"${{q{at + 1}}} + 1"} for at in range(last)
    ]
    form = read(tmp_path, [*backwards, {"type": "integer", "name": f"q{last}", "label": "?"}]).form
    assert FormAnswers(form, {f"q{last}": "1"}).kept("q0") == str(MOST_QUESTIONS)


def test_a_condition_that_is_too_long_with_those_of_its_groups_is_refused(tmp_path: Path) -> None:
    long = f"'{'x' * 1_200}' = 'x'"
    survey = [
        {"type": "begin group", "name": "g", "label": "Group", "relevant": long},
        {"type": "integer", "name": "a", "label": "A?", "relevant": long},
        {"type": "end group"},
    ]
    (told,) = refusals(tmp_path, survey)
    assert told.startswith(
        "sheet survey, row 3, column relevant: together with the conditions of its groups it"
    )
    assert "at most 2,000 are read" in told


def test_questions_that_turn_on_each_other_are_refused(tmp_path: Path) -> None:
    survey = [
        {"type": "integer", "name": "a", "label": "A?", "relevant": "${c} = 1"},
        {"type": "integer", "name": "b", "label": "B?", "constraint": ". > ${a}"},
        {"type": "calculate", "name": "c", "calculation": "${b} + 1"},
    ]
    assert refusals(tmp_path, survey) == ["sheet survey, row 2: its answer turns on itself: a → c → b → a"]


def test_a_form_without_a_question_is_refused(tmp_path: Path) -> None:
    survey = [{"type": "note", "name": "n", "label": "Read."}]
    assert refusals(tmp_path, survey) == ["sheet survey: there is no question in it"]


def test_what_pyxform_can_make_no_form_of_is_refused_too(tmp_path: Path) -> None:
    survey = [{"type": "text", "name": "why", "label": "Why?"}]
    with pytest.raises(
        ExtraQuestionsError,
        match=r"sheet settings, row 1: On the .settings. sheet, the .name. value is invalid",
    ):
        read(tmp_path, survey, settings=[{"name": "no name"}])


@pytest.mark.parametrize(
    ("name", "content", "told"),
    [
        ("questions.csv", b"survey", "is no .xlsx file"),
        ("questions.xlsx", b"not a zip", "is no workbook"),
        ("missing.xlsx", None, "can't be read"),
    ],
)
def test_a_file_that_is_no_workbook_is_refused(
    tmp_path: Path, name: str, content: bytes | None, told: str
) -> None:
    path = tmp_path / name
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(ExtraQuestionsError, match=told):
        read_form(path, "en")


def test_a_workbook_that_unpacks_to_more_than_a_form_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "large.xlsx"
    with ZipFile(path, "w", 8) as packed:
        packed.writestr("xl/worksheets/sheet1.xml", b"\0" * 100_000_001)
    with pytest.raises(ExtraQuestionsError, match="unpacks to"):
        read_form(path, "en")


def test_a_zip_without_a_workbook_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "empty.xlsx"
    with ZipFile(path, "w") as packed:
        packed.writestr("nothing.txt", "x")
    with pytest.raises(ExtraQuestionsError, match="no workbook that can be read"):
        read_form(path, "en")


def test_a_study_with_a_form_is_opened_without_what_reads_workbooks() -> None:
    script = (
        "import sys, sojourn_schema.extra_questions.form_text, sojourn_schema.extra_questions.answers;"
        "print(sorted({'pyxform', 'openpyxl', 'lark'} & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
