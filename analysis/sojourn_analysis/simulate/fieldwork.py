"""Fieldwork: who is met and answers, what stays blank, and what memory does to dates."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
import pyarrow as pa

from sojourn_analysis.simulate.answers import where
from sojourn_analysis.simulate.histories import Histories, draw_histories, joined
from sojourn_analysis.simulate.parameters import Fieldwork
from sojourn_analysis.simulate.process import Process
from sojourn_analysis.simulate.respondents import outside_academia, state_at_survey

KEPT = frozenset(
    (
        *("respondent_id", "spell_id", "survey_year", "phd_status", "phd_year", "mode", "site"),
        *("questionnaire_version", "consent_version", "start_year", "start_month", "end_year", "end_month"),
        *("sector", "position", "appointment", "fte", "year", "target", "papers", "applications", "offers"),
        "grants",
    )
)
"""Columns in which nothing is left blank: keys, dates, what a career and a row consist of."""
_ROUNDS_MOST = 10_000


def reached(process: Process, people: int, rng: np.random.Generator) -> Histories:
    """Histories of people who were met and answered, drawn until there are enough.

    Args:
        process: where they come from; `fieldwork.reached_outside` thins people outside academia.
        people: how many.
        rng: the source of chance.
    """
    chance = process.fieldwork.reached_outside
    if chance >= 1:
        return draw_histories(process, people, rng)
    met: list[Histories] = []
    for _ in range(_ROUNDS_MOST):
        wanted = people - sum(len(one.phd_year) for one in met)
        if wanted <= 0:
            break
        drawn = draw_histories(process, wanted + wanted // 2 + 10, rng)
        outside = outside_academia(state_at_survey(process, drawn))
        answers = ~outside | (rng.random(len(outside)) < chance)
        met.append(drawn.chosen(np.flatnonzero(answers)[:wanted]))
    return joined(met)


def as_told(
    fieldwork: Fieldwork, tables: Mapping[str, pa.Table], rng: np.random.Generator
) -> dict[str, pa.Table]:
    """The tables as people tell them: with blanks, and with changes of position a year early or late.

    Args:
        fieldwork: how much of either.
        tables: career tables.
        rng: the source of chance.
    """
    told = dict(tables)
    if fieldwork.shifted > 0:
        told["spell"] = _shifted(fieldwork.shifted, told["spell"], told["respondent"], rng)
    if fieldwork.blank > 0:
        told = {name: _blanked(fieldwork.blank, table, rng) for name, table in told.items()}
    return told


def _blanked(share: float, table: pa.Table, rng: np.random.Generator) -> pa.Table:
    for place, name in enumerate(table.column_names):
        if name in KEPT or table[name].null_count == table.num_rows:
            continue
        answers = np.asarray(table[name].to_pylist(), dtype=object)
        blank = rng.random(table.num_rows) < share
        column = pa.array(where(blank, None, answers), table[name].type, from_pandas=True)
        table = table.set_column(place, name, column)
    return table


def _shifted(per_decade: float, spell: pa.Table, respondent: pa.Table, rng: np.random.Generator) -> pa.Table:
    """Move the year of some changes of position by one: the end of a spell together with the start of the
    next.

    A change is left alone where either spell would then be shorter than a year, where the two do not follow
    each other within a year, and where its year is that of the PhD or before, which people know.
    """
    person = np.asarray(spell["respondent_id"].combine_chunks().dictionary_encode().indices)
    owner = {name: row for row, name in enumerate(respondent["respondent_id"].to_pylist())}
    row = np.array([owner[name] for name in spell["respondent_id"].to_pylist()], dtype=np.int64)
    phd_year, survey_year = (np.asarray(respondent[name])[row] for name in ("phd_year", "survey_year"))
    start = np.asarray(spell["start_year"].to_pylist(), dtype=np.int64)
    ended = np.array([year is not None for year in spell["end_year"].to_pylist()], dtype=bool)
    end = np.array(
        [year if year is not None else 0 for year in spell["end_year"].to_pylist()], dtype=np.int64
    )
    full_time = np.array([share is None for share in spell["fte"].to_pylist()], dtype=bool)
    before, after = np.arange(len(start) - 1), np.arange(1, len(start))
    follows = (person[before] == person[after]) & ended[before] & full_time[before] & full_time[after]
    follows &= (start[after] - end[before] >= 0) & (start[after] - end[before] <= 1)
    chance = per_decade * (survey_year[after] - start[after]) / 10
    move = np.where(rng.random(len(after)) < chance, np.where(rng.random(len(after)) < 0.5, -1, 1), 0)
    until = np.where(ended, end, survey_year)
    room = (end[before] + move - start[before] >= 1) & (until[after] - start[after] - move >= 1)
    move = np.where(follows & room & (start[after] > phd_year[after] + 1), move, 0)
    # Two changes of one spell are not both moved, so that the room of one is not taken by the other.
    move[1:] = np.where((move[:-1] != 0) & (before[1:] == after[:-1]), 0, move[1:])
    start[after] += move
    end[before] += move
    spell = spell.set_column(spell.column_names.index("start_year"), "start_year", pa.array(start))
    told = pa.array(where(ended, end.astype(object), None), from_pandas=True)
    return spell.set_column(spell.column_names.index("end_year"), "end_year", told)
