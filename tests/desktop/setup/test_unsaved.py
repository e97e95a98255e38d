"""A design that was not saved: beside the study until it is, whatever was typed."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from sojourn_desktop.setup.page import DesignPage
from sojourn_desktop.setup.unsaved import ENDING, keep, kept
from sojourn_desktop.window import MainWindow

Shown = Callable[[str], QWidget]
KEPT_ON_A_DISK_WITH_LITTLE_ROOM = """
import resource, sys
from pathlib import Path
from sojourn_desktop.setup.unsaved import keep
resource.setrlimit(resource.RLIMIT_FSIZE, (10, 10))
keep(Path(sys.argv[1]), {"title": "A title that is longer than ten letters"})
"""


def test_what_was_typed_comes_back_also_where_it_can_not_be(tmp_path: Path) -> None:
    study = tmp_path / "study.sojourn"
    raw = {
        "title": "",
        "survey_year": "20x6",
        "anonymize_on": date(2027, 1, 1),
        "consent_text": {"en": "a\nb"},
    }
    assert kept(study) is None
    keep(study, raw)
    assert kept(study) == raw
    assert (tmp_path / f"study{ENDING}").stat().st_mode & 0o777 == 0o600
    keep(study, raw | {"title": "Later"})
    assert kept(study) == raw | {"title": "Later"}
    keep(study, None)
    assert kept(study) is None
    assert list(tmp_path.iterdir()) == []


def test_a_file_that_is_damaged_and_a_folder_that_is_gone_stop_nobody(tmp_path: Path) -> None:
    (tmp_path / f"study{ENDING}").write_text("= no TOML")
    assert kept(tmp_path / "study.sojourn") is None
    keep(tmp_path / "gone" / "study.sojourn", {"title": "A"})


def test_a_full_disk_leaves_what_was_kept_before(tmp_path: Path) -> None:
    study = tmp_path / "study.sojourn"
    keep(study, {"title": "Before"})
    subprocess.run([sys.executable, "-c", KEPT_ON_A_DISK_WITH_LITTLE_ROOM, study], check=True)
    assert kept(study) == {"title": "Before"}
    assert [one.name for one in tmp_path.iterdir()] == [f"study{ENDING}"]


def test_what_is_typed_is_kept_while_the_window_is_open_for_a_crash_asks_nobody(
    qtbot: QtBot, open_window: MainWindow, shown: Shown, study_path: Path
) -> None:
    open_window.menus.design.trigger()
    title = shown("design.title")
    assert isinstance(title, QLineEdit)
    title.selectAll()
    qtbot.keyClicks(title, "Typed")
    qtbot.waitUntil(lambda: (kept(study_path) or {}).get("title") == "Typed")
    button = shown("design.undo")
    assert isinstance(button, QPushButton)
    while button.isEnabled():
        button.click()
    qtbot.waitUntil(lambda: kept(study_path) is None)
    assert open_window.study is not None


def test_a_definition_is_written_over_another_in_one_step_and_stays_who_may_read_it(
    open_window: MainWindow, shown: Shown, tmp_path: Path
) -> None:
    out, linked = tmp_path / "out.toml", tmp_path / "linked.toml"
    out.write_text('title = "Theirs"  # by hand\n')
    out.chmod(0o640)
    linked.symlink_to(out)
    before = out.open(encoding="utf-8")  # sees what is written into the file, not what takes its place
    open_window.menus.design.trigger()
    page = shown("page.design")
    assert isinstance(page, DesignPage)
    page.show_section("checklist")
    button = shown("design.write")
    assert isinstance(button, QPushButton)
    button.click()
    dialog = shown("choose.new_definition")
    assert isinstance(dialog, QFileDialog)
    dialog.fileSelected.emit(str(linked))
    dialog.close()
    with before:
        assert before.read() == 'title = "Theirs"  # by hand\n'
    assert "survey_year = 2026" in out.read_text(encoding="utf-8")
    assert linked.is_symlink()
    assert out.stat().st_mode & 0o777 == 0o640
