"""Reading an XLSForm: all of its refusals at once, or the form with what its author may want to know.

Summary:
    reading = read_form(Path("questions.xlsx"), language="en")
    reading.form, reading.notices
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from graphlib import CycleError
from pathlib import Path

from sojourn_schema.extra_questions.choices_sheet import read_choices
from sojourn_schema.extra_questions.expressions import Own, names_in
from sojourn_schema.extra_questions.form import ExtraForm, QuestionType
from sojourn_schema.extra_questions.parsing import parse
from sojourn_schema.extra_questions.refusals import FormRefusal, refused
from sojourn_schema.extra_questions.supported import REFUSED_COLUMNS, REFUSED_SHEETS
from sojourn_schema.extra_questions.survey_sheet import SurveyReader
from sojourn_schema.extra_questions.translations import Translations
from sojourn_schema.extra_questions.workbook import (
    CALCULATION,
    CHOICES,
    CONSTRAINT,
    HINT,
    LABEL,
    LIST_NAME,
    MESSAGE,
    NAME,
    REASON,
    RELEVANT,
    REQUIRED,
    SENSITIVE,
    SETTINGS,
    SURVEY,
    TYPE,
    Key,
    Row,
    Workbook,
    read_workbook,
)

_READ: Mapping[str, frozenset[Key]] = {
    SURVEY: frozenset(
        {TYPE, NAME, LABEL, HINT, REQUIRED, RELEVANT, CONSTRAINT, MESSAGE, CALCULATION, SENSITIVE, REASON}
    ),
    CHOICES: frozenset({LIST_NAME, NAME, LABEL}),
}
_READ_SETTINGS = frozenset({"form_title", "title", "default_language"})


@dataclass(frozen=True, slots=True)
class FormReading:
    """A form that was read.

    Attributes:
        form: what it asks.
        notices: what its author may want to know, a sentence each: columns that were not read, languages.
    """

    form: ExtraForm
    notices: tuple[str, ...]


def read_form(path: Path, language: str) -> FormReading:
    """Read an XLSForm.

    Args:
        path: of the `.xlsx`.
        language: of the study: every question and choice has to have its text in it.

    Raises:
        ExtraQuestionsError: it can't be read or has something in it that we don't support; every place is
            told with sheet, row and column.
    """
    workbook = read_workbook(path)
    translations = Translations(workbook, language)
    refusals = list(_refused_sheets(workbook))
    lists = read_choices(workbook.sheets[CHOICES], translations, language, refusals)
    survey = SurveyReader(workbook.sheets[SURVEY], lists, translations, language, refusals)
    pages = survey.pages()
    title = next((row.text("title") for row in workbook.sheets[SETTINGS].rows), "")
    form = ExtraForm(title, language, pages)
    refusals += _wrong_references(form, survey.rows)
    if not refusals and not any(one.is_answered for one in form.questions()):
        refusals.append(FormRefusal(SURVEY, 0, "", "there is no question in it"))
    if refusals:
        raise refused(path, sorted(dict.fromkeys(refusals), key=lambda one: (one.sheet != SURVEY, one.row)))
    workbook.require_xlsform()
    return FormReading(form, tuple(_notices(workbook, translations, form)))


def _refused_sheets(workbook: Workbook) -> Iterator[FormRefusal]:
    for name in workbook.others:
        if (reason := REFUSED_SHEETS.get(name.lower())) is not None:
            yield FormRefusal(name, 0, "", f"this sheet is not supported: {reason}")


def _wrong_references(form: ExtraForm, rows: Mapping[str, Row]) -> Iterator[FormRefusal]:
    """Expressions that name what has no answer, and answers that turn on themselves."""
    for one in form.questions():
        row = rows[one.name]
        for key, text in (
            (RELEVANT, one.relevant),
            (CONSTRAINT, one.constraint),
            (CALCULATION, one.calculation),
        ):
            if not text:
                continue
            tree = parse(text)
            for name in dict.fromkeys(names_in(tree)):
                told = form.find(name)
                if name not in rows:
                    yield row.refusal(key, f"${{{name}}} names no question of the form")
                elif told is not None and told.type is QuestionType.NOTE:
                    yield row.refusal(key, f"${{{name}}} names a note or a group, which has no answer")
            if key is not CONSTRAINT and _has_own(tree):
                yield row.refusal(key, "“.” is the answer itself, and stands in a constraint alone")
    if (circle := _circle(form)) is not None:
        row = rows[circle[0]]
        round_about = " → ".join((*circle, circle[0]))
        yield FormRefusal(row.sheet, row.number, "", f"its answer turns on itself: {round_about}")


def _has_own(tree: object) -> bool:
    arguments: Iterable[object] = getattr(tree, "arguments", ())
    return isinstance(tree, Own) or any(_has_own(one) for one in arguments)


def _circle(form: ExtraForm) -> tuple[str, ...] | None:
    """Questions that turn on each other in a circle, None where there are none."""
    try:
        _ = form.by_need
    except CycleError as circle:
        # Each comes before the one that needs it, one of them first and last; told the other way round.
        found = circle.args[1][:0:-1]
        first = next(at for one in form.questions() for at, name in enumerate(found) if name == one.name)
        return (*found[first:], *found[:first])
    return None


def _notices(workbook: Workbook, translations: Translations, form: ExtraForm) -> Iterator[str]:
    for name, known in _READ.items():
        sheet = workbook.sheets[name]
        passed_over = [
            one.text for one in sheet.headers if one.key not in known and one.key not in REFUSED_COLUMNS
        ]
        if passed_over:
            yield f"sheet {name}: columns that were not read: {', '.join(passed_over)}"
    settings = [one.text for one in workbook.sheets[SETTINGS].headers if one.text not in _READ_SETTINGS]
    if settings:
        yield f"sheet {SETTINGS}: columns that were not read: {', '.join(settings)}"
    yield from translations.notices()
    if not any(one.sensitive for one in form.questions()):
        yield (
            "no question is marked in sojourn::sensitive as about health, family or beliefs; if one is, mark "
            "it and write the reason into sojourn::reason"
        )
