"""What schema and analysis say reaches the window in its language: catalogues list all of it, and no more."""

from __future__ import annotations

import ast
import importlib
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from sojourn_analysis.claims.verdict_reasons import REASONS
from sojourn_analysis.report import words
from sojourn_analysis.report.reservations import SENTENCES
from sojourn_analysis.results import Verdict
from sojourn_desktop.error_words import ERRORS, error_text, error_words
from sojourn_desktop.language import interpreter
from sojourn_desktop.results.told_words import REASONS as TOLD_REASONS
from sojourn_desktop.results.told_words import RESERVATIONS, VERDICTS
from sojourn_desktop.steps import STEPS, step_words
from sojourn_schema import errors
from sojourn_schema.errors import SecretCodeError, SojournError
from sojourn_schema.phrase import Phrase
from sojourn_schema.secret_code import SecretCode
from sojourn_schema.store.failures import damaged

ROOT = Path(__file__).parents[2]
SCHEMA = ROOT / "schema" / "sojourn_schema"
MET_IN_THE_WINDOW = [
    *(SCHEMA / f"{name}.py" for name in ("secret_code", "staff_pin", "pin_reset")),
    *sorted((SCHEMA / "store").glob("*.py")),
]
"""Modules whose errors respondents and booth staff meet."""
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
        elif name == "Phrase":
            yield from templates(call, path)


def test_every_error_that_respondents_and_staff_meet_can_be_said_in_each_language() -> None:
    raised = {text for path in MET_IN_THE_WINDOW for text in errors_of(path)}
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
def test_what_no_catalogue_lists_is_shown_as_it_came() -> None:
    assert error_text(SojournError("{odd} braces stay.")) == "{odd} braces stay."
    told = {"claim": "C4", "place": 2, "claims": 20, "step": Phrase("Standardising chances")}
    step = Phrase("Claim {claim} ({place} of {claims}): {step}", **told)
    assert step_words(step) == "Behauptung C4 (2 von 20): Wahrscheinlichkeiten werden standardisiert"
    assert step_words("Counting stars") == "Counting stars"
