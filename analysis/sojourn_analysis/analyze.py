"""From a study to an answer: the person-years, the planned claims, and everything that is written about
them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pyarrow.parquet as parquet
from threadpoolctl import threadpool_limits

from sojourn_analysis.claims.answering import answered
from sojourn_analysis.claims.context import Context
from sojourn_analysis.claims.judgement import Judged
from sojourn_analysis.claims.raked import raked_people
from sojourn_analysis.claims.risk_sets import FIRST_FACULTY
from sojourn_analysis.counted import counted
from sojourn_analysis.engine.duckdb import Engine
from sojourn_analysis.fingerprint import data_hash
from sojourn_analysis.output import PDF, PLAN, REPORT, RESULTS, keep_file, put_in_place
from sojourn_analysis.person_years import PERSONS
from sojourn_analysis.plan import Plan
from sojourn_analysis.plan_text import plan_text
from sojourn_analysis.progress import Progress, part, silent
from sojourn_analysis.report.page import report_of, write_report
from sojourn_analysis.report.tables import write_tables
from sojourn_analysis.results import Results
from sojourn_analysis.risk_set import RiskSet
from sojourn_analysis.source import Source, opened
from sojourn_analysis.told import Told
from sojourn_schema.document.pdf import write_pdf
from sojourn_schema.errors import DefinitionError, UnfitTableError

_REFUSALS_LISTED = 20


@dataclass(frozen=True, slots=True)
class Analysis:
    """A finished analysis.

    Attributes:
        results: all numbers.
        out: the folder with report.html, report.pdf, results.json, plan.toml, tables and figures.
        answers: what the report says of each claim, in two plain sentences each, small counts hidden.
        refusals: why respondents were left out: those of a package that did not come in, and those of a study
            whose records are damaged.
        written: the files to look at first.
    """

    results: Results
    out: Path
    answers: tuple[str, ...]
    refusals: tuple[str, ...]
    written: tuple[Path, ...]


def analyze(
    source: Path,
    out: Path,
    plan: Plan | None = None,
    progress: Progress = silent,
    save_person_years: Path | None = None,
    jobs: int = 1,
) -> Analysis:
    """Carry out a plan on a study or a data package and write the results.

    Nothing is changed at `out` before everything is written beside it. If `progress` raises, nothing is
    written.

    Args:
        source: a study file, or a data package (folder or zip).
        out: the folder for the results; it is made if it isn't there.
        plan: what to analyse; without it the plan that ships with the package.
        progress: told what is being done and how far it is; raises `Cancelled` to stop.
        save_person_years: a Parquet file for the table that the models saw.
        jobs: processes that share the claims; the results are the same however many there are.

    Raises:
        PackageError: the package as a whole can't be read.
        StudyFileError: the study can't be read, or more of it is damaged than single records.
        UnfitTableError: there is nobody, everybody was refused, or the results can't be written.
    """
    plan = plan or Plan.default()
    _require_folder_of(save_person_years)
    with (
        threadpool_limits(1, "blas"),  # its threads wait for each other on matrices as small as ours
        opened(source, part(progress, 0.0, 0.25), plan.subgroup) as study,
        Engine() as engine,
        put_in_place(out) as fresh,
    ):
        _require_somebody(study)
        context = Context(study, engine, plan, part(progress, 0.25, 0.45))
        if plan.weights:
            raked_people(context)  # before anything long: what can't be weighted so is refused
        risk_set = context.risk_set(FIRST_FACULTY)
        claims = [claim.id for claim in plan.claims]
        judged = answered(context, claims, part(progress, 0.45, 0.9), jobs)
        results = _results(context, risk_set, judged)
        told = _write(fresh, results, judged, context, progress)
        _write_plan(fresh, out, plan)
        if save_person_years is not None:
            _keep_person_years(risk_set, fresh, save_person_years)
        progress("Writing the report", 1.0)
    answers = tuple(claim.answer for claim in told.claims)  # with small counts hidden, as the report has them
    written = tuple(out / name for name in (REPORT, PDF, RESULTS))
    return Analysis(results, out, answers, study.refusals, written)


def _require_folder_of(save_person_years: Path | None) -> None:
    if save_person_years is not None and not save_person_years.parent.is_dir():
        raise UnfitTableError(
            f"There is no folder {save_person_years.parent}.",
            "Nothing was analysed.",
            "Make the folder first.",
        )


def _results(context: Context, risk_set: RiskSet, judged: Sequence[Judged]) -> Results:
    study, plan = context.source, context.plan
    return Results(
        _study_document(study, risk_set),
        plan.document() | {"made": str(plan.made(study.registered_plans))},
        tuple(one.result for one in judged),
    )


def _write(
    fresh: Path, results: Results, judged: Sequence[Judged], context: Context, progress: Progress
) -> Told:
    """Everything that the results' folder holds; returns what the report says."""
    progress("Writing the report", 0.92)
    for one in judged:
        write_tables(fresh, one, context.source.smallest_cell)
    report, told = report_of(results, judged, context)
    write_report(fresh, report)
    told.write(fresh)
    progress("Setting the PDF", 0.96)
    write_pdf(fresh / PDF, report)
    (fresh / RESULTS).write_text(results.to_json() + "\n", encoding="utf-8")
    return told


