"""The language of the interface: the translation in use, and texts that are said again when it changes.

A text that stands on a widget for good is given as a function, `lambda: self.tr("Back")`, to whatever shows
it: the labels and buttons of `layout`, or `put`. It is asked at once and again at every change of language,
so that no widget needs code of its own for that. What a page shows anew at each `refresh` is plain text; what
it says of the moment and shows once goes through `LastSaid`.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QLibraryInfo, QLocale, QObject, QTranslator

from sojourn_schema.languages import FALLBACK_LANGUAGE, LANGUAGES
from sojourn_schema.phrase import Phrase

TRANSLATIONS = Path(__file__).parent / "resources" / "translations"
QT_NAMES = {"zh": "zh_CN"}
"""How Qt's own translations call a language, where it is not by its code."""

Text = str | Callable[[], str]
"""A text, or a function that says it in the language of the moment."""


class _Retold(QObject):
    """A child that hears of a new language when its parent does."""

    def __init__(self, parent: QObject, say: Callable[[], object]) -> None:
        super().__init__(parent)
        self._say = say

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.LanguageChange:
            self._say()
        return super().event(event)


def retold(on: QObject, say: Callable[[], object]) -> None:
    """Call a function now and whenever the language changes, for as long as the widget lives.

    Args:
        on: the widget that the function speaks for.
        say: puts its texts, in the language of the moment.
    """
    say()
    _Retold(on, say)


def put(on: QObject, show: Callable[[str], object], text: Text) -> None:
    """Have a text shown, and again in each new language if it is a function.

    Args:
        on: the widget that shows it.
        show: takes the text, as `on.setToolTip` does.
        text: what is shown.
    """
    if callable(text):
        retold(on, lambda: show(text()))
    else:
        show(text)


class LastSaid:
    """What a page says of the moment, said again when the language changes.

    Args:
        on: the page.
    """

    def __init__(self, on: QObject) -> None:
        self._say: Callable[[], object] | None = None
        retold(on, self._again)

    def __call__(self, say: Callable[[], object]) -> None:
        """Call a function now, and again in each new language until another one takes its place."""
        self._say = say
        say()

    def _again(self) -> None:
        if self._say is not None:
            self._say()


def translated(text: str, context: str) -> str:
    """What schema or analysis says, in the language of the moment; English where it is not translated.

    Args:
        text: a `Phrase`, which is looked up by its template, or a plain string, which is its own.
        context: under which the catalogue lists it.
    """
    if not isinstance(text, Phrase):
        return QCoreApplication.translate(context, text)
    values = {
        name: translated(value, context) if isinstance(value, Phrase) else value
        for name, value in text.values.items()
    }
    return QCoreApplication.translate(context, text.template).format(**values)


def number(count: int) -> str:
    """A whole number as the language of the moment groups its digits."""
    return QLocale().toString(count)


class Interpreter(QObject):
    """Installs the translations of one language at a time, ours and Qt's own.

    Args:
        application: that is translated.
    """

    def __init__(self, application: QCoreApplication) -> None:
        super().__init__(application)
        self._application = application
        self._installed: list[QTranslator] = []
        self._language = ""

    @property
    def language(self) -> str:
        """The code of the language in use."""
        return self._language

    def speak(self, language: str) -> None:
        """Use a language from now on; every widget hears of it when the events at hand are done.

        Numbers and dates follow. A language without translations speaks English.
        """
        if language == self._language:
            return
        self._language = language
        for translator in self._installed:
            self._application.removeTranslator(translator)
        QLocale.setDefault(QLocale(language))
        qt_files = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        named = [
            (f"qtbase_{QT_NAMES.get(language, language)}", qt_files),
            (f"sojourn_{language}", str(TRANSLATIONS)),
        ]
        self._installed = [found for name, folder in named if (found := self._installed_from(name, folder))]

    def _installed_from(self, name: str, folder: str) -> QTranslator | None:
        translator = QTranslator(self)
        if translator.load(name, folder) and self._application.installTranslator(translator):
            return translator
        return None


def interpreter() -> Interpreter:
    """The one interpreter of the application."""
    application = QCoreApplication.instance()
    assert application is not None
    return application.findChild(Interpreter) or Interpreter(application)


def usual_language() -> str:
    """The first language of the system's settings that there are translations for, else English."""
    for name in QLocale.system().uiLanguages():
        code = QLocale(name).name().split("_")[0]
        if code in LANGUAGES:
            return code
    return FALLBACK_LANGUAGE
