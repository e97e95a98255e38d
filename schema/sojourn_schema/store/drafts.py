"""Drafts: interviews being typed, as the raw texts of their answers, committed one by one.

A draft is gone from the file when its interview is finished or discarded: what is deleted is overwritten
(`secure_delete`) and the write-ahead log is emptied, so that of a discarded interview no answer stays on the
disk.
"""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from threading import RLock
from uuid import uuid4

from sojourn_schema.careers import Career
from sojourn_schema.instrument.answers import Place
from sojourn_schema.instrument.paradata import Paradata
from sojourn_schema.store import records, tallies
from sojourn_schema.store.anonymizing import require_not_done
from sojourn_schema.store.failures import explained
from sojourn_schema.store.log import DeletingLog
from sojourn_schema.store.mirror import Mirror
from sojourn_schema.store.sealed_records import SealedRecords
from sojourn_schema.tally import Tally

INTERRUPTED_SECONDS = 600
"""How long an interrupted interview can be gone on with before it is wiped."""
_LANGUAGE = Place("interview", "", "language")
"""Where, beside the answers, the language of an interview stands; it goes and is overwritten with them."""


@dataclass(frozen=True, slots=True)
class DraftSummary:
    """What a list of drafts shows: no answer, only how far it got.

    Attributes:
        draft_id: random.
        part: the part of the interview it was left in; None before the first.
        answers: how many answers it holds.
    """

    draft_id: str
    part: str | None
    answers: int


