"""The calendar's model: what each operation does to years and months, by example and for any calendar."""

from __future__ import annotations

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from sojourn_schema.columns import FIRST_YEAR
from sojourn_schema.instrument.timeline import SpellDraft, Timeline

SURVEY_YEAR = 2026
unhurried = settings(deadline=None)
"""A busy machine is no failure."""
SECTORS = ("academia", "industry", "none")


def calendar(
    *spells: tuple[int, int | None, int | None, int | None], phd_year: int | None = 2010
) -> Timeline:
    """Spells of (start year, start month, end year, end month), named a, b, c, ... in the order listed."""
    timeline = Timeline((), SURVEY_YEAR, phd_year)
    for name, (start, start_month, end, end_month) in zip("abcdefghijkl", spells, strict=False):
        timeline = timeline.add(
            start, end, "academia", "postdoc", start_month=start_month, end_month=end_month, spell_id=name
        )
    return timeline


def dates(spell: SpellDraft) -> tuple[str, str, str, str]:
    return (
        spell.text("start_year"),
        spell.text("start_month"),
        spell.text("end_year"),
        spell.text("end_month"),
    )


@st.composite
def spells(draw: st.DrawFn) -> tuple[int, int | None, int | None, int | None]:
    start = draw(st.integers(1980, SURVEY_YEAR))
    end = draw(st.none() | st.integers(start, SURVEY_YEAR))
    month = st.none() | st.integers(1, 12)
    return start, draw(month), end, draw(month)


calendars = st.builds(
    lambda told, phd_year: calendar(*told, phd_year=phd_year),
    st.lists(spells(), min_size=1, max_size=12),
    st.none() | st.integers(1980, SURVEY_YEAR),
)
years = st.integers(1850, 2100)


def is_sound(timeline: Timeline) -> bool:
    """No year outside the calendar, no end before its start."""
    for spell in timeline.spells:
        start, end = spell.start_year, spell.end_year
        if start is None or not FIRST_YEAR <= start <= SURVEY_YEAR:
            return False
        if not spell.ongoing and (end is None or not start <= end <= SURVEY_YEAR):
            return False
        if start == end and (spell.start_month or 0) > (spell.end_month or 12):
            return False
        if spell.ongoing and spell.text("end_month"):
            return False
    return len({spell.spell_id for spell in timeline.spells}) == len(timeline.spells)


def test_an_added_spell_is_the_last_in_the_list_and_has_an_id_of_its_own() -> None:
    timeline = Timeline((), SURVEY_YEAR).add(2010, 2012, "academia").add(2008, None, "industry", "engineer")
    assert [spell.text("ord") for spell in timeline.spells] == ["1", "2"]
    assert timeline.spells[-1].sector == "industry"
    assert timeline.spells[-1].ongoing
    assert len({len(spell.spell_id) for spell in timeline.spells} | {32}) == 1


def test_years_outside_the_calendar_are_brought_into_it() -> None:
    timeline = calendar((1800, None, 2090, None))
    assert dates(timeline.spell("a")) == ("1900", "", "2026", "")


def test_a_spell_is_read_as_far_as_it_is_typed() -> None:
    timeline = calendar((2010, None, None, None)).change("a", "end_year", "201")
    spell = timeline.spell("a")
    assert spell.text("end_year") == "201"
    assert not spell.ongoing
    assert (spell.first_year, spell.last_year) == (2010, 2010)
    assert timeline.change("a", "end_year", "2014").spell("a").last_year == 2014
    assert timeline.change("a", "start_year", "20").spell("a").months is None


def test_an_end_that_is_not_known_lasts_until_now_as_in_the_analysis() -> None:
    spell = calendar((2010, None, 2012, None)).change("a", "end_year", "DK").spell("a")
    assert not spell.ongoing
    assert spell.last_year == SURVEY_YEAR
    assert spell.months == (2010 * 12 + 6, SURVEY_YEAR * 12 + 11)


def test_moving_stops_at_the_ends_of_the_calendar() -> None:
    timeline = calendar((2020, 3, 2024, 9))
    assert dates(timeline.move("a", 10).spell("a")) == ("2022", "3", "2026", "9")
    assert dates(timeline.move("a", -500).spell("a")) == ("1900", "3", "1904", "9")


