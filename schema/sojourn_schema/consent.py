"""The consent text in two layers: what everybody reads, and what unfolds; and how long the first one may be.

The first layer has to be read to be a consent, so it is short: layered notices are what the European Data
Protection Board recommends (Guidelines on transparency under Regulation 2016/679, WP260 rev.01, paragraphs 35
to 37).
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from math import ceil
from types import MappingProxyType

from sojourn_schema.languages import Words

MOST_WORDS = 120
"""Of the first layer, controller and contact included."""
WORDS_PER_CHINESE_CHARACTER = 0.6
"""A Chinese text of five characters says what about three English words do."""
_CHINESE = re.compile(r"[㐀-䶿一-鿿]")


@dataclass(frozen=True, slots=True)
class ConsentVersion:
    """A consent text as respondents were given it: records name it by its version.

    Attributes:
        version: as records name it.
        text: language -> what everybody read.
        more: language -> what unfolded below it; may be empty.
        controller: who was responsible for the data, as respondents saw it.
        contact: how to reach them.
    """

    version: str
    text: Words
    more: Words
    controller: str = ""
    contact: str = ""


def default_consent() -> Words:
    """The first layer of a new study by language, paragraphs parted by empty lines."""
    return _shipped()["text"]


def default_more() -> Words:
    """The second layer of a new study by language."""
    return _shipped()["more"]


def words_in(text: str) -> int:
    """How many words a text has; Chinese characters are converted."""
    chinese = len(_CHINESE.findall(text))
    return len(re.findall(r"\w+(?:['’.@-]\w+)*", _CHINESE.sub(" ", text))) + ceil(
        chinese * WORDS_PER_CHINESE_CHARACTER
    )


def too_long(text: str, controller: str, contact: str) -> int | None:
    """The words of a first layer with controller and contact, None where they are not too many."""
    found = sum(words_in(part) for part in (text, controller, contact))
    return found if found > MOST_WORDS else None


@cache
def _shipped() -> Mapping[str, Words]:
    raw = tomllib.loads(files("sojourn_schema.instrument").joinpath("consent.toml").read_text("utf-8"))
    return {
        layer: MappingProxyType({language: text.strip() for language, text in raw[layer].items()})
        for layer in ("text", "more")
    }
