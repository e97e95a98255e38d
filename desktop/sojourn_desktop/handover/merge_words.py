"""What became of a bundle and of a laptop's records, in words, and what to do now."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from sojourn_desktop.language import number
from sojourn_schema.bundle import Verdict
from sojourn_schema.merging import COORDINATOR

VERDICTS = {
    Verdict.TAKEN: (QT_TRANSLATE_NOOP("Merging", "Taken in"), ""),
    Verdict.REPLAYED: (
        QT_TRANSLATE_NOOP("Merging", "Merged before"),
        QT_TRANSLATE_NOOP("Merging", "Nothing to do: the same stick twice is harmless."),
    ),
    Verdict.FORGED: (
        QT_TRANSLATE_NOOP("Merging", "Refused: changed, or not by an enrolled laptop"),
        QT_TRANSLATE_NOOP(
            "Merging", "Nothing of it came in. Find out where it came from, and ask its laptop for a new one."
        ),
    ),
    Verdict.TRUNCATED: (
        QT_TRANSLATE_NOOP("Merging", "Refused: cut off"),
        QT_TRANSLATE_NOOP("Merging", "Nothing of it came in. Copy it again, or ask for it again."),
    ),
    Verdict.WRONG_STUDY: (
        QT_TRANSLATE_NOOP("Merging", "Refused: of another study"),
        QT_TRANSLATE_NOOP("Merging", "Merge it into the study that it belongs to."),
    ),
    Verdict.OTHER_RECIPIENTS: (
        QT_TRANSLATE_NOOP("Merging", "Refused: seals to other keys"),
        QT_TRANSLATE_NOOP(
            "Merging", "Its laptop was enrolled with other keys than this study has. Ask who enrolled it."
        ),
    ),
    Verdict.FUTURE_VERSION: (
        QT_TRANSLATE_NOOP("Merging", "Refused: from a newer Sojourn"),
        QT_TRANSLATE_NOOP("Merging", "Install the newest Sojourn on this computer, then merge it again."),
    ),
    Verdict.TOO_LARGE: (
        QT_TRANSLATE_NOOP("Merging", "Refused: larger than any bundle"),
        QT_TRANSLATE_NOOP("Merging", "No laptop writes such a file. Ask for the bundle again."),
    ),
    Verdict.NOT_A_BUNDLE: (
        QT_TRANSLATE_NOOP("Merging", "Refused: no bundle"),
        QT_TRANSLATE_NOOP("Merging", "Choose files that end in .bundle, or a folder with some."),
    ),
    Verdict.UNREADABLE: (
        QT_TRANSLATE_NOOP("Merging", "Refused: can't be read"),
        QT_TRANSLATE_NOOP("Merging", "Copy it to this computer first, or try another stick."),
    ),
    Verdict.NOT_TAKEN: (
        QT_TRANSLATE_NOOP("Merging", "Not taken in"),
        QT_TRANSLATE_NOOP(
            "Merging", "The bundle may be good. Free some space on this disk, then merge it again."
        ),
    ),
}
"""Verdict -> what it means, and what to do now; empty where there is nothing to do."""
RECORDS = {
    "new": QT_TRANSLATE_NOOP("Merging", "{0} new"),
    "already_there": QT_TRANSLATE_NOOP("Merging", "{0} already there"),
    "withdrawn": QT_TRANSLATE_NOOP("Merging", "{0} withdrawn"),
    "conflicting": QT_TRANSLATE_NOOP("Merging", "{0} in another version"),
    "not_in_it": QT_TRANSLATE_NOOP("Merging", "{0} only listed"),
}
CLONED = QT_TRANSLATE_NOOP(
    "Merging",
    "There are two of it, or its file was put back from a backup. All its records are in. Enrol a second "
    "computer as a laptop of its own.",
)
MISSING = QT_TRANSLATE_NOOP("Merging", "{0} have not come yet: ask for its next bundle.")
A_COORDINATOR = QT_TRANSLATE_NOOP("Merging", "a coordinator's study")


def _said(text: object, *values: int) -> str:
    return QCoreApplication.translate("Merging", str(text)).format(*map(number, values))


def verdict_words(verdict: str) -> tuple[str, str]:
    """What became of a bundle, and what to do now."""
    means, to_do = VERDICTS[Verdict(verdict)]
    return _said(means), _said(to_do) if to_do else ""


def record_words(records: Mapping[str, int]) -> str:
    """How many of its records became what: "12 new, 3 already there"."""
    return ", ".join(_said(RECORDS[kind], count) for kind, count in records.items() if count)


def source_words(source: str) -> str:
    """Who made a bundle: a laptop by its name, or a coordinator."""
    return _said(A_COORDINATOR) if source == COORDINATOR else source


def laptop_words(laptop: Mapping[str, Any]) -> tuple[str, str]:
    """How much of a laptop has come ("42 of 45"), and what to do now."""
    if not laptop["known"]:
        return QCoreApplication.translate("Merging", "nothing yet"), ""
    come = QCoreApplication.translate("Merging", "{0} of {1}").format(
        number(laptop["here"]), number(laptop["known"])
    )
    if laptop["withdrawn"]:
        come = f"{come}, {_said(RECORDS['withdrawn'], laptop['withdrawn'])}"
    to_do = [_said(MISSING, laptop["missing"])] if laptop["missing"] else []
    to_do += [_said(CLONED)] if laptop["cloned"] else []
    return come, " ".join(to_do)
