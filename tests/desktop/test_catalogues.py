"""What schema and analysis say reaches the window in its language: catalogues list all of it, and no more."""

from __future__ import annotations

import ast
import importlib
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot
from tests.schema.sealed_studies import SIGNING, begin_fieldwork

from sojourn_analysis.claims.verdict_reasons import REASONS
from sojourn_analysis.report import words
from sojourn_analysis.report.reservations import SENTENCES
from sojourn_analysis.results import Verdict
from sojourn_desktop.booth.pages import StaffPage
from sojourn_desktop.error_words import ERRORS, error_text, error_words
from sojourn_desktop.home.opening import seen
from sojourn_desktop.home.page import HomePage
from sojourn_desktop.language import interpreter
from sojourn_desktop.progress.picture_words import TEXTS as PICTURES
from sojourn_desktop.results.told_words import REASONS as TOLD_REASONS
from sojourn_desktop.results.told_words import RESERVATIONS, VERDICTS
from sojourn_desktop.steps import STEPS, step_words
from sojourn_schema import errors
from sojourn_schema.errors import FieldworkError, SecretCodeError, SojournError
from sojourn_schema.fieldwork import enrol
from sojourn_schema.merging import merge
from sojourn_schema.phrase import Phrase
from sojourn_schema.redefinition import redefine
from sojourn_schema.secret_code import SecretCode
from sojourn_schema.staff_pin import StaffPin
from sojourn_schema.store.failures import damaged
from sojourn_schema.store.study_file import StudyFile

ROOT = Path(__file__).parents[2]
SCHEMA = ROOT / "schema" / "sojourn_schema"
MET_IN_THE_WINDOW = [
    *(SCHEMA / f"{name}.py" for name in ("secret_code", "staff_pin", "pin_reset", "sealing", "certificate")),
    *(
        SCHEMA / f"{name}.py"
        for name in ("fieldwork", "handover", "merging", "record_keys", "settled_recipients", "signing")
    ),
    SCHEMA / "document" / "writing.py",
    *sorted((SCHEMA / "store").glob("*.py")),
]
"""Modules whose errors respondents, booth staff and coordinators meet."""
REASONS_BESIDE_FIELDS = [
    SCHEMA / f"{name}.py" for name in ("definition_rules", "definition_reading", "redefinition")
]
"""Modules whose phrases the study designer shows; what else they say is about files."""
HELPERS = {"damaged": 1, "_no_recipient": 0}
"""Functions that put a text into an error, and which of their arguments it is."""
OURS = {
    name for name, kind in vars(errors).items() if isinstance(kind, type) and issubclass(kind, SojournError)
}


