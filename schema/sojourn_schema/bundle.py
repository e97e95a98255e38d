"""What a bundle says: sealed records, withdrawals and counts that a laptop or another coordinator hands over.

What stands in it only ever adds to a study (`store.version_4`): records that are sealed once and never
change, handles that were withdrawn, links of chains, parts of tallies. So the order in which bundles come in
does not matter, nor how often. `bundle_file` writes and reads the files.
"""

from __future__ import annotations

import json
import re
from dataclasses import astuple, dataclass
from datetime import date
from enum import StrEnum
from typing import Any

from sojourn_schema.certificate import Certificate
from sojourn_schema.columns import LONGEST_TEXT
from sojourn_schema.extra_questions.form_text import UnreadableFormError, form_of_text
from sojourn_schema.sealing import LARGEST_SEALED_BYTES
from sojourn_schema.tally import Outcome

COORDINATOR_ID = ""
"""Stands in place of a laptop's id for what a coordinator sealed."""
MOST_INTERVIEWS = 1_000_000
LARGEST_SITE_BYTES = 4 * LONGEST_TEXT
"""No letter has more than four bytes in UTF-8."""
_DAY = re.compile("[12][0-9]{3}-[01][0-9]-[0-3][0-9]")
"""As the study file checks it (`store.version_4`); Python takes other ways of writing a day too."""
_HANDLE, _DIGEST = re.compile(r"[0-9a-f]{32}"), re.compile(r"[0-9a-f]{64}")


class Verdict(StrEnum):
    """What became of a bundle."""

    TAKEN = "taken"
    REPLAYED = "replayed"
    FORGED = "forged"
    TRUNCATED = "truncated"
    WRONG_STUDY = "wrong_study"
    OTHER_RECIPIENTS = "other_recipients"
    FUTURE_VERSION = "future_version"
    TOO_LARGE = "too_large"
    NOT_A_BUNDLE = "not_a_bundle"
    UNREADABLE = "unreadable"
    NOT_TAKEN = "not_taken"


class RefusedBundleError(ValueError):
    """A bundle that is not taken in, and why."""

    def __init__(self, verdict: Verdict, reason: str) -> None:
        super().__init__(reason)
        self.verdict = verdict
        self.reason = reason


@dataclass(frozen=True, slots=True)
class RecordEntry:
    """One sealed record, as a manifest lists it.

    Attributes:
        handle, digest, laptop_id: as in `store.sealed_records.SealedRecord`.
        size_bytes: of what was sealed; 0 where it is not in the bundle.
    """

    handle: str
    digest: str
    laptop_id: str
    size_bytes: int


@dataclass(frozen=True, slots=True)
class Link:
    """One bundle of a laptop, in the chain of all of them.

    Two bundles after the same one show that two laptops go by one certificate: one was cloned, or its file
    was set back.

    Attributes:
        head: random.
        previous: head of the bundle before it, empty for the first.
        laptop_id: whose it is.
        made_on: the day by the laptop's clock.
    """

    head: str
    previous: str
    laptop_id: str
    made_on: str


@dataclass(frozen=True, slots=True)
class TallyPart:
    """How many interviews of a day and site ended in which way between two bundles of a laptop.

    Attributes:
        head: of the bundle that handed them over first.
        day, site, outcome, interviews: as in `tally.Tally`.
    """

    head: str
    day: str
    site: str
    outcome: str
    interviews: int


