"""Patterns of `regex()`, matched in a time that grows with the text alone.

By RE2, for a pattern comes with a form from anywhere: Python's own `re` tries every way to divide a text, so
that `(a+)+` on forty letters would still an interview for hours. RE2 has no references back and no looking
around, and `\\w`, `\\d` and `\\b` know ASCII alone, as those of Java have it that ODK Collect uses.
"""

from __future__ import annotations

from typing import Any


def pattern_of(text: str) -> Any:
    """A pattern, to be matched with `is_match`.

    Raises:
        ValueError: it can't be read, or would need more memory than a pattern gets; with the reason.
    """
    import re2  # where a form has a pattern alone

    options = re2.Options()
    options.log_errors = False
    try:
        return re2.compile(text, options)
    except re2.error as problem:
        reason = problem.args[0]
        raise ValueError(
            reason.decode(errors="replace") if isinstance(reason, bytes) else str(reason)
        ) from problem


def is_match(pattern: str, text: str) -> bool:
    """Whether the whole text matches.

    Raises:
        ValueError: as `pattern_of`.
    """
    # Half a surrogate pair, which no UTF-8 has, matches as a question mark.
    return pattern_of(pattern).fullmatch(text.encode(errors="replace").decode()) is not None
