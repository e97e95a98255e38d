"""The command `power`."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from sojourn_analysis.cli import finite_number, terminal_progress
from sojourn_schema.command_options import json_option, print_json
from sojourn_schema.errors import UnfitTableError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sojourn_analysis.power import Power

_PATH = click.Path(path_type=Path)
_PICTURES = (".svg", ".png")


@click.command()
@click.option(
    "--industry-odds-ratio",
    "ratios",
    type=click.FloatRange(0.05, 20),
    callback=finite_number,
    multiple=True,
    default=(0.85,),
    show_default=True,
    metavar="R",
    help="Odds ratio of a faculty hire per year in industry; may be given more than once.",
)
@click.option(
    "--respondents",
    "sizes",
    type=click.IntRange(20, 100_000),
    multiple=True,
    metavar="N...",
    help="Sizes of a study, one after the other; 100 300 1000 if not given.",
)
@click.argument("more_sizes", type=click.IntRange(20, 100_000), nargs=-1, metavar="")
@click.option(
    "--studies",
    type=click.IntRange(1, 10_000),
    default=20,
    show_default=True,
    help="Simulated studies of each size and effect.",
)
@click.option(
    "--claim", "claims", multiple=True, metavar="ID", help="A claim that alone is planned; may be repeated."
)
@click.option("--plan", type=_PATH, help="Analysis plan (TOML) instead of the one that ships with Sojourn.")
@click.option("--seed", type=click.IntRange(0), default=20_261, show_default=True, help="Of the careers.")
@click.option("--jobs", type=click.IntRange(1), help="Processes; as many as there are cores if not given.")
@click.option("--figure", type=_PATH, metavar="FILE", help="Draw the curves: .svg or .png.")
@json_option
def power(
    ratios: tuple[float, ...],
    sizes: tuple[int, ...],
    more_sizes: tuple[int, ...],
    studies: int,
    claims: tuple[str, ...],
    plan: Path | None,
    seed: int,
    jobs: int | None,
    figure: Path | None,
    as_json: bool,
) -> None:
    """Tell the chance of settling each claim, by the number of respondents.

    Simulated studies are analysed by the whole rule of the plan: smallest effects, Holm's adjustment, the
    checks that settle. Without options 20 studies each of 100, 300 and 1,000 respondents are drawn, which
    takes some minutes on two cores; a share of so few has an error of up to 11 of 100, and its 95 % Monte
    Carlo interval stands beside it. The careers are those of `sojourn simulate`, so the chances are those of
    studies where its effects hold.
    """
    if more_sizes and not sizes:
        raise click.UsageError("Numbers of respondents go after --respondents.")
    if figure is not None and figure.suffix.lower() not in _PICTURES:
        raise click.UsageError("--figure takes a name that ends in .svg or .png.")
    from sojourn_analysis.plan import Plan
    from sojourn_analysis.power import RESPONDENTS
    from sojourn_analysis.power import power as reckoned

    planned = Plan.from_toml(plan) if plan else Plan.default()
    if unknown := set(claims) - {claim.id for claim in planned.claims}:
        raise click.UsageError(f"The plan has no claim {', '.join(sorted(unknown))}.")
    respondents = tuple(dict.fromkeys((*sizes, *more_sizes))) or RESPONDENTS
    with terminal_progress() as progress:
        found = reckoned(
            tuple(dict.fromkeys(ratios)), respondents, planned, claim_ids=claims, studies=studies, seed=seed,
            jobs=jobs, progress=progress,
        )  # fmt: skip
    if figure is not None:
        _draw(figure, found)
    if as_json:
        told = {"studies": studies, "seed": seed, "plan": planned.hash, "process": "simulate"}
        print_json(told | {"power": [_document(one) for one in found]})
        return
    click.echo(_text(found))
    if figure is not None:
        click.echo(figure)


def _document(one: Power) -> dict[str, Any]:
    low, high = one.interval
    return {
        "claim": one.claim,
        "industry_odds_ratio": one.industry_odds_ratio,
        "respondents": one.respondents,
        "studies": one.studies,
        "settled": one.settled,
        "settled_low": low,
        "settled_high": high,
        "supported": one.supported / one.studies,
        "contradicted": one.contradicted / one.studies,
    }


def _text(found: Sequence[Power]) -> str:
    """A table an effect: a row a claim, a column a size."""
    sizes = list(dict.fromkeys(one.respondents for one in found))
    studies = found[0].studies
    head = "Of 100 studies, how many settle each claim (95 % Monte Carlo interval)"
    lines = [f"{head}; {studies} simulated of each size."]
    for ratio in dict.fromkeys(one.industry_odds_ratio for one in found):
        lines += ["", f"Odds ratio of a hire per industry year: {ratio:g}"]
        lines.append(f"{'claim':6}" + "".join(f"{f'{size:,} respondents':>22}" for size in sizes))
        rows = [one for one in found if one.industry_odds_ratio == ratio]
        for claim in dict.fromkeys(one.claim for one in rows):
            cells = [_cell(one) for one in rows if one.claim == claim]
            lines.append(f"{claim:6}" + "".join(f"{cell:>22}" for cell in cells))
    return "\n".join(lines)


def _cell(one: Power) -> str:
    low, high = (round(100 * bound) for bound in one.interval)
    return f"{round(100 * one.settled)} ({low} to {high})"


def _draw(path: Path, found: Sequence[Power]) -> None:
    from sojourn_analysis.figures.power_curves import Point, power_figure, power_png

    curves: dict[str, dict[str, list[Point]]] = {}
    for one in sorted(found, key=lambda one: one.respondents):
        effect = f"odds ratio {one.industry_odds_ratio:g} per industry year"
        points = curves.setdefault(one.claim, {}).setdefault(effect, [])
        points.append(Point(one.respondents, one.settled, *one.interval))
    curves = {one.claim: curves[one.claim] for one in found}
    studies = found[0].studies
    try:
        if path.suffix.lower() == ".png":
            path.write_bytes(power_png(curves, studies))
        else:
            path.write_text(power_figure(curves, studies).svg, encoding="utf-8")
    except OSError as error:
        raise UnfitTableError(
            f"{path} can't be written: {error.strerror or error}.",
            "The studies were simulated, but the figure was not kept.",
            "Choose another place; the same seed gives the same figure.",
        ) from error
