"""A section of the study designer: a column of fields that show one design."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLayout, QWidget

from sojourn_desktop.abstract import AbstractQt
from sojourn_desktop.language import Text
from sojourn_desktop.layout import Column, fill, help_label, title_label
from sojourn_desktop.setup.design import Design
from sojourn_desktop.setup.fields import Field


class Section(QWidget, metaclass=AbstractQt):
    """One page of the designer.

    Args:
        name: for the names of its widgets.
        title: of the page.
        about: what it is for, in a sentence or two.

    Attributes:
        name: the same.
        title: the same.
    """

    def __init__(self, name: str, title: Text, about: Text) -> None:
        super().__init__()
        self.setObjectName(f"design.section.{name}")
        self.name, self.title = name, title
        self._design: Design | None = None
        self._fields: list[Field] = []
        self._column = Column()
        self._heading = title_label(title)
        self._column.add(self._heading)
        self._column.add(help_label(about))
        fill(self, self._column)

    def add(self, item: QWidget | QLayout) -> None:
        """Put something below the rest; a field hears of the design from now on."""
        self._column.add(item)
        if isinstance(item, Field):
            self.hear(item)

    def hear(self, field: Field) -> None:
        """Have a field that stands within something else show the design."""
        self._fields.append(field)
        field.changed.connect(self._changed)

    def show_title(self, is_shown: bool) -> None:
        """Show the title, or not where it stands above the section already."""
        self._heading.setVisible(is_shown)

    def show_design(self, design: Design) -> None:
        """Show what the design has now."""
        self._design = design
        for field in self._fields:
            field.show_design(design)

    def tell(self, wrong: Mapping[str, str]) -> int:
        """Say what is wrong beside each field; with how many of them something is."""
        return sum([field.tell(wrong) for field in self._fields])

    def _changed(self, key: object, value: object, is_typed: bool) -> None:
        if self._design is not None and isinstance(key, tuple):
            self._design.put(key, value, typing=is_typed)


class PreviewingSection(Section):
    """A section from which the interview can be looked at.

    Attributes:
        preview: emitted with a language.
    """

    preview = Signal(str)
