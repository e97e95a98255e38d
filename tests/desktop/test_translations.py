"""The translations of the window: complete, current, true to their texts, and found by Qt."""

from __future__ import annotations

import importlib.util
import re
import xml.etree.ElementTree as ElementTree
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import NamedTuple

import pytest
from PySide6.QtCore import QTranslator

from sojourn_desktop.language import TRANSLATIONS
from sojourn_schema.languages import LANGUAGES

TRANSLATED = tuple(code for code in LANGUAGES if code != "en")
LATIN_IN_CHINESE = {
    *("Delete", "Enter", "Esc", "Insert", "Shift", "Ctrl", "Tab", "N", "S", "J"),
    *("MIT", "wal", "pdf", "PDF", "zip", "yyyy", "M", "d", "HH", "mm"),
    *("Sojourn", "sojourn", "U"),
    *("LUKS", "FileVault", "BitLocker"),
    *("XLSForm", "xlsx", "ODK", "KoboToolbox"),
}
# A date's format, a file's name and a filter's ending are not words.
NOT_WORDS = re.compile(r"^d MMMM|\.pdf$|\(\*")


class Entry(NamedTuple):
    """One text to translate."""

    context: str
    source: str
    forms: tuple[str, ...]
    is_counted: bool
    is_finished: bool


def entries(path: Path) -> Iterator[Entry]:
    for context in ElementTree.parse(path).getroot().findall("context"):
        for message in context.findall("message"):
            translation = message.find("translation")
            assert translation is not None
            counted = message.get("numerus") == "yes"
            forms = [one.text or "" for one in translation] if counted else [translation.text or ""]
            name, source = context.findtext("name", ""), message.findtext("source", "")
            yield Entry(name, source, tuple(forms), counted, translation.get("type") is None)


def of(language: str) -> list[Entry]:
    return list(entries(TRANSLATIONS / f"sojourn_{language}.ts"))


def packaging() -> ModuleType:
    path = Path(__file__).parents[2] / "packaging" / "translations.py"
    spec = importlib.util.spec_from_file_location("translations", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def places(text: str) -> Counter[str]:
    return Counter(re.findall(r"\{\w*\}|%n", text))


@pytest.fixture(scope="module")
def gathered(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What the source has to translate now."""
    folder = tmp_path_factory.mktemp("translations")
    packaging().update(folder)
    return folder


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_of_the_interface_and_no_other_has_its_entry(language: str, gathered: Path) -> None:
    wanted = {one[:2] for one in entries(gathered / f"sojourn_{language}.ts")}
    assert wanted
    assert {one[:2] for one in of(language)} == wanted, "run make translations and translate what is new"


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_entry_is_translated(language: str) -> None:
    assert not [one.source for one in of(language) if not one.is_finished or not all(one.forms)]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_translation_fills_the_same_places(language: str) -> None:
    for one in of(language):
        for form in one.forms:
            # "One career" may say its number in words.
            wanted = places(one.source) - Counter({"%n": 1}) if one.is_counted else places(one.source)
            assert wanted == (places(form) - Counter({"%n": 1}) if one.is_counted else places(form)), form


@pytest.mark.parametrize("language", TRANSLATED)
def test_a_translation_keeps_its_key_its_ellipsis_and_its_question(language: str) -> None:
    for one in of(language):
        for form in one.forms:
            assert form.count("&") == one.source.count("&"), form
            assert form.rstrip().endswith("…") == one.source.rstrip().endswith("…"), form
            assert (form[-1:] in "?？") == one.source.endswith("?"), form
            assert form == form.strip(), form


@pytest.mark.parametrize("language", TRANSLATED)
def test_no_english_is_left(language: str) -> None:
    for one in of(language):
        for form in one.forms:
            if NOT_WORDS.search(one.source):
                continue
            words = re.findall(r"[^\W\d_]{2,}", re.sub(r"\{\w*\}", "", one.source))
            assert len(words) < 2 or form != one.source, form
            if language == "zh":
                latin = set(re.findall(r"[A-Za-z]+", re.sub(r"\{\w*\}|%n|\(&\w\)|`[^`]*`", "", form)))
                assert latin <= LATIN_IN_CHINESE, form


def test_the_keys_of_one_menu_differ_in_every_language() -> None:
    for language in TRANSLATED:
        bar = {"&Study", "&Interview", "&Booth", "&View", "&Help"}
        keys = [form[form.index("&") + 1].lower() for one in of(language) for form in one.forms
                if one.context == "Menus" and one.source in bar]  # fmt: skip
        assert len(keys) == len(set(keys)) == len(bar), (language, keys)


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_qt_loads_is_what_was_translated(language: str) -> None:
    translator = QTranslator()
    assert translator.load(f"sojourn_{language}", str(TRANSLATIONS))
    for one in of(language):
        told = translator.translate(one.context, one.source, None, 1 if one.is_counted else -1)
        assert told == one.forms[0], "run make translations"


def test_a_single_thing_is_counted_as_one() -> None:
    expected = {
        "en": ("One career", "%n careers"),
        "de": ("%n Laufbahn", "%n Laufbahnen"),
        "zh": ("%n份职业经历",),
    }
    for language, forms in expected.items():
        (found,) = (one.forms for one in of(language) if one[:2] == ("HomePage", "%n career(s)"))
        assert found == forms
