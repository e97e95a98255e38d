"""The keys that open sealed records: made under a passphrase, opened by it alone, and age's own."""

from __future__ import annotations

from pathlib import Path

import pyrage
import pytest

from sojourn_schema.errors import KeyFileError
from sojourn_schema.record_keys import RecordKey, is_recipient, make_record_key, open_record_keys

AGE = Path(__file__).resolve().parents[1] / "data" / "age"
PASSPHRASE = "four plain words here"


def nobody() -> str:
    raise AssertionError("no passphrase is needed")


def test_a_key_that_was_made_opens_by_its_passphrase_and_is_never_written_over(tmp_path: Path) -> None:
    # Two seconds: age makes a passphrase slow to guess, here three times.
    made = make_record_key(tmp_path / "keys", "coordinator", PASSPHRASE)
    path = tmp_path / "keys" / "coordinator.age"
    assert open_record_keys(path, lambda: PASSPHRASE) == (made,)
    told = path.read_text()
    assert made.secret not in told
    assert made.secret not in repr(made)
    assert path.stat().st_mode & 0o077 == 0
    with pytest.raises(KeyFileError, match="already a file"):
        make_record_key(tmp_path / "keys", "coordinator", PASSPHRASE)
    assert path.read_text() == told


def test_a_key_that_the_age_command_made_opens_here() -> None:
    (plain,) = open_record_keys(AGE / "identity.txt", nobody)
    assert open_record_keys(AGE / "protected.age", lambda: PASSPHRASE) == (plain,)
    assert f"# public key: {plain.recipient}\n" in (AGE / "identity.txt").read_text()


def test_what_the_age_command_sealed_opens_here() -> None:
    (key,) = open_record_keys(AGE / "identity.txt", nobody)
    sealed = (AGE / "message.age").read_bytes()
    assert pyrage.decrypt(sealed, [key.identity]) == (AGE / "message.txt").read_bytes()


def test_another_passphrase_is_told_from_a_damaged_file(tmp_path: Path) -> None:
    with pytest.raises(KeyFileError, match="passphrase does not open"):
        open_record_keys(AGE / "protected.age", lambda: PASSPHRASE.upper())
    cut = tmp_path / "cut.age"
    cut.write_bytes((AGE / "protected.age").read_bytes()[:200])
    with pytest.raises(KeyFileError, match="a damaged one"):
        open_record_keys(cut, lambda: PASSPHRASE)


@pytest.mark.parametrize("told", ["", "no key\n", "AGE-SECRET-KEY-1QQ\n", "\xff\x00"])
def test_a_file_without_a_key_is_refused(tmp_path: Path, told: str) -> None:
    path = tmp_path / "other.age"
    path.write_text(told, encoding="latin-1")
    with pytest.raises(KeyFileError, match="no key that opens records"):
        open_record_keys(path, nobody)
    with pytest.raises(KeyFileError, match="can't be read"):
        open_record_keys(tmp_path / "none", nobody)


@pytest.mark.parametrize(("name", "passphrase"), [("../there", PASSPHRASE), ("", PASSPHRASE), ("x", "short")])
def test_a_name_that_is_no_file_and_a_short_passphrase_make_no_key(
    tmp_path: Path, name: str, passphrase: str
) -> None:
    with pytest.raises(KeyFileError, match=r"No key was made"):
        make_record_key(tmp_path / "keys", name, passphrase)
    assert not (tmp_path / "keys").exists()


def test_a_recipient_that_was_mistyped_is_none() -> None:
    recipient = RecordKey.new().recipient
    assert is_recipient(recipient)
    assert not is_recipient(recipient[:-1] + ("q" if recipient[-1] != "q" else "p"))
    assert not is_recipient("")
