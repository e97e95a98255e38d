"""Vignettes: made-up careers as data, both what is typed and what the study must hold afterwards.

Both halves are written by hand, so that the finished record is compared with what was meant and not with what
the program would make of it.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, fields, replace
from importlib.resources import files
from typing import Any

from sojourn_schema.careers import Career, PublicationYear, Respondent, Spell
from sojourn_schema.study import StudyDefinition

Texts = Mapping[str, str]
"""Item -> the text that is typed or the code that is clicked."""
Row = Mapping[str, str | int | float]
"""Item -> value in the record; what is not named must be empty there."""
GIVEN_BY_THE_APP = frozenset({"respondent_id", "spell_id"})


@dataclass(frozen=True, slots=True)
class Vignette:
    """One made-up career.

    Attributes:
        title: what it is about.
        survey_year: of the study it is told in.
        story: the career as a person would tell it, for whoever types it from the window alone.
        respondent: answers about the person.
        spells: answers about each position, in the order told.
        years: year -> papers, where a single year is corrected.
        record_respondent, record_spells, record_publications: the record that must come of it, in file order.
    """

    title: str
    survey_year: int
    respondent: Texts
    spells: tuple[Texts, ...]
    years: Mapping[str, str]
    record_respondent: Row
    record_spells: tuple[Row, ...]
    record_publications: tuple[Row, ...]
    story: str = ""

    @classmethod
    def named(cls, name: str) -> Vignette:
        """The shipped vignette of that name, such as `there_and_back`."""
        source = files("sojourn_desktop.journey") / "vignettes" / f"{name}.toml"
        return cls.from_toml_text(source.read_text(encoding="utf-8"))

    @classmethod
    def from_toml_text(cls, text: str) -> Vignette:
        """Read a vignette.

        Raises:
            KeyError: a part of it is missing.
        """
        raw: dict[str, Any] = tomllib.loads(text)
        record = raw["record"]
        return cls(
            title=raw["title"],
            survey_year=raw["survey_year"],
            respondent=raw["respondent"],
            spells=tuple(raw.get("spell", ())),
            years=raw.get("year", {}),
            record_respondent=record["respondent"],
            record_spells=tuple(record.get("spell", ())),
            record_publications=tuple(_by_year(record.get("publication", ()))),
            story=raw.get("story", "").strip(),
        )

    def follows_on(self, row: int) -> bool:
        """Whether a position starts when the one before it ended: in the same year, or a month later."""
        if row == 0:
            return False
        before, after = self.spells[row - 1], self.spells[row]
        if "start_month" in after and "end_month" in before and "end_year" in before:
            ended = int(before["end_year"]) * 12 + int(before["end_month"])
            return int(after["start_year"]) * 12 + int(after["start_month"]) - ended in (0, 1)
        return before.get("end_year") == after["start_year"]

    def differences(self, career: Career) -> tuple[str, ...]:
        """What in a record is not as it was meant, in a sentence each; empty where all is."""
        return (
            *_differences("respondent", self.record_respondent, career.respondent),
            *_list_differences("spell", self.record_spells, career.spells),
            *_list_differences("publication year", self.record_publications, career.publications),
            *(f"a job search of {one.year} that nobody told" for one in career.job_searches),
            *(f"a grant of {one.year} that nobody told" for one in career.grants),
        )


def _by_year(ranges: Iterable[Mapping[str, Any]]) -> Iterable[Row]:
    for one in ranges:
        first, last = one["years"]
        for year in range(first, last + 1):
            yield {"year": year, "papers": one["papers"], "precision": one["precision"]}


def _list_differences(
    what: str, meant: Sequence[Row], held: Sequence[Spell | PublicationYear]
) -> Iterable[str]:
    if len(meant) != len(held):
        yield f"{len(held)} rows of kind {what} where {len(meant)} were meant"
    for number, (row, record) in enumerate(zip(meant, held, strict=False), start=1):
        yield from _differences(f"{what} {number}", row, record)


def _differences(what: str, meant: Row, held: Respondent | Spell | PublicationYear) -> Iterable[str]:
    for one in fields(held):
        if one.name in GIVEN_BY_THE_APP:
            continue
        value, wanted = getattr(held, one.name), meant.get(one.name)
        if value != wanted:
            yield f"{what}, {one.name}: {wanted!r} was meant, {value!r} is in the file"


def one_way(definition: StudyDefinition) -> StudyDefinition:
    """The study as at one booth: everybody comes to it the same way, so that nobody is asked how."""
    return replace(definition, recruited_via=("academic_conference",))
