"""What was asked and has no answer: nobody is held up by it, but whoever looks a career over can see it.

Summary:
    `unanswered(interview)` gives the questions in the order of the parts, those of positions by time;
    `open_in_words(interview, items)` names them in one line.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from sojourn_schema.columns import Kind
from sojourn_schema.instrument.review import SEPARATOR, short_name

if TYPE_CHECKING:
    from sojourn_schema.instrument.interview import Interview
    from sojourn_schema.instrument.items import Item

EMPTY_IS_AN_ANSWER = {"start_month", "end_year", "end_month"}
"""Empty, these say "not sure" and "still there"."""
_ON_THE_REVIEW = "review"


def unanswered(interview: Interview) -> tuple[Item, ...]:
    """The questions without an answer.

    Those that hold one up are told as such, and half of a tile that is still to be chosen is no question;
    what the review asks itself stands there.
    """
    held_up = {problem.place for problem in interview.problems()}
    return tuple(
        item
        for part in interview.parts
        if part != _ON_THE_REVIEW
        for item in interview.items(part)
        if item.name not in EMPTY_IS_AN_ANSWER
        and item.kind is not Kind.NOTE
        and item.place not in held_up
        and not interview.text(item.place).strip()
        and not (item.name == "sector" and item.place._replace(item="position") in held_up)
    )


def open_in_words(interview: Interview, items: Iterable[Item]) -> str:
    """Questions without an answer by their short names, in one line; empty if there is none."""
    names = SEPARATOR.join(dict.fromkeys(short_name(interview, item) for item in items))
    return interview.words("told.unanswered", names=names) if names else ""
