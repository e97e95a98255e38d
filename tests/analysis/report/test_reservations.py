"""Warnings as a reader is told them: each kind once, plainly, with the models' own wording behind it."""

from __future__ import annotations

from sojourn_analysis.report.reservations import SENTENCES, grouped
from sojourn_analysis.results import AnalysisWarning, WarningKind
from sojourn_analysis.told import Reservation

FEW = "87 events for 30 parameters, fewer than 5 each. The estimates are Firth's."


def test_a_kind_is_told_once_with_every_wording_behind_it() -> None:
    warnings = [
        AnalysisWarning(WarningKind.SMALL_SAMPLE, FEW),
        AnalysisWarning(WarningKind.SEPARATION, "These: gender = another (no event in 52 rows)."),
        AnalysisWarning(f"check_{WarningKind.SMALL_SAMPLE}", f"Adjusting for papers: {FEW}"),
        AnalysisWarning(f"check_{WarningKind.SMALL_SAMPLE}", f"Adjusting for papers: {FEW}"),
    ]
    few, separation = grouped(warnings, 5)
    assert few == Reservation(SENTENCES[WarningKind.SMALL_SAMPLE], (FEW, f"Adjusting for papers: {FEW}"))
    assert separation.details == ("These: Gender: another gender (no event in 52 rows).",)


def test_what_is_plain_by_itself_stands_for_itself() -> None:
    warnings = [
        AnalysisWarning("recalled", "This rests on memory."),
        AnalysisWarning("recalled", "And that."),
    ]
    assert grouped(warnings, 5) == (Reservation("This rests on memory."), Reservation("And that."))


def test_few_people_are_not_counted_out() -> None:
    (told,) = grouped([AnalysisWarning(WarningKind.DROPPED_ROWS, "3 people left out.")], 5)
    assert told.details == ("Fewer than 5 people left out.",)
