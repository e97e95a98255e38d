"""Data quality and length of all interviews together, as fieldwork is watched by: never of one record.

Only where there are as many records as the study's smallest cell. The score is told by its middle and its
parts by their means, to whole hundredths, so that no record stands out.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass
from statistics import fmean, median_low
from typing import TYPE_CHECKING, Any

from sojourn_schema.instrument.paradata import Paradata
from sojourn_schema.quality import Quality, quality_of

if TYPE_CHECKING:
    from sojourn_schema.store.study_file import StudyFile

PARTS = ("gaps", "overlaps", "heaped", "hurried", "unknown")
"""The parts of `quality.Quality`, in its order."""
_DIGITS = 2


@dataclass(frozen=True, slots=True)
class QualityStatus:
    """The data quality of all readable records together.

    Attributes:
        median_score: in the middle, from 0 to 1, where 1 is nothing noticed.
        means: of each part (`PARTS`) the mean over the records of which it is known, from 0 (nothing noticed)
            to 1; None where these are too few.
    """

    median_score: float
    means: Mapping[str, float | None]

    @classmethod
    def of_json(cls, told: Mapping[str, Any] | None) -> QualityStatus | None:
        """As `asdict` gave it."""
        return cls(told["median_score"], dict(told["means"])) if told is not None else None


def quality_status(study: StudyFile, paradata: Mapping[str, Paradata], least: int) -> QualityStatus | None:
    """The data quality of a study's readable records; damaged ones are left out.

    Args:
        study: whose records.
        paradata: how the interviews went, by respondent.
        least: fewest records that are told of.

    Returns:
        None where there are fewer.

    Raises:
        StudyFileError: the study can't be read.
    """
    damage = study.damage()
    if damage.broken:
        return None
    left_out = frozenset(damage.respondents)
    return _together(
        (
            quality_of(career, paradata.get(career.respondent.respondent_id))
            for career in study.careers()
            if career.respondent.respondent_id not in left_out
        ),
        least,
    )


def median_seconds(paradata: Iterable[Paradata], least: int) -> int | None:
    """Seconds that half of the interviews took or less.

    It is as short as can be, for a page is timed by where its band begins.

    Args:
        paradata: of the interviews that were timed.
        least: fewest that are told of; None where there are fewer.
    """
    took = [sum(page.seconds_from for page in one.pages.values()) for one in paradata]
    return median_low(took) if len(took) >= least else None


def _together(qualities: Iterable[Quality], least: int) -> QualityStatus | None:
    scores: list[float] = []
    known: defaultdict[str, list[float]] = defaultdict(list)
    for one in qualities:
        scores.append(one.score)
        for part, value in asdict(one).items():
            if value is not None:
                known[part].append(value)
    if len(scores) < least:
        return None
    means = {
        part: round(fmean(known[part]), _DIGITS) if len(known[part]) >= least else None for part in PARTS
    }
    return QualityStatus(round(median_low(scores), _DIGITS), means)
