"""The forms of a study as `sojourn questions` and `sojourn check` tell them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Any

from sojourn_schema.extra_questions.flags import flags
from sojourn_schema.instrument.item_sets import form_asked
from sojourn_schema.interchange.extra_forms import forms_as_json, wrong_answers

if TYPE_CHECKING:
    from sojourn_schema.careers import Career
    from sojourn_schema.extra_questions.form import ExtraForm
    from sojourn_schema.store.study_file import StudyFile


def records_by_form(study: StudyFile) -> dict[str, int]:
    """How many readable records were asked which form, by its version; those asked none are left out.

    Raises:
        StudyFileError: the file can't be read.
    """
    found: dict[str, int] = {}
    for named, number in study.extra_forms.records().items():
        if (version := form_asked(named)) is not None:
            found[version] = found.get(version, 0) + number
    return found


def forms_told(study: StudyFile) -> list[dict[str, Any]]:
    """Every form of a study, as JSON values: what it asks, whether it is asked now, its records, its flags.

    Raises:
        StudyFileError: the file can't be read.
    """
    asked, records, now = study.extra_forms.all(), records_by_form(study), study.definition.extra_questions
    described = forms_as_json(asked.values())
    return [
        {
            "version": version,
            "in_use": now is not None and now.version == version,
            "records": records.get(version, 0),
            **described[version],
            "flags": [{"question": one.question, "kind": one.kind, "text": one.text} for one in flags(form)],
        }
        for version, form in asked.items()
    ]


def lines_of(told: Mapping[str, Any]) -> Iterator[str]:
    """One form, as `forms_told` has it, in lines for a terminal."""
    questions = [one for page in told["pages"] for one in page["questions"]]
    answered = [one for one in questions if one["type"] not in ("note", "calculate")]
    now = "asked now" if told["in_use"] else "asked before"
    title = f" “{told['title']}”" if told["title"] else ""
    yield f"{told['version']}{title}, {now}: {len(answered)} questions, {told['records']:,} readable records"
    for one in questions:
        label = one.get("labels", {}).get(told["language"], one.get("calculation", ""))
        yield f"  {one['name']} ({one['type']}): {label}"
        yield from (f"    ! {flag['text']}" for flag in told["flags"] if flag["question"] == one["name"])


def unfit_answers(careers: Iterable[Career], forms: Mapping[str, ExtraForm]) -> Iterator[tuple[str, str]]:
    """Extra answers that do not fit the form their record was asked: whose, and why."""
    for career in careers:
        told = [(one.question, one.answer) for one in career.extra_answers]
        who = career.respondent
        for number, _, reason in wrong_answers(who.questionnaire_version, told, forms):
            yield who.respondent_id, f"{told[number][0]}: {reason}"
