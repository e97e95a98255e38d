"""The first sections: what the study is for, who answers for it, who takes part and how."""

from __future__ import annotations

from sojourn_schema.codes import code_list
from sojourn_schema.document.blocks import Block, Grid, Items, Paragraph, Section
from sojourn_schema.ethics.asked import asked_questions, extra_questions
from sojourn_schema.ethics.facts import EthicsFacts
from sojourn_schema.ethics.words import day_or, listed, to_fill_in
from sojourn_schema.languages import LANGUAGES

MODES = {
    "booth": "at a booth, on a laptop that the staff looks after",
    "self": "by respondents themselves, at a machine of their own",
    "department": "in a department, on a machine that somebody of the study looks after",
}
"""How interviews are held, by the code of the mode."""
NOT_STATED = "not stated in the study"


def in_short(facts: EthicsFacts) -> Grid:
    """The study at a glance."""
    definition = facts.definition
    extra = len(extra_questions(facts.form)) if facts.form is not None else 0
    sealed = f"yes, to {listed(facts.holders)}" if facts.seals else "no"
    rows = [
        ("Title, as respondents see it", definition.title),
        ("Responsible (controller)", definition.controller or NOT_STATED),
        ("To be reached at", definition.contact or NOT_STATED),
        ("Interviews are held", MODES[definition.mode]),
        ("Days of fieldwork", _window(facts)),
        ("Sites", listed(definition.sites, "not asked")),
        ("Languages", listed(LANGUAGES[one] for one in definition.languages)),
        ("Questions", f"{len(asked_questions(facts))} of our own ({definition.item_set} set), {extra} extra"),
        ("Records are sealed when an interview is finished", sealed),
        ("Records are made anonymous", _anonymous(facts)),
        ("Anonymous records are kept until", day_or(definition.retention_until, "not settled")),
        ("No number in a report speaks of fewer than", f"{definition.smallest_cell} people"),
    ]
    return Grid("The study in short, as its file says.", ("What", "Setting"), rows)


def purpose_section(facts: EthicsFacts) -> Section:
    """What the study is for, and who is responsible."""
    definition = facts.definition
    if definition.controller and definition.contact:
        responsible = (
            f"Responsible for the data is {definition.controller}, to be reached at {definition.contact}. "
            "Both stand in the consent text."
        )
    else:
        responsible = (
            "The study does not name who is responsible for the data and how to reach them. Both belong into "
            "its settings before anybody is interviewed: the consent text shows them."
        )
    plans = len(definition.analysis_plans)
    registered = (
        f"Plans of analysis that were fixed before the first interview: {plans}. An analysis by any other "
        "plan of one's own is called exploratory."
        if plans
        else "The study names no plan of analysis of its own; the plan that ships with the program was made "
        "without these data."
    )
    blocks: list[Block] = [
        Paragraph(
            "The study asks researchers about their career since the PhD, to find out from data what is said "
            "about moving between academia and other work. Its results are numbers about groups, with their "
            "uncertainty; no decision is taken about anybody."
        ),
        to_fill_in("the research question of this study, its funding, and what respondents or others gain."),
        Paragraph(responsible),
        to_fill_in("the data protection officer, joint controllers if there are any, and the legal basis."),
        Paragraph(registered),
        Paragraph(
            "The program runs on the machines of the study. It opens no connection to any network and has no "
            "server; nothing that respondents tell reaches those who make the program."
        ),
    ]
    return Section("purpose", "Purpose and responsibility", blocks)


def participants_section(facts: EthicsFacts) -> Section:
    """Who takes part and what that means for them."""
    definition = facts.definition
    labels = code_list("recruited_via")
    found = listed(labels.label(one, "en").lower() for one in definition.recruited_via)
    core = "The core set takes about three minutes. " if definition.item_set == "core" else ""
    blocks: list[Block] = [
        Paragraph(f"Interviews are held {MODES[definition.mode]}. Respondents are found by: {found}."),
        Items(
            [
                (
                    f"Taking part is voluntary. {core}Whoever does not want to take part presses “no”, and "
                    "nothing but a count is kept."
                ),
                (
                    "Every question can be left out but two: whether one takes part, and the year of the "
                    "PhD; a position that is told needs its beginning and its kind. “Don't know” and "
                    "“prefer not to say” are answers of their own."
                ),
                "An interview can be stopped at any moment by “Stop…”; everything typed in it is deleted.",
                "The title and the questions are worded so that no answer is suggested.",
                (
                    "Nobody's age is asked, and no children are addressed: who answers has a PhD or works on "
                    "one."
                ),
            ]
        ),
        to_fill_in(
            "whether staff and respondents depend on each other (supervisors, employers), how that is kept "
            "from pressing anybody, and whether anything is given for taking part."
        ),
    ]
    return Section("participants", "Who takes part, and how", blocks)


def _window(facts: EthicsFacts) -> str:
    window = facts.definition.fieldwork
    return f"{window.first_day} to {window.last_day}" if window is not None else "not settled"


def _anonymous(facts: EthicsFacts) -> str:
    if facts.anonymized_on is not None:
        return f"done on {facts.anonymized_on}"
    return f"by {facts.definition.anonymize_on}" if facts.definition.anonymize_on else "no day is settled"
