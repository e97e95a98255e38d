"""The kill rehearsal: `kill -9` while an interview is typed, and what is left of the answers.

The app reports each commit on a pipe (`--acknowledge-fd`). For each career, told by keyboard, by mouse or by
touch, a first interview that nobody disturbs gives the order of its changes, the same each time but for the
random ids. Then, run after run, the app is killed at a random moment. The draft must be exactly what some
number of whole changes made of it, and that number no smaller than the number acknowledged. At last the app
is started anew on that file, the interview is resumed and finished, and the record compared with the
vignette.
"""

from __future__ import annotations

import json
import os
import random
import select
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path

import click

from sojourn_desktop.journey.bench import SIZE, VIGNETTES
from sojourn_desktop.journey.rehearsal import REHEARSAL, WAYS, environment
from sojourn_desktop.journey.vignette import Vignette
from sojourn_schema.instrument.answers import Place
from sojourn_schema.store.study_file import StudyFile
from sojourn_schema.study import StudyDefinition

LONGEST_DELAY_SECONDS = 0.02
PATIENCE_SECONDS = 60.0
_MOST_SAID = 500
"""Letters of what the rehearsal said when it was lost: what it waited for stands first."""
Change = dict[Place, str | None]
"""What one step of typing made different: the text from now on, None where an answer was taken away."""
State = dict[Place, str]


@dataclass(frozen=True, slots=True)
class Telling:
    """Whose career is told, and with what hands (one of `rehearsal.WAYS`)."""

    vignette: str = "there_and_back"
    way: str = "mouse"

    @property
    def options(self) -> list[str]:
        """Of the rehearsal."""
        size = (str(pixels) for pixels in SIZE)
        return ["--vignette", self.vignette, "--way", self.way, "--size", *size]


@dataclass(frozen=True, slots=True)
class Killed:
    """One run.

    Attributes:
        acknowledged: changes that were reported as committed before the kill.
        kept: changes that the draft holds; None where the draft is no state that the typing went through.
        part: the page that the draft says it stands at.
        differences: between the finished record and the vignette, after resuming.
    """

    acknowledged: int
    kept: int | None
    part: str | None
    differences: tuple[str, ...]

    @property
    def lost(self) -> int:
        """Acknowledged changes that are not in the draft; all of them where it is torn."""
        return max(self.acknowledged - (self.kept or 0), 0)

    @property
    def is_good(self) -> bool:
        """Whether nothing acknowledged was lost, nothing is torn, and the interview could be finished."""
        return self.kept is not None and self.lost == 0 and not self.differences


def undisturbed(folder: Path, telling: Telling = Telling()) -> list[Change]:
    """The changes of an interview that nobody disturbs, in their order."""
    study = _new_study(folder / f"undisturbed-{telling.vignette}-{telling.way}.sojourn", telling)
    return _named(_changes(list(_acknowledged(study, telling, kill_after=None))))


def kill_once(folder: Path, expected: list[Change], seed: int, telling: Telling = Telling()) -> Killed:
    """Kill the app while it is typed to, look at what is left, and go on from there.

    Args:
        folder: an empty one for the study.
        expected: the changes of an undisturbed interview.
        seed: of the moment.
        telling: whose career is told, and how.
    """
    moment = random.Random(seed)
    after, delay_seconds = moment.randrange(1, len(expected)), moment.uniform(0, LONGEST_DELAY_SECONDS)
    study = _new_study(folder / f"killed-{seed}.sojourn", telling)
    told = _changes(_acknowledged(study, telling, kill_after=after, delay_seconds=delay_seconds))
    draft, part = _draft(study)
    names = _names([*told, dict(draft)])
    is_prefix = _renamed(told, names) == expected[: len(told)]
    (held,) = _renamed([dict(draft)], names)
    kept = [count for count, state in enumerate(_states(expected)) if state == held]
    return Killed(
        acknowledged=len(told),
        kept=max(kept) if kept and is_prefix else None,
        part=part,
        differences=_finished(study, telling),
    )


def _new_study(path: Path, telling: Telling) -> Path:
    StudyFile.create(path, StudyDefinition.default(Vignette.named(telling.vignette).survey_year)).close()
    return path


def _acknowledged(
    study: Path, telling: Telling, kill_after: int | None, delay_seconds: float = 0.0
) -> Iterator[str]:
    """The lines that the app writes while an interview is typed into it, until its end or its death."""
    reading, writing = os.pipe()
    command = [*REHEARSAL, str(study), *telling.options, "--acknowledge-fd", str(writing)]
    # Who is killed clears nothing up: what it keeps for itself goes where the study goes.
    own = {**environment(on_display=False), "TMPDIR": str(study.parent)}
    child = subprocess.Popen(command, pass_fds=[writing], env=own)
    os.close(writing)
    waiting, serials = b"", set()
    try:
        while piece := _read(reading):
            *lines, waiting = (waiting + piece).split(b"\n")
            for line in lines:
                yield line.decode()
                serials.add(json.loads(line)["serial"])
            if kill_after is not None and len(serials) >= kill_after and child.poll() is None:
                time.sleep(delay_seconds)
                child.kill()
        child.wait(PATIENCE_SECONDS)
    finally:
        child.kill()
        child.wait()
        os.close(reading)
    if kill_after is None and child.returncode != 0:
        raise RuntimeError("The undisturbed interview did not come to its end.")


