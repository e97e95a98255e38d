"""What a merge must tell follows from what was handed over, in whatever order."""

from __future__ import annotations

from dataclasses import replace
from itertools import permutations

from sojourn_desktop.journey.fieldwork.ledger import Handed, Ledger, Told

FIRST = Handed(
    "laptop", {"r1": "laptop"}, frozenset({"r1"}), links={("laptop", "b1"): ""},
    tallies=frozenset({("b1", "2026-11-24", "A", "finished", 1)}),
)  # fmt: skip
SECOND = replace(
    FIRST,
    records={"r1": "laptop", "r2": "laptop"},
    whole=frozenset({"r1", "r2"}),
    links={("laptop", "b1"): "", ("laptop", "b2"): "b1"},
    tallies=FIRST.tallies | {("b2", "2026-11-25", "A", "finished", 1)},
)
CLONE = replace(
    FIRST,
    records={"r1": "laptop", "r3": "laptop"},
    whole=frozenset({"r1"}),
    tombstones=frozenset({"r3"}),
    links={("laptop", "b1"): "", ("laptop", "b3"): "b1"},
)


def test_a_bundle_is_taken_once_and_replayed_where_it_brings_nothing() -> None:
    ledger = Ledger()
    assert ledger.take(SECOND) == Told("taken", {"new": 2})
    assert ledger.take(FIRST) == Told("replayed", {"already_there": 1})
    assert ledger.take(replace(FIRST, damage="forged")) == Told("forged", {})
    assert ledger.open() == 2
    assert ledger.open() == 0
    assert ledger.interviews() == {"2026-11-24 A finished": 1, "2026-11-25 A finished": 1}


def test_two_bundles_after_the_same_one_are_a_clone() -> None:
    ledger = Ledger()
    ledger.take(SECOND)
    assert ledger.laptops() == {"laptop": (2, 2, 0, False)}
    assert ledger.take(CLONE) == Told("taken", {"already_there": 1, "withdrawn": 1})
    assert ledger.laptops() == {"laptop": (3, 2, 1, True)}


def test_a_withdrawal_before_its_record_keeps_it_out_and_one_after_it_deletes_it() -> None:
    ledger = Ledger()
    assert ledger.withdraw("r1") == "not_here"
    assert ledger.take(SECOND) == Told("taken", {"withdrawn": 1, "new": 1})
    assert ledger.withdraw("r2") == "deleted"
    assert ledger.whole == set()


def test_the_order_makes_no_difference_to_what_is_there() -> None:
    def came_of(order: tuple[Handed, ...]) -> Handed:
        ledger = Ledger()
        for one in order:
            ledger.take(one)
        return ledger.handed()

    first, *others = [came_of(order) for order in permutations((FIRST, SECOND, CLONE))]
    assert all(one == first for one in others)
    assert first.whole == {"r1", "r2"}