def test_an_ongoing_spell_moves_as_it_is_drawn() -> None:
    timeline = calendar((2020, None, None, None))
    assert dates(timeline.move("a", -2).spell("a")) == ("2018", "", "2024", "")
    assert timeline.move("a", 3) == timeline


def test_a_spell_whose_end_is_being_typed_moves_its_start_alone() -> None:
    timeline = calendar((2020, None, 2024, None)).change("a", "end_year", "20")
    assert dates(timeline.move("a", -2).spell("a")) == ("2018", "", "20", "")


def test_an_edge_stops_at_the_other_edge() -> None:
    timeline = calendar((2014, None, 2018, None))
    assert dates(timeline.resize("a", start_year=2025).spell("a")) == ("2018", "", "2018", "")
    assert dates(timeline.resize("a", end_year=2000).spell("a")) == ("2014", "", "2014", "")
    assert dates(timeline.resize("a", end_year=None).spell("a")) == ("2014", "", "", "")
    assert dates(timeline.resize("a", start_year=2012, end_year=2013).spell("a")) == ("2012", "", "2013", "")


def test_the_start_of_a_spell_whose_end_is_not_known_can_be_moved_later() -> None:
    timeline = calendar((2014, None, 2018, None)).change("a", "end_year", "DK")
    assert dates(timeline.resize("a", start_year=2016).spell("a")) == ("2016", "", "DK", "")


def test_the_month_of_the_edge_that_moved_goes_where_the_months_would_contradict() -> None:
    timeline = calendar((2014, 9, 2018, 3))
    assert dates(timeline.resize("a", end_year=2014).spell("a")) == ("2014", "9", "2014", "")
    assert dates(timeline.resize("a", start_year=2018).spell("a")) == ("2018", "", "2018", "3")
    assert dates(timeline.resize("a", end_year=2016).spell("a")) == ("2014", "9", "2016", "3")


def test_an_ongoing_spell_has_no_end_month() -> None:
    assert dates(calendar((2014, 9, 2018, 3)).resize("a", end_year=None).spell("a")) == ("2014", "9", "", "")


def test_a_split_gives_two_spells_without_a_gap() -> None:
    timeline = calendar((2010, 10, 2020, 3)).change("a", "papers", "2").change("a", "position_changed", "yes")
    split = timeline.split("a", 2015, new_id="b")
    assert dates(split.spell("a")) == ("2010", "10", "2014", "12")
    assert dates(split.spell("b")) == ("2015", "1", "2020", "3")
    assert split.spell("b").position == "postdoc"
    assert split.spell("b").text("papers") == "2"
    assert split.spell("b").text("same_employer") == "yes"
    assert [spell.text("position_changed") for spell in split.spells] == ["", ""]
    assert split.overlaps() == []


def test_the_plan_to_return_belongs_to_the_first_part_of_a_split() -> None:
    timeline = calendar((2010, None, None, None)).change("a", "return_plan", "yes")
    split = timeline.split("a", 2015, new_id="b")
    assert split.spell("a").text("return_plan") == "yes"
    assert split.spell("b").text("return_plan") == ""
    assert split.spell("b").ongoing


@pytest.mark.parametrize("at_year", [2009, 2010, 2021])
def test_a_spell_is_not_split_outside_its_years(at_year: int) -> None:
    with pytest.raises(ValueError, match="can't be split"):
        calendar((2010, None, 2020, None)).split("a", at_year)


def test_merging_keeps_what_was_told_of_the_first_and_adds_what_only_the_other_tells() -> None:
    timeline = calendar((2010, None, 2012, None), (2013, None, None, None))
    timeline = timeline.change("a", "papers", "2").change("b", "papers", "5").change("b", "fte", "0.5")
    merged = timeline.merge("a", "b")
    assert [spell.spell_id for spell in merged.spells] == ["a"]
    assert dates(merged.spell("a")) == ("2010", "", "", "")
    assert merged.spell("a").text("papers") == "2"
    assert merged.spell("a").text("fte") == "0.5"


def test_what_is_told_of_the_start_comes_from_the_earlier_of_two_merged_spells() -> None:
    timeline = calendar((2013, 4, None, None), (2010, 9, 2012, 12))
    timeline = timeline.change("a", "same_employer", "yes").change("b", "return_plan", "no")
    merged = timeline.merge("a", "b").spell("a")
    assert dates(merged) == ("2010", "9", "", "")
    assert (merged.text("same_employer"), merged.text("return_plan")) == ("", "no")


