"""The section of the consent: who is responsible, the text in each language and layer, and its versions."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPlainTextEdit, QTabWidget, QVBoxLayout, QWidget

from sojourn_desktop.language import LastSaid, Text
from sojourn_desktop.layout import Wrapped, help_label, push_button
from sojourn_desktop.setup.design import Design, Key
from sojourn_desktop.setup.fields import Field, LineField, NoteField, in_a_flow, named, wrapped_caption
from sojourn_desktop.setup.section import PreviewingSection
from sojourn_desktop.theme import GRID
from sojourn_schema.consent import MOST_WORDS, ConsentVersion, default_consent, default_more, words_in
from sojourn_schema.languages import LANGUAGES, in_language


class ConsentSection(PreviewingSection):
    """Both layers of the consent in each language, with how many words respondents read."""

    def __init__(self) -> None:
        super().__init__(
            "consent",
            lambda: self.tr("Consent"),
            lambda: self.tr(
                "Everybody reads the first text, so it is short; the second one unfolds for whoever wants "
                "more. An interview can be held in each language that has both."
            ),
        )
        self.add(LineField(("controller",), lambda: self.tr("Who is &responsible for the data")))
        self.add(LineField(("contact",), lambda: self.tr("&How to reach them")))
        self._version = LineField(
            ("consent_version",),
            lambda: self.tr("&Version of the consent"),
            lambda: self.tr("Each record names the version that its respondent was given."),
            width=24,
        )
        self.add(self._version)
        self._propose = push_button("", "design.consent.propose", self._take_proposed)
        self._proposed = LastSaid(self)
        self.add(in_a_flow(self._propose))
        self.add(NoteField(("consent_text",), about=[("consent_before",)]))
        self._tabs = QTabWidget()
        self._tabs.setObjectName("design.consent.languages")
        self._tabs.setUsesScrollButtons(True)
        self._pages: dict[str, _LanguagePage] = {}
        for language, name in LANGUAGES.items():
            page = _LanguagePage(language)
            page.see.connect(self.preview)
            page.offered.connect(self._offer)
            for field in page.fields:
                self.hear(field)
            self._pages[language] = page
            self._tabs.addTab(page, name)
        self.add(self._tabs)
        self._earlier = named(help_label(), "design.consent.earlier")
        self._say_earlier = LastSaid(self)
        self.add(self._earlier)
        self._column.end()

    def show_design(self, design: Design) -> None:
        super().show_design(design)
        told = [str(design.value((key,), "")) for key in ("controller", "contact")]
        offered = design.value(("consent_text",), {})
        for language, page in self._pages.items():
            page.show_state(design, is_offered=language in offered, told=told)
            at = self._tabs.indexOf(page)
            self._tabs.setTabText(
                at, LANGUAGES[language] if language in offered else f"({LANGUAGES[language]})"
            )
        proposed = design.proposed_version
        self._propose.setVisible(bool(proposed))
        self._proposed(
            lambda: self._propose.setText(self.tr("Call the changed text version {0}").format(proposed))
        )
        before = design.before.consent_before
        self._earlier.setVisible(bool(before))
        self._say_earlier(lambda: self._earlier.setText("\n\n".join(map(self._words_of, before))))

    def _words_of(self, given: ConsentVersion) -> str:
        text = in_language(given.text, next(iter(given.text), ""))
        return self.tr("Version {0}, given before:").format(given.version) + f"\n{text}"

    def _take_proposed(self) -> None:
        if self._design is not None:
            self._design.put(("consent_version",), self._design.proposed_version)

    def _offer(self, language: str, is_offered: bool) -> None:
        """Begin a language with the text that ships, or take it away; the way back is undo."""
        design = self._design
        if design is None:
            return
        text = default_consent().get(language, "") if is_offered else None
        more = default_more().get(language, "") if is_offered else None
        if is_offered and not design.value(("consent_more",)):
            more = None  # without a second layer in the others there is none in this
        design.put_all({("consent_text", language): text, ("consent_more", language): more})


class _LanguagePage(QWidget):
    """Both layers in one language."""

    see = Signal(str)
    offered = Signal(str, bool)

    def __init__(self, language: str) -> None:
        super().__init__()
        self._language = language
        self._text = _TextField(("consent_text", language), lambda: self.tr("What everybody reads"), lines=12)
        self._more = _TextField(
            ("consent_more", language), lambda: self.tr("What unfolds below it"), lines=10
        )
        self.fields = (self._text, self._more)
        self._count = named(Wrapped(), f"design.consent_text.{language}.words")
        self._say_count = LastSaid(self)
        self._add = push_button(
            lambda: self.tr("Hold interviews in this language too"),
            f"design.consent.{language}.add",
            lambda: self.offered.emit(language, True),
        )
        self._remove = push_button(
            lambda: self.tr("No interviews in this language"),
            f"design.consent.{language}.remove",
            lambda: self.offered.emit(language, False),
            kind="quiet",
        )
        self._see = push_button(
            lambda: self.tr("See it as respondents do"),
            f"design.consent.{language}.see",
            lambda: self.see.emit(language),
        )
        down = QVBoxLayout(self)
        down.setSpacing(GRID)
        down.addWidget(self._text)
        down.addWidget(self._count)
        down.addWidget(self._more)
        down.addWidget(in_a_flow(self._add, self._see, self._remove))

    def show_state(self, design: Design, *, is_offered: bool, told: list[str]) -> None:
        """Show whether there is a text, and how long it is with who is responsible."""
        text = design.value(("consent_text", self._language), "")
        words = sum(words_in(one) for one in (str(text), *told))
        self._say_count(
            lambda: self._count.setText(
                self.tr("{0} of {1} words, with who is responsible and how to reach them").format(
                    words, MOST_WORDS
                )
            )
        )
        for widget in (self._text, self._count, self._more, self._see):
            widget.setVisible(is_offered)
        self._add.setVisible(not is_offered)
        self._remove.setVisible(is_offered and self._language != design.value(("language",)))


class _TextField(Field):
    """A text of several lines."""

    is_exact = True

    def __init__(self, key: Key, text: Text, *, lines: int) -> None:
        super().__init__(key)
        self._editor = QPlainTextEdit()
        self._editor.setObjectName(f"design.{'.'.join(key)}")
        self._editor.setTabChangesFocus(True)
        self._editor.setMinimumHeight(lines * self._editor.fontMetrics().lineSpacing() + 2 * GRID)
        self._editor.textChanged.connect(self._typed)
        self._is_showing = False
        self._down.addWidget(wrapped_caption(text, self._editor))
        self._down.addWidget(self._editor)
        self._end_with("")

    def show_design(self, design: Design) -> None:
        text = str(design.value(self.key, ""))
        if self._editor.toPlainText() != text:
            self._is_showing = True
            self._editor.setPlainText(text)
            self._is_showing = False

    def _typed(self) -> None:
        if not self._is_showing:
            self.changed.emit(self.key, self._editor.toPlainText(), True)
