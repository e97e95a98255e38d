"""The claims that can be answered, found by their files' names in this folder."""

from __future__ import annotations

import importlib
import pkgutil
import re

from sojourn_analysis import claims
from sojourn_analysis.claims.claim import Claim

_MODULE = re.compile(r"c\d+(_c\d+)*")


def claim_ids() -> tuple[str, ...]:
    """The ids of all claims that can be answered, in the order of their numbers."""
    return tuple(sorted(_modules(), key=lambda one: int(one[1:])))


def claim_of(claim_id: str) -> Claim:
    """The claim of that id; only its own file is imported.

    Raises:
        KeyError: there is no such claim.
    """
    module = importlib.import_module(f"{claims.__name__}.{_modules()[claim_id]}")
    found: dict[str, Claim] = {claim.spec.id: claim for claim in module.CLAIMS}
    return found[claim_id]


def _modules() -> dict[str, str]:
    """Claim id to the name of its module."""
    names = [module.name for module in pkgutil.iter_modules(claims.__path__)]
    return {one.upper(): name for name in names if _MODULE.fullmatch(name) for one in name.split("_")}
