"""The command that writes the paper for an ethics board."""

from __future__ import annotations

from pathlib import Path

import pytest

from sojourn_schema.command import main


@pytest.mark.parametrize(
    ("name", "code", "said"),
    [("e.html", 0, "left to the controller"), ("e.txt", 1, "in one of these: .html, .pdf")],
)
def test_the_paper_is_written_or_why_not_is_said(
    made: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], name: str, code: int, said: str
) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["ethics", str(made), "--out", str(tmp_path / name)])
    assert ended.value.code == code
    told = capsys.readouterr()
    assert said in told.out + told.err
    assert (tmp_path / name).exists() == (code == 0)


def test_a_file_that_is_no_study_is_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["ethics", str(tmp_path / "none.sojourn"), "--out", str(tmp_path / "e.html")])
    assert ended.value.code == 1
    assert "There is no file" in capsys.readouterr().err
