"""Nobody there: counted by a clock that only goes forward, told before the end, taken back by a touch."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from sojourn_desktop.booth.idle import WARNED_SECONDS, IdleWatch


class Clock:
    """Seconds that the test moves."""

    def __init__(self) -> None:
        self.now = 50.0

    def __call__(self) -> float:
        return self.now


def test_the_last_seconds_are_counted_down_and_the_end_comes_once(qtbot: QtBot) -> None:
    clock = Clock()
    watch = IdleWatch(clock=clock)
    told: list[object] = []
    watch.warned.connect(told.append)
    watch.expired.connect(lambda: told.append("end"))
    watch.start(120)
    for _ in range(130):
        clock.now += 1
        watch.look()
        if told and told[-1] == "end":
            break
    assert told == [*range(WARNED_SECONDS, 0, -1), "end"]


def test_any_touch_begins_the_count_anew(qtbot: QtBot) -> None:
    clock, touched = Clock(), QWidget()
    qtbot.addWidget(touched)
    touched.show()
    watch = IdleWatch(clock=clock)
    watch.start(60)
    clock.now += 55
    with qtbot.waitSignal(watch.warned) as warned:
        watch.look()
    assert warned.args == [5]
    with qtbot.waitSignal(watch.touched):
        QTest.keyClick(touched, Qt.Key.Key_A)
    with qtbot.assertNotEmitted(watch.expired):
        clock.now += 59
        watch.look()
    with qtbot.waitSignal(watch.expired):
        clock.now += 1
        watch.look()
