"""The commands `new`, `check`, `import`, `export` and `withdraw`: a study made, looked over, filled, handed
on, and one record of it deleted."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from sojourn_schema.command_options import (
    PATH,
    STEPS,
    json_option,
    open_what_is_sealed,
    passphrase_option,
    print_json,
    progress_bar,
    record_key_option,
    study_argument,
)

if TYPE_CHECKING:
    from sojourn_schema.consistency import Finding
    from sojourn_schema.quality import Quality
    from sojourn_schema.store.study_file import StudyFile

REFUSED = 1
_SHOWN_PER_KIND = 20


@click.command()
@study_argument
@click.option("--definition", type=PATH, help="TOML file with title, consent text, sites and more.")
@json_option
def new(study: Path, definition: Path | None, as_json: bool) -> None:
    """Make a study file.

    STUDY is the file to make, by custom NAME.sojourn; a file that is there already is left as it is. Without
    --definition its survey year is this year, it speaks English and asks the core items; the title and the
    consent text are placeholders of ours. A complete definition stands in docs/study-file.md; it may name an
    XLSForm (.xlsx) of extra questions, which lies beside it and is kept in STUDY (docs/extra-questions.md).
    """
    from datetime import date

    from sojourn_schema.store.study_file import StudyFile
    from sojourn_schema.study import StudyDefinition

    settled = (
        StudyDefinition.from_toml(definition) if definition else StudyDefinition.default(date.today().year)
    )
    with StudyFile.create(study, settled) as made:
        study_id = made.study_id
    if as_json:
        told = {"path": str(study), "study_id": study_id}
        print_json(told | {"title": settled.title, "survey_year": settled.survey_year})
    else:
        click.echo(f"Made {study}: “{settled.title}”, survey year {settled.survey_year}.")


@click.command()
@study_argument
@json_option
@click.pass_context
def check(context: click.Context, study: Path, as_json: bool) -> None:
    """Check a study: the file, what does not fit in the careers, counts.

    Findings are questions (a gap, an overlap, a post before the PhD); they are listed and refuse nothing. A
    file that is damaged ends with exit status 1.
    """
    from sojourn_schema.store.study_file import StudyFile

    with StudyFile.open(study, read_only=True) as opened:
        problems = opened.integrity()
        counts = {} if problems else opened.counts()
        found, quality = ([], {}) if problems else _looked_through(opened, counts["respondent"])
        forms, unfit = ([], []) if problems else _extra_questions(opened, counts["extra_answer"])
        if as_json:
            document = _check_document(opened, problems, counts, found, quality)
            answers = [{"respondent_id": whose, "text": text} for whose, text in unfit]
            print_json(document | {"extra_questions": forms, "unfit_extra_answers": answers})
        else:
            _tell_check(opened, problems, counts, found)
            _tell_quality(quality)
            _tell_extra_questions(forms, unfit)
    if problems:
        context.exit(REFUSED)


def _looked_through(study: StudyFile, respondents: int) -> tuple[list[Finding], dict[str, Quality]]:
    """The findings of all careers, and the data quality of each by respondent."""
    from sojourn_schema.consistency import findings
    from sojourn_schema.quality import quality_of

    found: list[Finding] = []
    quality: dict[str, Quality] = {}
    paradata = study.paradata()
    with progress_bar("Looking through the careers", respondents) as bar:
        for career in study.careers():
            respondent_id = career.respondent.respondent_id
            found += findings(career)
            quality[respondent_id] = quality_of(career, paradata.get(respondent_id))
            bar.update(1)
    return found, quality


def _extra_questions(study: StudyFile, answers: int) -> tuple[list[dict[str, Any]], list[tuple[str, str]]]:
    """The forms of extra questions, and answers that don't fit the form their record was asked."""
    from sojourn_schema.extra_questions.telling import forms_told, unfit_answers

    unfit = list(unfit_answers(study.careers(), study.extra_forms.all())) if answers else []
    return forms_told(study), unfit


