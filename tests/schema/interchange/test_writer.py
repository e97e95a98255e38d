"""Packages of ours: valid, the same bytes each time, and nothing lost on the way out and in."""

from __future__ import annotations

import csv
import zipfile
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sojourn_schema.careers import Career, GrantYear, JobSearch, PublicationYear, Respondent, Spell
from sojourn_schema.codes import code_list
from sojourn_schema.columns import TABLES, Column, Kind, NoAnswer
from sojourn_schema.errors import PackageError
from sojourn_schema.interchange import import_package, read_package, write_package
from sojourn_schema.store.study_file import StudyFile
from sojourn_schema.study import StudyDefinition

SURVEY_YEAR = 2026
MakeCareer = Callable[..., Career]


def contents(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def test_our_descriptor_and_tables_are_valid_in_the_eyes_of_frictionless(
    make_career: MakeCareer, tmp_path: Path
) -> None:
    import frictionless

    write_package([make_career("a"), make_career("b")], tmp_path / "out", title="Ärzte und Forscher")
    report = frictionless.validate(str(tmp_path / "out" / "datapackage.json"))
    assert report.valid, report.flatten(["title", "message"])
    assert len(report.tasks) == len(TABLES)


def test_frictionless_finds_what_our_descriptor_forbids(make_career: MakeCareer, tmp_path: Path) -> None:
    import frictionless

    write_package([make_career("a")], tmp_path / "out")
    spells = tmp_path / "out" / "spells.csv"
    spells.write_text(spells.read_text().replace("postdoc", "postdok").replace("0.8", "8"))
    report = frictionless.validate(str(tmp_path / "out" / "datapackage.json"))
    kinds = {kind for task in report.flatten(["type"]) for kind in task}
    assert kinds == {"constraint-error"}


def test_the_tables_have_every_column_in_order_and_rows_in_the_order_of_listing(
    make_career: MakeCareer, tmp_path: Path
) -> None:
    write_package([make_career("b"), make_career("a")], tmp_path / "out")
    with (tmp_path / "out" / "spells.csv").open(newline="") as file:
        header, *rows = csv.reader(file)
    assert header == [column.name for column in TABLES["spell"]]
    assert [(row[0], row[1]) for row in rows] == [
        (key, name) for key in ("b", "a") for name in ("later", "first", "between")
    ]
    assert {path.name for path in (tmp_path / "out").iterdir()} == {
        "datapackage.json",
        "respondents.csv",
        "spells.csv",
        "publications.csv",
        "job_searches.csv",
        "grants.csv",
    }


@pytest.mark.parametrize("name", ["out", "out.zip", "deeper/out", "OUT.ZIP"])
def test_what_was_written_reads_the_same(make_career: MakeCareer, tmp_path: Path, name: str) -> None:
    careers = [make_career("b"), make_career("a")]
    assert write_package(careers, tmp_path / name) == 2
    assert zipfile.is_zipfile(tmp_path / name) is name.lower().endswith(".zip")
    reading = read_package(tmp_path / name)
    assert list(reading) == careers
    assert reading.refusals == []
    assert reading.notices == []


def test_the_same_careers_make_the_same_bytes(make_career: MakeCareer, tmp_path: Path) -> None:
    for name in ("one", "two"):
        write_package([make_career()], tmp_path / name)
        write_package([make_career()], tmp_path / f"{name}.zip")
    assert contents(tmp_path / "one") == contents(tmp_path / "two")
    assert (tmp_path / "one.zip").read_bytes() == (tmp_path / "two.zip").read_bytes()


def test_an_empty_folder_is_filled_and_anything_else_is_left_as_it_is(
    make_career: MakeCareer, tmp_path: Path
) -> None:
    (tmp_path / "empty").mkdir()
    assert write_package([make_career()], tmp_path / "empty") == 1
    for name in ("full", "file", "old.zip"):
        taken = tmp_path / name
        if name == "full":
            taken.mkdir()
            (taken / "precious.txt").write_text("x")
        else:
            taken.write_text("precious")
        with pytest.raises(PackageError, match="something at"):
            write_package([make_career()], taken)
    assert (tmp_path / "full" / "precious.txt").read_text() == "x"
    assert (tmp_path / "file").read_text() == "precious"


def test_an_export_that_is_interrupted_leaves_nothing(make_career: MakeCareer, tmp_path: Path) -> None:
    def interrupted() -> Iterator[Career]:
        yield make_career()
        raise KeyboardInterrupt

    for name in ("out", "out.zip"):
        with pytest.raises(KeyboardInterrupt):
            write_package(interrupted(), tmp_path / name)
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_can_not_be_written_is_told(make_career: MakeCareer, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(PackageError, match="can't be written"):
        write_package([make_career()], tmp_path / "file" / "out")


def values(column: Column) -> st.SearchStrategy[Any]:
    """Every value that a column takes."""
    if column.kind is Kind.CODE:
        assert column.codes is not None
        given_values: st.SearchStrategy[Any] = st.sampled_from(list(code_list(column.codes)))
    elif column.kind is Kind.YEAR:
        given_values = st.integers(1900, SURVEY_YEAR)
    elif column.kind in (Kind.MONTH, Kind.COUNT):
        given_values = st.integers(int(column.low or 0), int(column.high or 0))
    elif column.kind is Kind.SHARE:
        given_values = st.floats(0.1, 1.0)
    else:
        given_values = st.text(
            st.characters(min_codepoint=32, exclude_categories=["Cs"]), min_size=1, max_size=8
        ).filter(lambda text: text.strip() == text and text not in NoAnswer.__members__)
    if column.codes is not None and column.kind is not Kind.CODE:
        given_values |= st.sampled_from(list(code_list(column.codes)))
    if column.required:
        return given_values
    return st.none() | st.sampled_from(list(NoAnswer)) | given_values


def records(table: str, record: type[Any], **fixed: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    return st.builds(record, **({column.name: values(column) for column in TABLES[table]} | fixed))


def in_order(spell: Spell) -> Spell:
    if isinstance(spell.end_year, int) and spell.end_year <= spell.start_year:
        return replace(spell, end_year=spell.start_year, start_month=None)
    return spell


@st.composite
def lists_of_careers(draw: st.DrawFn) -> list[Career]:
    keys = st.text(st.characters(min_codepoint=33, exclude_categories=["C", "Z"]), min_size=1, max_size=6)
    careers = []
    for key in sorted(draw(st.sets(keys, max_size=3))):
        mine = st.just(key)

        def some(
            table: str,
            record: type[Any],
            unique_by: Callable[[Any], Any],
            mine: st.SearchStrategy[str] = mine,
        ) -> tuple[Any, ...]:
            rows = records(table, record, respondent_id=mine)
            return tuple(draw(st.lists(rows, max_size=3, unique_by=unique_by)))

        spells = st.lists(
            records("spell", Spell, respondent_id=mine, spell_id=keys).map(in_order),
            max_size=4,
            unique_by=lambda spell: spell.spell_id,
        )
        careers.append(
            Career(
                draw(records("respondent", Respondent, respondent_id=mine, survey_year=st.just(SURVEY_YEAR))),
                tuple(draw(spells)),
                tuple(
                    sorted(
                        some("publication_year", PublicationYear, lambda row: row.year), key=lambda r: r.year
                    )
                ),
                tuple(
                    sorted(
                        some("job_search", JobSearch, lambda row: (row.year, row.target)),
                        key=lambda row: (row.year, row.target),
                    )
                ),
                tuple(sorted(some("grant_year", GrantYear, lambda row: row.year), key=lambda row: row.year)),
            )
        )
    return careers


@settings(
    max_examples=30, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large]
)
@given(careers=lists_of_careers(), as_zip=st.booleans())
def test_export_import_export_loses_nothing(
    careers: list[Career], as_zip: bool, tmp_path_factory: pytest.TempPathFactory
) -> None:
    folder = tmp_path_factory.mktemp("round")
    first, second = (folder / (name + ".zip" * as_zip) for name in ("first", "second"))
    write_package(careers, first)
    with StudyFile.create(folder / "study.sojourn", StudyDefinition.default(SURVEY_YEAR)) as study:
        report = import_package(study, first)
        assert report.refusals == ()
        assert report.accepted == len(careers)
        assert list(study.careers()) == sorted(careers, key=lambda career: career.respondent.respondent_id)
        write_package(study.careers(), second)
    if as_zip:
        assert first.read_bytes() == second.read_bytes()
    else:
        assert contents(first) == contents(second)
