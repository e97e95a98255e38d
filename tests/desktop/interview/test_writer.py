"""The draft writer: commits off the drawing thread, in order, and lets nothing go when the disk is full."""

from __future__ import annotations

import json
import os
import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot
from tests.schema.sealed_studies import begin_fieldwork

from sojourn_desktop.interview import writer as writer_module
from sojourn_desktop.interview.writer import DraftWriter
from sojourn_schema.careers import Career, Respondent
from sojourn_schema.errors import DiskFullError
from sojourn_schema.instrument.answers import Place, of_respondent
from sojourn_schema.store.study_file import StudyFile

YEAR = of_respondent("phd_year")


@pytest.fixture
def write_to(qtbot: QtBot, study: StudyFile) -> Callable[..., DraftWriter]:
    return lambda draft_id=None, fd=None: DraftWriter(study.drafts, draft_id, fd)


def answers(path: Path) -> dict[Place, str]:
    """What another process would find in the file."""
    with sqlite3.connect(path) as other:
        rows = other.execute("SELECT table_name, row_key, item, answer FROM draft_answer").fetchall()
    return {Place(*row[:3]): row[3] for row in rows}


def test_what_was_reported_as_committed_is_in_the_file(
    qtbot: QtBot, write_to: Callable[..., DraftWriter], study_path: Path
) -> None:
    writer = write_to()
    with qtbot.waitSignal(writer.committed) as told:
        serial = writer.write({YEAR: "1"}, "background")
    assert told.args == [serial]
    assert answers(study_path) == {YEAR: "1"}
    writer.close()
    assert writer.wait(5)


def test_key_presses_come_out_in_the_order_they_were_typed(
    qtbot: QtBot, write_to: Callable[..., DraftWriter], study: StudyFile
) -> None:
    writer = write_to()
    last = 0
    for text in ("2", "20", "201", "2010", "201", "2012"):
        last = writer.write({YEAR: text})
    qtbot.waitUntil(lambda: writer.pending == 0)
    (draft,) = study.drafts.list()
    assert study.drafts.load(draft.draft_id) == {YEAR: "2012"}
    writer.write({YEAR: None})
    qtbot.waitUntil(lambda: writer.pending == 0)
    assert study.drafts.load(draft.draft_id) == {}
    assert last
    writer.close()
    assert writer.wait(5)


def test_no_draft_is_made_before_the_first_answer(
    write_to: Callable[..., DraftWriter], study: StudyFile
) -> None:
    writer = write_to()
    writer.close()
    assert writer.wait(5)
    assert study.drafts.list() == []


def test_each_committed_change_is_acknowledged_on_the_pipe(
    qtbot: QtBot, write_to: Callable[..., DraftWriter]
) -> None:
    reading, writing = os.pipe()
    writer = write_to(None, writing)
    serials = [writer.write({YEAR: text}) for text in ("2", "20")]
    qtbot.waitUntil(lambda: writer.pending == 0)
    writer.close()
    assert writer.wait(5)
    os.close(writing)
    with os.fdopen(reading) as lines:
        told = [json.loads(line) for line in lines]
    assert told == [
        {"serial": serial, "place": ["respondent", "", "phd_year"], "text": text}
        for serial, text in zip(serials, ("2", "20"), strict=True)
    ]


def test_a_pipe_that_nobody_reads_stops_no_commit(
    qtbot: QtBot, write_to: Callable[..., DraftWriter], study_path: Path
) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    writer = write_to(None, writing)
    writer.write({YEAR: "2"})
    writer.write({YEAR: "20"})
    qtbot.waitUntil(lambda: writer.pending == 0)
    assert answers(study_path) == {YEAR: "20"}
    writer.close()
    assert writer.wait(5)
    os.close(writing)


