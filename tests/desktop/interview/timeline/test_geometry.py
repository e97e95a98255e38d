"""Years to pixels and back, lanes, rows and handles, as pure functions."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPointF

from sojourn_desktop.interview.timeline.geometry import (
    END,
    FINGER,
    MOUSE,
    START,
    UNDECIDED,
    Axis,
    CalendarGeometry,
    Span,
    placed_spans,
    shown_sectors,
    stacked,
)
from sojourn_schema.instrument.timeline import Timeline

AXIS = Axis(left=100, width=900, first_year=1990, last_year=2025)
EMPTY = Timeline((), 2025, 2000)
SECTORS = ("academia", "industry", UNDECIDED)


def laid_out(*spans: Span) -> CalendarGeometry:
    return CalendarGeometry.laid_out(AXIS, SECTORS, spans, top=50, lane_height=dict.fromkeys(SECTORS, 48))


@given(st.integers(1900, 2020), st.integers(0, 60), st.integers(300, 3000))
def test_the_middle_of_each_column_is_in_its_year(first: int, years: int, width: int) -> None:
    axis = Axis(120, width, first, first + years)
    for year in range(first, axis.now + 1):
        assert axis.year_at(axis.x(year + 0.5)) == year


def test_beyond_the_ends_lie_the_first_year_and_now() -> None:
    assert AXIS.year_at(0) == 1990
    assert AXIS.year_at(5000) == AXIS.now == 2026


def test_the_axis_fills_its_width() -> None:
    assert AXIS.x(1990) == 100
    assert AXIS.x(2027) == pytest.approx(1000)


@pytest.mark.parametrize(("label_width", "step"), [(20, 1), (40, 2), (60, 5), (200, 10), (400, 20)])
def test_labels_stand_apart(label_width: int, step: int) -> None:
    assert AXIS.label_step(label_width) == step


def test_unknown_months_lie_in_the_middle_of_their_years() -> None:
    (span,) = placed_spans(EMPTY.add(2001, 2004, "academia"))
    assert (span.begin, span.end) == (2001.5, 2004.5)


def test_known_months_lie_where_they_are() -> None:
    (span,) = placed_spans(EMPTY.add(2001, 2004, "academia", start_month=4, end_month=9))
    assert (span.begin, span.end) == (2001.25, 2004.75)


def test_a_spell_within_a_year_fills_it_and_an_ongoing_one_reaches_through_now() -> None:
    within, ongoing = placed_spans(EMPTY.add(2001, 2001, "academia").add(2010, None, "industry"))
    assert (within.begin, within.end) == (2001, 2002)
    assert (ongoing.begin, ongoing.end, ongoing.ongoing) == (2010.5, 2027, True)


def test_a_spell_without_a_start_has_no_place() -> None:
    assert placed_spans(EMPTY.add(None, None, "academia")) == ()


def test_used_lanes_stand_in_the_lists_order_between_the_two_and_the_rest() -> None:
    known = ("academia", "industry", "startup", "government", "none")
    assert shown_sectors(known, {"none", "startup"}) == ("academia", "industry", "startup", "none", UNDECIDED)


def test_only_spells_that_overlap_share_the_height_of_their_lane() -> None:
    alone = Span("a", "academia", 2000.5, 2002.5)
    long = Span("b", "academia", 2002.5, 2010.5)
    beside = Span("c", "academia", 2004.5, 2006.5)
    after = Span("d", "academia", 2006.5, 2008.5)
    rows = {bar.span.spell_id: (bar.row, bar.rows) for bar in stacked([after, beside, long, alone])}
    assert rows == {"a": (0, 1), "b": (0, 2), "c": (1, 2), "d": (1, 2)}


spans = st.lists(
    st.tuples(st.integers(0, 200), st.integers(1, 60)).map(lambda two: (2000 + two[0] / 12, two[1] / 12)),
    max_size=12,
)


@given(spans)
def test_bars_never_cover_each_other(drawn: list[tuple[float, float]]) -> None:
    told = [Span(str(i), "academia", begin, begin + long) for i, (begin, long) in enumerate(drawn)]
    geometry = laid_out(*told)
    rects = [geometry.bar_rect(bar).adjusted(0.01, 0.01, -0.01, -0.01) for bar in geometry.bars]
    wide = [rect for rect in rects if rect.width() > 4]
    for index, rect in enumerate(wide):
        assert not any(rect.intersects(other) for other in wide[index + 1 :])
    assert len(geometry.bars) == len(told)


def test_a_lane_grows_with_its_rows_and_pushes_the_next_down() -> None:
    flat = laid_out()
    stack = laid_out(*(Span(str(i), "academia", 2000, 2010) for i in range(4)))
    assert stack.lane("academia").height > flat.lane("academia").height
    assert stack.lane("industry").top == stack.lane("academia").bottom


def test_a_sector_without_a_lane_lies_in_the_last_one() -> None:
    geometry = laid_out()
    assert geometry.cell("government", 2000) == geometry.cell(UNDECIDED, 2000)


@given(st.floats(1990, 2020), st.floats(0.1, 20), st.sampled_from([MOUSE, FINGER]))
def test_the_handles_of_a_bar_never_meet(begin: float, long: float, reach: object) -> None:
    geometry = laid_out(Span("a", "academia", begin, min(begin + long, 2026)))
    (bar,) = geometry.bars
    start, end = (geometry.edge_rect(bar, edge, reach) for edge in (START, END))
    assert start.right() <= end.left()
    middle = geometry.bar_rect(bar).center()
    assert geometry.edge_at(middle, bar, reach) is None


def test_a_narrow_bar_is_as_wide_as_a_finger_and_a_wide_one_ends_where_it_ends() -> None:
    narrow = laid_out(Span("a", "academia", 2000.5, 2001.5))
    beside = narrow.bar_rect(narrow.bars[0]).center() + QPointF(20, 0)
    assert narrow.bar_at(beside, 48) is narrow.bars[0]
    assert narrow.bar_at(beside, 0) is None
    wide = laid_out(Span("a", "academia", 2000.5, 2004.5))
    behind = QPointF(wide.bar_rect(wide.bars[0]).right() + 5, 60)
    assert wide.bar_at(behind, 48) is None
