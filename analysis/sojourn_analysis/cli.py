"""The commands `analyze`, `plan`, `fit`, `simulate`. Nothing analytical is imported before a command runs."""

from __future__ import annotations

import math
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import click

from sojourn_schema.command_options import (
    PATH,
    json_option,
    open_what_is_sealed,
    passphrase_option,
    print_json,
    record_key_option,
)

if TYPE_CHECKING:
    from sojourn_analysis.progress import Progress

REFUSED = 1
_STEPS = 1000


def finite_number(
    context: click.Context, option: click.Parameter, value: float | tuple[float, ...]
) -> float | tuple[float, ...]:
    """Refuse "nan", which lies outside no range."""
    if any(map(math.isnan, value if isinstance(value, tuple) else (value,))):
        raise click.BadParameter("nan is not a number.", context, option)
    return value


@click.command()
@click.argument("study_or_package", type=PATH)
@click.option(
    "--out",
    type=PATH,
    required=True,
    help="Folder for report.html, report.pdf, results.json, told.json, plan.toml, tables/ and figures/;"
    " what is there under these names is replaced, other files stay.",
)
@click.option("--plan", type=PATH, help="Analysis plan (TOML) instead of the one that ships with Sojourn.")
@click.option(
    "--save-person-years", type=PATH, metavar="FILE.parquet", help="Keep the table that the models saw."
)
@click.option(
    "--jobs",
    type=click.IntRange(1),
    help="Processes that share the claims; without it one a core, up to 4. The results are the same.",
)
@record_key_option
@passphrase_option
@json_option
@click.pass_context
def analyze(
    context: click.Context,
    study_or_package: Path,
    out: Path,
    plan: Path | None,
    save_person_years: Path | None,
    jobs: int | None,
    key_file: Path | None,
    passphrase_file: Path | None,
    as_json: bool,
) -> None:
    """Test the claims on a study or a data package and write the report.

    STUDY_OR_PACKAGE is a study file, or a data package (folder or zip). Respondents of a package that can't
    be read, and those of a study whose records are damaged, are listed and left out; the exit status is then
    1, and the results are those of the others. With --key sealed records are made readable in the study
    first.
    """
    from sojourn_analysis.analyze import analyze as analysed
    from sojourn_analysis.plan import Plan
    from sojourn_analysis.workers import few_processes

    planned = Plan.from_toml(plan) if plan else Plan.default()
    open_what_is_sealed(study_or_package, key_file, passphrase_file)
    with terminal_progress() as progress:
        analysis = analysed(
            study_or_package, out, planned, progress=progress, save_person_years=save_person_years,
            jobs=jobs or few_processes(),
        )  # fmt: skip
    for refusal in analysis.refusals:
        click.echo(refusal, err=True)
    if as_json:
        study = analysis.results.study
        told = {"out": str(out), "written": [str(path) for path in analysis.written]}
        counts = {"respondents": study["respondents"], "refused": study["refused"]}
        print_json(told | counts | {"answers": analysis.answers, "refusals": analysis.refusals})
    else:
        if analysis.results.plan["made"] == "exploratory":
            click.echo("Exploratory: the study did not name this plan before its first record.")
        for line in (*analysis.answers, *analysis.written):
            click.echo(line)
    if analysis.refusals:
        context.exit(REFUSED)


@click.command()
@click.argument("file", type=PATH, required=False)
@json_option
def plan(file: Path | None, as_json: bool) -> None:
    """Check an analysis plan and print its hash.

    FILE is a plan (TOML); without it the one that ships is told. The hash goes into the study definition as
    `analysis_plans`, before the first interview: an analysis by a plan that the study did not name is
    exploratory.
    """
    from sojourn_analysis.plan import Plan

    found = Plan.from_toml(file) if file else Plan.default()
    if as_json:
        print_json(found.document())
        return
    claims = ", ".join(claim.id for claim in found.claims)
    click.echo(f"{found.title}, version {found.version}: {claims}")
    click.echo(f'analysis_plans = ["{found.hash}"]')


