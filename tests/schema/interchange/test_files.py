"""Packages that can't be read at all: what is said, and that nothing but a `PackageError` is raised."""

from __future__ import annotations

import json
import os
import shutil
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sojourn_schema.errors import PackageError
from sojourn_schema.interchange import read_package

Pack = Callable[..., Path]
R = "respondent_id,survey_year,phd_year\n"


def problem(package: Path) -> PackageError:
    with pytest.raises(PackageError) as raised:
        list(read_package(package))
    told = raised.value
    assert told.what
    assert "Nothing was imported; the study is as it was." in told.meaning
    assert told.remedy
    return told


def packed(folder: Path, *, prefix: str = "") -> Path:
    out = folder.with_suffix(".zip")
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for file in folder.iterdir():
            archive.write(file, prefix + file.name)
    return out


def test_a_package_that_is_not_there(tmp_path: Path) -> None:
    assert "There is no" in problem(tmp_path / "nowhere").what
    assert "There is no" in problem(tmp_path / "nowhere.zip").what


def test_a_folder_or_zip_without_a_descriptor_says_what_it_holds(pack: Pack) -> None:
    folder = pack()
    (folder / "datapackage.json").unlink()
    assert "has no datapackage.json (it holds respondents.csv, spells.csv)" in problem(folder).what
    assert "has no datapackage.json" in problem(packed(folder)).what


def test_a_file_that_is_no_zip(pack: Pack) -> None:
    folder = pack()
    assert "neither a folder nor a zip file" in problem(folder / "spells.csv").what
    (folder / "cut.zip").write_bytes(packed(folder).read_bytes()[:-30])
    assert "neither a folder nor a zip file" in problem(folder / "cut.zip").what


@pytest.mark.parametrize("prefix", ["", "my package/"])
def test_a_zip_of_the_files_or_of_their_folder_is_read(pack: Pack, prefix: str) -> None:
    assert len(list(read_package(packed(pack(), prefix=prefix)))) == 2


def test_a_zip_with_a_password(pack: Pack) -> None:
    out = packed(pack())
    content = bytearray(out.read_bytes())
    for signature, offset in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        at = content.find(signature)
        while at >= 0:
            content[at + offset] |= 1
            at = content.find(signature, at + 4)
    out.write_bytes(content)
    assert "locked with a password" in problem(out).what


@pytest.mark.parametrize(
    "name", ["../evil.csv", "/etc/evil.csv", "a/../../evil.csv", "..\\evil.csv", "C:\\evil"]
)
def test_a_zip_that_leads_out_of_itself(pack: Pack, name: str) -> None:
    out = packed(pack())
    with zipfile.ZipFile(out, "a") as archive:
        archive.writestr(name, "x")
    assert "leads out of the package" in problem(out).what


def test_a_zip_that_grows_without_measure(pack: Pack) -> None:
    folder = pack()
    (folder / "spells.csv").write_bytes(b"\n" * 50_000_000)
    assert "would grow to 50 MB" in problem(packed(folder)).what


def test_a_zip_with_a_file_twice(pack: Pack) -> None:
    out = packed(pack())
    with zipfile.ZipFile(out, "a") as archive, pytest.warns(UserWarning, match="Duplicate"):
        archive.writestr("spells.csv", "x")
    assert "holds spells.csv twice" in problem(out).what


def test_a_zip_with_two_packages(pack: Pack) -> None:
    out = packed(pack(), prefix="one/")
    with zipfile.ZipFile(out, "a") as archive:
        archive.writestr("two/datapackage.json", "{}")
    assert "several data packages" in problem(out).what


