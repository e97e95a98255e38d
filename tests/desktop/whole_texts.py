"""Which texts of a page are cut off: what is shown is as large as its words need."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QPushButton, QWidget


def cut_texts(page: QWidget) -> list[str]:
    """The visible labels, buttons and drop-down lists that are too small for their text, in words."""
    found = []
    for one in page.findChildren(QWidget):
        if one.isVisible() and not _fits(one):
            text = getattr(one, "text", lambda: "")()
            found.append(f"{type(one).__name__} {one.objectName()} {text!r}, {one.width()} x {one.height()}")
    return found


def _fits(one: QWidget) -> bool:
    if isinstance(one, QLabel) and one.text() and one.wordWrap():
        return one.height() >= one.heightForWidth(one.width())
    if isinstance(one, QPushButton) and one.text():
        return one.width() >= one.sizeHint().width()  # what stands around the text cuts it too
    if isinstance(one, QAbstractButton | QLabel) and one.text():
        text = one.fontMetrics().size(Qt.TextFlag.TextShowMnemonic.value, one.text())
        return one.width() >= text.width() and one.height() >= text.height()
    if isinstance(one, QComboBox):
        return one.width() >= one.minimumSizeHint().width()
    return True
