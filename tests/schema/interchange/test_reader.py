"""Careers out of a package, and the refusals with their places and reasons."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from sojourn_schema.careers import Career, GrantYear, JobSearch, PublicationYear, Spell
from sojourn_schema.columns import NoAnswer
from sojourn_schema.interchange import PackageReading, read_package

Pack = Callable[..., Path]

R = "respondent_id,survey_year,phd_year\n"
S = "respondent_id,spell_id,start_year,start_month,end_year,end_month,sector,position,fte\n"


def read(package: Path) -> tuple[list[Career], PackageReading]:
    reading = read_package(package)
    return list(reading), reading


def refused(package: Path) -> list[tuple[str, int, str, str]]:
    _, reading = read(package)
    return [(one.file, one.line, one.column, one.respondent_id) for one in reading.refusals]


def ids(careers: list[Career]) -> list[str]:
    return [career.respondent.respondent_id for career in careers]


def test_a_small_package_comes_in_whole(pack: Pack) -> None:
    careers, reading = read(
        pack(
            publications="respondent_id,year,papers\nann,2011,DK\nann,2012,3\n",
            job_searches="respondent_id,year,target,offers,accepted\nbob,2011,industry,1,yes\n",
            grants="respondent_id,year,grants\nbob,2015,2\n",
        )
    )
    assert reading.refusals == []
    assert reading.notices == []
    ann, bob = careers
    assert ann.spells == (
        Spell("ann", "s1", 2010, "academia", "postdoc", end_year=2014),
        Spell("ann", "s2", 2014, "industry", "engineer"),
    )
    assert ann.publications == (
        PublicationYear("ann", 2011, NoAnswer.DK),
        PublicationYear("ann", 2012, 3),
    )
    assert bob.job_searches == (JobSearch("bob", 2011, "industry", offers=1, accepted="yes"),)
    assert bob.grants == (GrantYear("bob", 2015, 2),)


def test_rows_belong_together_wherever_they_stand_and_keep_their_listing_order(pack: Pack) -> None:
    careers, _ = read(
        pack(
            spells=S
            + "bob,z,2015,,2016,,academia,postdoc,\n"
            + "ann,k,2011,,2012,,industry,engineer,\n"
            + "bob,a,2012,,2015,,academia,postdoc,\n"
        )
    )
    assert [[spell.spell_id for spell in career.spells] for career in careers] == [["k"], ["z", "a"]]


def test_a_spell_without_an_id_gets_one_that_no_other_has(pack: Pack) -> None:
    (ann, _), reading = read(
        pack(
            spells=S
            + "ann,s2,2010,,2011,,academia,postdoc,\n"
            + "ann,,2011,,2012,,academia,postdoc,\n"
            + "ann,,2012,,2013,,academia,postdoc,\n"
        )
    )
    assert reading.refusals == []
    assert len({spell.spell_id for spell in ann.spells}) == 3


@pytest.mark.parametrize(
    ("row", "column", "reason"),
    [
        ("ann,a,2010,,2012,,acadmia,postdoc,", "sector", "unknown code 'acadmia'"),
        ("ann,a,2010,,2012,,academia,Postdoc,", "position", "unknown code 'Postdoc'"),
        ("ann,a,x,,2012,,academia,postdoc,", "start_year", "'x' is not a whole number"),
        ("ann,a,2010,,2012,,academia,postdoc,half", "fte", "'half' is not a number"),
        ("ann,a,2010,,2012,,academia,postdoc,2", "fte", "2 is outside 0.1 to 1"),
        ("ann,a,2010,13,2012,,academia,postdoc,", "start_month", "13 is outside 1 to 12"),
        ("ann,a,,,2012,,academia,postdoc,", "start_year", "a required value is missing"),
        ("ann,a,DK,,2012,,academia,postdoc,", "start_year", "'DK' is not a whole number"),
        ("ann,a,2010,,2012,,,postdoc,", "sector", "a required value is missing"),
        ("ann,a,1899,,2012,,academia,postdoc,", "start_year", "year 1899 is outside 1900 to 2020"),
        ("ann,a,2010,,2021,,academia,postdoc,", "end_year", "year 2021 is outside 1900 to 2020"),
        ("ann,a,2010,,2009,,academia,postdoc,", "end_year", "the end 2009 is before the start 2010"),
        ("ann,a,2010,9,2010,3,academia,postdoc,", "end_month", "is before the start, month 9 of 2010"),
        ("ann,a,2010,,2012,,academia,postdoc", "", "the row has 8 cells and the header 9"),
        ("ann,a,2010,,2012,,academia,postdoc,1,x", "", "the row has 10 cells and the header 9"),
    ],
)
def test_a_bad_row_is_refused_with_its_place_and_the_others_come_in(
    pack: Pack, row: str, column: str, reason: str
) -> None:
    careers, reading = read(pack(spells=S + "bob,b,2012,,,,academia,postdoc,\n" + row + "\n"))
    (refusal,) = reading.refusals
    assert (refusal.file, refusal.line, refusal.column, refusal.respondent_id) == (
        "spells.csv",
        3,
        column,
        "ann",
    )
    assert reason in refusal.reason
    assert ids(careers) == ["bob"]


@pytest.mark.parametrize(
    ("row", "column", "reason"),
    [
        ("ann,2020,2021", "phd_year", "year 2021 is outside 1900 to 2020"),
        ("ann,2020,", "phd_year", "a required value is missing"),
        ("ann,,2010", "survey_year", "a required value is missing"),
        ("ann,2201,2010", "survey_year", "year 2201 is outside 1900 to 2200"),
        ("ann,2020,soon", "phd_year", "'soon' is not a whole number"),
        ("bob,2020,2010", "respondent_id", "a duplicate key (respondent_id): line 2 has the same"),
        (",2020,2010", "respondent_id", "a required value is missing"),
    ],
)
def test_a_bad_respondent_is_refused_with_the_place(pack: Pack, row: str, column: str, reason: str) -> None:
    careers, reading = read(
        pack(
            respondents=R + f"bob,2020,2012\n{row}\ncleo,2020,2012\n",
            spells=S + "cleo,a,2012,,,,academia,postdoc,\n",
        )
    )
    (refusal,) = reading.refusals
    assert (refusal.file, refusal.line, refusal.column) == ("respondents.csv", 3, column)
    assert reason in refusal.reason
    assert "cleo" in ids(careers)
    assert "ann" not in ids(careers)
    # Of two rows with one id neither comes in.
    assert ("bob" in ids(careers)) is not row.startswith("bob")


def test_a_student_may_expect_the_phd_within_ten_years_and_need_not_have_a_spell(pack: Pack) -> None:
    respondents = "respondent_id,survey_year,phd_year,phd_status\n"
    respondents += "ann,2020,2030,in_progress\nbob,2020,2031,in_progress\ncleo,2020,2021,awarded\n"
    careers, reading = read(pack(respondents=respondents, spells=S))
    assert ids(careers) == ["ann"]
    assert [(one.line, one.column) for one in reading.refusals] == [(3, "phd_year"), (4, "phd_year")]
    assert [notice for notice in reading.notices if "without any spell" in notice] == []


def test_a_graduate_without_a_spell_comes_in_with_a_notice(pack: Pack) -> None:
    careers, reading = read(pack(spells=S + "bob,b,2012,,,,academia,postdoc,\n"))
    assert ids(careers) == ["ann", "bob"]
    assert any("without any spell: 1" in notice for notice in reading.notices)


def test_every_refusal_of_a_respondent_is_listed_in_the_order_of_files_and_lines(pack: Pack) -> None:
    package = pack(
        respondents=R + "ann,2020,1066\nbob,2020,2012\n",
        spells=S + "ann,a,2010,,2009,,acadmia,postdoc,x\nbob,b,2012,,,,academia,postdoc,\n",
        publications="respondent_id,year,papers\nann,2025,many\nbob,2013,1\n",
    )
    assert refused(package) == [
        ("respondents.csv", 2, "phd_year", "ann"),
        ("spells.csv", 2, "sector", "ann"),
        ("spells.csv", 2, "fte", "ann"),
        ("spells.csv", 2, "end_year", "ann"),
        ("publications.csv", 2, "papers", "ann"),
    ]


@pytest.mark.parametrize(
    ("table", "header", "row"),
    [
        ("spells", S, "ann,k,2010,,2012,,academia,postdoc,"),
        ("publications", "respondent_id,year,papers\n", "ann,2012,1"),
        ("grants", "respondent_id,year,grants\n", "ann,2012,1"),
        ("job_searches", "respondent_id,year,target\n", "ann,2012,industry"),
    ],
)
def test_a_key_that_comes_twice_is_refused(pack: Pack, table: str, header: str, row: str) -> None:
    careers, reading = read(pack(**{table: header + row + "\n" + row + "\n"}))
    (refusal,) = reading.refusals
    assert (refusal.file, refusal.line) == (f"{table}.csv", 3)
    assert "duplicate key" in refusal.reason
    assert "line 2 has the same" in refusal.reason
    assert ids(careers) == ["bob"]


def test_one_year_with_two_targets_is_no_duplicate(pack: Pack) -> None:
    header = "respondent_id,year,target\n"
    _, reading = read(pack(job_searches=header + "ann,2012,industry\nann,2012,academia_other\n"))
    assert reading.refusals == []


def test_a_row_of_nobody_is_refused_and_harms_nobody(pack: Pack) -> None:
    careers, reading = read(pack(spells=S + "eve,k,2010,,2012,,academia,postdoc,\n"))
    (refusal,) = reading.refusals
    assert (refusal.file, refusal.line, refusal.column) == ("spells.csv", 2, "respondent_id")
    assert "'eve' is not among the respondents in respondents.csv" in refusal.reason
    assert ids(careers) == ["ann", "bob"]


def test_lines_are_those_of_the_file_despite_quoted_line_breaks_and_blank_lines(pack: Pack) -> None:
    spells = (
        "respondent_id,start_year,end_year,sector,position,note\r\n"
        'ann,2010,2011,academia,postdoc,"one\r\ntwo\r\nthree"\r\n'
        "\r\n"
        "ann,2011,2012,academia,typo,\r\n"
        'bob,2012,,academia,"wrong\n",\r\n'
        "bob,2012,,academia,typo,\r\n"
    )
    lines = [(line, column) for _, line, column, _ in refused(pack(spells=spells))]
    assert lines == [(6, "position"), (7, "position"), (9, "position")]


def test_ten_megabytes_in_one_cell_refuse_one_respondent(pack: Pack) -> None:
    big = "x" * 10_000_000
    careers, reading = read(
        pack(spells=S + f"ann,k,2010,,2012,,academia,{big},\nbob,b,2012,,,,academia,postdoc,\n")
    )
    (refusal,) = reading.refusals
    assert (refusal.line, refusal.column) == (2, "position")
    assert refusal.reason == "a text of 10,000,000 characters; at most 1,000 fit"
    assert ids(careers) == ["bob"]


def test_a_huge_respondent_id_is_refused(pack: Pack) -> None:
    big = "x" * 10_000_000
    careers, reading = read(pack(respondents=R + f"{big},2020,2010\nbob,2020,2010\n", spells=S))
    (refusal,) = reading.refusals
    assert (refusal.line, refusal.column, refusal.respondent_id) == (2, "respondent_id", "")
    assert ids(careers) == ["bob"]


def test_a_nul_byte_in_a_cell_refuses_one_respondent(pack: Pack) -> None:
    careers, reading = read(pack(respondents=R + "ann,20\x0020,2010\nbob,2020,2010\n", spells=S))
    assert [(one.line, one.column) for one in reading.refusals] == [(2, "survey_year")]
    assert ids(careers) == ["bob"]


def test_who_is_taken_already_is_refused(pack: Pack) -> None:
    reading = read_package(pack(), taken=["ann"])
    assert ids(list(reading)) == ["bob"]
    (refusal,) = reading.refusals
    assert str(refusal) == (
        "respondents.csv, line 2, column respondent_id: this respondent is in the study already"
    )


def test_empty_rows_and_trailing_empty_cells_of_a_spreadsheet_do_no_harm(pack: Pack) -> None:
    careers, reading = read(pack(respondents=R + "ann,2020,2010,,\n,,\n,,\nbob,2020,2012\n"))
    assert ids(careers) == ["ann", "bob"]
    assert reading.refusals == []
    assert reading.notices == ["respondents.csv: 2 empty rows were skipped."]


def test_names_in_the_header_may_differ_in_case_and_blanks_and_more_columns_may_stand_there(
    pack: Pack,
) -> None:
    careers, reading = read(
        pack(respondents="Respondent_ID , survey_year,PhD_Year,shoe size\nann,2020,2010,44\n")
    )
    assert ids(careers) == ["ann"]
    assert any("none of ours" in notice and "'shoe size'" in notice for notice in reading.notices)
    assert any("'Respondent_ID '" in notice and "'PhD_Year'" in notice for notice in reading.notices)


def test_numbers_as_data_frames_write_them_are_read(pack: Pack) -> None:
    careers, reading = read(
        pack(spells=S + "ann,k,2010.0,3.0,2012.0,,academia,postdoc,1.0\nbob,b,2012,,,,academia,postdoc,.5\n")
    )
    assert reading.refusals == []
    assert careers[0].spells[0].start_month == 3
    assert careers[1].spells[0].fte == 0.5


def test_a_package_may_be_read_twice(pack: Pack) -> None:
    reading = read_package(pack(spells=S + "eve,k,2010,,2012,,academia,postdoc,\n"))
    first, refusals = list(reading), list(reading.refusals)
    assert list(reading) == first
    assert reading.refusals == refusals


def test_progress_never_goes_back_and_ends_at_one(pack: Pack) -> None:
    told: list[float] = []
    list(read_package(pack(), progress=lambda _what, share: told.append(share)))
    assert told == sorted(told)
    assert told[-1] == 1.0


@pytest.mark.parametrize(
    ("encoding", "declared"),
    [("utf-8", None), ("utf-8-sig", None), ("latin-1", "latin-1"), ("utf-16", "utf-16")],
)
@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r"])
def test_encodings_byte_order_marks_and_line_ends_are_read(
    pack: Pack, encoding: str, declared: str | None, newline: str
) -> None:
    text = "respondent_id,survey_year,phd_year,site\nann,2020,2010,Zürich\n".replace("\n", newline)
    resource = {"name": "respondents", "path": "respondents.csv"}
    if declared:
        resource["encoding"] = declared
    package = pack(
        {"resources": [resource, {"name": "spells", "path": "spells.csv"}]},
        respondents=text.encode(encoding),
        spells=S,
    )
    (ann,), reading = read(package)
    assert (ann.respondent.site, reading.refusals) == ("Zürich", [])


def test_any_valid_descriptor_will_do(tmp_path: Path) -> None:
    folder = tmp_path / "other"
    (folder / "data" / "old").mkdir(parents=True)
    (folder / "data" / "people.txt.csv").write_text(
        "# made by hand\nrespondent_id;survey_year;phd_year;gender;site\nann;2020;2010;n/a;'a;b'\n",
        encoding="utf-8",
    )
    (folder / "data" / "s1.tsv").write_text("respondent_id\tstart_year\tend_year\tsector\tposition\n")
    (folder / "data" / "old" / "s2.tsv").write_text("ann\t2010\t\tacademia\tpostdoc\n")
    (folder / "grants.csv").write_text("ann,2012,DK\n")
    (folder / "schema.json").write_text(
        json.dumps({"fields": [{"name": name} for name in ("respondent_id", "year", "grants")]})
    )
    descriptor = {
        "$schema": "https://datapackage.org/profiles/2.0/datapackage.json",
        "name": "other",
        "licenses": [{"name": "CC0-1.0"}],
        "resources": [
            {"name": "notes", "path": "notes.pdf"},
            {
                "name": "spells",
                "path": ["data/s1.tsv", "data/old/s2.tsv"],
                "format": "tsv",
                "dialect": {"delimiter": "\t"},
            },
            {
                "name": "respondents",
                "path": "data/people.txt.csv",
                "format": "csv",
                "dialect": {"delimiter": ";", "quoteChar": "'", "commentChar": "#"},
                "schema": {"missingValues": ["", "n/a"], "fields": [{"name": "respondent_id"}]},
            },
            {"name": "grants", "path": "grants.csv", "dialect": {"header": False}, "schema": "schema.json"},
        ],
    }
    (folder / "datapackage.json").write_text(json.dumps(descriptor))
    (ann,), reading = read(folder / "datapackage.json")
    assert reading.refusals == []
    assert (ann.respondent.gender, ann.respondent.site) == (None, "a;b")
    assert [spell.start_year for spell in ann.spells] == [2010]
    assert ann.grants == (GrantYear("ann", 2012, NoAnswer.DK),)
    assert reading.notices == ["The table 'notes' is none of ours and was not read."]
