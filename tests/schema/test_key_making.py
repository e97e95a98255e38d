"""A study's keys made in one go, each with a sheet from which it can be made again."""

from __future__ import annotations

from pathlib import Path

import pytest

from sojourn_schema.errors import KeyFileError
from sojourn_schema.key_making import make_keys
from sojourn_schema.record_keys import COORDINATOR, open_record_keys
from sojourn_schema.signing import open_key

PASSPHRASE = "correct horse battery"


def test_the_coordinator_gets_a_key_that_signs_one_that_opens_and_a_sheet(tmp_path: Path) -> None:
    told: list[str] = []
    made = make_keys(tmp_path / "keys", COORDINATOR, PASSPHRASE, "de", lambda what, _share: told.append(what))
    assert [path.name for path in made.files] == ["coordinator.key", "coordinator.age"]
    assert open_key(made.files[0], PASSPHRASE).public == made.coordinator_key
    (key,) = open_record_keys(made.files[1], lambda: PASSPHRASE)
    assert key.recipient == made.recipient
    assert len(told) == 3
    sheet = made.sheet.read_text(encoding="utf-8")
    assert "Wiederherstellungsblatt" in sheet
    assert made.recipient in sheet
    assert sheet.count("<svg") == 2
    assert PASSPHRASE not in sheet
    assert key.secret not in sheet


def test_nothing_stays_of_keys_that_could_not_all_be_made(tmp_path: Path) -> None:
    with pytest.raises(KeyFileError, match="passphrase"):
        make_keys(tmp_path, "office", "short", "en")
    with pytest.raises(KeyFileError, match="can't be the name of a file"):
        make_keys(tmp_path, "the/office", PASSPHRASE, "en")
    assert list(tmp_path.iterdir()) == []
    (tmp_path / "office.age").write_text("mine")
    with pytest.raises(KeyFileError, match="There is already a file"):
        make_keys(tmp_path, "office", PASSPHRASE, "en")
    assert [path.name for path in tmp_path.iterdir()] == ["office.age"]
