"""Item sets: which items a study asks, the core or the full set with single items moved, and how a record
says so.

Summary:
    items_of("core", added=("spell.region",), left_out=("respondent.gender",))   names as `table.item`
    refusal("core", added, left_out)     why these can't be moved, None where they can
    named_version("1", "core", added)    what stands in `questionnaire_version` of each record
    items_asked(version)                 back from there to the items: which claims have data at all
    form_asked(version)                  and to the extra questions
"""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from functools import cache

from sojourn_schema.columns import LONGEST_TEXT, shorten
from sojourn_schema.instrument.questionnaire import Question, Questionnaire

ITEM_SETS = ("core", "full")
TOGETHER = {
    "publication_year.papers": ("spell.papers",),
    "respondent.papers_before": ("spell.papers",),
    "job_search.applications": ("job_search.target",),
    "job_search.interviews": ("job_search.target",),
    "job_search.offers": ("job_search.target",),
    "job_search.accepted": ("job_search.target", "job_search.offers"),
    "respondent.searches_complete": ("job_search.target",),
}
"""Items that mean nothing without others, beside those that their conditions name."""
ON_THE_CALENDAR = frozenset({"spell.start_month", "spell.end_year", "spell.end_month"})
"""Optional items that the calendar itself tells: without an end every position would go on for ever."""
_VERSION = re.compile(
    r"(?P<version>.*) (?P<set>core|full)(?P<added>( \+[\w.]+)*)(?P<left_out>( -[\w.]+)*)"
    r"( questions:(?P<form>[0-9a-f]{12}))?"
)
_LONGEST_FORM = "0" * 12


def name_of(question: Question) -> str:
    """The name of an item: `table.item`."""
    return f"{question.table}.{question.name}"


@cache
def items_of(item_set: str, added: tuple[str, ...] = (), left_out: tuple[str, ...] = ()) -> frozenset[str]:
    """The items that are asked.

    Args:
        item_set: core or full.
        added: items of the full set asked too.
        left_out: items not asked.
    """
    asked = {
        name_of(one) for one in Questionnaire.load().questions if item_set == "full" or one.item_set == "core"
    }
    return frozenset((asked | set(added)) - set(left_out))


def refusal(item_set: str, added: Sequence[str], left_out: Sequence[str]) -> str | None:
    """Why a study can't be made with these items, None where it can."""
    questions = {name_of(one): one for one in Questionnaire.load().questions}
    for name in (*added, *left_out):
        if name not in questions:
            return f"there is no item {shorten(name)!r}; docs/interview.md lists them as table.item"
    for name in left_out:
        if questions[name].required:
            return f"{name} can't be left out: every record needs it"
        if name in ON_THE_CALENDAR:
            return f"{name} can't be left out: the calendar tells it, and it may stay empty"
        if name in added:
            return f"{name} is added and left out at once"
    for name in added:
        if questions[name].item_set == "core":
            return f"{name} is of the core set, so it is asked without being added"
        if item_set == "full":
            return f"{name} is of the full set, which this study asks; adding it changes nothing"
    for name in left_out:
        if questions[name].item_set == "full" and item_set == "core":
            return f"{name} is not of the core set, so it is not asked and can't be left out"
    asked = items_of(item_set, tuple(added), tuple(left_out))
    for name in sorted(asked):
        if missing := _needed(questions[name]) - asked:
            return f"{name} is asked only with {', '.join(sorted(missing))}; add it too or leave both out"
    if len(named_version("1", item_set, added, left_out, _LONGEST_FORM)) > LONGEST_TEXT:
        return "so many items are moved that a record can't name them; begin with the other set"
    return None


def with_item(asked: Collection[str], name: str, *, is_asked: bool) -> frozenset[str]:
    """The items asked when one more is, or one is not.

    With it come those that it needs, or go those that need it.

    Args:
        asked: items asked so far.
        name: that is asked from now on, or not.
        is_asked: which.
    """
    questions = {name_of(one): one for one in Questionnaire.load().questions}
    moved, left = set(asked), [name]
    while left:
        one = left.pop()
        if is_asked == (one in moved):
            continue
        if is_asked:
            moved.add(one)
            left += _needed(questions[one])
        else:
            moved.discard(one)
            left += [other for other in moved if one in _needed(questions[other])]
    return frozenset(moved)


def moves(item_set: str, asked: Collection[str]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Which items are added to a set, and which left out of it, so that these are asked."""
    usual = items_of(item_set)
    return tuple(sorted(set(asked) - usual)), tuple(sorted(usual - set(asked)))


def may_be_left_out(question: Question) -> bool:
    """Whether a study may do without an item."""
    return not question.required and name_of(question) not in ON_THE_CALENDAR


def _needed(question: Question) -> set[str]:
    """The items without which this one is never asked, or means nothing."""
    tables = ("respondent", "spell", "job_search")
    needed = {
        condition.of
        for condition in question.ask_if
        if condition.of.split(".")[0] in tables and not condition.holds("")
    }
    return needed | set(TOGETHER.get(name_of(question), ()))


def named_version(
    version: str, item_set: str, added: Sequence[str] = (), left_out: Sequence[str] = (), form: str = ""
) -> str:
    """The version of a questionnaire with the items that were asked, such as `1 core +spell.region`.

    Args:
        version, item_set, added, left_out: of the study.
        form: the version of its extra questions, told as `questions:9dfeeff3b0c2`; empty where it has none.
    """
    moves = [*(f"+{name}" for name in sorted(added)), *(f"-{name}" for name in sorted(left_out))]
    return " ".join((version, item_set, *moves, *([f"questions:{form}"] if form else [])))


def form_asked(named: str | None) -> str | None:
    """The version of the extra questions that a record was asked, from its `questionnaire_version`."""
    told = _VERSION.fullmatch(named or "")
    return told["form"] if told is not None else None


def items_asked(named: str | None) -> frozenset[str] | None:
    """The items that a record was asked for, from its `questionnaire_version`; None where it doesn't say.

    An item that is not among them is empty because of the study, not because of the respondent: a claim that
    needs it was not asked.
    """
    told = _VERSION.fullmatch(named or "")
    if told is None:
        return None
    added, left_out = (tuple(move[1:] for move in told[group].split()) for group in ("added", "left_out"))
    return items_of(told["set"], added, left_out)
