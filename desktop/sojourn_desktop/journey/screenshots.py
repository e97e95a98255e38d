"""Screenshots: every page in each look, size and language, and a page of HTML with all of them."""

from __future__ import annotations

import html
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import product
from pathlib import Path

import click

from sojourn_desktop.journey.command import run_command
from sojourn_desktop.journey.example import RESPONDENTS, SEED
from sojourn_desktop.journey.rehearsal import PICTURE_SIZE, REHEARSAL, TOUR, environment
from sojourn_schema.languages import FALLBACK_LANGUAGE, LANGUAGES
from sojourn_schema.study import StudyDefinition

LOOKS = ("light", "dark", "contrast")
SIZES = {100: PICTURE_SIZE, 200: (960, 500)}
"""Scale in per cent -> the window: at 200 % what a screen of 1920 x 1080 leaves beside its bars."""


@dataclass(frozen=True, slots=True)
class Variant:
    """One way in which the app is shown."""

    look: str
    scale_percent: int
    language: str = FALLBACK_LANGUAGE

    @property
    def name(self) -> str:
        """Of its folder."""
        return f"{self.look}-{self.scale_percent}-{self.language}"

    @property
    def title(self) -> str:
        """For the heading of its column."""
        return f"{self.look}, {self.scale_percent} %, {LANGUAGES[self.language]}"


def variants(languages: Sequence[str]) -> tuple[Variant, ...]:
    """English in every look and size, and each other language in one look."""
    plain = [one for one in languages if one != FALLBACK_LANGUAGE]
    shown = [Variant(look, scale) for scale, look in product(SIZES, LOOKS)]
    first = shown if FALLBACK_LANGUAGE in languages else []
    return (*first, *(Variant(LOOKS[0], 100, language) for language in plain))


def photograph(study: Path, variant: Variant, folder: Path) -> bool:
    """Type an interview into a study and look at all pages, in one variant.

    Returns:
        Whether all pages could be worked; the pictures up to the one that could not are there.
    """
    size = SIZES[variant.scale_percent]
    options = [
        "--look", variant.look, "--size", *map(str, size), "--language", variant.language,
        "--pictures", str(folder),
    ]  # fmt: skip
    scaled = {**environment(on_display=False), "QT_SCALE_FACTOR": f"{variant.scale_percent / 100:g}"}
    with tempfile.TemporaryDirectory(prefix="sojourn-modes-") as made:
        new = [_empty_study(Path(made), mode, variant.language) for mode in ("booth", "self")]
        tours = [(REHEARSAL, study), *((TOUR, one) for one in (study, *new))]
        runs = [
            subprocess.run([*command, str(one), *options], env=scaled, check=False) for command, one in tours
        ]
    return all(run.returncode == 0 for run in runs)


def index(folder: Path, shown: Sequence[Variant]) -> str:
    """The HTML page that shows the pictures of a folder, a page of the app in a row."""
    head = "".join(f"<th>{html.escape(variant.title)}</th>" for variant in shown)
    rows = "\n".join(
        f"<tr><th>{html.escape(page)}</th>{''.join(_cells(folder, page, shown))}</tr>"
        for page in _pages(folder, shown)
    )
    return (
        '<!doctype html>\n<html lang="en"><head><meta charset="utf-8"><title>Sojourn, every page</title>\n'
        "<style>body{font:16px sans-serif;margin:16px}img{width:100%;border:1px solid #888}"
        "td{min-width:420px;vertical-align:top;padding:4px}th{text-align:left;vertical-align:top}</style></head>\n"
        f"<body><h1>Every page</h1><table><tr><th></th>{head}</tr>\n{rows}\n</table></body></html>\n"
    )


def _pages(folder: Path, shown: Sequence[Variant]) -> list[str]:
    return sorted({path.stem for variant in shown for path in (folder / variant.name).glob("*.png")})


def _cells(folder: Path, page: str, shown: Sequence[Variant]) -> Iterator[str]:
    for variant in shown:
        path = f"{variant.name}/{page}.png"
        is_there = (folder / path).exists()
        alt = html.escape(f"{page}, {variant.title}")
        yield f'<td><a href="{path}"><img src="{path}" alt="{alt}"></a></td>' if is_there else "<td></td>"


def _study(folder: Path, package: Path, language: str) -> Path:
    """A study whose interviews begin in a language, with the careers of a package."""
    study = _empty_study(folder, "department", language)
    run_command("import", study, package)
    return study


def _empty_study(folder: Path, mode: str, language: str) -> Path:
    """A study without careers; people who answer by themselves are asked the full set."""
    definition, study = folder / f"{mode}-{language}.toml", folder / f"{mode}-{language}.sojourn"
    item_set = "full" if mode == "self" else "core"
    usual = StudyDefinition.default(date.today().year)
    asked = replace(usual, mode=mode, language=language, item_set=item_set)
    definition.write_text(asked.to_toml_text(), encoding="utf-8")
    run_command("new", study, "--definition", definition)
    return study


@click.command()
@click.option(
    "--folder",
    type=click.Path(path_type=Path),
    default=Path("build/screenshots"),
    show_default=True,
    help="Made anew.",
)
@click.option(
    "--language",
    "languages",
    multiple=True,
    type=click.Choice(tuple(LANGUAGES)),
    default=tuple(LANGUAGES),
    help="One language; may be given several times. All if left out.",
)
def screenshots(folder: Path, languages: tuple[str, ...]) -> None:
    """Take a picture of every page of the app in every variant."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    failed, shown = [], variants(languages)
    with tempfile.TemporaryDirectory(prefix="sojourn-screenshots-") as made:
        package = Path(made) / "careers"
        run_command("simulate", package, "--respondents", RESPONDENTS, "--seed", SEED)
        originals = {language: _study(Path(made), package, language) for language in languages}
        for variant in shown:
            click.echo(f"Taking every page, {variant.title} ...")
            # The pages show where the study lies: the same for all, so that pictures can be compared.
            study = Path(made) / "careers.sojourn"
            shutil.copyfile(originals[variant.language], study)
            if not photograph(study, variant, folder / variant.name):
                failed.append(variant.title)
            shutil.rmtree(Path(made) / "careers-results", ignore_errors=True)
    (folder / "index.html").write_text(index(folder, shown), encoding="utf-8")
    click.echo(f"Look at them in {folder / 'index.html'}")
    if failed:
        sys.exit(f"Not every page could be worked: {'; '.join(failed)}. The lines above say why.")


if __name__ == "__main__":
    screenshots()
