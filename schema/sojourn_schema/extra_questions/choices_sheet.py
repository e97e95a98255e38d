"""The sheet `choices`: lists of answers to pick from."""

from __future__ import annotations

import re
from collections.abc import Mapping

from sojourn_schema.columns import NoAnswer, shorten
from sojourn_schema.extra_questions.form import ExtraChoice
from sojourn_schema.extra_questions.refusals import FormRefusal
from sojourn_schema.extra_questions.translations import Translations
from sojourn_schema.extra_questions.workbook import LABEL, LIST_NAME, NAME, Row, Sheet

MOST_CHOICES = 500
CHOICE_NAME = re.compile(r"[A-Za-z0-9_][A-Za-z0-9_.-]{0,63}")


def read_choices(
    sheet: Sheet, translations: Translations, language: str, refusals: list[FormRefusal]
) -> Mapping[str, tuple[ExtraChoice, ...]]:
    """The lists by name; what is wrong is added to `refusals`.

    Args:
        sheet: as it was read.
        translations: of the form.
        language: of the study, in which each choice has to have a label.
        refusals: what was refused so far.
    """
    lists: dict[str, dict[str, ExtraChoice]] = {}
    for row in sheet.rows:
        named, name = row.text(*LIST_NAME), row.text(*NAME)
        if not named and not name:
            continue  # a row of the author's own between two lists
        labels = translations.words(row, LABEL)
        before = len(refusals)
        refusals += _wrong(row, named, name)
        if not labels.get(language):
            column = translations.column(sheet, LABEL)
            refusals.append(
                FormRefusal(sheet.name, row.number, column, "the label in the study's language is missing")
            )
        known = lists.setdefault(named, {})
        if name in known:
            refusals.append(row.refusal(NAME, f"{shorten(name)!r} stands twice in the list {named!r}"))
        if len(known) == MOST_CHOICES:
            refusals.append(row.refusal(LIST_NAME, f"{named!r} has more than {MOST_CHOICES} choices"))
        if len(refusals) == before:
            known[name] = ExtraChoice(name, labels)
    return {named: tuple(known.values()) for named, known in lists.items()}


def _wrong(row: Row, named: str, name: str) -> list[FormRefusal]:
    if not named:
        return [row.refusal(LIST_NAME, "the name of its list is missing")]
    if not name:
        return [row.refusal(NAME, "the name of the choice is missing")]
    if name in NoAnswer.__members__:
        reason = f"{name} is kept for “don't know” and “prefer not to say”, which every question has"
        return [row.refusal(NAME, reason)]
    if not CHOICE_NAME.fullmatch(name):
        return [
            row.refusal(
                NAME, f"{shorten(name)!r} is no name: letters, digits, _, - and . without blanks, at most 64"
            )
        ]
    return []
