"""The pictures of fieldwork: every number in words, no length for what is held back, whole SVG."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from xml.etree import ElementTree

from sojourn_schema.document.blocks import DrawnFigure
from sojourn_schema.fieldwork_pictures import LATEST_DAYS, Speech, days_picture, sites_picture
from sojourn_schema.fieldwork_status import Ends, Status
from sojourn_schema.phrase import Phrase
from sojourn_schema.tally import Outcome

DAY = date(2026, 11, 24)


def ends(finished: int | None, interrupted: int | None = 0, refused: int | None = 0) -> Ends:
    told = {Outcome.FINISHED: finished, Outcome.INTERRUPTED: interrupted, Outcome.REFUSED: refused}
    return Ends({outcome: told.get(outcome, 0) for outcome in Outcome})


def status(by_site: dict[str, Ends], targets: dict[str, int] | None = None) -> Status:
    days = {DAY + timedelta(days=at): ends(7) for at in range(LATEST_DAYS + 1)}
    return Status(
        5, targets or {}, ends(10), by_site, days, {}, readable=0, sealed=0, deleted=0, median_seconds=None,
        laptops=(),
    )  # fmt: skip


def boxes(figure: DrawnFigure) -> list[tuple[float, str]]:
    """The width and style of each box."""
    found = ElementTree.fromstring(figure.svg).iter("{http://www.w3.org/2000/svg}rect")
    return [(float(box.get("width", "")), box.get("style", "")) for box in found]


def test_bars_are_as_long_as_their_numbers_and_said_in_words() -> None:
    figure = sites_picture(status({"A & B": ends(30, 5, 10), "C": ends(15)}, {"A & B": 60}))
    (finished, _), (others, empty), (half, _) = boxes(figure)
    assert (finished, others, half) == (320.0, 160.0, 160.0)
    assert "fill: none" in empty
    assert figure.description == (
        "A & B: 30 of 60, interrupted: 5, refused: 10; C: 15, interrupted: 0, refused: 0"
    )


def test_what_is_held_back_has_no_length() -> None:
    (stub, style), *rest = boxes(sites_picture(status({"A": ends(None, 9, 9), "B": ends(20, None, 9)})))
    assert "stroke-dasharray" in style
    lone = boxes(sites_picture(status({"A": ends(None), "B": ends(None)})))
    assert [width for width, _ in lone] == [stub, stub]
    # The interrupted ones of B are held back, so those refused are not drawn after the finished ones either.
    assert [width for width, _ in rest] == [640.0]


def test_the_latest_days_are_drawn() -> None:
    told = days_picture(status({})).description
    assert told.count(": 7, interrupted") == LATEST_DAYS
    assert DAY.isoformat() not in told


def test_a_picture_speaks_the_language_that_it_is_given() -> None:
    said: list[str] = []

    def say(text: str) -> str:
        said.append(text.template if isinstance(text, Phrase) else text)
        return text.upper()

    figure = sites_picture(status({"": ends(None)}), Speech(say, lambda number: f"<{number}>"))
    assert figure.title == "FINISHED INTERVIEWS BY SITE"
    assert figure.description == "NO SITE: HELD BACK, INTERRUPTED: <0>, REFUSED: <0>"
    assert "{finished}, interrupted: {interrupted}, refused: {refused}" in said


def test_nothing_held_draws_an_empty_picture() -> None:
    nobody = replace(status({"A": ends(0)}), by_day={})
    for figure in (sites_picture(nobody), days_picture(nobody)):
        assert boxes(figure) == []
