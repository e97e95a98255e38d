"""Every text that a respondent may read is there in every language, says the same, and leads nowhere."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Mapping
from importlib.resources import files
from pathlib import Path
from string import Formatter
from typing import Any

import pytest

from sojourn_schema.languages import LANGUAGES, decimal, in_language, within_sentence

TRANSLATED = ("de", "fr", "es", "zh")
LEADING = tomllib.loads(
    (Path(__file__).parents[1] / "data" / "leading_words.toml").read_text(encoding="utf-8")
)
# Latin letters in Chinese: abbreviations and terms that stand beside their translation.
LATIN_IN_CHINESE = {"tenure", "tenured", "track", "research", "fellow", "PI"}


def tables(raw: Any, at: str) -> Iterator[tuple[str, Mapping[str, str]]]:
    """Every text by language in a parsed file, with where it stands."""
    if isinstance(raw, list):
        for number, one in enumerate(raw):
            yield from tables(one, f"{at}[{number}]")
    elif isinstance(raw, dict):
        if isinstance(raw.get("en"), str) or any(isinstance(raw.get(one), str) for one in TRANSLATED):
            yield at, raw
        else:
            for key, one in raw.items():
                yield from tables(one, f"{at}.{key}")


def texts() -> dict[str, Mapping[str, str]]:
    found: dict[str, Mapping[str, str]] = {}
    for package in ("sojourn_schema.codes", "sojourn_schema.instrument"):
        for file in sorted(files(package).iterdir(), key=lambda one: one.name):
            if file.name.endswith(".toml"):
                found.update(tables(tomllib.loads(file.read_text(encoding="utf-8")), file.name))
    return found


TEXTS = texts()
ASKED = {at: words for at, words in TEXTS.items() if not at.startswith(("words.", "findings.", "consent."))}


def places(text: str) -> list[str]:
    """The names of the places that are filled in."""
    return sorted(name for _, name, _, _ in Formatter().parse(text) if name)


def wrong(condition: Any) -> list[str]:
    """Where a text is not as it should be."""
    return [
        f"{at}.{language}: {text}"
        for at, words in TEXTS.items()
        for language, text in words.items()
        if not condition(language, text, words)
    ]


def test_the_texts_were_found() -> None:
    assert len(TEXTS) > 400
    assert {at.split(".")[0] for at in TEXTS} >= {
        "questionnaire",
        "tiles",
        "words",
        "findings",
        "consent",
        "field",
    }


def test_every_text_is_there_in_every_language() -> None:
    missing = {
        at: lacking
        for at, words in TEXTS.items()
        if (
            lacking := {one for one in LANGUAGES if not words.get(one, "").strip()}
            | set(words) - set(LANGUAGES)
        )
    }
    assert not missing


def test_every_language_fills_the_same_places() -> None:
    assert not wrong(lambda _, text, words: places(text) == places(words["en"]))


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_question_answer_or_help_leads(language: str) -> None:
    stems = "|".join(one.replace("$", r"\b") for one in LEADING[language]["leading"])
    before = "" if language == "zh" else r"\b"
    leading = re.compile(rf"{before}({stems})\w*", re.IGNORECASE)
    plain = set(LEADING[language]["plain"])
    found = {
        at: hits
        for at, words in ASKED.items()
        if (hits := {hit.group(0).lower() for hit in leading.finditer(words[language])} - plain)
    }
    assert not found


def test_no_english_is_left_in_chinese() -> None:
    def is_chinese(language: str, text: str, _words: Mapping[str, str]) -> bool:
        latin = set(re.findall(r"[A-Za-z]+", re.sub(r"\{\w+\}", "", text)))
        return language != "zh" or latin <= LATIN_IN_CHINESE

    assert not wrong(is_chinese)


def test_a_translation_of_several_words_is_not_the_english_text() -> None:
    def differs(language: str, text: str, words: Mapping[str, str]) -> bool:
        bare = re.sub(r"\{\w+\}", "", text)
        return language == "en" or text != words["en"] or len(re.findall(r"[^\W\d_]{2,}", bare)) < 2

    assert not wrong(differs)


def test_each_language_keeps_its_own_punctuation() -> None:
    def is_right(language: str, text: str, words: Mapping[str, str]) -> bool:
        is_question, is_sentence = words["en"].endswith("?"), words["en"].endswith(".")
        spaced = re.search(r"[^\u00a0][?!;:»%]", text) if language == "fr" else None
        match language:
            case "es":
                return text.count("¿") == text.count("?") and is_question == text.endswith("?")
            case "zh":
                ends = "？" if is_question else "。" if is_sentence else ""
                return (text.endswith(ends) or "..." in words["en"]) and not re.search(
                    r"[,;?!]|[^\d]\. ", text
                )
            case "fr":
                return not spaced and is_question == text.endswith("?")
        return is_question == text.endswith("?")

    assert not wrong(is_right)


def test_no_text_has_stray_spaces() -> None:
    assert not wrong(lambda _, text, __: text.strip("\n") == text.strip() and "  " not in text)


def test_a_language_without_a_text_is_told_in_english() -> None:
    assert in_language({"en": "Yes", "de": "Ja"}, "de") == "Ja"
    assert in_language({"en": "Yes"}, "de") == "Yes"
    assert in_language({}, "de") == ""


def test_a_label_inside_a_sentence_begins_as_its_language_has_it() -> None:
    assert within_sentence("Research fellow", "en") == "research fellow"
    assert within_sentence("PhD student", "en") == "PhD student"
    assert within_sentence("Klinische Medizin", "de") == "Klinische Medizin"
    assert within_sentence("Droit", "fr") == "droit"
    assert within_sentence("", "en") == ""


def test_a_fraction_has_the_comma_or_the_point_of_its_language() -> None:
    assert [decimal(0.5, language) for language in LANGUAGES] == ["0.5", "0,5", "0,5", "0,5", "0.5"]
