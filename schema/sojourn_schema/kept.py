"""What stays although something ended in its middle: a sentence that goes along with whatever ended it.

Most of what Sojourn does is done whole or not at all. Who does it in pieces says so here, and whoever tells
of the end (the command line, for a mistake of ours or Ctrl-C as well) says that instead of "as it was".

Summary:
    tell_kept(problem, "What came in stays in.")     where the exception passes
    kept(problem)                                    where it is told; empty: everything is as it was
"""

from __future__ import annotations


class _Kept(str):
    """A note (PEP 678) that tells what stays."""

    __slots__ = ()


def tell_kept(problem: BaseException, told: str) -> None:
    """Have an exception say what stays.

    Args:
        problem: that is passing.
        told: in whole sentences.
    """
    problem.add_note(_Kept(told))


def kept(problem: BaseException) -> str:
    """What stays, as it was told of this exception or of one that it came from; empty where nothing was."""
    passing: BaseException | None = problem
    while passing is not None:
        for note in getattr(passing, "__notes__", ()):
            if isinstance(note, _Kept):
                return str(note)
        passing = passing.__cause__ or passing.__context__
    return ""
