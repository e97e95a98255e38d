"""A form as one text: what the study file and a data package keep, and what its version is the hash of.

JSON with its keys in a fixed order and without what is empty, so that a form reads and is hashed the same
whoever wrote it.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import fields
from typing import Any

from sojourn_schema.extra_questions.form import (
    ExtraChoice,
    ExtraForm,
    ExtraPage,
    ExtraQuestion,
    QuestionType,
    Sensitive,
)
from sojourn_schema.extra_questions.parsing import parse

KIND = "sojourn questions 1"
LONGEST_FORM = 2_000_000
"""Characters of one form as text."""
_EXPRESSIONS = ("relevant", "constraint", "calculation")


class UnreadableFormError(ValueError):
    """A text that is no form this Sojourn can read; says why."""


def form_to_text(form: ExtraForm) -> str:
    """The form as JSON."""
    return json.dumps(form_to_json(form), ensure_ascii=False, separators=(",", ":"))


def form_to_json(form: ExtraForm) -> dict[str, Any]:
    """The form as JSON values."""
    pages = [
        {"labels": _words(one.labels), "questions": [_told(q) for q in one.questions]} for one in form.pages
    ]
    return {"kind": KIND, "title": form.title, "language": form.language, "pages": pages}


def form_of_text(text: str) -> ExtraForm:
    """Read a form.

    Raises:
        UnreadableFormError: it is none, or one of a newer Sojourn.
    """
    if len(text) > LONGEST_FORM:
        raise UnreadableFormError(f"it has {len(text):,} characters; at most {LONGEST_FORM:,} are read")
    try:
        return form_of_json(json.loads(text))
    except (ValueError, RecursionError) as problem:
        raise UnreadableFormError(str(problem)) from problem


def form_of_json(told: Any) -> ExtraForm:
    """Read a form from JSON values.

    Raises:
        UnreadableFormError: as `form_of_text`.
    """
    try:
        if told["kind"] != KIND:
            raise UnreadableFormError("it is no form of this Sojourn")
        pages = tuple(
            ExtraPage(_read_words(one["labels"]), tuple(_question(raw) for raw in one["questions"]))
            for one in told["pages"]
        )
        return ExtraForm(_text(told["title"]), _text(told["language"]), pages)
    except UnreadableFormError:
        raise
    except (KeyError, TypeError, AttributeError, ValueError) as problem:
        raise UnreadableFormError(f"what is in it does not fit ({problem})") from problem


def _told(question: ExtraQuestion) -> dict[str, Any]:
    told: dict[str, Any] = {}
    for one in fields(question):
        value = getattr(question, one.name)
        if one.name == "choices":
            value = [{"name": choice.name, "labels": _words(choice.labels)} for choice in value]
        elif isinstance(value, Mapping):
            value = _words(value)
        elif isinstance(value, tuple):
            value = [str(each) for each in value]
        if value:
            told[one.name] = value
    return told


def _words(words: Mapping[str, str]) -> dict[str, str]:
    return {language: words[language] for language in sorted(words)}


def _question(raw: Any) -> ExtraQuestion:
    values: dict[str, Any] = {"name": _text(raw["name"]), "type": QuestionType(raw["type"])}
    for name in ("labels", "hints", "constraint_messages"):
        values[name] = _read_words(raw.get(name, {}))
    for name in (*_EXPRESSIONS, "reason"):
        values[name] = _text(raw.get(name, ""))
    for name in _EXPRESSIONS:
        if values[name]:
            parse(values[name])
    values["choices"] = tuple(
        ExtraChoice(_text(one["name"]), _read_words(one["labels"])) for one in raw.get("choices", ())
    )
    values["sensitive"] = tuple(Sensitive(one) for one in raw.get("sensitive", ()))
    return ExtraQuestion(required=raw.get("required") is True, **values)


def _read_words(words: Any) -> dict[str, str]:
    return {_text(language): _text(text) for language, text in words.items()}


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError("a text is missing")
    return value
