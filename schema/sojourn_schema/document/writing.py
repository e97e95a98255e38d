"""Files for people to read, written whole or not at all, each in the kind that its name ends with."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable, Mapping
from pathlib import Path

from sojourn_schema.document.blocks import Document
from sojourn_schema.errors import DocumentError
from sojourn_schema.phrase import Phrase

Write = Callable[[Path], object]
"""Writes a whole file of one kind."""


def writers_of(document: Document) -> dict[str, Write]:
    """How a document is written, by the ending of the file's name."""

    def write_page(path: Path) -> None:
        from sojourn_schema.document.page import page_of

        path.write_text(page_of(document), encoding="utf-8")

    def write_pdf(path: Path) -> None:
        from sojourn_schema.document import pdf

        pdf.write_pdf(path, document)

    return {".html": write_page, ".pdf": write_pdf}


def write_file(out: Path, writers: Mapping[str, Write]) -> None:
    """Write a file; one of that name is replaced once the new one is whole.

    Args:
        out: of the file.
        writers: by the ending of its name, in small letters.

    Raises:
        DocumentError: its name ends otherwise, or it can't be written; what was there is as it was.
    """
    require_writable(out, writers)
    try:
        # Beside it, for only on one disk a file takes another's place in one step.
        opened, name = tempfile.mkstemp(prefix=f".{out.stem}-", suffix=out.suffix.lower(), dir=out.parent)
    except OSError as problem:
        raise _not_written(out, problem) from problem
    os.close(opened)
    partial = Path(name)
    try:
        writers[out.suffix.lower()](partial)
        partial.replace(out)
    except OSError as problem:
        raise _not_written(out, problem) from problem
    finally:
        partial.unlink(missing_ok=True)


def require_writable(out: Path, writers: Mapping[str, Write]) -> None:
    """Refuse a file whose name has none of these endings, before anything is worked out for it.

    Raises:
        DocumentError: it has none.
    """
    if out.suffix.lower() not in writers:
        raise DocumentError(
            Phrase("{file} has no ending that says what to write.", file=out.name),
            "Nothing was written.",
            Phrase("Name a file that ends in one of these: {endings}.", endings=", ".join(writers)),
        )


def _not_written(out: Path, problem: OSError) -> DocumentError:
    return DocumentError(
        Phrase("{path} can't be written ({reason}).", path=out, reason=problem.strerror or problem),
        "Nothing was written; what was there before is as it was.",
        "Choose another folder, or make room on the disk.",
    )
