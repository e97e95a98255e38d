"""From a study to an answer: the person-years, the planned claims, and everything that is written about
them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import pyarrow.parquet as parquet

from sojourn_analysis.claims import c1
from sojourn_analysis.claims.answer import plain_answer
from sojourn_analysis.claims.verdict import holm
from sojourn_analysis.engine.duckdb import Engine
from sojourn_analysis.engine.histories import histories_of_study
from sojourn_analysis.output import keep_file, put_in_place
from sojourn_analysis.person_years import PERSONS, first_faculty
from sojourn_analysis.plan import Plan
from sojourn_analysis.progress import Progress, part, silent
from sojourn_analysis.report.page import write_report
from sojourn_analysis.report.tables import write_tables
from sojourn_analysis.results import AnalysisWarning, ClaimResult, Results, WarningKind
from sojourn_analysis.risk_set import RiskSet
from sojourn_analysis.source import Source, opened
from sojourn_schema.errors import UnfitTableError

RESULTS, REPORT = "results.json", "report.html"
_REFUSALS_TOLD = 5


@dataclass(frozen=True, slots=True)
class Analysis:
    """A finished analysis.

    Attributes:
        results: all numbers.
        out: the folder with report.html, results.json, tables and figures.
        answers: what it says of each claim, in two plain sentences each.
        refusals: why respondents of a package did not come in.
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

    Raises:
        PackageError: the package as a whole can't be read.
        StudyFileError: the study can't be read.
        UnfitTableError: the results can't be written.
    """
    plan = plan or Plan.default()
    if save_person_years is not None and not save_person_years.parent.is_dir():
        raise UnfitTableError(
            f"There is no folder {save_person_years.parent}.",
            "Nothing was analysed.",
            "Make the folder first.",
        )
    with opened(source, part(progress, 0.0, 0.25)) as study, Engine() as engine, put_in_place(out) as fresh:
        risk_set = _risk_set(study, engine, part(progress, 0.25, 0.45))
        estimated = [
            (planned, *c1.estimate(risk_set, study.path, planned, plan, part(progress, 0.45, 0.9)))
            for planned in plan.claims
        ]
        p = [1.0 if (found := claim.headline.p) is None else found for _, claim, _ in estimated]
        claims = tuple(
            _settled(planned, claim, hires, plan, _adjusted(p, place), study)
            for place, (planned, claim, hires) in enumerate(estimated)
        )
        results = Results(_study_document(study, risk_set), plan.document(), claims)
        progress("Writing the report", 0.92)
        for place, (planned, claim, (_, _, hires)) in enumerate(
            zip(plan.claims, claims, estimated, strict=True)
        ):
            alone = c1.alone(hires, planned, plan, _adjusted(p, place))
            write_tables(fresh, claim, hires, plan, alone)
            write_report(fresh, results, claim, planned, hires, plan, study, alone)
        (fresh / RESULTS).write_text(results.to_json() + "\n", encoding="utf-8")
        if save_person_years is not None:
            _keep_person_years(risk_set, fresh, save_person_years)
        progress("Writing the report", 1.0)
    answers = tuple(plain_answer(claim) for claim in claims)
    return Analysis(results, out, answers, study.refusals, (out / REPORT, out / RESULTS))


def _risk_set(study: Source, engine: Engine, progress: Progress) -> RiskSet:
    people = max(study.counts["respondent"], 1)

    def told(read: int) -> None:
        progress("Building person-years", read / people)

    told(0)
    return first_faculty(engine, histories_of_study(study.path), progress=told)


def _adjusted(p: list[float], place: int) -> Callable[[float], float]:
    """Holm's adjustment of one claim's p among those of the plan's other claims."""

    def adjusted(own: float) -> float:
        return holm([*p[:place], own, *p[place + 1 :]])[place]

    return adjusted


def _settled(
    planned: Any,
    claim: ClaimResult,
    hires: c1.Hires,
    plan: Plan,
    adjusted: Callable[[float], float],
    study: Source,
) -> ClaimResult:
    """The claim with its adjusted p and its verdict, and with what was refused on the way in."""
    verdict, reason, warnings = c1.settle(hires, planned, plan, adjusted)
    own_p = claim.headline.p
    headline = replace(claim.headline, p_holm=None if own_p is None else adjusted(own_p))
    return replace(
        claim,
        verdict=verdict,
        verdict_reason=None if reason is None else str(reason),
        headline=headline,
        headlines=(headline, *claim.headlines[1:]),
        warnings=c1.ordered((*_refused(study), *warnings, *claim.warnings)),
    )


def _refused(study: Source) -> tuple[AnalysisWarning, ...]:
    if not study.refusals:
        return ()
    shown = "; ".join(study.refusals[:_REFUSALS_TOLD])
    more = len(study.refusals) - _REFUSALS_TOLD
    others = f" and {more:,} more reasons" if more > 0 else ""
    people = "1 respondent was" if study.refused == 1 else f"{study.refused:,} respondents were"
    text = f"{people} refused and left out: {shown}{others}."
    return (AnalysisWarning(WarningKind.DROPPED_ROWS, text),)


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
