"""Telling: one answer given to one question in the way its input takes it, with what it takes."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit

from sojourn_desktop.journey.typist import Typist
from sojourn_desktop.language import interpreter
from sojourn_schema.codes import code_list
from sojourn_schema.columns import NoAnswer, column
from sojourn_schema.instrument.whereabouts import COUNTRY_ITEMS

_FEW = 4
"""Choices among which one finds a label at a glance."""


def is_asked(typist: Typist, name: str) -> bool:
    """Whether a question has an input on the screen.

    Args:
        typist: before the window.
        name: of the place, `table.row.item`.
    """
    return any(True for _ in _inputs(typist, name))


def tell(typist: Typist, name: str, text: str) -> None:
    """Give one answer, unless it is shown already; count it as a decision if it is one.

    Args:
        typist: before the window.
        name: of the place, `table.row.item`.
        text: what is typed, or the code of what is picked.

    Raises:
        LostError: the question did not come into sight, or did not take the answer.
    """
    typist.wait(lambda: is_asked(typist, name), f"{name} to be asked")
    option, field = typist.visible(f"{name}={text}"), typist.visible(name)
    if isinstance(option, QAbstractButton):
        if option.isChecked():
            return
        if not typist.drags and isinstance(field, QLineEdit) and len(short := f"{float(text):g}") == 1:
            typist.fill(name, short)  # one key, rather than the way to the choice beside it
        else:
            typist.choose(f"{name}={text}")
    elif isinstance(field, QComboBox):
        label = field.itemText(field.findData(text))
        if field.currentText() == label:
            return
        typist.pick(name, label)
    elif typist.visible(f"{name}.all") is not None:
        _search(typist, name, text)
    elif isinstance(field, QLineEdit):
        if field.text() == text:
            return
        typist.fill(name, text)
    if not name.endswith("_month"):  # a date is one thing to remember
        typist.effort.decide()


def _inputs(typist: Typist, name: str) -> Iterator[str]:
    return (one for one in typist.visible_names(name) if one == name or one.startswith(f"{name}="))


def _search(typist: Typist, name: str, code: str) -> None:
    """Find a choice among many by its first letters, or pick it from all of them."""
    label = _label(name, code)
    # A record knows no country, but the part of the world; and keys have no Chinese letters.
    if name.split(".")[-1] in COUNTRY_ITEMS or not label.isascii():
        typist.click(f"{name}.all")
        typist.choose(f"{name}={code}")
        return
    typist.go_to(name)
    for letter in label:
        typist.type_text(letter)
        codes = (one.split("=")[1] for one in typist.visible_names(f"{name}="))
        found = [one for one in codes if one not in NoAnswer.__members__]
        if code in found and len(found) <= (_FEW if typist.drags else 1):
            break
    if typist.drags:
        typist.choose(f"{name}={code}")
    else:
        typist.press(Qt.Key.Key_Return)
        typist.wait(lambda: typist.visible(f"{name}={code}") is not None, f"{label} to be taken")


def _label(name: str, code: str) -> str:
    """The label of a code in the language of the moment, which one types to search for it."""
    table, _, item = name.split(".")
    codes = column(table, item).codes
    assert codes is not None
    return code_list(codes).label(code, interpreter().language)
