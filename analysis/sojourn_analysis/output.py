"""What an analysis leaves behind, put in place only when all of it is written."""

from __future__ import annotations

import csv
import shutil
import tempfile
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from sojourn_schema.errors import UnfitTableError

RESULTS, REPORT, PDF, PLAN = "results.json", "report.html", "report.pdf", "plan.toml"
"""Names of the files: every number, what is to be read, and the plan that was carried out."""
NOTHING_WRITTEN = "No results were written; what was there before is as it was."


@contextmanager
def put_in_place(out: Path) -> Iterator[Path]:
    """A folder to write into, whose entries take their place in `out` when the context ends without an error.

    The folder lies within `out` where that is there (it may be a disk of its own), else beside it. If
    something is raised within, Ctrl-C included, `out` is as it was. Entries of the same name are replaced,
    whole folders too; others in `out` stay.

    Raises:
        UnfitTableError: `out` can't be made or written.
    """
    try:
        if out.exists() and not out.is_dir():
            raise NotADirectoryError(20, "there is a file of that name")
        out.parent.mkdir(parents=True, exist_ok=True)
        place = out if out.exists() else out.parent
        partial = tempfile.TemporaryDirectory(prefix=f".{out.name}-", dir=place)
        with partial as name:
            fresh = Path(name) / "fresh"
            fresh.mkdir()
            yield fresh
            if out.exists():
                former = Path(name) / "former"
                former.mkdir()
                for entry in sorted(fresh.iterdir()):
                    if (out / entry.name).exists():
                        (out / entry.name).replace(former / entry.name)
                    entry.replace(out / entry.name)
            else:
                fresh.replace(out)
    except OSError as error:
        raise UnfitTableError(
            f"Results can't be written to {out}: {error.strerror or error}.",
            NOTHING_WRITTEN,
            "Give another folder with --out, or make room on the disk.",
        ) from error


def write_table(path: Path, header: Sequence[str], rows: Iterable[Sequence[object]]) -> None:
    """A CSV table in UTF-8; None is an empty cell."""
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(header)
        writer.writerows(rows)


def keep_file(written: Path, path: Path) -> None:
    """Put a finished file where somebody asked for it, over a file of that name.

    Raises:
        UnfitTableError: it can't be put there.
    """
    beside = path.with_name(f".{path.name}.partial")
    try:
        try:
            shutil.copyfile(written, beside)
            beside.replace(path)
        finally:
            beside.unlink(missing_ok=True)
    except OSError as error:
        raise UnfitTableError(
            f"{path} can't be written: {error.strerror or error}.",
            NOTHING_WRITTEN,
            "Give another place, or make room on the disk.",
        ) from error
