"""Sealing: each recipient opens alone, nobody else does, and the length tells little."""

from __future__ import annotations

import pyrage
import pytest

from sojourn_schema.errors import SealingError
from sojourn_schema.record_keys import RecordKey
from sojourn_schema.sealing import proven_recipients, seal, unseal

FIRST, SECOND, STRANGER = (RecordKey.new() for _ in range(3))
RECIPIENTS = (FIRST.recipient, SECOND.recipient)


def test_each_recipient_opens_alone_what_was_sealed_to_both() -> None:
    sealed = seal(b'{"a": 1}', RECIPIENTS)
    assert sealed.startswith(b"age-encryption.org/v1\n")
    for key in (FIRST, SECOND):
        assert unseal(sealed, [key]) == b'{"a": 1}'
    assert unseal(sealed, [STRANGER, SECOND]) == b'{"a": 1}'
    with pytest.raises(SealingError, match="does not open"):
        unseal(sealed, [STRANGER])


@pytest.mark.parametrize("spoil", ["cut", "changed", "empty", "zip"])
def test_what_was_changed_does_not_open(spoil: str) -> None:
    sealed = seal(b"text", RECIPIENTS)
    spoiled = {"cut": sealed[:-1], "changed": sealed[:-1] + b"?", "empty": b"", "zip": b"PK\x03\x04"}
    with pytest.raises(SealingError):
        unseal(spoiled[spoil], [FIRST])


def test_lengths_are_padded_so_that_careers_of_one_kilobyte_look_alike() -> None:
    # What age adds has a random length too, so what was padded is looked at.
    for length, padded in ((1, 1024), (500, 1024), (1024, 1024), (1025, 2048)):
        sealed = seal(b"x" * length, RECIPIENTS)
        assert len(pyrage.decrypt(sealed, [FIRST.identity])) == padded


def test_the_same_text_sealed_twice_looks_different() -> None:
    assert seal(b"text", RECIPIENTS) != seal(b"text", RECIPIENTS)


def test_nothing_is_sealed_to_nobody_or_to_what_is_no_recipient() -> None:
    for recipients in ((), ("age1nonsense",)):
        with pytest.raises(SealingError, match="Nothing was sealed"):
            seal(b"text", recipients)


def test_only_the_keys_of_recipients_are_proven() -> None:
    assert proven_recipients([STRANGER, SECOND], RECIPIENTS) == (SECOND.recipient,)
    assert proven_recipients([STRANGER], RECIPIENTS) == ()
