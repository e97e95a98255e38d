"""The hardship rehearsal: the disk is full, or the study file gone, for a while during an interview.

    python -m sojourn_desktop.journey.hardships --times 20

Each run tells a random career in a random way, in a process of its own. At a random input event the
operating system refuses to write more (a limit on the size of files, which fails as a full disk does), or
the study file is moved away; some events later, when an answer waits, the banner must say what is safe, and
the cause goes away again. The hands go on all the while, and the finished record must be what the vignette
means.
"""

from __future__ import annotations

import random
import resource
import subprocess
import sys
import tempfile
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

import click

from sojourn_desktop.journey.bench import VIGNETTES
from sojourn_desktop.journey.effort import Effort, Kind
from sojourn_desktop.journey.rehearsal import WAYS, environment
from sojourn_desktop.journey.vignette import Vignette
from sojourn_schema.store.study_file import StudyFile
from sojourn_schema.study import StudyDefinition

HARDSHIPS = ("full", "moved")
_BANNER = "interview.banner.text"
_MOST_SAID = 500
"""Letters of what the rehearsal said when it was lost: what it waited for stands first."""
SAFE = "safe"
"""What the banner must say, in English."""
_LEAST_BYTES = 4_096
"""That a file may have on the full disk: not one answer more goes in."""
_FIRST_EVENT, _LAST_EVENT, _MOST_EVENTS = 3, 28, 12


@dataclass(slots=True)
class Interrupted(Effort):
    """Effort that does something before a certain event.

    Attributes:
        at: number of an event -> what is done before it.
    """

    at: dict[int, Callable[[], None]] = field(default_factory=dict)

    def act(self, kind: Kind) -> None:
        """Count one event, after what is to be done before it."""
        doing = self.at.pop(self.events, None)
        if doing is not None:
            doing()
        Effort.act(self, kind)


@dataclass(frozen=True, slots=True)
class Borne:
    """One run.

    Attributes:
        hardship: one of `HARDSHIPS`.
        vignette, way: whose career was told, and how.
        said: what the banner said.
        differences: between the record and what was meant; or what else went wrong.
    """

    hardship: str
    vignette: str
    way: str
    said: str
    differences: tuple[str, ...]

    @property
    def is_good(self) -> bool:
        """Whether it was told what is safe, and nothing is lost."""
        return SAFE in self.said and not self.differences


def bear(folder: Path, seed: int, hardship: str, vignette: str, way: str) -> Borne:
    """Tell one career through one hardship.

    Args:
        folder: for the study.
        seed: of the moment.
        hardship: one of `HARDSHIPS`.
        vignette, way: whose career is told, and how.
    """
    study = folder / f"{hardship}-{seed}.sojourn"
    StudyFile.create(study, StudyDefinition.default(Vignette.named(vignette).survey_year)).close()
    options = ["--vignette", vignette, "--way", way, "--hardship", hardship, "--seed", str(seed)]
    command = [sys.executable, "-m", "sojourn_desktop.journey.hardships", "one", str(study), *options]
    own = environment(on_display=False)
    run = subprocess.run(command, env=own, capture_output=True, text=True, check=False)
    if run.returncode != 0:
        return Borne(hardship, vignette, way, run.stdout.strip(), (run.stderr.strip()[:_MOST_SAID],))
    with StudyFile.open(study, read_only=True) as opened:
        differences = [
            one for career in opened.careers() for one in Vignette.named(vignette).differences(career)
        ]
        if not opened.respondent_ids():
            differences.append("there is no record")
    return Borne(hardship, vignette, way, run.stdout.strip(), tuple(differences))


