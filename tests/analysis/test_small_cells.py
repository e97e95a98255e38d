"""Small cells: hidden, and never to be reckoned back from totals."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import array_shapes, arrays

from sojourn_analysis.small_cells import (
    counted_safely,
    events_safely,
    hidden_cells,
    masked_rows,
    told_safely,
)

THRESHOLD = 5


def test_a_small_cell_takes_another_of_its_row_and_its_column_along() -> None:
    counts = np.array([[3, 20, 30], [40, 50, 60], [70, 80, 90]])
    # The 3 needs a second one in its row (20) and in its column (40); these need one in theirs (50).
    expected = [[True, True, False], [True, True, False], [False, False, False]]
    np.testing.assert_array_equal(hidden_cells(counts, THRESHOLD), expected)


def test_nothing_is_hidden_where_nothing_is_small_and_nobody_is_no_small_number() -> None:
    assert not hidden_cells(np.array([[0, 5, 90]]), THRESHOLD).any()


def test_two_small_cells_that_count_too_few_together_take_a_third() -> None:
    assert hidden_cells(np.array([[1, 1, 8, 90]]), THRESHOLD).tolist() == [[True, True, True, False]]
    assert hidden_cells(np.array([[3, 2, 8, 90]]), THRESHOLD).tolist() == [[True, True, False, False]]


@given(arrays(np.int64, array_shapes(min_dims=2, max_dims=2, max_side=6), elements=st.integers(0, 40)))
def test_no_line_gives_a_small_number_away(counts: np.ndarray) -> None:
    hidden = hidden_cells(counts, THRESHOLD)
    assert hidden[(counts > 0) & (counts < THRESHOLD)].all()
    for table, mask in ((counts, hidden), (counts.T, hidden.T)):
        if table.shape[1] < 2:
            continue
        for line, told in zip(table, mask, strict=True):
            if told.any() and not told.all():
                assert told.sum() >= 2
                assert line[told].sum() >= THRESHOLD


def test_rows_of_a_table_are_emptied_but_for_their_keys() -> None:
    rows = [("a", 2023, 3, 0.5), ("b", 2023, 9, 0.2), ("c", 2023, 40, 0.3)]
    found = masked_rows(rows, (2,), 2, THRESHOLD)
    assert found == [["a", 2023, None, None], ["b", 2023, None, None], ["c", 2023, 40, 0.3]]
    assert masked_rows(rows, (), 2, THRESHOLD) == [list(row) for row in rows]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Of 30 people in this study, 3 were hired.", "Of 30 people in this study, fewer than 5 were hired."),
        ("There is 1 event in 40 rows.", "There are fewer than 5 events in 40 rows."),
        ("0 people, 5 hires and 14 events", "0 people, 5 hires and 14 events"),
        ("an odds ratio of 0.4 people", "an odds ratio of 0.4 people"),
        ("within 3 years and 2 parameters", "within 3 years and 2 parameters"),
        ("1,004 people", "1,004 people"),
        ("4 came back from industry: too few.", "Fewer than 5 came back from industry: too few."),
        (
            "30 people in academia and 3 in industry told their hours; it takes 4 in each.",
            "30 people in academia and fewer than 5 in industry told their hours; it takes 4 in each.",
        ),
        ("−3 people of 100 (−4 to 1)", "−3 people of 100 (−4 to 1)"),
        ("There was 1 first joint position.", "There were fewer than 5 first joint positions."),
        ("5 people of 2 who came back", "5 people of fewer than 5 who came back"),
        ("−4\u00a0people\u00a0of\u00a0100", "−4\u00a0people\u00a0of\u00a0100"),
        (
            "counted 2 and 5 times; 3 years in industry of 9 people",
            "counted 2 and 5 times; 3 years in industry of 9 people",
        ),
        ("There was 1 return in time.", "There were fewer than 5 returns in time."),
        ("from rank R3 or R4 minus from R1", "from rank R3 or R4 minus from R1"),
        ("1 person has complete rows.", "Fewer than 5 people have complete rows."),
        ("1 person told of other work", "Fewer than 5 people told of other work"),
    ],
)
def test_sentences_tell_no_small_number_of_people_or_events(text: str, told: str) -> None:
    assert told_safely(text, THRESHOLD) == told


def test_counts_are_told_with_their_word() -> None:
    assert counted_safely(3, "hire", "hires", THRESHOLD) == "fewer than 5 hires"
    assert counted_safely(0, "hire", "hires", THRESHOLD) == "0 hires"
    assert counted_safely(1, "hire", "hires", 1) == "1 hire"
    assert counted_safely(1200, "hire", "hires", THRESHOLD) == "1,200 hires"


def test_events_are_hidden_too_where_few_people_have_none() -> None:
    hires = ("hire", "hires")
    assert events_safely(30, 27, hires, THRESHOLD) == "more than 25 hires"
    assert events_safely(30, 30, hires, THRESHOLD) == "30 hires"
    assert events_safely(30, 3, hires, THRESHOLD) == "fewer than 5 hires"
    assert events_safely(5, 2, hires, THRESHOLD) == "fewer than 5 hires"
    assert events_safely(30, 200, hires, THRESHOLD) == "200 hires"
