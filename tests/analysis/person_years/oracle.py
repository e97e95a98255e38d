"""The definitions read a second time: plain Python, one month after another, one year after another.

Slow and simple on purpose, and written from the definitions alone; nothing of the package's person-years is
imported. Rows are dictionaries with words for codes.
"""

from __future__ import annotations

from collections import Counter
from fractions import Fraction
from typing import Any

from sojourn_schema.careers import Career, Respondent, Spell
from sojourn_schema.dates import Convention

Row = dict[str, Any]
Month = tuple[int, int]

INDUSTRY = ("industry", "startup")
RANK_OF = {
    "phd_student": "R1",
    "postdoc": "R2",
    "industry_postdoc": "R2",
    "assistant_professor": "R3",
    "associate_professor": "R3",
    "full_professor": "R4",
}
APPOINTMENT_OF = {
    "postdoc": "fixed_term",
    "visiting": "fixed_term",
    "industry_postdoc": "fixed_term",
    "founder": "self",
}


def is_faculty(spell: Spell) -> bool:
    if spell.sector != "academia":
        return False
    if spell.position in ("assistant_professor", "associate_professor", "full_professor"):
        return True
    return spell.position == "lecturer" and spell.appointment in ("tenure_track", "permanent")


def dates(spell: Spell, survey_year: int, convention: Convention) -> tuple[Month, Month]:
    start_month = spell.start_month if isinstance(spell.start_month, int) else None
    if not isinstance(spell.end_year, int):
        unknown_start = {"default": 7, "earliest": 1, "latest": 12}[convention]
        return (spell.start_year, start_month or unknown_start), (survey_year, 12)
    end_month = spell.end_month if isinstance(spell.end_month, int) else None
    one_year = spell.start_year == spell.end_year
    if convention is Convention.DEFAULT:
        first, last = start_month or 7, end_month or 6
        if one_year and last < first:
            first, last = start_month or 1, end_month or 12
    elif convention is Convention.EARLIEST:
        first = start_month or 1
        last = end_month or (first if one_year else 1)
    else:
        last = end_month or 12
        first = start_month or (last if one_year else 12)
    return (spell.start_year, first), (spell.end_year, last)


def rank_of(spell: Spell) -> str:
    if spell.rank in ("R1", "R2", "R3", "R4"):
        return spell.rank
    return RANK_OF.get(spell.position, "unknown")


def appointment_of(spell: Spell) -> str:
    if spell.appointment in ("fixed_term", "permanent", "tenure_track", "self"):
        return str(spell.appointment)
    if spell.sector == "self_employed":
        return "self"
    return APPOINTMENT_OF.get(spell.position, "unknown")


def word(answer: object) -> str:
    return "unknown" if answer in (None, "DK", "PNTS") else str(answer)


