"""The drawing: readable in every look, with labels in full wherever there is room."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtGui import QFontMetrics, QFontMetricsF
from PySide6.QtWidgets import QApplication

from sojourn_desktop import theme
from sojourn_desktop.interview.timeline.lettering import first_fitting, fitted, wrapped
from sojourn_desktop.interview.timeline.phrases import Phrases
from sojourn_desktop.interview.timeline.plan import LOW, NAMES_INDENT, planned
from sojourn_desktop.language import interpreter
from sojourn_schema.codes import code_list
from sojourn_schema.instrument.questionnaire import Questionnaire
from sojourn_schema.instrument.timeline import Timeline
from sojourn_schema.languages import LANGUAGES


@pytest.mark.parametrize("look", [theme.Look.LIGHT, theme.Look.DARK, theme.Look.CONTRAST])
def test_every_look_draws_bars_in_their_sectors_colour(
    desk: Callable, qapp: QApplication, look: theme.Look
) -> None:
    at = desk((2008, 2020, "academia", "full_professor"), (2014, 2020, "industry", "manager"))
    theme.apply(qapp, look)
    at.settle()
    drawn = at.calendar.grab().toImage()
    for spell in at.spells:
        rect = at.calendar.spell_rect(spell.spell_id)
        fill = theme.sector_style(spell.sector).fill.name()
        seen = {drawn.pixelColor(x, rect.top() + 5).name() for x in range(rect.left() + 8, rect.right() - 20)}
        assert fill in seen
    theme.apply(qapp, theme.Look.LIGHT)


def test_no_two_sectors_share_colour_and_pattern() -> None:
    styles = [theme.sector_style(sector) for sector in code_list("sector")]
    assert len({style.fill.name() for style in styles}) == len(styles)
    assert len({style.pattern for style in styles}) == len(styles)


def test_a_long_label_goes_over_two_lines(qapp: QApplication) -> None:
    metrics = QFontMetricsF(theme.font())
    width = metrics.horizontalAdvance("Assistant pr")
    assert wrapped("Assistant professor", metrics, width, 1) is None
    assert wrapped("Assistant professor", metrics, width, 2) == ["Assistant", "professor"]
    assert wrapped("Postdoc", metrics, 500, 2) == ["Postdoc"]


def test_a_label_stands_whole_in_two_lines_or_not_at_all(qapp: QApplication) -> None:
    metrics = QFontMetricsF(theme.font())
    width, two_lines = metrics.horizontalAdvance("Research scien"), 2 * metrics.height()
    assert fitted("Research scientist", metrics, width, two_lines) == ["Research", "scientist"]
    assert fitted("Research scientist", metrics, width, metrics.height()) is None
    assert fitted("Research scientist", metrics, metrics.horizontalAdvance("Resea"), two_lines) is None


def test_where_a_name_does_not_fit_its_short_form_stands_and_nothing_is_cut(qapp: QApplication) -> None:
    metrics = QFontMetricsF(theme.font())
    narrow, one_line = metrics.horizontalAdvance("University"), metrics.height()
    wordings = ("University or research institute", "University")
    assert first_fitting(wordings, metrics, narrow, one_line) == ["University"]
    assert first_fitting(wordings, metrics, 2 * narrow, 2 * one_line) == [
        "University or",
        "research institute",
    ]
    assert first_fitting(wordings, metrics, narrow / 2, one_line) == []


@pytest.mark.parametrize("is_large", [False, True])
@pytest.mark.parametrize("language", [*LANGUAGES])
def test_every_lane_has_a_name_on_the_smallest_calendar(
    qapp: QApplication, language: str, is_large: bool
) -> None:
    theme.enlarge(qapp, is_large)
    interpreter().speak(language)
    metrics = QFontMetricsF(theme.font())
    room = planned(
        Timeline((), 2026),
        {"": ("",)},
        QFontMetrics(theme.font()),
        first_year=2000,
        width=480,
        density=LOW[-1],
    )
    lane, phrases = room.lanes[0], Phrases(Questionnaire.load(), language)
    unread = [
        sector
        for sector in (*code_list("sector"), "")
        if not first_fitting(phrases.lane(sector), metrics, room.axis.left - NAMES_INDENT - 8, lane.height)
    ]
    interpreter().speak("en")
    theme.enlarge(qapp, False)
    assert unread == []


@pytest.mark.parametrize("sector", [*code_list("sector")])
def test_words_on_a_bar_have_the_contrast_that_wcag_asks_for(sector: str) -> None:
    style = theme.sector_style(sector)
    assert theme.contrast(style.fill, style.ink) >= 4.5


def test_behind_the_words_on_a_patterned_bar_there_is_no_pattern(desk: Callable) -> None:
    at = desk((2008, 2020, "industry", "research_scientist"), width=1200, height=700)
    rect = at.calendar.spell_rect(at.only.spell_id)
    words = QFontMetricsF(theme.font()).horizontalAdvance("Research scientist")
    drawn = at.calendar.grab().toImage()
    below_letters = rect.center().y() + 8

    def colours(left: int, right: int) -> set[str]:
        return {drawn.pixelColor(x, below_letters).name() for x in range(left, right)}

    begin, end = rect.left() + 6, rect.left() + 6 + int(words)
    assert colours(begin, end) == {theme.sector_style("industry").fill.name()}
    assert len(colours(end + 20, rect.right() - 12)) > 1


def test_the_tooltip_tells_a_spell_in_full(desk: Callable) -> None:
    at = desk((2008, 2020, "academia", "full_professor"))
    model = at.page.model
    assert model.index(0, 0).data(3) == "Full professor, University or research institute, 2008 to 2020"
