"""Data quality: one score a record, of what does not fit, heaped numbers, speed, and answers without a value.

Each part is a share from 0 (nothing noticed) to 1; the score is 1 minus the mean of the parts that are known.
Equal weights are a convention, so each part can be used by itself. A low score calls for a look or for a
sensitivity analysis, and excludes nobody: an unusual career is no bad answer.

    gaps        months since the PhD that no position covers (those that `consistency` asks about), as a share
    overlaps    pairs of positions that overlap without shares of full time, per position, at most 1
    heaped      how much more often than by chance numbers end in 0 or 5: (share - 1/5) / (4/5), at least 0;
                Whipple's index, rescaled (Shryock and Siegel, The Methods and Materials of Demography, 1976,
                chapter 8). The numbers are the years in which positions start and end, and papers and
                applications of 5 or more
    hurried     pages with questions that took under 15 seconds, as a share of those shown; needs paradata
    unknown     don't know and prefer not to say, as a share of all answers
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, fields
from itertools import groupby
from statistics import fmean

from sojourn_schema.careers import Career
from sojourn_schema.columns import TABLES, NoAnswer
from sojourn_schema.consistency import findings, gap_months
from sojourn_schema.dates import MONTHS, known
from sojourn_schema.instrument.paradata import SECONDS_FROM, Paradata

HEAP = 5
HEAPED_BY_CHANCE = 1 / HEAP
SETTLED = frozenset({"questionnaire_version", "consent_version", "mode", "entry_year", "precision"})
"""What no respondent answers: settled by the study, or following from other answers."""
READ_PAGES = frozenset({"consent", "review"})
"""Pages that are read more than answered: a quick one says nothing."""


@dataclass(frozen=True, slots=True)
class Quality:
    """The parts of a record's data quality, each from 0 (nothing noticed) to 1; None where it can't be told.

    Attributes:
        gaps, overlaps, heaped, hurried, unknown: see the module.
    """

    gaps: float | None
    overlaps: float | None
    heaped: float | None
    hurried: float | None
    unknown: float | None

    @property
    def score(self) -> float:
        """1 minus the mean of the parts that are known: 1 where nothing was noticed."""
        known_parts = [part for one in fields(self) if (part := getattr(self, one.name)) is not None]
        return 1.0 - fmean(known_parts) if known_parts else 1.0


def quality_of(career: Career, paradata: Paradata | None = None) -> Quality:
    """The data quality of a record.

    Args:
        career: the record.
        paradata: how its interview went; without it the speed is left out.
    """
    return Quality(
        gaps=_gaps(career),
        overlaps=_overlaps(career),
        heaped=_heaped(career),
        hurried=_hurried(paradata),
        unknown=_unknown(career),
    )


def _gaps(career: Career) -> float | None:
    who = career.respondent
    months = (who.survey_year - who.phd_year + 1) * MONTHS
    if who.phd_status == "in_progress" or months <= 0:
        return None
    return min(1.0, sum(last - first + 1 for first, last in gap_months(career)) / months)


def _overlaps(career: Career) -> float | None:
    if not career.spells:
        return None
    pairs = sum(finding.kind == "overlap" for finding in findings(career))
    return min(1.0, pairs / len(career.spells))


def _heaped(career: Career) -> float | None:
    numbers = [*_years(career), *_counts(career)]
    if not numbers:
        return None
    share = sum(number % HEAP == 0 for number in numbers) / len(numbers)
    return max(0.0, (share - HEAPED_BY_CHANCE) / (1 - HEAPED_BY_CHANCE))


def _years(career: Career) -> Iterator[int]:
    for spell in career.spells:
        yield spell.start_year
        end = known(spell.end_year)
        if end is not None:
            yield end


def _counts(career: Career) -> Iterator[int]:
    """Papers and applications of 5 or more; a typical number of several years in a row counts once."""
    by_year = sorted(career.publications, key=lambda one: one.year)
    for (papers, precision), run in groupby(by_year, key=lambda one: (one.papers, one.precision)):
        if isinstance(papers, int) and papers >= HEAP:
            yield from [papers] * (1 if precision == "typical" else len(list(run)))
    for search in career.job_searches:
        if isinstance(search.applications, int) and search.applications >= HEAP:
            yield search.applications


def _hurried(paradata: Paradata | None) -> float | None:
    if paradata is None:
        return None
    shown = [page for part, page in paradata.pages.items() if part not in READ_PAGES]
    if not shown:
        return None
    return sum(page.seconds_from == SECONDS_FROM[0] for page in shown) / len(shown)


def _unknown(career: Career) -> float | None:
    rows = {
        "respondent": (career.respondent,),
        "spell": career.spells,
        "publication_year": career.publications,
        "job_search": career.job_searches,
        "grant_year": career.grants,
    }
    values = [
        getattr(row, one.name)
        for table, told in rows.items()
        for row in told
        for one in TABLES[table]
        if one.takes_no_answer and one.name not in SETTLED
    ]
    answers = [value for value in values if value is not None]
    return sum(isinstance(value, NoAnswer) for value in answers) / len(answers) if answers else None