def _write_plan(fresh: Path, out: Path, plan: Plan) -> None:
    """The plan that was carried out; a file that says the same stays with its comments."""
    text = plan_text(plan)
    try:
        if Plan.from_toml(out / PLAN).hash == plan.hash:
            text = (out / PLAN).read_text(encoding="utf-8")
    except (DefinitionError, OSError):
        pass  # there is none, or none that says this
    (fresh / PLAN).write_text(text, encoding="utf-8")


def _require_somebody(study: Source) -> None:
    """Stop where there is nobody, or everybody was refused: there is nothing to tell but why."""
    if study.counts["respondent"]:
        return
    if not study.refusals:
        notices = "".join(f" {notice}" for notice in study.notices)
        raise UnfitTableError(
            f"{study.name} has nobody to analyse.",
            f"No results were written.{notices}",
            "Interview people or import careers first; --key opens sealed records, and somebody has to"
            " belong to the plan's subgroup.",
        )
    reasons = list(study.refusals[:_REFUSALS_LISTED])
    if more := len(study.refusals) - len(reasons):
        reasons.append(f"and {counted(more, 'more reason', 'more reasons')}")
    raise UnfitTableError(
        "\n".join((f"Everybody in {study.name} was refused.", *reasons)),
        "There is nobody to analyse; no results were written.",
        "Mend these places and analyse it again.",
    )


def _study_document(study: Source, risk_set: RiskSet) -> dict[str, Any]:
    return {
        "title": study.title,
        "source": study.name,
        "respondents": study.counts["respondent"],
        "refused": study.refused,
        "spells": study.counts["spell"],
        "publication_years": study.counts["publication_year"],
        "job_searches": study.counts["job_search"],
        "grant_years": study.counts["grant_year"],
        "at_risk": risk_set.n_persons,
        "person_years": risk_set.n_rows,
        "hires": risk_set.n_events,
        "hash": data_hash(study.path),
    }


def _keep_person_years(risk_set: RiskSet, fresh: Path, path: Path) -> None:
    """The table that the models saw, with words for codes, beside the results' own folder."""
    table = risk_set.table
    words = {
        name: table[name].cases(*((code, label) for code, label in enumerate(labels)))
        for name, labels in risk_set.levels.items()
    }
    people = risk_set.engine.table(PERSONS)
    told = table.mutate(**words).inner_join(people, "person").drop("person").order_by("respondent_id", "year")
    rows = risk_set.engine.rows(told.relocate("respondent_id"))
    written = fresh.parent / "person_years.parquet"
    parquet.write_table(rows, written)
    keep_file(written, path)
