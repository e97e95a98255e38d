"""The mirror: all that a laptop has sealed, copied at once to a stick that stays in, as a bundle.

One file that is replaced whole, sorted by handle: records copied one by one would lie on the stick in the
order in which people came. It is merged like any bundle; it has no place in the chain and no tallies.

Where a stick was pulled, the folder that it was mounted on may stay, empty, on the laptop's own disk. So that
nothing is copied there and called safe, an empty file beside the study (`NAME-stick`) notes that the mirror
was on another disk once; from then on it has to be.
"""

from __future__ import annotations

import os
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

from sojourn_schema.errors import StudyFileError
from sojourn_schema.phrase import Phrase
from sojourn_schema.store.bundles import Bundles
from sojourn_schema.store.failures import disk_trouble, read_only_file
from sojourn_schema.store.sealed_records import SealedRecords


class Mirror:
    """The mirror of one laptop's file; reached through `StudyFile.mirror`."""

    def __init__(self, sealed: SealedRecords, bundles: Bundles, study: Path) -> None:
        self._sealed = sealed
        self._bundles = bundles
        self._study = study
        self._problem: str | None = None

    @property
    def path(self) -> Path | None:
        """Of the file; None where the laptop was enrolled without a stick.

        Raises:
            StudyFileError: the file can't be read.
        """
        if not self._sealed.collects or (folder := self._sealed.enrolment.mirror) is None:
            return None
        return folder / f"{self._sealed.enrolment.certificate.name}-mirror.bundle"

    @property
    def problem(self) -> str:
        """Why the last copy failed, in a sentence, empty where it did not; before the first, what is seen.

        The next copy copies everything again.
        """
        return self._problem if self._problem is not None else self._seen()

    @property
    def warning(self) -> str:
        """What is told of a `problem` on its own, empty where there is none."""
        if not (problem := self.problem):
            return ""
        return Phrase("What is sealed here is not copied to its stick. {problem}", problem=problem)

    def _seen(self) -> str:
        """What stands in the way of a copy, as far as looking tells."""
        try:
            path = self.path
        except StudyFileError as problem:
            return problem.what
        if path is None:
            return ""
        if not path.parent.is_dir():
            return Phrase("There is no folder {folder}.", folder=path.parent)
        if self._is_pulled(path.parent):
            return _not_in(path.parent)
        if not os.access(path.parent, os.W_OK):
            return read_only_file(path).what
        if not path.exists() and self._sealed.count():
            return Phrase("There is no file {path}.", path=path)
        return ""

    def update(self) -> None:
        """Copy all that is sealed.

        What goes wrong is told by `problem` and never raised: the record itself is safe, or gone, by then.
        """
        if not self._sealed.collects:
            return
        from sojourn_schema.bundle import RefusedBundleError
        from sojourn_schema.bundle_file import write_bundle

        try:
            path, own = self.path, self._sealed.enrolment
        except StudyFileError as problem:
            self._problem = problem.what
            return
        if path is None:
            return
        if self._is_pulled(path.parent):
            self._problem = _not_in(path.parent)
            return
        try:
            with self._bundles.snapshot() as (contents, blobs):
                write_bundle(path, replace(contents, links=(), tallies=()), blobs, own.key, own.signed)
        except StudyFileError as problem:
            self._problem = problem.what
        except OSError as problem:
            self._problem = disk_trouble(path, problem.strerror or type(problem).__name__).what
        except RefusedBundleError as problem:
            self._problem = disk_trouble(path, problem.reason).what
        else:
            self._problem = ""
            self._note_other_disk(path.parent)

    @property
    def _note(self) -> Path:
        """The file that says that the mirror was on another disk."""
        return self._study.with_name(f"{self._study.name}-stick")

    def _is_pulled(self, folder: Path) -> bool:
        """Whether what is at the stick's place is the laptop's own disk."""
        return self._note.exists() and _disk_of(folder) == _disk_of(self._study.parent)

    def _note_other_disk(self, folder: Path) -> None:
        if _disk_of(folder) not in (None, _disk_of(self._study.parent)):
            with suppress(OSError):  # without it the next copy is looked at less closely
                os.close(os.open(self._note, os.O_CREAT | os.O_WRONLY, 0o600))


def _disk_of(folder: Path) -> int | None:
    """The number that the system has for the disk under a folder; None where there is no such folder."""
    try:
        return folder.stat().st_dev
    except OSError:
        return None


def _not_in(folder: Path) -> str:
    return Phrase("The stick is not in: {folder} is on the disk of this computer.", folder=folder)
