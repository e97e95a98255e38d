"""The coordinator's key: made once, tried at once, opened by its passphrase alone, and its command."""

from __future__ import annotations

import json
from datetime import date, timedelta
from pathlib import Path

import pytest
from click.testing import CliRunner

from sojourn_schema.command import main
from sojourn_schema.errors import KeyFileError
from sojourn_schema.key_commands import key as key_command
from sojourn_schema.pin_reset import apply_reset
from sojourn_schema.signing import KEY_FILE, PUBLIC_FILE, SigningKey, is_signed, make_key, open_key
from sojourn_schema.staff_pin import StaffPin
from sojourn_schema.store.study_file import StudyFile

PASSPHRASE = "four plain words here"


def test_a_key_that_was_made_opens_and_signs(tmp_path: Path) -> None:
    made = make_key(tmp_path / "keys", PASSPHRASE)
    opened = open_key(tmp_path / "keys" / KEY_FILE, PASSPHRASE)
    assert opened == made
    assert (tmp_path / "keys" / PUBLIC_FILE).read_text() == f"{made.public}\n"
    assert is_signed(b"text", opened.sign(b"text"), made.public)
    assert not is_signed(b"another text", opened.sign(b"text"), made.public)
    assert not is_signed(b"text", opened.sign(b"text"), SigningKey(bytes(32)).public)


def test_signatures_are_those_of_the_standard() -> None:
    # RFC 8032, section 7.1, test 2.
    key = SigningKey(bytes.fromhex("4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb"))
    assert key.public == "sojourn-sign:3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c"
    assert key.sign(b"\x72").hex() == (
        "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da"
        "085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00"
    )


def test_the_private_half_is_nowhere_in_the_clear_and_nobody_elses_to_read(tmp_path: Path) -> None:
    made = make_key(tmp_path, PASSPHRASE)
    path = tmp_path / KEY_FILE
    assert made.seed.hex() not in path.read_text()
    assert made.seed.hex() not in repr(made)
    assert path.stat().st_mode & 0o077 == 0


def test_a_key_that_is_there_is_never_written_over(tmp_path: Path) -> None:
    make_key(tmp_path, PASSPHRASE)
    before = (tmp_path / KEY_FILE).read_bytes()
    with pytest.raises(KeyFileError, match="already a file"):
        make_key(tmp_path, PASSPHRASE)
    assert (tmp_path / KEY_FILE).read_bytes() == before


def test_a_key_whose_public_half_can_not_be_written_is_taken_back(tmp_path: Path) -> None:
    (tmp_path / PUBLIC_FILE).write_text("in the way")
    with pytest.raises(KeyFileError, match="no key was made"):
        make_key(tmp_path, PASSPHRASE)
    assert not (tmp_path / KEY_FILE).exists()


def test_a_short_passphrase_is_refused(tmp_path: Path) -> None:
    with pytest.raises(KeyFileError, match="this one has 5"):
        make_key(tmp_path / "keys", "short")
    assert not (tmp_path / "keys").exists()


def test_another_passphrase_and_another_file_are_told_apart(tmp_path: Path) -> None:
    make_key(tmp_path, PASSPHRASE)
    path = tmp_path / KEY_FILE
    with pytest.raises(KeyFileError, match="passphrase does not open"):
        open_key(path, PASSPHRASE.upper())
    told = json.loads(path.read_text())
    path.write_text(json.dumps(told | {"sealed": told["sealed"][:-2] + "00"}))
    with pytest.raises(KeyFileError, match="passphrase does not open"):
        open_key(path, PASSPHRASE)
    for text in ("hello", "[]", "{}", json.dumps({"kind": told["kind"]})):
        path.write_text(text)
        with pytest.raises(KeyFileError, match="is no signing key"):
            open_key(path, PASSPHRASE)
    with pytest.raises(KeyFileError, match="can't be read"):
        open_key(tmp_path / "none", PASSPHRASE)


# The commands


def sojourn(*arguments: object) -> int:
    with pytest.raises(SystemExit) as ended:
        main([str(one) for one in arguments])
    assert isinstance(ended.value.code, int)
    return ended.value.code


def test_a_coordinator_makes_a_key_hands_out_a_study_and_resets_its_pin(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    # Some seconds: age makes a passphrase slow to guess.
    secret = tmp_path / "passphrase"
    secret.write_text(f"{PASSPHRASE}\n")
    assert sojourn("key", "new", tmp_path / "keys", "--passphrase-file", secret) == 0
    told = capsys.readouterr().out.splitlines()
    (line,) = (one for one in told if one.startswith("coordinator_key"))
    recipients = "\n".join(told[told.index("[recipients]") :])
    definition, study = tmp_path / "study.toml", tmp_path / "study.sojourn"
    definition.write_text(f'title = "T"\nsurvey_year = 2026\nmode = "booth"\n{line}\n{recipients}\n')
    assert sojourn("new", study, "--definition", definition) == 0
    age = tmp_path / "keys" / "coordinator.age"
    assert sojourn("key", "check", age, study, "--passphrase-file", secret) == 0
    assert "every recipient was tried" in capsys.readouterr().out
    key_file = tmp_path / "keys" / KEY_FILE
    reset = tmp_path / "reset.json"
    assert sojourn("key", "reset-pin", key_file, study, reset, "--passphrase-file", secret) == 0
    assert (date.today() + timedelta(3)).isoformat() in capsys.readouterr().out
    with StudyFile.open(study) as laptop:
        StaffPin(laptop.staff).choose("lost")
        apply_reset(laptop, reset, date.today())
        assert not StaffPin(laptop.staff).is_chosen
    assert sojourn("key", "reset-pin", key_file, study, reset, "--passphrase-file", secret) == 1
    assert "Nothing was signed" in capsys.readouterr().err


def test_the_key_of_another_study_signs_nothing_for_this_one(
    study: StudyFile, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    study.close()
    make_key(tmp_path / "keys", PASSPHRASE)
    secret = tmp_path / "passphrase"
    secret.write_text(PASSPHRASE)
    out = tmp_path / "reset.json"
    key_file = tmp_path / "keys" / KEY_FILE
    assert sojourn("key", "reset-pin", key_file, study.path, out, "--passphrase-file", secret) == 1
    assert "is not the key that" in capsys.readouterr().err
    assert not out.exists()


def test_a_passphrase_is_asked_for_twice_and_not_shown(tmp_path: Path) -> None:
    typed = f"{PASSPHRASE}\nanother one\n{PASSPHRASE}\n{PASSPHRASE}\n"
    done = CliRunner().invoke(key_command, ["new", str(tmp_path / "keys")], input=typed)
    assert done.exit_code == 0
    assert "do not match" in done.output
    assert PASSPHRASE not in done.output
    open_key(tmp_path / "keys" / KEY_FILE, PASSPHRASE)