def calls(path: Path) -> Iterator[tuple[str, ast.Call]]:
    """Every call in a file, with the last word of what is called."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call):
            called = node.func
            yield getattr(called, "attr", None) or getattr(called, "id", ""), node


def templates(text: ast.expr, path: Path) -> Iterator[str]:
    """The templates that an expression may give; a text that is put together in another way has none."""
    match text:
        case ast.Constant(value=str(said)):
            yield said
        case ast.Call(func=ast.Name(id="Phrase"), args=[template]):
            yield from templates(template, path)
        case ast.IfExp(body=one, orelse=other):
            yield from templates(one, path)
            yield from templates(other, path)
        case ast.Name(id=name) if name.isupper():
            yield vars(importlib.import_module(module_of(path)))[name]
        case _:
            pytest.fail(f"{path.name}:{text.lineno}: no language but English can say {ast.unparse(text)}")


def module_of(path: Path) -> str:
    return ".".join(path.relative_to(SCHEMA.parent).with_suffix("").parts)


def errors_of(path: Path) -> Iterator[str]:
    for name, call in calls(path):
        if name in OURS:
            for text in (*call.args, *(one.value for one in call.keywords)):
                yield from templates(text, path)
        elif name in HELPERS:
            for text in call.args[HELPERS[name] : HELPERS[name] + 1]:
                yield from templates(text, path)
        elif name == "Phrase":
            yield from templates(call, path)


def test_every_error_that_respondents_and_staff_meet_can_be_said_in_each_language() -> None:
    raised = {text for path in MET_IN_THE_WINDOW for text in errors_of(path)}
    for path in REASONS_BESIDE_FIELDS:
        for name, call in calls(path):
            raised |= set(templates(call, path)) if name == "Phrase" else set()
    assert raised - set(ERRORS) == set(), "list them in error_words.py and translate them"
    assert set(ERRORS) - raised == set(), "nothing raises them any more"
    assert len(set(ERRORS)) == len(ERRORS)


def test_every_step_of_long_work_can_be_said_in_each_language() -> None:
    told: set[str] = set()
    for folder in ("schema", "analysis", "desktop"):
        for path in sorted((ROOT / folder).rglob("*.py")):
            for name, call in calls(path):
                passed_on = call.args and isinstance(call.args[0], ast.Name)
                if name.endswith("progress") and len(call.args) == 2 and not passed_on:
                    told |= set(templates(call.args[0], path))
    assert told - set(STEPS) == set(), "list them in steps.py and translate them"
    assert set(STEPS) - told == set(), "nothing tells them any more"
    assert len(set(STEPS)) == len(STEPS)


def test_every_text_of_the_pictures_of_fieldwork_can_be_said_in_each_language() -> None:
    path = SCHEMA / "fieldwork_pictures.py"
    drawn = {text for name, call in calls(path) if name == "Phrase" for text in templates(call, path)}
    assert drawn - set(PICTURES) == set(), "list them in picture_words.py and translate them"
    assert set(PICTURES) - drawn == set(), "nothing draws them any more"


def test_every_fixed_sentence_of_an_analysis_can_be_said_in_each_language() -> None:
    assert set(VERDICTS) == {str(verdict) for verdict in Verdict}
    assert {*map(str, VERDICTS.values())} == {*words.VERDICTS.values()}
    assert TOLD_REASONS == REASONS, "list them in told_words.py and translate them"
    assert tuple(SENTENCES.values()) == RESERVATIONS, "list them in told_words.py and translate them"


@pytest.fixture
def german(qtbot: QtBot) -> Iterator[None]:
    before = interpreter().language
    interpreter().speak("de")
    yield
    interpreter().speak(before)


@pytest.mark.usefixtures("german")
def test_what_cannot_change_any_more_is_told_in_the_language_of_the_window(study: StudyFile) -> None:
    study.drafts.new()
    with pytest.raises(FieldworkError) as refused:
        redefine(study, replace(study.definition, survey_year=1999, analysis_plans=("a" * 64,)))
    assert len(refused.value.what.splitlines()) == 2
    told, english = error_words(refused.value)[0].splitlines(), refused.value.what.splitlines()
    assert [line.split(":")[0] for line in told] == ["survey_year", "analysis_plans"]
    assert not set(told) & set(english)


@pytest.mark.usefixtures("german")
def test_a_mistyped_code_is_explained_in_the_language_of_the_window() -> None:
    with pytest.raises(SecretCodeError) as refused:
        SecretCode.parse("ABC")
    assert str(refused.value).startswith("The code has 3 characters")
    assert error_text(refused.value) == (
        "Der Code hat 3 Zeichen; ein vollständiger hat 21. Vergleichen Sie ihn mit dem, was notiert wurde: "
        "7 Gruppen zu je 3."
    )


@pytest.mark.usefixtures("german")
def test_an_error_keeps_its_three_sentences_and_its_detail_in_another_language() -> None:
    what, meaning, remedy = error_words(damaged(Path("a.sojourn"), Phrase("its end is missing")))
    assert what == "a.sojourn ist beschädigt: Das Ende fehlt."
    assert meaning.startswith("Ein Teil davon")
    assert "sqlite3 a.sojourn .recover" in remedy


@pytest.mark.usefixtures("german")
def test_what_fieldwork_refuses_is_said_in_the_language_of_the_window(tmp_path: Path) -> None:
    fieldwork = begin_fieldwork(tmp_path / "fieldwork")
    laptop = fieldwork.laptop("laptop-1")
    with StudyFile.open(laptop) as study, pytest.raises(FieldworkError) as refused:
        merge(study, [])
    assert error_text(refused.value) == (
        f"{laptop} ist die Datei eines Laptops. Es wurde nichts zusammengeführt. Nennen Sie die Studie der "
        "Koordination."
    )


@pytest.mark.usefixtures("german")
def test_what_no_catalogue_lists_is_shown_as_it_came() -> None:
    assert error_text(SojournError("{odd} braces stay.")) == "{odd} braces stay."
    told = {"claim": "C4", "place": 2, "claims": 20, "step": Phrase("Standardising chances")}
    step = Phrase("Claim {claim} ({place} of {claims}): {step}", **told)
    assert step_words(step) == "Behauptung C4 (2 von 20): Wahrscheinlichkeiten werden standardisiert"
    assert step_words("Counting stars") == "Counting stars"


@pytest.mark.usefixtures("german")
def test_a_laptop_whose_stick_is_missing_says_so_on_its_start_page_and_to_the_staff(tmp_path: Path) -> None:
    fieldwork, stick = begin_fieldwork(tmp_path / "fieldwork"), tmp_path / "stick"
    laptop = tmp_path / "laptop-1.sojourn"
    with StudyFile.open(fieldwork.coordinator) as study:
        enrol(study, laptop, SIGNING, disk_is_encrypted=True, mirror=stick)
    home, staff = HomePage(), StaffPage()
    with StudyFile.open(laptop) as study:
        missing = f"Den Ordner {stick} gibt es nicht."
        for made, told in (
            (False, f"Was hier versiegelt wird, wird nicht auf den Stick kopiert. {missing}"),
            (True, ""),
        ):
            if made:
                stick.mkdir()
            home.show_study(seen(study), ())
            staff.ask(StaffPin(study.staff), "reset", study.mirror.warning)
            for page, name in ((home, "home.mirror"), (staff, "staff.mirror")):
                (label,) = (one for one in page.findChildren(QLabel) if one.objectName() == name)
                assert label.text() == told
                assert label.isVisibleTo(page) == bool(told)
