"""Versions of the study file: what a version holds, the way to the next, and the copy kept before it."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from tests.schema.sealed_studies import KEY

from sojourn_schema.careers import Career
from sojourn_schema.columns import RECORD_TABLES, Kind
from sojourn_schema.errors import DiskFullError, NewerStudyError, SojournError
from sojourn_schema.instrument.answers import Place
from sojourn_schema.instrument.item_sets import form_asked
from sojourn_schema.instrument.paradata import PageTime, Paradata
from sojourn_schema.pausing import resume
from sojourn_schema.record_text import FinishedRecord
from sojourn_schema.sealing import unseal
from sojourn_schema.secret_code import SecretCode
from sojourn_schema.staff_pin import StaffPin
from sojourn_schema.store import migrations, study_file
from sojourn_schema.store.connection import connect
from sojourn_schema.store.study_file import StudyFile
from sojourn_schema.tally import Outcome as Ended
from sojourn_schema.withdrawal import Outcome, handle_of, withdraw

if TYPE_CHECKING:
    from sqlite_utils import Database

STUDIES = Path(__file__).resolve().parents[2] / "data" / "studies"
STORED, STORED_2, STORED_3, STORED_4, STORED_5 = (
    STUDIES / f"version-{number}.sojourn" for number in (1, 2, 3, 4, 5)
)
STORED_DRAFT = "00000000-0000-4000-8000-000000000001"


def tables(connection: sqlite3.Connection) -> dict[str, str]:
    rows = connection.execute("SELECT name, sql FROM sqlite_schema WHERE type = 'table'")
    return {name: sql for name, sql in rows if not name.startswith("_")}


def columns(connection: sqlite3.Connection, table: str) -> dict[str, tuple[str, bool]]:
    rows = connection.execute(f"SELECT name, type, \"notnull\" FROM pragma_table_info('{table}')")
    return {name: (kind, bool(required)) for name, kind, required in rows}


def keys(connection: sqlite3.Connection, table: str) -> list[str]:
    rows = connection.execute(f"SELECT name FROM pragma_table_info('{table}') WHERE pk > 0 ORDER BY pk")
    return [name for (name,) in rows]


def add_a_table(db: Database) -> None:
    db.execute("CREATE TABLE sites (site TEXT NOT NULL) STRICT")
    db.execute("INSERT INTO sites (site) SELECT site FROM respondent")


def break_half_way(db: Database) -> None:
    db.execute("CREATE TABLE sites (site TEXT NOT NULL) STRICT")
    db.execute("INSERT INTO sites (site) VALUES (NULL)")


@pytest.fixture
def old(study_path: Path) -> Path:
    """A copy of the stored study of version 1."""
    shutil.copy(STORED, study_path)
    return study_path


@pytest.fixture
def current(study_path: Path) -> Path:
    """A copy of the stored study of the newest version."""
    shutil.copy(STORED_5, study_path)
    return study_path


@pytest.fixture
def laptop(study_path: Path) -> Path:
    """A copy of the stored study of version 4, the file of a laptop."""
    shutil.copy(STORED_4, study_path)
    return study_path


# What the tables hold


@pytest.mark.parametrize("table", RECORD_TABLES)
def test_the_tables_have_the_columns_of_the_one_list_in_its_order(study: StudyFile, table: str) -> None:
    found = columns(study._connection, table)
    expected = [column.name for column in RECORD_TABLES[table]]
    assert [name for name in found if name != "ord"] == expected
    assert ("ord" in found) == (table == "spell")
    for column in RECORD_TABLES[table]:
        kind, required = found[column.name]
        if column.kind in {Kind.ID, Kind.CODE, Kind.TEXT}:
            assert kind == "TEXT", column.name
        else:
            assert kind == ("INTEGER" if column.required else "ANY"), column.name
        assert required == (column.required or column.kind is Kind.ID), column.name


@pytest.mark.parametrize(
    ("table", "key"),
    [
        ("respondent", ["respondent_id"]),
        ("spell", ["respondent_id", "spell_id"]),
        ("publication_year", ["respondent_id", "year"]),
        ("job_search", ["respondent_id", "year", "target"]),
        ("grant_year", ["respondent_id", "year"]),
        ("extra_answer", ["respondent_id", "question"]),
    ],
)
def test_the_tables_have_the_keys_of_the_data_package(study: StudyFile, table: str, key: list[str]) -> None:
    assert keys(study._connection, table) == key


def test_all_tables_are_strict_and_those_of_people_keep_no_order_of_arrival(study: StudyFile) -> None:
    found = tables(study._connection)
    beside = {"withdrawal_handle", "tombstone", "interview_week", "page_time"}
    beside |= {"staff_pin", "used_reset", "draft_age", "paused_draft", "tally"}
    beside |= {"proven_key", "enrolment", "laptop", "sealed_record", "opened_record", "bundle", "tally_part"}
    beside |= {"deletion", "anonymization", "extra_form", "extra_form_in_use"}
    assert set(found) == {*RECORD_TABLES, "study", "draft", "draft_answer", *beside}
    for name, sql in found.items():
        assert sql.endswith(") STRICT" if name == "study" else ") STRICT, WITHOUT ROWID"), name


@pytest.mark.parametrize(
    "change",
    [
        "UPDATE respondent SET phd_year = 'soon'",
        "UPDATE respondent SET phd_year = NULL",
        "UPDATE respondent SET survey_year = 3000",
        "UPDATE respondent SET weekly_hours = 'many'",
        "UPDATE respondent SET weekly_hours = 40.5",
        "UPDATE respondent SET weekly_hours = 169",
        "UPDATE respondent SET tenure_year = 2010.5",
        "UPDATE spell SET fte = 1.5",
        "UPDATE spell SET fte = 'half'",
        "UPDATE spell SET start_month = 13",
        "UPDATE spell SET end_year = 1492",
        "UPDATE spell SET ord = -1",
        "UPDATE spell SET sector = NULL",
        "UPDATE spell SET respondent_id = 'somebody else'",
        "UPDATE publication_year SET papers = -1",
        "UPDATE job_search SET accepted = 0.5",
        "UPDATE grant_year SET grants = 1000",
        "INSERT INTO study (only, study_id, definition) VALUES (2, 'x', 'y')",
    ],
)
def test_the_tables_refuse_what_no_answer_can_be(
    study: StudyFile, make_career: Callable[..., Career], change: str
) -> None:
    study.add_career(make_career())
    with pytest.raises(sqlite3.IntegrityError):
        study._connection.execute(change)


@pytest.mark.parametrize(
    ("file", "number"), [(STORED, 1), (STORED_2, 2), (STORED_3, 3), (STORED_4, 4), (STORED_5, 5)]
)
def test_a_released_version_never_changes(tmp_path: Path, file: Path, number: int) -> None:
    stored = sqlite3.connect(f"{file.as_uri()}?immutable=1", uri=True)
    fresh = sqlite3.connect(tmp_path / "fresh", isolation_level=None)
    migrations.take_steps(fresh, migrations.STEPS[:number])
    assert tables(fresh) == tables(stored)
    assert migrations.version(fresh) == migrations.version(stored) == number
    fresh.close()
    stored.close()


# The stored study of version 1


def test_a_study_of_version_1_opens_with_all_that_is_in_it(
    old: Path, make_career: Callable[..., Career]
) -> None:
    with StudyFile.open(old) as study:
        assert list(study.careers()) == [make_career("r1"), make_career("r2")]
        assert study.definition.title == "Research careers at the coast"
        assert study.study_id == "5f0c8f4e-54f4-4f0c-9a55-6a1d0a3c7b10"
        assert study.drafts.load(STORED_DRAFT) == {
            Place("respondent", "", "phd_year"): "2014",
            Place("spell", "s1", "sector"): "industry",
        }
        assert study.drafts.part(STORED_DRAFT) == "timeline"
        assert study.integrity() == []


# The stored study of version 2


@pytest.fixture
def second(study_path: Path) -> Path:
    """A copy of the stored study of version 2."""
    shutil.copy(STORED_2, study_path)
    return study_path


def test_a_study_of_version_2_opens_with_its_handles_tombstones_and_paradata(second: Path) -> None:
    code, withdrawn = "000-000-000-000-000-000-012", "000-000-000-000-000-000-GTV"
    with StudyFile.open(second) as study:
        assert study.respondent_ids() == ["r1", "r2"]
        pages = {"consent": PageTime(15, 1), "timeline": PageTime(60, 6)}
        assert study.paradata() == {"r1": Paradata("2026-W48", pages)}
        assert study.withdrawals.tombstones() == (handle_of(SecretCode.parse(withdrawn), study.study_id),)
        assert withdraw(study, SecretCode.parse(withdrawn)).outcome is Outcome.ALREADY
        assert withdraw(study, SecretCode.parse(code)).outcome is Outcome.DELETED
        assert study.respondent_ids() == ["r2"]
        assert study.drafts.part(STORED_DRAFT) == "background"
        assert study.integrity() == []


@pytest.mark.parametrize(
    "change",
    [
        "UPDATE page_time SET seconds_from = 17",
        "UPDATE page_time SET edits_from = 2",
        "UPDATE interview_week SET week = '2026-11-24 11:30'",
        "UPDATE interview_week SET respondent_id = 'somebody else'",
        "INSERT INTO withdrawal_handle (handle, respondent_id) VALUES ('another', 'r1')",
    ],
)
def test_what_is_kept_of_an_interview_stays_coarse(second: Path, change: str) -> None:
    with StudyFile.open(second) as study, pytest.raises(sqlite3.IntegrityError):
        study._connection.execute(change)


# The stored study of version 3


def test_a_study_of_version_3_opens_with_its_pin_its_tallies_and_what_is_paused(study_path: Path) -> None:
    shutil.copy(STORED_3, study_path)
    with StudyFile.open(study_path) as study:
        assert StaffPin(study.staff).is_right("2468")
        assert study.staff.reset("0" * 32) is False  # that file was used
        assert study.tallies.of_day(date(2026, 11, 24))[Ended.REFUSED] == 2
        draft_id = resume(study, SecretCode.parse("000-000-000-000-000-000-012"))
        assert draft_id is not None
        assert study.drafts.load(draft_id) == {Place("respondent", "", "phd_year"): "2014"}
        assert study.drafts.part(draft_id) == "background"
        assert study.integrity() == []


# The stored study of version 4: the file of a laptop


def test_a_study_of_version_4_opens_with_what_it_sealed_and_seals_on(
    laptop: Path, make_career: Callable[..., Career]
) -> None:
    with StudyFile.open(laptop) as study:
        assert study.sealed.collects
        assert study.sealed.enrolment.certificate.name == "laptop-1"
        told = {one.handle[-1]: one.sealed for one in study.sealed.all()}
        assert (list(told), told["1"]) == (["1", "3"], None)  # the first was withdrawn
        assert told["3"] is not None
        record = FinishedRecord.from_text(unseal(told["3"], [KEY]))
        assert record.career.respondent.phd_year == 2014
        assert [handle[-1] for handle in study.withdrawals.tombstones()] == ["1", "2"]
        assert list(study.withdrawals.deletions().values()) == [1]
        assert study.laptops.proven() == {KEY.recipient}
        (draft,) = study.drafts.list()
        study.drafts.finish(draft.draft_id, make_career())
        assert study.sealed.count() == 2
        assert study.integrity() == []


def test_the_copy_of_a_laptops_file_holds_nothing_that_is_being_typed(
    laptop: Path, next_version: Callable[[migrations.Step], None]
) -> None:
    with StudyFile.open(laptop) as study:
        (draft,) = study.drafts.list()
        study.drafts.save(draft.draft_id, {Place("spell", "s1", "note"): "Quetzalcoatlus"})
    next_version(lambda db: db.execute("CREATE TABLE more (one TEXT) STRICT"))
    with StudyFile.open(laptop) as study:
        assert study.drafts.load(draft.draft_id)[Place("spell", "s1", "note")] == "Quetzalcoatlus"
    backup = laptop.with_name(f"{laptop.name}.version-4.backup")
    assert b"Quetzalcoatlus" in laptop.read_bytes()
    assert b"Quetzalcoatlus" not in backup.read_bytes()


# The stored study of version 5


def test_a_study_of_version_5_opens_with_its_forms_and_each_record_with_its_own(current: Path) -> None:
    with StudyFile.open(current) as study:
        now = study.definition.extra_questions
        assert now is not None
        care, hours = now.questions()
        assert (care.name, care.reason, hours.relevant) == ("care", "Care shapes moves.", "${care} = 'yes'")
        forms = study.extra_forms.all()
        told = {
            one.respondent.respondent_id: (
                {answer.question: answer.answer for answer in one.extra_answers},
                forms[form_asked(one.respondent.questionnaire_version) or ""],
            )
            for one in study.careers()
        }
        assert told == {
            "r1": ({"care": "PNTS"}, replace(now, pages=(replace(now.pages[0], questions=(care,)),))),
            "r2": ({"care": "yes", "hours": "12"}, now),
        }
        assert study.integrity() == []


def test_opening_a_study_of_this_version_keeps_no_copy(current: Path) -> None:
    StudyFile.open(current).close()
    assert [path.name for path in current.parent.iterdir()] == [current.name]


def test_opening_a_study_of_this_version_loads_neither_sqlite_utils_nor_pandas(
    current: Path, run_python: Callable[..., object]
) -> None:
    script = """