def test_a_full_disk_is_told_and_nothing_is_lost_when_there_is_space_again(
    qtbot: QtBot,
    write_to: Callable[..., DraftWriter],
    study: StudyFile,
    study_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(writer_module, "RETRY_SECONDS", 0.05)
    writer = write_to()
    writer.write({YEAR: "2"})
    qtbot.waitUntil(lambda: writer.pending == 0)
    pages = study._connection.execute("PRAGMA page_count").fetchone()[0]
    study._connection.execute(f"PRAGMA max_page_count = {pages}")
    with qtbot.waitSignal(writer.troubled) as told:
        writer.write({of_respondent("site"): "x" * 100_000})
    assert isinstance(told.args[0], DiskFullError)
    writer.write({YEAR: "20"})
    assert writer.pending == 2
    assert answers(study_path) == {YEAR: "2"}
    with qtbot.waitSignal(writer.recovered):
        study._connection.execute("PRAGMA max_page_count = 100000")
    qtbot.waitUntil(lambda: writer.pending == 0)
    assert answers(study_path) == {YEAR: "20", of_respondent("site"): "x" * 100_000}
    writer.close()
    assert writer.wait(5)


def test_an_abandoned_writer_ends_though_the_disk_is_full(
    qtbot: QtBot, write_to: Callable[..., DraftWriter], study: StudyFile
) -> None:
    pages = study._connection.execute("PRAGMA page_count").fetchone()[0]
    study._connection.execute(f"PRAGMA max_page_count = {pages}")
    writer = write_to()
    with qtbot.waitSignal(writer.troubled):
        writer.write({YEAR: "x" * 100_000})
    writer.close()
    assert not writer.wait(0.1)
    writer.abandon()
    assert writer.wait(5)


def test_a_mistake_of_ours_is_told_once_and_the_answers_go_into_a_draft_of_their_own(
    qtbot: QtBot, write_to: Callable[..., DraftWriter], study: StudyFile, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(writer_module, "RETRY_SECONDS", 0.02)
    writer = write_to()
    writer.write({YEAR: "2"})
    qtbot.waitUntil(lambda: writer.pending == 0)
    (draft,) = study.drafts.list()
    study.drafts.discard(draft.draft_id)  # the draft is gone, which no writer reckons with
    told: list[tuple[object, bool]] = []
    writer.stumbled.connect(lambda problem, at_end: told.append((problem, at_end)))
    with qtbot.waitSignal(writer.stumbled):
        writer.write({YEAR: "20"})
    writer.write({YEAR: "201"})
    qtbot.wait(200)
    assert len(told) == 1
    assert isinstance(told[0][0], KeyError)
    assert writer.in_trouble
    assert writer.pending == 2
    with qtbot.waitSignal(writer.recovered):
        writer.start_over({YEAR: "201", of_respondent("site"): "Hall 1"}, "background")
    (draft,) = study.drafts.list()
    assert (draft.part, draft.answers) == ("background", 2)
    writer.write({YEAR: "2010"})
    qtbot.waitUntil(lambda: writer.pending == 0)
    assert study.drafts.load(draft.draft_id)[YEAR] == "2010"
    writer.close()
    assert writer.wait(5)


def test_starting_over_leaves_no_second_draft_of_the_same_answers(
    qtbot: QtBot, write_to: Callable[..., DraftWriter], study: StudyFile
) -> None:
    writer = write_to()
    writer.write({YEAR: "2"})
    qtbot.waitUntil(lambda: writer.pending == 0)
    with qtbot.waitSignal(writer.stumbled):
        writer.write({YEAR: b"2010"})  # no text: the table refuses it
    writer.start_over({YEAR: "2010"}, None)
    qtbot.waitUntil(lambda: writer.pending == 0 and not writer.in_trouble)
    (draft,) = study.drafts.list()
    assert study.drafts.load(draft.draft_id) == {YEAR: "2010"}
    writer.close()
    assert writer.wait(5)


def test_an_end_that_fails_by_a_mistake_of_ours_leaves_the_draft(
    qtbot: QtBot, write_to: Callable[..., DraftWriter], study: StudyFile
) -> None:
    taken = Career(Respondent("twice", 2026, 2010))
    study.add_career(taken)
    writer = write_to()
    writer.write({YEAR: "2010"})
    with qtbot.waitSignal(writer.stumbled) as told:
        writer.finish(taken)
    assert isinstance(told.args[0], sqlite3.IntegrityError)
    assert told.args[1] is True
    assert writer.pending == 0
    (draft,) = study.drafts.list()
    assert study.drafts.load(draft.draft_id) == {YEAR: "2010"}
    with qtbot.waitSignal(writer.ended):
        writer.finish(Career(Respondent("once", 2026, 2010)))
    assert study.drafts.list() == []
    writer.close()
    assert writer.wait(5)


def test_on_a_collecting_laptop_what_is_finished_is_sealed_and_what_was_typed_is_gone(
    qtbot: QtBot, tmp_path: Path
) -> None:
    laptop = begin_fieldwork(tmp_path / "fieldwork").laptop("laptop-1")
    with StudyFile.open(laptop) as study:
        writer = DraftWriter(study.drafts)
        with qtbot.waitSignal(writer.committed):
            writer.write({of_respondent("site"): "Quetzalcoatlus"}, "background")
        with qtbot.waitSignal(writer.ended):
            writer.finish(Career(Respondent("r1", 2026, 2010, site="Quetzalcoatlus")))
        writer.close()
        assert writer.wait(5)
        assert (study.sealed.count(), study.counts()["respondent"], study.drafts.list()) == (1, 0, [])
        left = b"".join(path.read_bytes() for path in laptop.parent.glob("laptop-1.sojourn*"))
        assert b"Quetzalcoatlus" not in left
