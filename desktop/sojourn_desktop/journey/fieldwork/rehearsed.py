"""The rehearsal from the first key to the last receipt, as a table of what must be and what was found."""

from __future__ import annotations

import random
import shutil
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from sojourn_desktop.journey.fieldwork.carving import traces
from sojourn_desktop.journey.fieldwork.findings import (
    career_marks,
    digest_of_contents,
    final_answers,
    handles_of,
    interviews_in,
    marks_of,
    traces_told,
    wrong_careers,
)
from sojourn_desktop.journey.fieldwork.ledger import Ledger
from sojourn_desktop.journey.fieldwork.machines import Coordinator, Laptop, begin, command
from sojourn_desktop.journey.fieldwork.story import SITES, STOLEN, TWICE, Collected, Fieldwork, Piece
from sojourn_desktop.journey.fieldwork.visitors import RECRUITED_VIA, visitor
from sojourn_desktop.journey.vignette import Vignette
from sojourn_schema.store.study_file import StudyFile
from sojourn_schema.study import StudyDefinition

SURVEY_YEAR = 2026


@dataclass(frozen=True, slots=True)
class Row:
    """One thing that was looked at.

    Attributes:
        step: when.
        what: of what.
        expected: from what was done.
        found: in what Sojourn said or wrote.
    """

    step: str
    what: str
    expected: str
    found: str

    @property
    def is_good(self) -> bool:
        """Whether what was expected was found."""
        return self.expected == self.found


@dataclass(slots=True)
class Desk:
    """A coordinator with what must be in their study."""

    coordinator: Coordinator
    ledger: Ledger = field(default_factory=Ledger)


