"""How the app starts: at once, and without anything it does not need yet."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

HEAVY = {
    "pandas", "numpy", "ibis", "statsmodels", "matplotlib", "sqlite_utils", "duckdb", "pyarrow", "scipy",
    "formulaic", "frictionless", "tomlkit",
}  # fmt: skip
STARTED = """
import json, sys
from PySide6.QtCore import QTimer
import sojourn_desktop.app as app
from sojourn_schema.command import main

class Watched(app.MainWindow):
    def paintEvent(self, event):
        super().paintEvent(event)
        if not hasattr(self, "told"):
            self.told = [sorted(sys.modules)]
            QTimer.singleShot(0, self.go_on)

    def go_on(self):
        if self.study is None and len(sys.argv) > 1:
            QTimer.singleShot(10, self.go_on)
            return
        if self.study is not None:
            self.new_interview()
            self.told.append(sorted(sys.modules))
        print(json.dumps(self.told))
        self.close()
        QTimer.singleShot(0, app.made_application().quit)

app.MainWindow = Watched
main(["app", *sys.argv[1:]])
"""


def started(*arguments: str, tmp_path: Path) -> list[list[str]]:
    """Start the app; the modules loaded at the first paint and after an interview was opened."""
    done = subprocess.run(
        [sys.executable, "-c", STARTED, *arguments],
        capture_output=True,
        text=True,
        timeout=60,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen", "XDG_CONFIG_HOME": str(tmp_path)},
    )
    assert done.returncode == 0, done.stderr
    told = json.loads(done.stdout)
    assert isinstance(told, list)
    return told


def test_the_first_window_shows_without_anything_analytical(tmp_path: Path) -> None:
    (modules,) = started(tmp_path=tmp_path)
    assert "sojourn_desktop.window" in modules
    assert not HEAVY & set(modules)
    assert not [one for one in modules if one.startswith("sojourn_schema.store.")]


def test_an_open_interview_needs_nothing_analytical_either(tmp_path: Path, study_path: Path) -> None:
    _, modules = started(str(study_path), tmp_path=tmp_path)
    assert "sojourn_desktop.interview.shell" in modules
    assert not HEAVY & set(modules)


def test_the_command_is_listed_without_loading_qt() -> None:
    done = subprocess.run(
        [sys.executable, "-c", "import sys, sojourn_desktop.cli; print('PySide6' in sys.modules)"],
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert done.stdout.strip() == "False"


def test_without_a_display_the_command_says_so_and_exits_1(tmp_path: Path) -> None:
    bare = {name: value for name, value in os.environ.items() if name not in ("DISPLAY", "WAYLAND_DISPLAY")}
    bare.pop("QT_QPA_PLATFORM", None)
    done = subprocess.run(
        [sys.executable, "-m", "sojourn_schema.command", "app"],
        capture_output=True,
        text=True,
        timeout=60,
        env=bare,
    )
    assert done.returncode == 1
    assert "no display" in done.stderr
    assert "Traceback" not in done.stderr


def test_a_display_that_does_not_answer_is_named(tmp_path: Path) -> None:
    bare = {name: value for name, value in os.environ.items() if name != "WAYLAND_DISPLAY"}
    done = subprocess.run(
        [sys.executable, "-m", "sojourn_schema.command", "app"],
        capture_output=True,
        text=True,
        timeout=60,
        env=bare | {"DISPLAY": ":4711", "QT_QPA_PLATFORM": "xcb"},
    )
    assert done.returncode == 1
    assert ":4711 does not answer" in done.stderr or "libxcb" in done.stderr
