"""The pages about people rather than claims: trajectories, and who is in the sample."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np

from sojourn_analysis.figures.trajectories import WORDS, careers_figure, states_figure
from sojourn_analysis.models.raking import Raked
from sojourn_analysis.report.weighting_page import weighted_blocks
from sojourn_analysis.sample import Flow, ItemAnswers
from sojourn_analysis.small_cells import HIDDEN, counted_safely, hidden_cells
from sojourn_analysis.source import Source
from sojourn_analysis.trajectories import CAREER_YEARS, Trajectories
from sojourn_schema.document.blocks import Block, Fold, Grid, Items, Paragraph, Picture, Section

_REFUSALS_SHOWN = 100


def trajectories_section(found: Trajectories, threshold: int) -> Section:
    """State distribution, whole careers and the table of transitions."""
    blocks: list[Block] = [
        Paragraph(
            "What people did, counted and not modelled. Each year counts as the position with the most months"
            " in it. Nobody is shown alone."
        )
    ]
    if len(found.people):
        states, shares = _shares(found, threshold)
        caption = (
            "Where people are by years since the PhD, of all who are followed so long. People leave the"
            " picture"
            " when they are interviewed, so later years are those of earlier cohorts."
        )
        blocks.append(Picture(states_figure(states, shares, found.people.sum(axis=1).tolist()), caption))
    if len(found.groups):
        caption = (
            f"The first {CAREER_YEARS} years of those who are followed so long, sorted and cut into groups of"
            " the same size; a box shows the state that most of its group is in that year."
        )
        figure = careers_figure(found.states, found.groups, found.careers, found.smallest_group)
        blocks.append(Picture(figure, caption))
    blocks.append(_moves(found, threshold))
    return Section("trajectories", "Trajectories", blocks)


def sample_section(
    flow: Flow, study: Mapping[str, Any], answers: Sequence[ItemAnswers], source: Source, threshold: int,
    raked: Raked | None = None,
) -> Section:  # fmt: skip
    """Who came in and who is counted where, how they are weighted, what was not answered, and what that
    means."""
    weights = (
        "Every person counts once in the numbers themselves. People met at academic venues are those who"
        " stayed in academia or came back; that is why claims are checked with people now outside academia"
        " counted 2, 5 and 10 times."
    )
    blocks: list[Block] = [Items(_flow_lines(flow, study, threshold)), Paragraph(weights)]
    if raked is not None:
        blocks += weighted_blocks(raked, threshold)
    if answers:
        blocks.append(_answers_grid(answers, threshold))
    blocks += [Paragraph(notice, quiet=True) for notice in source.notices]
    if source.refusals:
        shown = list(source.refusals[:_REFUSALS_SHOWN])
        more = len(source.refusals) - len(shown)
        shown += [f"and {more:,} more"] if more else []
        blocks.append(_refusals(shown))
    return Section("sample", "Who is in the sample", blocks)


def _flow_lines(flow: Flow, study: Mapping[str, Any], threshold: int) -> list[str]:
    """How many people came in and how many are counted where, a line each."""

    def people(number: int) -> str:
        return counted_safely(number, "person", "people", threshold)

    lines = [
        f"{people(study['respondents'])} in the study; {people(study['refused'])} refused on the way in.",
        f"{people(flow.in_progress)} still working on the PhD: in no risk set.",
        (
            f"{people(study['at_risk'])} at risk of a first faculty position (not those who held one before"
            " the PhD,"
            " or whose PhD year is the year of the interview)."
        ),
        f"{people(study['hires'])} of them hired.",
        f"{people(flow.outside_now)} with a PhD and in no academic position at the survey.",
    ]
    if flow.late:
        lines.append(
            f"{people(flow.late)} observed only from a later year than that of the PhD on (delayed entry):"
            " years before the first one observed are in no risk set, and count as exposure as told."
        )
    return lines


def _answers_grid(answers: Sequence[ItemAnswers], threshold: int) -> Grid:
    """How optional items were answered."""
    counts = [(one.told, one.unknown, one.refused, one.missing) for one in answers]
    hidden = hidden_cells(np.array(counts), threshold)
    rows = [
        (
            one.item.replace(".", ": ").replace("_", " "),
            *(HIDDEN if hide else f"{number:,}" for number, hide in zip(numbers, hides, strict=True)),
        )
        for one, numbers, hides in zip(answers, counts, hidden, strict=True)
    ]
    header = ("Item", "Answered", "Don't know", "Prefer not to say", "Not asked")
    caption = (
        "Optional items and how they were answered: respondents, and spells. Not asked takes in what does not"
        f" apply. {HIDDEN}: a small number, or one that would give a small number away."
    )
    return Grid(caption, header, rows, frozenset({1, 2, 3, 4}))


def _refusals(texts: Sequence[str]) -> Block:
    return Fold("Every reason why respondents were left out", [Items(texts)])


def _shares(found: Trajectories, threshold: int) -> tuple[tuple[str, ...], np.ndarray]:
    """Shares by year, those of few people together under "too few to tell"."""
    # A year at a time: the sums over years are told nowhere.
    hidden = np.vstack([hidden_cells(counts[None, :], threshold) for counts in found.people])
    shown = np.where(hidden, 0, found.people)
    rest = np.where(hidden, found.people, 0).sum(axis=1)
    together = np.column_stack([shown, rest]) / found.people.sum(axis=1)[:, None]
    if not rest.any():
        return found.states, together[:, :-1]
    return (*found.states, "hidden"), together


def _moves(found: Trajectories, threshold: int) -> Grid:
    hidden = hidden_cells(found.moves, threshold)
    totals = found.moves.sum(axis=1)
    rows = []
    for place, state in enumerate(found.states):
        cells = [
            HIDDEN
            if hidden[place, other]
            else f"{found.moves[place, other]:,} ({_percent(found.moves[place, other], totals[place])})"
            for other in range(len(found.states))
        ]
        rows.append((WORDS[state], *cells, f"{totals[place]:,}"))
    header = ("The year before", *(WORDS[state] for state in found.states), "All years")
    caption = (
        "Person-years by the state of the year before and of the year, with their share of the line."
        f" {HIDDEN}: a small number, or one that would give a small number away."
    )
    return Grid(caption, header, rows, frozenset(range(1, len(header))))


def _percent(part: int, whole: int) -> str:
    return f"{100 * part / whole:.0f} %" if whole else "–"
