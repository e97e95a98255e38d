"""Simulated careers as the five career tables, drawn in blocks so that memory does not grow with their
number."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from sojourn_analysis.engine.histories import (
    RESPONDENT_COLUMNS,
    RESPONDENT_DETAILS,
    SPELL_COLUMNS,
    SPELL_DETAILS,
    YEARLY_COLUMNS,
    Histories,
    Part,
)
from sojourn_analysis.simulate.answers import Words
from sojourn_analysis.simulate.fieldwork import as_told, reached
from sojourn_analysis.simulate.positions import spell_table
from sojourn_analysis.simulate.process import Process
from sojourn_analysis.simulate.respondents import respondent_table
from sojourn_analysis.simulate.spells import draw_spells
from sojourn_analysis.simulate.years import grant_table, job_search_table, publication_table

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
    histories = reached(process, people, rng)
    spells = draw_spells(process, histories, rng)
    tables = {
        "respondent": respondent_table(process, histories, ids, rng),
        "spell": spell_table(process, histories, ids, spells, rng),
        "publication_year": publication_table(process, histories, ids, rng),
        "job_search": job_search_table(process, histories, ids, rng),
        "grant_year": grant_table(process, histories, ids),
    }
    return as_told(process.fieldwork, tables, rng)


def _uuids(people: int, rng: np.random.Generator) -> Words:
    """Random UUIDs of version 4 (RFC 9562, section 5.4), sorted, shape (people,)."""
    raw = rng.integers(0, 256, (people, 16), dtype=np.uint8)
    raw[:, 6] = raw[:, 6] & 0x0F | 0x40
    raw[:, 8] = raw[:, 8] & 0x3F | 0x80
    texts = (row.tobytes().hex() for row in raw)
    return np.array(sorted(f"{h[:8]}-{h[8:12]}-{h[12:16]}-{h[16:20]}-{h[20:]}" for h in texts), dtype=object)


def as_histories(tables: Tables, parts: Collection[Part] = ()) -> Histories:
    """A block of simulated careers as the engine reads it, without a study file between.

    Args:
        tables: of `draw_careers`.
        parts: what to take beyond the base model's columns.
    """
    spell, respondent = tables["spell"], tables["respondent"]
    person = np.asarray(spell["respondent_id"].combine_chunks().dictionary_encode().indices)
    first = np.flatnonzero(np.append(True, person[1:] != person[:-1]))
    order = np.arange(len(person)) - np.repeat(first, np.diff(np.append(first, len(person))))
    spell = spell.append_column("ord", pa.array(order))
    tenure = respondent["tenure_year"]
    tenure_word = pc.if_else(_is_word(tenure), tenure, pa.scalar(None, tenure.type))
    respondent = respondent.append_column("tenure_word", tenure_word)
    detailed = Part.DETAILS in parts
    return Histories(
        _chosen(respondent, RESPONDENT_COLUMNS | (RESPONDENT_DETAILS if detailed else {})),
        _chosen(spell, SPELL_COLUMNS | (SPELL_DETAILS if detailed else {})),
        {part: _chosen(tables[part.value], YEARLY_COLUMNS[part]) for part in parts if part in YEARLY_COLUMNS},
    )


def _chosen(table: pa.Table, columns: Mapping[str, pa.DataType]) -> pa.Table:
    """Some columns; in those of numbers, words that stand instead of a number are missing."""

    def column(name: str, kind: pa.DataType) -> pa.ChunkedArray:
        values = table[name]
        if pa.types.is_string(values.type) and not pa.types.is_string(kind):
            values = pc.if_else(_is_word(values), pa.scalar(None, values.type), values)
        return values.cast(kind)

    return pa.table({name: column(name, kind) for name, kind in columns.items()})


def _is_word(answers: pa.ChunkedArray) -> pa.ChunkedArray:
    """Whether an answer is a word and no number; a missing one is none."""
    return pc.fill_null(pc.utf8_is_alpha(pc.utf8_slice_codeunits(answers, 0, 1)), False)
