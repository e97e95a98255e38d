"""The example: from careers to an answered question, as a newcomer would go through it.

Every step but the typing is a `sojourn` command and shown as such. What is there from an earlier run is made
anew.
"""

from __future__ import annotations

import shlex
import shutil
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from importlib.resources import as_file, files
from pathlib import Path

import click

from sojourn_desktop import prerequisites
from sojourn_desktop.journey.command import run_command
from sojourn_desktop.journey.rehearsal import PICTURE_SIZE, REHEARSAL, TOUR, environment, has_display
from sojourn_desktop.journey.vignette import Vignette
from sojourn_desktop.results.saved import results_folder
from sojourn_schema.careers import Career
from sojourn_schema.errors import DesktopError, LockedStudyError, StudyFileError
from sojourn_schema.store.study_file import StudyFile

RESPONDENTS = 400
SEED = 1
VIGNETTE = "there_and_back"
STEPS = 5


@dataclass(frozen=True, slots=True)
class Places:
    """Where the example's files lie, all in one folder."""

    folder: Path

    @property
    def package(self) -> Path:
        """The simulated careers."""
        return self.folder / "careers"

    @property
    def study(self) -> Path:
        """The study file."""
        return self.folder / "example.sojourn"

    @property
    def results(self) -> Path:
        """Report, results for machines, tables and figures; where the app looks for them too."""
        return results_folder(self.study)

    @property
    def pictures(self) -> Path:
        """A picture of each page."""
        return self.folder / "screenshots"

    @property
    def app_log(self) -> Path:
        """What the app that was opened at the end has to say."""
        return self.folder / "app.log"


class JourneyError(Exception):
    """The window or the file did not hold what was typed: a mistake of ours."""


def journey(places: Places, respondents: int = RESPONDENTS) -> bool:
    """Go through the example.

    Args:
        places: made anew.
        respondents: how many careers are simulated.

    Returns:
        Whether all of it was done; False where the machine can't show any window.

    Raises:
        JourneyError: the finished record is not what was typed.
        SojournError: a step was refused.
    """
    _clear(places)
    _say(1, f"Simulating {respondents} careers whose truth is known")
    _command("simulate", places.package, "--respondents", str(respondents), "--seed", str(SEED))
    _say(2, "Making a study and taking the careers in")
    with as_file(files("sojourn_desktop.journey") / "example.toml") as definition:
        _command("new", places.study, "--definition", definition)
    _command("import", places.study, places.package)
    on_display = _display()
    if on_display is None:
        _say(3, "No interview is typed, for the app can't be shown")
    else:
        _say(3, "Typing one more interview into the app, by key and mouse alone")
        _type(places, on_display=on_display)
    _say(4, "Analysing")
    answers = _analysed(places)
    if on_display:
        _say(5, "Opening the app on the study")
        _open_app(places)
    elif on_display is False:
        _say(5, "Taking a picture of each page")
        _run([*TOUR, str(places.study), *_pictures(places)], on_display=False)
    _tell(places, answers, pictures=on_display is False)
    return on_display is not None


def _say(step: int, what: str) -> None:
    click.echo(f"\n{step}/{STEPS}  {what}")


def _command(*arguments: str | Path) -> None:
    click.echo("     $ sojourn " + " ".join(_short(one) for one in arguments))
    run_command(*arguments)


def _short(argument: str | Path) -> str:
    """An argument as one would type it from here."""
    if isinstance(argument, Path) and argument.resolve().is_relative_to(Path.cwd()):
        argument = argument.resolve().relative_to(Path.cwd())
    return shlex.quote(str(argument))


def _clear(places: Places) -> None:
    """Remove what an earlier run left, unless the app still works on it.

    Raises:
        LockedStudyError: the study is open in the app.
    """
    if places.study.exists():
        try:
            StudyFile.open(places.study).close()
        except LockedStudyError:
            raise
        except StudyFileError:
            pass  # whatever became of it, it is made anew
    for folder in (places.package, places.results, places.pictures):
        shutil.rmtree(folder, ignore_errors=True)
    for file in (*places.folder.glob(f"{places.study.name}*"), places.app_log):
        file.unlink(missing_ok=True)
    places.folder.mkdir(parents=True, exist_ok=True)