@click.command()
@click.argument("table", type=PATH)
@click.option("--terms", required=True, help="A formula's right-hand side, as in '0 + C(period) + x'.")
@click.option("--event", help="The column that is 1 in the period of the event, else 0.")
@click.option("--duration", help="The column with the last period of each person (one row a person).")
@click.option("--censored", help="The column that is 1 where the event had not happened by then, else 0.")
@click.option("--origin", type=int, help="The period before the first one at risk; 0 if not given.")
@click.option("--id", "person", help="The column that identifies persons.")
@click.option("--link", type=click.Choice(["logit", "cloglog"]), default="logit", show_default=True)
@click.option("--cluster", help="The column to cluster the covariance by; model-based without it.")
@json_option
def fit(
    table: Path,
    terms: str,
    event: str | None,
    duration: str | None,
    censored: str | None,
    origin: int | None,
    person: str | None,
    link: str,
    cluster: str | None,
    as_json: bool,
) -> None:
    """Fit one hazard model to TABLE (CSV or Parquet).

    TABLE has person-periods with an event column (--event), or one row a person with a duration (--duration
    and --censored), which is expanded to the periods ORIGIN+1 ... DURATION, named `period`.
    """
    if (event is None) == (duration is None):
        raise click.UsageError("Give either --event, or --duration and --censored.")
    if (duration is None) != (censored is None):
        raise click.UsageError("--duration and --censored go together.")
    if origin is not None and duration is None:
        raise click.UsageError("--origin goes with --duration.")
    from sojourn_analysis.person_period import DurationColumns, EventColumn, fit_table
    from sojourn_analysis.results import to_json
    from sojourn_analysis.table_file import read_table

    if duration is not None and censored is not None:
        outcome: EventColumn | DurationColumns = DurationColumns(duration, censored, origin or 0)
    else:
        assert event is not None
        outcome = EventColumn(event)
    fitted = fit_table(
        read_table(table), terms, outcome, person=person, link=link, cluster=cluster, path=table
    )
    click.echo(to_json(fitted.document()) if as_json else fitted.text())


@click.command()
@click.argument("out", type=PATH)
@click.option("--respondents", type=click.IntRange(1, 10_000_000), required=True, help="How many careers.")
@click.option("--seed", type=click.IntRange(0), required=True, help="The same seed gives the same bytes.")
@click.option(
    "--industry-odds-ratio",
    type=click.FloatRange(0.05, 20),
    callback=finite_number,
    default=0.85,
    show_default=True,
    help="Odds ratio of a faculty hire per year in industry (the total effect).",
)
@click.option(
    "--mediated",
    type=click.FloatRange(0, 1),
    callback=finite_number,
    metavar="SHARE",
    default=0.5,
    show_default=True,
    help="Share of the total effect of industry years that goes through papers.",
)
@click.option(
    "--scenario",
    type=click.Choice(["plain", "field", "confounded"]),
    default="plain",
    show_default=True,
    help="plain: nothing stands between the data and the truth. field: few people are met outside academia, "
    "answers are left out, memory errs. confounded: a wish for academia acts on moves and hires.",
)
@click.option(
    "--whole-truth",
    is_flag=True,
    help="Where numbers of the truth are counted in two million careers and not stored for these parameters, "
    "draw those careers (minutes) instead of leaving the numbers out.",
)
@json_option
def simulate(
    out: Path,
    respondents: int,
    seed: int,
    industry_odds_ratio: float,
    mediated: float,
    scenario: str,
    whole_truth: bool,
    as_json: bool,
) -> None:
    """Draw careers with a known truth, as a data package.

    OUT is a folder, or a zip if the name ends in .zip. The truth lies beside the tables, in truth.json.
    """
    from sojourn_analysis.simulate.package import LEFT_OUT, TRUTH
    from sojourn_analysis.simulate.package import simulate as simulated
    from sojourn_analysis.simulate.process import Process

    process = Process.of_scenario(scenario, industry_odds_ratio, mediated)
    with terminal_progress() as progress:
        written = simulated(out, process, respondents, seed, progress, whole=whole_truth)
    if as_json:
        print_json({"path": str(written.path), "respondents": written.respondents, "truth": written.truth})
        return
    careers = "career" if respondents == 1 else "careers"
    click.echo(
        f"Wrote {written.respondents:,} simulated {careers} to {written.path}; their truth is in its {TRUTH}."
    )
    if written.truth["process"]["population"] == LEFT_OUT:
        click.echo(
            "Numbers that are counted in two million careers are not in it: they are not stored for these "
            "parameters. --whole-truth draws them.",
            err=True,
        )


@contextmanager
def terminal_progress() -> Iterator[Progress]:
    """A progress bar on standard error if that is a terminal; nothing in a pipe."""
    with click.progressbar(
        length=_STEPS, file=sys.stderr, hidden=not sys.stderr.isatty(), item_show_func=lambda what: what
    ) as bar:

        def show(what: str, share: float) -> None:
            bar.update(max(0, int(share * _STEPS) - bar.pos), what)

        yield show
