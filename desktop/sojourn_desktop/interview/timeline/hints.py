"""How the calendar is used now, in a sentence; each in several lengths, the fullest first."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def hints(pending: int | None, *, keyed: bool) -> tuple[str, ...]:
    """The wordings for what can be done now.

    Args:
        pending: the year in which a position starts whose end is still to be tapped; None without one.
        keyed: whether the keyboard is at work in the calendar.
    """
    if pending is not None:
        return tuple(one.format(year=pending) for one in _of_pending())
    return _of_keys() if keyed else _of_hands()


def _of_pending() -> tuple[str, ...]:
    return (
        QCoreApplication.translate(
            "Timeline",
            "It starts in {year}. Now tap the year in which it ended in the same lane, or go there with the "
            "arrow keys and press Enter. Esc gives it up.",
        ),
        QCoreApplication.translate(
            "Timeline", "It starts in {year}. Tap the year it ended; Esc gives it up."
        ),
    )


def _of_keys() -> tuple[str, ...]:
    return (
        QCoreApplication.translate(
            "Timeline",
            "Arrow keys walk, Enter starts, ends or opens a position, N starts one beside another; "
            "Shift+←→ moves its end, Ctrl+Shift+←→ its start, Ctrl+←→ both; S splits, J joins, "
            "M marks a year, Delete.",
        ),
        QCoreApplication.translate(
            "Timeline", "Arrow keys walk; Enter starts and ends a position, or opens one."
        ),
        QCoreApplication.translate("Timeline", "Arrow keys and Enter."),
    )


def _of_hands() -> tuple[str, ...]:
    return (
        QCoreApplication.translate(
            "Timeline",
            "Drag across the years of a position, or tap its first year and then its last one. Drag a "
            "position or its ends to change it. With keys: Tab to the calendar, arrows and Enter.",
        ),
        QCoreApplication.translate(
            "Timeline", "Drag across the years of a position, or tap its first year and then its last one."
        ),
        QCoreApplication.translate("Timeline", "Drag across its years, or tap first and last."),
    )
