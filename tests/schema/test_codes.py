"""The code lists: complete, labelled, and true to the public lists they map on."""

from __future__ import annotations

from importlib.resources import files
from itertools import product

import pytest

from sojourn_schema.codes import code_list
from sojourn_schema.columns import TABLES, NoAnswer
from sojourn_schema.languages import LANGUAGES

LISTS = sorted(
    entry.name.removesuffix(".toml")
    for entry in files("sojourn_schema.codes").iterdir()
    if entry.name.endswith(".toml")
)
ROR_TYPES = {
    "archive", "company", "education", "facility", "funder", "government", "healthcare", "nonprofit", "other",
}  # fmt: skip
SDR_SECTORS = {"11", "12", "21", "22", "23", "31", "32", "33"}
SDR_EMPLOYERS = {f"{code:02}" for code in (1, 2, 3, 4, 5, 6, 10, 11, 12, 13, 14, 15, 17, 18, 19)}


def test_the_lists_are_those_that_the_columns_name() -> None:
    named = {column.codes for columns in TABLES.values() for column in columns if column.codes is not None}
    assert named == set(LISTS)


@pytest.mark.parametrize("name", LISTS)
def test_every_code_has_a_label_of_its_own_and_the_list_a_source(name: str) -> None:
    codes = code_list(name)
    assert codes.source
    labels = [codes.label(code) for code in codes]
    assert all(label.strip() == label and label for label in labels)
    assert len(set(labels)) == len(labels)
    assert not set(codes) & set(NoAnswer.__members__)
    assert set(codes.offered) <= set(codes)


@pytest.mark.parametrize("name", LISTS)
def test_every_list_tells_its_codes_apart_in_every_language(name: str) -> None:
    codes = code_list(name)
    for language in LANGUAGES:
        labels = [codes.label(code, language) for code in codes]
        assert len(set(labels)) == len(labels)


def test_a_label_that_is_long_has_a_short_one_in_every_language() -> None:
    sectors = code_list("sector")
    assert sectors.short_label("academia") == "University"
    assert sectors.short_label("industry", "de") == sectors.label("industry", "de")
    assert all(set(words) == set(LANGUAGES) for words in sectors.short_labels.values())
    for code, language in product(sectors.short_labels, LANGUAGES):
        assert len(sectors.short_label(code, language)) <= len(sectors.label(code, language))


def test_a_language_without_a_label_falls_back_on_english() -> None:
    assert code_list("sector").label("startup", "xx") == "Own company"


def test_the_sectors_are_those_of_the_design_and_map_on_public_lists() -> None:
    sectors = code_list("sector")
    assert list(sectors) == [
        "academia", "industry", "startup", "government", "nonprofit",
        "healthcare", "self_employed", "none", "other",
    ]  # fmt: skip
    used_types = [kind for code in sectors for kind in sectors.maps[code].get("ror_type", ())]
    assert set(used_types) == ROR_TYPES
    used_sectors = {kind for code in sectors for kind in sectors.maps[code].get("sdr_sector", ())}
    assert used_sectors == SDR_SECTORS
    employers = [kind for code in sectors for kind in sectors.maps[code].get("sdr_employer_type", ())]
    assert sorted(employers) == sorted(SDR_EMPLOYERS), "each SDR employer type belongs to exactly one sector"
    assert "sdr_sector" not in sectors.maps["none"]


def test_what_a_code_implies_is_a_code_of_a_spell_column() -> None:
    columns = {column.name: column for column in TABLES["spell"]}
    for name in ("position", "sector"):
        for implied in code_list(name).implies.values():
            for column, code in implied.items():
                codes = columns[column].codes
                assert codes is not None
                assert code in code_list(codes)


@pytest.mark.parametrize(
    ("position", "rank", "appointment"),
    [
        ("phd_student", "R1", "student"),
        ("postdoc", "R2", "fixed_term"),
        ("industry_postdoc", "R2", "fixed_term"),
        ("assistant_professor", "R3", None),
        ("associate_professor", "R3", None),
        ("full_professor", "R4", None),
        ("founder", None, "self"),
        ("lecturer", None, None),
        ("research_scientist", None, None),
    ],
)
def test_a_position_implies_rank_and_appointment_only_where_they_are_unambiguous(
    position: str, rank: str | None, appointment: str | None
) -> None:
    implied = code_list("position").implies[position]
    assert (implied.get("rank"), implied.get("appointment")) == (rank, appointment)


def test_the_fields_are_the_42_of_the_second_level() -> None:
    fields = code_list("field")
    sizes = {"1": 7, "2": 11, "3": 5, "4": 5, "5": 9, "6": 5}
    assert list(fields) == [
        f"{major}.{minor}" for major, size in sizes.items() for minor in range(1, size + 1)
    ]
    assert all(fields.maps[code]["ford_major"] == (code[0],) for code in fields)
    assert fields.label("1.2") == "Computer and information sciences"
    assert fields.label("2.10") == "Nanotechnology"


def test_people_are_shown_the_17_sub_regions_and_each_region_leads_to_one() -> None:
    regions = code_list("region")
    assert len(regions.offered) == 17
    assert all(len(code) == 3 and code.isdigit() for code in regions)
    for code in regions:
        (sub_region,) = regions.maps[code]["m49_sub_region"]
        assert sub_region in regions.offered
        if code in regions.offered:
            assert sub_region == code


def test_an_unknown_list_is_an_error() -> None:
    with pytest.raises(FileNotFoundError):
        code_list("no_such_list")
