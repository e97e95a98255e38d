"""The machines of a fieldwork: each a folder that is all its disk, worked by processes of their own.

What a person would do there goes through the app or the `sojourn` command. What was done is noted beside, in
`ledger.Handed` for each bundle; nothing of it is read back from a file that Sojourn wrote, but the codes that
visitors saw on the screen.
"""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
import tomllib
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from sojourn_desktop.journey.fieldwork.ledger import Handed, Tallied
from sojourn_desktop.journey.fieldwork.shift import SHIFT, Shift
from sojourn_desktop.journey.fieldwork.wrong_clock import WRONG_CLOCK
from sojourn_desktop.journey.rehearsal import environment
from sojourn_schema.secret_code import SecretCode
from sojourn_schema.study import StudyDefinition
from sojourn_schema.withdrawal import handle_of

SOJOURN = "sojourn_schema.entry"
_REFUSED = 1


class StrandedError(Exception):
    """A step of the rehearsal that could not be done, with what the program said."""


def command(*arguments: object, home: Path, days_back: int = 0, may_refuse: bool = False) -> Any:
    """Run `sojourn` on a machine, and give what it printed as JSON, or else None.

    Raises:
        StrandedError: it ended with another status than 0, or than 1 where it may refuse something.
    """
    run = _process(SOJOURN, arguments, home, days_back)
    if run.returncode != 0 and not (may_refuse and run.returncode == _REFUSED):
        raise StrandedError(f"sojourn {' '.join(map(str, arguments))}\n{run.stderr[-2000:]}")
    return json.loads(run.stdout) if "--json" in arguments else None


def _process(
    module: str, arguments: tuple[object, ...], home: Path, days_back: int
) -> subprocess.CompletedProcess[str]:
    begin = (*WRONG_CLOCK, str(days_back), module) if days_back else (sys.executable, "-m", module)
    own = {**environment(on_display=False), "HOME": str(home), "TMPDIR": str(home / "tmp")}
    own |= {name: str(home / name.lower()) for name in ("XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME")}
    (home / "tmp").mkdir(parents=True, exist_ok=True)
    return subprocess.run(
        [*begin, *map(str, arguments)], env=own, capture_output=True, text=True, check=False
    )


@dataclass(slots=True)
class Laptop:
    """One laptop, or one of those that were one.

    Attributes:
        name: as it was enrolled.
        disk: its folder; no process on it writes anywhere else.
        notes: the folder for what was done, which is no part of it.
        study_id: of the study.
        site: where it stands.
        days_back: by how many days its clock is late.
        codes: visitor -> the code that they took along.
        records: handle -> visitor, of all finished interviews.
        withdrawn: handles that were withdrawn on it.
        links: bundle -> the one before it.
        tallies: parts of tallies that were handed over.
        uncounted: interviews by day since the last bundle.
        doubted_days: how often it asked whether its date is right.
    """

    name: str
    disk: Path
    notes: Path
    study_id: str
    site: str
    days_back: int = 0
    codes: dict[int, str] = field(default_factory=dict)
    records: dict[str, int] = field(default_factory=dict)
    withdrawn: set[str] = field(default_factory=set)
    links: dict[tuple[str, str], str] = field(default_factory=dict)
    tallies: set[Tallied] = field(default_factory=set)
    uncounted: Counter[str] = field(default_factory=Counter)
    doubted_days: int = 0
    _last: str = ""

    @property
    def path(self) -> Path:
        """Of its file."""
        return self.disk / f"{self.name}.sojourn"

    @property
    def answers(self) -> Path:
        """Of every answer that it acknowledged."""
        return self.notes / "answers.jsonl"

    def acknowledged(self) -> list[str]:
        """Every answer that it acknowledged, a line each."""
        return self.answers.read_text(encoding="utf-8").splitlines()

    def hold(self, shift: Mapping[str, Any]) -> None:
        """Hold interviews, and note who took which code along.

        Args:
            shift: what `shift.Shift` is made of, beside what this laptop knows itself.

        Raises:
            StrandedError: it did not end as it should have.
        """
        self.notes.mkdir(parents=True, exist_ok=True)
        told, plan_path = self.notes / "told.jsonl", self.notes / "plan.json"
        told.unlink(missing_ok=True)
        plan = Shift(site=self.site, told=str(told), answers=str(self.answers), **shift)
        plan.write(plan_path)
        today = (date.today() - timedelta(days=self.days_back)).isoformat()
        run = _process(SHIFT, (self.path, plan_path), self.disk, self.days_back)
        dies = plan.is_taken or plan.dies_before is not None
        if run.returncode != (-signal.SIGKILL if dies else 0):
            raise StrandedError(f"{self.name} ended with {run.returncode}.\n{run.stderr[-2000:]}")
        for line in told.read_text(encoding="utf-8").splitlines() if told.exists() else ():
            visit = json.loads(line)
            if "day" in visit:
                self.doubted_days += 1
                continue
            self.codes[visit["visitor"]] = visit["code"]
            self.records[self.handle(visit["visitor"])] = visit["visitor"]
            self.uncounted[today] += 1

    def handle(self, visitor: int) -> str:
        """The handle of a visitor's record."""
        return handle_of(SecretCode.parse(self.codes[visitor]), self.study_id)

    def withdraw(self, visitor: int) -> str:
        """Withdraw a visitor's record on this laptop; what it said."""
        told = command("withdraw", self.path, self.codes[visitor], "--json", home=self.disk)
        self.withdrawn.add(self.handle(visitor))
        return str(told["outcome"])

    def hand_over(self, name: str, stick: Path) -> tuple[Path, Handed]:
        """Write a bundle to a stick; the file and what it must say.

        Args:
            name: by which the rehearsal calls the bundle.
            stick: a folder.
        """
        stick.mkdir(parents=True, exist_ok=True)
        told = command("bundle", self.path, stick, "--json", home=self.disk, days_back=self.days_back)
        self.links[self.name, name] = self._last
        self._last = name
        self.tallies |= {
            (name, day, self.site, "finished", interviews) for day, interviews in self.uncounted.items()
        }
        self.uncounted.clear()
        return Path(told["path"]), self._handed(self.links, self.tallies)

    def mirrored(self) -> Handed:
        """What its mirror must say: the records alone."""
        return self._handed({}, set())

    def imaged(self, disk: Path, notes: Path) -> Laptop:
        """Another computer with an image of this one's disk."""
        shutil.copytree(self.disk, disk)
        shutil.copytree(self.notes, notes)
        return Laptop(
            self.name,
            disk,
            notes,
            self.study_id,
            self.site,
            self.days_back,
            dict(self.codes),
            dict(self.records),
            set(self.withdrawn),
            dict(self.links),
            set(self.tallies),
            Counter(self.uncounted),
            _last=self._last,
        )

    def _handed(self, links: dict[tuple[str, str], str], tallies: set[Tallied]) -> Handed:
        return Handed(
            self.name,
            dict.fromkeys(self.records, self.name),
            frozenset(self.records.keys() - self.withdrawn),
            frozenset(self.withdrawn),
            dict(links),
            frozenset(tallies),
        )


