"""The forms of extra questions in a data package: in its descriptor, and as what answers are judged by.

Beside the fields of the table `extra_answers` the descriptor has `extraForms`: by version all that the form
asks, with its texts, its choices and why a question about health, family or beliefs is asked, and which
answers (`withheldFromReleases`) no release takes along.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from sojourn_schema.columns import shorten
from sojourn_schema.errors import PackageError
from sojourn_schema.extra_questions.answers import read_answer
from sojourn_schema.extra_questions.form import ExtraForm
from sojourn_schema.extra_questions.form_text import UnreadableFormError, form_of_json, form_to_json
from sojourn_schema.instrument.item_sets import form_asked
from sojourn_schema.interchange.files import DESCRIPTOR, NOT_TOUCHED
from sojourn_schema.interchange.tables import EXTRA_ANSWERS

PROPERTY = "extraForms"


def forms_as_json(forms: Iterable[ExtraForm]) -> dict[str, Any]:
    """The property of the descriptor, as JSON values."""
    return {
        form.version: {**form_to_json(form), "withheldFromReleases": sorted(form.withheld)}
        for form in sorted(forms, key=lambda one: one.version)
    }


def forms_in(descriptor: Mapping[str, Any]) -> dict[str, ExtraForm]:
    """The forms of a descriptor by their versions; empty where it has none.

    Raises:
        PackageError: one of them can't be read.
    """
    resources = descriptor.get("resources")
    found: dict[str, ExtraForm] = {}
    for resource in resources if isinstance(resources, list) else ():
        if not isinstance(resource, dict) or resource.get("name") != EXTRA_ANSWERS.resource:
            continue
        told = resource.get(PROPERTY, {})
        for version, raw in told.items() if isinstance(told, dict) else ():
            found[str(version)] = _form(str(version), raw)
    return found


def _form(version: str, raw: object) -> ExtraForm:
    try:
        form = form_of_json(raw)
    except UnreadableFormError as problem:
        reason = f"can't be read: {problem}"
        raise _unreadable(version, reason) from problem
    if form.version != version:
        raise _unreadable(version, "is another than the one of that version")
    return form


def _unreadable(version: str, reason: str) -> PackageError:
    return PackageError(
        f"{DESCRIPTOR} has a form of extra questions, {shorten(version)!r}, that {reason}.",
        NOT_TOUCHED,
        "Export the package again, with the newest Sojourn, and leave the form as it is.",
    )


def wrong_answers(
    questionnaire_version: str | None, answers: Iterable[tuple[str, str]], forms: Mapping[str, ExtraForm]
) -> Iterator[tuple[int, str, str]]:
    """What is wrong with the extra answers of one respondent.

    Args:
        questionnaire_version: of the respondent; names the form.
        answers: question and answer of each, as they stand in the rows.
        forms: those that are known, by version.

    Yields:
        Of which answer, from 0, in which column, and why.
    """
    form = forms.get(form_asked(questionnaire_version) or "")
    for number, (name, text) in enumerate(answers):
        question = form.find(name.strip()) if form is not None else None
        if form is None:
            told = "names no form that the package or the study has"
            yield number, "question", f"the respondent's questionnaire_version {told}"
        elif question is None:
            yield number, "question", f"there is no question {shorten(name)!r} in the form {form.version}"
        elif text.strip():
            try:
                read_answer(question, text)
            except ValueError as problem:
                yield number, "answer", str(problem)
