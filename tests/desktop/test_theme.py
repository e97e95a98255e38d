"""Colours that can be read in every palette, and cues beside colour."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from sojourn_desktop import theme
from sojourn_desktop.theme import Look
from sojourn_schema.codes import code_list

AA_TEXT, AA_SHAPE = 4.5, 3.0


def test_contrast_of_black_and_white_is_21_to_1() -> None:
    assert theme.contrast(QColor("black"), QColor("white")) == pytest.approx(21)
    assert theme.contrast(QColor("#777777"), QColor("#ffffff")) == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("look", list(Look))
def test_texts_can_be_read_in_every_palette(qapp: QApplication, look: Look) -> None:
    colours = theme.palette(look)
    role = QPalette.ColorRole
    for text, ground in (
        (role.Text, role.Base),
        (role.WindowText, role.Window),
        (role.ButtonText, role.Button),
        (role.HighlightedText, role.Highlight),
        (role.PlaceholderText, role.Window),
        (role.Link, role.Window),
        (role.ToolTipText, role.ToolTipBase),
    ):
        assert theme.contrast(colours.color(text), colours.color(ground)) >= AA_TEXT, (look, text)
    assert theme.contrast(theme.problem_colour(colours), colours.color(role.Window)) >= AA_TEXT
    assert theme.contrast(colours.color(role.Mid), colours.color(role.Window)) >= AA_SHAPE


@pytest.mark.parametrize("look", [Look.LIGHT, Look.DARK, Look.CONTRAST])
def test_what_stands_in_an_empty_field_can_be_read(qtbot: QtBot, qapp: QApplication, look: Look) -> None:
    theme.apply(qapp, look)
    field = QLineEdit()
    qtbot.addWidget(field)
    field.setPlaceholderText("88888")
    field.resize(120, 40)
    field.show()
    drawn = field.grab().toImage()
    ground = qapp.palette().base().color()
    inside = [QColor(drawn.pixel(x, y)) for x in range(10, 80) for y in range(10, 30)]
    assert max(theme.contrast(one, ground) for one in inside) >= AA_TEXT
    theme.apply(qapp, Look.LIGHT)


def test_every_sector_has_a_style_of_its_own_and_a_pattern() -> None:
    sectors = list(code_list("sector"))
    assert set(theme.SECTORS) == set(sectors)
    assert len({theme.sector_style(one).fill.name() for one in sectors}) == len(sectors)
    assert len({theme.sector_style(one).pattern for one in sectors}) == len(sectors)
    for one in sectors:
        style = theme.sector_style(one)
        assert theme.contrast(style.fill, style.ink) >= AA_TEXT


def test_no_text_is_smaller_than_12_points(qapp: QApplication) -> None:
    theme.apply(qapp, Look.LIGHT)
    assert qapp.font().pointSize() == theme.BODY_POINTS == 12
    assert theme.is_dark(theme.palette(Look.DARK))
    assert not theme.is_dark(theme.palette(Look.LIGHT))
