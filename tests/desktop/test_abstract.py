"""Abstract Qt classes: what lacks a method can't be made, and is told by name."""

from __future__ import annotations

from abc import abstractmethod

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from sojourn_desktop.abstract import AbstractQt


class Shape(QWidget, metaclass=AbstractQt):
    @abstractmethod
    def area(self) -> float:
        """In square pixels."""


class Square(Shape):
    def __init__(self, side: float, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.side = side

    def area(self) -> float:
        return self.side**2


def test_an_incomplete_class_is_refused_with_what_it_lacks() -> None:
    with pytest.raises(TypeError, match="Shape is abstract: it lacks area"):
        Shape()


def test_a_complete_one_is_a_widget_like_any_other(qtbot: QtBot) -> None:
    above = QWidget()
    qtbot.addWidget(above)
    square = Square(3.0, above)
    assert square.area() == 9.0
    assert square.parent() is above
