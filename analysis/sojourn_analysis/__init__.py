"""From career histories to risk sets, hazard models and the claims they test.

In a notebook, `Study` opens a study, a data package or data frames; see `docs/notebook.md`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sojourn_analysis.notebook import Answer, Study
    from sojourn_analysis.plan import Plan

__all__ = ["Answer", "Plan", "Study"]


def __getattr__(name: str) -> object:
    """`Answer`, `Plan` and `Study`, imported when they are first used: a command needs little of it all."""
    if name not in __all__:
        raise AttributeError(name)
    from sojourn_analysis import notebook

    return getattr(notebook, name)