def _display() -> bool | None:
    """Whether the window can be shown on a display; None where it can't even be made without one."""
    if has_display():
        try:
            prerequisites.require(environment(on_display=True))
        except DesktopError as problem:
            click.echo(f"     {problem.what} {problem.remedy}\n     Going on without a display.")
        else:
            return True
    try:
        prerequisites.require(environment(on_display=False))
    except DesktopError as problem:
        click.echo(f"     {problem.what} {problem.remedy}\n     Going on without the app.")
        return None
    return False


def _pictures(places: Places) -> list[str]:
    """Options for pictures: without a size the window is as small as the screen that Qt makes up."""
    return ["--pictures", str(places.pictures), "--size", *map(str, PICTURE_SIZE)]


def _type(places: Places, *, on_display: bool) -> None:
    vignette = Vignette.named(VIGNETTE)
    click.echo(
        f"     “{vignette.title}”, {'on your screen' if on_display else 'off-screen, as there is no display'}"
    )
    before = _ids(places.study)
    pictures = [] if on_display else _pictures(places)
    _run([*REHEARSAL, str(places.study), "--vignette", VIGNETTE, *pictures], on_display=on_display)
    careers = _ids(places.study)
    added = [career for respondent_id, career in careers.items() if respondent_id not in before]
    if len(added) != 1:
        raise JourneyError(f"{len(added)} records came in where one was typed.")
    if differences := vignette.differences(added[0]):
        raise JourneyError("The record is not what was typed: " + "; ".join(differences))
    spells, years = len(added[0].spells), len(added[0].publications)
    click.echo(
        f"     Read back from the file: {spells} positions and {years} years with papers, all as typed."
    )


def _ids(study: Path) -> Mapping[str, Career]:
    with StudyFile.open(study, read_only=True) as opened:
        return {career.respondent.respondent_id: career for career in opened.careers()}


def _run(command: list[str], *, on_display: bool) -> None:
    run = subprocess.run(command, env=environment(on_display=on_display), check=False)
    if run.returncode != 0:
        raise JourneyError("The window did not do what was expected of it; the lines above say what.")


def _analysed(places: Places) -> tuple[str, ...]:
    click.echo(f"     $ sojourn analyze {_short(places.study)} --out {_short(places.results)}")
    from sojourn_analysis.analyze import analyze
    from sojourn_analysis.workers import few_processes

    with click.progressbar(length=100, file=sys.stderr, hidden=not sys.stderr.isatty()) as bar:
        analysis = analyze(
            places.study,
            places.results,
            progress=lambda _, share: bar.update(int(100 * share) - bar.pos),
            jobs=few_processes(),
        )
    return analysis.answers


def _open_app(places: Places) -> None:
    """The app in a session of its own: it stays open when this command has ended."""
    with places.app_log.open("w") as log:
        subprocess.Popen(
            [sys.executable, "-m", "sojourn_schema.command", "app", str(places.study)],
            stdin=subprocess.DEVNULL,
            stdout=log,
            stderr=log,
            start_new_session=True,
        )


def _tell(places: Places, answers: tuple[str, ...], *, pictures: bool) -> None:
    click.echo("\nDoes each year in industry lower the odds of a faculty position?")
    click.echo(answers[0])
    click.echo("(The careers are made up: this shows how a question is answered, not how things are.)\n")
    lie = {"Report": places.results / "report.html", "For machines": places.results / "results.json"}
    lie["Study"] = places.study
    if pictures:
        lie["Screenshots"] = places.pictures
    for what, path in lie.items():
        click.echo(f"{what:<14}{_short(path)}")
    click.echo(f"{'Next':<14}make app, or .venv/bin/sojourn --help")
