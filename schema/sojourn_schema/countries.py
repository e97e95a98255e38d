"""Countries: typed by the respondent, of whom only the M49 sub-region is kept.

Summary:
    found("deu", "de")        countries whose name, in that language or in English, has these letters
    sub_region("DE")          the M49 sub-region that the record keeps
    name("DE", "fr")          the name, from the Unicode CLDR
"""

from __future__ import annotations

import tomllib
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from sojourn_schema.languages import FALLBACK_LANGUAGE


@dataclass(frozen=True, slots=True)
class Country:
    """A country or area: its ISO 3166-1 alpha-2 code and its name in one language."""

    code: str
    name: str


@dataclass(frozen=True, slots=True)
class _Known:
    """Sub-region by country, and what people type beside the names."""

    sub_regions: Mapping[str, str]
    also: Mapping[str, tuple[str, ...]]


def sub_region(code: str) -> str:
    """The M49 sub-region of a country.

    Raises:
        KeyError: there is no such country.
    """
    return _known().sub_regions[code]


def name(code: str, language: str = FALLBACK_LANGUAGE) -> str:
    """The name of a country, in English where CLDR has none in the language."""
    return _names(language).get(code) or _names(FALLBACK_LANGUAGE)[code]


def codes() -> tuple[str, ...]:
    """All countries, by code."""
    return tuple(_known().sub_regions)


def found(typed: str, language: str = FALLBACK_LANGUAGE, most: int = 8) -> tuple[Country, ...]:
    """The countries that the typed letters may mean, the likeliest first.

    Args:
        typed: any letters; accents and capitals don't matter.
        language: of the names shown; English ones and common other names are found too.
        most: how many at most.
    """
    wanted = _plain(typed)
    if not wanted:
        return ()
    ranked = sorted(
        (rank, _plain(name(code, language)), code)
        for code, names in _searched(language).items()
        if (rank := _rank(wanted, names)) is not None
    )
    return tuple(Country(code, name(code, language)) for _, _, code in ranked[:most])


def _rank(wanted: str, names: tuple[str, ...]) -> int | None:
    """0 a name itself, 1 the beginning of one, 2 the beginning of a word in one, None nowhere."""
    if wanted in names:
        return 0
    if any(one.startswith(wanted) for one in names):
        return 1
    # A Chinese name has no blanks between its words.
    if any(f" {wanted}" in one or (wanted in one and not one.isascii()) for one in names):
        return 2
    return None


def _plain(text: str) -> str:
    """Small letters without accents; what joins words is a blank."""
    apart = unicodedata.normalize("NFKD", text.casefold())
    letters = "".join(one for one in apart if not unicodedata.combining(one))
    return " ".join("".join(one if one.isalnum() else " " for one in letters).split())


@cache
def _searched(language: str) -> Mapping[str, tuple[str, ...]]:
    """The plain names by which a country is found."""
    also = _known().also
    return {
        code: tuple(
            _plain(one) for one in dict.fromkeys((name(code, language), name(code), *also.get(code, ())))
        )
        for code in codes()
    }


@cache
def _names(language: str) -> Mapping[str, str]:
    from babel import Locale  # only where a country is typed

    return Locale.parse(language).territories


@cache
def _known() -> _Known:
    text = files("sojourn_schema").joinpath("countries.toml").read_text(encoding="utf-8")
    raw = tomllib.loads(text)
    regions = {code: region for region, codes in raw["sub_region"].items() for code in codes}
    return _Known(
        dict(sorted(regions.items())),
        {code: tuple(names) for code, names in raw["also"].items()},
    )
