"""A plan as TOML, which `Plan.from_toml_text` reads back to an equal one."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict
from typing import Any

from sojourn_analysis.plan import Plan
from sojourn_schema.toml_text import toml

_TABLES = ("standardisation", "subgroup")
_NESTED = "weights"


def plan_text(plan: Plan) -> str:
    """The plan as TOML."""
    return document_text(asdict(plan))


def document_text(document: Mapping[str, Any]) -> str:
    """What a plan's file would hold, as TOML, whether or not it can be carried out.

    Args:
        document: values by item as `dataclasses.asdict` of a plan has them.
    """
    apart = (*_TABLES, _NESTED, *(("claims",) if document["claims"] else ()))
    lines = [f"{item} = {toml(value)}" for item, value in document.items() if item not in apart]
    for table in _TABLES:
        lines += ["", f"[{table}]", *(f"{item} = {toml(value)}" for item, value in document[table].items())]
    for margin, shares in document.get(_NESTED, {}).items():
        lines += [
            "",
            f"[{_NESTED}.{margin}]",
            *(f"{toml(one)} = {toml(share)}" for one, share in shares.items()),
        ]
    for claim in document["claims"]:
        lines += ["", "[[claims]]", *(f"{item} = {toml(value)}" for item, value in claim.items())]
    return "\n".join(lines) + "\n"
