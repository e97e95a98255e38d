"""What has to be reckoned with, as a reader is told it: all warnings of a kind once, in a plain sentence,
with the models' own wording behind it."""

from __future__ import annotations

from collections.abc import Iterable

from sojourn_analysis.claims.reservations import OF_A_CHECK
from sojourn_analysis.report.term_words import in_words
from sojourn_analysis.results import AnalysisWarning, WarningKind
from sojourn_analysis.small_cells import told_safely
from sojourn_analysis.told import Reservation

SENTENCES = {
    WarningKind.SEPARATION: (
        "In some groups nobody, or everybody, had the event. A method that holds such estimates back from"
        " extremes was used."
    ),
    WarningKind.SMALL_SAMPLE: (
        "Few people or events stand behind some of the numbers: take these with care. Where a model had too"
        " few events, a method made for that was used."
    ),
    WarningKind.NOT_CONVERGED: "The search for some estimates did not come to an end: take these with care.",
    WarningKind.ALIASED: "Some answers say the same as others; the model counts them once.",
    WarningKind.DROPPED_ROWS: "Some people or years were left out, mostly for an answer that was missing.",
    WarningKind.SINGULAR_COVARIANCE: "Some answers go together too closely to tell their errors apart.",
    WarningKind.NO_EVENTS: "For some of the comparisons nothing was observed to happen.",
    WarningKind.NO_COMPARISON: "Some people had nobody to be compared with, or too little to compare.",
    WarningKind.ASSUMPTION: "Some numbers rest on assumptions that these data can't prove.",
    WarningKind.EXTREME_WEIGHTS: "In a weighted check a few people count for much more than the others.",
}
"""What a kind of warning means for a reader who knows no statistics; other kinds are plain as they are."""


def grouped(warnings: Iterable[AnalysisWarning], threshold: int) -> tuple[Reservation, ...]:
    """The warnings of a claim as a reader is told them, each kind where its first one stood.

    Args:
        warnings: in their order, those of checks' own fits too.
        threshold: fewest people that a number may speak of.
    """
    found: dict[str, list[str]] = {}
    for warning in warnings:
        text = told_safely(in_words(warning.text), threshold)
        kind = warning.kind.removeprefix(OF_A_CHECK)
        # A warning that is plain as it is stands for itself.
        details = found.setdefault(kind if kind in SENTENCES else text, [])
        if kind in SENTENCES and text not in details:
            details.append(text)
    return tuple(
        Reservation(SENTENCES[WarningKind(kind)] if details else kind, tuple(details))
        for kind, details in found.items()
    )
