"""Every verdict, and everything that becomes of a record, has its words, and what to do about it."""

from __future__ import annotations

from sojourn_desktop.handover.merge_words import (
    RECORDS,
    VERDICTS,
    laptop_words,
    record_words,
    source_words,
    verdict_words,
)
from sojourn_schema.bundle import Verdict
from sojourn_schema.merging import COORDINATOR
from sojourn_schema.store.bundles import Taken


def test_every_verdict_and_kind_of_record_has_words() -> None:
    assert set(VERDICTS) == set(Verdict)
    assert set(RECORDS) == {str(one) for one in Taken}
    for verdict in Verdict:
        means, to_do = verdict_words(verdict)
        assert means
        assert bool(to_do) != (verdict is Verdict.TAKEN)


def test_records_and_sources_are_told_where_there_are_any() -> None:
    assert record_words({"new": 1200, "withdrawn": 0, "already_there": 3}) == "1,200 new, 3 already there"
    assert source_words("laptop-1") == "laptop-1"
    assert source_words(COORDINATOR) == "a coordinator's study"


def test_a_laptop_tells_how_much_has_come_and_what_to_ask_for() -> None:
    laptop = {"known": 45, "here": 42, "withdrawn": 1, "missing": 2, "cloned": True}
    come, to_do = laptop_words(laptop)
    assert come == "42 of 45, 1 withdrawn"
    assert to_do.startswith("2 have not come yet")
    assert "There are two of it" in to_do
    assert laptop_words({**laptop, "known": 0}) == ("nothing yet", "")