import sys
from pathlib import Path
from sojourn_schema.store.study_file import StudyFile
with StudyFile.open(Path(sys.argv[1])) as study:
    study.drafts.new()
    list(study.careers())
heavy = {"sqlite_utils", "pandas", "numpy", "frictionless", "cryptography", "pyxform", "openpyxl"}
print(sorted(heavy & set(sys.modules)))
"""
    assert run_python(script, current).stdout == "[]\n"


# The way to the next version


@pytest.fixture
def next_version(monkeypatch: pytest.MonkeyPatch) -> Callable[[migrations.Step], None]:
    """Makes this program one version newer, by the step given."""

    def extend(step: migrations.Step) -> None:
        monkeypatch.setattr(migrations, "STEPS", (*migrations.STEPS, step))

    return extend


def test_an_older_study_is_brought_up_to_date_and_a_copy_of_it_is_kept(
    old: Path, next_version: Callable[[migrations.Step], None], make_career: Callable[..., Career]
) -> None:
    next_version(add_a_table)
    with StudyFile.open(old) as study:
        assert migrations.version(study._connection) == 6
        assert study._connection.execute("SELECT count(*) FROM sites").fetchone() == (2,)
        assert list(study.careers()) == [make_career("r1"), make_career("r2")]
    backup = old.with_name(f"{old.name}.version-1.backup")
    assert sorted(path.name for path in old.parent.iterdir()) == [old.name, backup.name]
    assert backup.stat().st_mode & 0o777 == 0o600  # whatever the study's own, and the user's mask, say
    copy = connect(backup, read_only=True)
    assert migrations.version(copy) == 1
    assert "sites" not in tables(copy)
    assert copy.execute("SELECT count(*) FROM respondent").fetchone() == (2,)
    copy.close()


def test_a_copy_that_is_there_already_is_not_written_over(
    old: Path, next_version: Callable[[migrations.Step], None]
) -> None:
    next_version(add_a_table)
    taken = old.with_name(f"{old.name}.version-1.backup")
    taken.write_text("an earlier copy")
    StudyFile.open(old).close()
    assert taken.read_text() == "an earlier copy"
    assert old.with_name(f"{old.name}.version-1.backup-2").exists()


def test_a_step_that_fails_leaves_the_study_in_the_version_before_it(
    current: Path, next_version: Callable[[migrations.Step], None]
) -> None:
    next_version(break_half_way)
    with pytest.raises(sqlite3.IntegrityError):
        StudyFile.open(current)
    left = connect(current)
    assert migrations.version(left) == 5
    assert "sites" not in tables(left)
    left.close()


def test_without_space_for_the_copy_the_study_stays_in_its_old_version(
    old: Path, next_version: Callable[[migrations.Step], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    next_version(add_a_table)
    real = sqlite3.connect

    def cramped(database: str | Path, *arguments: object, **options: object) -> sqlite3.Connection:
        connection: sqlite3.Connection = real(database, *arguments, **options)
        if str(database).endswith(".backup"):
            connection.execute("PRAGMA max_page_count = 2")
        return connection

    monkeypatch.setattr(migrations.sqlite3, "connect", cramped)
    before = old.read_bytes()
    with pytest.raises(DiskFullError):
        StudyFile.open(old)
    monkeypatch.undo()
    assert old.read_bytes() == before
    assert [path.name for path in old.parent.iterdir()] == [old.name]


def test_an_older_study_is_read_through_a_copy_and_left_as_it_is(
    old: Path, next_version: Callable[[migrations.Step], None]
) -> None:
    with StudyFile.open(old, read_only=True) as study:
        expected = study.counts(), list(study.careers())
    next_version(add_a_table)
    before = old.read_bytes()
    with StudyFile.open(old, read_only=True) as study:
        assert (study.counts(), list(study.careers())) == expected
        assert study.read_only
        assert study.integrity() == []
        with pytest.raises(SojournError):
            study.add_career(expected[1][0])
    copy = migrations.current_copy(old, old.with_name("copy.sojourn"))
    assert old.read_bytes() == before
    assert migrations.current_copy(copy, old) == copy
    with StudyFile.open(copy) as study:
        assert list(study.careers()) == expected[1]
    assert {one.name for one in old.parent.iterdir()} == {old.name, copy.name}


@pytest.mark.parametrize("read_only", [False, True])
def test_a_study_from_a_newer_version_is_refused_and_left_alone(study: StudyFile, read_only: bool) -> None:
    study._connection.execute("PRAGMA user_version = 7")
    study.close()
    before = study.path.read_bytes()
    with pytest.raises(NewerStudyError) as caught:
        StudyFile.open(study.path, read_only=read_only)
    assert "study version 7" in caught.value.what
    assert "Install the newest Sojourn" in caught.value.remedy
    assert study.path.read_bytes() == before
    assert [path.name for path in study.path.parent.iterdir()] == [study.path.name]


def test_making_a_study_that_fails_leaves_nothing(
    study_path: Path, next_version: Callable[..., None]
) -> None:
    next_version(break_half_way)
    with pytest.raises(sqlite3.IntegrityError):
        study_file.StudyFile.create(study_path, study_file.StudyDefinition.default(2026))
    assert list(study_path.parent.iterdir()) == []
