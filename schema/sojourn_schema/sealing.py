"""Sealing: encrypting to the recipients of a study, so that nobody else reads it, not even who sealed it.

A sealed text is an ordinary age file (https://age-encryption.org/v1) to X25519 recipients: for each file a
new key, given to each recipient alone, so one lost key among several loses nothing. Before it is encrypted a
text is padded with blanks to a multiple of 1 KiB: its length tells little of how long somebody's career is.

Summary:
    sealed = seal(text, definition.recipients.values())
    text = unseal(sealed, keys)
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterable, Sequence

from sojourn_schema.errors import SealingError
from sojourn_schema.phrase import Phrase
from sojourn_schema.record_keys import RecordKey

PADDED_TO_BYTES = 1024
LARGEST_SEALED_BYTES = 1_000_000
"""A record has some thousand bytes; what is larger was not sealed by an interview."""
_TEST = b"sojourn test record "


def seal(text: bytes, recipients: Iterable[str]) -> bytes:
    """Encrypt a text so that each recipient can open it alone, and nobody else.

    Args:
        text: that may end in blanks, such as JSON.
        recipients: `age1...`, at least one.

    Raises:
        SealingError: one of them is no recipient, or there is none.
    """
    import pyrage

    try:
        known = [pyrage.x25519.Recipient.from_str(one) for one in recipients]
    except pyrage.RecipientError as problem:
        raise _no_recipient(Phrase("one of its recipients is none ({reason})", reason=problem)) from problem
    if not known:
        raise _no_recipient(Phrase("it names no recipients"))
    return pyrage.encrypt(text.ljust(-(-len(text) // PADDED_TO_BYTES) * PADDED_TO_BYTES), known)


def unseal(sealed: bytes, keys: Sequence[RecordKey]) -> bytes:
    """Open what was sealed to at least one of the keys.

    Returns:
        The text, without the blanks at its end.

    Raises:
        SealingError: none of the keys opens it, or it is damaged.
    """
    import pyrage

    try:
        return pyrage.decrypt(sealed, [key.identity for key in keys]).rstrip(b" ")
    except pyrage.DecryptError as problem:
        raise SealingError(
            Phrase("The key does not open it ({reason}).", reason=problem),
            "It stays sealed as it is.",
            "Try the key of another recipient of the study.",
        ) from problem


def digest_of(sealed: bytes) -> str:
    """The SHA-256 of what was sealed, in hexadecimal digits: which version of a record it is."""
    return hashlib.sha256(sealed).hexdigest()


def proven_recipients(keys: Sequence[RecordKey], recipients: Iterable[str]) -> tuple[str, ...]:
    """The recipients of a study whose key is among these: each is shown to open a test record by itself.

    Args:
        keys: that were opened.
        recipients: of the study; the test record is sealed to all of them, as a record is.

    Raises:
        SealingError: a key does not open what is sealed to its own recipient.
    """
    wanted = tuple(recipients)
    test = _TEST + os.urandom(16).hex().encode()
    sealed = seal(test, wanted)
    found = tuple((key, key.recipient) for key in keys if key.recipient in wanted)
    for key, recipient in found:
        if unseal(sealed, [key]) != test:
            raise AssertionError(f"what {recipient} opens is not what was sealed")
    return tuple(recipient for _, recipient in found)


def _no_recipient(why: str) -> SealingError:
    return SealingError(
        Phrase("The study can't seal: {why}.", why=why),
        "Nothing was sealed.",
        "Make keys with `sojourn key new` and put their recipients into the study's definition.",
    )
