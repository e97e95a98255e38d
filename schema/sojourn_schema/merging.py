"""Merging: bundles taken into the coordinator's study, each whole or not at all, with a verdict on each.

In whatever order, and however often, and whoever merged what before: the same study. That is so because all
that is merged is sets that only grow, and what is readable follows from them (`opening`).

Summary:
    report = merge(study, paths, keys)
    report.bundles       a verdict each, with its reason
    report.laptops       of how many records how many have come
"""

from __future__ import annotations

import sqlite3
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from sojourn_schema.anonymization import require_not_anonymized
from sojourn_schema.bundle import COORDINATOR_ID, RefusedBundleError, Verdict
from sojourn_schema.bundle_file import read_bundle
from sojourn_schema.certificate import Certificate
from sojourn_schema.errors import FieldworkError, StudyFileError
from sojourn_schema.opening import Opened, open_records
from sojourn_schema.phrase import Phrase
from sojourn_schema.record_keys import RecordKey
from sojourn_schema.settled_recipients import others_than, require_settled_recipients
from sojourn_schema.similar import nearly_the_same
from sojourn_schema.store.bundles import Taken

if TYPE_CHECKING:
    from sojourn_schema.store.study_file import StudyFile

COORDINATOR = "the coordinator's study"
STAYS = (
    "What had come in by then is in your study, whole. Merge the same bundles again: nothing comes in twice, "
    "and what is missing (receipts too) is done then."
)
"""What a merge that ends in its middle leaves."""
ID_DIGITS = 8
"""Of a laptop's random id, where its name alone may be another's as well."""


@dataclass(frozen=True, slots=True)
class BundleReport:
    """What became of one bundle.

    Attributes:
        path: of the file.
        verdict: on the whole of it; everything but `taken` leaves the study as it was.
        reason: in words, where it was refused.
        source: the name of the laptop that made it, or `COORDINATOR`; empty where that can't be told.
        laptop_id: of that laptop.
        records: how many of its records became what.
        conflicting: handles of records of which another version was here.
    """

    path: Path
    verdict: Verdict
    reason: str = ""
    source: str = ""
    laptop_id: str = ""
    records: Counter[Taken] = field(default_factory=Counter)
    conflicting: tuple[str, ...] = ()

    @property
    def is_refused(self) -> bool:
        """Whether nothing of it is in the study."""
        return self.verdict not in {Verdict.TAKEN, Verdict.REPLAYED}


@dataclass(frozen=True, slots=True)
class LaptopReport:
    """How much of one laptop has come.

    Attributes:
        name: of the laptop.
        laptop_id: of it.
        known: records that it sealed, as far as its bundles told.
        here: how many of them are here.
        withdrawn: how many of them were withdrawn.
        cloned: two bundles of it follow the same one: there are two such laptops, or its file was set back.
    """

    name: str
    laptop_id: str
    known: int
    here: int
    withdrawn: int
    cloned: bool

    @property
    def missing(self) -> int:
        """Records that it sealed and that have not come."""
        return self.known - self.here - self.withdrawn


@dataclass(frozen=True, slots=True)
class MergeReport:
    """What came of a merge.

    Attributes:
        bundles: one a file, in the order given.
        laptops: all that the study knows, by name.
        conflicting: handles of all records that are here in several versions.
        opened: what became readable; None without a key.
        sealed: how many records are not readable.
        similar: pairs of respondents whose careers are nearly the same (`similar`).
    """

    bundles: tuple[BundleReport, ...]
    laptops: tuple[LaptopReport, ...]
    conflicting: tuple[str, ...]
    opened: Opened | None
    sealed: int
    similar: tuple[tuple[str, str], ...] = ()

    @property
    def refused(self) -> tuple[BundleReport, ...]:
        """The bundles of which nothing was taken."""
        return tuple(one for one in self.bundles if one.is_refused)

    def to_json(self) -> dict[str, Any]:
        """The report as JSON values."""
        names = told_apart(self.laptops)
        return {
            "bundles": [
                {
                    "path": str(one.path),
                    "verdict": one.verdict,
                    "reason": one.reason,
                    "source": one.source,
                    "records": {kind: one.records[kind] for kind in Taken},
                    "conflicting": list(one.conflicting),
                }
                for one in self.bundles
            ],
            "laptops": [
                {
                    "name": one.name,
                    "told_as": names[one.laptop_id],
                    "laptop_id": one.laptop_id,
                    "known": one.known,
                    "here": one.here,
                    "withdrawn": one.withdrawn,
                    "missing": one.missing,
                    "cloned": one.cloned,
                }
                for one in self.laptops
            ],
            "conflicting": list(self.conflicting),
            "opened": self.opened.opened if self.opened is not None else 0,
            "unopened": [
                {"handle": one.handle, "reason": one.reason}
                for one in (self.opened.unopened if self.opened is not None else ())
            ],
            "sealed": self.sealed,
            "similar": [list(pair) for pair in self.similar],
        }


