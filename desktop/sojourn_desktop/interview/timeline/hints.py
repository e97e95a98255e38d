"""How the calendar is used now, in a sentence; each in several lengths, the fullest first."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def hints(
    pending: int | None, *, keyed: bool, written: bool = False, untouched: bool = False
) -> tuple[str, ...]:
    """The wordings for what can be done now.

    Args:
        pending: the year in which a position starts whose end is still to be tapped; None without one.
        keyed: whether the keyboard is at work in the calendar.
        written: whether the dates of a new position are being typed.
        untouched: whether neither hand nor key has done anything here yet, so that nobody knows which will.
    """
    if written:
        return _of_writing()
    if pending is not None:
        return tuple(one.format(year=pending) for one in _of_pending())
    if untouched:
        return _of_either()
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


def _of_writing() -> tuple[str, ...]:
    return (
        QCoreApplication.translate(
            "Timeline",
            "From when to when: 2010-2014, with months 9/2010-8/2014, or 2010- where it still goes on. "
            "Enter draws it, Esc gives it up.",
        ),
        QCoreApplication.translate("Timeline", "2010-2014, 9/2010-8/2014 or 2010-; Enter draws it."),
        QCoreApplication.translate("Timeline", "2010-2014, then Enter."),
    )


def _of_either() -> tuple[str, ...]:
    return (
        QCoreApplication.translate(
            "Timeline",
            "Drag across the years of a position, tap its first year and then its last one, or type them: "
            "2010-2014.",
        ),
        QCoreApplication.translate(
            "Timeline", "Drag across its years, tap first and last, or type 2010-2014."
        ),
        QCoreApplication.translate("Timeline", "Drag, tap, or type 2010-2014."),
    )


def _of_keys() -> tuple[str, ...]:
    return (
        QCoreApplication.translate(
            "Timeline",
            "Type the years of a position (2010-2014; a dash goes on from the last), or walk with the arrow "
            "keys: Enter starts, ends or opens one, N starts one beside another; Shift+←→ moves its end, "
            "Ctrl+Shift+←→ its start, Ctrl+←→ both; S splits, J joins, M marks a year, Delete.",
        ),
        QCoreApplication.translate(
            "Timeline",
            "Type the years of a position (2010-2014), or walk with the arrow keys; "
            "Enter starts and ends one, or opens it.",
        ),
        QCoreApplication.translate("Timeline", "Arrow keys and Enter, or type the years (2010-2014)."),
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