class Drafts:
    """The drafts of one study file; reached through `StudyFile.drafts`."""

    def __init__(
        self,
        connection: sqlite3.Connection,
        lock: RLock,
        path: Path,
        log: DeletingLog,
        sealed: SealedRecords,
        mirror: Mirror,
    ) -> None:
        self._connection = connection
        self._lock = lock
        self._path = path
        self._log = log
        self._sealed = sealed
        self._mirror = mirror

    def new(self) -> str:
        """Begin a draft.

        Returns:
            Its id, random.

        Raises:
            FieldworkError: the study was anonymised.
            StudyFileError: it could not be written.
        """
        draft_id = str(uuid4())
        with self._log.writing():
            require_not_done(self._connection)
            self._connection.execute("INSERT INTO draft (draft_id) VALUES (?)", (draft_id,))
            self._note_written(draft_id)
        return draft_id

    def save(
        self,
        draft_id: str,
        changes: Mapping[Place, str | None],
        part: str | None = None,
        language: str | None = None,
    ) -> None:
        """Commit changed answers: when this returns, they outlive a crash and a pulled plug.

        Args:
            draft_id: of a draft that is there.
            changes: the raw text at each changed place; None takes an answer away.
            part: the part of the interview shown now; None leaves it as it was.
            language: that the interview is held in now; None leaves it as it was.

        Raises:
            KeyError: there is no such draft.
            StudyFileError: nothing of the changes was written.
        """
        if language is not None:
            changes = {**changes, _LANGUAGE: language}
        given = [(draft_id, *place, text) for place, text in changes.items() if text is not None]
        taken = [(draft_id, *place) for place, text in changes.items() if text is None]
        with self._log.writing():
            self._require(draft_id)
            self._note_written(draft_id)
            if part is not None:
                self._connection.execute("UPDATE draft SET part = ? WHERE draft_id = ?", (part, draft_id))
            self._connection.executemany(
                "INSERT INTO draft_answer (draft_id, table_name, row_key, item, answer) "
                "VALUES (?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET answer = excluded.answer",
                given,
            )
            self._connection.executemany(
                "DELETE FROM draft_answer WHERE draft_id = ? AND table_name = ? AND row_key = ? AND item = ?",
                taken,
            )

    def load(self, draft_id: str) -> dict[Place, str]:
        """The answers of a draft as they were typed.

        Raises:
            KeyError: there is no such draft.
            StudyFileError: the file can't be read.
        """
        with self._lock, explained(self._path):
            self._require(draft_id)
            rows = self._connection.execute(
                "SELECT table_name, row_key, item, answer FROM draft_answer WHERE draft_id = ?", (draft_id,)
            )
            told = {Place(table, row, item): answer for table, row, item, answer in rows}
        told.pop(_LANGUAGE, None)
        return told

    def language(self, draft_id: str) -> str | None:
        """The language in which the draft was left; None before the first save that named one.

        Raises:
            KeyError: there is no such draft.
            StudyFileError: the file can't be read.
        """
        with self._lock, explained(self._path):
            self._require(draft_id)
            found = self._connection.execute(
                "SELECT answer FROM draft_answer WHERE draft_id = ? AND table_name = ? AND row_key = ? "
                "AND item = ?",
                (draft_id, *_LANGUAGE),
            ).fetchone()
        return str(found[0]) if found is not None else None

    def part(self, draft_id: str) -> str | None:
        """The part of the interview in which the draft was left; None before the first save that named one.

        Raises:
            KeyError: there is no such draft.
            StudyFileError: the file can't be read.
        """
        with self._lock, explained(self._path):
            return self._require(draft_id)

    def list(self) -> list[DraftSummary]:
        """All drafts, in the order of their (random) ids.

        Raises:
            StudyFileError: the file can't be read.
        """
        with self._lock, explained(self._path):
            rows = self._connection.execute(
                "SELECT draft_id, part, count(item) FILTER (WHERE table_name <> ?) "
                "FROM draft LEFT JOIN draft_answer USING (draft_id) GROUP BY draft_id ORDER BY draft_id",
                (_LANGUAGE.table,),
            )
            return [DraftSummary(*row) for row in rows]

    def finish(
        self,
        draft_id: str,
        career: Career,
        *,
        handle: str | None = None,
        paradata: Paradata | None = None,
        tally: Tally | None = None,
    ) -> None:
        """Turn a draft into the record that it became, with what belongs to it, all in one transaction.

        On a collecting laptop the record is sealed, and neither it nor the draft can be read any more when
        this returns.

        Args:
            draft_id: of a draft that is there.
            career: its record.
            handle: of the withdrawal code that the respondent gets (`withdrawal.handle_of`).
            paradata: how the interview went.
            tally: that it counts for, which has no link to the record.

        Raises:
            KeyError: there is no such draft.
            StudyFileError, SealingError: nothing was written; the draft is still there.
        """
        sealed = self._sealed.seal(career, paradata) if self._sealed.collects else None
        with self._log.writing():
            self._delete(draft_id)
            if sealed is not None:
                self._sealed.insert(handle, sealed)
            else:
                records.keep(self._connection, career, handle, paradata)
            if tally is not None:
                tallies.count(self._connection, tally)
        self._log.empty()
        self._mirror.update()

    def discard(self, draft_id: str, *, tally: Tally | None = None) -> None:
        """Delete a draft without a trace.

        Args:
            draft_id: of a draft that is there.
            tally: that the interview counts for.

        Raises:
            KeyError: there is no such draft.
            StudyFileError: it could not be deleted.
        """
        with self._log.writing():
            self._delete(draft_id)
            if tally is not None:
                tallies.count(self._connection, tally)
        self._log.empty()

    def discard_older(self, seconds: int, *, tally: Tally | None = None) -> int:
        """Delete the drafts that were last written longer ago than that, without a trace.

        One that was written in the future, because the clock was set back since, or by a Sojourn that did not
        note when, counts as old.

        Args:
            seconds: how long a draft lives.
            tally: that each of them counts for.

        Returns:
            How many were deleted.

        Raises:
            StudyFileError: none was deleted.
        """
        now = int(time.time())
        with self._log.writing():
            old = self._connection.execute(
                "SELECT draft_id FROM draft LEFT JOIN draft_age USING (draft_id) "
                "WHERE written IS NULL OR written NOT BETWEEN ? AND ?",
                (now - seconds, now),
            ).fetchall()
            for (draft_id,) in old:
                self._delete(draft_id)
                if tally is not None:
                    tallies.count(self._connection, tally)
        if old:
            self._log.empty()
        return len(old)

    # Paused interviews: sealed by a code that is kept nowhere

    def pause(self, draft_id: str, handle: str, sealed: bytes) -> None:
        """Keep a draft sealed instead of readable; the readable one is deleted without a trace.

        Raises:
            KeyError: there is no such draft.
            StudyFileError: nothing was written; the draft is still there.
        """
        with self._log.writing():
            self._delete(draft_id)
            self._connection.execute(
                "INSERT INTO paused_draft (handle, sealed) VALUES (?, ?)", (handle, sealed)
            )
        self._log.empty()

    def paused(self, handle: str) -> bytes | None:
        """The sealed draft of a handle, None where there is none.

        Raises:
            StudyFileError: the file can't be read.
        """
        with self._lock, explained(self._path):
            found = self._connection.execute(
                "SELECT sealed FROM paused_draft WHERE handle = ?", (handle,)
            ).fetchone()
        return bytes(found[0]) if found is not None else None

    def unpause(
        self, handle: str, answers: Mapping[Place, str], part: str | None, language: str | None = None
    ) -> str:
        """Make a readable draft again of a sealed one, which is deleted, in one transaction.

        Args:
            handle: of the sealed draft.
            answers, part, language: what was in it.

        Returns:
            The id of the new draft.

        Raises:
            KeyError: nothing of that handle is paused.
            StudyFileError: nothing was written; the sealed draft is still there.
        """
        draft_id = str(uuid4())
        kept = {**answers, _LANGUAGE: language} if language is not None else answers
        with self._log.writing():
            deleted = self._connection.execute("DELETE FROM paused_draft WHERE handle = ?", (handle,))
            if not deleted.rowcount:
                raise KeyError(handle)
            self._connection.execute("INSERT INTO draft (draft_id, part) VALUES (?, ?)", (draft_id, part))
            self._note_written(draft_id)
            self._connection.executemany(
                "INSERT INTO draft_answer (draft_id, table_name, row_key, item, answer) VALUES (?, ?, ?, "
                "?, ?)",
                [(draft_id, *place, text) for place, text in kept.items()],
            )
        return draft_id

    def count_paused(self) -> int:
        """How many interviews are paused.

        Raises:
            StudyFileError: the file can't be read.
        """
        with self._lock, explained(self._path):
            (number,) = self._connection.execute("SELECT count(*) FROM paused_draft").fetchone()
        return int(number)

    def _note_written(self, draft_id: str) -> None:
        self._connection.execute(
            "INSERT INTO draft_age (draft_id, written) VALUES (?, ?) "
            "ON CONFLICT DO UPDATE SET written = excluded.written",
            (draft_id, int(time.time())),
        )

    def _require(self, draft_id: str) -> str | None:
        found = self._connection.execute("SELECT part FROM draft WHERE draft_id = ?", (draft_id,)).fetchone()
        if found is None:
            raise KeyError(draft_id)
        part: str | None = found[0]
        return part

    def _delete(self, draft_id: str) -> None:
        self._require(draft_id)
        self._connection.execute("DELETE FROM draft_answer WHERE draft_id = ?", (draft_id,))
        self._connection.execute("DELETE FROM draft WHERE draft_id = ?", (draft_id,))
