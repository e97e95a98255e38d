"""The main spell of a year: most full-time-equivalent months, on a tie the later."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from sojourn_schema.dates import absolute_month
from sojourn_schema.main_spell import Held, is_main, main_of_year, main_years


def held(
    spell_id: str, first: tuple[int, int], last: tuple[int, int], fte: float = 1.0, order: int = 1
) -> Held:
    return Held(spell_id, (absolute_month(*first), absolute_month(*last)), fte, order)


def test_more_months_count_for_more_and_a_share_for_less() -> None:
    until_april = held("a", (2010, 1), (2012, 4))
    from_may = held("b", (2012, 5), (2014, 12), fte=0.6)
    # In 2012: four months against 0.6 times eight, 4.8.
    assert main_of_year([until_april, from_may], 2012) == "b"
    assert list(main_years("a", [until_april, from_may])) == [2010, 2011]


def test_on_a_tie_the_later_starting_counts_then_the_later_listed() -> None:
    earlier = held("a", (2010, 7), (2012, 6), order=2)
    later = held("b", (2012, 7), (2014, 6), order=1)
    assert main_of_year([earlier, later], 2012) == "b"
    same = held("c", (2010, 7), (2012, 6), order=3)
    assert main_of_year([same, earlier], 2011) == "c"


def test_a_year_without_a_spell_has_none() -> None:
    assert main_of_year([held("a", (2010, 1), (2010, 12))], 2011) is None
    assert main_of_year([], 2011) is None
    assert not is_main("a", [])


spans = st.tuples(st.integers(2000, 2010), st.integers(0, 6), st.sampled_from([0.2, 0.5, 1.0]))


@given(st.lists(spans, min_size=1, max_size=6))
def test_each_year_that_a_spell_touches_is_main_of_exactly_one(drawn: list[tuple[int, int, float]]) -> None:
    all_held = [
        held(str(at), (start, 1), (start + years, 12), fte, at)
        for at, (start, years, fte) in enumerate(drawn)
    ]
    touched = sorted({year for one in all_held for year in one.years})
    assert sorted(year for one in all_held for year in main_years(one.spell_id, all_held)) == touched
