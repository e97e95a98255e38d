"""Which page shows which part of the interview, and in which part a place is answered."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sojourn_desktop.interview.consent import ConsentPage
from sojourn_desktop.interview.items_page import BackgroundPage
from sojourn_schema.instrument.extra_part import is_extra, step_of

if TYPE_CHECKING:
    from sojourn_desktop.interview.page import Page
    from sojourn_schema.instrument.answers import Place
    from sojourn_schema.instrument.interview import Interview

_WHOLE_TABLES = {
    ("timeline", "spell"),
    ("years", "publication_year"),
    ("years", "job_search"),
    ("years", "grant_year"),
}
"""Tables that a part asks for as a whole."""


def page_class(part: str) -> type[Page]:
    """The page of a part; the larger ones are loaded when they are first wanted.

    Raises:
        KeyError: there is no such part.
    """
    match part:
        case "consent":
            return ConsentPage
        case "background":
            return BackgroundPage
        case "timeline":
            from sojourn_desktop.interview.timeline.page import TimelinePage

            return TimelinePage
        case "years":
            from sojourn_desktop.interview.years.page import YearsPage

            return YearsPage
        case "review":
            from sojourn_desktop.interview.review import ReviewPage

            return ReviewPage
        case _ if is_extra(part):
            from sojourn_desktop.interview.extra_page import extra_page_class

            return extra_page_class(part)
    raise KeyError(part)


def titled_steps(interview: Interview) -> list[tuple[str, str]]:
    """The steps of an interview, in order, each with its title: the study's own pages are one."""
    titles: dict[str, str] = {}
    for part in interview.parts:
        words = interview.words("extra.part") if is_extra(part) else ""
        titles[step_of(part)] = words or interview.questionnaire.part_title(part, interview.language)
    return list(titles.items())


def asks(interview: Interview, part: str, place: Place) -> bool:
    """Whether a place is answered in that part; what is asked by year is no single item."""
    if any(item.place == place for item in interview.items(part)):
        return True
    return (part, place.table) in _WHOLE_TABLES