class Rehearsal:
    """One rehearsal.

    Args:
        folder: an empty one.
        seed: of everything that is drawn.
        visitors: of each laptop's shift.
    """

    def __init__(self, folder: Path, seed: int, visitors: int) -> None:
        self._folder = folder
        self._seed = seed
        self._visitors = visitors
        self._drawn = random.Random(f"fieldwork {seed}")
        self._twins: frozenset[str] = frozenset()
        """The handles of the visitor who answers at two laptops."""

    def rows(self, jobs: int) -> Iterator[Row]:
        """Carry it out, with so many laptops at work at a time; a row as soon as it is known.

        Raises:
            StrandedError: a step could not be done.
        """
        first = begin(self._folder / "a", _definition())
        with StudyFile.open(first.path, read_only=True) as study:
            study_id = study.study_id
        fieldwork = Fieldwork(self._folder, first, study_id, self._seed, self._visitors)
        collected = fieldwork.collect(jobs)
        self._twins = frozenset(laptop.handle(TWICE) for laptop in collected.laptops if TWICE in laptop.codes)
        yield Row("collecting", "withdrawn on laptop-1", "deleted", collected.withdrawn)
        set_back = {one.disk.name: 1 for one in collected.laptops if one.days_back}
        doubted = {one.disk.name: one.doubted_days for one in collected.laptops if one.doubted_days}
        yield Row(
            "collecting", "booths that asked whether the date is right", _listed(set_back), _listed(doubted)
        )
        yield from self._carved(collected, fieldwork)
        (self._folder / "b").mkdir()
        copy = Path(shutil.copyfile(first.path, self._folder / "b" / first.path.name))
        a, b = Desk(first), Desk(replace(first, name="coordinator B", path=copy))
        yield from self._merged_apart(a, b, collected)
        yield from self._merged_with_each_other(a, b)
        yield from self._same_study(a, b, collected)
        yield from self._cleared(a, collected)

    def _carved(self, collected: Collected, fieldwork: Fieldwork) -> Iterator[Row]:
        draft = final_answers(collected.draft)
        seen = {one.about for one in traces(collected.killed_disk, draft)}
        yield Row(
            "stolen, control", "answers of an interview being typed", _of(len(draft), len(draft)),
            _of(len(seen), len(draft)),
        )  # fmt: skip
        for laptop in collected.laptops:
            marks = marks_of(laptop, self._seed, fieldwork.before[laptop.disk.name])
            found = list(traces_told(laptop.disk, marks))
            yield Row(
                "stolen",
                f"{laptop.disk.name}: {len(laptop.records)} finished interviews, {len(marks)} marks",
                "no trace",
                "; ".join(found) or "no trace",
            )

    def _merged_apart(self, a: Desk, b: Desk, collected: Collected) -> Iterator[Row]:
        codes = {
            laptop.handle(one): laptop.codes[one] for laptop in collected.laptops for one in laptop.codes
        }
        early = self._drawn.choice(sorted(collected.laptops[1].records))
        yield self._withdrawn(a, "before its record came", codes[early], early)
        for desk, pieces in zip((a, b), self._dealt(collected.pieces), strict=True):
            yield from self._merged(desk, pieces)
        late = self._drawn.choice(sorted(b.ledger.whole - self._twins - {early}))
        yield self._withdrawn(b, "after its record came", codes[late], late)

    def _dealt(self, pieces: Sequence[Piece]) -> tuple[list[Piece], list[Piece]]:
        """What comes to each coordinator, in its order: everything to one of them at least."""
        dealt: tuple[list[Piece], list[Piece]] = [], []
        for piece in pieces:
            if piece.is_copy:
                continue
            # A stick that was copied twice comes to one coordinator twice.
            copies = [one for one in pieces if one.is_copy and one.handed == piece.handed]
            for place in self._drawn.choice(((0,), (1,), (0, 1))):
                dealt[place].extend((piece, *copies))
        for one in dealt:
            self._drawn.shuffle(one)
        return dealt

    def _merged_with_each_other(self, a: Desk, b: Desk) -> Iterator[Row]:
        handed = {
            one.coordinator.name: Piece(
                f"the bundle of {one.coordinator.name}",
                one.coordinator.hand_over(self._folder / f"{one.coordinator.name}.bundle"),
                one.ledger.handed(),
            )
            for one in (a, b)
        }
        yield from self._merged(b, [handed[a.coordinator.name]])
        yield from self._merged(a, [handed[b.coordinator.name]])

    def _same_study(self, a: Desk, b: Desk, collected: Collected) -> Iterator[Row]:
        step = "one study"
        digests = [digest_of_contents(one.coordinator.path) for one in (a, b)]
        yield Row(step, "contents of both, SHA-256", digests[0][:16], digests[1][:16])
        yield Row(step, "records that must be in it", str(len(a.ledger.whole)), str(len(b.ledger.whole)))
        meant = self._meant(collected.laptops, a.ledger.whole)
        for one in (a, b):
            wrong = wrong_careers(one.coordinator.path, meant)
            what = f"careers in the study of {one.coordinator.name}"
            yield Row(step, what, "as they were told", "; ".join(wrong) or "as they were told")
            found = interviews_in(one.coordinator.path)
            yield Row(step, "interviews by day and site", _listed(one.ledger.interviews()), _listed(found))
        rows = career_marks(meant.values())
        seen = {one.about for one in traces(a.coordinator.path.parent, rows)}
        # The search that found nothing on a laptop finds all of it where it stands readable.
        yield Row("stolen, control", "rows in the coordinator's study", str(len(rows)), str(len(seen)))

    def _cleared(self, a: Desk, collected: Collected) -> Iterator[Row]:
        sound = [one for one in collected.pieces if not one.handed.damage]
        receipts = self._folder / "receipts"
        yield from self._merged(a, sound, receipts)
        for laptop in collected.laptops:
            if laptop.name == STOLEN:
                continue
            (receipt,) = receipts.glob(f"receipt-{laptop.name}-*.json")
            command("clear", laptop.path, receipt, home=laptop.disk)
            with StudyFile.open(laptop.path, read_only=True) as study:
                left = study.sealed.count()
            yield Row("cleared", f"sealed records left on {laptop.disk.name}", "0", str(left))

    def _merged(self, desk: Desk, pieces: Sequence[Piece], receipts: Path | None = None) -> Iterator[Row]:
        report = desk.coordinator.merge(*(one.path for one in pieces), receipts=receipts)
        step = f"merged by {desk.coordinator.name}"
        for piece, found in zip(pieces, report["bundles"], strict=True):
            told = desk.ledger.take(piece.handed)
            kinds = {kind: number for kind, number in found["records"].items() if number}
            yield Row(
                step, piece.name, _verdict(told.verdict, told.records), _verdict(found["verdict"], kinds)
            )
        opened = desk.ledger.open()
        yield Row(step, "records that became readable", str(opened), str(report["opened"]))
        laptops = {
            one["name"]: (one["known"], one["here"], one["withdrawn"], one["cloned"])
            for one in report["laptops"]
            if one["known"]
        }
        expected = desk.ledger.laptops()
        for name in sorted(expected.keys() | laptops.keys()):
            yield Row(step, name, _laptop(expected.get(name)), _laptop(laptops.get(name)))
        handles = handles_of(desk.coordinator.path)
        pairs = [sorted(handles[one] for one in pair) for pair in report["similar"]]
        twins = self._twins & desk.ledger.readable
        must = [sorted(twins)] if len(twins) > 1 and opened else []
        yield Row(step, "nearly the same", _pairs(must), _pairs(pairs))

    def _withdrawn(self, desk: Desk, when: str, code: str, handle: str) -> Row:
        expected = desk.ledger.withdraw(handle)
        step = f"withdrawn at {desk.coordinator.name}"
        return Row(step, when, expected, desk.coordinator.withdraw(code))

    def _meant(self, laptops: Sequence[Laptop], handles: set[str]) -> dict[str, Vignette]:
        """The careers that were told, of these records."""
        return {
            handle: visitor(self._seed, number, laptop.site)
            for laptop in laptops
            for handle, number in laptop.records.items()
            if handle in handles
        }


def _definition() -> StudyDefinition:
    """Of the study, without its keys and recipients, as a coordinator would write it."""
    return replace(
        StudyDefinition.default(SURVEY_YEAR),
        title="Careers, a rehearsal",
        mode="booth",
        sites=SITES,
        recruited_via=(RECRUITED_VIA,),
        idle_action="keep",
    )


def _of(some: int, all_of_them: int) -> str:
    return f"{some} of {all_of_them} found"


def _verdict(verdict: str, kinds: dict[str, int]) -> str:
    told = ", ".join(f"{number} {kind}" for kind, number in sorted(kinds.items()))
    return f"{verdict}: {told}" if told else verdict


def _laptop(told: tuple[int, int, int, bool] | None) -> str:
    if told is None:
        return "unknown"
    known, here, withdrawn, cloned = told
    return f"{here} of {known}, {withdrawn} withdrawn{', cloned' if cloned else ''}"


def _listed(counted: dict[str, int]) -> str:
    return ", ".join(f"{name} {number}" for name, number in counted.items())


def _pairs(pairs: Sequence[list[str]]) -> str:
    return "; ".join(" and ".join(one[:8] for one in pair) for pair in sorted(pairs)) or "none"
