"""The numbers of a claim as CSV tables, at full precision."""

from __future__ import annotations

from pathlib import Path

from sojourn_analysis.claims.judgement import Judged
from sojourn_analysis.output import write_table
from sojourn_analysis.results import ModelSummary, claim_document, term_documents
from sojourn_analysis.small_cells import masked_rows

FOLDER = "tables"
_INTERVAL = ("estimate", "ci_low", "ci_high")
_TERM = ("term", "estimate", "std_error", "ci_low", "ci_high", "p")


def write_tables(out: Path, judged: Judged, threshold: int) -> None:
    """Write a claim's headlines, checks, terms and what tables it has of its own below `out`.

    Args:
        out: the folder of the analysis.
        judged: the claim.
        threshold: fewest people that a row may speak of.
    """
    folder = out / FOLDER
    folder.mkdir(exist_ok=True)
    claim = judged.result
    document = claim_document(claim)
    name = claim.id.lower()
    fields = ("name", *_INTERVAL, "p", "p_zero", "p_holm")
    headlines = ([row[key] for key in fields] for row in document["headlines"])
    write_table(folder / f"{name}_headlines.csv", fields, headlines)
    told = ("name", *_INTERVAL, "agrees")
    checks = ([*(row[key] for key in told), *_said(judged, row["name"])] for row in document["checks"])
    write_table(folder / f"{name}_checks.csv", (*told, "p_smallest_effect", "verdict"), checks)
    if claim.model is not None:
        _write_terms(folder / f"{name}_terms.csv", claim.model)
    for place, model in enumerate(claim.other_models, start=2):
        _write_terms(folder / f"{name}_terms_{place}.csv", model)
    for table in judged.found.estimated.tables:
        rows = masked_rows(table.rows, table.people_columns, table.keys, threshold)
        write_table(folder / f"{name}_{table.name}.csv", table.header, rows)


def _said(judged: Judged, check: str) -> tuple[object, object]:
    """A check's p for the smallest effect and its verdict; nothing where its error is not known."""
    alone = judged.alone.get(check)
    return (None, None) if alone is None else (alone.p_smallest_effect, str(alone.verdict))


def _write_terms(path: Path, model: ModelSummary) -> None:
    rows = ([row[key] for key in _TERM] for row in term_documents(model.terms))
    write_table(path, _TERM, rows)
