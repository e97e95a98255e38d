"""What is asked: the study's own choice of our questions, and its extra ones with their reasons."""

from __future__ import annotations

from collections.abc import Sequence

from sojourn_schema.codes import code_list
from sojourn_schema.document.blocks import Block, Grid, Items, Paragraph, Section
from sojourn_schema.ethics.facts import EthicsFacts
from sojourn_schema.ethics.words import listed
from sojourn_schema.extra_questions.flags import FlagKind, flags
from sojourn_schema.extra_questions.form import ExtraForm, ExtraQuestion, QuestionType, Sensitive
from sojourn_schema.instrument.questionnaire import Question, Questionnaire

MOST_CHOICES = 8
"""Choices that are written out; of more it is said how many there are."""
ABOUT = {
    Sensitive.HEALTH: "health",
    Sensitive.FAMILY: "family",
    Sensitive.BELIEFS: "beliefs",
    Sensitive.OTHER: "other sensitive matters",
}
_SUBJECTS = {
    "respondent": "Of the person",
    "spell": "Of each position",
    "publication_year": "Of each year",
    "job_search": "Of each year with a search for a job",
    "grant_year": "Of each year with grants",
}
_NEVER = (
    "name, e-mail address, telephone number, address, date of birth, account or staff number",
    "the name of an employer, university, institute or person",
    "the time of day of an interview, the machine's address, or where it stood beyond the site",
    "a voice, a picture, or how a mouse moved",
)


def asked_questions(facts: EthicsFacts) -> list[Question]:
    """The study's questions of our own, in the order asked."""
    chosen = facts.definition.items
    return [one for one in Questionnaire.load().questions if f"{one.table}.{one.name}" in chosen]


def asked_section(facts: EthicsFacts) -> Section:
    """What is asked of whom, and what never is."""
    rows = [
        (subject, str(len(found)), " · ".join(one.wording["en"] for one in found))
        for table, subject in _SUBJECTS.items()
        if (found := [one for one in asked_questions(facts) if one.table == table])
    ]
    grid = Grid(
        "The questions by what they are about. Annex B has them in every language of the study, with "
        "answers.",
        ("About", "Number", "Questions"),
        rows,
        frozenset({1}),
    )
    free = [one for one in asked_questions(facts) if one.draft_only]
    blocks: list[Block] = [
        Paragraph(
            "A position has years, if people want months, and its kind of work, from lists. Places are "
            "parts of the world: a country that is typed is turned into its part of the world, or into "
            "whether one moved, and is not kept."
        ),
        grid,
        Paragraph(
            f"{len(free)} of them only help to ask the others and are in no record (such as whether the "
            "answers were about one's own career)."
        ),
        Paragraph("Our own questions never ask for, and the program by itself never keeps:"),
        Items(_NEVER),
        Paragraph(
            "None of our own questions is about health, family, beliefs, origin, sexual life or trade unions "
            "(Article 9 of the GDPR). A break in paid work is kept as a break: its reason is not asked."
        ),
    ]
    return Section("asked", "What is asked", blocks)


def extra_section(facts: EthicsFacts) -> Section:
    """The extra questions: what each takes, how sensitive it is, and why it has to be asked."""
    blocks: list[Block] = []
    if facts.form is None:
        blocks.append(Paragraph("This study asks no extra questions beside those above."))
    else:
        told = "questions of this study's own are asked"
        blocks += _of_form(facts.form, told)
    for former in facts.former_forms:
        blocks += _of_form(former, "questions were asked before, and records keep the answers")
    return Section("extra", "Extra questions", blocks)


def extra_questions(form: ExtraForm) -> list[ExtraQuestion]:
    """Those that respondents answer, in the order of the form."""
    return [one for one in form.questions() if one.is_answered]


def _of_form(form: ExtraForm, told: str) -> list[Block]:
    questions = extra_questions(form)
    rows = [(_wording(form, one), takes(form, one, form.language), _needed(one)) for one in questions]
    count = f"{len(questions)} {told} (form {form.version})."
    return [
        Paragraph(f"{count} Each takes “don't know” and “prefer not to say”, where an answer is needed too."),
        Grid("The extra questions in the study's language.", ("Question", "Answer", "Needed"), rows),
        *_sensitive(form, questions),
        *_flagged(form),
    ]


def answers_of(question: Question, language: str) -> str:
    """What a question takes, in that language where choices are written out."""
    if question.typed and question.column.codes is None:
        return {"year": "a year", "month": "a month", "count": "a number", "share": "a share"}.get(
            question.column.kind, "one of the study's sites"
        )
    codes = [*question.labels] or ([*code_list(question.column.codes)] if question.column.codes else [])
    if not codes or len(codes) > MOST_CHOICES:
        return f"one of {len(codes)}" if codes else "a number"
    return " / ".join(question.label(code, language) for code in codes)


def _sensitive(form: ExtraForm, questions: Sequence[ExtraQuestion]) -> list[Block]:
    found = [one for one in questions if one.sensitive]
    if not found:
        return [Paragraph("None of them is marked as being about health, family, beliefs or the like.")]
    rows = [
        (_wording(form, one), listed(ABOUT[about] for about in one.sensitive), one.reason) for one in found
    ]
    blocks: list[Block] = [
        Grid(
            "Sensitive questions, and why each has to be asked, as the study's authors wrote it.",
            ("Question", "About", "Reason"),
            rows,
        )
    ]
    if any({Sensitive.HEALTH, Sensitive.BELIEFS} & {*one.sensitive} for one in found):
        special = (
            "Data about health or beliefs are special categories of Article 9: asking them needs a ground of "
            "its second paragraph, such as explicit consent."
        )
        blocks.append(Paragraph(special, note=True))
    return blocks


def _flagged(form: ExtraForm) -> list[Block]:
    told = [
        f"“{_wording(form, question)}” {one.text}."
        for one in flags(form)
        if one.kind is not FlagKind.SENSITIVE and (question := form.find(one.question)) is not None
    ]
    return [Paragraph("What the program points out about them:"), Items(told)] if told else []


def _wording(form: ExtraForm, question: ExtraQuestion) -> str:
    # A calculation has no words, and is never seen.
    return form.in_words(question.labels, form.language) if question.labels else question.name


def takes(form: ExtraForm, question: ExtraQuestion, language: str) -> str:
    """What an extra question takes, in that language where choices are written out."""
    if question.choices:
        any_number = question.type is QuestionType.SELECT_MULTIPLE
        if len(question.choices) > MOST_CHOICES:
            return f"{'any number' if any_number else 'one'} of {len(question.choices)}"
        choices = " / ".join(form.in_words(one.labels, language) for one in question.choices)
        return f"any number of: {choices}" if any_number else choices
    return {"integer": "a whole number", "decimal": "a number", "date": "a day"}.get(
        question.type, "free text"
    )


def _needed(question: ExtraQuestion) -> str:
    return "yes" if question.required else "no"
