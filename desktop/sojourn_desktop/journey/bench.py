"""What an interview costs: the vignettes told to the app and to a plain list of questions, counted and timed.

`make bench-interview` prints a table with the goals beside it and keeps the numbers in
build/bench/interview.json. Each telling is a process of its own, on the app as its command starts it, with
commits to a study file on; its record is compared with what the vignette means. Nothing here fails for a
number: the goals say what the interview should cost, and machines differ in how long a key press takes.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from statistics import median
from typing import Any

import click

from sojourn_desktop.journey.rehearsal import REHEARSAL, WAYS, environment
from sojourn_desktop.journey.vignette import Vignette, one_way
from sojourn_schema.store.study_file import StudyFile
from sojourn_schema.study import StudyDefinition

VIGNETTES = (
    "one_company",
    "industry_postdoc",
    "a_break_between",
    "chair_and_company",
    "own_company",
    "twelve_positions",
)
"""Of growing difficulty: 3, 4, 6, 7, 9 and 12 positions."""
SIZE = (1200, 800)
LIST = "list"
MOST_OF_LIST = 0.5
"""Of the question list's time, at most."""
MOST_KEY_MS = 16.0
"""That a key press takes at the 99th percentile."""
_LIST_COMMAND = (sys.executable, "-m", "sojourn_desktop.journey.list_rehearsal")


@dataclass(frozen=True, slots=True)
class Goal:
    """What an interview of so many positions may cost at most, in decisions and input events."""

    decisions: int
    events: int
    keyboard_events: int


GOALS = {3: Goal(25, 60, 100), 6: Goal(45, 140, 220)}


@dataclass(frozen=True, slots=True)
class Cost:
    """What one telling took.

    Attributes:
        vignette, way: whose career, and with what hands.
        positions: how many were told.
        decisions, carried, events: as in `effort.Effort`.
        seconds: of the Keystroke-Level Model.
        list_decisions, list_events, list_seconds: the same of the question list.
        key_ms: how long each key press took until all that it set off was drawn, commits on.
        key_cpu_ms: the time of the processor in it, which the load of the machine hardly changes.
        differences: between the record and what was meant, of both.
    """

    vignette: str
    way: str
    positions: int
    decisions: int
    carried: int
    events: int
    seconds: float
    list_decisions: int
    list_events: int
    list_seconds: float
    key_ms: tuple[float, ...]
    key_cpu_ms: tuple[float, ...]
    differences: tuple[str, ...]

    @property
    def of_list(self) -> float:
        """Share of the question list's time."""
        return self.seconds / self.list_seconds

    @property
    def missed(self) -> tuple[str, ...]:
        """The goals that are missed, by name; a record that is another is one too."""
        goal = GOALS.get(self.positions)
        found = ["record"] if self.differences else []
        if goal is not None and self.decisions > goal.decisions:
            found.append("decisions")
        if goal is not None and self.events > most_events(goal, self.way):
            found.append("events")
        if self.of_list > MOST_OF_LIST:
            found.append("time")
        return tuple(found)


def percentile_99(key_ms: Sequence[float]) -> float:
    """Of key presses, those of a hundred or of all tellings; 0 where there are none."""
    ordered = sorted(key_ms)
    return ordered[int(0.99 * len(ordered))] if ordered else 0.0


def most_events(goal: Goal, way: str) -> int:
    """Input events that a way of working may take."""
    return goal.keyboard_events if way == "keyboard" else goal.events


def costs(names: Sequence[str], ways: Sequence[str], folder: Path) -> Iterator[Cost]:
    """Tell vignettes in each way, to the app and to the question list.

    Args:
        names: of vignettes.
        ways: of `rehearsal.WAYS`.
        folder: an empty one for the studies.

    Raises:
        RuntimeError: a telling did not come to its end.
    """
    for name in names:
        for way in ways:
            yield _cost(name, way, folder)


def _cost(name: str, way: str, folder: Path) -> Cost:
    vignette = Vignette.named(name)
    study, told_to = folder / f"{name}-{way}.sojourn", folder / f"{name}-{way}.json"
    StudyFile.create(study, one_way(StudyDefinition.default(vignette.survey_year))).close()
    size = [str(one) for one in SIZE]
    options = ["--vignette", name, "--way", way, "--effort", str(told_to), "--size", *size]
    told = _run([*REHEARSAL, str(study), *options], told_to)
    with StudyFile.open(study, read_only=True) as opened:
        differences = [one for career in opened.careers() for one in vignette.differences(career)]
    of_list = _run([*_LIST_COMMAND, *options], told_to)
    differences += [f"list: {one}" for one in of_list["differences"]]
    return Cost(
        vignette=name,
        way=way,
        positions=len(vignette.spells),
        decisions=told["decisions"],
        carried=told["carried"],
        events=told["events"],
        seconds=round(told["seconds"], 2),
        list_decisions=of_list["decisions"],
        list_events=of_list["events"],
        list_seconds=round(of_list["seconds"], 2),
        key_ms=tuple(round(1_000 * seconds, 2) for seconds in told["key_seconds"]),
        key_cpu_ms=tuple(round(1_000 * seconds, 2) for seconds in told["key_cpu_seconds"]),
        differences=tuple(differences),
    )


