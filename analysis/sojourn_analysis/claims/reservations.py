"""What has to be said beside a claim's numbers: kinds of warnings beyond the models' own, and their order."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from sojourn_analysis.claims.claim import ClaimSpec
from sojourn_analysis.claims.estimated import CheckedNumber
from sojourn_analysis.results import AnalysisWarning, WarningKind

NOT_ROBUST, NO_EXPOSURE, EXTRAPOLATION, SIGNS = "not_robust", "no_exposure", "extrapolation", "signs_differ"
WEIGHT_FLIPS = "weight_flips"
RECALLED = "recalled"
PARTLY_ASKED = "partly_asked"
"""Nobody was asked what a part of the answer or a check of it needs; the answer stands without it."""
OF_A_CHECK = "check_"
"""How the kind of a warning begins that the fit of a check gave."""

DECIDING = (
    NOT_ROBUST,
    NO_EXPOSURE,
    WEIGHT_FLIPS,
    SIGNS,
    EXTRAPOLATION,
    RECALLED,
    WarningKind.NOT_ASKED,
    PARTLY_ASKED,
    WarningKind.DROPPED_ROWS,
)
"""Kinds of warnings that a reader has to see before all others, in their order."""


def ordered(warnings: Iterable[AnalysisWarning]) -> tuple[AnalysisWarning, ...]:
    """The warnings that the verdict turns on first, those of the checks' own fits last."""

    def place(warning: AnalysisWarning) -> int:
        if warning.kind in DECIDING:
            return DECIDING.index(warning.kind)
        return len(DECIDING) + warning.kind.startswith(OF_A_CHECK)

    return tuple(sorted(warnings, key=place))


def of_checks(
    spec: ClaimSpec, checks: Sequence[CheckedNumber], already: Sequence[AnalysisWarning]
) -> list[AnalysisWarning]:
    """What the checks give cause to say: which could not be done, and what their own fits warn of."""
    found = [warning for check in checks if (warning := _undone(spec, check)) is not None]
    reserved = [
        (spec.check_words(check.name), warning)
        for check in checks
        for warning in check.warnings
        if warning not in already
    ]
    return found + _together(reserved)


def _undone(spec: ClaimSpec, check: CheckedNumber) -> AnalysisWarning | None:
    words = spec.check_words(check.name)
    if not check.asked:
        text = f"Nobody answered what this check needs: {words}. The answer stands without it."
        return AnalysisWarning(PARTLY_ASKED, text)
    if check.too_few:
        text = f"Not done for want of data: {words}. {check.too_few}"
        return AnalysisWarning(WarningKind.SMALL_SAMPLE, text)
    return None


def _together(found: list[tuple[str, AnalysisWarning]]) -> list[AnalysisWarning]:
    """What the checks' own fits warn of and the main one does not, each text once. The kind says that it is a
    check's."""
    names: dict[tuple[str, str], list[str]] = {}
    for words, warning in found:
        names.setdefault((warning.kind, warning.text), []).append(words)
    warnings = []
    for (kind, text), checks in names.items():
        words = "; ".join(checks)
        warnings.append(AnalysisWarning(f"{OF_A_CHECK}{kind}", f"{words[0].upper()}{words[1:]}: {text}"))
    return warnings
