"""The languages an interview can be held in, and the choice of a text by language."""

from __future__ import annotations

from collections.abc import Mapping

FALLBACK_LANGUAGE = "en"
LANGUAGES: Mapping[str, str] = {
    "en": "English",
    "de": "Deutsch",
    "fr": "Français",
    "es": "Español",
    "zh": "简体中文",
}
"""Each language in its own name, in the order in which they are offered."""
SMALL_LETTERS = frozenset({"en", "fr", "es"})
"""Where a label that begins with a capital letter takes a small one inside a sentence."""
DECIMAL_COMMAS = frozenset({"de", "fr", "es"})
"""Where a number is written with a comma before its fraction."""

Words = Mapping[str, str]
"""One text by language."""


def in_language(words: Words, language: str) -> str:
    """The text in that language, in English where it has none; empty where there is no text at all."""
    return words.get(language) or words.get(FALLBACK_LANGUAGE, "")


def within_sentence(label: str, language: str) -> str:
    """A label inside a sentence: with a small first letter where the language has it so.

    An abbreviation or a name keeps its capital ("PhD student").
    """
    first = label.split()[0] if label.split() else ""
    if language not in SMALL_LETTERS or any(letter.isupper() for letter in first[1:]):
        return label
    return label[:1].lower() + label[1:]


def decimal(number: float, language: str) -> str:
    """A number with a fraction as the language writes it."""
    return str(number).replace(".", ",") if language in DECIMAL_COMMAS else str(number)
