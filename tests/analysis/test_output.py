"""Where results are written while they are not whole, and what becomes of what was there."""

from __future__ import annotations

from pathlib import Path

import pytest

from sojourn_analysis.output import keep_file, put_in_place
from sojourn_schema.errors import UnfitTableError


def test_results_take_the_place_of_entries_of_their_names_and_no_others(tmp_path: Path) -> None:
    out = tmp_path / "out"
    (out / "tables").mkdir(parents=True)
    (out / "tables" / "former.csv").write_text("former", encoding="utf-8")
    (out / "mine.txt").write_text("mine", encoding="utf-8")
    with put_in_place(out) as fresh:
        # A results folder may be a disk of its own, or stand in a folder that can't be written.
        assert fresh.is_relative_to(out)
        (fresh / "tables").mkdir()
        (fresh / "tables" / "new.csv").write_text("new", encoding="utf-8")
    assert sorted(path.name for path in out.rglob("*")) == ["mine.txt", "new.csv", "tables"]


def test_a_folder_that_is_not_there_appears_whole_or_not_at_all(tmp_path: Path) -> None:
    out = tmp_path / "new" / "out"
    with pytest.raises(KeyboardInterrupt), put_in_place(out):
        raise KeyboardInterrupt
    assert list(out.parent.iterdir()) == []
    with put_in_place(out) as fresh:
        (fresh / "results.json").write_text("{}", encoding="utf-8")
    assert [path.name for path in out.parent.rglob("*")] == ["out", "results.json"]


def test_a_file_that_can_not_be_kept_leaves_nothing_half_written(tmp_path: Path) -> None:
    written = tmp_path / "person_years.parquet"
    written.write_bytes(b"rows")
    (tmp_path / "kept.parquet").mkdir()
    with pytest.raises(UnfitTableError, match="can't be written"):
        keep_file(written, tmp_path / "kept.parquet")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["kept.parquet", "person_years.parquet"]
    keep_file(written, tmp_path / "other.parquet")
    assert (tmp_path / "other.parquet").read_bytes() == b"rows"