def _check_document(
    study: StudyFile,
    problems: list[str],
    counts: dict[str, int],
    found: Iterable[Finding],
    quality: Mapping[str, Quality],
) -> dict[str, Any]:
    from dataclasses import asdict

    from sojourn_schema.instrument.finding_words import in_words

    return {
        "path": str(study.path),
        "study_id": study.study_id,
        "title": study.definition.title,
        "survey_year": study.definition.survey_year,
        "integrity": problems,
        "counts": counts,
        "findings": [
            {
                "kind": one.kind,
                "respondent_id": one.respondent_id,
                "text": in_words(one),
                "spell_ids": one.spell_ids,
                "first_year": one.first_year,
                "last_year": one.last_year,
            }
            for one in found
        ],
        "quality": {key: {"score": one.score, **asdict(one)} for key, one in quality.items()},
    }


_COUNTED = {
    "respondent": "respondents",
    "spell": "spells",
    "publication_year": "years with papers",
    "job_search": "job searches",
    "grant_year": "years with grants",
    "extra_answer": "answers to extra questions",
    "draft": "unfinished interviews",
}


def _tell_check(study: StudyFile, problems: list[str], counts: dict[str, int], found: list[Finding]) -> None:
    click.echo(f"{study.path}: “{study.definition.title}”, survey year {study.definition.survey_year}")
    if problems:
        click.echo(f"{study.path} is damaged:", err=True)
        for problem in problems:
            click.echo(f"  {problem}", err=True)
        click.echo("Keep this file as it is and go back to its last copy.", err=True)
        return
    click.echo("The file is sound.")
    for table, words in _COUNTED.items():
        click.echo(f"{counts[table]:>12,}  {words}")
    if sealed := study.sealed.count():
        click.echo(
            f"{sealed:>12,}  sealed records, of which readable: {sealed - len(study.sealed.unopened()):,}"
        )
    if not found:
        click.echo("Nothing in the careers contradicts itself.")
        return
    careers = len({one.respondent_id for one in found})
    click.echo(f"{len(found):,} findings in {careers:,} careers (questions to look at, nothing is refused):")
    for kind in sorted({one.kind for one in found}):
        _tell_kind(kind, [one for one in found if one.kind == kind])


def _tell_quality(quality: Mapping[str, Quality]) -> None:
    from statistics import quantiles

    scores = [one.score for one in quality.values()]
    if len(scores) > 1:
        tenth, median = (quantiles(scores, n=10)[at] for at in (0, 4))
        click.echo(
            f"Data quality, where 1 is nothing noticed: {median:.2f} in the middle, a tenth of the careers "
            f"below {tenth:.2f}. --json lists each with its parts."
        )


def _tell_extra_questions(forms: Iterable[Mapping[str, Any]], unfit: list[tuple[str, str]]) -> None:
    from sojourn_schema.extra_questions.telling import lines_of

    for one in forms:
        click.echo(f"Extra questions {next(lines_of(one))}.")
    if unfit:
        click.echo(f"{len(unfit):,} answers to extra questions don't fit the form that was asked:")
        for whose, text in unfit[:_SHOWN_PER_KIND]:
            click.echo(f"  {whose}: {text}")


def _tell_kind(kind: str, found: list[Finding]) -> None:
    from sojourn_schema.instrument.finding_words import in_words

    click.echo(f"{kind} ({len(found):,})")
    for one in found[:_SHOWN_PER_KIND]:
        click.echo(f"  {one.respondent_id}: {in_words(one)}")
    if len(found) > _SHOWN_PER_KIND:
        click.echo(f"  and {len(found) - _SHOWN_PER_KIND:,} more; --json lists them all")


