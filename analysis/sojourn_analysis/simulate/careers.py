"""Simulated careers as the five career tables, drawn in blocks so that memory does not grow with their
number."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

import numpy as np
import pyarrow as pa

from sojourn_analysis.engine.histories import RESPONDENT_COLUMNS, SPELL_COLUMNS, Histories
from sojourn_analysis.simulate.answers import (
    Words,
    grant_table,
    job_search_table,
    publication_table,
    respondent_table,
    spell_table,
)
from sojourn_analysis.simulate.histories import draw_histories
from sojourn_analysis.simulate.process import Process
from sojourn_analysis.simulate.spells import draw_spells

BLOCK = 20_000
"""Respondents drawn at once; a part of what a seed means, so it does not change with the machine."""

Tables = dict[str, pa.Table]
"""Career tables by name, columns as `sojourn_schema.columns.TABLES`; dates as numbers, answers as text."""


def draw_careers(process: Process, respondents: int, seed: int) -> Iterator[Tables]:
    """Careers from the process in blocks of whole respondents; the same seed gives the same careers.

    Args:
        process: where they come from.
        respondents: how many.
        seed: of the random numbers.
    """
    blocks = range(0, respondents, BLOCK)
    for start, sequence in zip(blocks, np.random.SeedSequence(seed).spawn(len(blocks)), strict=True):
        yield _block(process, min(BLOCK, respondents - start), np.random.default_rng(sequence))


def _block(process: Process, people: int, rng: np.random.Generator) -> Tables:
    ids = _uuids(people, rng)
    histories = draw_histories(process, people, rng)
    spells = draw_spells(histories, rng)
    return {
        "respondent": respondent_table(process, histories, ids, rng),
        "spell": spell_table(ids, spells, rng),
        "publication_year": publication_table(histories, ids, rng),
        "job_search": job_search_table(histories, ids, rng),
        "grant_year": grant_table(histories, ids, rng),
    }


def _uuids(people: int, rng: np.random.Generator) -> Words:
    """Random UUIDs of version 4 (RFC 9562, section 5.4), sorted, shape (people,)."""
    raw = rng.integers(0, 256, (people, 16), dtype=np.uint8)
    raw[:, 6] = raw[:, 6] & 0x0F | 0x40
    raw[:, 8] = raw[:, 8] & 0x3F | 0x80
    texts = (row.tobytes().hex() for row in raw)
    return np.array(sorted(f"{h[:8]}-{h[8:12]}-{h[12:16]}-{h[16:20]}-{h[20:]}" for h in texts), dtype=object)


def as_histories(tables: Tables) -> Histories:
    """A block of simulated careers as the engine reads it, without a study file between."""
    spell = tables["spell"]
    person = np.asarray(spell["respondent_id"].combine_chunks().dictionary_encode().indices)
    first = np.flatnonzero(np.append(True, person[1:] != person[:-1]))
    order = np.arange(len(person)) - np.repeat(first, np.diff(np.append(first, len(person))))
    spell = spell.append_column("ord", pa.array(order))

    def chosen(table: pa.Table, columns: Mapping[str, pa.DataType]) -> pa.Table:
        return pa.table({name: table[name].cast(kind) for name, kind in columns.items()})

    return Histories(chosen(tables["respondent"], RESPONDENT_COLUMNS), chosen(spell, SPELL_COLUMNS))
