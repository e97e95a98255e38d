"""The report: its content put together once, and written with the figures beside it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from sojourn_analysis.claims.context import Context
from sojourn_analysis.claims.judgement import Judged
from sojourn_analysis.claims.raked import raked_people
from sojourn_analysis.claims.risk_sets import TRANSITIONS
from sojourn_analysis.counted import counted
from sojourn_analysis.plan import Made, Plan
from sojourn_analysis.report.claim_page import Pages, Telling, claim_row, claim_section, pages_of
from sojourn_analysis.report.methods import definitions_section, methods_section
from sojourn_analysis.report.sample_pages import sample_section, trajectories_section
from sojourn_analysis.report.words import VERDICTS_MEAN
from sojourn_analysis.results import Results
from sojourn_analysis.sample import answered, flow
from sojourn_analysis.small_cells import counted_safely, events_safely
from sojourn_analysis.told import Told, ToldClaim
from sojourn_analysis.trajectories import trajectories
from sojourn_schema.document.blocks import (
    Answer,
    Block,
    Code,
    Document,
    Grid,
    Items,
    Paragraph,
    Section,
    figures_in,
)
from sojourn_schema.document.page import page_of

FIGURES = "figures"
LEAD = "C1"
"""The claim that page one is about, where the plan has it; else the first."""
NOT_SHOWN = (
    (
        "Whether industry itself is the cause. People who go to industry may want, or be offered, different"
        " things;"
        " this holds only what was asked."
    ),
    "How those fare who apply. It is the chance of being hired, whether or not somebody tried.",
    "Those who left research. They can't be reached at a conference booth; alumni lists reach them.",
    "Dates as they were. Careers are told from memory, in years and months.",
)


def report_of(results: Results, judged: Sequence[Judged], context: Context) -> tuple[Document, Told]:
    """The content of the report, and what it says in words.

    Args:
        results: all numbers.
        judged: the claims, in the order of the plan.
        context: what they were answered from.
    """
    source, plan = context.source, context.plan
    threshold = source.smallest_cell
    tellings = [Telling(one, len(plan.claims), plan.alpha, threshold) for one in judged]
    claims = [pages_of(one) for one in tellings]
    lead = next((one for one in claims if one.told.id == LEAD), claims[0])
    sections = [
        _claims([one.told for one in claims]),
        *(claim_section(one, lead=one is lead) for one in claims),
        trajectories_section(trajectories(context.risk_set(TRANSITIONS), threshold), threshold),
        sample_section(
            flow(context.study),
            results.study,
            answered(context.study),
            source,
            threshold,
            raked_people(context) if plan.weights else None,
        ),
        definitions_section(plan),
        methods_section(judged, plan),
        _plan_and_data(results, plan),
    ]
    front = [*_exploratory(results), *_front(lead)]
    told = Told(
        study=str(results.study["title"]),
        careers=int(results.study["respondents"]),
        plan=plan.title,
        plan_version=plan.version,
        made=str(results.plan["made"]),
        subgroup=plan.subgroup,
        lead=lead.told.id,
        claims=tuple(one.told for one in claims),
    )
    return Document(lead.told.question, _above(results, lead.telling), front, sections), told


def write_report(out: Path, report: Document) -> None:
    """Write report.html and its figures (as files of their own too) below `out`."""
    folder = out / FIGURES
    folder.mkdir(exist_ok=True)
    for figure in figures_in(report):
        document = f'<?xml version="1.0" encoding="utf-8"?>\n{figure.svg}'
        (folder / f"{figure.name}.svg").write_text(document, encoding="utf-8")
    (out / "report.html").write_text(page_of(report), encoding="utf-8")


_BRACKETS = (
    "The numbers in brackets say between which values the truth lies if the study is one of the 95 of 100"
    " that get it right."
)


def _above(results: Results, lead: Telling) -> str:
    claim, words = lead.judged.result, lead.judged.found.claim.spec.events
    people = counted_safely(claim.n_persons, "person", "people", lead.threshold)
    events = events_safely(claim.n_persons, claim.n_events, words, lead.threshold)
    return f"{results.study['title']} · {people}, {events}"


def _front(lead: Pages) -> list[Block | Section]:
    """Page one: answer, what has to be known beside it, one picture, and what it does not show."""
    front: list[Block | Section] = [
        Answer(lead.telling.verdict, lead.told.answer, large=True),
        Paragraph(f"{VERDICTS_MEAN[lead.told.verdict]} {_BRACKETS}", quiet=True),
        *(Paragraph(text, note=True) for text in lead.told.notes),
    ]
    if lead.pictures:
        front.append(lead.pictures[0])
    else:
        text = "There is no picture yet: too few people have been followed for long enough after their PhD."
        front.append(Paragraph(text, note=True))
    front.append(Section("limits", "What this does not show", [Items(NOT_SHOWN)]))
    return front


def _claims(claims: Sequence[ToldClaim]) -> Section:
    caption = "What people say, what the data say of it, and the number that decides, with its 95 % interval."
    header = ("Claim", "Verdict", "Number")
    links = [one.anchor for one in claims]
    grid = Grid(caption, header, [claim_row(one) for one in claims], links=links)
    return Section("claims", "The claims", [grid])


def _exploratory(results: Results) -> list[Block]:
    """That the plan may have been made after the data were seen, where that is so."""
    if results.plan.get("made") != Made.EXPLORATORY:
        return []
    text = (
        "Exploratory: this plan is neither the one that ships nor one that the study named before its first"
        " record. It may have been made after the data were seen, and its verdicts then say what to test next"
        " rather than what is so."
    )
    return [Paragraph(text, note=True)]


def _whose(results: Results, plan: Plan) -> str:
    if plan.is_default:
        return f"Sojourn's default plan, version {plan.version}, made without these data."
    own = f"A plan of this study's own ({plan.title}, version {plan.version})"
    if results.plan.get("made") == Made.REGISTERED:
        return f"{own}, which the study named by its hash when it was made, before the first record."
    return f"{own}. The study did not name it before its first record: the analysis is exploratory."


def _plan_and_data(results: Results, plan: Plan) -> Section:
    study = results.study
    blocks: list[Block] = [
        Paragraph(_whose(results, plan)),
        Paragraph("Its SHA-256:", quiet=True),
        Code(plan.hash),
    ]
    if plan.subgroup:
        told = "; ".join(f"{item} {' or '.join(answers)}" for item, answers in plan.subgroup.items())
        blocks.append(Paragraph(f"Only a subgroup was analysed: {told}."))
    blocks += [
        Paragraph(
            f"{study['title']} ({study['source']}):"
            f" {counted(study['respondents'], 'respondent', 'respondents')},"
            f" {study['refused']:,} refused, {counted(study['spells'], 'spell', 'spells')},"
            f" {counted(study['publication_years'], 'year', 'years')} of papers,"
            f" {counted(study['job_searches'], 'job search', 'job searches')}. All numbers, at full"
            " precision,"
            " are in results.json, which is for the team: small counts are not hidden there."
        ),
        Paragraph("The SHA-256 of these careers:", quiet=True),
        Code(str(study["hash"])),
    ]
    return Section("plan", "Plan and data", blocks)
