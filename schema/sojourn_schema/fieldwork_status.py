"""How fieldwork is going: interviews by site, day and end against targets, and what has come of each laptop.

Counts by site and day come from tallies, which have no link to any record. A count of few people is held
back, for who was at a booth on a quiet day may be known, and with it so many others that it can't be worked
out from them.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from datetime import date
from typing import TYPE_CHECKING, Any, Self

from sojourn_schema.fieldwork_quality import QualityStatus, median_seconds, quality_status
from sojourn_schema.merging import laptops_of, told_apart
from sojourn_schema.tally import Outcome, Tally

if TYPE_CHECKING:
    from sojourn_schema.store.study_file import StudyFile

Count = int | None
"""A number of interviews; None where it is held back."""
_Table = Mapping[tuple[str | None, date | None], Count]
"""Counts by site and day; None stands for all of them."""

_ENDS = {
    Outcome.INTERRUPTED: "interrupted",
    Outcome.REFUSED: "refused",
    Outcome.ANSWERED_BEFORE: "had answered before",
    Outcome.JUST_TRYING: "just trying",
}
"""Ends but finished, as they are said."""


@dataclass(frozen=True, slots=True)
class Ends:
    """How interviews ended, of one site, one day, or one site on one day.

    Attributes:
        outcomes: how many ended in which way.
    """

    outcomes: Mapping[Outcome, Count]

    @property
    def finished(self) -> Count:
        """How many were finished."""
        return self.outcomes[Outcome.FINISHED]

    @classmethod
    def of_json(cls, told: Mapping[str, Any]) -> Self:
        """From counts by the names of ends, whatever stands beside them."""
        return cls({outcome: told[outcome.value] for outcome in Outcome})


@dataclass(frozen=True, slots=True)
class LaptopStatus:
    """What is known of one laptop.

    Attributes:
        name: of the laptop.
        known, here, withdrawn: of its records, as in `merging.LaptopReport`; small ones held back.
        cloned: two of its bundles follow the same one.
        last_bundle: the day of its last bundle that came, by its clock; None before the first.
    """

    name: str
    known: Count
    here: Count
    withdrawn: Count
    cloned: bool
    last_bundle: date | None

    @classmethod
    def of_json(cls, told: Mapping[str, Any]) -> Self:
        """As `Status.to_json` told it."""
        last = told["last_bundle"]
        return cls(**{**told, "last_bundle": date.fromisoformat(last) if last is not None else None})


@dataclass(frozen=True, slots=True)
class Status:
    """How fieldwork is going.

    Attributes:
        smallest_cell: counts below this are held back.
        targets: finished interviews that are wanted, by site.
        total: of everything.
        by_site, by_day, by_site_and_day: in the order of sites and days; the site is empty where none is
            known.
        readable: records that can be read here; small counts of records are held back too.
        sealed: records that are here and can't.
        deleted: records that were deleted here because their respondents withdrew.
        median_seconds: of an interview, at least; half of those whose pages were timed took less or as long.
            None where there are too few.
        laptops: by name; two of one name have part of their ids with it.
        quality: of the readable records; None where these are too few.
        own_laptop: the name of the laptop whose file it is; empty at the coordinator.
        has_mirror: whether that laptop copies what it seals to a stick.
        mirror_warning: that what this laptop seals is not on its stick; empty where it is, or has none.
    """

    smallest_cell: int
    targets: Mapping[str, int]
    total: Ends
    by_site: Mapping[str, Ends]
    by_day: Mapping[date, Ends]
    by_site_and_day: Mapping[tuple[str, date], Ends]
    readable: Count
    sealed: Count
    deleted: Count
    median_seconds: int | None
    laptops: tuple[LaptopStatus, ...]
    quality: QualityStatus | None = None
    own_laptop: str = ""
    has_mirror: bool = False
    mirror_warning: str = ""

    @property
    def is_empty(self) -> bool:
        """Whether nothing was held, came or was enrolled yet."""
        counts = (*self.total.outcomes.values(), self.readable, self.sealed, self.deleted)
        return not self.laptops and all(count == 0 for count in counts)

    def in_words(self) -> tuple[str, ...]:
        """The status, a line each."""
        lines = [f"Finished {self._said(self.total.finished)}, {self._others(self.total)}."]
        for site, ends in self.by_site.items():
            target = f" of {self.targets[site]:,}" if site in self.targets else ""
            lines.append(f"{site or 'no site'}: {self._said(ends.finished)}{target}, {self._others(ends)}")
            lines += [
                f"  {day.isoformat()}: {self._said(one.finished)}, {self._others(one)}"
                for (where, day), one in self.by_site_and_day.items()
                if where == site
            ]
        lines.append(
            f"Records: {self._said(self.readable)} readable, {self._said(self.sealed)} sealed; "
            f"deleted on withdrawal: {self._said(self.deleted)}."
        )
        if self.median_seconds is not None:
            lines.append(f"In the middle an interview took {self.median_seconds / 60:.1f} minutes or more.")
        if self.quality is not None:
            lines.append(
                f"Data quality, where 1 is nothing noticed: {self.quality.median_score:.2f} in the middle; "
                f"on average {self._parts(self.quality)}, where 0 is nothing noticed."
            )
        for one in self.laptops:
            seen = f"last bundle of {one.last_bundle.isoformat()}" if one.last_bundle else "no bundle yet"
            clone = ", cloned or set back" if one.cloned else ""
            gone = f", {self._said(one.withdrawn)} withdrawn" if one.withdrawn != 0 else ""
            come = f"{self._said(one.here)} of {self._said(one.known)} records"
            lines.append(f"{one.name}: {come}{gone}, {seen}{clone}")
        if self.mirror_warning:
            lines.append(self.mirror_warning)
        return tuple(lines)

    def _others(self, ends: Ends) -> str:
        return ", ".join(f"{_ENDS[one]} {self._said(ends.outcomes[one])}" for one in _ENDS)

    def _said(self, count: Count) -> str:
        return "held back" if count is None else f"{count:,}"

    def _parts(self, quality: QualityStatus) -> str:
        return ", ".join(f"{part} {mean:.2f}" for part, mean in quality.means.items() if mean is not None)

    def to_json(self) -> dict[str, Any]:
        """The status as JSON values; null is a count that is held back."""
        return {
            "smallest_cell": self.smallest_cell,
            "targets": dict(self.targets),
            "total": dict(self.total.outcomes),
            "sites": [{"site": site, **ends.outcomes} for site, ends in self.by_site.items()],
            "days": [{"day": day.isoformat(), **ends.outcomes} for day, ends in self.by_day.items()],
            "sites_and_days": [
                {"site": site, "day": day.isoformat(), **ends.outcomes}
                for (site, day), ends in self.by_site_and_day.items()
            ],
            "readable": self.readable,
            "sealed": self.sealed,
            "deleted": self.deleted,
            "median_seconds": self.median_seconds,
            "quality": asdict(self.quality) if self.quality is not None else None,
            "own_laptop": self.own_laptop,
            "has_mirror": self.has_mirror,
            "mirror_warning": str(self.mirror_warning),
            "laptops": [
                asdict(one) | {"last_bundle": one.last_bundle.isoformat() if one.last_bundle else None}
                for one in self.laptops
            ],
        }

    @classmethod
    def of_json(cls, told: Mapping[str, Any]) -> Self:
        """The status as `to_json` told it to another process."""
        day = date.fromisoformat
        return cls(
            told["smallest_cell"],
            told["targets"],
            Ends.of_json(told["total"]),
            {one["site"]: Ends.of_json(one) for one in told["sites"]},
            {day(one["day"]): Ends.of_json(one) for one in told["days"]},
            {(one["site"], day(one["day"])): Ends.of_json(one) for one in told["sites_and_days"]},
            told["readable"],
            told["sealed"],
            told["deleted"],
            told["median_seconds"],
            tuple(LaptopStatus.of_json(one) for one in told["laptops"]),
            QualityStatus.of_json(told["quality"]),
            told["own_laptop"],
            told["has_mirror"],
            told["mirror_warning"],
        )


def status_of(study: StudyFile) -> Status:
    """How the fieldwork of a study is going, as far as its file knows.

    Raises:
        StudyFileError: the study can't be read.
    """
    least, tallies = study.definition.smallest_cell, study.tallies.all()
    sites = (*study.definition.sites, *sorted({one.site for one in tallies} - set(study.definition.sites)))
    days = sorted({one.day for one in tallies})
    held = {(one.site, one.day) for one in tallies}
    tables = {
        outcome: _shown([one for one in tallies if one.outcome is outcome], sites, days, least)
        for outcome in Outcome
    }

    def ends(site: str | None, day: date | None) -> Ends:
        return Ends({outcome: table[site, day] for outcome, table in tables.items()})

    readable, sealed = _held_back((study.counts()["respondent"], len(study.sealed.unopened())), least)
    paradata, own = study.paradata(), study.sealed.enrolment if study.sealed.collects else None
    (deleted,) = _held_back((sum(study.withdrawals.deletions().values()),), least)
    return Status(
        least,
        study.definition.targets,
        ends(None, None),
        {site: ends(site, None) for site in sites},
        {day: ends(None, day) for day in days},
        {(site, day): ends(site, day) for site in sites for day in days if (site, day) in held},
        readable=readable,
        sealed=sealed,
        deleted=deleted,
        median_seconds=median_seconds(paradata.values(), least),
        laptops=_laptops(study, least),
        quality=quality_status(study, paradata, least),
        own_laptop=own.certificate.name if own is not None else "",
        has_mirror=own is not None and own.mirror is not None,
        mirror_warning=study.mirror.warning,
    )


def _shown(tallies: Sequence[Tally], sites: Sequence[str], days: Sequence[date], least: int) -> _Table:
    """The counts of one end by site and day with their totals (None), small ones held back.

    Where one count of a site or a day is held back alone, the total tells it; then the next smallest is held
    back too, until no line tells one (secondary cell suppression: Hundepool and others, Statistical
    Disclosure Control, 2012).
    """
    rows, columns = (*sites, None), (*days, None)
    counts: Counter[tuple[str | None, date | None]] = Counter()
    for one in tallies:
        for site in (one.site, None):
            for day in (one.day, None):
                counts[site, day] += one.interviews
    hidden = {cell for cell, number in counts.items() if 0 < number < least}
    lines = [[(site, day) for day in columns] for site in rows]
    lines += [[(site, day) for site in rows] for day in columns]
    while alone := [line for line in lines if len(hidden & set(line)) == 1]:
        seen = [cell for cell in alone[0] if counts[cell] and cell not in hidden]
        hidden.add(min(seen, key=lambda cell: (counts[cell], cell.count(None))))
    return {
        (site, day): None if (site, day) in hidden else counts[site, day] for site in rows for day in columns
    }


def _held_back(counts: Sequence[int], least: int) -> tuple[Count, ...]:
    """Counts of one line, small ones held back; one alone takes the next smallest along, as in `_shown`."""
    hidden = {place for place, number in enumerate(counts) if 0 < number < least}
    seen = [place for place, number in enumerate(counts) if number and place not in hidden]
    if len(hidden) == 1 and seen:
        hidden.add(min(seen, key=lambda place: counts[place]))
    return tuple(None if place in hidden else number for place, number in enumerate(counts))


def _laptops(study: StudyFile, least: int) -> tuple[LaptopStatus, ...]:
    last: dict[str, date] = {}
    for link in study.bundles.links():
        day = date.fromisoformat(link.made_on)
        last[link.laptop_id] = max(day, last.get(link.laptop_id, day))
    found = laptops_of(study)
    names = told_apart(found)
    known, here, withdrawn = (
        _held_back([getattr(one, count) for one in found], least) for count in ("known", "here", "withdrawn")
    )
    return tuple(
        LaptopStatus(names[one.laptop_id], *counts, one.cloned, last.get(one.laptop_id))
        for one, counts in zip(found, zip(known, here, withdrawn, strict=True), strict=True)
    )
