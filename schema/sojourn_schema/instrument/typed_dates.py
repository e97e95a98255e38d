"""Dates as people type them: a month beside its year in one text, and from when to when in one text.

`9/2010`, `2010-09`, `Sep 2010`, `septembre 2010` and `2010年9月` are September 2010. Names of months are
known in every language of the interview, whichever it is held in, from their first three letters on where
these tell (`months.toml`). `2010-2014`, `9/2010-8/2014` and `2010-` are stretches; the last one goes on.

The text of a year may hold its month while it is typed, and is read so; when the cursor leaves it the month
goes to its own place (`Interview.leave`). `2012-2014` in a year is a year known in part (`partial_years`).
"""

from __future__ import annotations

import re
import tomllib
import unicodedata
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files

_SHORTEST_NAME = 3
"""Letters of a month's name that are enough where they tell."""
_YEAR = r"(?:19|20)\d\d(?!\d)"
_NUMBER = r"(?:0?[1-9]|1[0-2])(?!\d)"
_NAME = r"[^\W\d_]+\.?"
_BETWEEN = r"\s*[-/.,年]?\s*"
"""What may stand between a month and its year."""
_DATE = (
    rf"(?:(?P<mk>{_NUMBER})\s*[-/.\s]\s*(?P<yk>{_YEAR})"
    rf"|(?P<yl>{_YEAR})\s*[-/.\s年]\s*(?P<ml>{_NUMBER})\s*月?"
    rf"|(?P<nm>{_NAME}){_BETWEEN}(?:de\s+)?(?P<ym>{_YEAR})"
    rf"|(?P<yn>{_YEAR}){_BETWEEN}(?P<nn>{_NAME})"
    rf"|(?P<y>{_YEAR})\s*年?)"
)
_DASH = r"\s*(?:[-–—~至到]|\b(?:to|until|bis|au|hasta)\b)\s*"
_START = re.compile(_DATE, re.IGNORECASE)
_SPAN = re.compile(
    rf"{re.sub('P<', 'P<s', _DATE)}(?P<dash>{_DASH})?(?:{re.sub('P<', 'P<e', _DATE)})?", re.IGNORECASE
)
_UNFINISHED = re.compile(
    rf"0|{_NUMBER}?(?:\s*[-/.\s]\s*\d{{0,3}})?|{_YEAR}\s*[-/.\s年]\s*[01]?|(?:{_YEAR}{_BETWEEN})?{_NAME}"
    rf"|{_NAME}{_BETWEEN}(?:d|de\s*)?\d{{0,3}}",
    re.IGNORECASE,
)

_LETTERS = re.compile(r"[^\W\d_年]+")


@dataclass(frozen=True, slots=True)
class TypedDate:
    """A year, with its month where one was typed; a value.

    Attributes:
        year: as four digits.
        month: 1 to 12; None where none was typed.
    """

    year: int
    month: int | None = None


@dataclass(frozen=True, slots=True)
class TypedSpan:
    """From when to when; a value.

    Attributes:
        start: the first date, or the only one.
        end: the second one; None where there is none (yet).
        goes_on: a dash stands at the end, so that it has none.
    """

    start: TypedDate
    end: TypedDate | None = None
    goes_on: bool = False


def typed_date(text: str) -> TypedDate | None:
    """A year with its month in one text; None for a plain year, an unfinished or any other text."""
    found = _START.fullmatch(_plain(text))
    date = _date(found, "") if found is not None else None
    return date if date is not None and date.month is not None else None


def typed_span(text: str) -> TypedSpan | None:
    """A stretch in one text, or a date alone; None for any other text, and for an end before its start."""
    found = _SPAN.fullmatch(_plain(text))
    start = _date(found, "s") if found is not None else None
    if found is None or start is None:
        return None
    has_end = any(found[f"e{part}"] for part in ("yk", "yl", "ym", "yn", "y"))
    end = _date(found, "e") if has_end else None
    if has_end and (end is None or found["dash"] is None or _is_before(end, start)):
        return None
    return TypedSpan(start, end, goes_on=found["dash"] is not None and end is None)


def _is_before(one: TypedDate, other: TypedDate) -> bool:
    """Whether a date lies before another however their unknown months are read."""
    return (one.year, one.month or 12) < (other.year, other.month or 1)


def may_become_date(text: str) -> bool:
    """Whether more key presses at its end can make the text a year with its month."""
    plain = _plain(text)
    if _UNFINISHED.fullmatch(plain) is None:
        return False
    names = _LETTERS.findall(plain)
    return all(name == "d" or _begins_a_month(name) for name in names if name not in ("de", "月"))


def _plain(text: str) -> str:
    """The text in small letters without accents, as names of months are compared."""
    parts = unicodedata.normalize("NFKD", text.strip().casefold())
    return "".join(one for one in parts if not unicodedata.combining(one))


def _date(found: re.Match[str], prefix: str) -> TypedDate | None:
    """What a match says; None where it names no month that is known, or several."""
    for year, month in (("yk", "mk"), ("yl", "ml")):
        if found[prefix + year]:
            return TypedDate(int(found[prefix + year]), int(found[prefix + month]))
    for year, name in (("ym", "nm"), ("yn", "nn")):
        if found[prefix + year]:
            number = _month_named(found[prefix + name].removesuffix("."))
            return None if number is None else TypedDate(int(found[prefix + year]), number)
    return TypedDate(int(found[f"{prefix}y"]))


def _month_named(beginning: str) -> int | None:
    """The one month whose name begins so in any language."""
    numbers = {number for number, names in _months() if any(_fits(beginning, name) for name in names)}
    return numbers.pop() if len(numbers) == 1 else None


def _begins_a_month(letters: str) -> bool:
    return any(name.startswith(letters) for _, names in _months() for name in names)


def _fits(beginning: str, name: str) -> bool:
    return beginning == name or (len(beginning) >= _SHORTEST_NAME and name.startswith(beginning))


@lru_cache(maxsize=1)
def _months() -> tuple[tuple[int, frozenset[str]], ...]:
    source = files("sojourn_schema.instrument") / "months.toml"
    raw = tomllib.loads(source.read_text(encoding="utf-8"))
    return tuple(
        (int(number), frozenset(_plain(name) for name in names.values())) for number, names in raw.items()
    )