def merge(
    study: StudyFile,
    paths: Iterable[Path],
    keys: Sequence[RecordKey] = (),
    tell_share: Callable[[float], None] = lambda _: None,
    tell_bundle: Callable[[BundleReport], None] = lambda _: None,
) -> MergeReport:
    """Take bundles into a study, and open what is sealed where a key is given.

    Args:
        study: the coordinator's, open for writing.
        paths: of the bundles.
        keys: of a recipient.
        tell_share: told which share is done; may raise to stop, and what was taken before stays, whole.
        tell_bundle: told what became of each bundle as soon as it is known, for what was taken stays so, also
            where this raises.

    Raises:
        FieldworkError: the study is a laptop's file, names no coordinator's key, was anonymised, or has other
            recipients than when its laptops were enrolled.
        StudyFileError: the study can't be read or written.
    """
    if study.sealed.collects:
        raise FieldworkError(
            Phrase("{path} is a laptop's file.", path=study.path),
            "Nothing was merged.",
            "Name the coordinator's study.",
        )
    if not study.definition.coordinator_key:
        raise FieldworkError(
            Phrase(
                "{path} names no coordinator's key, so no bundle can be told from a forged one.",
                path=study.path,
            ),
            "Nothing was merged.",
            "Make the study from a definition with the lines that `sojourn key new` printed.",
        )
    require_not_anonymized(study)
    require_settled_recipients(study)
    bundles, listed = [], list(paths)
    # Opening a record takes some ten times as long as taking it in.
    taking = 0.1 if keys else 1.0
    with study.bundles.many():
        for number, path in enumerate(listed, start=1):
            bundles.append(_take(study, path))
            tell_bundle(bundles[-1])
            tell_share(taking * number / len(listed))
    opened = None
    if keys:
        opened = open_records(study, keys, lambda share: tell_share(taking + (1 - taking) * share))
    return MergeReport(
        tuple(bundles),
        laptops_of(study),
        study.sealed.conflicting(),
        opened,
        len(study.sealed.unopened()),
        tuple(nearly_the_same(study.careers())) if opened is not None and opened.opened else (),
    )


def laptops_of(study: StudyFile) -> tuple[LaptopReport, ...]:
    """How much of each laptop has come, by the names of the laptops.

    Raises:
        StudyFileError: the study can't be read.
    """
    arrived, cloned = study.bundles.arrived(), study.bundles.cloned()
    names = {laptop_id: Certificate.told(one).name for laptop_id, one in study.laptops.certificates().items()}
    if COORDINATOR_ID in arrived:
        names[COORDINATOR_ID] = COORDINATOR
    reports = []
    for laptop_id, name in names.items():
        one = arrived.get(laptop_id)
        known, here, gone = (one.known, one.here, one.withdrawn) if one is not None else (0, 0, 0)
        reports.append(LaptopReport(name, laptop_id, known, here, gone, laptop_id in cloned))
    return tuple(sorted(reports, key=lambda report: (report.name, report.laptop_id)))


def told_apart(laptops: Iterable[LaptopReport]) -> dict[str, str]:
    """What to call each laptop, by its id: its name, and part of its id where another has the same name."""
    listed = list(laptops)
    times = Counter(one.name for one in listed)
    return {
        one.laptop_id: one.name if times[one.name] == 1 else f"{one.name} ({one.laptop_id[:ID_DIGITS]})"
        for one in listed
    }


def _take(study: StudyFile, path: Path) -> BundleReport:
    try:
        bundle = read_bundle(path, study.study_id, study.definition.coordinator_key)
        brought = map(Certificate.told, bundle.contents.certificates)
        if others := others_than(study, brought):
            raise RefusedBundleError(
                Verdict.OTHER_RECIPIENTS, f"{', '.join(others)} seals to others than this study"
            )
        told, conflicting, changed = study.bundles.take(bundle.contents, bundle.blobs)
    except RefusedBundleError as problem:
        return BundleReport(path, problem.verdict, problem.reason)
    except StudyFileError as problem:
        return BundleReport(path, Verdict.NOT_TAKEN, problem.what.rstrip("."))
    except (sqlite3.Error, UnicodeError, OverflowError) as problem:
        # Its signature holds and every value was looked at; still no bundle may keep others from coming in.
        return BundleReport(path, Verdict.FORGED, f"the study can't hold what it says ({problem})")
    verdict = Verdict.TAKEN if changed else Verdict.REPLAYED
    reason = "" if changed else "all that is in it was merged before"
    source, laptop_id = COORDINATOR, ""
    if bundle.certificate is not None:
        source, laptop_id = bundle.certificate.name, bundle.certificate.laptop_id
    return BundleReport(path, verdict, reason, source, laptop_id, told, tuple(conflicting))
