"""Each position has its name where it can be read: in its bar, behind it, or below its lane with a leader."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QRectF
from PySide6.QtGui import QFontMetrics, QFontMetricsF
from PySide6.QtWidgets import QApplication

from sojourn_desktop import theme
from sojourn_desktop.interview.timeline.geometry import CalendarGeometry
from sojourn_desktop.interview.timeline.labels import Label, Lettering, placed_labels
from sojourn_desktop.interview.timeline.plan import FULL, LOW, Density, feet_of, planned, sectors_of
from sojourn_schema.instrument.timeline import Timeline

SURVEY_YEAR = 2026
FORTY_YEARS = (
    (1986, 1990, "academia", "PhD student"),
    (1990, 1991, "academia", "Postdoc"),
    (1991, 1993, "industry", "Postdoc in industry"),
    (1993, 1999, "academia", "Assistant professor"),
    (1999, 2000, "government", "Manager or official"),
    (2000, 2010, "academia", "Associate professor"),
    (2004, 2005, "industry", "Applied or data scientist"),
    (2010, None, "academia", "Full professor"),
    (2019, 2020, "startup", "Founder"),
)
"""The last word is what is written; a name of any sector may be."""
TWELVE_IN_FIFTEEN = (
    (2011, 2012, "academia", "Postdoc"),
    (2012, 2013, "academia", "Research fellow"),
    (2013, 2014, "industry", "Research scientist"),
    (2014, 2015, "none", "Not in paid work"),
    (2015, 2016, "government", "Manager or official"),
    (2016, 2018, "academia", "Lecturer"),
    (2016, 2017, "academia", "Adjunct or part-time teacher"),
    (2017, 2018, "industry", "Applied or data scientist"),
    (2018, 2021, "academia", "Assistant professor"),
    (2019, 2020, "startup", "Founder"),
    (2021, None, "academia", "Associate professor"),
    (2022, 2024, "industry", "Engineer or developer"),
)
Told = tuple[tuple[int, int | None, str, str], ...]


def drawn(told: Told, width: int, density: Density) -> tuple[CalendarGeometry, list[Label], dict[str, str]]:
    """The plan of a career, its labels, and the names that are to be read."""
    timeline = Timeline((), SURVEY_YEAR, 2011 if told is TWELVE_IN_FIFTEEN else 1990)
    names = {}
    for start, end, sector, name in told:
        timeline = timeline.add(start, end, sector, "other")
        names[timeline.spells[-1].spell_id] = name
    first_year = min(one.first_year or SURVEY_YEAR for one in timeline.spells) - 3
    lettering = Lettering(names, QFontMetricsF(theme.font()), timeline.gaps(), most_lines=density.most_lines)
    lanes = {sector: (sector,) for sector in sectors_of(timeline)}
    metrics = QFontMetrics(theme.font())
    bare = planned(timeline, lanes, metrics, first_year=first_year, width=width, density=density)
    plan = planned(
        timeline,
        lanes,
        metrics,
        first_year=first_year,
        width=width,
        density=density,
        feet=feet_of(bare, lettering),
    )
    return plan, placed_labels(plan, lettering), names


def off_the_bars(labels: list[Label]) -> list[QRectF]:
    return [label.rect for label in labels if not label.on_bar]


@pytest.mark.parametrize("told", [FORTY_YEARS, TWELVE_IN_FIFTEEN])
@pytest.mark.parametrize("density", [*FULL, LOW[0]])
@pytest.mark.parametrize("width", [992, 1248])
def test_every_name_is_read_whole(qapp: QApplication, told: Told, width: int, density: Density) -> None:
    plan, labels, names = drawn(told, width, density)
    assert {label.spell_id: " ".join(label.parts) for label in labels} == names
    right = plan.axis.left + plan.axis.width
    assert all(plan.axis.left <= rect.left() and rect.right() <= right + 1 for rect in off_the_bars(labels))


@pytest.mark.parametrize("told", [FORTY_YEARS, TWELVE_IN_FIFTEEN])
@pytest.mark.parametrize("density", [*FULL, *LOW])
def test_no_two_names_stand_over_each_other(qapp: QApplication, told: Told, density: Density) -> None:
    _, labels, _ = drawn(told, 992, density)
    rects = [label.rect.adjusted(1, 1, -1, -1) for label in labels]
    assert not [
        (one, other) for at, one in enumerate(rects) for other in rects[at + 1 :] if one.intersects(other)
    ]


@pytest.mark.parametrize("told", [FORTY_YEARS, TWELVE_IN_FIFTEEN])
@pytest.mark.parametrize("density", LOW)
def test_a_name_without_a_place_is_left_out_and_none_is_cut(
    qapp: QApplication, told: Told, density: Density
) -> None:
    _, labels, names = drawn(told, 480, density)
    assert all(" ".join(label.parts) == names[label.spell_id] for label in labels)
    assert len(labels) < len(names), "the calendar is too small for all"


def test_a_name_below_its_lane_is_tied_to_its_bar(qapp: QApplication) -> None:
    plan, labels, names = drawn(TWELVE_IN_FIFTEEN, 992, FULL[0])
    fellow = next(label for label in labels if names[label.spell_id] == "Research fellow")
    bar = plan.bar(fellow.spell_id)
    assert bar is not None
    assert fellow.leader is not None
    assert plan.bar_rect(bar).adjusted(0, 0, 0, 1).contains(fellow.leader.p1())
    assert fellow.rect.contains(fellow.leader.p2())
    assert plan.lane("academia").bars_bottom <= fellow.rect.top()
    assert fellow.rect.bottom() <= plan.lane("academia").bottom + 1


def test_the_name_of_the_spell_in_hand_is_read_where_there_is_no_room(qapp: QApplication) -> None:
    plan, labels, names = drawn(TWELVE_IN_FIFTEEN, 928, LOW[-1])
    unread = next(spell_id for spell_id in names if spell_id not in {label.spell_id for label in labels})
    lettering = Lettering(names, QFontMetricsF(theme.font()), spoken_of=frozenset((unread,)))
    told = placed_labels(plan, lettering)[-1]
    assert (told.spell_id, told.parts) == (unread, (names[unread],))
    assert told.rect.bottom() <= plan.bottom


@pytest.mark.parametrize("told", [FORTY_YEARS, TWELVE_IN_FIFTEEN])
def test_the_name_of_the_spell_in_hand_covers_no_half_of_another(qapp: QApplication, told: Told) -> None:
    plan, labels, names = drawn(told, 928, LOW[1])
    covered = 0
    for spell_id in names.keys() - {label.spell_id for label in labels}:
        hand = Lettering(names, QFontMetricsF(theme.font()), most_lines=1, spoken_of=frozenset((spell_id,)))
        *others, in_hand = placed_labels(plan, hand)
        assert in_hand.spell_id == spell_id
        assert not [one for one in others if not one.on_bar and one.rect.intersects(in_hand.rect)]
        covered += len(labels) + 1 - len([*others, in_hand])
    assert covered > 0, "in a dense career it does happen"


@settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=40)
@given(st.lists(st.tuples(st.integers(1992, 2024), st.integers(0, 6)), min_size=1, max_size=10))
def test_names_stay_in_the_calendar_whatever_the_career(
    qapp: QApplication, spans: list[tuple[int, int]]
) -> None:
    told = tuple((start, min(start + years, 2026), "academia", "Research fellow") for start, years in spans)
    plan, labels, _ = drawn(told, 992, FULL[0])
    area = QRectF(plan.axis.left, 0, plan.axis.width + 1, plan.bottom + 1)
    assert all(area.contains(rect) for rect in off_the_bars(labels))


def test_the_names_of_lanes_have_more_room_in_large_type_where_the_years_can_spare_it(
    qapp: QApplication,
) -> None:
    usual = {width: drawn(TWELVE_IN_FIFTEEN, width, FULL[0])[0].axis.left for width in (960, 1200)}
    theme.enlarge(qapp, True)
    large = {width: drawn(TWELVE_IN_FIFTEEN, width, FULL[0])[0].axis.left for width in (960, 1200)}
    theme.enlarge(qapp, False)
    assert large[960] == usual[960] == usual[1200]
    assert large[1200] == round(usual[1200] * 16 / 12)
