"""What a risk set gives to look at and to standardise over: its rows in words, and whom it pools."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import ibis
import numpy as np
import pandas as pd

from sojourn_analysis.risk_set import RiskSet


def frame_of(risk_set: RiskSet, columns: Mapping[str, str]) -> pd.DataFrame:
    """The person-years as a data frame, codes as words, in the order of its columns.

    Args:
        risk_set: whose.
        columns: what is wanted, the new name to that in the table.
    """
    chosen = risk_set.table.select(**{new: risk_set.table[old] for new, old in columns.items()})
    # The engine keeps no order; sums over rows are to come out the same every time.
    frame = risk_set.engine.rows(chosen.order_by(list(columns)))
    found: dict[str, object] = {}
    read = frame.to_pandas()
    for new, old in columns.items():
        words = risk_set.levels.get(old)
        found[new] = read[new] if words is None else np.array(words, dtype=object)[read[new]]
    return pd.DataFrame(found)


def pooled(risk_set: RiskSet, columns: Sequence[str], each: Sequence[str] = ("person",)) -> pd.DataFrame:
    """How many have each combination of columns that do not change over time.

    Args:
        risk_set: whose; where rows are weighted, so is whoever is counted.
        columns: what is combined.
        each: columns that say what is counted, persons unless more is given.

    Returns:
        One row a combination, codes as words, and `people`. Weights are scaled to as many people as they are
        worth (Kish 1965, Survey Sampling, section 8.2), which is what the sampling variance of the pool goes
        by.
    """
    table, own = risk_set.table, list(columns)
    weight = ibis.literal(1) if risk_set.weights is None else table[risk_set.weights]
    entries = table.select(*each, *own, weight=weight.cast("float64")).distinct()
    counted = entries.group_by(own).agg(people=entries.weight.sum(), squares=(entries.weight**2).sum())
    rows = risk_set.labelled(risk_set.engine.rows(counted.order_by(own)).to_pandas())
    people, squares = (rows[name].astype(float) for name in ("people", "squares"))
    return rows.assign(people=people * people.sum() / squares.sum()).drop(columns="squares")