def _run(command: Sequence[str], told_to: Path) -> dict[str, Any]:
    run = subprocess.run(
        command, env=environment(on_display=False), capture_output=True, text=True, check=False
    )
    if run.returncode != 0:
        raise RuntimeError(f"A telling did not come to its end: {' '.join(command)}\n{run.stderr[-2000:]}")
    told: dict[str, Any] = json.loads(told_to.read_text(encoding="utf-8"))
    return told


_HEADING = (
    f"{'vignette':<19}{'way':<10}{'positions':>9}{'decisions':>14}{'events':>12}{'model s':>9}"
    f"{'list s':>8}{'of it':>7}{'keys':>6}{'p99 ms':>8}  missed"
)


def line(cost: Cost) -> str:
    """One telling as a line of the table, what may be at most in brackets."""
    goal = GOALS.get(cost.positions)
    decisions, events = str(cost.decisions), str(cost.events)
    if goal is not None:
        decisions += f" (≤ {goal.decisions})"
        events += f" (≤ {most_events(goal, cost.way)})"
    missed = ", ".join(cost.missed) or "-"
    return (
        f"{cost.vignette:<19}{cost.way:<10}{cost.positions:>9}{decisions:>14}{events:>12}{cost.seconds:>9.0f}"
        f"{cost.list_seconds:>8.0f}{cost.of_list:>6.0%}{len(cost.key_ms):>7}"
        f"{percentile_99(cost.key_ms):>8.1f}  {missed}"
    )


@click.command()
@click.option("--vignette", "names", multiple=True, default=VIGNETTES, type=click.Choice(VIGNETTES))
@click.option("--way", "ways", multiple=True, default=WAYS, type=click.Choice(WAYS))
@click.option("--out", type=click.Path(path_type=Path), default=Path("build/bench/interview.json"))
def bench(names: Sequence[str], ways: Sequence[str], out: Path) -> None:
    """Print what an interview costs, beside the goals and a plain list of questions, and keep it as JSON."""
    click.echo(_HEADING)
    measured: list[Cost] = []
    with tempfile.TemporaryDirectory(prefix="sojourn-bench-") as folder:
        for cost in costs(names, ways, Path(folder)):
            measured.append(cost)
            click.echo(line(cost))
            for difference in cost.differences:
                click.echo(f"    {difference}")
    key_ms = [one for cost in measured for one in cost.key_ms]
    cpu_ms = [one for cost in measured for one in cost.key_cpu_ms]
    slow = sum(one > MOST_KEY_MS for one in key_ms)
    click.echo(
        f"\nGoals: as in brackets; at most {MOST_OF_LIST:.0%} of the list's time; the 99th percentile of all "
        f"key presses at most {MOST_KEY_MS:g} ms. Times are of the Keystroke-Level Model; key presses are "
        f"measured here, until drawn: of {len(key_ms):,} the 99th percentile is "
        f"{percentile_99(key_ms):.1f} ms, the median {median(key_ms or [0.0]):.1f} ms; {slow} took longer "
        f"than the goal. Of the processor's time alone: {percentile_99(cpu_ms):.1f} ms, the median "
        f"{median(cpu_ms or [0.0]):.1f} ms; {sum(one > MOST_KEY_MS for one in cpu_ms)} took longer."
    )
    out.parent.mkdir(parents=True, exist_ok=True)
    rows = [_row(cost) for cost in measured]
    out.write_text(json.dumps(rows, indent=2), encoding="utf-8")


def _row(cost: Cost) -> dict[str, Any]:
    told = {name: value for name, value in asdict(cost).items() if name not in ("key_ms", "key_cpu_ms")}
    percentiles = {"key_p99_ms": percentile_99(cost.key_ms), "key_cpu_p99_ms": percentile_99(cost.key_cpu_ms)}
    keys = {"keys": len(cost.key_ms), **percentiles}
    return told | keys | {"of_list": round(cost.of_list, 3), "missed": cost.missed}


if __name__ == "__main__":
    bench()
