"""Findings: what does not fit together in a career.

A finding refuses nothing. People do leave gaps and do hold two posts at once, so a finding is a question: it
is shown beside the timeline while one types, and listed by `sojourn check`. It is reported only where no
reading of the partial dates removes it: two posts known to the year alone that meet in one year are not said
to overlap. A finding holds a kind and values; `instrument.finding_words` has the sentences in every language.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from itertools import combinations, pairwise

from sojourn_schema.careers import FACULTY_POSITIONS, Career, JobSearch, Respondent, Spell
from sojourn_schema.columns import NoAnswer
from sojourn_schema.dates import (
    DECEMBER,
    JANUARY,
    Convention,
    absolute_month,
    end_year,
    known,
    month_of,
    spell_months,
    year_of,
)

FULL_TIME = 1.0
SHORTEST_GAP_MONTHS = 6
"""A few months between two posts are how careers are; from half a year on we ask."""
LASTING_POSITIONS = FACULTY_POSITIONS | {"lecturer", "staff_scientist"}
SHORTEST_OVERLAP_MONTHS = 2
"""A post that ends and one that begins in the same month share that month and do not overlap."""


@dataclass(frozen=True, slots=True)
class Month:
    """A month on the line of months (`dates.absolute_month`), to be named in some language."""

    absolute: int


@dataclass(frozen=True, slots=True)
class Year:
    """A calendar year, to be written as some language does."""

    number: int


@dataclass(frozen=True, slots=True)
class Target:
    """What a job search was for, a code of that list."""

    code: str


Value = Spell | Year | Month | Target | int
"""What fills a place of a finding's sentence."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that does not fit, and where.

    Attributes:
        kind: gap, overlap, before_phd, end_before_start, future_year, papers_without_spell, end_unknown,
            unchanged or search_counts.
        case: which of the sentences of that kind.
        respondent_id: whose career.
        values: what fills the places of the sentence, by name.
        spell_ids: the spells concerned, in the order of listing; empty where there is none.
        first_year, last_year: the calendar years concerned, both included; None where no year is.
    """

    kind: str
    case: str
    respondent_id: str
    values: Mapping[str, Value] = field(default_factory=dict)
    spell_ids: tuple[str, ...] = ()
    first_year: int | None = None
    last_year: int | None = None


def findings(career: Career) -> tuple[Finding, ...]:
    """Everything in a career that does not fit together, in the order of years.

    Works on a career that is still being typed: years may be impossible, the spells none.
    """
    found = [
        *_ends_before_start(career),
        *_future_years(career),
        *_before_phd(career),
        *_ends_unknown(career),
        *_overlaps(career),
        *_unchanged(career),
        *_gaps(career),
        *_papers_without_spell(career),
        *_search_counts(career.job_searches),
    ]
    return tuple(sorted(found, key=lambda one: (one.first_year or 0, one.last_year or 0)))


def _is_backwards(spell: Spell, survey_year: int) -> bool:
    first, last = spell_months(spell, survey_year)
    return last < first


def _possible_spells(career: Career) -> list[Spell]:
    survey_year = career.respondent.survey_year
    return [spell for spell in career.spells if not _is_backwards(spell, survey_year)]


def _ends_before_start(career: Career) -> Iterator[Finding]:
    survey_year = career.respondent.survey_year
    for spell in career.spells:
        last_year = known(spell.end_year)
        if last_year is None or not _is_backwards(spell, survey_year):
            continue
        first, last = spell_months(spell, survey_year)
        dates: dict[str, Value] = {"first": Month(first), "last": Month(last)}
        if last_year < spell.start_year:
            dates = {"first": Year(spell.start_year), "last": Year(last_year)}
        yield Finding(
            "end_before_start",
            "years" if last_year < spell.start_year else "months",
            spell.respondent_id,
            {"spell": spell, **dates},
            (spell.spell_id,),
            min(spell.start_year, last_year),
            max(spell.start_year, last_year),
        )


def _future_years(career: Career) -> Iterator[Finding]:
    who = career.respondent
    if who.phd_status != "in_progress" and who.phd_year > who.survey_year:
        yield _future(who, "phd", who.phd_year)
    for spell in career.spells:
        last_year = known(spell.end_year)
        if spell.start_year > who.survey_year:
            yield _future(who, "start", spell.start_year, spell)
        if last_year is not None and last_year > who.survey_year:
            yield _future(who, "end", last_year, spell)
    told = (
        *(("papers", paper.year) for paper in career.publications),
        *(("applications", search.year) for search in career.job_searches),
        *(("grants", grant.year) for grant in career.grants),
    )
    for case, year in told:
        if year > who.survey_year:
            yield _future(who, case, year)


def _future(who: Respondent, case: str, year: int, spell: Spell | None = None) -> Finding:
    values: dict[str, Value] = {"year": Year(year), "survey_year": Year(who.survey_year)}
    if spell is not None:
        values["spell"] = spell
    spell_ids = () if spell is None else (spell.spell_id,)
    return Finding("future_year", case, who.respondent_id, values, spell_ids, year, year)


def _before_phd(career: Career) -> Iterator[Finding]:
    who = career.respondent
    if who.phd_status == "in_progress":
        return
    for spell in career.spells:
        if spell.start_year < who.phd_year and spell.position != "phd_student":
            yield Finding(
                "before_phd",
                "start",
                who.respondent_id,
                {"spell": spell, "year": Year(who.phd_year)},
                (spell.spell_id,),
                spell.start_year,
                who.phd_year - 1,
            )


def _ends_unknown(career: Career) -> Iterator[Finding]:
    who = career.respondent
    for spell in career.spells:
        if isinstance(spell.end_year, NoAnswer):
            yield Finding(
                "end_unknown",
                "end",
                who.respondent_id,
                {"spell": spell},
                (spell.spell_id,),
                spell.start_year,
                max(spell.start_year, who.survey_year),
            )


def _overlaps(career: Career) -> Iterator[Finding]:
    who = career.respondent
    told = [spell for spell in _possible_spells(career) if not isinstance(spell.end_year, NoAnswer)]
    for one, other in combinations(told, 2):
        if _share(one) + _share(other) <= FULL_TIME + 1e-9 or not _surely_overlap(
            one, other, who.survey_year
        ):
            continue
        first_year = max(one.start_year, other.start_year)
        last_year = min(end_year(one, who.survey_year), end_year(other, who.survey_year))
        yield Finding(
            "overlap",
            _one_or_more(first_year, last_year),
            who.respondent_id,
            {"one": one, "other": other, "first": Year(first_year), "last": Year(last_year)},
            (one.spell_id, other.spell_id),
            first_year,
            last_year,
        )


def _share(spell: Spell) -> float:
    """The full-time equivalent; a missing one counts as full time, as it does in the analysis."""
    return spell.fte if isinstance(spell.fte, float | int) else FULL_TIME


def _surely_overlap(one: Spell, other: Spell, survey_year: int) -> bool:
    """Whether the two share enough months however their unknown months are read."""
    return all(
        spell_months(left, survey_year, Convention.EARLIEST)[1]
        - spell_months(right, survey_year, Convention.LATEST)[0]
        >= SHORTEST_OVERLAP_MONTHS - 1
        for left, right in ((one, other), (other, one))
    )


def _gaps(career: Career) -> Iterator[Finding]:
    for first, last in gap_months(career):
        case = "months"
        values: dict[str, Value] = {"first": Month(first), "last": Month(last)}
        if month_of(first) == JANUARY and month_of(last) == DECEMBER:
            case = _one_or_more(year_of(first), year_of(last))
            values = {"first": Year(year_of(first)), "last": Year(year_of(last))}
        yield Finding("gap", case, career.respondent.respondent_id, values, (), year_of(first), year_of(last))


def gap_months(career: Career) -> Iterator[tuple[int, int]]:
    """The gaps that are asked about, as first and last absolute month of each, in the order of time."""
    who = career.respondent
    if who.phd_status == "in_progress":
        return
    first_observed = max(who.phd_year, known(who.entry_year) or who.phd_year)
    for first, last in _months_without_spell(career, first_observed):
        # The PhD may end late in its year, and the survey year is incomplete: a part of either is no gap.
        in_phd_year = year_of(last) == who.phd_year and month_of(last) != DECEMBER
        in_survey_year = year_of(first) == who.survey_year and month_of(first) != JANUARY
        if last - first + 1 >= SHORTEST_GAP_MONTHS and not in_phd_year and not in_survey_year:
            yield first, last


def _months_without_spell(career: Career, first_year: int) -> Iterator[tuple[int, int]]:
    """The stretches that no spell covers even where each is taken as long as its partial dates allow."""
    survey_year = career.respondent.survey_year
    covered = sorted(
        (
            spell_months(spell, survey_year, Convention.EARLIEST)[0],
            spell_months(spell, survey_year, Convention.LATEST)[1],
        )
        for spell in _possible_spells(career)
    )
    free_from = absolute_month(first_year, JANUARY)
    until = absolute_month(survey_year, DECEMBER)
    for first, last in covered:
        if min(first - 1, until) >= free_from:
            yield free_from, min(first - 1, until)
        free_from = max(free_from, last + 1)
    if free_from <= until:
        yield free_from, until


def _one_or_more(first_year: int, last_year: int) -> str:
    """The case of a sentence that names a stretch of years."""
    return "year" if first_year == last_year else "years"


def _unchanged(career: Career) -> Iterator[Finding]:
    """A lasting post told twice in a row at one employer: what changed at the split was forgotten.

    Fixed-term contracts follow each other unchanged; a chair does not, and the year of a promotion is lost.
    """
    survey_year = career.respondent.survey_year
    lasting = [
        spell
        for spell in sorted(_possible_spells(career), key=lambda one: spell_months(one, survey_year))
        if spell.sector == "academia"
        and spell.position in LASTING_POSITIONS
        and spell.appointment != "fixed_term"
    ]
    for before, after in pairwise(lasting):
        alike = (before.position, before.appointment, before.rank, before.fte) == (
            after.position,
            after.appointment,
            after.rank,
            after.fte,
        )
        ends = known(before.end_year)
        follows = ends is not None and ends <= after.start_year <= ends + 1
        if alike and follows and after.same_employer == "yes":
            yield Finding(
                "unchanged",
                "start",
                career.respondent.respondent_id,
                {"one": before, "other": after, "year": Year(after.start_year)},
                (before.spell_id, after.spell_id),
                after.start_year,
                after.start_year,
            )


def _papers_without_spell(career: Career) -> Iterator[Finding]:
    who = career.respondent
    if who.phd_status == "in_progress":
        return
    covered = [(spell.start_year, end_year(spell, who.survey_year)) for spell in career.spells]
    # Papers before the PhD come from the time as a student, which people need not draw.
    years = sorted(
        paper.year
        for paper in career.publications
        if (known(paper.papers) or 0) > 0
        and who.phd_year <= paper.year <= who.survey_year
        and not any(first <= paper.year <= last for first, last in covered)
    )
    for first_year, last_year in _runs(years):
        yield Finding(
            "papers_without_spell",
            _one_or_more(first_year, last_year),
            who.respondent_id,
            {"first": Year(first_year), "last": Year(last_year)},
            (),
            first_year,
            last_year,
        )


def _runs(years: Iterable[int]) -> Iterator[tuple[int, int]]:
    """Sorted years as stretches without a break, first and last year of each."""
    first = last = None
    for year in years:
        if first is None or last is None:
            first = year
        elif year > last + 1:
            yield first, last
            first = year
        last = year
    if first is not None and last is not None:
        yield first, last


def _search_counts(searches: Iterable[JobSearch]) -> Iterator[Finding]:
    for search in searches:
        applications, offers = known(search.applications), known(search.offers)
        accepted = search.accepted if isinstance(search.accepted, int) else int(search.accepted == "yes")
        if applications is not None and offers is not None and offers > applications:
            case, more, fewer = "offers", offers, applications
        elif offers is not None and accepted > offers:
            case, more, fewer = "accepted", accepted, offers
        else:
            continue
        values: dict[str, Value] = {"more": more, "fewer": fewer}
        values |= {"target": Target(search.target), "year": Year(search.year)}
        yield Finding("search_counts", case, search.respondent_id, values, (), search.year, search.year)
