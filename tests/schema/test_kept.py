"""What stays is told by whatever ended the work, however it is wrapped on its way."""

from __future__ import annotations

import pytest

from sojourn_schema.kept import kept, tell_kept


def passing() -> None:
    problem = ZeroDivisionError()
    tell_kept(problem, "Half of it stays.")
    raise problem


def told_by_another() -> None:
    try:
        passing()
    except ZeroDivisionError as problem:
        raise RuntimeError from problem


def followed_by_another() -> None:
    try:
        passing()
    finally:
        raise RuntimeError


def hidden_by_another() -> None:
    try:
        passing()
    except ZeroDivisionError:
        raise RuntimeError from None


@pytest.mark.parametrize("way", [told_by_another, followed_by_another, hidden_by_another])
def test_an_exception_says_what_stays_also_through_others_that_come_of_it(way: object) -> None:
    assert callable(way)
    with pytest.raises(RuntimeError) as ended:
        way()
    assert kept(ended.value) == "Half of it stays."


def test_nothing_stays_where_nobody_said_so() -> None:
    problem = ZeroDivisionError()
    problem.add_note("a note of somebody else's")
    assert kept(problem) == ""
