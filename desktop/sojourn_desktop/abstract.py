"""Abstract Qt classes: Qt's metaclass and Python's in one, which refuses to make what is not complete."""

from __future__ import annotations

from abc import ABCMeta
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    _QtMeta = type  # what Qt's metaclass is, as far as types go
else:
    _QtMeta = type(QObject)


class AbstractQt(ABCMeta, _QtMeta):
    """The metaclass of Qt classes with methods that each subclass has to have (`abstractmethod`)."""

    def __call__(cls, *arguments: Any, **named: Any) -> Any:
        """Make one, unless something is missing; Qt's classes do not look by themselves.

        Raises:
            TypeError: names the methods that are missing.
        """
        if cls.__abstractmethods__:
            missing = ", ".join(sorted(cls.__abstractmethods__))
            raise TypeError(f"{cls.__name__} is abstract: it lacks {missing}")
        return super().__call__(*arguments, **named)