def test_a_zip_whose_bytes_were_damaged(pack: Pack) -> None:
    out = packed(pack(spells=R + "x" * 5_000))
    content = bytearray(out.read_bytes())
    with zipfile.ZipFile(out) as archive:
        start = archive.getinfo("spells.csv").header_offset
    content[start + 45 : start + 55] = bytes(10)
    out.write_bytes(content)
    assert "in the zip can't be read" in problem(out).what


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "line 1, column 1: this is not JSON"),
        (b'{"resources": [}', "line 1, column 16: this is not JSON"),
        (b"\xff\xfe{", "not text in UTF-8 (byte 1)"),
        (b"[]", "it is no JSON object"),
        (b"[" * 100_000, "nested too deeply"),
        (b"{}", "'resources' is a required property"),
        (b'{"resources": "all"}', "not of type 'array'"),
        (b'{"resources": [{"path": "a.csv"}]}', "'name' is a required property"),
        (b'{"resources": [{"name": "spells"}]}', '"path" or "data" is required'),
        (b'{"resources": [{"name": "respondents", "path": "../../etc/passwd"}]}', "is not safe"),
        (b'{"resources": [{"name": "respondents", "path": "/etc/passwd"}]}', "is not safe"),
        (
            b'{"resources": [{"name": "respondents", "path": "https://example.org/r.csv"}]}',
            "outside the package",
        ),
        (b'{"resources": [{"name": "respondents", "data": [["a"], ["b"]]}]}', "holds the rows"),
        (b'{"resources": [{"name": "respondents", "path": "r.xlsx"}]}', "no plain CSV file"),
        (b'{"resources": [{"name": "respondents", "path": "r.csv.gz"}]}', "no plain CSV file"),
        (b'{"resources": [{"name": "people", "path": "people.csv"}]}', "names no table 'respondents'"),
        (b'{"resources": [{"name": "respondents", "path": "people.csv"}]}', "people.csv is missing"),
        (b'{"resources": [{"name": "respondents", "path": "respondents.csv"}]}', "names no table 'spells'"),
        (b'{"resources": [{"name": "respondents", "path": "resp\\u0000.csv"}]}', ".csv is missing"),
        (
            b'{"resources": [{"name": "respondents", "path": "respondents.csv", "encoding": "klingon"}]}',
            "an encoding that we don't know ('klingon')",
        ),
        (
            (
                b'{"resources": [{"name": "respondents", "path": "respondents.csv",'
                b' "dialect": {"delimiter": ";;"}}]}'
            ),
            "a dialect that can't be used",
        ),
        (
            b'{"resources": [{"name": "respondents", "path": "respondents.csv", "schema": "https://x.org/s.json"}]}',
            "takes the schema of 'respondents' from 'https://x.org/s.json'",
        ),
    ],
)
def test_a_descriptor_that_can_not_be_used(pack: Pack, content: bytes, said: str) -> None:
    folder = pack()
    (folder / "datapackage.json").write_bytes(content)
    assert said in problem(folder).what


@pytest.mark.parametrize(
    ("tables", "said"),
    [
        ({"respondents": "respondent_id,phd_year\n"}, "lacks required columns: survey_year"),
        ({"spells": "respondent_id,start_year,sector\n"}, "lacks required columns: end_year, position"),
        ({"grants": "respondent_id,grants\n"}, "lacks required columns: year"),
        ({"respondents": R.replace("\n", ",phd_year\n")}, "the header has the column 'phd_year' twice"),
        ({"respondents": R.replace("\n", ",PHD_year \n")}, "the header has the column 'phd_year' twice"),
        ({"spells": ""}, "spells.csv is empty: it has no header"),
        ({"spells": "\n\n"}, "spells.csv is empty: it has no header"),
        ({"spells": b"\x00\x01\x02\x00,\x00"}, "not a text file: its first row holds NUL bytes"),
        (
            {"spells": b"\x89PNG\r\n\x1a\n\x00\x00"},
            "spells.csv, line 1: this is not text in UTF-8; byte 1 (0x89)",
        ),
        (
            {"respondents": (R + "ann,2020,2010\n").encode("utf-16")},
            "respondents.csv, the first line: this is not text in UTF-8; it is written in UTF-16",
        ),
        (
            {"respondents": (R + "ann,2020,2010\nJosé,2020,2010\n").encode("latin-1")},
            "respondents.csv, line 3: this is not text in UTF-8; byte 53 (0xE9) does not fit",
        ),
        (
            {"respondents": (R + "ann,2020,2010\nJosé").encode()[:-1]},
            "respondents.csv, line 3: this is not text in UTF-8; its last character is cut off",
        ),
        (
            {"respondents": R + 'ann,2020,2010\n"bob,2020,2010\n'},
            "respondents.csv, line 3: a quotation mark opens",
        ),
        (
            {"respondents": R + 'ann,2020,2010\n"bob"x,2020,2010\n'},
            "line 3: the quotation marks of this row do not",
        ),
    ],
)
def test_a_table_that_can_not_be_read(pack: Pack, tables: dict[str, str | bytes], said: str) -> None:
    assert said in problem(pack(**tables)).what