@dataclass(frozen=True, slots=True)
class Coordinator:
    """One coordinator: a study file, the keys and their passphrase.

    Attributes:
        name: as the table calls them.
        path: of the study file.
        keys: the folder of the keys.
        secret: the file with the passphrase.
    """

    name: str
    path: Path
    keys: Path
    secret: Path

    def merge(self, *bundles: Path, receipts: Path | None = None) -> Any:
        """Merge bundles; the report as JSON."""
        signing = (
            ("--receipts", receipts, "--signing-key", self.keys / "coordinator.key")
            if receipts is not None
            else ()
        )
        opening = ("--key", self.keys / "coordinator.age", "--passphrase-file", self.secret)
        return command(
            "merge", self.path, *bundles, *opening, *signing, "--json", home=self._home, may_refuse=True
        )

    def withdraw(self, code: str) -> str:
        """Withdraw a record; what was said."""
        return str(command("withdraw", self.path, code, "--json", home=self._home)["outcome"])

    def hand_over(self, out: Path) -> Path:
        """Write a bundle for the other coordinator."""
        key = ("--key", self.keys / "coordinator.key", "--passphrase-file", self.secret)
        command("bundle", self.path, out, *key, "--json", home=self._home)
        return out

    @property
    def _home(self) -> Path:
        return self.path.parent


def begin(folder: Path, definition: StudyDefinition) -> Coordinator:
    """Make keys and the coordinator's study in a new folder, and prove the keys.

    Args:
        folder: to make.
        definition: of the study, without its keys.

    Raises:
        StrandedError: a step could not be done.
    """
    folder.mkdir()
    secret, keys, text = folder / "passphrase", folder / "keys", folder / "study.toml"
    descriptor = os.open(secret, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descriptor, "w") as file:
        file.write("made up for a rehearsal")
    run = _process(SOJOURN, ("key", "new", keys, "--passphrase-file", secret), folder, 0)
    if run.returncode != 0:
        raise StrandedError(run.stderr)
    lines = [line for line in run.stdout.splitlines() if "=" in line or line == "[recipients]"]
    printed = tomllib.loads("\n".join(lines))
    whole = replace(definition, coordinator_key=printed["coordinator_key"], recipients=printed["recipients"])
    text.write_text(whole.to_toml_text(), encoding="utf-8")
    coordinator = Coordinator("coordinator A", folder / "study.sojourn", keys, secret)
    opening = (keys / "coordinator.age", coordinator.path, "--passphrase-file", secret)
    command("new", coordinator.path, "--definition", text, home=folder)
    command("key", "check", *opening, home=folder)
    return coordinator