def _read(pipe: int) -> bytes:
    ready, _, _ = select.select([pipe], [], [], PATIENCE_SECONDS)
    if not ready:
        raise RuntimeError(f"The app acknowledged nothing for {PATIENCE_SECONDS:g} s.")
    return os.read(pipe, 65_536)


def _changes(lines: Iterable[str]) -> list[Change]:
    """One change a serial: what is committed together or not at all."""
    read = (json.loads(line) for line in lines)
    return [
        {Place(*one["place"]): one["text"] for one in together}
        for _, together in groupby(read, lambda one: one["serial"])
    ]


def _names(changes: Iterable[Mapping[Place, str | None]]) -> dict[str, str]:
    """Random spell ids -> the place in the list told, which is the same in every run."""
    return {
        place.row: text
        for change in changes
        for place, text in change.items()
        if place.table == "spell" and place.item == "ord" and text is not None
    }


def _renamed(changes: Iterable[Change], names: Mapping[str, str]) -> list[Change]:
    return [
        {place._replace(row=names.get(place.row, place.row)): text for place, text in change.items()}
        for change in changes
    ]


def _named(changes: list[Change]) -> list[Change]:
    return _renamed(changes, _names(changes))


def _states(changes: Iterable[Change]) -> Iterator[State]:
    """What the draft holds before the first change and after each."""
    state: State = {}
    yield dict(state)
    for change in changes:
        for place, text in change.items():
            if text is None:
                state.pop(place, None)
            else:
                state[place] = text
        yield dict(state)


def _draft(study: Path) -> tuple[State, str | None]:
    with StudyFile.open(study) as opened:
        (summary,) = opened.drafts.list()
        return opened.drafts.load(summary.draft_id), summary.part


def _finished(study: Path, telling: Telling) -> tuple[str, ...]:
    """Resume the interview in the app and finish it; what then differs from the vignette."""
    command = [*REHEARSAL, str(study), *telling.options, "--resume"]
    run = subprocess.run(
        command, env=environment(on_display=False), capture_output=True, text=True, check=False, timeout=120
    )
    if run.returncode != 0:
        return (f"the interview could not be resumed: {run.stderr.strip()[:_MOST_SAID]}",)
    with StudyFile.open(study, read_only=True) as opened:
        (career,) = opened.careers()
        return Vignette.named(telling.vignette).differences(career)


@click.command()
@click.option("--times", default=50, show_default=True, type=click.IntRange(1), help="How often to kill.")
@click.option("--seed", default=1, show_default=True, help="Of the first moment; the others count on.")
@click.option("--vignette", "names", multiple=True, default=(*VIGNETTES, "there_and_back", "still_a_student"))
@click.option("--way", "ways", multiple=True, default=WAYS, type=click.Choice(WAYS))
def kills(times: int, seed: int, names: Sequence[str], ways: Sequence[str]) -> None:
    """Kill the app again and again while an interview is typed into it."""
    runs: list[Killed] = []
    changes: dict[Telling, list[Change]] = {}
    tellings = [Telling(name, way) for name in names for way in ways]
    with tempfile.TemporaryDirectory(prefix="sojourn-kills-") as folder:
        click.echo(f"Killing the app {times} times while an interview is told to it:\n")
        click.echo(
            f" run  {'vignette':<18} {'way':<8}  of changes  acknowledged  in the draft  lost  "
            f"{'page':<11}  resumed and finished"
        )
        for number in range(times):
            telling = random.Random(f"telling {seed + number}").choice(tellings)
            if telling not in changes:
                changes[telling] = undisturbed(Path(folder), telling)
            expected = changes[telling]
            runs.append(run := kill_once(Path(folder), expected, seed + number, telling))
            kept = "torn" if run.kept is None else str(run.kept)
            click.echo(
                f"{number + 1:>4}  {telling.vignette:<18} {telling.way:<8}  {len(expected):>10}  "
                f"{run.acknowledged:>12}  {kept:>12}  {run.lost:>4}  "
                f"{run.part or '':<11}  {'; '.join(run.differences) or 'as meant'}"
            )
    good, acknowledged = sum(run.is_good for run in runs), sum(run.acknowledged for run in runs)
    lost = sum(run.lost for run in runs)
    click.echo(
        f"\n{good} of {times} kills went well: of {acknowledged:,} acknowledged changes {lost} were lost."
    )
    sys.exit(0 if good == times else 1)


if __name__ == "__main__":
    kills()
