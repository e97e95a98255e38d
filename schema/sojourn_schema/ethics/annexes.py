"""The annexes: consent texts word by word, and every question in every language of the study."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from sojourn_schema.consent import ConsentVersion
from sojourn_schema.document.blocks import Block, Grid, Paragraph, Quoted, Section
from sojourn_schema.ethics.asked import answers_of, asked_questions
from sojourn_schema.ethics.facts import EthicsFacts
from sojourn_schema.instrument.questionnaire import Question
from sojourn_schema.languages import LANGUAGES, in_language


def consent_annex(facts: EthicsFacts) -> Section:
    """Every version of the consent text that was given, in every language."""
    definition = facts.definition
    versions = [
        ConsentVersion(
            definition.consent_version,
            definition.consent_text,
            definition.consent_more,
            definition.controller,
            definition.contact,
        ),
        *reversed(definition.consent_before),
    ]
    sections = [section for number, version in enumerate(versions) for section in _version(number, version)]
    return Section("annex-a", "Annex A: Consent texts", sections=sections)


def questions_annex(facts: EthicsFacts) -> Section:
    """The questions of our own in every language, the study's with what they take."""
    first, *others = facts.definition.languages
    asked = asked_questions(facts)
    header = ("No.", "Question", "Answer")
    rows = [
        (str(number), _wording(one, first), answers_of(one, first))
        for number, one in enumerate(asked, start=1)
    ]
    sections = [_language(first, header, rows)]
    for language in others:
        told = [(str(number), _wording(one, language)) for number, one in enumerate(asked, start=1)]
        sections.append(_language(language, header[:2], told))
    return Section("annex-b", "Annex B: Questions", sections=sections)


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