@click.command("import")
@study_argument
@click.argument("package", type=PATH)
@json_option
@click.pass_context
def import_(context: click.Context, study: Path, package: Path, as_json: bool) -> None:
    """Take a data package into a study.

    PACKAGE is a folder with a datapackage.json, or a zip of one; docs/data-package.md says what is in it.
    Nothing comes in of a respondent with any row that is refused: each refusal is told with its file, line
    and column, and the exit status is 1. The other respondents are in the study then.
    """
    from sojourn_schema.interchange import import_package
    from sojourn_schema.store.study_file import StudyFile

    with StudyFile.open(study) as opened, progress_bar(f"Importing {package.name}", STEPS) as bar:
        report = import_package(opened, package, lambda _, share: bar.update(round(share * STEPS) - bar.pos))
    for line in (*report.notices, *report.refusals):
        click.echo(str(line), err=True)
    if as_json:
        print_json(report.to_json())
    else:
        click.echo(f"Respondents taken in: {report.accepted:,}.")
        if report.refusals:
            click.echo(f"Respondents refused: {report.refused:,} (reasons listed: {len(report.refusals):,}).")
    if report.refusals:
        context.exit(REFUSED)


@click.command()
@study_argument
@click.argument("out", type=PATH)
@click.option("--raw", is_flag=True, help="Everything as recorded, for use inside the team only.")
@record_key_option
@passphrase_option
@json_option
@click.pass_context
def export(
    context: click.Context,
    study: Path,
    out: Path,
    raw: bool,
    key_file: Path | None,
    passphrase_file: Path | None,
    as_json: bool,
) -> None:
    """Write a study as a data package, inside the team.

    OUT is a folder that isn't there or is empty, or a zip where its name ends in .zip. Damaged records are
    written as they stand: each value that an import would refuse is told with its file, line and column in
    the package, and the exit status is then 1. With --key sealed records are made readable in STUDY first.
    """
    from dataclasses import asdict

    from sojourn_schema.interchange import export_study
    from sojourn_schema.store.study_file import StudyFile

    if not raw:
        raise click.UsageError(
            "An export for others, generalised and checked, does not exist yet. --raw writes every record as "
            "it was given: careers can be recognised in it, so keep it inside the team."
        )
    open_what_is_sealed(study, key_file, passphrase_file)
    with StudyFile.open(study, read_only=True) as opened:
        counts, sealed = opened.counts(), len(opened.sealed.unopened())
        with progress_bar(f"Exporting {study.name}", counts["respondent"]) as bar:
            report = export_study(opened, out, lambda careers: bar.update(careers - bar.pos))
    for line in report.lines():
        click.echo(line, err=True)
    if sealed:
        click.echo(f"Not in it: {sealed:,} sealed records; --key opens them.", err=True)
    if as_json:
        del counts["draft"]
        told = {"unfit": report.unfit, "refusals": [asdict(one) for one in report.refusals]}
        print_json({"path": str(out), "counts": counts, **told, "damage": list(report.damage)})
    else:
        click.echo(f"Respondents written to {out}: {report.written:,}.")
        click.echo("These are the records as given: keep them inside the team.")
    if not report.sound:
        click.echo(
            f"An import of this package would refuse {report.unfit:,} of its respondents. Mend these places "
            f"in it, or go back to a copy of {study.name} without them.",
            err=True,
        )
        context.exit(REFUSED)


@click.command()
@study_argument
@click.argument("code")
@json_option
def withdraw(study: Path, code: str, as_json: bool) -> None:
    """Delete the record that a withdrawal code belongs to.

    CODE has 21 characters; capitals, hyphens and blanks don't matter (put it into quotation marks where it
    has blanks). What is deleted is overwritten in the file. A code that no record here has is noted, so that
    its record is not taken in later. A code that is mistyped ends with exit status 1, and nothing is deleted.
    """
    from sojourn_schema.secret_code import SecretCode
    from sojourn_schema.store.study_file import StudyFile
    from sojourn_schema.withdrawal import withdraw as take_out

    parsed = SecretCode.parse(code)
    with StudyFile.open(study) as opened:
        done = take_out(opened, parsed)
    if as_json:
        print_json({"path": str(study), "outcome": done.outcome, "told": list(done.in_words())})
    else:
        for line in done.in_words():
            click.echo(line)
