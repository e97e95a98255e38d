"""Fieldwork from the command line: keys, a laptop, its bundle, the merge, the receipt, an export."""

from __future__ import annotations

import json
from io import StringIO
from pathlib import Path

import pytest
from tests.schema.sealed_studies import (
    KEY,
    SIGNING,
    begin_fieldwork,
    bundled,
    handle_number,
    interview,
    merged,
)

from sojourn_schema import merging as merging_module
from sojourn_schema import signing as signing_module
from sojourn_schema.command import main
from sojourn_schema.signing import KEY_FILE, make_key
from sojourn_schema.store.study_file import StudyFile

AGE = Path(__file__).resolve().parents[1] / "data" / "age"
PASSPHRASE = "four plain words here"


def sojourn(*arguments: object) -> int:
    with pytest.raises(SystemExit) as ended:
        main([str(one) for one in arguments])
    assert isinstance(ended.value.code, int)
    return ended.value.code


def test_a_study_goes_through_fieldwork(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    secret, study, laptop = (tmp_path / name for name in ("passphrase", "study.sojourn", "laptop-1.sojourn"))
    secret.write_text(PASSPHRASE)
    with_passphrase = ("--passphrase-file", secret)
    public = make_key(tmp_path / "keys", PASSPHRASE).public
    signing, key = tmp_path / "keys" / KEY_FILE, AGE / "identity.txt"
    definition = tmp_path / "study.toml"
    definition.write_text(
        f'title = "T"\nsurvey_year = 2026\ncoordinator_key = "{public}"\n'
        f'[recipients]\ncoordinator = "{KEY.recipient}"\n'
    )
    assert sojourn("new", study, "--definition", definition) == 0
    enrol = ("enrol", study, laptop, "--key", signing, *with_passphrase, "--disk-is-encrypted")
    assert sojourn(*enrol) == 1
    assert "not tried yet" in capsys.readouterr().err
    assert sojourn("key", "check", key, study) == 0
    assert sojourn(*enrol) == 0
    assert "answer for the encryption" in capsys.readouterr().out

    interview(laptop, 1, 2)
    assert sojourn("import", laptop, tmp_path) == 1
    capsys.readouterr()
    assert sojourn("check", laptop) == 0
    assert "2  sealed records" in capsys.readouterr().out
    assert sojourn("bundle", laptop, tmp_path, "--json") == 0
    told = json.loads(capsys.readouterr().out)
    assert (told["records"], told["known"]) == (2, 2)
    bundle = Path(told["path"])
    cut = tmp_path / "cut.bundle"
    cut.write_bytes(bundle.read_bytes()[:-10])

    receipts = ("--receipts", tmp_path / "receipts", "--signing-key", signing, *with_passphrase)
    assert sojourn("merge", study, bundle, cut, *receipts) == 1
    said = capsys.readouterr()
    assert "was refused (truncated): it has" in said.err
    assert "laptop-1: 2 of 2 records\n" in said.out
    assert "Sealed: 2; --key opens them." in said.out
    assert sojourn("export", study, tmp_path / "sealed", "--raw") == 0
    assert "Not in it: 2 sealed records" in capsys.readouterr().err
    assert sojourn("export", study, tmp_path / "open", "--raw", "--key", key, "--json") == 0
    assert json.loads(capsys.readouterr().out)["counts"]["respondent"] == 2
    assert sojourn("merge", study, bundle, "--key", key, "--json") == 0
    told = json.loads(capsys.readouterr().out)
    assert (told["bundles"][0]["verdict"], told["sealed"]) == ("replayed", 0)

    (receipt,) = (tmp_path / "receipts").iterdir()
    assert receipt.name.startswith("receipt-laptop-1-")
    assert sojourn("clear", laptop, receipt) == 0
    assert "Deleted: 2 sealed records" in capsys.readouterr().out
    assert sojourn("merge", study, bundle, "--receipts", tmp_path / "receipts") == 2
    with StudyFile.open(laptop) as opened:
        assert opened.sealed.count() == 0


def test_a_key_that_signs_no_receipt_is_told_before_anything_comes_in(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    fieldwork = begin_fieldwork(tmp_path / "fieldwork")
    laptop = fieldwork.laptop("laptop-1")
    interview(laptop, 1)
    bundle = bundled(laptop, tmp_path)
    signing = tmp_path / "keys"
    make_key(signing, PASSPHRASE)
    secret = tmp_path / "passphrase"
    secret.write_text(PASSPHRASE)
    options = ("--signing-key", signing / KEY_FILE, "--passphrase-file", secret)
    # Another's key would sign no receipt that a laptop takes: told before anything comes in.
    assert sojourn("merge", fieldwork.coordinator, bundle, "--receipts", tmp_path / "r", *options) == 1
    assert "not the one that" in capsys.readouterr().err
    with StudyFile.open(fieldwork.coordinator) as study:
        assert study.sealed.count() == 0


def test_receipts_that_can_not_be_written_hide_no_verdict(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    fieldwork = begin_fieldwork(tmp_path / "fieldwork")
    laptop = fieldwork.laptop("laptop-1")
    interview(laptop, 1)
    bundle, file = bundled(laptop, tmp_path), tmp_path / "a file"
    file.touch()
    monkeypatch.setattr(signing_module, "open_key", lambda *_: SIGNING)
    secret = tmp_path / "passphrase"
    secret.write_text(PASSPHRASE)
    options = ("--signing-key", "any", "--passphrase-file", secret, "--receipts", file)
    assert sojourn("merge", fieldwork.coordinator, bundle, *options) == 1
    said = capsys.readouterr().err
    assert f"{bundle}: laptop-1: 1 new" in said
    assert "The receipts can't be written" in said


@pytest.mark.parametrize(
    ("cause", "status", "begin"),
    [(ZeroDivisionError("ours"), 3, "bug of ours"), (KeyboardInterrupt(), 130, "Stopped. ")],
)
def test_a_merge_that_ends_in_its_middle_says_what_came_in(
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    cause: BaseException,
    status: int,
    begin: str,
) -> None:
    fieldwork = begin_fieldwork(tmp_path / "fieldwork")
    laptop = fieldwork.laptop("laptop-1")
    interview(laptop, 1)
    bundle = bundled(laptop, tmp_path)

    def ends(*_: object) -> None:
        raise cause

    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    monkeypatch.setattr(merging_module, "laptops_of", ends)
    assert sojourn("merge", fieldwork.coordinator, bundle) == status
    said = capsys.readouterr().err
    assert f"{bundle}: laptop-1: 1 new" in said
    assert begin in said
    assert merging_module.STAYS in said
    assert "as it was" not in said
    assert "no study was changed" not in said


def test_a_no_to_the_checklist_opens_nothing_and_anonymises_nothing(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    fieldwork = begin_fieldwork(tmp_path / "fieldwork")
    laptop = fieldwork.laptop("laptop-1")
    interview(laptop, 1)
    merged(fieldwork.coordinator, bundled(laptop, tmp_path), keys=())
    monkeypatch.setattr("sys.stdin", StringIO("y\nn\n"))
    assert sojourn("anonymize", fieldwork.coordinator, "--key", AGE / "identity.txt") == 1
    assert "Nothing was anonymised" in capsys.readouterr().err
    with StudyFile.open(fieldwork.coordinator) as study:
        assert (study.counts()["respondent"], study.sealed.unopened()) == (0, (handle_number(1),))
        assert study.anonymization.day() is None


def test_what_no_key_settles_stops_anonymising_before_anything_is_opened(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    fieldwork = begin_fieldwork(tmp_path / "fieldwork")
    laptop = fieldwork.laptop("laptop-1")
    interview(laptop, 1)
    merged(fieldwork.coordinator, bundled(laptop, tmp_path), keys=())
    with StudyFile.open(fieldwork.coordinator) as study:
        draft = study.drafts.new()
    command = ("anonymize", fieldwork.coordinator, "--yes", "--key", AGE / "identity.txt")
    assert sojourn(*command) == 1
    assert "Not finished: 1 interviews" in capsys.readouterr().err
    with StudyFile.open(fieldwork.coordinator) as study:
        assert study.sealed.unopened() == (handle_number(1),)
        study.drafts.discard(draft)
    assert sojourn(*command) == 0


def test_new_keys_are_a_whole_set_or_none(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    secret, keys = tmp_path / "passphrase", tmp_path / "keys"
    secret.write_text(PASSPHRASE)
    keys.mkdir()
    (keys / "coordinator.age").write_text("a key of before")
    assert sojourn("key", "new", keys, "--passphrase-file", secret) == 1
    assert "There is already a file" in capsys.readouterr().err
    assert [one.name for one in keys.iterdir()] == ["coordinator.age"]
