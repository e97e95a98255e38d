"""The drawing: quick, and readable in every look."""

from __future__ import annotations

import time
from collections.abc import Callable

import pytest
from PySide6.QtGui import QFontMetricsF, QImage, QPainter
from PySide6.QtWidgets import QApplication

from sojourn_desktop import theme
from sojourn_desktop.interview.timeline.lettering import wrapped
from sojourn_schema.codes import code_list

TWELVE = (
    (1985, 1990, "academia", "phd_student"),
    (1990, 1991, "academia", "postdoc"),
    (1991, 1993, "academia", "postdoc"),
    (1993, 1996, "industry", "research_scientist"),
    (1996, 1997, "none", "other"),
    (1999, 2003, "academia", "assistant_professor"),
    (2003, 2008, "academia", "associate_professor"),
    (2008, None, "academia", "full_professor"),
    (2010, 2014, "startup", "founder"),
    (2015, 2018, "industry", "manager"),
    (2016, 2019, "academia", "visiting"),
    (2019, 2022, "government", "research_scientist"),
)
MOST_SECONDS = 0.008


def test_twelve_spells_over_forty_years_are_drawn_within_8_ms(desk: Callable) -> None:
    at = desk(*TWELVE, phd_year=1990)
    image = QImage(at.calendar.size(), QImage.Format.Format_ARGB32_Premultiplied)
    taken = []
    for _ in range(15):
        painter = QPainter(image)
        before = time.process_time()
        at.calendar.draw(painter)
        taken.append(time.process_time() - before)
        painter.end()
    assert min(taken) < MOST_SECONDS


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


def test_a_long_label_goes_over_two_lines_and_ends_in_an_ellipsis(qapp: QApplication) -> None:
    metrics = QFontMetricsF(theme.font())
    width = metrics.horizontalAdvance("Assistant pr")
    assert wrapped("Assistant professor", metrics, width, 1)[0].endswith("…")
    first, second = wrapped("Assistant professor", metrics, width, 2)
    assert (first, second) == ("Assistant", "professor")
    assert wrapped("Postdoc", metrics, 500, 2) == ["Postdoc"]


def test_the_tooltip_tells_a_spell_in_full(desk: Callable) -> None:
    at = desk((2008, 2020, "academia", "full_professor"))
    model = at.page.model
    assert model.index(0, 0).data(3) == "Full professor, University or research institute, 2008 to 2020"
