"""What is refused of an XLSForm, and where it stands."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from sojourn_schema.errors import ExtraQuestionsError

NOTHING_CHANGED = "None of its questions was taken in, and nothing was changed."


@dataclass(frozen=True, slots=True)
class FormRefusal:
    """One reason why a form is not taken in.

    Attributes:
        sheet: of the workbook; empty where the file as a whole is at fault.
        row: as the spreadsheet numbers it, the header is 1; 0 where no row is at fault.
        column: its header; empty where the row as a whole is at fault.
        reason: in plain words.
    """

    sheet: str
    row: int
    column: str
    reason: str

    def __str__(self) -> str:
        parts = [f"sheet {self.sheet}" if self.sheet else "", f"row {self.row}" if self.row else ""]
        place = ", ".join(filter(None, (*parts, f"column {self.column}" if self.column else "")))
        return f"{place}: {self.reason}" if place else self.reason


def refused(path: Path, refusals: Sequence[FormRefusal]) -> ExtraQuestionsError:
    """The error for a form with these refusals, each told with its place."""
    what = "\n".join(f"{path}{', ' if one.sheet or one.row else ': '}{one}." for one in refusals)
    return ExtraQuestionsError(
        what,
        NOTHING_CHANGED,
        "Correct the form and try again; docs/extra-questions.md says what a form may have.",
        tuple(refusals),
    )