def test_a_wrong_byte_far_into_a_file_is_found_by_its_line(pack: Pack) -> None:
    rows = "".join(f"p{number:06},2020,2010\n" for number in range(20_000))
    content = (R + rows).encode() + b"\xfc,2020,2010\n"
    told = problem(pack(respondents=content)).what
    assert f"line 20002: this is not text in UTF-8; byte {len(R + rows) + 1:,} (0xFC)" in told


@pytest.mark.parametrize(("delimiter", "name", "written"), [(";", "semicolons", ";"), ("\t", "tabs", "\\t")])
def test_a_table_with_other_delimiters_is_told_how_to_declare_them(
    pack: Pack, delimiter: str, name: str, written: str
) -> None:
    told = problem(pack(respondents=(R + "ann,2020,2010\n").replace(",", delimiter)))
    assert f"separated by {name}" in told.remedy
    assert f'"dialect": {{"delimiter": "{written}"}}' in told.remedy


def test_a_header_without_rows_is_a_package_with_nobody_in_it(pack: Pack) -> None:
    reading = read_package(pack(respondents=R, spells="respondent_id,start_year,end_year,sector,position\n"))
    assert list(reading) == []
    assert reading.refusals == []
    assert reading.notices == ["respondents.csv has no rows: there is nobody to take in."]


def test_a_link_out_of_the_package_is_not_followed(pack: Pack, tmp_path: Path) -> None:
    folder = pack()
    (tmp_path / "secret.csv").write_text(R + "ann,2020,2010\n")
    (folder / "respondents.csv").unlink()
    (folder / "respondents.csv").symlink_to(tmp_path / "secret.csv")
    assert "lies outside the package's folder" in problem(folder).what


def test_a_folder_in_the_place_of_a_table_is_missing_as_a_file(pack: Pack) -> None:
    folder = pack()
    (folder / "spells.csv").unlink()
    (folder / "spells.csv").mkdir()
    assert "spells.csv is missing" in problem(folder).what


def test_a_pipe_in_the_place_of_a_table_does_not_hang(pack: Pack) -> None:
    folder = pack()
    (folder / "spells.csv").unlink()
    os.mkfifo(folder / "spells.csv")
    assert "spells.csv is missing" in problem(folder).what


def test_a_package_that_vanishes_while_it_is_read(pack: Pack) -> None:
    folder = pack()
    reading = read_package(folder)
    shutil.rmtree(folder)
    with pytest.raises(PackageError):
        list(reading)


json_values = st.recursive(
    st.none() | st.booleans() | st.integers(-3, 3) | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=5,
)
resource_keys = st.sampled_from(
    [
        "name",
        "path",
        "data",
        "dialect",
        "schema",
        "encoding",
        "format",
        "profile",
        "compression",
        "type",
        "hash",
    ]
)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    changed=st.dictionaries(resource_keys, json_values, max_size=3),
    dialect=st.dictionaries(
        st.sampled_from(
            ["delimiter", "quoteChar", "header", "headerRows", "commentChar", "escapeChar", "csv"]
        ),
        json_values,
        max_size=3,
    ),
)
def test_no_descriptor_ends_in_anything_but_careers_or_a_package_error(
    pack: Pack, changed: dict[str, Any], dialect: dict[str, Any]
) -> None:
    resource = {"name": "respondents", "path": "respondents.csv", "dialect": dialect} | changed
    folder = pack()
    (folder / "datapackage.json").write_text(
        json.dumps({"resources": [resource, {"name": "spells", "path": "spells.csv"}]})
    )
    try:
        list(read_package(folder))
    except PackageError:
        return


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    respondents=st.binary(max_size=60) | st.text('ab,;"\n\r\0é ', max_size=60).map(str.encode),
    spells=st.binary(max_size=60) | st.text('ab,;"\n\r\0é ', max_size=60).map(str.encode),
    with_header=st.booleans(),
)
def test_no_bytes_in_the_tables_end_in_anything_but_careers_or_a_package_error(
    pack: Pack, respondents: bytes, spells: bytes, with_header: bool
) -> None:
    if with_header:
        respondents = R.encode() + respondents
        spells = b"respondent_id,start_year,end_year,sector,position\n" + spells
    try:
        list(read_package(pack(respondents=respondents, spells=spells)))
    except PackageError:
        return
