"""Screenshots: every page, light and dark, at 100 % and 200 %, and a page of HTML with all of them."""

from __future__ import annotations

import html
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import product
from pathlib import Path

import click

from sojourn_desktop.journey.command import run_command
from sojourn_desktop.journey.example import RESPONDENTS, SEED
from sojourn_desktop.journey.rehearsal import REHEARSAL, TOUR, environment

LOOKS = ("light", "dark")
SIZES = {100: (1200, 800), 200: (960, 500)}
"""Scale in per cent -> the window: at 200 % what a screen of 1920 x 1080 leaves beside its bars."""


@dataclass(frozen=True, slots=True)
class Variant:
    """One way in which the app is shown."""

    look: str
    scale_percent: int

    @property
    def name(self) -> str:
        """Of its folder."""
        return f"{self.look}-{self.scale_percent}"

    @property
    def title(self) -> str:
        """For the heading of its column."""
        return f"{self.look}, {self.scale_percent} %"


VARIANTS = tuple(Variant(look, scale) for scale, look in product(SIZES, LOOKS))


def photograph(study: Path, variant: Variant, folder: Path) -> bool:
    """Type an interview into a study and look at all pages, in one variant.

    Returns:
        Whether all pages could be worked; the pictures up to the one that could not are there.
    """
    size = SIZES[variant.scale_percent]
    options = ["--look", variant.look, "--size", *map(str, size), "--pictures", str(folder)]
    scaled = {**environment(on_display=False), "QT_SCALE_FACTOR": f"{variant.scale_percent / 100:g}"}
    runs = [
        subprocess.run([*command, str(study), *options], env=scaled, check=False)
        for command in (REHEARSAL, TOUR)
    ]
    return all(run.returncode == 0 for run in runs)


def index(folder: Path) -> str:
    """The HTML page that shows the pictures of a folder, a page of the app in a row."""
    head = "".join(f"<th>{html.escape(variant.title)}</th>" for variant in VARIANTS)
    rows = "\n".join(
        f"<tr><th>{html.escape(page)}</th>{''.join(_cells(folder, page))}</tr>" for page in _pages(folder)
    )
    return (
        '<!doctype html>\n<html lang="en"><head><meta charset="utf-8"><title>Sojourn, every page</title>\n'
        "<style>body{font:16px sans-serif;margin:16px}img{width:100%;border:1px solid #888}"
        "td{width:24%;vertical-align:top;padding:4px}th{text-align:left;vertical-align:top}</style></head>\n"
        f"<body><h1>Every page</h1><table><tr><th></th>{head}</tr>\n{rows}\n</table></body></html>\n"
    )


def _pages(folder: Path) -> list[str]:
    return sorted({path.stem for variant in VARIANTS for path in (folder / variant.name).glob("*.png")})


def _row(folder: Path, page: str) -> str:
    return f"<tr><th>{html.escape(page)}</th>{''.join(_cells(folder, page))}</tr>"


def _cells(folder: Path, page: str) -> Iterator[str]:
    for variant in VARIANTS:
        path = f"{variant.name}/{page}.png"
        shown = (folder / path).exists()
        alt = html.escape(f"{page}, {variant.title}")
        yield f'<td><a href="{path}"><img src="{path}" alt="{alt}"></a></td>' if shown else "<td></td>"


@click.command()
@click.option(
    "--folder",
    type=click.Path(path_type=Path),
    default=Path("build/screenshots"),
    show_default=True,
    help="Made anew.",
)
def screenshots(folder: Path) -> None:
    """Take a picture of every page of the app in every variant."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    failed = []
    with tempfile.TemporaryDirectory(prefix="sojourn-screenshots-") as made:
        package, original = Path(made) / "careers", Path(made) / "original.sojourn"
        run_command("simulate", package, "--respondents", RESPONDENTS, "--seed", SEED)
        run_command("new", original)
        run_command("import", original, package)
        for variant in VARIANTS:
            click.echo(f"Taking every page, {variant.title} ...")
            # The pages show where the study lies: the same for all, so that pictures can be compared.
            study = Path(made) / "careers.sojourn"
            shutil.copyfile(original, study)
            if not photograph(study, variant, folder / variant.name):
                failed.append(variant.title)
            shutil.rmtree(Path(made) / "careers-results", ignore_errors=True)
    (folder / "index.html").write_text(index(folder), encoding="utf-8")
    click.echo(f"Look at them in {folder / 'index.html'}")
    if failed:
        sys.exit(f"Not every page could be worked: {'; '.join(failed)}. The lines above say why.")


if __name__ == "__main__":
    screenshots()
