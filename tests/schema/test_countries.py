"""Countries: found as people type them in every language, and known by the part of the world kept."""

from __future__ import annotations

import pytest
from babel import Locale

from sojourn_schema import countries
from sojourn_schema.codes import code_list
from sojourn_schema.languages import LANGUAGES


def test_every_country_of_the_list_lies_in_a_region_that_people_are_shown() -> None:
    regions = code_list("region").offered
    assert {countries.sub_region(code) for code in countries.codes()} == set(regions)
    assert len(countries.codes()) > 245


def test_no_country_that_cldr_names_is_left_out() -> None:
    names = Locale.parse("en").territories
    # Groups of countries, what has no sub-region (Antarctica, lone islands), and what is no country.
    known = {code for code in names if len(code) == 2} - set(countries.codes())
    assert known == {"AC", "AQ", "CP", "CQ", "DG", "EA", "EU", "EZ", "IC", "QO", "TA", "UN", "XA", "XB", "ZZ"}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_country_has_a_name_of_its_own_in_every_language(language: str) -> None:
    names = [countries.name(code, language) for code in countries.codes()]
    assert len(set(names)) == len(names)
    assert all(names)


@pytest.mark.parametrize(
    ("typed", "language", "code"),
    [
        ("germ", "en", "DE"),
        ("deu", "de", "DE"),
        ("osterr", "de", "AT"),
        ("allem", "fr", "DE"),
        ("etats", "fr", "US"),
        ("alem", "es", "DE"),
        ("德国", "zh", "DE"),
        ("USA", "fr", "US"),
        ("uk", "en", "GB"),
        ("England", "de", "GB"),
        ("holland", "en", "NL"),
        ("korea", "en", "KR"),
        ("united states", "en", "US"),
        ("germany", "zh", "DE"),
    ],
)
def test_a_country_is_found_first_as_people_type_it(typed: str, language: str, code: str) -> None:
    assert countries.found(typed, language)[0].code == code


def test_nothing_is_found_for_nothing_and_never_too_many() -> None:
    assert countries.found("  ") == ()
    assert countries.found("xyz") == ()
    assert len(countries.found("s")) == 8


@pytest.mark.parametrize(
    ("code", "region"),
    [("CH", "155"), ("CY", "145"), ("TW", "030"), ("MX", "419"), ("NZ", "053"), ("IR", "034"), ("ZA", "202")],
)
def test_the_region_is_that_of_m49(code: str, region: str) -> None:
    assert countries.sub_region(code) == region


def test_a_country_that_is_none_is_refused() -> None:
    with pytest.raises(KeyError):
        countries.sub_region("XX")
