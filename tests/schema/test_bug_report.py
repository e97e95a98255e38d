"""The report of a bug of ours: kept in a file, or told where there is no place for one."""

from __future__ import annotations

from pathlib import Path

import pytest

from sojourn_schema.bug_report import keep_report


def caught() -> ZeroDivisionError:
    try:
        raise ZeroDivisionError("by hand")
    except ZeroDivisionError as problem:
        return problem


def test_a_report_holds_the_versions_and_the_traceback(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    report = keep_report(caught())
    assert report.path is not None
    assert report.path.parent == tmp_path
    assert report.path.read_text(encoding="utf-8") == report.text
    assert report.text.startswith("sojourn ")
    assert "ZeroDivisionError: by hand" in report.text
    assert "test_bug_report.py" in report.text


def test_without_a_place_for_the_file_the_report_is_all_there_is(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path / "nowhere"))
    report = keep_report(caught())
    assert report.path is None
    assert "ZeroDivisionError: by hand" in report.text
