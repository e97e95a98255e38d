"""The draft writer: commits each change of an interview off the thread that draws.

Changes wait in a queue and are committed in order; while the disk is slower than the typing, neighbours
share a commit. When the file can't be written (a full disk, a pulled stick) the queue is kept, the window
is told, typing goes on, and the writer tries again until it works or is told to let go. A mistake of ours
does not go away by itself: it is told once, the queue is kept, and the writer waits until it is asked to try
again.
"""

from __future__ import annotations

import itertools
import json
import os
import threading
from collections import deque
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, Signal

from sojourn_schema.careers import Career
from sojourn_schema.errors import SojournError
from sojourn_schema.instrument.answers import Place
from sojourn_schema.instrument.paradata import Paradata
from sojourn_schema.store.drafts import Drafts
from sojourn_schema.tally import Tally

RETRY_SECONDS = 2.0
_serials = itertools.count(1)


@dataclass(frozen=True, slots=True)
class _Change:
    serial: int
    changes: Mapping[Place, str | None]
    part: str | None
    language: str | None = None


@dataclass(frozen=True, slots=True)
class _End:
    """The draft's end: what is done with the draft of an id, in one transaction."""

    do: Callable[[str], None]


class DraftWriter(QObject):
    """Writes one interview's draft, from a thread of its own.

    Args:
        drafts: of the study that is open.
        draft_id: the draft that goes on; None begins one with the first change.
        acknowledge_fd: a pipe that gets, after each commit, one line of JSON a changed place, with
            `serial`, `place` (table, row, item) and `text` (null: taken away); None tells nobody.

    Attributes:
        committed: emitted with the serial of the last change that is in the file.
        troubled: emitted with the error each time a commit fails; the change is kept and tried again.
        stumbled: emitted with the exception at a mistake of ours, and whether it was the end that could not
            be written. Changes are kept, and tried again when `retry` or `start_over` asks for it; an end is
            forgotten, for the draft is whole.
        recovered: emitted when a commit succeeds after trouble.
        ended: emitted when the draft is finished or discarded.
        stopped: emitted when the thread has ended, after `close` or `abandon`.
    """

    committed = Signal(int)
    troubled = Signal(object)
    stumbled = Signal(object, bool)
    recovered = Signal()
    ended = Signal()
    stopped = Signal()

    def __init__(
        self,
        drafts: Drafts,
        draft_id: str | None = None,
        acknowledge_fd: int | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._drafts = drafts
        self._draft_id = draft_id
        self._acknowledge_fd = acknowledge_fd
        self._queue: deque[_Change | _End] = deque()
        self._wake = threading.Condition()
        self._closing = False
        self._in_trouble = False
        self._is_stuck = False
        self._replaced: str | None = None
        self._thread = threading.Thread(target=self._work, name="draft-writer", daemon=True)
        self._thread.start()

    def write(
        self, changes: Mapping[Place, str | None], part: str | None = None, language: str | None = None
    ) -> int:
        """Queue changed answers and return at once.

        Args:
            changes: the raw text at each changed place; None takes an answer away.
            part: the part of the interview shown now; None leaves it as it was.
            language: that the interview is held in now; None leaves it as it was.

        Returns:
            The serial that `committed` and the acknowledgements will name.
        """
        serial = next(_serials)
        self._put(_Change(serial, dict(changes), part, language))
        return serial

    def finish(
        self,
        career: Career,
        *,
        handle: str | None = None,
        paradata: Paradata | None = None,
        tally: Tally | None = None,
    ) -> None:
        """Queue the end of the interview: its record is kept and the draft deleted, both or neither.

        Args:
            career: the record.
            handle: of the withdrawal code.
            paradata: how the interview went; None where it is not known.
            tally: that it counts for.
        """
        keep = partial(self._drafts.finish, career=career, handle=handle, paradata=paradata, tally=tally)
        self._put(_End(keep))

    def discard(self, tally: Tally | None = None) -> None:
        """Queue the deletion of the draft without a trace; the interview counts for the tally."""
        self._put(_End(partial(self._drafts.discard, tally=tally)))

    def pause(self, seal: Callable[[str], None]) -> None:
        """Queue the sealing of the draft, which is no longer readable then.

        Args:
            seal: seals the draft of an id (`pausing.pause`).
        """
        self._put(_End(seal))

    @property
    def pending(self) -> int:
        """How many changes are not in the file yet."""
        with self._wake:
            return len(self._queue)

    @property
    def in_trouble(self) -> bool:
        """Whether the last attempt to write failed."""
        return self._in_trouble

    def retry(self) -> None:
        """Try again now what failed, rather than in a moment."""
        with self._wake:
            self._is_stuck = False
            self._wake.notify()

    def start_over(self, answers: Mapping[Place, str], part: str | None, language: str | None = None) -> None:
        """Write a whole interview into a draft of its own, instead of the changes that could not be written.

        Args:
            answers: all there are.
            part: the part of the interview shown now.
            language: that it is held in now.
        """
        with self._wake:
            self._replaced, self._draft_id = self._draft_id, None
            self._is_stuck = False
            self._queue.clear()
            self._queue.append(_Change(next(_serials), dict(answers), part, language))
            self._wake.notify()

    def close(self) -> None:
        """Let the thread end once everything is written; `stopped` tells when."""
        with self._wake:
            self._closing = True
            self._wake.notify()

    def abandon(self) -> None:
        """Let the thread end now; what could not be written is lost."""
        with self._wake:
            self._queue.clear()
            self._closing = True
            self._wake.notify()

    def wait(self, timeout_seconds: float | None = None) -> bool:
        """Wait for the thread's end; whether it has ended."""
        self._thread.join(timeout_seconds)
        return not self._thread.is_alive()

    def _put(self, entry: _Change | _End) -> None:
        with self._wake:
            self._queue.append(entry)
            if not self._in_trouble:
                self._wake.notify()

    def _work(self) -> None:
        while batch := self._batch():
            try:
                self._commit(batch)
            except (SojournError, OSError) as problem:
                # The answers stay queued; the window says it and we try again.
                self._in_trouble = True
                self.troubled.emit(problem)
                with self._wake:
                    if self._queue:  # else it was abandoned meanwhile
                        self._wake.wait(RETRY_SECONDS)
            except Exception as problem:
                self._stumble(batch, problem)
            else:
                self._done(batch)
        self.stopped.emit()

    def _stumble(self, batch: list[_Change | _End], problem: Exception) -> None:
        """Keep what could not be written for want of a right program, and try no more unless asked to."""
        if isinstance(batch[0], _End):
            # Nothing of the end was written: the draft is whole, and the interview can go on from it.
            with self._wake:
                if self._queue:
                    self._queue.popleft()
            self.stumbled.emit(problem, True)
            return
        self._in_trouble = self._is_stuck = True
        self.stumbled.emit(problem, False)
        with self._wake:
            while self._is_stuck and self._queue:  # an empty one was abandoned meanwhile
                self._wake.wait()

    def _batch(self) -> list[_Change | _End]:
        """The changes first in the queue, or the end alone; empty when there will be none any more."""
        with self._wake:
            while not self._queue:
                if self._closing:
                    return []
                self._wake.wait()
            if isinstance(self._queue[0], _End):
                return [self._queue[0]]
            return list(itertools.takewhile(lambda entry: isinstance(entry, _Change), self._queue))

    def _commit(self, batch: list[_Change | _End]) -> None:
        if self._draft_id is None:
            self._draft_id = self._drafts.new()
        if isinstance(batch[0], _End):
            batch[0].do(self._draft_id)
            return
        changes: dict[Place, str | None] = {}
        part: str | None = None
        language: str | None = None
        for entry in batch:
            if isinstance(entry, _Change):
                changes |= entry.changes
                part, language = entry.part or part, entry.language or language
        self._drafts.save(self._draft_id, changes, part, language)
        self._drop_replaced()

    def _drop_replaced(self) -> None:
        """Delete the draft that `start_over` gave up, if it is there, so that no answer stands in two."""
        if self._replaced is not None:
            with suppress(KeyError):
                self._drafts.discard(self._replaced)
            self._replaced = None

    def _done(self, batch: list[_Change | _End]) -> None:
        with self._wake:
            for _ in range(min(len(batch), len(self._queue))):
                self._queue.popleft()
        if self._in_trouble:
            self._in_trouble = False
            self.recovered.emit()
        changes = [entry for entry in batch if isinstance(entry, _Change)]
        if changes:
            self._acknowledge(changes)
            self.committed.emit(changes[-1].serial)
        else:
            self._draft_id = None
            self.ended.emit()

    def _acknowledge(self, batch: list[_Change]) -> None:
        if self._acknowledge_fd is None:
            return
        lines = [
            json.dumps({"serial": entry.serial, "place": list(place), "text": text}) + "\n"
            for entry in batch
            for place, text in entry.changes.items()
        ]
        unsent = "".join(lines).encode()
        try:
            while unsent:
                unsent = unsent[os.write(self._acknowledge_fd, unsent) :]
        except OSError:
            self._acknowledge_fd = None  # nobody reads any more, which is no reason to stop writing answers
