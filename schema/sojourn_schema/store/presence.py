"""Whether an open study file is still where it was opened.

On most systems a file can be moved or deleted while it is open. SQLite in WAL mode doesn't notice: it would
go on committing into a file that nobody finds again, with the write-ahead log at the old place. Looking at
path and inode takes microseconds, so it is done before each transaction that keeps an answer.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from sojourn_schema.errors import MissingStudyError
from sojourn_schema.phrase import Phrase


@dataclass(frozen=True, slots=True)
class Presence:
    """What stood at a path when it was opened.

    Attributes:
        path: of the file.
        identity: device and inode; None where there is no file, as for a study in memory.
    """

    path: Path
    identity: tuple[int, int] | None

    @classmethod
    def of(cls, path: Path) -> Presence:
        """The file that stands there now."""
        return cls(path, _identity(path))

    def require(self) -> None:
        """Stop where another file stands there, or none.

        Raises:
            MissingStudyError: nothing was written.
        """
        if self.identity is not None and _identity(self.path) != self.identity:
            raise MissingStudyError(
                Phrase("The study file {path} is no longer at its place.", path=self.path),
                "What was saved before is in the file, wherever it is now.",
                "Put it back, or plug the disk in that it is on, then try again.",
            )


def _identity(path: Path) -> tuple[int, int] | None:
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino
