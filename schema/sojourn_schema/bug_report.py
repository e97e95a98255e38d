"""The report of a bug of ours: the traceback, kept in a file of its own that the user may send us."""

from __future__ import annotations

import sys
import tempfile
import traceback
from dataclasses import dataclass
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path


@dataclass(frozen=True, slots=True)
class BugReport:
    """What is known of a bug.

    Attributes:
        text: the versions and the traceback; it may show values that the user gave.
        path: the file it is kept in, None where there was no place for one.
    """

    text: str
    path: Path | None


def keep_report(problem: BaseException) -> BugReport:
    """Write what is known of an exception that nobody expected to a file in the folder for temporary
    files.
    """
    trace = "".join(traceback.format_exception(problem))
    text = f"sojourn {version('sojourn')}, Python {sys.version}\n\n{trace}"
    stamp = datetime.now(UTC).strftime("%Y%m%dT%H%M%SZ")
    try:
        with tempfile.NamedTemporaryFile(
            "w", encoding="utf-8", prefix=f"sojourn-bug-{stamp}-", suffix=".txt", delete=False
        ) as file:
            file.write(text)
    except OSError:
        return BugReport(text, None)
    return BugReport(text, Path(file.name))
