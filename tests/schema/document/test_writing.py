"""A document in a file: whole or not at all, in the kind that its name says."""

from __future__ import annotations

from pathlib import Path

import pytest

from sojourn_schema.document.blocks import Document, Paragraph
from sojourn_schema.document.writing import write_file, writers_of
from sojourn_schema.errors import DocumentError

WRITERS = writers_of(Document("Title", "A study", [Paragraph("Short.")], []))


@pytest.mark.parametrize(("name", "begin"), [("one.html", b"<!doctype html>"), ("one.PDF", b"%PDF-")])
def test_the_ending_says_what_is_written(tmp_path: Path, name: str, begin: bytes) -> None:
    write_file(tmp_path / name, WRITERS)
    assert (tmp_path / name).read_bytes().startswith(begin)
    assert [one.name for one in tmp_path.iterdir()] == [name]


@pytest.mark.parametrize("name", ["study.sojourn", "page"])
def test_an_ending_that_says_nothing_is_refused_and_the_file_of_that_name_stays(
    tmp_path: Path, name: str
) -> None:
    (tmp_path / name).write_text("careers")
    with pytest.raises(DocumentError, match=r"no ending .* Nothing was written. .* \.html, \.pdf"):
        write_file(tmp_path / name, WRITERS)
    assert (tmp_path / name).read_text() == "careers"


def test_a_file_that_can_not_be_finished_leaves_the_one_before_it(tmp_path: Path) -> None:
    out = tmp_path / "one.html"
    write_file(out, WRITERS)
    before = out.read_bytes()

    def write_half(path: Path) -> None:
        path.write_text("half")
        raise OSError(28, "No space left on device")

    with pytest.raises(DocumentError, match=r"No space left on device"):
        write_file(out, {".html": write_half})
    assert out.read_bytes() == before
    assert list(tmp_path.iterdir()) == [out]


def test_a_folder_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(DocumentError, match="can't be written"):
        write_file(tmp_path / "nowhere" / "one.html", WRITERS)
