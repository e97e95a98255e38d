"""The file of a bundle: whole or not there, and refused with a verdict where anything is wrong with it."""

from __future__ import annotations

import gzip
import json
import os
import zipfile
from dataclasses import replace
from pathlib import Path

import pytest

from sojourn_schema import bundle_file
from sojourn_schema.bundle import (
    COORDINATOR_ID,
    Contents,
    Link,
    RecordEntry,
    RefusedBundleError,
    TallyPart,
    Verdict,
)
from sojourn_schema.bundle_file import LARGEST_BUNDLE_BYTES, read_bundle, write_bundle
from sojourn_schema.certificate import Certificate
from sojourn_schema.sealing import digest_of
from sojourn_schema.signing import SigningKey

STUDY = "5f0c8f4e-54f4-4f0c-9a55-6a1d0a3c7b10"
COORDINATOR, LAPTOP = SigningKey(bytes(range(32))), SigningKey(bytes(range(1, 33)))
LAPTOP_ID, OTHER_ID = "1" * 32, "2" * 32
CERTIFICATE = Certificate(STUDY, LAPTOP_ID, "laptop-1", LAPTOP.public, (), "seen")
SIGNED = CERTIFICATE.signed(COORDINATOR)
BLOBS = (b"first sealed record", b"second")
CONTENTS = Contents(
    STUDY,
    (
        RecordEntry("a" * 32, digest_of(BLOBS[0]), LAPTOP_ID, len(BLOBS[0])),
        RecordEntry("b" * 32, digest_of(b"cleared"), LAPTOP_ID, 0),
        RecordEntry("c" * 32, digest_of(BLOBS[1]), LAPTOP_ID, len(BLOBS[1])),
    ),
    ("d" * 32,),
    (SIGNED,),
    (Link("e" * 32, "", LAPTOP_ID, "2026-11-24"),),
    (TallyPart("e" * 32, "2026-11-24", "A", "finished", 3),),
)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A bundle of a laptop."""
    path = tmp_path / "laptop-1.bundle"
    write_bundle(path, CONTENTS, BLOBS, LAPTOP, SIGNED)
    return path


def refusal(path: Path, study_id: str = STUDY) -> RefusedBundleError:
    with pytest.raises(RefusedBundleError) as refused:
        list(read_bundle(path, study_id, COORDINATOR.public).blobs())
    assert refused.value.reason
    return refused.value


def test_a_bundle_is_read_back_as_it_was_written(path: Path) -> None:
    bundle = read_bundle(path, STUDY, COORDINATOR.public)
    assert bundle.certificate == CERTIFICATE
    assert bundle.contents == CONTENTS
    assert tuple(bundle.blobs()) == BLOBS
    assert [one.name for one in path.parent.iterdir()] == [path.name]


def test_a_coordinators_own_bundle_speaks_for_every_laptop(tmp_path: Path) -> None:
    path = tmp_path / "merged.bundle"
    own = RecordEntry("f" * 32, digest_of(b"typed"), COORDINATOR_ID, len(b"typed"))
    contents = replace(CONTENTS, records=(*CONTENTS.records, own))
    write_bundle(path, contents, (*BLOBS, b"typed"), COORDINATOR, None)
    bundle = read_bundle(path, STUDY, COORDINATOR.public)
    assert (bundle.certificate, bundle.contents) == (None, contents)


def test_every_byte_that_changed_is_noticed(path: Path) -> None:
    whole = path.read_bytes()
    for at in range(0, len(whole), 7):
        path.write_bytes(whole[:at] + bytes([whole[at] ^ 1]) + whole[at + 1 :])
        assert refusal(path).verdict in {
            Verdict.FORGED,
            Verdict.TRUNCATED,
            Verdict.NOT_A_BUNDLE,
            Verdict.FUTURE_VERSION,
            Verdict.WRONG_STUDY,
            Verdict.TOO_LARGE,
        }


def test_every_cut_is_noticed_and_nearly_all_are_called_that(path: Path) -> None:
    whole = path.read_bytes()
    for length in range(1, len(whole), 11):
        path.write_bytes(whole[:length])
        assert refusal(path).verdict is Verdict.TRUNCATED
    path.write_bytes(b"")
    assert refusal(path).verdict is Verdict.NOT_A_BUNDLE
    path.write_bytes(whole + b"more")
    assert refusal(path).verdict is Verdict.FORGED


def test_a_bundle_of_another_study_is_told_from_a_forged_one(path: Path) -> None:
    assert refusal(path, "another").verdict is Verdict.WRONG_STUDY
    write_bundle(path, CONTENTS, BLOBS, COORDINATOR, SIGNED)  # signed by a key that is not the laptop's
    assert refusal(path).verdict is Verdict.FORGED
    write_bundle(path, CONTENTS, BLOBS, LAPTOP, None)  # a laptop that would be the coordinator
    assert refusal(path).verdict is Verdict.FORGED
    write_bundle(path, CONTENTS, BLOBS, LAPTOP, CERTIFICATE.signed(LAPTOP))  # that certified itself
    assert refusal(path).verdict is Verdict.FORGED
    elsewhere = replace(CERTIFICATE, study_id="another").signed(COORDINATOR)
    write_bundle(path, CONTENTS, BLOBS, LAPTOP, elsewhere)  # enrolled for another study
    assert refusal(path).verdict is Verdict.WRONG_STUDY


@pytest.mark.parametrize(
    "changed",
    [
        {"records": tuple(reversed(CONTENTS.records))},
        {"records": (*CONTENTS.records[:2], replace(CONTENTS.records[2], laptop_id=OTHER_ID))},
        {"records": (*CONTENTS.records[:2], replace(CONTENTS.records[2], handle="not hexadecimal"))},
        {"tombstones": ("'; DROP TABLE respondent",)},
        {"tombstones": (3,)},
        {"certificates": ("{}",)},
        {"links": (Link("e" * 32, "", OTHER_ID, "2026-11-24"),)},
        {"links": (Link("e" * 32, "", LAPTOP_ID, "yesterday"),)},
        {"links": (Link("e" * 32, "x", LAPTOP_ID, "2026-11-24"),)},
        {"tallies": (TallyPart("e" * 32, "2026-11-24", "A", "sold", 3),)},
        {"tallies": (TallyPart("e" * 32, "2026-11-24", "A", "finished", -3),)},
        {"tallies": (TallyPart("e" * 32, "20261124", "A", "finished", 3),)},
        {"tallies": (TallyPart("e" * 32, "2026-W48-1", "A", "finished", 3),)},
        {"tallies": (TallyPart("e" * 32, "2026-11-31", "A", "finished", 3),)},
        {"tallies": (TallyPart("e" * 32, "2026-11-24", "\ud800", "finished", 3),)},
        {"tallies": (TallyPart("e" * 32, "2026-11-24", "A" * 4_001, "finished", 3),)},
        {"links": (Link("e" * 32, "", LAPTOP_ID, "2026-W48-1"),)},
        {"links": (Link("e" * 32, "", LAPTOP_ID, "0999-01-01"),)},
        {"links": (Link("e" * 32, "", LAPTOP_ID, "२०२६-11-24"),)},
        {"certificates": (SIGNED, replace(CERTIFICATE, study_id="another").signed(COORDINATOR))},
        {"certificates": (SIGNED, replace(CERTIFICATE, laptop_id=OTHER_ID).signed(COORDINATOR))},
    ],
)
def test_what_an_enrolled_laptop_can_not_say_is_refused_though_it_signed(
    tmp_path: Path, changed: dict[str, object]
) -> None:
    path = tmp_path / "stolen.bundle"
    contents = replace(CONTENTS, **changed)  # type: ignore[arg-type]  # any of its fields
    sealed = {digest_of(blob): blob for blob in BLOBS}
    write_bundle(
        path, contents, (sealed[one.digest] for one in contents.records if one.size_bytes), LAPTOP, SIGNED
    )
    assert refusal(path).verdict is Verdict.FORGED


def test_a_bundle_of_a_newer_sojourn_is_not_guessed_at(path: Path) -> None:
    path.write_bytes(path.read_bytes().replace(b"sojourn bundle 1\n", b"sojourn bundle 2\n", 1))
    assert refusal(path).verdict is Verdict.FUTURE_VERSION
    assert "version 2" in refusal(path).reason


def test_ten_gigabytes_are_refused_before_a_byte_is_read(path: Path) -> None:
    with path.open("r+b") as file:
        file.truncate(10_000_000_000)  # sparse: it takes no space
    assert refusal(path).verdict is Verdict.TOO_LARGE
    assert path.stat().st_size > LARGEST_BUNDLE_BYTES


@pytest.mark.parametrize(
    ("manifest_bytes", "verdict"), [(10**12, Verdict.TOO_LARGE), (-1, Verdict.FORGED), (2.5, Verdict.FORGED)]
)
def test_a_length_that_can_not_be_is_refused_before_it_is_read(
    tmp_path: Path, manifest_bytes: object, verdict: Verdict
) -> None:
    path = tmp_path / "swollen.bundle"
    header = {"study": STUDY, "certificate": SIGNED, "manifest_bytes": manifest_bytes, "records_bytes": 0}
    path.write_bytes(b"sojourn bundle 1\n" + json.dumps(header).encode() + b"\n" + bytes(200))
    assert refusal(path).verdict is verdict


def test_nothing_is_ever_unpacked(tmp_path: Path) -> None:
    packed = tmp_path / "bomb.bundle"
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as file:
        file.writestr("records", bytes(50_000_000))
    assert refusal(packed).verdict is Verdict.NOT_A_BUNDLE
    packed.write_bytes(gzip.compress(b"sojourn bundle 1\n" + bytes(1_000_000)))
    assert refusal(packed).verdict is Verdict.NOT_A_BUNDLE
    packed.write_bytes(b"sojourn bundle 1\n" + b"[" * 15_000 + b"\n" + bytes(100))
    assert refusal(packed).verdict is Verdict.FORGED


def test_what_is_no_file_or_can_not_be_read_has_a_verdict_too(tmp_path: Path) -> None:
    assert refusal(tmp_path).verdict is Verdict.NOT_A_BUNDLE
    assert refusal(tmp_path / "none").verdict is Verdict.UNREADABLE
    os.mkfifo(tmp_path / "pipe")
    assert refusal(tmp_path / "pipe").verdict is Verdict.NOT_A_BUNDLE


def test_a_record_that_changes_after_its_signature_was_looked_at_is_noticed(path: Path) -> None:
    bundle = read_bundle(path, STUDY, COORDINATOR.public)
    path.write_bytes(path.read_bytes().replace(b"second", b"sec0nd"))
    with pytest.raises(RefusedBundleError, match="not the one that its list names"):
        list(bundle.blobs())


def test_a_bundle_that_can_not_be_written_leaves_nothing_and_what_was_there(path: Path) -> None:
    before = path.read_bytes()

    def broken() -> object:
        yield BLOBS[0]
        raise OSError(5, "Input/output error")

    with pytest.raises(OSError, match="Input/output"):
        write_bundle(path, CONTENTS, broken(), LAPTOP, SIGNED)  # type: ignore[arg-type]  # it breaks off
    assert path.read_bytes() == before
    assert [one.name for one in path.parent.iterdir()] == [path.name]


def test_a_stick_that_keeps_something_else_is_noticed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = os.fsync

    def forgetful(descriptor: int) -> None:
        real(descriptor)
        os.pwrite(descriptor, b"?", 300)

    monkeypatch.setattr(os, "fsync", forgetful)
    with pytest.raises(RefusedBundleError, match="not what was written"):
        write_bundle(tmp_path / "x.bundle", CONTENTS, BLOBS, LAPTOP, SIGNED)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("limit", ["LARGEST_BUNDLE_BYTES", "LARGEST_MANIFEST_BYTES", "LARGEST_HEADER_BYTES"])
def test_a_bundle_that_nobody_would_read_is_not_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, limit: str
) -> None:
    monkeypatch.setattr(bundle_file, limit, 100)
    with pytest.raises(RefusedBundleError, match="at most 100 are read") as refused:
        write_bundle(tmp_path / "x.bundle", CONTENTS, BLOBS, LAPTOP, SIGNED)
    assert refused.value.verdict is Verdict.TOO_LARGE
    assert list(tmp_path.iterdir()) == []


def test_certificates_in_a_coordinators_bundle_are_of_the_study(tmp_path: Path) -> None:
    path = tmp_path / "merged.bundle"
    foreign = replace(CERTIFICATE, study_id="another", laptop_id=OTHER_ID).signed(COORDINATOR)
    write_bundle(
        path, replace(CONTENTS, certificates=(*CONTENTS.certificates, foreign)), BLOBS, COORDINATOR, None
    )
    assert refusal(path).verdict is Verdict.FORGED
