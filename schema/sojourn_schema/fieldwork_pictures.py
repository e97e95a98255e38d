"""Two pictures of how fieldwork is going: interviews by site against targets, and by day.

They are drawn once, as SVG that the page of the app, the report and a browser show alike. What is finished is
a filled bar, the target a mark across it, what was interrupted or refused an empty piece after it; every
number stands in words above its bar, and a number that is held back has a dashed stub instead of a length.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from xml.sax.saxutils import escape

from sojourn_schema.columns import shorten
from sojourn_schema.document.blocks import DrawnFigure
from sojourn_schema.fieldwork_status import Count, Ends, Status
from sojourn_schema.phrase import Phrase
from sojourn_schema.tally import Outcome

LATEST_DAYS = 14
"""The days that are drawn; the table has all of them."""
_WIDTH, _ROW, _BAR, _STUB = 640, 48, 14, 28
_BAR_TOP = 22
_WORDS_AT, _MARK = 16, 5
_LONGEST_NAME = 24
"""Letters, beside which the numbers have room in every language."""
_INK, _QUIET = "var(--ink, #1b1f24)", "var(--quiet, #565d66)"
_RULE = "var(--rule, #d5d9df)"
_FINISHED, _OTHER = "var(--academia, #0072b2)", "var(--between, #767d87)"

BY_SITE = Phrase("Finished interviews by site")
BY_DAY = Phrase("Finished interviews by day")
NO_SITE, HELD_BACK = Phrase("no site"), Phrase("held back")


@dataclass(frozen=True, slots=True)
class Speech:
    """How a picture speaks: in English, unless it is told otherwise.

    Attributes:
        say: gives a text in the reader's language.
        number: writes a whole number.
    """

    say: Callable[[str], str] = str
    number: Callable[[int], str] = "{:,}".format

    def count(self, number: Count) -> str:
        """A count, or that it is held back."""
        return self.number(number) if number is not None else self.say(HELD_BACK)


@dataclass(frozen=True, slots=True)
class _Bar:
    name: str
    ends: Ends
    target: int | None = None

    @property
    def length(self) -> int:
        """Interviews up to the end of all that is drawn of it."""
        return max((self.ends.finished or 0) + self.others, self.target or 0)

    @property
    def others(self) -> int:
        """What is drawn after the finished ones: where one of the two is held back, neither is."""
        counts = [self.ends.outcomes[one] for one in (Outcome.INTERRUPTED, Outcome.REFUSED)]
        return sum(count or 0 for count in counts) if None not in counts else 0

    def words(self, speech: Speech) -> str:
        """Its numbers."""
        values = {
            "interrupted": speech.count(self.ends.outcomes[Outcome.INTERRUPTED]),
            "refused": speech.count(self.ends.outcomes[Outcome.REFUSED]),
        }
        finished = speech.count(self.ends.finished)
        if self.target is None:
            text = Phrase(
                "{finished}, interrupted: {interrupted}, refused: {refused}",
                finished=finished,
                **values,
            )
        else:
            text = Phrase(
                "{finished} of {target}, interrupted: {interrupted}, refused: {refused}",
                finished=finished,
                target=speech.number(self.target),
                **values,
            )
        return speech.say(text)


def sites_picture(status: Status, speech: Speech = Speech()) -> DrawnFigure:
    """Interviews by site, beside what is wanted there."""
    bars = [
        _Bar(site or speech.say(NO_SITE), ends, status.targets.get(site))
        for site, ends in status.by_site.items()
    ]
    return _picture("sites", speech.say(BY_SITE), bars, speech)


def days_picture(status: Status, speech: Speech = Speech()) -> DrawnFigure:
    """Interviews by day, the latest days on which there were any."""
    days = list(status.by_day.items())[-LATEST_DAYS:]
    return _picture("days", speech.say(BY_DAY), [_Bar(day.isoformat(), ends) for day, ends in days], speech)


def _picture(name: str, title: str, bars: Sequence[_Bar], speech: Speech) -> DrawnFigure:
    scale = _WIDTH / max((bar.length for bar in bars), default=1) if any(bar.length for bar in bars) else 0.0
    told = "; ".join(f"{bar.name}: {bar.words(speech)}" for bar in bars)
    height = max(1, len(bars)) * _ROW
    frame = f'viewBox="-2 0 {_WIDTH + 4} {height}" role="img" aria-labelledby="{name}-title {name}-desc"'
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" {frame} font-family="DejaVu Sans" font-size="12">',
        f'<title id="{name}-title">{escape(title)}</title>',
        f'<desc id="{name}-desc">{escape(told)}</desc>',
    ]
    for place, bar in enumerate(bars):
        parts += _drawn(bar, place * _ROW, scale, speech)
    return DrawnFigure(name, "\n".join([*parts, "</svg>"]), title, told)


def _drawn(bar: _Bar, top: int, scale: float, speech: Speech) -> list[str]:
    """One bar with its words above it."""
    words = f'<tspan style="fill: {_QUIET}">{escape(bar.words(speech))}</tspan>'
    name = f'<tspan font-weight="bold">{escape(shorten(bar.name, _LONGEST_NAME))}</tspan>'
    place = f'x="0" y="{top + _WORDS_AT}" style="fill: {_INK}" xml:space="preserve"'
    parts = [f"<text {place}>{name}\N{EM SPACE}{words}</text>"]
    low, ends_at = top + _BAR_TOP, 0.0
    if bar.ends.finished is None:
        ends_at = float(_STUB)
        parts.append(_box(0.0, low, ends_at, f"fill: none; stroke: {_FINISHED}; stroke-dasharray: 4 3"))
    elif bar.ends.finished:
        ends_at = bar.ends.finished * scale
        parts.append(_box(0.0, low, ends_at, f"fill: {_FINISHED}; stroke: {_FINISHED}"))
    if bar.others and bar.ends.finished is not None:
        parts.append(_box(ends_at, low, bar.others * scale, f"fill: none; stroke: {_OTHER}"))
    if bar.target is not None:
        x = bar.target * scale
        parts.append(
            f'<line x1="{x:.1f}" x2="{x:.1f}" y1="{low - _MARK}" y2="{low + _BAR + _MARK}" '
            f'style="stroke: {_INK}; stroke-width: 2"/>'
        )
    foot = low + _BAR
    parts.append(f'<line x1="0" x2="{_WIDTH}" y1="{foot}" y2="{foot}" style="stroke: {_RULE}"/>')
    return parts


def _box(x: float, y: int, width: float, style: str) -> str:
    return f'<rect x="{x:.1f}" y="{y}" width="{max(width, 1.0):.1f}" height="{_BAR}" style="{style}"/>'
