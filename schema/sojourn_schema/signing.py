"""The coordinator's signing key: an Ed25519 pair (RFC 8032), the private half in a file under a passphrase.

The private key is encrypted with ChaCha20-Poly1305 under a key that Argon2id makes of the passphrase. The
public key goes into the study definition (`coordinator_key`), so that every laptop of the study knows it.

Summary:
    key = make_key(folder, passphrase)      writes coordinator.key and coordinator.pub, and tries them
    key = open_key(path, passphrase)
    signature = key.sign(text);  is_signed(text, signature, public)
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from sojourn_schema.definition_rules import PUBLIC_KEY
from sojourn_schema.errors import KeyFileError
from sojourn_schema.named_file import open_named
from sojourn_schema.phrase import Phrase
from sojourn_schema.slow_hash import SALT_BYTES, slow_hash

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

KEY_FILE, PUBLIC_FILE = "coordinator.key", "coordinator.pub"
KIND = "sojourn signing key 1"
SHORTEST_PASSPHRASE = 8
NONCE_BYTES, SEED_BYTES = 12, 32
_PREFIX = PUBLIC_KEY.pattern.partition("[")[0]


@dataclass(frozen=True, slots=True)
class SigningKey:
    """A private key that was opened. Its `repr` does not show it.

    Attributes:
        seed: 32 secret bytes.
    """

    seed: bytes = field(repr=False)

    @property
    def public(self) -> str:
        """The public key as a study definition has it."""
        from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

        raw = Ed25519PrivateKey.from_private_bytes(self.seed).public_key().public_bytes_raw()
        return f"{_PREFIX}{raw.hex()}"

    def sign(self, text: bytes) -> bytes:
        """The signature of a text, 64 bytes."""
        from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

        return Ed25519PrivateKey.from_private_bytes(self.seed).sign(text)


def is_signed(text: bytes, signature: bytes, public: str) -> bool:
    """Whether a text was signed with the private half of a public key (`coordinator_key`)."""
    from cryptography.exceptions import InvalidSignature
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

    try:
        Ed25519PublicKey.from_public_bytes(bytes.fromhex(public.removeprefix(_PREFIX))).verify(
            signature, text
        )
    except InvalidSignature:
        return False
    return True


class UnsignedError(ValueError):
    """A document whose signature is not by the key it should be by."""


def signed_document(told: Mapping[str, Any], key: SigningKey) -> str:
    """A text of JSON that says something and is signed: `text` (itself JSON) and the `signature` of it."""
    text = json.dumps(told)
    return json.dumps({"text": text, "signature": key.sign(text.encode()).hex()}, indent=1) + "\n"


def read_document(raw: bytes | str, public: str) -> dict[str, Any]:
    """What a signed document says.

    Args:
        raw: the document.
        public: the key that it should be signed by.

    Raises:
        UnsignedError: it is signed by nobody or another, or was changed.
        ValueError: it is no such document.
    """
    try:
        outer = json.loads(raw)
        text, signature = outer["text"].encode(), bytes.fromhex(outer["signature"])
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as problem:
        raise ValueError("it is no signed document") from problem
    if not is_signed(text, signature, public):
        raise UnsignedError("its signature does not fit")
    told = json.loads(text)
    if not isinstance(told, dict):
        raise ValueError("it says nothing")
    return told


def make_key(folder: Path, passphrase: str) -> SigningKey:
    """Make a key pair in a folder, and try at once that the passphrase opens what was written.

    Args:
        folder: made if it is not there; a key that is there already is left as it is.
        passphrase: of eight characters at least.

    Raises:
        KeyFileError: nothing was made.
    """
    require_passphrase(passphrase)
    key, path = SigningKey(os.urandom(SEED_BYTES)), folder / KEY_FILE
    try:
        folder.mkdir(parents=True, exist_ok=True)
        write_new(path, _sealed(key, passphrase), 0o600)
    except OSError as problem:
        raise not_made(path, problem) from problem
    try:
        if open_key(path, passphrase) != key:
            raise AssertionError("what was written is not what was made")
        write_new(folder / PUBLIC_FILE, f"{key.public}\n", 0o644)
    except BaseException as problem:
        with suppress(OSError):
            path.unlink()
        if isinstance(problem, OSError):
            raise not_made(folder / PUBLIC_FILE, problem) from problem
        raise
    return key


def require_passphrase(passphrase: str) -> None:
    """Stop at a passphrase that is too short.

    Raises:
        KeyFileError: it is.
    """
    if len(passphrase) < SHORTEST_PASSPHRASE:
        raise KeyFileError(
            Phrase(
                "A passphrase has at least {shortest} characters; this one has {given}.",
                shortest=SHORTEST_PASSPHRASE,
                given=len(passphrase),
            ),
            "No key was made.",
            "Choose a longer one: a few words that belong together for you alone are good.",
        )


def open_key(path: Path, passphrase: str) -> SigningKey:
    """Open a private key.

    Raises:
        KeyFileError: it can't be read, is no key, or the passphrase is another.
    """
    from cryptography.exceptions import InvalidTag

    try:
        with open_named(path) as file:
            told = json.loads(file.read())
        if not isinstance(told, dict) or told.get("kind") != KIND:
            raise ValueError
        salt, nonce, sealed = (bytes.fromhex(told[name]) for name in ("salt", "nonce", "sealed"))
        opened = _cipher(passphrase, salt).decrypt(nonce, sealed, KIND.encode())
    except OSError as problem:
        raise KeyFileError(
            Phrase("{path} can't be read ({reason}).", path=path, reason=problem.strerror),
            "Nothing was signed.",
            Phrase("Name the file {file} that `sojourn key new` made.", file=KEY_FILE),
        ) from problem
    except InvalidTag as problem:
        raise KeyFileError(
            Phrase("The passphrase does not open {path}.", path=path),
            "Nothing was signed.",
            "Type it again; mind capitals and the keyboard's language. Without it the key is of no use.",
        ) from problem
    except (ValueError, KeyError, TypeError) as problem:
        raise KeyFileError(
            Phrase("{path} is no signing key.", path=path),
            "Nothing was signed.",
            Phrase(
                "Name the file {file} that `sojourn key new` made; if it was damaged, go back to a copy.",
                file=KEY_FILE,
            ),
        ) from problem
    return SigningKey(opened)


def _sealed(key: SigningKey, passphrase: str) -> str:
    salt, nonce = os.urandom(SALT_BYTES), os.urandom(NONCE_BYTES)
    sealed = _cipher(passphrase, salt).encrypt(nonce, key.seed, KIND.encode())
    told = {
        "kind": KIND,
        "public": key.public,
        "salt": salt.hex(),
        "nonce": nonce.hex(),
        "sealed": sealed.hex(),
    }
    return json.dumps(told, indent=1) + "\n"


def _cipher(passphrase: str, salt: bytes) -> ChaCha20Poly1305:
    from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

    return ChaCha20Poly1305(slow_hash(salt).derive(passphrase.encode()))


def write_new(path: Path, text: str, mode: int) -> None:
    """Make a file that is not there yet, on the disk when this returns.

    Args:
        path: of the file.
        text: that it holds.
        mode: its permissions.

    Raises:
        OSError: it is there already, or can't be written.
    """
    descriptor = os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, mode)
    with os.fdopen(descriptor, "w", encoding="utf-8") as file:
        file.write(text)
        file.flush()
        os.fsync(file.fileno())


def require_free(paths: Iterable[Path]) -> None:
    """Stop before anything is made where one of the files is there already.

    Raises:
        KeyFileError: names it.
    """
    for path in paths:
        if path.exists():
            raise not_made(path, FileExistsError())


def not_made(path: Path, problem: OSError) -> KeyFileError:
    """What is told where `write_new` failed."""
    if isinstance(problem, FileExistsError):
        return KeyFileError(
            Phrase("There is already a file {path}.", path=path),
            "It was left as it is, for a key that is lost can't be made again; no key was made.",
            "Choose another folder.",
        )
    return KeyFileError(
        Phrase("{path} can't be written ({reason}).", path=path, reason=problem.strerror),
        "No key was made.",
        "Choose a folder in which you may write.",
    )
