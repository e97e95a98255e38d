"""Files that somebody names: an ordinary one is opened, anything else is refused with its reason."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from tests.unprivileged import as_nobody

from sojourn_schema.named_file import open_named


def test_an_ordinary_file_is_read(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"told")
    with open_named(tmp_path / "a") as file:
        assert file.read() == b"told"


def test_a_pipe_is_refused_instead_of_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(OSError, match="it is a pipe or a device and not a file"):
        open_named(tmp_path / "pipe")


def test_a_folder_and_what_is_not_there_are_refused(tmp_path: Path) -> None:
    with pytest.raises(IsADirectoryError, match="it is a folder and not a file"):
        open_named(tmp_path)
    with pytest.raises(FileNotFoundError):
        open_named(tmp_path / "none")


def test_a_file_that_may_not_be_read_is_refused(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"secret")
    (tmp_path / "a").chmod(0)
    with as_nobody(), pytest.raises(PermissionError):
        open_named(tmp_path / "a")
