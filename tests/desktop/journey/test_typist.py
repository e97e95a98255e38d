"""The typist works what a person could work, and nothing else."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import (
    QComboBox,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from sojourn_desktop.journey.hands import typist_by
from sojourn_desktop.journey.typist import LostError, Typist


def named(widget: QWidget, name: str) -> QWidget:
    widget.setObjectName(name)
    return widget


class Sheet(QWidget):
    """Records where it was pressed and let go."""

    def __init__(self) -> None:
        super().__init__()
        self.setMinimumSize(300, 100)
        self.trace: list[tuple[str, QPoint]] = []

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.trace.append(("press", event.position().toPoint()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self.trace.append(("move", event.position().toPoint()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self.trace.append(("release", event.position().toPoint()))


class Desk(QWidget):
    """A window with one of each kind of input."""

    def __init__(self) -> None:
        super().__init__()
        self.clicked: list[str] = []
        down = QVBoxLayout(self)
        for widget, name in (
            (QLineEdit("old"), "line"),
            (QPushButton("Go"), "button"),
            (QRadioButton("One"), "option"),
            (QComboBox(), "list"),
            (Sheet(), "sheet"),
            (QScrollArea(), "area"),
        ):
            down.addWidget(named(widget, name))
        option = self.findChild(QRadioButton, "option")
        assert option is not None
        option.setFixedSize(option.sizeHint())  # beside its label a radio button takes no click
        box = self.findChild(QComboBox, "list")
        assert box is not None
        box.addItems(["January", "June", "July"])
        inside = QWidget()
        column = QVBoxLayout(inside)
        for number in range(60):
            button = QPushButton(str(number))
            button.clicked.connect(lambda _=False, number=number: self.clicked.append(str(number)))
            column.addWidget(named(button, f"row{number}"))
        area = self.findChild(QScrollArea, "area")
        assert area is not None
        area.setWidget(inside)
        self.button.clicked.connect(lambda: self.clicked.append("button"))
        self.resize(500, 600)

    @property
    def button(self) -> QPushButton:
        found = self.findChild(QPushButton, "button")
        assert found is not None
        return found

    @property
    def sheet(self) -> Sheet:
        found = self.findChild(Sheet, "sheet")
        assert found is not None
        return found


@pytest.fixture
def desk(qtbot: QtBot) -> Desk:
    desk = Desk()
    qtbot.addWidget(desk)
    desk.show()
    return desk


@pytest.fixture
def typist(desk: Desk) -> Typist:
    typist = Typist(desk, patience_seconds=0.3)
    typist.wait_for_window()
    return typist


def test_a_button_is_clicked(desk: Desk, typist: Typist) -> None:
    typist.click("button")
    assert desk.clicked == ["button"]


def test_a_text_is_typed_in_place_of_the_old_one(typist: Typist) -> None:
    typist.fill("line", "2012, June")
    assert typist.text("line") == "2012, June"


def test_a_field_is_emptied(typist: Typist) -> None:
    typist.fill("line", "")
    assert typist.text("line") == ""


def test_a_choice_stays_chosen_when_it_is_chosen_again(desk: Desk, typist: Typist) -> None:
    typist.choose("option")
    typist.choose("option")
    option = desk.findChild(QRadioButton, "option")
    assert option is not None
    assert option.isChecked()


def test_an_entry_is_picked_from_a_list(typist: Typist) -> None:
    typist.pick("list", "July")
    assert typist.text("list") == "July"


def test_a_drag_presses_moves_and_lets_go_where_it_was_meant(desk: Desk, typist: Typist) -> None:
    typist.drag("sheet", QPoint(10, 20), QPoint(110, 60), steps=4)
    kinds = [kind for kind, _ in desk.sheet.trace]
    assert (kinds[0], kinds[-1]) == ("press", "release")
    assert desk.sheet.trace[0][1] == QPoint(10, 20)
    assert desk.sheet.trace[-1][1] == QPoint(110, 60)
    assert ("move", QPoint(60, 40)) in desk.sheet.trace


def test_what_lies_below_the_edge_is_scrolled_to(desk: Desk, typist: Typist) -> None:
    typist.click("row59")
    typist.click("row0")
    assert desk.clicked == ["59", "0"]


def test_a_covered_button_can_not_be_clicked(desk: Desk, typist: Typist) -> None:
    cover = QWidget(desk)
    cover.setObjectName("cover")
    cover.setGeometry(desk.rect())
    cover.show()
    with pytest.raises(LostError, match="button, covered by cover"):
        typist.click("button")
    assert desk.clicked == []


def test_a_disabled_button_can_not_be_clicked(desk: Desk, typist: Typist) -> None:
    desk.button.setEnabled(False)
    with pytest.raises(LostError, match="button to be enabled"):
        typist.click("button")


def test_a_hidden_button_can_not_be_found(desk: Desk, typist: Typist) -> None:
    desk.button.hide()
    with pytest.raises(LostError, match="button to be shown"):
        typist.click("button")


def test_a_field_that_takes_other_text_than_was_typed_is_noticed(desk: Desk, typist: Typist) -> None:
    line = desk.findChild(QLineEdit, "line")
    assert line is not None
    line.setMaxLength(2)
    with pytest.raises(LostError, match="line to show '2012'"):
        typist.fill("line", "2012")


def test_who_is_lost_says_what_is_shown(typist: Typist) -> None:
    with pytest.raises(LostError, match="Shown: line, button, option"):
        typist.find("nothing")


def test_keys_go_to_what_has_the_keyboard(desk: Desk, typist: Typist) -> None:
    typist.click("line")
    typist.leave_field()
    typist.press(Qt.Key.Key_Space)
    assert desk.clicked == ["button"]


def test_the_keyboard_walks_to_a_button_by_tab(desk: Desk, typist: Typist) -> None:
    keyboard = typist_by("keyboard", typist)
    keyboard.fill("line", "2012")
    keyboard.click("button")
    assert typist.text("line") == "2012"
    assert desk.clicked == ["button"]
    assert keyboard.effort.clicks == 0


def test_the_keyboard_picks_by_the_first_letters(desk: Desk, typist: Typist) -> None:
    keyboard = typist_by("keyboard", typist)
    keyboard.pick("list", "July")
    assert typist.text("list") == "July"


def test_a_finger_taps_pulls_and_scrolls(desk: Desk, typist: Typist) -> None:
    finger = typist_by("touch", typist)
    finger.click("button")
    finger.click("row59")
    assert desk.clicked == ["button", "59"]
    finger.drag("sheet", QPoint(10, 10), QPoint(200, 10))
    assert [what for what, _ in desk.sheet.trace][:1] == ["press"]
    assert desk.sheet.trace[-1] == ("release", QPoint(200, 10))
    assert (finger.effort.taps, finger.effort.drags, finger.effort.clicks) == (2, 1, 0)
    assert finger.effort.scrolls >= 1
