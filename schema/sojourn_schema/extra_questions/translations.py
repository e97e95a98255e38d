"""The languages of a form: how its headers name them, and its texts by ours."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from sojourn_schema.extra_questions.workbook import HINT, LABEL, MESSAGE, Key, Row, Sheet, Workbook
from sojourn_schema.languages import LANGUAGES

_IN_BRACKETS = re.compile(r"\(([^()]*)\)\s*$")
_NAMES: Mapping[str, str] = {
    "english": "en",
    "german": "de",
    "deutsch": "de",
    "french": "fr",
    "français": "fr",
    "francais": "fr",
    "spanish": "es",
    "español": "es",
    "espanol": "es",
    "chinese": "zh",
    "simplified chinese": "zh",
    "chinese (simplified)": "zh",
    "中文": "zh",
    "简体中文": "zh",
}
READ = (LABEL, HINT, MESSAGE)
"""What is read by language."""


def language_named(name: str) -> str | None:
    """The language of a header such as `English (en)`, `en` or `Deutsch`; None where it is none of ours."""
    if (known := _NAMES.get(name.strip().lower())) is not None:
        return known
    bracketed = _IN_BRACKETS.search(name)
    code = (bracketed[1] if bracketed else name).strip().lower().replace("_", "-").partition("-")[0]
    return code if code in LANGUAGES else None


class Translations:
    """The texts of one form by language.

    Args:
        workbook: the form.
        language: of the study, which texts without a language are in unless the settings name another.
    """

    def __init__(self, workbook: Workbook, language: str) -> None:
        self._workbook = workbook
        told = next((row.text("default_language") for row in workbook.sheets["settings"].rows), "")
        self._default = language_named(told) or language
        self._study = language

    def words(self, row: Row, key: Key) -> dict[str, str]:
        """The texts of a row by language; those in languages of no interview are left out."""
        found: dict[str, str] = {}
        for named, text in row.by_language(*key).items():
            language = language_named(named) if named else self._default
            if language is not None:
                found[language] = text
        return found

    def notices(self) -> Iterator[str]:
        """What of the languages is not as one may expect."""
        for sheet in self._workbook.sheets.values():
            for header in sheet.headers:
                if header.key in READ and header.language and language_named(header.language) is None:
                    yield (
                        f"sheet {sheet.name}, column {header.text}: not read, for interviews are held in "
                        f"{', '.join(LANGUAGES)}; write the language as in label::Deutsch (de)"
                    )

    def column(self, sheet: Sheet, key: Key) -> str:
        """The header under which the text in the study's language stands, or would stand."""
        named = [one for one in sheet.headers if one.key == key]
        for one in named:
            if (language_named(one.language) if one.language else self._default) == self._study:
                return one.text
        return f"{key[-1]}::{LANGUAGES[self._study]} ({self._study})" if named else key[-1]
