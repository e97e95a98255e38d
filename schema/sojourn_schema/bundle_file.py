"""The file of a bundle: written so that it is whole or not there, and read so that nothing in it can hurt.

Bytes, in this order:

    `sojourn bundle 1` and a line end
    one line of JSON: `study`, `certificate` (signed by the coordinator; null: the coordinator's own bundle),
        `manifest_bytes`, `records_bytes`
    the manifest, JSON: `records` as [handle, digest, laptop, bytes], sorted by handle, also those that are
        not in it (0 bytes); `tombstones`; `certificates`; `links`; `tallies`
    64 bytes: the Ed25519 signature of the SHA-256 of all before, by the certified key or the coordinator's
    the sealed records, one after the other: age files, each with the digest that the manifest names

Nothing is compressed, so nothing can swell, and every length is looked at before anything of it is read.
"""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Container, Iterable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from sojourn_schema.bundle import Contents, RefusedBundleError, Verdict
from sojourn_schema.certificate import Certificate
from sojourn_schema.sealing import digest_of
from sojourn_schema.signing import SigningKey, is_signed

ENDING = ".bundle"
VERSION = 1
LARGEST_BUNDLE_BYTES = 1_000_000_000
"""Some hundred thousand records; a laptop has some hundred."""
LARGEST_MANIFEST_BYTES = 50_000_000
"""Some three hundred thousand records."""
LARGEST_HEADER_BYTES = 20_000
SIGNATURE_BYTES = 64
_MAGIC = b"sojourn bundle "


@dataclass(frozen=True, slots=True)
class Bundle:
    """A bundle whose signature holds.

    Attributes:
        path: of the file.
        certificate: of the laptop that made it; None: a coordinator did.
        contents: what its manifest says.
        records_at: where in the file the records begin, in bytes.
    """

    path: Path
    certificate: Certificate | None
    contents: Contents
    records_at: int

    def blobs(self, wanted: Container[tuple[str, str]] | None = None) -> Iterator[bytes]:
        """The sealed records that are in it, in the order of the list; all are looked at.

        Args:
            wanted: handle and digest of those to give; all without it.

        Raises:
            RefusedBundleError: one is not what the signed list names.
        """
        with _explained(), self.path.open("rb") as file:
            file.seek(self.records_at)
            for entry in self.contents.records:
                if not entry.size_bytes:
                    continue
                sealed = file.read(entry.size_bytes)
                if digest_of(sealed) != entry.digest:
                    raise RefusedBundleError(
                        Verdict.FORGED, "a record in it is not the one that its list names"
                    )
                if wanted is None or (entry.handle, entry.digest) in wanted:
                    yield sealed


def write_bundle(
    path: Path, contents: Contents, blobs: Iterable[bytes], key: SigningKey, certificate: str | None
) -> int:
    """Write a bundle: under a temporary name, onto the disk, read back, and only then under its name.

    Args:
        path: of the file; one that is there is replaced in one step.
        contents: what it says.
        blobs: the sealed records with bytes in the list, in its order.
        key: that signs.
        certificate: of the laptop, as signed; None where the coordinator signs.

    Returns:
        Its size in bytes.

    Raises:
        OSError: it could not be written; nothing of it stays.
        RefusedBundleError: it would be larger than any that is read (`TOO_LARGE`), or what was read back is
            not what was written: the disk can't be relied on.
    """
    manifest = contents.manifest()
    header = {
        "study": contents.study_id,
        "certificate": certificate,
        "manifest_bytes": len(manifest),
        "records_bytes": sum(entry.size_bytes for entry in contents.records),
    }
    line = json.dumps(header) + "\n"
    beginning = _MAGIC + f"{VERSION}\n{line}".encode() + manifest
    size = len(beginning) + SIGNATURE_BYTES + sum(entry.size_bytes for entry in contents.records)
    for what, found, most in (
        ("it", size, LARGEST_BUNDLE_BYTES),
        ("its list", len(manifest), LARGEST_MANIFEST_BYTES),
        ("its first part", len(line), LARGEST_HEADER_BYTES),
    ):
        if found > most:
            raise RefusedBundleError(
                Verdict.TOO_LARGE, f"{what} would have {found:,} bytes, and at most {most:,} are read"
            )
    part = path.with_name(f".{path.name}.part")
    try:
        with part.open("wb") as file:
            file.write(beginning + key.sign(_signed_text(beginning)))
            for sealed in blobs:
                file.write(sealed)
            file.flush()
            os.fsync(file.fileno())
            if hasattr(os, "posix_fadvise"):
                # So that reading it back asks the stick, not the memory of the system.
                os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)
        size = _require_written(part, beginning, contents, key.public)
        part.replace(path)
        _sync_folder(path.parent)
    except BaseException:
        with suppress(OSError):
            part.unlink()
        raise
    return size


def _require_written(path: Path, beginning: bytes, contents: Contents, public: str) -> int:
    """The size of a file that is what was written.

    Raises:
        RefusedBundleError: it is something else.
    """
    with path.open("rb") as file:
        read = file.read(len(beginning))
        signed = is_signed(_signed_text(read), file.read(SIGNATURE_BYTES), public)
        whole = read == beginning and signed
        for entry in contents.records:
            if whole and entry.size_bytes:
                whole = digest_of(file.read(entry.size_bytes)) == entry.digest
        if not whole or file.read(1):
            raise RefusedBundleError(
                Verdict.UNREADABLE, "what was read back from the disk is not what was written"
            )
        return file.tell()


