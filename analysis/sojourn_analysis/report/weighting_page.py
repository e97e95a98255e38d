"""What the report says of people weighted to the margins of the population."""

from __future__ import annotations

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from sojourn_analysis.margins import BOTH
from sojourn_analysis.models.raking import Raked
from sojourn_analysis.results import WarningKind
from sojourn_analysis.small_cells import HIDDEN, hidden_cells, told_safely
from sojourn_schema.document.blocks import Block, Grid, Paragraph


def weighted_blocks(raked: Raked, threshold: int) -> list[Block]:
    """How people were weighted to the plan's margins, and what that costs.

    A level's weight is its share in the population over that in the sample, so neither the range of the
    weights nor what they cost is told where a share in the sample is hidden.

    Args:
        raked: the weights.
        threshold: fewest people that a share may speak of.
    """
    hidden = _hidden(raked.margins, threshold)
    text = (
        "The plan gives margins of the population. In the check named after them people are weighted to these"
        " by raking (iterative proportional fitting), and a verdict has to stand there."
    )
    warnings = raked.warnings
    if hidden.any():
        text += (
            f" {HIDDEN}: few people, or a share that would give few away. The range of the weights and their"
            " design effect would give them away too, and are not told."
        )
        warnings = tuple(one for one in warnings if one.kind != WarningKind.EXTREME_WEIGHTS)
    else:
        share = raked.effective_size / len(raked.weights)
        text += (
            f" Weights from {raked.weights.min():.2f} to {raked.weights.max():.2f}, design effect"
            f" {1 / share:.2f}: they leave as much information as {100 * share:.0f} % of the people would"
            " without weights."
        )
    rows = []
    for row, hide in zip(raked.margins.to_dict("records"), hidden, strict=True):
        shares = [f"{100 * row[name]:.1f} %" for name in ("sample", "weighted", "target")]
        if hide:
            shares[0] = HIDDEN
        rows.append((f"{str(row['margin']).replace('_', ' ')}: {row['level']}", *shares))
    header = ("Margin", "In the sample", "Weighted", "In the population")
    grid = Grid("Shares before and after weighting.", header, rows, frozenset({1, 2, 3}))
    notes = [Paragraph(told_safely(warning.text, threshold), note=True) for warning in warnings]
    return [Paragraph(text), grid, *notes]


def _hidden(margins: pd.DataFrame, threshold: int) -> NDArray[np.bool_]:
    """(n,) the rows whose share in the sample is not told.

    The joint margin adds up to the others', so all of it is hidden where any of it has to be.
    """
    hidden = np.zeros(len(margins), dtype=bool)
    for margin in margins["margin"].unique():
        inside = (margins["margin"] == margin).to_numpy()
        (found,) = hidden_cells(margins.loc[inside, "people"].to_numpy(dtype=np.int64)[None, :], threshold)
        hidden[inside] = found | (margin == BOTH and found.any())
    return hidden
