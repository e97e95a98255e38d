"""The keys that open sealed records: age X25519 identities, each in a file under a passphrase.

Whom a study is sealed to stands in its definition (`recipients`): the coordinator and any number of escrow
holders, each of whom opens every record alone. The files are those of age (https://age-encryption.org/v1,
C2SP/age): a key file is an identity file encrypted by a passphrase (scrypt), so the ordinary `age` command
opens it and what was sealed to it, and a key that `age-keygen` made does here.

Summary:
    key = make_record_key(folder, "coordinator", passphrase)     writes coordinator.age, and tries it
    keys = open_record_keys(path, lambda: passphrase)
    key.recipient                                                age1..., for the definition
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from sojourn_schema.errors import KeyFileError
from sojourn_schema.named_file import open_named
from sojourn_schema.phrase import Phrase
from sojourn_schema.signing import not_made, require_passphrase, write_new

if TYPE_CHECKING:
    from pyrage.x25519 import Identity

ENDING = ".age"
COORDINATOR = "coordinator"
LARGEST_KEY_FILE_BYTES = 100_000
_IDENTITY = "AGE-SECRET-KEY-1"
_ENCRYPTED = (b"age-encryption.org/v1", b"-----BEGIN AGE ENCRYPTED FILE-----")
_NOTHING_OPENED = "Nothing was opened."


@dataclass(frozen=True, slots=True)
class RecordKey:
    """A key that was opened. Its `repr` does not show it.

    Attributes:
        secret: as age writes it, `AGE-SECRET-KEY-1...`.
    """

    secret: str = field(repr=False)

    @classmethod
    def new(cls) -> RecordKey:
        """A new key from the operating system's random source."""
        from pyrage import x25519

        return cls(str(x25519.Identity.generate()))

    @property
    def identity(self) -> Identity:
        """As the library takes it."""
        from pyrage import x25519

        return x25519.Identity.from_str(self.secret)

    @property
    def recipient(self) -> str:
        """What is sealed to, `age1...`; it opens nothing."""
        return str(self.identity.to_public())


def is_recipient(text: str) -> bool:
    """Whether a text is an X25519 recipient, its checksum included."""
    from pyrage import RecipientError, x25519

    try:
        x25519.Recipient.from_str(text)
    except RecipientError:
        return False
    return True


def make_record_key(folder: Path, name: str, passphrase: str) -> RecordKey:
    """Make a key in a folder, and try at once that the passphrase opens what was written.

    Args:
        folder: made if it is not there.
        name: of its holder; the file is `NAME.age`. One that is there already is left as it is.
        passphrase: of eight characters at least.

    Raises:
        KeyFileError: nothing was made.
    """
    from pyrage import passphrase as by_passphrase

    require_passphrase(passphrase)
    key, path = RecordKey.new(), folder / f"{name}{ENDING}"
    if not name or Path(name).name != name or name.startswith("."):
        raise KeyFileError(
            Phrase("{name} can't be the name of a file.", name=repr(name)),
            "No key was made.",
            "Name the holder in plain letters.",
        )
    told = f"# public key: {key.recipient}\n{key.secret}\n"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        if path.exists():  # before the slow hash; `write_new` makes sure of it
            raise FileExistsError
        write_new(path, by_passphrase.encrypt(told.encode(), passphrase, armored=True).decode(), 0o600)
    except OSError as problem:
        raise not_made(path, problem) from problem
    try:
        if open_record_keys(path, lambda: passphrase) != (key,):
            raise AssertionError("what was written is not what was made")
    except BaseException:
        with suppress(OSError):
            path.unlink()
        raise
    return key


def open_record_keys(path: Path, ask_passphrase: Callable[[], str]) -> tuple[RecordKey, ...]:
    """Open a key file.

    Args:
        path: of a file that `sojourn key new` or `age-keygen` made; the latter may stand in the clear.
        ask_passphrase: called once where the file has a passphrase.

    Returns:
        The keys in it, at least one.

    Raises:
        KeyFileError: it can't be read, has no key, or the passphrase is another.
    """
    try:
        with open_named(path) as file:
            told = file.read(LARGEST_KEY_FILE_BYTES)
    except OSError as problem:
        raise KeyFileError(
            Phrase("{path} can't be read ({reason}).", path=path, reason=problem.strerror),
            _NOTHING_OPENED,
            Phrase("Name the file ending in {ending} that `sojourn key new` made.", ending=ENDING),
        ) from problem
    if told.startswith(_ENCRYPTED):
        told = _decrypted(path, told, ask_passphrase())
    keys = [RecordKey(line) for line in told.decode("utf-8", "replace").split() if line.startswith(_IDENTITY)]
    if not keys or not all(map(_is_whole, keys)):
        raise KeyFileError(
            Phrase("{path} has no key that opens records.", path=path),
            _NOTHING_OPENED,
            Phrase(
                "Name the file ending in {ending} that `sojourn key new` made; the other one signs.",
                ending=ENDING,
            ),
        )
    return tuple(keys)


def _decrypted(path: Path, told: bytes, passphrase: str) -> bytes:
    from pyrage import DecryptError
    from pyrage import passphrase as by_passphrase

    try:
        return by_passphrase.decrypt(told, passphrase)
    except DecryptError as problem:
        # The library has one error for all of it, and tells a wrong passphrase in these words alone.
        if str(problem) == "Decryption failed":
            raise KeyFileError(
                Phrase("The passphrase does not open {path}.", path=path),
                _NOTHING_OPENED,
                "Type it again; mind capitals and the keyboard's language. Without it the key is of no use.",
            ) from problem
        raise KeyFileError(
            Phrase("{path} is no key file, or a damaged one ({reason}).", path=path, reason=problem),
            _NOTHING_OPENED,
            "Go back to a copy of it; another recipient's key opens the same records.",
        ) from problem


def _is_whole(key: RecordKey) -> bool:
    from pyrage import IdentityError

    try:
        _ = key.identity
    except IdentityError:
        return False
    return True
