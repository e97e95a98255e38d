"""The code lists: TOML files of codes with labels in every language and their place in public lists."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

FALLBACK_LANGUAGE = "en"


@dataclass(frozen=True, slots=True)
class CodeList:
    """One code list; iterating gives the codes in the order in which people are shown them.

    Attributes:
        name: of the file and of the list.
        source: the public list or paper it comes from or maps on.
        labels: code -> language -> label.
        maps: code -> public list -> code there (`sdr_sector`, `ror_type`, ...).
    """

    name: str
    source: str
    labels: Mapping[str, Mapping[str, str]]
    maps: Mapping[str, Mapping[str, str]]

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
        labels = self.labels[code]
        return labels.get(language, labels[FALLBACK_LANGUAGE])


@cache
def code_list(name: str) -> CodeList:
    """The code list of that name.

    Raises:
        FileNotFoundError: there is no such list.
    """
    text = files(__package__).joinpath(f"{name}.toml").read_text(encoding="utf-8")
    raw = tomllib.loads(text)
    return CodeList(
        name,
        raw["source"],
        labels={code: entry["label"] for code, entry in raw["code"].items()},
        maps={code: entry.get("maps", {}) for code, entry in raw["code"].items()},
    )
