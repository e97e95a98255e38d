"""The language of the interface, changed while everything stands."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QApplication, QPushButton, QStackedWidget, QWidget
from pytestqt.qtbot import QtBot

from sojourn_desktop.language import LastSaid, interpreter, number, put, retold, usual_language
from sojourn_schema.languages import LANGUAGES


def back() -> str:
    return QCoreApplication.translate("Foot", "Back")


def test_a_text_given_as_a_function_is_said_again_in_each_language_even_out_of_sight(qtbot: QtBot) -> None:
    pages = QStackedWidget()
    qtbot.addWidget(pages)
    hidden = QPushButton()
    pages.addWidget(QWidget())
    pages.addWidget(hidden)
    put(hidden, hidden.setText, back)
    put(hidden, hidden.setToolTip, "Sojourn")
    assert hidden.text() == "Back"
    for language, expected in {
        "de": "Zurück",
        "fr": "Retour",
        "es": "Atrás",
        "zh": "返回",
        "en": "Back",
    }.items():
        interpreter().speak(language)
        qtbot.waitUntil(lambda expected=expected: hidden.text() == expected)
        assert hidden.toolTip() == "Sojourn"


def test_a_change_of_language_says_each_text_once(qtbot: QtBot, qapp: QApplication) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    said: list[str] = []
    retold(widget, lambda: said.append(back()))
    interpreter().speak("de")
    qapp.processEvents()
    interpreter().speak("de")
    qapp.processEvents()
    assert said == ["Back", "Zurück"]


def test_what_was_said_last_takes_the_place_of_what_was_said_before(qtbot: QtBot, qapp: QApplication) -> None:
    widget = QPushButton()
    qtbot.addWidget(widget)
    last = LastSaid(widget)
    last(lambda: widget.setText("before"))
    last(lambda: widget.setText(back()))
    interpreter().speak("es")
    qapp.processEvents()
    assert widget.text() == "Atrás"


def test_numbers_and_qts_own_words_follow(qapp: QApplication) -> None:
    interpreter().speak("de")
    assert number(12345) == "12.345"
    assert QLocale().decimalPoint() == ","
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Abbrechen"
    interpreter().speak("zh")
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "取消"
    interpreter().speak("en")
    assert number(12345) == "12,345"


def test_a_language_without_translations_speaks_english(qapp: QApplication) -> None:
    interpreter().speak("de")
    interpreter().speak("xx")
    assert back() == "Back"
    assert usual_language() in LANGUAGES
