"""Tallies by day and site, and drafts that live for a time only."""

from __future__ import annotations

import sqlite3
import time
from datetime import date

import pytest

from sojourn_schema.careers import Career, Respondent
from sojourn_schema.instrument.answers import of_respondent
from sojourn_schema.store.study_file import StudyFile
from sojourn_schema.study import StudyDefinition
from sojourn_schema.tally import Outcome, Tally

DAY = date(2026, 11, 24)
OWN_WORDS = "a hall that nobody else was in"


def test_ends_of_interviews_are_counted_by_day_and_site_with_no_link_to_a_record(study: StudyFile) -> None:
    for number, site in enumerate(("Hall 1", "Hall 1", "Hall 3")):
        career = Career(Respondent(f"r{number}", 2026, 2010))
        study.drafts.finish(study.drafts.new(), career, tally=Tally(DAY, site, Outcome.FINISHED))
    study.drafts.discard(study.drafts.new(), tally=Tally(DAY, "Hall 1", Outcome.REFUSED))
    study.drafts.discard(study.drafts.new())
    assert study.tallies.all() == (
        Tally(DAY, "Hall 1", Outcome.FINISHED, 2),
        Tally(DAY, "Hall 1", Outcome.REFUSED, 1),
        Tally(DAY, "Hall 3", Outcome.FINISHED, 1),
    )
    assert study.tallies.of_day(DAY) == dict.fromkeys(Outcome, 0) | {Outcome.FINISHED: 3, Outcome.REFUSED: 1}
    columns = [name for (name,) in study._connection.execute("SELECT name FROM pragma_table_info('tally')")]
    assert columns == ["day", "site", "outcome", "interviews"]


def test_an_end_that_is_not_written_is_not_counted(study: StudyFile) -> None:
    study.add_career(Career(Respondent("r1", 2026, 2010)))
    with pytest.raises(sqlite3.IntegrityError):
        study.drafts.finish(
            study.drafts.new(), Career(Respondent("r1", 2026, 2010)), tally=Tally(DAY, "", Outcome.FINISHED)
        )
    assert study.tallies.all() == ()


def age(study: StudyFile, draft_id: str, seconds: int) -> None:
    study._connection.execute(
        "UPDATE draft_age SET written = ? WHERE draft_id = ?", (int(time.time()) - seconds, draft_id)
    )


def test_drafts_older_than_ten_minutes_are_wiped_without_a_trace(study: StudyFile) -> None:
    old, fresh, future = (study.drafts.new() for _ in range(3))
    study.drafts.save(old, {of_respondent("site"): OWN_WORDS})
    age(study, old, 601)
    age(study, future, -3_600)  # the clock was set back since
    age(study, fresh, 590)
    assert study.drafts.discard_older(600, tally=Tally(DAY, "", Outcome.INTERRUPTED)) == 2
    assert [one.draft_id for one in study.drafts.list()] == [fresh]
    assert study.tallies.of_day(DAY)[Outcome.INTERRUPTED] == 2
    study.drafts.save(fresh, {of_respondent("phd_year"): "2010"})
    age_of_fresh = study._connection.execute("SELECT written FROM draft_age").fetchone()[0]
    assert time.time() - age_of_fresh < 60  # each answer makes it young again
    study.close()
    assert OWN_WORDS.encode() not in b"".join(one.read_bytes() for one in study.path.parent.iterdir())


def test_a_draft_of_an_older_sojourn_counts_as_old(study: StudyFile) -> None:
    study.drafts.new()
    study._connection.execute("DELETE FROM draft_age")
    assert study.drafts.discard_older(600) == 1


def test_a_study_in_memory_takes_an_interview_and_leaves_nothing(tmp_path: object) -> None:
    with StudyFile.in_memory(StudyDefinition.default(2026)) as shown:
        draft_id = shown.drafts.new()
        shown.drafts.save(draft_id, {of_respondent("site"): OWN_WORDS})
        shown.drafts.finish(draft_id, Career(Respondent("r1", 2026, 2010)))
        assert shown.respondent_ids() == ["r1"]
