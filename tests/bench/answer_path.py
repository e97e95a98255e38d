"""How long a respondent waits: what runs between a key press and the picture, and a commit beside it.

`python -m tests.bench.answer_path` works on a career of twelve spells. It prints a table, each row beside a
named alternative measured in the same run, and keeps the numbers in build/bench/answer_path.json. Nothing
here fails: a key press should stay under 16 ms, the first window under 300 ms, but machines differ.
"""

from __future__ import annotations

import json
import os
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import asdict, dataclass
from pathlib import Path

from sojourn_schema.consistency import findings
from sojourn_schema.instrument.answers import of_respondent, of_year
from sojourn_schema.instrument.interview import Interview
from sojourn_schema.store.study_file import StudyFile
from sojourn_schema.study import StudyDefinition

BUILD = Path("build/bench")
SURVEY_YEAR = 2026
SPELLS = 12
TIMES = 200


@dataclass(frozen=True, slots=True)
class Measured:
    """One row: medians and 99th percentiles in milliseconds, and what stands beside it."""

    what: str
    median_ms: float
    p99_ms: float
    beside: str
    beside_median_ms: float

    @property
    def ratio(self) -> float:
        """How many times the alternative this takes."""
        return self.median_ms / self.beside_median_ms


def main() -> None:
    """Measure, print the table and keep it."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    rows = [*_thinking(), _painting(), _saving(), _starting()]
    print(f"{'':44}{'median ms':>11}{'p99 ms':>9}{'ratio':>8}  of")
    for row in rows:
        print(
            f"{row.what:44}{row.median_ms:11.2f}{row.p99_ms:9.2f}{row.ratio:8.2f}"
            f"  {row.beside} ({row.beside_median_ms:.2f} ms)"
        )
    BUILD.mkdir(parents=True, exist_ok=True)
    document = [asdict(row) | {"ratio": row.ratio} for row in rows]
    BUILD.joinpath("answer_path.json").write_text(json.dumps(document, indent=2), encoding="utf-8")


def _career() -> Interview:
    interview = Interview(StudyDefinition.default(SURVEY_YEAR))
    interview.answer(of_respondent("consent"), "agree")
    interview.answer(of_respondent("phd_year"), "2000")
    timeline = interview.timeline
    for index in range(SPELLS):
        year = 2000 + 2 * index
        timeline = timeline.add(year, year + 2, ("academia", "industry")[index % 2], "other", start_month=3)
    interview.edit_timeline(timeline)
    return interview


def _thinking() -> list[Measured]:
    """What the interview works out at a key press, beside one JSON copy of its answers."""
    interview = _career()
    timeline, spell_id = interview.timeline, interview.timeline.spells[5].spell_id
    copied = _milliseconds(lambda _: json.loads(json.dumps([*interview.answers.items()])))
    digits = ["201", "2010"]
    acts: dict[str, Callable[[int], object]] = {
        "a key in a year field": lambda number: interview.answer(
            of_respondent("phd_year"), digits[number % 2]
        ),
        "a spell moved by a year": lambda _: timeline.move(spell_id, -1),
        "a spell split": lambda _: timeline.split(spell_id, 2011),
        "gaps and overlaps": lambda _: (timeline.gaps(), timeline.overlaps()),
        "all findings of the career": lambda _: interview.findings(),
    }
    career = interview.career()
    acts["findings of the record alone"] = lambda _: findings(career)
    return [
        _row(what, _milliseconds(act), "a JSON copy of the answers", copied) for what, act in acts.items()
    ]


def _painting() -> Measured:
    """The calendar drawn with all its spells, beside a plain empty widget of its size."""
    from PySide6.QtGui import QImage
    from PySide6.QtWidgets import QWidget

    from sojourn_desktop import theme
    from sojourn_desktop.app import made_application
    from sojourn_desktop.interview.timeline.calendar import CalendarView
    from sojourn_desktop.interview.timeline.phrases import Phrases

    theme.apply(made_application(), theme.Look.LIGHT)
    interview = _career()
    calendar = CalendarView(interview.timeline, Phrases(interview.questionnaire, interview.language))
    calendar.resize(1168, calendar.full_height)
    empty = QWidget()
    empty.resize(calendar.size())
    image = QImage(calendar.size(), QImage.Format.Format_ARGB32_Premultiplied)
    drawn, bare = (
        _milliseconds(lambda _, widget=widget: widget.render(image)) for widget in (calendar, empty)
    )
    return _row("the calendar painted", drawn, "an empty widget of its size", bare)


def _saving() -> Measured:
    """A commit of one answer, beside a commit of one number to a plain SQLite file on the same disk."""
    with tempfile.TemporaryDirectory(dir=".") as folder:
        path = Path(folder, "bench.sojourn")
        with StudyFile.create(path, StudyDefinition.default(SURVEY_YEAR)) as study:
            draft_id = study.drafts.new()
            saved = _milliseconds(
                lambda number: study.drafts.save(
                    draft_id, {of_year(1990 + number % 30): str(number)}, part="years"
                )
            )
        plain = sqlite3.connect(Path(folder, "plain"), isolation_level=None)
        plain.executescript(
            "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; CREATE TABLE plain (number)"
        )
        disk = _milliseconds(lambda number: plain.execute("INSERT INTO plain VALUES (?)", (number,)))
        plain.close()
    return _row("an answer committed", saved, "a bare commit", disk)


def _starting() -> Measured:
    """Process start to the first window, beside Python with an empty window of Qt's own."""
    bare = (
        "from PySide6.QtWidgets import QApplication, QWidget; from PySide6.QtCore import QTimer\n"
        "a = QApplication([]); w = QWidget(); w.show(); QTimer.singleShot(0, a.quit); a.exec()"
    )
    ours = (
        "from PySide6.QtCore import QTimer; from sojourn_desktop.app import made_application\n"
        "from sojourn_desktop import theme; from sojourn_desktop.settings import LOOK, Settings\n"
        "from sojourn_desktop.window import MainWindow\n"
        "a = made_application(); s = Settings(); theme.apply(a, s.get(LOOK)); w = MainWindow(s, None)\n"
        "w.show(); QTimer.singleShot(0, a.quit); a.exec()"
    )

    def run(source: str) -> Callable[[int], object]:
        return lambda _: subprocess.run([sys.executable, "-c", source], check=True)

    return _row(
        "process start to the first window and out",
        _milliseconds(run(ours), times=10),
        "an empty Qt window",
        _milliseconds(run(bare), times=10),
    )


def _row(what: str, taken: list[float], beside: str, alternative: list[float]) -> Measured:
    return Measured(what, _at(taken, 0.5), _at(taken, 0.99), beside, _at(alternative, 0.5))


def _at(taken: list[float], share: float) -> float:
    return sorted(taken)[min(int(share * len(taken)), len(taken) - 1)]


def _milliseconds(act: Callable[[int], object], times: int = TIMES) -> list[float]:
    taken = []
    for number in range(times):
        started = time.perf_counter()
        act(number)
        taken.append(1_000 * (time.perf_counter() - started))
    return taken


if __name__ == "__main__":
    main()
