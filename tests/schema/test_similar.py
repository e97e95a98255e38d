"""Careers that are nearly the same are listed: same posts, nearly the same numbers, and enough of them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from sojourn_schema.careers import Career
from sojourn_schema.similar import nearly_the_same


def changed_year(career: Career, years: int) -> Career:
    spells = list(career.spells)
    spells[0] = replace(spells[0], start_year=spells[0].start_year + years)
    return replace(career, spells=tuple(spells))


def test_somebody_who_answered_twice_is_listed(make_career: Callable[..., Career]) -> None:
    first, again, other = make_career("r2"), make_career("r1"), make_career("r3")
    other = replace(other, respondent=replace(other.respondent, phd_year=2009))
    assert nearly_the_same([first, again, other]) == [("r1", "r2")]
    # Three started, two ended and one year's papers are compared: six numbers, of which one may differ.
    assert nearly_the_same([first, changed_year(again, 1)]) == [("r1", "r2")]


def test_two_numbers_that_differ_of_six_are_too_many(make_career: Callable[..., Career]) -> None:
    second = changed_year(make_career("r2"), 1)
    papers = (replace(second.publications[0], papers=99), *second.publications[1:])
    assert nearly_the_same([make_career("r1"), replace(second, publications=papers)]) == []


@pytest.mark.parametrize("change", ["no papers", "another post", "no field", "fewer posts"])
def test_careers_with_few_numbers_or_other_posts_are_not(
    make_career: Callable[..., Career], change: str
) -> None:
    def changed(career: Career) -> Career:
        match change:
            case "no papers":  # five numbers are left
                return replace(career, publications=())
            case "another post":
                spells = (replace(career.spells[0], position="lecturer"), *career.spells[1:])
                return replace(career, spells=spells)
            case "no field":
                return replace(career, respondent=replace(career.respondent, phd_field=None))
        return replace(career, spells=career.spells[:1])

    assert nearly_the_same([make_career("r1"), changed(make_career("r2"))]) == []


def test_each_pair_of_three_is_listed_once(make_career: Callable[..., Career]) -> None:
    pairs = nearly_the_same(make_career(one) for one in ("c", "a", "b"))
    assert pairs == [("a", "b"), ("a", "c"), ("b", "c")]
