"""Undo and redo as steps."""

from __future__ import annotations

from sojourn_schema.instrument.answers import of_respondent
from sojourn_schema.instrument.history import History, Step

YEAR, FIELD = of_respondent("phd_year"), of_respondent("phd_field")


def typed(before: str | None, after: str | None) -> Step:
    return Step({YEAR: before}, {YEAR: after})


def test_key_presses_in_one_place_are_one_step() -> None:
    history = History()
    history.record(typed(None, "2"), typing=YEAR)
    history.record(typed("2", "20"), typing=YEAR)
    assert history.undo() == typed(None, "20")
    assert history.undo() is None


def test_another_place_between_begins_a_new_step() -> None:
    history = History()
    history.record(typed(None, "2"), typing=YEAR)
    history.record(Step({FIELD: None}, {FIELD: "1.2"}), typing=None)
    history.record(typed("2", "20"), typing=YEAR)
    assert [len(history.done), history.undo()] == [3, typed("2", "20")]


def test_typing_that_ends_where_it_began_leaves_no_step() -> None:
    history = History()
    history.record(typed(None, "2"), typing=YEAR)
    history.record(typed("2", None), typing=YEAR)
    assert history.done == []
    history.record(typed(None, "3"), typing=YEAR)
    assert history.undo() == typed(None, "3")


def test_a_new_step_forgets_what_was_taken_back() -> None:
    history = History()
    history.record(typed(None, "2010"), typing=None)
    history.undo()
    history.record(typed(None, "2011"), typing=None)
    assert history.redo() is None
