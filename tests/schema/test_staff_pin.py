"""The staff PIN: kept as a hash, slow to guess, never locked, and reset by a file that was signed for it."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from sojourn_schema.errors import PinError
from sojourn_schema.pin_reset import PinReset, apply_reset
from sojourn_schema.signing import SigningKey
from sojourn_schema.staff_pin import LONGEST_WAIT_SECONDS, StaffPin
from sojourn_schema.store.study_file import StudyFile
from sojourn_schema.study import StudyDefinition

TODAY = date(2026, 11, 24)
KEY = SigningKey(bytes(range(32)))


class Clock:
    """Seconds that the test moves."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def pin(study: StudyFile, clock: Clock) -> StaffPin:
    """A PIN that was chosen."""
    chosen = StaffPin(study.staff, clock)
    chosen.choose("2468")
    return chosen


def test_a_pin_is_kept_as_a_hash_that_tells_nothing(study: StudyFile, pin: StaffPin) -> None:
    assert pin.is_right("2468")
    kept = study.staff.pin_hash()
    assert kept is not None
    assert kept.startswith("$argon2id$v=19$m=65536,t=3,p=4$")
    study.close()
    assert b"2468" not in b"".join(one.read_bytes() for one in study.path.parent.iterdir())


def test_without_a_pin_none_is_right(study: StudyFile) -> None:
    pin = StaffPin(study.staff)
    assert not pin.is_chosen
    assert not pin.is_right("")


@pytest.mark.parametrize("text", ["", "123", "1" * 65])
def test_a_pin_that_is_too_short_or_too_long_is_refused(study: StudyFile, text: str) -> None:
    with pytest.raises(PinError, match=f"this one has {len(text)}"):
        StaffPin(study.staff).choose(text)


def test_a_wrong_pin_makes_the_next_wait_twice_as_long_up_to_half_a_minute(
    pin: StaffPin, clock: Clock
) -> None:
    waits = []
    for _ in range(8):
        assert not pin.is_right("1111")
        waits.append(pin.wait_seconds)
        assert not pin.is_right("2468")  # not even looked at while it waits
        assert pin.wait_seconds == waits[-1]
        clock.now += waits[-1]
    assert waits == [1, 2, 4, 8, 16, 30, 30, 30]
    assert pin.is_right("2468")
    assert pin.wait_seconds == 0
    assert not pin.is_right("1111")
    assert pin.wait_seconds == 1


def test_a_restart_waits_again_and_takes_no_attempt_back(
    study: StudyFile, pin: StaffPin, clock: Clock
) -> None:
    for _ in range(7):
        assert not pin.is_right("1111")
        clock.now += LONGEST_WAIT_SECONDS
    again = StaffPin(study.staff, clock)
    assert again.wait_seconds == LONGEST_WAIT_SECONDS
    clock.now += LONGEST_WAIT_SECONDS
    assert again.is_right("2468")


# The file that resets it


@pytest.fixture
def signed(study_path: Path) -> Iterator[StudyFile]:
    """A study whose coordinator has a key, and a PIN that was lost."""
    definition = replace(StudyDefinition.default(2026), mode="booth", coordinator_key=KEY.public)
    with StudyFile.create(study_path, definition) as made:
        StaffPin(made.staff).choose("forgotten")
        yield made


def written(folder: Path, text: str) -> Path:
    path = folder / "reset.json"
    path.write_text(text, encoding="utf-8")
    return path


def test_a_signed_file_has_the_pin_forgotten_once(signed: StudyFile, tmp_path: Path) -> None:
    reset = written(tmp_path, PinReset.new(signed.study_id, TODAY).signed(KEY))
    apply_reset(signed, reset, TODAY)
    pin = StaffPin(signed.staff)
    assert not pin.is_chosen
    pin.choose("another")
    with pytest.raises(PinError, match="works once"):
        apply_reset(signed, reset, TODAY)
    assert pin.is_right("another")


def forged(study: StudyFile) -> str:
    told = json.loads(PinReset.new(study.study_id, TODAY).signed(KEY))
    told["text"] = told["text"].replace("2026-11-24", "2036-11-24")
    return json.dumps(told)


@pytest.mark.parametrize(
    ("make", "told"),
    [
        (lambda _: PinReset.new("another", TODAY).signed(KEY), "is for another study"),
        (
            lambda study: PinReset.new(study.study_id, TODAY - timedelta(1)).signed(KEY),
            "used until 2026-11-23",
        ),
        (lambda study: PinReset.new(study.study_id, TODAY).signed(SigningKey(bytes(32))), "not signed by"),
        (forged, "not signed by"),
        (lambda _: "{}", "no file that resets a PIN"),
        (lambda _: "[1]", "no file that resets a PIN"),
        (lambda _: '{"text": 1, "signature": ""}', "no file that resets a PIN"),
        (lambda _: "hello", "no file that resets a PIN"),
    ],
)
def test_a_file_that_is_not_good_for_it_changes_nothing(
    signed: StudyFile, tmp_path: Path, make: Callable[[StudyFile], str], told: str
) -> None:
    with pytest.raises(PinError, match=told) as caught:
        apply_reset(signed, written(tmp_path, make(signed)), TODAY)
    assert caught.value.meaning == "The PIN is as it was."
    assert StaffPin(signed.staff).is_right("forgotten")


def test_what_was_signed_for_something_else_is_no_reset(signed: StudyFile, tmp_path: Path) -> None:
    text = json.dumps({"kind": "something else"})
    other = json.dumps({"text": text, "signature": KEY.sign(text.encode()).hex()})
    with pytest.raises(PinError, match="no file that resets"):
        apply_reset(signed, written(tmp_path, other), TODAY)


def test_a_study_without_a_coordinators_key_takes_no_file(study: StudyFile, tmp_path: Path) -> None:
    reset = written(tmp_path, PinReset.new(study.study_id, TODAY).signed(KEY))
    with pytest.raises(PinError, match="names no coordinator's key"):
        apply_reset(study, reset, TODAY)


def test_a_file_that_is_not_there_is_named(signed: StudyFile, tmp_path: Path) -> None:
    with pytest.raises(PinError, match=r"none\.json can't be read"):
        apply_reset(signed, tmp_path / "none.json", TODAY)
