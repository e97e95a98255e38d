"""Small cells: counts of few people are hidden, and others with them where they could be reckoned back.

A cell is small that counts at least one person and fewer than the study's threshold. Hiding it alone does not
help where its row or column adds up to a total that is told; then a second cell of that line is hidden too
(complementary suppression; Willenborg and de Waal 2001, Elements of Statistical Disclosure Control, chapter
6).
"""

from __future__ import annotations

import re
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

HIDDEN = "–"
"""What stands instead of a hidden number."""
_COUNTED = {
    "was": "were",
    "person": "people",
    **{
        one: f"{one}s"
        for one in (
            "event",
            "row",
            "hire",
            "respondent",
            "person-year",
            "person-period",
            "career",
            "spell",
            "offer",
            "application",
            "search",
            "move",
            "comeback",
            "exit",
            "promise",
            "position",
            "period",
            "return",
        )
    },
}
"""Words that come after a number of people or of what happened to them, and their plurals."""


_AFTER_PEOPLE = (
    "persons",
    "who",
    "strata",
    "stratum",
    "came",
    "left",
    "told",
    "in academia",
    "in industry",
    "of other",
    "from rank",
    "from R1",
)
"""What comes after a number of people where the word for them is left out."""
_NO_COUNT = "(?<!takes )(?<!at least )(?<!fewer than )(?<!more than )(?<![\\w.,−-])"
"""What comes before a number that counts nobody: it says how many it takes, or is an estimate."""
_BETWEEN = "(?:(?!years?)[a-z]+[ \u00a0]){0,2}"
"""What may stand between a number and the word for what it counts, as in "1 first joint position"."""


def hidden_cells(counts: NDArray[np.int64], threshold: int) -> NDArray[np.bool_]:
    """Which cells of a table may not be told when the totals of its rows and columns are.

    Args:
        counts: (r, c), people in each cell; a list of groups is one row.
        threshold: fewest people that a cell may show.

    Returns:
        (r, c). In every row and column with a hidden cell there are at least two, and they count the
        threshold at least, unless the whole line is hidden.
    """
    hidden = (counts > 0) & (counts < threshold)
    changed = True
    while changed:
        changed = False
        for table, mask in ((counts, hidden), (counts.T, hidden.T)):
            if table.shape[1] < 2:
                continue  # a line of one cell is its own total, which the other lines guard
            for line in range(len(table)):
                changed |= _guard(table[line], mask[line], threshold)
    return hidden


def _guard(counts: NDArray[np.int64], hidden: NDArray[np.bool_], threshold: int) -> bool:
    """Hide further cells of a line until its hidden ones can't be told from the total; whether any was."""
    changed = False
    while hidden.any() and not hidden.all():
        if hidden.sum() > 1 and counts[hidden].sum() >= threshold:
            break
        left = np.flatnonzero(~hidden)
        # The smallest cell that counts anybody costs least; zeros only where there is nothing else.
        order = sorted(left, key=lambda place: (counts[place] == 0, counts[place]))
        hidden[order[0]] = True
        changed = True
    return changed


def masked_rows(
    rows: Sequence[Sequence[object]], counted: Sequence[int], keys: int, threshold: int
) -> list[list[object]]:
    """The rows of a table with what counts too few people left empty, numbers reckoned from them too.

    Args:
        rows: of the table.
        counted: places of the columns that count people.
        keys: how many columns at the start say what a row is of; they stay.
        threshold: fewest people that a row may show.
    """
    if not counted or not rows:
        return [list(row) for row in rows]
    hide = np.zeros(len(rows), dtype=bool)
    for place in counted:
        counts = np.array([[int(str(row[place] or 0)) for row in rows]], dtype=np.int64)
        hide |= hidden_cells(counts, threshold)[0]
    return [
        [value if column < keys else None for column, value in enumerate(row)] if dropped else list(row)
        for row, dropped in zip(rows, hide, strict=True)
    ]


def counted_safely(number: int, one: str, many: str, threshold: int) -> str:
    """The number with its word, or "fewer than 5 people" where it is small."""
    if 0 < number < threshold:
        return f"fewer than {threshold} {many}"
    return f"{number:,} {one if number == 1 else many}"


def events_safely(persons: int, events: int, words: tuple[str, str], threshold: int) -> str:
    """A number of events among people, with its word.

    Where few people have none, how many they are is the number of people less the number of events: then only
    a bound is told.

    Args:
        persons: people that the events are among, told beside it.
        events: theirs.
        words: one event and many.
        threshold: fewest people that a number may speak of.
    """
    if events >= threshold and 0 < persons - events < threshold:
        return f"more than {persons - threshold:,} {words[1]}"
    return counted_safely(events, *words, threshold)


def told_safely(text: str, threshold: int) -> str:
    """A sentence without small numbers of people or events."""

    def safe(found: re.Match[str]) -> str:
        between = found[2].replace("person ", "people ")
        few = f"fewer than {threshold} {between}{_COUNTED.get(found[3], found[3])}"
        return few if 0 < int(found[1]) < threshold else found[0]

    words = "|".join(sorted({*_COUNTED, *_COUNTED.values(), *_AFTER_PEOPLE}, key=len, reverse=True))
    told = re.sub(rf"{_NO_COUNT}(\d+)[ \u00a0]({_BETWEEN})({words})\b(?![ \u00a0]of[ \u00a0]100)", safe, text)
    told = told.replace("There is fewer", "There are fewer").replace("There was fewer", "There were fewer")
    told = re.sub(rf"(fewer than {threshold} people) has\b", r"\1 have", told)
    return re.sub(r"(^|[.] )fewer than", lambda found: f"{found[1]}Fewer than", told)