@dataclass(frozen=True, slots=True)
class Contents:
    """What a bundle says.

    Attributes:
        study_id: of the study it belongs to.
        records: sorted by handle and digest.
        tombstones: handles that were withdrawn, sorted.
        certificates: of the laptops whose records are listed, as signed.
        links: the chain of bundles of each laptop, this one included.
        tallies: parts of tallies.
        forms: of extra questions, as texts, in the order of their versions.
    """

    study_id: str
    records: tuple[RecordEntry, ...]
    tombstones: tuple[str, ...] = ()
    certificates: tuple[str, ...] = ()
    links: tuple[Link, ...] = ()
    tallies: tuple[TallyPart, ...] = ()
    forms: tuple[str, ...] = ()

    def manifest(self) -> bytes:
        """The manifest as it stands in the file."""
        told: dict[str, Any] = {
            "records": [[one.handle, one.digest, one.laptop_id, one.size_bytes] for one in self.records],
            "tombstones": self.tombstones,
            "certificates": self.certificates,
            "links": [astuple(one) for one in self.links],
            "tallies": [astuple(one) for one in self.tallies],
        }
        if self.forms:
            told["forms"] = self.forms
        return json.dumps(told, separators=(",", ":")).encode()

    @classmethod
    def of_manifest(cls, raw: bytes, study_id: str, coordinator: str) -> Contents:
        """Read a manifest; every value in it is looked at, for a laptop that was stolen signs too.

        Args:
            raw: as it stands in the file.
            study_id: of the study.
            coordinator: the public key that has to have signed the certificates.

        Raises:
            ValueError: it says what can't be.
        """
        try:
            told = json.loads(raw)
            contents = cls(
                study_id,
                tuple(RecordEntry(*row) for row in told["records"]),
                tuple(told["tombstones"]),
                tuple(told["certificates"]),
                tuple(Link(*row) for row in told["links"]),
                tuple(TallyPart(*row) for row in told["tallies"]),
                tuple(told.get("forms", ())),
            )
            contents._require_sound(coordinator)
        except (KeyError, TypeError, AttributeError, RecursionError) as problem:
            raise ValueError("its list is none") from problem
        return contents

    @property
    def laptop_ids(self) -> frozenset[str]:
        """The laptops that it speaks of; `COORDINATOR_ID` among them for what a coordinator sealed."""
        return frozenset(one.laptop_id for one in self.records) | {one.laptop_id for one in self.links}

    def _require_sound(self, coordinator: str) -> None:
        keys = [(one.handle, one.digest) for one in self.records]
        certificates = [Certificate.read(one, coordinator) for one in self.certificates]
        known = {one.laptop_id for one in certificates}
        sound = (
            keys == sorted(set(keys))
            and all(one.study_id == self.study_id for one in certificates)
            and all(map(_is_record, self.records))
            and all(_HANDLE.fullmatch(one) for one in self.tombstones)
            and all(map(_is_link, self.links))
            and all(map(_is_tally, self.tallies))
            and self.laptop_ids <= known | {COORDINATOR_ID}
            and all(map(_is_form, self.forms))
        )
        if not sound:
            raise ValueError("its list says what can't be")


def _is_record(entry: RecordEntry) -> bool:
    return (
        _HANDLE.fullmatch(entry.handle) is not None
        and _DIGEST.fullmatch(entry.digest) is not None
        and type(entry.size_bytes) is int
        and 0 <= entry.size_bytes <= LARGEST_SEALED_BYTES
    )


def _is_link(link: Link) -> bool:
    return (
        _HANDLE.fullmatch(link.head) is not None
        and (link.previous == "" or _HANDLE.fullmatch(link.previous) is not None)
        and _is_day(link.made_on)
    )


def _is_tally(part: TallyPart) -> bool:
    return (
        _HANDLE.fullmatch(part.head) is not None
        and _is_day(part.day)
        and _is_site(part.site)
        and part.outcome in tuple(Outcome)
        and type(part.interviews) is int
        and 0 < part.interviews < MOST_INTERVIEWS
    )


def _is_form(text: str) -> bool:
    try:
        form_of_text(text)
    except UnreadableFormError:
        return False
    return True


def _is_day(text: str) -> bool:
    if _DAY.fullmatch(text) is None:
        return False
    try:
        date.fromisoformat(text)
    except ValueError:
        return False
    return True


def _is_site(text: object) -> bool:
    if not isinstance(text, str):
        return False
    try:
        return len(text.encode()) <= LARGEST_SITE_BYTES
    except UnicodeEncodeError:  # half of a pair of UTF-16, which JSON may hold and no file can
        return False