def test_spells_without_a_start_are_not_merged() -> None:
    timeline = calendar((2010, None, 2012, None), (2013, None, None, None)).change("b", "start_year", "")
    with pytest.raises(ValueError, match="start year"):
        timeline.merge("a", "b")
    with pytest.raises(ValueError, match="Two positions"):
        timeline.merge("a", "a")


def test_an_unknown_spell_is_a_key_error() -> None:
    with pytest.raises(KeyError):
        calendar((2010, None, None, None)).delete("z")


def test_gaps_are_whole_years_since_the_phd_without_a_spell() -> None:
    timeline = calendar((2012, None, 2013, None), (2016, None, 2020, None), phd_year=2010)
    assert timeline.gaps() == [(2010, 2011), (2014, 2015), (2021, 2026)]
    assert calendar().gaps() == []
    assert calendar((2012, None, 2013, None), phd_year=None).gaps() == [(2014, 2026)]


def test_spells_that_follow_each_other_within_a_year_do_not_overlap() -> None:
    assert calendar((2010, None, 2014, None), (2014, None, 2018, None)).overlaps() == []
    assert calendar((2010, None, 2014, 9), (2014, 9, 2018, None)).overlaps() == []
    assert calendar((2014, None, 2014, None), (2014, None, 2018, None)).overlaps() == []
    assert calendar((2010, None, 2014, 9), (2014, 7, 2018, None)).overlaps() == [("a", "b", 2014, 2014)]


def test_a_year_spent_in_two_positions_is_an_overlap() -> None:
    assert calendar((2010, None, 2020, None), (2014, None, 2014, None)).overlaps() == [("a", "b", 2014, 2014)]


def test_the_axis_begins_three_years_before_the_phd_or_with_the_first_spell() -> None:
    assert calendar((2012, None, None, None)).year_range() == (2007, SURVEY_YEAR)
    assert calendar((2001, None, None, None)).year_range() == (2001, SURVEY_YEAR)
    first, last = calendar(phd_year=None).year_range()
    assert first < last == SURVEY_YEAR


def test_lanes_hold_the_spells_of_a_sector_by_start() -> None:
    timeline = calendar((2014, None, None, None), (2010, None, 2012, None)).choose(
        "a", "industry", "engineer"
    )
    timeline = timeline.add(2001, 2003, "industry", spell_id="z")
    assert [spell.spell_id for spell in timeline.in_lane("industry")] == ["z", "a"]
    assert [spell.spell_id for spell in timeline.in_lane("academia")] == ["b"]
    assert [spell.spell_id for spell in timeline.by_start] == ["z", "b", "a"]


# For any calendar


@st.composite
def edited(draw: st.DrawFn, timeline: Timeline) -> Timeline:
    """The calendar after one operation of any kind with any arguments."""
    spell_id = draw(st.sampled_from([spell.spell_id for spell in timeline.spells]))
    match draw(st.sampled_from(["move", "start", "end", "split", "merge", "add", "delete"])):
        case "move":
            return timeline.move(spell_id, draw(st.integers(-200, 200)))
        case "start":
            return timeline.resize(spell_id, start_year=draw(years))
        case "end":
            return timeline.resize(spell_id, end_year=draw(st.none() | years))
        case "split" if timeline.split_years(spell_id):
            return timeline.split(spell_id, draw(st.sampled_from(timeline.split_years(spell_id))))
        case "merge" if len(timeline.spells) > 1:
            return timeline.merge(
                spell_id, next(one.spell_id for one in timeline.spells if one.spell_id != spell_id)
            )
        case "delete":
            return timeline.delete(spell_id)
    return timeline.add(draw(years), draw(st.none() | years), draw(st.sampled_from(SECTORS)))


@unhurried
@given(calendars, st.data())
def test_no_operation_leaves_the_calendar_or_turns_a_spell_round(
    timeline: Timeline, data: st.DataObject
) -> None:
    for _ in range(data.draw(st.integers(1, 6))):
        assume(timeline.spells)
        before = timeline.answers()
        after = data.draw(edited(timeline))
        assert timeline.answers() == before
        assert is_sound(after)
        timeline = after