class Life:
    """A career, year by year from the one before the PhD to the last full year before the interview."""

    def __init__(self, career: Career, convention: Convention = Convention.DEFAULT) -> None:
        self.career, self.convention = career, convention
        self.person: Respondent = career.respondent
        person = self.person
        self.phd_year, self.last_year = person.phd_year, person.survey_year - 1
        self.entry_year = (
            max(person.entry_year, self.phd_year) if isinstance(person.entry_year, int) else self.phd_year
        )
        self._months = {spell: Counter(year for year, _ in self.months(spell)) for spell in career.spells}
        self.awarded = person.phd_status != "in_progress"
        self.main = {
            year: self.main_spell(list(career.spells), year)
            for year in range(self.phd_year - 1, self.last_year + 1)
        }

    @property
    def years(self) -> range:
        """The years since the PhD that are over by the interview."""
        return range(self.phd_year, self.last_year + 1)

    def months(self, spell: Spell) -> list[Month]:
        start, end = dates(spell, self.person.survey_year, self.convention)
        return [
            (year, month)
            for year in range(start[0], end[0] + 1)
            for month in range(1, 13)
            if start <= (year, month) <= end
        ]

    def start(self, spell: Spell) -> tuple[Month, int]:
        """What orders spells: the later start, then the later listed."""
        first = dates(spell, self.person.survey_year, self.convention)[0]
        return first, self.career.spells.index(spell)

    def main_spell(self, spells: list[Spell], year: int) -> Spell | None:
        best: tuple[Fraction, tuple[Month, int]] | None = None
        main = None
        for spell in spells:
            months = self._months[spell][year]
            if months == 0:
                continue
            fte = Fraction(str(spell.fte)) if isinstance(spell.fte, float) else Fraction(1)
            rank = (fte * months, self.start(spell))
            if best is None or rank > best:
                best, main = rank, spell
        return main

    def sector(self, year: int) -> str:
        main = self.main[year]
        return main.sector if main else "none"

    def position(self, year: int) -> str:
        main = self.main[year]
        return main.position if main else "none"

    def kind(self, year: int) -> str:
        if self.sector(year) in INDUSTRY:
            return "industry"
        if self.sector(year) == "academia":
            return "postdoc" if self.position(year) in ("postdoc", "research_fellow") else "academic"
        return "other"

    def served(self, year: int, kind: str) -> int:
        return sum(self.kind(earlier) == kind for earlier in range(self.phd_year, year))

    def faculty_years(self) -> list[int]:
        return sorted(spell.start_year for spell in self.career.spells if is_faculty(spell))

    def tenure(self, year: int) -> str:
        told = self.person.tenure_year
        if isinstance(told, int):
            return "tenured" if told < year else "not_tenured"
        return word(told)

    def row(self, year: int) -> Row:
        """The columns of every risk set that differ between years."""
        return {
            "year": year,
            "t": year - self.phd_year,
            "industry_years": self.served(year, "industry"),
            "postdoc_years": self.served(year, "postdoc"),
            "other_years": self.served(year, "other"),
            "last_state": self.sector(year - 1),
        }


def first_faculty_rows(life: Life) -> list[Row]:
    faculty = life.faculty_years()
    if not life.awarded or any(year < life.phd_year for year in faculty):
        return []
    rows: list[Row] = []
    for year in life.years:
        rows.append({**life.row(year), "event": int(year in faculty)})
        if year in faculty:
            break
    return observed(life, rows)


def leave_rows(life: Life) -> list[Row]:
    academic = [year for year in life.years if life.sector(year) == "academia"]
    if not life.awarded or not academic:
        return []
    start = academic[0]
    rows: list[Row] = []
    for year in range(start, life.last_year + 1):
        left = year > start and life.sector(year) in INDUSTRY
        before = [earlier for earlier in academic if earlier < year] or [start]
        held = life.main[before[-1]]
        assert held is not None
        rows.append(
            {
                **life.row(year),
                "clock": year - start,
                "t_entry": start - life.phd_year,
                "entered_as_student": "yes" if life.position(start) == "phd_student" else "no",
                "rank": rank_of(held),
                "tenure": life.tenure(year),
                "destination": life.sector(year) if left else "stays",
                "event": int(left),
            }
        )
        if left:
            break
    return observed(life, rows)


def return_rows(life: Life, *, to_faculty: bool) -> list[Row]:
    industry = [year for year in life.years if life.sector(year) in INDUSTRY]
    if not life.awarded or not industry:
        return []
    start = industry[0]
    first_faculty = min(life.faculty_years(), default=None)
    if to_faculty and first_faculty is not None and first_faculty <= start:
        return []
    told = left_with(life, start)
    rows: list[Row] = []
    for year in range(start + 1, life.last_year + 1):
        academic = life.sector(year) == "academia"
        back = academic and life.position(year) != "phd_student"
        event = year == first_faculty if to_faculty else back
        now, last = life.main[year], life.main[[one for one in industry if one < year][-1]]
        assert last is not None
        rank_back = "none"
        if event:
            rank_back = rank_of(now) if academic and now is not None else "unknown"
        rows.append(
            {
                **life.row(year),
                **told,
                "clock": year - start,
                "t_entry": start - life.phd_year,
                "tie": word(last.academic_tie),
                "rank_back": rank_back,
                "event": int(event),
            }
        )
        if event:
            break
    return observed(life, rows)


