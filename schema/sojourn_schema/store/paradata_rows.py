"""Paradata in the study file: the rows of `interview_week` and `page_time`."""

from __future__ import annotations

import sqlite3
from collections import defaultdict

from sojourn_schema.instrument.paradata import PageTime, Paradata


def insert(connection: sqlite3.Connection, respondent_id: str, paradata: Paradata) -> None:
    """Write how an interview went; its respondent is there already."""
    connection.execute(
        "INSERT INTO interview_week (respondent_id, week) VALUES (?, ?)", (respondent_id, paradata.week)
    )
    connection.executemany(
        "INSERT INTO page_time (respondent_id, part, seconds_from, edits_from) VALUES (?, ?, ?, ?)",
        [(respondent_id, part, page.seconds_from, page.edits_from) for part, page in paradata.pages.items()],
    )


def select(connection: sqlite3.Connection) -> dict[str, Paradata]:
    """How all interviews went, by respondent."""
    pages: dict[str, dict[str, PageTime]] = defaultdict(dict)
    for respondent_id, part, seconds_from, edits_from in connection.execute(
        "SELECT respondent_id, part, seconds_from, edits_from FROM page_time ORDER BY respondent_id, part"
    ):
        pages[respondent_id][part] = PageTime(seconds_from, edits_from)
    weeks = connection.execute("SELECT respondent_id, week FROM interview_week ORDER BY respondent_id")
    return {respondent_id: Paradata(week, pages[respondent_id]) for respondent_id, week in weeks}
