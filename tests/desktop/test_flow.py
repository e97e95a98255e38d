"""The layout that places its widgets like words."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from sojourn_desktop.flow import FlowLayout

GAP = 8


def test_the_height_follows_what_stands_in_it(qtbot: QtBot) -> None:
    box = QWidget()
    qtbot.addWidget(box)
    flow = FlowLayout(box, spacing=GAP)
    plain = [QWidget(), QWidget()]  # no style sheet makes these larger
    for one in plain:
        one.setFixedSize(80, 20)
        flow.addWidget(one)
    box.resize(100, 100)
    box.show()
    assert flow.heightForWidth(100) == 40 + GAP
    assert flow.heightForWidth(200) == 20
    plain[1].hide()
    assert flow.heightForWidth(100) == 20
    plain[1].show()
    plain[1].setFixedHeight(30)
    assert flow.heightForWidth(100) == 50 + GAP
    flow.removeWidget(plain[0])
    assert flow.heightForWidth(100) == 30
