"""What was refused of a package, and where it stands."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Refusal:
    """One reason why a respondent did not come in.

    Attributes:
        file: its name in the package.
        line: the physical line on which the row begins, from 1.
        column: its name; empty where the row as a whole is at fault.
        reason: in plain words.
        respondent_id: whose row it is; empty where that can't be told.
    """

    file: str
    line: int
    column: str
    reason: str
    respondent_id: str

    def __str__(self) -> str:
        place = f"{self.file}, line {self.line}" + (f", column {self.column}" if self.column else "")
        return f"{place}: {self.reason}"
