"""The recovery sheet: every language says it, and its codes hold the key files as they are."""

from __future__ import annotations

import tomllib
from importlib.resources import files

import pytest

from sojourn_schema.languages import LANGUAGES
from sojourn_schema.recovery_sheet import recovery_sheet

WORDS = tomllib.loads(files("sojourn_schema").joinpath("recovery_sheet.toml").read_text("utf-8"))


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_sheet_says_all_of_it_in_its_language(language: str) -> None:
    sheet = recovery_sheet("office", "age1abc", {"office.age": "A <secret> & more\n"}, language)
    assert f'lang="{language}"' in sheet
    for words in WORDS.values():
        assert set(words) == set(LANGUAGES)
        assert words[language].replace("'", "&#x27;") in sheet
    assert "A &lt;secret&gt; &amp; more" in sheet
    assert sheet.count("<svg") == 1


def test_a_key_file_of_any_usual_length_fits_into_its_code() -> None:
    assert "<svg" in recovery_sheet("office", "age1abc", {"office.age": "x" * 1200}, "en")