def left_with(life: Life, start: int) -> Row:
    """What the first industry spell was, what came before it and what was planned on leaving academia."""
    first = life.main[start]
    assert first is not None
    academic = [year for year in range(life.phd_year - 1, start) if life.sector(year) == "academia"]
    held = life.main[academic[-1]] if academic else None
    since = academic[-1] if academic else life.phd_year - 1
    asked = [
        spell
        for spell in life.career.spells
        if spell.sector != "academia" and spell.return_plan is not None
        if spell.start_year >= since and life.start(spell) <= life.start(first)
    ]
    plan = max(asked, key=life.start) if asked else None
    return {
        "kind": "industry_postdoc" if first.position == "industry_postdoc" else "other",
        "appointment": appointment_of(first),
        "rank_left": "none" if held is None else rank_of(held),
        "plan": word(plan.return_plan) if plan else "unknown",
        "plan_years": word(plan.return_plan_years) if plan else "unknown",
    }


def observed(life: Life, rows: list[Row]) -> list[Row]:
    """Without the years before somebody was first observed."""
    return [row for row in rows if row["year"] >= life.entry_year]


def joint_rows(life: Life) -> list[Row]:
    if not life.awarded:
        return []
    academic = [
        spell
        for spell in life.career.spells
        if spell.sector == "academia" and spell.position != "phd_student"
    ]
    begun = []
    for part_time in life.career.spells:
        if part_time.sector not in INDUSTRY or not isinstance(part_time.fte, float) or part_time.fte >= 1:
            continue
        for post in academic:
            shared = sorted(set(life.months(part_time)) & set(life.months(post)))
            if len(shared) >= 3:
                begun.append(shared[0][0])
    rows: list[Row] = []
    for year in life.years:
        held = life.main_spell(academic, year)
        if any(earlier < year for earlier in begun) or held is None:
            continue
        rows.append(
            {
                **life.row(year),
                "clock": year - life.phd_year,
                "t_entry": 0,
                "rank": rank_of(held),
                "tenure": life.tenure(year),
                "event": int(year in begun),
            }
        )
    return observed(life, rows)


def transition_rows(life: Life) -> list[Row]:
    if not life.awarded:
        return []
    rows: list[Row] = []
    for year in life.years:
        origin, destination = class_of(life.main[year - 1]), class_of(life.main[year])
        now, last = life.main[year], life.main[year - 1]
        rows.append(
            {
                **life.row(year),
                "clock": year - life.phd_year,
                "t_entry": 0,
                "origin": origin,
                "destination": destination,
                "rank": rank_of(now) if now else "none",
                "last_rank": rank_of(last) if last else "none",
                "event": int(origin != destination),
            }
        )
    return observed(life, rows)


def class_of(main: Spell | None) -> str:
    if main is None:
        return "other"
    if main.sector == "academia":
        return "academia_faculty" if is_faculty(main) else "academia_temporary"
    return "industry" if main.sector in INDUSTRY else "other"


def applicant_rows(life: Life) -> list[Row]:
    if not life.awarded:
        return []
    rows: list[Row] = []
    targets = ("academia_faculty", "academia_other", "industry")
    for year in life.years:
        found = [one for one in life.career.job_searches if one.year == year]
        for search in sorted(found, key=lambda one: targets.index(one.target)):
            if number(search.applications) < 1:
                continue
            rows.append(
                {
                    **life.row(year),
                    "clock": year - life.phd_year,
                    "t_entry": 0,
                    "origin": class_of(life.main[year - 1]),
                    "target": search.target,
                    "applications": search.applications,
                    "interviews": number(search.interviews),
                    "interviews_known": known(search.interviews),
                    "offers": number(search.offers),
                    "offers_known": known(search.offers),
                    "event": int(number(search.offers) >= 1),
                }
            )
    return observed(life, rows)


def number(answer: object) -> int:
    """The number told, 0 where none was."""
    return answer if isinstance(answer, int) else 0


def known(answer: object) -> str:
    return "known" if isinstance(answer, int) else "missing"
