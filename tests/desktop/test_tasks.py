"""Work beside the window: its progress, its result, its failure, and how it is stopped."""

from __future__ import annotations

import signal
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from sojourn_desktop.tasks import ProcessTask, ThreadTask
from sojourn_schema.errors import SojournError

HERE = Path(__file__).resolve().parent


@pytest.fixture(autouse=True)
def jobs_can_be_found(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the job's process import this file."""
    monkeypatch.setenv("PYTHONPATH", str(HERE))


def double(progress: Callable[[str, float], None], number: int) -> int:
    print("a library that prints")
    progress("Doubling", 0.5)
    return 2 * number


def refuse(progress: Callable[[str, float], None]) -> None:
    raise SojournError("It went wrong.", "Nothing happened.", "Try again.")


def stumble(progress: Callable[[str, float], None]) -> None:
    raise ZeroDivisionError


def linger(progress: Callable[[str, float], None], trace: str) -> None:
    try:
        progress("Lingering", 0.1)
        time.sleep(60)
    finally:
        Path(trace).write_text("tidied up")


def deaf(progress: Callable[[str, float], None], trace: str) -> None:
    """Keeps a copy for the time being, and hears of no wish to stop."""
    signal.signal(signal.SIGTERM, signal.SIG_IGN)
    copy = tempfile.mkdtemp()
    Path(copy, "careers").write_text("a career")
    Path(trace).write_text(copy)
    progress("Lingering", 0.1)
    time.sleep(60)


def die(progress: Callable[[str, float], None]) -> None:
    sys.stderr.write("out of memory\n")
    sys.stderr.flush()
    import os

    os._exit(9)


def test_work_in_pieces_that_stumbles_or_dies_says_that_what_was_done_stays(qtbot: QtBot) -> None:
    for work in ("stumble", "die"):
        task = ProcessTask(f"test_tasks:{work}", {}, in_pieces=True)
        with qtbot.waitSignal(task.failed, timeout=20_000) as failed:
            task.start()
        (problem,) = failed.args
        assert problem.meaning == "What was done by then is in the study, whole."


def test_a_process_tells_its_progress_and_its_result(qtbot: QtBot) -> None:
    task = ProcessTask("test_tasks:double", {"number": 21})
    steps: list[tuple[str, float]] = []
    task.progressed.connect(lambda what, share: steps.append((what, share)))
    with qtbot.waitSignal(task.succeeded, timeout=20_000) as told:
        task.start()
    assert told.args == [42]
    assert steps == [("Doubling", 0.5)]


def test_a_refusal_comes_back_in_its_three_sentences(qtbot: QtBot) -> None:
    task = ProcessTask("test_tasks:refuse", {})
    with qtbot.waitSignal(task.failed, timeout=20_000) as told:
        task.start()
    problem = told.args[0]
    assert (problem.what, problem.meaning, problem.remedy) == (
        "It went wrong.",
        "Nothing happened.",
        "Try again.",
    )


def test_a_bug_leaves_a_report(qtbot: QtBot) -> None:
    task = ProcessTask("test_tasks:stumble", {})
    with qtbot.waitSignal(task.failed, timeout=20_000) as told:
        task.start()
    report = Path(told.args[0].remedy.split("report ")[1].split(" (")[0])
    assert "ZeroDivisionError" in report.read_text()
    report.unlink()


def test_a_process_that_dies_is_told_with_its_last_words(qtbot: QtBot) -> None:
    task = ProcessTask("test_tasks:die", {})
    with qtbot.waitSignal(task.failed, timeout=20_000) as told:
        task.start()
    assert "out of memory" in told.args[0].what


def test_a_cancelled_process_ends_soon_and_tidies_up(qtbot: QtBot, tmp_path: Path) -> None:
    trace = tmp_path / "trace"
    task = ProcessTask("test_tasks:linger", {"trace": str(trace)})
    with qtbot.waitSignal(task.progressed, timeout=20_000):
        task.start()
    with qtbot.waitSignal(task.cancelled, timeout=10_000):
        task.cancel()
    assert trace.read_text() == "tidied up"


def test_a_process_that_does_not_listen_is_ended_within_a_second_and_its_copies_go(
    qtbot: QtBot, tmp_path: Path
) -> None:
    task = ProcessTask("test_tasks:deaf", {"trace": str(tmp_path / "trace")})
    with qtbot.waitSignal(task.progressed, timeout=20_000):
        task.start()
    copy = Path((tmp_path / "trace").read_text())
    assert copy.is_dir()
    asked = time.monotonic()
    with qtbot.waitSignal(task.cancelled, timeout=5_000):
        task.cancel()
    assert time.monotonic() - asked < 1
    assert not copy.exists()


def test_a_thread_tells_its_result_and_its_refusal(qtbot: QtBot) -> None:
    def fail() -> object:
        raise SojournError("No.")

    task = ThreadTask(lambda: 42)
    with qtbot.waitSignal(task.succeeded) as told:
        task.start()
    assert told.args == [42]
    task = ThreadTask(fail)
    with qtbot.waitSignal(task.failed) as told:
        task.start()
    assert told.args[0].what == "No."