def _sync_folder(folder: Path) -> None:
    """Have the new name on the disk too, where the system can be told to."""
    with suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def read_bundle(path: Path, study_id: str, coordinator: str) -> Bundle:
    """Read a bundle and everything that can be wrong with it; its records are read by `Bundle.blobs`.

    Args:
        path: of the file.
        study_id: of the study it should belong to.
        coordinator: the public key of the study's coordinator.

    Raises:
        RefusedBundleError: it is not good for this study.
    """
    with _explained():
        if path.exists() and not path.is_file():
            raise RefusedBundleError(Verdict.NOT_A_BUNDLE, "it is no file")
        size = path.stat().st_size
        if size > LARGEST_BUNDLE_BYTES:
            raise RefusedBundleError(
                Verdict.TOO_LARGE, f"it has {size:,} bytes; a bundle has at most {LARGEST_BUNDLE_BYTES:,}"
            )
        with path.open("rb") as file:
            _require_version(file, size)
            header = _header(file, study_id, size)
            certificate = _certificate(header.certificate, coordinator, study_id)
            manifest_at = file.tell()
            file.seek(0)
            # Read once: it may be large, and what is signed is what is read.
            signed = file.read(manifest_at + header.manifest_bytes)
            signature = file.read(SIGNATURE_BYTES)
            public = certificate.public if certificate is not None else coordinator
            if not is_signed(_signed_text(signed), signature, public):
                raise RefusedBundleError(
                    Verdict.FORGED,
                    "its signature does not fit: it was changed on its way, or is by somebody else",
                )
    try:
        contents = Contents.of_manifest(signed[manifest_at:], study_id, coordinator)
    except ValueError as problem:
        raise RefusedBundleError(Verdict.FORGED, str(problem)) from problem
    _require_own(contents, certificate, header.records_bytes)
    return Bundle(path, certificate, contents, len(signed) + SIGNATURE_BYTES)


@dataclass(frozen=True, slots=True)
class _Header:
    certificate: str | None
    manifest_bytes: int
    records_bytes: int


def _require_version(file: IO[bytes], size: int) -> None:
    first = file.readline(len(_MAGIC) + 10)
    if not _MAGIC.startswith(first[: len(_MAGIC)]) or not size:
        raise RefusedBundleError(Verdict.NOT_A_BUNDLE, "it is no bundle")
    number = first[len(_MAGIC) :].rstrip(b"\n")
    if not first.endswith(b"\n") and len(first) == size:
        raise RefusedBundleError(Verdict.TRUNCATED, "it ends in its first line")
    if not number.isdigit():
        raise RefusedBundleError(Verdict.NOT_A_BUNDLE, "it is no bundle")
    if int(number) != VERSION:
        raise RefusedBundleError(
            Verdict.FUTURE_VERSION,
            f"it is of version {int(number)}, and this Sojourn reads {VERSION}: install the newest one",
        )


def _header(file: IO[bytes], study_id: str, size: int) -> _Header:
    line = file.readline(LARGEST_HEADER_BYTES)
    if not line.endswith(b"\n") and file.tell() == size:
        raise RefusedBundleError(Verdict.TRUNCATED, "it ends before it has begun")
    try:
        told = json.loads(line)
        study = told["study"]
        header = _Header(told["certificate"], told["manifest_bytes"], told["records_bytes"])
        lengths = (header.manifest_bytes, header.records_bytes)
        if not all(type(one) is int and one >= 0 for one in lengths):
            raise TypeError
    except (ValueError, KeyError, TypeError, RecursionError) as problem:
        raise RefusedBundleError(Verdict.FORGED, "its beginning can't be read") from problem
    if study != study_id:
        raise RefusedBundleError(Verdict.WRONG_STUDY, "it is of another study")
    if header.manifest_bytes > LARGEST_MANIFEST_BYTES:
        raise RefusedBundleError(
            Verdict.TOO_LARGE, f"its list has {header.manifest_bytes:,} bytes, more than any bundle's"
        )
    whole = file.tell() + header.manifest_bytes + header.records_bytes + SIGNATURE_BYTES
    if size < whole:
        raise RefusedBundleError(
            Verdict.TRUNCATED, f"it has {size:,} bytes of {whole:,}: the copying was cut off"
        )
    if size > whole:
        raise RefusedBundleError(Verdict.FORGED, "it is longer than it says")
    return header


def _certificate(raw: str | None, coordinator: str, study_id: str) -> Certificate | None:
    if raw is None:
        return None
    try:
        certificate = Certificate.read(raw, coordinator)
    except ValueError as problem:
        raise RefusedBundleError(
            Verdict.FORGED, f"its laptop was not enrolled by the coordinator ({problem})"
        ) from problem
    if certificate.study_id != study_id:
        raise RefusedBundleError(Verdict.WRONG_STUDY, "its laptop was enrolled for another study")
    return certificate


def _require_own(contents: Contents, certificate: Certificate | None, records_bytes: int) -> None:
    """Stop at a list that does not fit its records, or at a laptop that speaks for another."""
    if sum(entry.size_bytes for entry in contents.records) != records_bytes:
        raise RefusedBundleError(Verdict.FORGED, "its list does not fit what is in it")
    if certificate is None:
        return
    if contents.laptop_ids - {certificate.laptop_id}:
        raise RefusedBundleError(Verdict.FORGED, "a laptop speaks in it for another")
    if any(Certificate.told(one) != certificate for one in contents.certificates):
        raise RefusedBundleError(Verdict.FORGED, "a laptop brings another's certificate")


@contextmanager
def _explained() -> Iterator[None]:
    """What the system says of a file, as a verdict."""
    try:
        yield
    except OSError as problem:
        reason = f"it can't be read ({problem.strerror})"
        raise RefusedBundleError(Verdict.UNREADABLE, reason) from problem


def _signed_text(beginning: bytes) -> bytes:
    """What is signed: all before the signature, and by the digests in the list every record after it."""
    return b"sojourn bundle\n" + hashlib.sha256(beginning).digest()
