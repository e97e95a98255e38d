"""The consent text: a first layer short enough to be read, and the rest for those who unfold it."""

from __future__ import annotations

from pathlib import Path

import pytest

from sojourn_schema.consent import MOST_WORDS, default_consent, default_more, too_long, words_in
from sojourn_schema.errors import DefinitionError
from sojourn_schema.languages import LANGUAGES
from sojourn_schema.study import StudyDefinition

CONTROLLER = "Institute of Career Studies, University of the Coast"
CONTACT = "careers@coast.example, room 2.14"


def definition(tmp_path: Path, text: str, **more: str) -> StudyDefinition:
    path = tmp_path / "study.toml"
    layers = "".join(
        f'\n[{layer}]\nen = "{words}"' for layer, words in (("consent_text", text), *more.items())
    )
    path.write_text(f'title = "Careers"\nsurvey_year = 2026\ncontact = "room 2"{layers}', encoding="utf-8")
    return StudyDefinition.from_toml(path)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_first_layer_has_at_most_120_words_with_controller_and_contact(language: str) -> None:
    text = default_consent()[language]
    assert words_in(text) + words_in(CONTROLLER) + words_in(CONTACT) <= MOST_WORDS == 120
    assert too_long(text, CONTROLLER, CONTACT) is None


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_second_layer_is_there_in_every_language_and_holds_more(language: str) -> None:
    assert words_in(default_more()[language]) > words_in(default_consent()[language])


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", 0),
        ("One, two.", 2),
        ("You don't say", 3),
        ("e-mail: a.b@coast.example", 2),
        ("本研究询问", 3),
        ("PhD 以来", 3),
    ],
)
def test_words_are_counted_as_people_read_them(text: str, words: int) -> None:
    assert words_in(text) == words


def test_a_first_layer_that_nobody_reads_is_refused_with_its_length(tmp_path: Path) -> None:
    assert definition(tmp_path, "word " * 118).consent_text["en"]
    with pytest.raises(DefinitionError) as caught:
        definition(tmp_path, "word " * 119)
    assert (
        "study.toml, line 5, consent_text.en: it has 121 words with controller and contact"
        in caught.value.what
    )
    assert "put the rest into the second text (consent_more)" in caught.value.what


def test_a_study_that_was_made_keeps_a_longer_text() -> None:
    long = 'title = "Careers"\nsurvey_year = 2026\nconsent_text.en = "' + "word " * 200 + '"'
    assert StudyDefinition.from_toml_text(long).consent_more == {}


def test_a_text_of_the_studys_own_brings_its_own_second_layer_or_none(tmp_path: Path) -> None:
    assert definition(tmp_path, "Yes?").consent_more == {}
    assert definition(tmp_path, "Yes?", consent_more="Because.").consent_more == {"en": "Because."}
    assert StudyDefinition("Careers", 2026).consent_more == default_more()


def test_a_second_layer_in_fewer_languages_is_refused() -> None:
    text = (
        'title = "Careers"\nsurvey_year = 2026\n[consent_text]\nen = "Yes?"\nde = "Ja?"\n'
        '[consent_more]\nen = "Because."'
    )
    with pytest.raises(DefinitionError, match="consent_more: there is no text in de"):
        StudyDefinition.from_toml_text(text)