@unhurried
@given(calendars, st.integers(-40, 40))
def test_a_move_within_the_calendar_keeps_duration_and_months_and_can_be_moved_back(
    timeline: Timeline, years_moved: int
) -> None:
    spell = timeline.spells[0]
    start, last = spell.first_year, spell.last_year
    assert start is not None
    assert last is not None
    assume(not spell.ongoing and start + years_moved >= FIRST_YEAR and last + years_moved <= SURVEY_YEAR)
    moved = timeline.move("a", years_moved)
    assert moved.spell("a").first_year == start + years_moved
    assert moved.spell("a").last_year == last + years_moved
    assert dates(moved.spell("a"))[1::2] == dates(spell)[1::2]
    assert moved.move("a", -years_moved) == timeline


@unhurried
@given(calendars, st.data())
def test_a_split_covers_the_same_months_and_merging_it_gives_the_spell_back(
    timeline: Timeline, data: st.DataObject
) -> None:
    assume(timeline.split_years("a"))
    at_year = data.draw(st.sampled_from(timeline.split_years("a")))
    split = timeline.split("a", at_year, new_id="z")
    whole, first, second = timeline.spell("a").months, split.spell("a").months, split.spell("z").months
    assert whole is not None
    assert first is not None
    assert second is not None
    assert (first[0], second[1]) == whole
    assert first[1] + 1 == second[0] == at_year * 12
    assert split.merge("a", "z") == timeline


@unhurried
@given(calendars, st.integers(1980, SURVEY_YEAR), st.none() | st.integers(1980, SURVEY_YEAR))
def test_merging_spans_both_whichever_is_named_first(timeline: Timeline, start: int, end: int | None) -> None:
    timeline = timeline.add(start, end, "industry", "engineer", spell_id="z")
    told = [timeline.spell(name) for name in "az"]
    wanted = min(one.first_year or 0 for one in told), max(one.last_year or 0 for one in told)
    for one, other in ("az", "za"):
        merged = timeline.merge(one, other)
        assert (merged.spell(one).first_year, merged.spell(one).last_year) == wanted
        assert merged.spell(one).ongoing == any(spell.ongoing for spell in told)
        assert merged.spell(one).sector == timeline.spell(one).sector
        assert other not in merged


@unhurried
@given(calendars)
def test_gaps_and_spells_make_up_all_years_since_the_phd(timeline: Timeline) -> None:
    covered = {
        year for spell in timeline.spells for year in range(spell.first_year or 0, (spell.last_year or 0) + 1)
    }
    in_gaps = [year for first, last in timeline.gaps() for year in range(first, last + 1)]
    since = min(covered) if timeline.phd_year is None else timeline.phd_year
    assert in_gaps == [year for year in range(since, SURVEY_YEAR + 1) if year not in covered]


def readings(spell: SpellDraft) -> list[tuple[int, int]]:
    """Every first and last month that the partial dates of a spell allow."""
    start_year, last_year = spell.first_year or 0, spell.last_year or 0
    starts = range(1, 13) if spell.start_month is None else (spell.start_month,)
    ends = range(1, 13) if spell.end_month is None else (spell.end_month,)
    all_of_them = [
        (start_year * 12 + start - 1, last_year * 12 + end - 1)
        for start in starts
        for end in ((12,) if spell.ongoing else ends)
    ]
    return [(first, last) for first, last in all_of_them if first <= last]


@unhurried
@given(calendars)
def test_overlaps_are_the_pairs_that_no_reading_of_the_months_puts_apart(timeline: Timeline) -> None:
    found = {frozenset(pair[:2]): pair[2:] for pair in timeline.overlaps()}
    for one in timeline.spells:
        for other in timeline.spells:
            if one.spell_id < other.spell_id:
                apart = any(
                    min(last for _, last in readings(left)) - max(first for first, _ in readings(right)) < 1
                    for left, right in ((one, other), (other, one))
                )
                years = (
                    max(one.first_year or 0, other.first_year or 0),
                    min(one.last_year or 0, other.last_year or 0),
                )
                assert found.get(frozenset((one.spell_id, other.spell_id))) == (None if apart else years)


@unhurried
@given(calendars)
def test_a_timeline_reads_back_from_its_answers(timeline: Timeline) -> None:
    again = Timeline.of(timeline.answers(), SURVEY_YEAR, timeline.phd_year)
    assert again.answers() == timeline.answers()
    assert [spell.spell_id for spell in again.spells] == [spell.spell_id for spell in timeline.spells]
