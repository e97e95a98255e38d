"""The story of one fieldwork: what happens at each laptop, and how two coordinators come to one study.

| laptop | what befalls it |
|---|---|
| laptop-1 | a record is withdrawn on it; its stick is copied twice |
| laptop-2 | killed while a visitor answers, who goes on afterwards; somebody changes a byte of its bundle |
| laptop-3 | its clock is set back between two bundles; a copy of the second is cut off |
| laptop-4 | its disk is imaged onto another computer, and both go on; one visitor answers here too |
| laptop-5 | it is stolen while it is on; its mirror is merged |
"""

from __future__ import annotations

import random
import shutil
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from pathlib import Path

from sojourn_desktop.journey.fieldwork.ledger import Handed
from sojourn_desktop.journey.fieldwork.machines import Coordinator, Laptop, command
from sojourn_desktop.journey.rehearsal import WAYS

SITES = ("Hall A", "Hall B")
LAPTOPS = 5
STOLEN = f"laptop-{LAPTOPS}"
SHIFTS = 9
"""All laptops' shifts, each with its visitors."""
TWICE = 0
"""The visitor who answers at two laptops."""
_DAYS_BACK = 40
_HANDS = tuple(way for way in WAYS if way != "touch")
"""What visitors work with; at a booth's large type on a small screen a finger can't draw every bar."""


@dataclass(frozen=True, slots=True)
class Piece:
    """One bundle that is handed over.

    Attributes:
        name: as the table calls it.
        path: of the file.
        handed: what it must say.
        is_copy: it is the same stick once more.
    """

    name: str
    path: Path
    handed: Handed
    is_copy: bool = False


@dataclass(frozen=True, slots=True)
class Collected:
    """What came of the laptops.

    Attributes:
        laptops: all of them, the cloned one twice.
        pieces: what they handed over.
        withdrawn: of the record withdrawn on a laptop, what was said.
        killed_disk: the disk of the laptop that was killed, as it was then.
        draft: what it had acknowledged of the interview that was cut off.
    """

    laptops: tuple[Laptop, ...]
    pieces: tuple[Piece, ...]
    withdrawn: str
    killed_disk: Path
    draft: list[str]


