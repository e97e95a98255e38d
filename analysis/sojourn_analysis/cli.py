"""The commands `analyze`, `fit` and `simulate`. Nothing analytical is imported before a command runs."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from sojourn_analysis.progress import Progress

REFUSED = 1
_PATH = click.Path(path_type=Path)
_STEPS = 1000


@click.command()
@click.argument("study_or_package", type=_PATH)
@click.option("--out", type=_PATH, required=True, help="Folder for the report, results.json, tables and figures.")
@click.option("--plan", type=_PATH, help="Analysis plan (TOML) instead of the one that ships with Sojourn.")
@click.option(
    "--save-person-years", type=_PATH, metavar="FILE.parquet", help="Keep the table that the models saw."
)
@click.pass_context
def analyze(
    context: click.Context, study_or_package: Path, out: Path, plan: Path | None, save_person_years: Path | None
) -> None:
    """Test the claims on a study or a data package and write the report.

    STUDY_OR_PACKAGE is a study file, or a data package (folder or zip). Respondents of a package that can't be
    read are listed and left out; the exit status is then 1, and the results are those of the others.
    """
    from sojourn_analysis.analyze import analyze as analysed
    from sojourn_analysis.plan import Plan

    planned = Plan.from_toml(plan) if plan else Plan.default()
    with _terminal_progress() as progress:
        analysis = analysed(
            study_or_package, out, planned, progress=progress, save_person_years=save_person_years
        )
    for refusal in analysis.refusals:
        click.echo(refusal, err=True)
    for answer in analysis.answers:
        click.echo(answer)
    for path in analysis.written:
        click.echo(path)
    if analysis.refusals:
        context.exit(REFUSED)


@click.command()
@click.argument("out", type=_PATH)
@click.option("--respondents", type=click.IntRange(1, 10_000_000), required=True, help="How many careers.")
@click.option("--seed", type=click.IntRange(0), required=True, help="The same seed gives the same bytes.")
@click.option(
    "--industry-odds-ratio",
    type=click.FloatRange(0.05, 20),
    default=0.85,
    show_default=True,
    help="Odds ratio of a faculty hire per year in industry (the total effect).",
)
def simulate(out: Path, respondents: int, seed: int, industry_odds_ratio: float) -> None:
    """Draw careers with a known truth, as a data package.

    OUT is a folder, or a zip if the name ends in .zip. The truth lies beside the tables, in truth.json.
    """
    from sojourn_analysis.simulate.package import TRUTH
    from sojourn_analysis.simulate.package import simulate as simulated
    from sojourn_analysis.simulate.process import Process

    process = Process(industry_odds_ratio=industry_odds_ratio)
    with _terminal_progress() as progress:
        written = simulated(out, process, respondents, seed, progress)
    careers = "career" if respondents == 1 else "careers"
    click.echo(f"Wrote {written.respondents:,} simulated {careers} to {written.path}; their truth is in its {TRUTH}.")


@contextmanager
def _terminal_progress() -> Iterator[Progress]:
    """A progress bar on standard error if that is a terminal; nothing in a pipe."""
    with click.progressbar(
        length=_STEPS, file=sys.stderr, hidden=not sys.stderr.isatty(), item_show_func=lambda what: what
    ) as bar:

        def show(what: str, share: float) -> None:
            bar.update(max(0, int(share * _STEPS) - bar.pos), what)

        yield show
