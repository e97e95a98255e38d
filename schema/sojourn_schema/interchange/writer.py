"""Writing a data package: the same careers make the same bytes."""

from __future__ import annotations

import csv
import json
import shutil
import tempfile
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from operator import attrgetter
from pathlib import Path
from typing import Any
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from sojourn_schema.careers import Career
from sojourn_schema.errors import PackageError
from sojourn_schema.extra_questions.form import ExtraForm
from sojourn_schema.interchange.descriptor import describe
from sojourn_schema.interchange.files import DESCRIPTOR
from sojourn_schema.interchange.tables import CAREER_TABLES, EXTRA_ANSWERS, PACKAGE_TABLES, PackageTable

_FIRST_ZIP_DATE = (1980, 1, 1, 0, 0, 0)
_CHUNK_BYTES = 1 << 20


def write_package(
    careers: Iterable[Career],
    out: Path,
    *,
    title: str = "",
    forms: Iterable[ExtraForm] = (),
    progress: Callable[[int], None] = lambda _: None,
) -> int:
    """Write careers as a data package; it appears whole or not at all.

    Args:
        careers: in the order in which they are to stand there.
        out: a folder that isn't there or is empty; a zip if its name ends in `.zip`.
        title: of the package.
        forms: of extra questions that the careers answer; with any, the answers have a table.
        progress: told how many careers are written, now and then.

    Returns:
        How many careers were written.

    Raises:
        PackageError: there is something of that name already, or it can't be written.
        ValueError: there are answers to extra questions, and no form that says what was asked.
    """
    out, asked = out.absolute(), tuple(forms)
    _require_free(out)
    descriptor = json.dumps(describe(title, asked), indent=2, ensure_ascii=False) + "\n"
    with _explained(out):
        out.parent.mkdir(parents=True, exist_ok=True)
        # Beside the target, so that the last step is a rename.
        scratch = Path(tempfile.mkdtemp(prefix=f".{out.name}-", dir=out.parent))
        try:
            folder = scratch / "package"
            folder.mkdir()
            tables = PACKAGE_TABLES if asked else CAREER_TABLES
            written = _write_tables(careers, folder, tables, progress)
            (folder / DESCRIPTOR).write_text(descriptor, encoding="utf-8", newline="\n")
            if out.suffix.lower() == ".zip":
                _pack(folder, scratch / "package.zip")
                (scratch / "package.zip").replace(out)
            else:
                if out.exists():
                    out.rmdir()
                folder.replace(out)
        finally:
            shutil.rmtree(scratch, ignore_errors=True)
    return written


def _require_free(out: Path) -> None:
    with _explained(out):
        if out.is_dir():
            taken = any(out.iterdir()) or out.suffix.lower() == ".zip"
        else:
            taken = out.exists() or out.is_symlink()
    if taken:
        raise PackageError(
            f"There is something at {out} already.",
            "It was left as it is, and nothing was exported.",
            "Choose another name, or move the old package away.",
        )


@contextmanager
def _explained(out: Path) -> Iterator[None]:
    try:
        yield
    except OSError as problem:
        raise PackageError(
            f"{out} can't be written ({problem.strerror or problem}).",
            "Nothing was exported; the study is as it was.",
            "Choose a folder in which you may write, on a disk with space left.",
        ) from problem


def _write_tables(
    careers: Iterable[Career],
    folder: Path,
    tables: Sequence[PackageTable],
    progress: Callable[[int], None],
) -> int:
    written = 0
    with ExitStack() as stack:
        write: list[Callable[[Iterable[Iterable[Any]]], None]] = []
        for table in tables:
            file = stack.enter_context((folder / table.file).open("w", encoding="utf-8", newline=""))
            writer = csv.writer(file, lineterminator="\n")
            writer.writerow([column.name for column in table.columns])
            write.append(writer.writerows)
        cells = [attrgetter(*(column.name for column in table.columns)) for table in tables]
        for career in careers:
            parts = (
                (career.respondent,),
                career.spells,
                career.publications,
                career.job_searches,
                career.grants,
                career.extra_answers,
            )
            if career.extra_answers and EXTRA_ANSWERS not in tables:
                raise ValueError("extra answers can't be written without the forms that were asked")
            for write_rows, row, records in zip(write, cells, parts[: len(tables)], strict=True):
                write_rows([row(record) for record in records])
            written += 1
            if written % 1_000 == 0:
                progress(written)
    progress(written)
    return written


def _pack(folder: Path, packed: Path) -> None:
    """A zip whose bytes depend on the contents alone: names in order, no dates, no owners."""
    with ZipFile(packed, "w", ZIP_DEFLATED) as archive:
        for path in sorted(folder.iterdir()):
            member = ZipInfo(path.name, _FIRST_ZIP_DATE)
            member.compress_type = ZIP_DEFLATED
            member.create_system = 3
            member.external_attr = 0o644 << 16
            with path.open("rb") as source, archive.open(member, "w", force_zip64=True) as target:
                shutil.copyfileobj(source, target, _CHUNK_BYTES)