class Fieldwork:
    """Five laptops and their visitors.

    Args:
        folder: where everything is.
        coordinator: who enrols.
        study_id: of the study.
        seed: of who comes, and of every mishap.
        visitors: that come in each shift.
    """

    def __init__(
        self, folder: Path, coordinator: Coordinator, study_id: str, seed: int, visitors: int
    ) -> None:
        self._folder = folder
        self._coordinator = coordinator
        self._study_id = study_id
        self._seed = seed
        self._visitors = visitors
        self._said_on_laptop = ""
        self._draft: list[str] = []
        self.before: dict[str, Path] = {}
        """The disk of each laptop before its first visitor."""

    def collect(self, jobs: int) -> Collected:
        """Enrol the laptops and hold all interviews, with so many laptops at work at a time."""
        laptops = [self._enrolled(number) for number in range(1, LAPTOPS + 1)]
        stories: list[Callable[[Laptop], tuple[list[Laptop], list[Piece]]]] = [
            self._ordinary, self._killed, self._set_back, self._cloned, self._stolen,
        ]  # fmt: skip
        with ThreadPoolExecutor(jobs) as pool:
            told = list(pool.map(lambda one: one[0](one[1]), zip(stories, laptops, strict=True)))
        return Collected(
            tuple(laptop for machines, _ in told for laptop in machines),
            tuple(piece for _, pieces in told for piece in pieces),
            self._said_on_laptop,
            self._folder / "as it was killed",
            self._draft,
        )

    def _enrolled(self, number: int) -> Laptop:
        name = f"laptop-{number}"
        disk = self._folder / "disks" / name
        (disk / "stick").mkdir(parents=True)
        laptop = Laptop(name, disk, self._folder / "notes" / name, self._study_id, SITES[number % 2])
        one = self._coordinator
        mirror = ("--mirror", disk / "stick") if number == LAPTOPS else ()
        command(
            "enrol", one.path, laptop.path, "--key", one.keys / "coordinator.key", "--passphrase-file",
            one.secret, "--disk-is-encrypted", *mirror, home=one.path.parent,
        )  # fmt: skip
        self.before[name] = self._folder / "disks before" / name
        shutil.copytree(disk, self.before[name])
        return laptop

    def _shift(self, place: int, *others: int) -> dict[str, object]:
        """The visitors of one shift, and others who come after them."""
        first = place * self._visitors
        way = random.Random(f"way {self._seed} {place}").choice(_HANDS)
        own = range(first, first + self._visitors)
        return {"seed": self._seed, "visitors": (*own, *others), "way": way}

    def _piece(self, laptop: Laptop, name: str) -> Piece:
        path, handed = laptop.hand_over(name, self._folder / "sticks" / name)
        return Piece(name, path, handed)

    def _ordinary(self, laptop: Laptop) -> tuple[list[Laptop], list[Piece]]:
        laptop.hold(self._shift(0))
        self._said_on_laptop = laptop.withdraw(self._visitors - 1)
        piece = self._piece(laptop, "laptop-1")
        copied = replace(piece, name="laptop-1, the copy", path=_copied(piece.path, "copy"), is_copy=True)
        return [laptop], [piece, copied]

    def _killed(self, laptop: Laptop) -> tuple[list[Laptop], list[Piece]]:
        laptop.hold(self._shift(1))
        moment = random.Random(f"killed {self._seed}").randint(30, 60)
        cut_off = self._visitors * 2
        before = len(laptop.acknowledged())
        laptop.hold({"seed": self._seed, "visitors": (cut_off,), "dies_before": moment})
        self._draft = laptop.acknowledged()[before:]
        shutil.copytree(laptop.disk, self._folder / "as it was killed")
        laptop.hold({"seed": self._seed, "visitors": (cut_off,), "resumes": True})
        piece = self._piece(laptop, "laptop-2")
        changed = _copied(piece.path, "changed")
        raw = bytearray(changed.read_bytes())
        raw[-1 - random.Random(f"forged {self._seed}").randrange(1_000)] ^= 1
        changed.write_bytes(raw)
        forged = Piece("laptop-2, one bit changed", changed, replace(piece.handed, damage="forged"))
        return [laptop], [piece, forged]

    def _set_back(self, laptop: Laptop) -> tuple[list[Laptop], list[Piece]]:
        laptop.hold(self._shift(3))
        first = self._piece(laptop, "laptop-3")
        laptop.days_back = _DAYS_BACK
        laptop.hold(self._shift(4))
        second = self._piece(laptop, "laptop-3, clock set back")
        path = _copied(second.path, "cut")
        path.write_bytes(path.read_bytes()[: -random.Random(f"cut {self._seed}").randint(1, 1_000)])
        cut_off = Piece("laptop-3, cut off", path, replace(second.handed, damage="truncated"))
        return [laptop], [first, second, cut_off]

    def _cloned(self, laptop: Laptop) -> tuple[list[Laptop], list[Piece]]:
        laptop.hold(self._shift(5))
        first = self._piece(laptop, "laptop-4")
        disk = laptop.disk.with_name(f"{laptop.name} imaged")
        other = laptop.imaged(disk, self._folder / "notes" / disk.name)
        self.before[disk.name] = self.before[laptop.name]
        laptop.hold(self._shift(6))
        other.hold(self._shift(7, TWICE))
        pieces = [first, self._piece(laptop, "laptop-4, later"), self._piece(other, "laptop-4, imaged")]
        return [laptop, other], pieces

    def _stolen(self, laptop: Laptop) -> tuple[list[Laptop], list[Piece]]:
        laptop.hold({**self._shift(8), "is_taken": True})
        mirror = laptop.disk / "stick" / f"{laptop.name}-mirror.bundle"
        path = self._folder / "sticks" / mirror.name
        path.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(mirror, path)
        return [laptop], [Piece("laptop-5, its mirror", path, laptop.mirrored())]


def _copied(path: Path, word: str) -> Path:
    """A copy of a bundle beside it."""
    return Path(shutil.copyfile(path, path.with_name(f"{path.stem}-{word}{path.suffix}")))
