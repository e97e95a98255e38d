"""The subgroup of a plan: whose careers are analysed, by answers of theirs."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from sojourn_analysis.reduced_study import reduced_copy
from sojourn_schema.codes import code_list
from sojourn_schema.columns import RESPONDENT, Kind, NoAnswer

Subgroup = Mapping[str, tuple[str, ...]]
"""Answers by item of the respondent; somebody belongs to it whose answer to each item is among them. A field
of science takes in those below it ("1" is every field of the natural sciences)."""

FIELDS_OF_SCIENCE = "field"
ITEMS = {one.name: one.codes for one in RESPONDENT if one.kind is Kind.CODE and one.codes is not None}
"""Items that a subgroup may be formed by, and their code lists."""


def unknown_answers(item: str, answers: tuple[str, ...]) -> tuple[str, ...]:
    """Those of the answers that the item's code list has not."""
    known = {*code_list(ITEMS[item]), *NoAnswer.__members__}
    if ITEMS[item] == FIELDS_OF_SCIENCE:
        known |= {code.split(".")[0] for code in known}
    return tuple(answer for answer in answers if answer not in known)


def copy_of(study: Path, subgroup: Subgroup, folder: Path) -> Path:
    """A copy of a study file with the careers of a subgroup alone.

    Args:
        study: the study file; it stays as it is.
        subgroup: who is kept.
        folder: where the copy is made.

    Raises:
        StudyFileError: the study can't be read.
    """

    conditions = [_within(item, answers) for item, answers in subgroup.items()]
    kept = " AND ".join(f"coalesce({condition}, 0)" for condition, _ in conditions)
    values = [value for _, of_item in conditions for value in of_item]
    return reduced_copy(study, folder / "subgroup.sojourn", kept, values)


def _within(item: str, answers: tuple[str, ...]) -> tuple[str, tuple[str, ...]]:
    places = ", ".join("?" * len(answers))
    if ITEMS[item] == FIELDS_OF_SCIENCE:
        # "1.2" lies within "1": the part before the point counts too.
        first = f"substr(\"{item}\", 1, instr(\"{item}\" || '.', '.') - 1)"
        return f'("{item}" IN ({places}) OR {first} IN ({places}))', (*answers, *answers)
    return f'"{item}" IN ({places})', answers
