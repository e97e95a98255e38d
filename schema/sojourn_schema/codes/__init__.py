"""The code lists: TOML files of codes with labels in every language and their place in public lists."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any

from sojourn_schema.languages import FALLBACK_LANGUAGE, in_language


@dataclass(frozen=True, slots=True)
class CodeList:
    """One code list; iterating gives every code, in the order in which people are shown them.

    Attributes:
        name: of the file and of the list.
        source: the public list or paper it comes from or maps on.
        labels: code -> language -> label.
        maps: code -> public list -> codes there (`sdr_employer_type`, `ror_type`, ...). Where there are
            several codes, ours covers them all; a code without an entry has no counterpart in that list.
        implies: code -> column -> code: what other item of the record follows from this code, and so is not
            asked (a postdoc's `rank` is R2, a founder's `appointment` is `self`).
        offered: the codes that people are shown; the others are known in imported data only.
        short_labels: code -> language -> a label of a word or two, of those whose label is longer.
    """

    name: str
    source: str
    labels: Mapping[str, Mapping[str, str]]
    maps: Mapping[str, Mapping[str, tuple[str, ...]]]
    implies: Mapping[str, Mapping[str, str]]
    offered: tuple[str, ...]
    short_labels: Mapping[str, Mapping[str, str]]

    def __iter__(self) -> Iterator[str]:
        return iter(self.labels)

    def __contains__(self, code: object) -> bool:
        return code in self.labels

    def __len__(self) -> int:
        return len(self.labels)

    def label(self, code: str, language: str = FALLBACK_LANGUAGE) -> str:
        """The words for a code, in English where the language has none.

        Raises:
            KeyError: the list has no such code.
        """
        return in_language(self.labels[code], language)

    def short_label(self, code: str, language: str = FALLBACK_LANGUAGE) -> str:
        """A label of a word or two for where the label has no room; the label where that is as short.

        Raises:
            KeyError: the list has no such code.
        """
        return in_language(self.short_labels.get(code, {}), language) or self.label(code, language)


@cache
def code_list(name: str) -> CodeList:
    """The code list of that name.

    Raises:
        FileNotFoundError: there is no such list.
    """
    text = files(__package__).joinpath(f"{name}.toml").read_text(encoding="utf-8")
    raw = tomllib.loads(text)
    entries: dict[str, dict[str, Any]] = raw["code"]
    return CodeList(
        name,
        raw["source"],
        labels={code: entry["label"] for code, entry in entries.items()},
        maps={code: _maps(entry) for code, entry in entries.items()},
        implies={code: entry.get("implies", {}) for code, entry in entries.items()},
        offered=tuple(code for code, entry in entries.items() if entry.get("offered", True)),
        short_labels={code: entry["short"] for code, entry in entries.items() if "short" in entry},
    )


def _maps(entry: dict[str, Any]) -> dict[str, tuple[str, ...]]:
    return {
        public: (there,) if isinstance(there, str) else tuple(there)
        for public, there in entry.get("maps", {}).items()
    }
