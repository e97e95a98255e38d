"""The study file: made once, read as it was written, all or nothing."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from dataclasses import fields, replace
from pathlib import Path
from uuid import UUID

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sojourn_schema.careers import Career, GrantYear, JobSearch, PublicationYear, Respondent, Spell
from sojourn_schema.codes import code_list
from sojourn_schema.columns import RECORD_TABLES, TABLES, Column, Kind, NoAnswer
from sojourn_schema.errors import ReadOnlyStudyError, StudyFileError
from sojourn_schema.store.study_file import StudyFile
from sojourn_schema.study import StudyDefinition

RECORDS = {
    "respondent": Respondent,
    "spell": Spell,
    "publication_year": PublicationYear,
    "job_search": JobSearch,
    "grant_year": GrantYear,
}

# Making


def test_a_new_study_is_empty_and_sound(study: StudyFile, definition: StudyDefinition) -> None:
    assert study.definition == definition
    assert UUID(study.study_id).version == 4
    assert set(study.counts()) == {*RECORD_TABLES, "draft"}
    assert set(study.counts().values()) == {0}
    assert study.integrity() == []
    assert list(study.careers()) == []
    assert study.respondent_ids() == []


def test_a_study_and_what_lies_beside_it_are_for_its_owner_alone(study: StudyFile) -> None:
    made = list(study.path.parent.glob(f"{study.path.name}*"))
    assert study.path.with_name(f"{study.path.name}-wal") in made
    empty = study.path.with_name(f"{study.path.name}-lock")
    assert [one.name for one in made if one.stat().st_mode & 0o077 and one != empty] == []


def test_a_study_is_one_file_when_it_is_closed(study: StudyFile) -> None:
    study.close()
    study.close()
    assert [path.name for path in study.path.parent.iterdir()] == [study.path.name]


def test_a_definition_with_everything_in_it_comes_back(study_path: Path) -> None:
    definition = StudyDefinition(
        "Careers “here” \\ there",
        2027,
        language="de",
        mode="booth",
        sites=("Halle 1", "O'Hare"),
        recruited_via=("alumni_list", "referral"),
        item_set="full",
        consent_version="2b",
        consent_text={"de": 'Zeile 1\nZeile 2 "so"\t.', "en": "Yes."},
        controller="Universität",
        contact="a@example.org",
        landmarks={2020: {"en": "Pandemic", "de": "Pandemie"}, 2008: {"en": "Crisis"}},
    )
    with StudyFile.create(study_path, definition) as study:
        assert study.definition == definition


@pytest.mark.parametrize("content", [b"", b"somebody's thesis"])
def test_no_study_is_made_over_a_file_that_is_there(
    study_path: Path, definition: StudyDefinition, content: bytes
) -> None:
    study_path.write_bytes(content)
    with pytest.raises(StudyFileError, match="There is already a file"):
        StudyFile.create(study_path, definition)
    assert study_path.read_bytes() == content


def test_no_study_is_made_over_a_study_a_folder_or_a_dangling_link(
    study: StudyFile, definition: StudyDefinition, tmp_path: Path
) -> None:
    (tmp_path / "link").symlink_to(tmp_path / "nowhere")
    for path in (study.path, tmp_path, tmp_path / "link"):
        with pytest.raises(StudyFileError, match="There is already"):
            StudyFile.create(path, definition)


def test_no_study_is_made_in_a_missing_folder(tmp_path: Path, definition: StudyDefinition) -> None:
    (tmp_path / "file").touch()
    for parent in ("nowhere", "file"):
        with pytest.raises(StudyFileError, match="There is no folder"):
            StudyFile.create(tmp_path / parent / "study.sojourn", definition)


def test_opening_sees_the_same_study(study: StudyFile) -> None:
    study.close()
    with StudyFile.open(study.path) as again:
        assert (again.study_id, again.definition) == (study.study_id, study.definition)
        assert not again.read_only
    with StudyFile.open(study.path, read_only=True) as again:
        assert again.read_only


# Careers


def test_a_career_comes_back_as_it_was(study: StudyFile, make_career: Callable[..., Career]) -> None:
    study.add_career(make_career())
    (found,) = study.careers()
    assert found == make_career()
    assert study.career("r1") == found
    assert study.career("r2") is None
    assert [spell.spell_id for spell in found.spells] == ["later", "first", "between"]
    assert found.respondent.gender is NoAnswer.PNTS
    assert found.spells[1].end_month is NoAnswer.DK
    assert study.integrity() == []


def test_counts_are_rows_a_table(study: StudyFile, make_career: Callable[..., Career]) -> None:
    assert study.add_careers([make_career("r1"), make_career("r2")]) == 2
    study.drafts.new()
    assert study.counts() == {
        "respondent": 2,
        "spell": 6,
        "publication_year": 6,
        "job_search": 4,
        "grant_year": 4,
        "extra_answer": 0,
        "draft": 1,
    }


def test_careers_come_in_the_order_of_their_ids_whatever_order_they_came_in(
    study: StudyFile, make_career: Callable[..., Career]
) -> None:
    ids = [f"r{number:04}" for number in range(1_203)]
    study.add_careers(make_career(key) for key in reversed(ids))
    assert study.respondent_ids() == ids
    assert [career.respondent.respondent_id for career in study.careers()] == ids
    assert study.career("r0777") == make_career("r0777")


def test_careers_can_be_added_while_they_are_read(
    study: StudyFile, make_career: Callable[..., Career]
) -> None:
    study.add_careers(make_career(f"r{number:04}") for number in range(600))
    for career in study.careers():
        key = career.respondent.respondent_id
        if key.startswith("r00"):
            study.add_career(make_career(f"a{key}"))
    assert study.counts()["respondent"] == 700


def test_a_reader_sees_whole_careers_while_another_writes(
    study: StudyFile, make_career: Callable[..., Career]
) -> None:
    study.add_careers(make_career(f"r{number:04}") for number in range(700))
    with StudyFile.open(study.path, read_only=True) as reader:
        seen = 0
        for career in reader.careers():
            if seen % 100 == 0:
                study.add_career(make_career(f"z{seen:04}"))
            assert career == make_career(career.respondent.respondent_id)
            seen += 1
    assert seen >= 700


@pytest.mark.parametrize("stop", [ValueError, KeyboardInterrupt, PermissionError, sqlite3.OperationalError])
def test_of_careers_whose_source_stops_none_comes_in(
    study: StudyFile, make_career: Callable[..., Career], stop: type[BaseException]
) -> None:
    def careers() -> Iterator[Career]:
        for number in range(800):
            yield make_career(f"r{number}")
        raise stop

    with pytest.raises(stop):
        study.add_careers(careers())
    assert study.counts()["respondent"] == 0
    study.add_career(make_career())


def test_a_respondent_who_is_there_already_is_not_written_again(
    study: StudyFile, make_career: Callable[..., Career]
) -> None:
    study.add_career(make_career("r1"))
    with pytest.raises(sqlite3.IntegrityError):
        study.add_careers([make_career("r2"), make_career("r1")])
    assert study.respondent_ids() == ["r1"]


def test_a_study_opened_for_reading_takes_no_careers(
    study: StudyFile, make_career: Callable[..., Career]
) -> None:
    with StudyFile.open(study.path, read_only=True) as reader, pytest.raises(ReadOnlyStudyError):
        reader.add_career(make_career())


@pytest.mark.parametrize("table", TABLES)
def test_the_records_have_the_fields_of_the_one_list(table: str) -> None:
    names = {one.name for one in fields(RECORDS[table])}
    assert names == {column.name for column in TABLES[table]}


def values(column: Column) -> st.SearchStrategy[object]:
    """Every value that the column can hold."""
    kinds: dict[Kind, st.SearchStrategy[object]] = {
        Kind.CODE: st.sampled_from(list(code_list(column.codes or "yes_no"))),
        Kind.YEAR: st.integers(1900, 2036),
        Kind.TEXT: st.text(st.characters(exclude_categories=["Cc", "Cs"]), max_size=40),
        Kind.SHARE: st.floats(0.1, 1.0) | st.just(1),
    }
    low, high = int(column.low or 0), int(column.high or 0)
    choices = [kinds.get(column.kind, st.integers(low, high))]
    if not column.required:
        choices += [st.none(), st.sampled_from(NoAnswer)]
    if column.codes and column.kind is not Kind.CODE:
        choices.append(st.sampled_from(list(code_list(column.codes))))
    return st.one_of(choices)


def records(table: str) -> st.SearchStrategy[object]:
    keys = {"respondent_id": st.just("r1"), "spell_id": st.uuids().map(str)}
    columns = {
        column.name: keys[column.name] if column.name in keys else values(column) for column in TABLES[table]
    }
    return st.builds(RECORDS[table], **columns)


def several(table: str, *keys: str) -> st.SearchStrategy[tuple[object, ...]]:
    def key(record: object) -> tuple[object, ...]:
        return tuple(getattr(record, name) for name in keys)

    in_order = keys != ("spell_id",)
    found = st.lists(records(table), max_size=4, unique_by=key)
    return found.map(lambda some: tuple(sorted(some, key=key) if in_order else some))


CAREERS = st.builds(
    Career,
    records("respondent"),
    several("spell", "spell_id"),
    several("publication_year", "year"),
    several("job_search", "year", "target"),
    several("grant_year", "year"),
)


@settings(max_examples=80, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(CAREERS)
def test_every_career_comes_back_as_it_was(study: StudyFile, career: Career) -> None:
    study._connection.execute("DELETE FROM respondent")
    study.add_career(career)
    found = study.career("r1")
    assert found == career
    assert study.integrity() == []


# Checking


@pytest.mark.parametrize(
    ("change", "told"),
    [
        (
            "UPDATE spell SET sector = 'academja'",
            "spell.sector holds 'academja', which is no code of its list (3 times).",
        ),
        (
            "UPDATE respondent SET tenure_year = 'someday'",
            "respondent.tenure_year holds 'someday', which is no code",
        ),
        (
            "UPDATE respondent SET gender = CAST(x'ff41' AS TEXT)",
            "respondent.gender holds '\N{REPLACEMENT CHARACTER}A'",
        ),
        ("DELETE FROM respondent", "The table spell has rows that belong to nobody."),
        ("UPDATE respondent SET weekly_hours = 200", "CHECK constraint failed in respondent."),
    ],
)
def test_what_stands_in_the_file_and_can_not_be_is_told(
    study: StudyFile, make_career: Callable[..., Career], change: str, told: str
) -> None:
    study.add_career(make_career())
    study._connection.execute("PRAGMA foreign_keys = OFF")
    study._connection.execute("PRAGMA ignore_check_constraints = ON")
    study._connection.execute(change)
    study._connection.execute("PRAGMA ignore_check_constraints = OFF")
    assert study.integrity()[0].startswith(told)


def test_a_share_given_as_a_whole_number_is_the_same_share(
    study: StudyFile, make_career: Callable[..., Career]
) -> None:
    career = make_career()
    whole = replace(career, spells=(replace(career.spells[0], fte=1),))
    study.add_career(whole)
    (found,) = study.careers()
    assert found == whole
    assert type(found.spells[0].fte) is float
