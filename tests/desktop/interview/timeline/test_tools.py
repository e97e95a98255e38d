"""The row of tools: whole words, whatever stands in it."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from sojourn_desktop.interview.timeline.tools import Tools

OPEN = "2015 to 2016: nothing told. A break?"


def test_the_way_to_what_is_open_is_offered_with_what_it_is(qtbot: QtBot) -> None:
    tools = Tools()
    qtbot.addWidget(tools)
    tools.resize(1200, 60)
    tools.show()
    assert not tools.open.isVisible()
    tools.show_open(OPEN)
    assert tools.open.isVisible()
    assert tools.open.toolTip() == tools.open.accessibleDescription() == OPEN
    tools.show_open("")
    assert not tools.open.isVisible()


def test_on_a_narrow_screen_marking_a_year_makes_room(qtbot: QtBot) -> None:
    tools = Tools()
    qtbot.addWidget(tools)
    tools.show_jump(to_list=True)
    tools.show()
    whole = tools.sizeHint().width() + 20
    tools.resize(whole, 60)
    assert tools.mark.isVisible()
    tools.show_open(OPEN)
    assert not tools.mark.isVisible()
    tools.resize(whole + 300, 60)
    assert tools.mark.isVisible()
