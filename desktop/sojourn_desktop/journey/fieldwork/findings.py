"""What is found in files after the rehearsal: by SQLite alone, past everything of ours that wrote them."""

from __future__ import annotations

import hashlib
import json
import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

from sojourn_desktop.journey.fieldwork.carving import (
    Mark,
    answer_marks,
    contents,
    is_known,
    row_marks,
    traces,
)
from sojourn_desktop.journey.fieldwork.machines import Laptop
from sojourn_desktop.journey.fieldwork.visitors import visitor
from sojourn_desktop.journey.vignette import Vignette
from sojourn_schema.columns import TABLES
from sojourn_schema.store.study_file import StudyFile

DIFFERING = frozenset({"deletion", "_sqlite_migrations"})
"""Tables in which coordinators of one study may differ: what was deleted in this very file, and when it was
migrated."""


def digest_of_contents(path: Path) -> str:
    """The SHA-256 of every row of every table of a study but `DIFFERING`, whatever order they lie in."""
    whole = hashlib.sha256()
    with closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)) as connection:
        names = [row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        for name in sorted(set(names) - DIFFERING):
            whole.update(f"{name}\n".encode())
            for row in sorted(repr(row) for row in connection.execute(f"SELECT * FROM {name}")):
                whole.update(f"{row}\n".encode())
    return whole.hexdigest()


def handles_of(path: Path) -> dict[str, str]:
    """Respondent -> handle of each readable record."""
    with closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)) as connection:
        return dict(connection.execute("SELECT respondent_id, handle FROM withdrawal_handle").fetchall())


def wrong_careers(path: Path, meant: dict[str, Vignette]) -> tuple[str, ...]:
    """What in the readable careers of a study is not as it was meant, by handle; empty where all is.

    Args:
        path: of the study.
        meant: handle -> the career that was told.
    """
    handles = handles_of(path)
    with StudyFile.open(path, read_only=True) as study:
        found = {handles[one.respondent.respondent_id]: one for one in study.careers()}
    lacking = [f"{handle} is not there" for handle in meant.keys() - found.keys()]
    foreign = [f"{handle} should not be there" for handle in found.keys() - meant.keys()]
    different = [
        f"{handle}: {difference}"
        for handle in meant.keys() & found.keys()
        for difference in meant[handle].differences(found[handle])
    ]
    return tuple(sorted((*lacking, *foreign, *different)))


def interviews_in(path: Path) -> dict[str, int]:
    """Interviews of a study by day, site and how they ended."""
    with StudyFile.open(path, read_only=True) as study:
        return {f"{one.day} {one.site} {one.outcome}": one.interviews for one in study.tallies.all()}


def marks_of(laptop: Laptop, seed: int, before: Path) -> tuple[Mark, ...]:
    """What would tell of the finished interviews of a laptop, and stood nowhere on its disk before them."""
    told = [visitor(seed, number, laptop.site) for number in laptop.records.values()]
    marks = (*answer_marks(laptop.acknowledged()), *career_marks(told))
    known = list(contents(before).values())
    return tuple(one for one in marks if not is_known(one, known))


def career_marks(told: Iterable[Vignette]) -> tuple[Mark, ...]:
    """The rows that careers would have in the tables of a study."""
    careers = list(told)
    found: list[Mark] = []
    for table, rows in (
        ("respondent", [[one.record_respondent] for one in careers]),
        ("spell", [one.record_spells for one in careers]),
    ):
        names = [column.name for column in TABLES[table] if not column.name.endswith("_id")]
        # In a study file a position's place in the list comes before its years.
        ordered = ["ord", *names] if table == "spell" else names
        numbered = ({"ord": place, **row} for listed in rows for place, row in enumerate(listed))
        found += row_marks(ordered, numbered, f"row of {table}")
    return tuple(found)


def final_answers(lines: Iterable[str]) -> tuple[Mark, ...]:
    """Marks of what an interview held when it was cut off: each place's last text with its item, each once.

    Args:
        lines: what the app acknowledged of it.
    """
    last: dict[tuple[str, ...], str | None] = {}
    for line in lines:
        told: dict[str, Any] = json.loads(line)
        last[tuple(told["place"])] = told["text"]
    texts = {f"{place[2]}{text}" for place, text in last.items() if text is not None}
    return tuple(Mark(text, (text.encode(),)) for text in sorted(texts))


def traces_told(folder: Path, marks: tuple[Mark, ...]) -> Iterator[str]:
    """A line a trace that is found below a folder."""
    return (f"{one.file}: {one.about}" for one in traces(folder, marks))