@click.group(invoke_without_command=True)
@click.option("--times", default=20, show_default=True, type=click.IntRange(1), help="How many runs.")
@click.option("--seed", default=1, show_default=True, help="Of the first; the others count on.")
@click.pass_context
def hardships(context: click.Context, times: int, seed: int) -> None:
    """Fill the disk, or move the study away, while an interview is told to the app."""
    if context.invoked_subcommand is not None:
        return
    runs: list[Borne] = []
    click.echo(f"{'run':>4}  {'hardship':<9} {'vignette':<18} {'way':<9} outcome")
    with tempfile.TemporaryDirectory(prefix="sojourn-hardships-") as folder:
        for number in range(times):
            drawn = random.Random(f"hardship {seed + number}")
            what = (drawn.choice(HARDSHIPS), drawn.choice(VIGNETTES), drawn.choice(WAYS))
            runs.append(run := bear(Path(folder), seed + number, *what))
            outcome = "; ".join(run.differences) or (
                "told and kept" if run.is_good else "not told what is safe"
            )
            click.echo(f"{number + 1:>4}  {run.hardship:<9} {run.vignette:<18} {run.way:<9} {outcome}")
    for hardship in HARDSHIPS:
        said = next((run.said for run in runs if run.hardship == hardship and run.said), "")
        click.echo(f"\n{hardship}: {said}")
    good = sum(run.is_good for run in runs)
    click.echo(f"\n{good} of {times} interviews went on and were kept as meant.")
    sys.exit(0 if good == times else 1)


@hardships.command()
@click.argument("study", type=click.Path(path_type=Path))
@click.option("--vignette", "name", required=True)
@click.option("--way", required=True, type=click.Choice(WAYS))
@click.option("--hardship", required=True, type=click.Choice(HARDSHIPS))
@click.option("--seed", required=True, type=int)
def one(study: Path, name: str, way: str, hardship: str, seed: int) -> None:
    """Tell one career through one hardship, and print what the banner said."""
    from sojourn_desktop.interview.shell import InterviewShell
    from sojourn_desktop.journey.hands import typist_by
    from sojourn_desktop.journey.sitting import Sitting
    from sojourn_desktop.journey.stage import Screen, perform
    from sojourn_desktop.journey.typist import LostError, Typist
    from sojourn_desktop.theme import Look

    moment = random.Random(seed)
    first = moment.randint(_FIRST_EVENT, _LAST_EVENT)
    last = first + moment.randint(2, _MOST_EVENTS)

    def act(hands: Typist) -> None:
        hands.click("home.new_interview")
        typist = typist_by(way, hands)

        def ends() -> None:
            shell = hands.window.findChild(InterviewShell)
            if shell is not None and not shell.writer.pending:  # nothing was answered since
                effort.at[effort.events + 1] = ends
                return
            typist.wait(
                lambda: typist.visible("interview.banner.text") is not None, "what is safe to be said"
            )
            click.echo(typist.text("interview.banner.text"))
            _ease(hardship, study)

        begins = {first: lambda: _begin(hardship, study), last: ends}
        effort = typist.effort = Interrupted(by_finger=typist.effort.by_finger, at=begins)
        sitting = Sitting(typist, Vignette.named(name))
        sitting.tell()
        sitting.finish()

    try:
        perform(study, act, screen=Screen(Look.LIGHT, (1200, 800), "en"))
    except LostError as problem:
        click.echo(problem, err=True)
        sys.exit(1)


def _begin(hardship: str, study: Path) -> None:
    if hardship == "full":
        _, most = resource.getrlimit(resource.RLIMIT_FSIZE)
        resource.setrlimit(resource.RLIMIT_FSIZE, (_LEAST_BYTES, most))
    else:
        study.rename(_away(study))


def _ease(hardship: str, study: Path) -> None:
    if hardship == "full":
        _, most = resource.getrlimit(resource.RLIMIT_FSIZE)
        resource.setrlimit(resource.RLIMIT_FSIZE, (most, most))
    else:
        _away(study).rename(study)


def _away(study: Path) -> Path:
    return study.with_name(f"{study.name}.away")


if __name__ == "__main__":
    hardships()
