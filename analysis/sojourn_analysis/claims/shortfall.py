"""Why a claim has no number, in one plain sentence."""

from __future__ import annotations

import re

from sojourn_analysis.claims.reservations import NO_EXPOSURE
from sojourn_analysis.counted import counted
from sojourn_analysis.models.penalty import FEWEST_EVENTS
from sojourn_analysis.results import ClaimResult, WarningKind

NOBODY_IN_INDUSTRY = "Nobody in this study worked in industry, so there is nothing to compare."
_REASONS = (WarningKind.NOT_ASKED, NO_EXPOSURE, WarningKind.SMALL_SAMPLE, WarningKind.NO_COMPARISON)
"""Kinds of warnings that say why, the weightiest first."""
_FEW_EVENTS = re.compile(r"There (?:is|are) (?:\d+) events? in ")


def why_no_number(claim: ClaimResult, events: tuple[str, str]) -> str:
    """What kept a claim from having its deciding number.

    Args:
        claim: it.
        events: what it counts as an event, one and many.
    """
    people = counted(claim.n_persons, "person", "people")
    told = [one.text for kind in _REASONS for one in claim.warnings if one.kind == kind]
    if told and not _FEW_EVENTS.search(told[0]):
        return told[0]
    if not claim.n_persons:
        return "Nobody in this study is among those whom it is about."
    if not claim.n_events:
        return f"There were no {events[1]} among {people} in this study."
    happened = counted(claim.n_events, *events)
    if claim.n_events < FEWEST_EVENTS:
        were = "was" if claim.n_events == 1 else "were"
        among = f"There {were} {happened} among {people} in this study"
        return f"{among}, and a number takes at least {FEWEST_EVENTS}."
    return f"{people} and {happened} are too little for a number."
