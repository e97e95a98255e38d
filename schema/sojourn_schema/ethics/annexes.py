"""The annexes: consent texts word by word, and every question in every language of the study."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from sojourn_schema.consent import ConsentVersion
from sojourn_schema.document.blocks import Block, Grid, Paragraph, Quoted, Section
from sojourn_schema.ethics.asked import answers_of, asked_questions, extra_questions, takes
from sojourn_schema.ethics.facts import EthicsFacts
from sojourn_schema.instrument.questionnaire import Question
from sojourn_schema.languages import LANGUAGES, in_language


def consent_annex(facts: EthicsFacts) -> Section:
    """Every version of the consent text that was given, in every language."""
    given = facts.definition.consents
    sections = [section for number, version in enumerate(given) for section in _version(number, version)]
    return Section("annex-a", "Annex A: Consent texts", sections=sections)


def questions_annex(facts: EthicsFacts) -> Section:
    """The questions of our own in every language, the study's with what they take."""
    first, *others = facts.definition.languages
    sections = [_language(first, ("No.", "Question", "Answer"), [*_rows(facts, first)])]
    sections += [
        _language(language, ("No.", "Question"), [row[:2] for row in _rows(facts, language)])
        for language in others
    ]
    return Section("annex-b", "Annex B: Questions", sections=sections)


def _rows(facts: EthicsFacts, language: str) -> Iterator[tuple[str, str, str]]:
    """Number, question and answer, first of our own questions, then of the extra ones (E)."""
    for number, one in enumerate(asked_questions(facts), start=1):
        yield str(number), _wording(one, language), answers_of(one, language)
    form = facts.form
    for number, extra in enumerate(extra_questions(form) if form is not None else (), start=1):
        assert form is not None
        yield f"E{number}", form.in_words(extra.labels, language), takes(form, extra, language)


def _version(number: int, version: ConsentVersion) -> Iterator[Section]:
    for language, layer in version.text.items():
        named = " · ".join(filter(None, (version.controller, version.contact)))
        blocks: list[Block] = [Quoted(layer, language)]
        if named:
            blocks.append(Quoted(named, language))
        if more := version.more.get(language):
            blocks += [Paragraph("Unfolds below it:", quiet=True), Quoted(more, language)]
        title = f"Version {version.version}, {LANGUAGES.get(language, language)}"
        yield Section(f"consent-{number}-{language}", title, blocks)


def _language(language: str, header: tuple[str, ...], rows: Sequence[Sequence[str]]) -> Section:
    caption = "In the order asked; numbers are the same in every language. A slash parts other wordings."
    grid = Grid(caption, header, rows, frozenset({0}))
    return Section(f"questions-{language}", LANGUAGES[language], [grid])


def _wording(question: Question, language: str) -> str:
    """The wording, with those that others are asked instead."""
    told = [question.wording, *(one.wording for one in question.variants)]
    return " / ".join(dict.fromkeys(in_language(words, language) for words in told))
