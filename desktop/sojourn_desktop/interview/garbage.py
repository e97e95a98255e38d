"""When the interpreter looks for garbage: not while somebody types.

Python's collector goes through every object that lives, now and then and at no chosen moment; with the pages
of an interview that takes longer than a key press may. What lives is therefore set aside when an interview
begins and in each pause, and looked through once, when the interview is over.
"""

from __future__ import annotations

import gc


def set_aside() -> None:
    """Spare the collector all that lives now."""
    gc.freeze()


def clear_away() -> None:
    """Let go of everything that nothing leads to any more, what was set aside included."""
    gc.unfreeze()
    gc.collect()
