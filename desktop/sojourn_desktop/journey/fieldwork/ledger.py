"""The ledger: what must come of a merge, worked out from what was done and never from what was written.

A bundle says some facts: this record was sealed, that one withdrawn, this bundle follows that one. A study is
the facts that came to it. What a bundle must be told as follows from these two sets alone.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field

Tallied = tuple[str, str, str, str, int]
"""The bundle that handed it over first, day, site, outcome, interviews."""


@dataclass(frozen=True, slots=True)
class Handed:
    """What a bundle says.

    Attributes:
        source: the laptop that made it; empty: a coordinator.
        records: handle -> laptop that sealed it, of all that are listed.
        whole: handles of those that are in it.
        tombstones: handles that were withdrawn.
        links: bundle -> the one before it (empty: none), of each laptop.
        tallies: parts of tallies.
        damage: the verdict that its damage must have; empty: it is sound.
    """

    source: str
    records: dict[str, str]
    whole: frozenset[str]
    tombstones: frozenset[str] = frozenset()
    links: dict[tuple[str, str], str] = field(default_factory=dict)
    tallies: frozenset[Tallied] = frozenset()
    damage: str = ""


@dataclass(frozen=True, slots=True)
class Told:
    """What must be told of a bundle: the verdict, and how many of its records became what."""

    verdict: str
    records: dict[str, int]


@dataclass(slots=True)
class Ledger:
    """What a coordinator's study must hold.

    Attributes:
        records, whole, tombstones, links, tallies: as in `Handed`, of all that came.
        readable: handles of records that were opened.
    """

    records: dict[str, str] = field(default_factory=dict)
    whole: set[str] = field(default_factory=set)
    tombstones: set[str] = field(default_factory=set)
    links: dict[tuple[str, str], str] = field(default_factory=dict)
    tallies: set[Tallied] = field(default_factory=set)
    readable: set[str] = field(default_factory=set)

    def take(self, handed: Handed) -> Told:
        """Take a bundle in; what must be told of it."""
        if handed.damage:
            return Told(handed.damage, {})
        before = self._facts()
        self.tombstones |= handed.tombstones
        self._delete(handed.tombstones)
        kinds = Counter(self._kind(handle, handed) for handle in handed.records)
        self.whole |= {handle for handle in handed.whole if handle not in self.tombstones}
        self.records |= handed.records
        self.links |= handed.links
        self.tallies |= handed.tallies
        return Told("taken" if self._facts() != before else "replayed", dict(kinds))

    def withdraw(self, handle: str) -> str:
        """Withdraw a record; what must be told of it."""
        outcome = "deleted" if handle in self.whole else "not_here"
        self.tombstones.add(handle)
        self._delete({handle})
        return outcome

    def open(self) -> int:
        """Open what is sealed; how many become readable."""
        waiting = self.whole - self.readable
        self.readable |= waiting
        return len(waiting)

    def handed(self) -> Handed:
        """What this coordinator hands over to another."""
        return Handed(
            "",
            dict(self.records),
            frozenset(self.whole),
            frozenset(self.tombstones),
            dict(self.links),
            frozenset(self.tallies),
        )

    def laptops(self) -> dict[str, tuple[int, int, int, bool]]:
        """Of each laptop that records came from: known, here, withdrawn, and whether it was cloned."""
        followed = Counter((laptop, previous) for (laptop, _), previous in self.links.items())
        told = {}
        for laptop in sorted(set(self.records.values())):
            known = {handle for handle, sealed_by in self.records.items() if sealed_by == laptop}
            cloned = any(times > 1 for (one, _), times in followed.items() if one == laptop)
            told[laptop] = len(known), len(known & self.whole), len(known & self.tombstones), cloned
        return told

    def interviews(self) -> dict[str, int]:
        """Finished interviews by day and site."""
        counted: Counter[str] = Counter()
        for _, day, site, outcome, interviews in self.tallies:
            counted[f"{day} {site} {outcome}"] += interviews
        return dict(sorted(counted.items()))

    def _kind(self, handle: str, handed: Handed) -> str:
        if handle in self.tombstones:
            return "withdrawn"
        if handle in self.whole:
            return "already_there"
        return "new" if handle in handed.whole else "not_in_it"

    def _delete(self, handles: frozenset[str] | set[str]) -> None:
        self.whole -= handles
        self.readable -= handles

    def _facts(self) -> tuple[frozenset[object], ...]:
        sets = (self.records.items(), self.whole, self.tombstones, self.links.items(), self.tallies)
        return tuple(frozenset(one) for one in sets)
