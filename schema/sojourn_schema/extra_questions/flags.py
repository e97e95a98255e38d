"""What of a form a coordinator has to think about before it goes out, question by question."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from sojourn_schema.extra_questions.form import ExtraForm, QuestionType


class FlagKind(StrEnum):
    """Why a question is flagged."""

    FREE_TEXT = "free_text"
    FROM_FREE_TEXT = "from_free_text"
    DATE = "date"
    SENSITIVE = "sensitive"


IN_WORDS = {
    FlagKind.FREE_TEXT: "free text can name people: it is kept out of every release",
    FlagKind.FROM_FREE_TEXT: "calculated from free text: it is kept out of every release",
    FlagKind.DATE: "a day can be recognised by whoever knows the person; ask for a year if that is enough",
    FlagKind.SENSITIVE: "is about {about}; reason given: {reason}",
}


@dataclass(frozen=True, slots=True)
class Flag:
    """One flag of one question.

    Attributes:
        question: its name.
        kind: why.
        text: the same in a sentence, English.
    """

    question: str
    kind: FlagKind
    text: str


def flags(form: ExtraForm) -> Iterator[Flag]:
    """The flags of a form in the order of its questions."""
    withheld = form.withheld
    for one in form.questions():
        found = []
        if one.type is QuestionType.TEXT:
            found.append(FlagKind.FREE_TEXT)
        elif one.name in withheld:
            found.append(FlagKind.FROM_FREE_TEXT)
        if one.type is QuestionType.DATE:
            found.append(FlagKind.DATE)
        if one.sensitive:
            found.append(FlagKind.SENSITIVE)
        for kind in found:
            text = IN_WORDS[kind].format(about=", ".join(one.sensitive), reason=one.reason)
            yield Flag(one.name, kind, text)
