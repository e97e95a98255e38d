"""The files of a data package, in a folder or in a zip, read as they lie: nothing is unpacked."""

from __future__ import annotations

import zlib
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from io import BufferedReader, RawIOBase
from pathlib import Path, PurePosixPath
from types import TracebackType
from typing import IO, Protocol, Self, cast
from zipfile import BadZipFile, LargeZipFile, ZipFile, ZipInfo

from sojourn_schema.errors import PackageError
from sojourn_schema.named_file import open_named

DESCRIPTOR = "datapackage.json"
NOT_TOUCHED = "Nothing was imported; the study is as it was."
HIGHEST_RATIO = 200
"""How far a member may shrink: career tables shrink ten- to fiftyfold, a zip bomb a thousandfold."""
SMALL_MEMBER_BYTES = 10_000_000
"""Below this no ratio is looked at: even a bomb of that size does no harm."""
LARGEST_MEMBER_BYTES = 20_000_000_000
"""More than ten million careers."""


class PackageFiles(Protocol):
    """Where the files of one package lie; names are relative to its descriptor, with forward slashes."""

    def has(self, name: str) -> bool:
        """Whether there is such a file."""

    def size(self, name: str) -> int:
        """How many bytes it has when read."""

    def names(self) -> list[str]:
        """The files beside the descriptor, for messages."""

    def open(self, name: str) -> IO[bytes]:
        """The bytes of a file; wrap the reading in `explained`."""

    def __enter__(self) -> Self: ...

    def __exit__(
        self, kind: type[BaseException] | None, problem: BaseException | None, at: TracebackType | None
    ) -> None: ...


def open_files(path: Path) -> PackageFiles:
    """The files of a package.

    Args:
        path: a folder with a datapackage.json, that file itself, or a zip of such a folder.

    Raises:
        PackageError: there is nothing there, or nothing that can be read as a package.
    """
    with explained(str(path)):
        if path.name == DESCRIPTOR and path.is_file():
            path = path.parent
        if path.is_dir():
            return _Folder(path)
        if not path.exists():
            raise PackageError(
                f"There is no file or folder {path}.",
                NOT_TOUCHED,
                "Check the name of the folder or zip file.",
            )
        return _Zip(path)


@contextmanager
def explained(name: str) -> Iterator[None]:
    """Turn what goes wrong in reading into a `PackageError`.

    Args:
        name: of the file, for the message.

    Raises:
        PackageError: the disk, the permissions or the zip do not let it be read.
    """
    try:
        yield
    except (BadZipFile, LargeZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError) as problem:
        if isinstance(problem, RecursionError):
            raise
        raise PackageError(
            f"{name} in the zip can't be read ({problem}).",
            NOT_TOUCHED,
            "Make the zip again with ordinary settings (no password, deflate), or import the folder itself.",
        ) from problem
    except OSError as problem:
        raise PackageError(
            f"{name} can't be read ({problem.strerror or problem}).",
            NOT_TOUCHED,
            "Check that the disk is there and that you may read the file.",
        ) from problem


class _Folder:
    def __init__(self, folder: Path) -> None:
        self._folder = folder.resolve()
        if not (self._folder / DESCRIPTOR).is_file():
            raise _without_descriptor(str(folder), self.names())

    def _path(self, name: str) -> Path:
        path = (self._folder / name).resolve()
        if not path.is_relative_to(self._folder):
            raise PackageError(
                f"{name} lies outside the package's folder.",
                NOT_TOUCHED,
                "Put the file itself into the folder instead of a link to it.",
            )
        return path

    def has(self, name: str) -> bool:
        # No file's name has a NUL, and asking the system for one is an error of its own.
        return "\0" not in name and self._path(name).is_file()

    def size(self, name: str) -> int:
        return self._path(name).stat().st_size

    def names(self) -> list[str]:
        return sorted(path.name for path in self._folder.iterdir())

    def open(self, name: str) -> IO[bytes]:
        return self._path(name).open("rb")

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, problem: BaseException | None, at: TracebackType | None
    ) -> None:
        pass


class _Zip:
    def __init__(self, path: Path) -> None:
        open_named(path).close()  # refuses pipes, which would keep the reading waiting
        try:
            self._zip = ZipFile(path)
        except BadZipFile as problem:
            raise PackageError(
                f"{path} is no data package: it is neither a folder nor a zip file.",
                NOT_TOUCHED,
                f"Choose the folder that holds {DESCRIPTOR}, or a zip of it.",
            ) from problem
        try:
            members = [member for member in self._zip.infolist() if not member.is_dir()]
            _require_harmless(path, members)
            self._prefix = _prefix(path, members)
            self._members = {
                member.filename.removeprefix(self._prefix): member
                for member in members
                if member.filename.startswith(self._prefix)
            }
        except BaseException:
            self._zip.close()
            raise

    def has(self, name: str) -> bool:
        return name in self._members

    def size(self, name: str) -> int:
        return self._members[name].file_size

    def names(self) -> list[str]:
        return sorted(self._members)

    def open(self, name: str) -> IO[bytes]:
        # Buffered, since reading a zip member line by line is slow otherwise. What zipfile opens is a raw
        # stream in all that a buffer asks of one, though not by its type.
        return BufferedReader(cast("RawIOBase", self._zip.open(self._members[name])), 1 << 20)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, problem: BaseException | None, at: TracebackType | None
    ) -> None:
        self._zip.close()


def _require_harmless(path: Path, members: list[ZipInfo]) -> None:
    repeated = [name for name, times in Counter(member.filename for member in members).items() if times > 1]
    if repeated:
        raise PackageError(
            f"{path} holds {repeated[0]} twice, and which of the two is meant can't be told.",
            NOT_TOUCHED,
            "Make the zip again with each file once.",
        )
    for member in members:
        parts = PurePosixPath(member.filename.replace("\\", "/"))
        if parts.is_absolute() or ".." in parts.parts or ":" in parts.parts[0]:
            raise PackageError(
                f"{path} holds a file whose name leads out of the package: {member.filename!r}.",
                f"Such a zip can overwrite files when it is unpacked. {NOT_TOUCHED}",
                "Ask whoever made it for a zip of the package's folder alone.",
            )
        if member.flag_bits & 0x1:
            raise PackageError(
                f"{path} is locked with a password.",
                NOT_TOUCHED,
                "Unpack it with the password and import the folder.",
            )
        ratio = member.file_size / max(1, member.compress_size)
        if member.file_size > LARGEST_MEMBER_BYTES or (
            member.file_size > SMALL_MEMBER_BYTES and ratio > HIGHEST_RATIO
        ):
            raise PackageError(
                f"{member.filename} in {path} would grow to {member.file_size / 1e6:,.0f} MB when unpacked, "
                f"from {member.compress_size / 1e6:,.1f} MB.",
                f"A table of careers does not shrink like that; a zip made to fill disks does. {NOT_TOUCHED}",
                "If you know that the file is right, unpack it and import the folder.",
            )


def _prefix(path: Path, members: list[ZipInfo]) -> str:
    """The folder inside the zip in which the package lies ("" or "name/"): people zip the folder as often as
    what is in it."""
    found = [
        member.filename.removesuffix(DESCRIPTOR)
        for member in members
        if PurePosixPath(member.filename).name == DESCRIPTOR
    ]
    if not found:
        raise _without_descriptor(str(path), [member.filename for member in members])
    shallowest = min(found, key=lambda prefix: prefix.count("/"))
    if sum(prefix.count("/") == shallowest.count("/") for prefix in found) > 1:
        raise PackageError(
            f"{path} holds several data packages.", NOT_TOUCHED, "Import them one by one, from a zip each."
        )
    return shallowest


def _without_descriptor(where: str, names: list[str]) -> PackageError:
    there = ", ".join(sorted(names)[:8]) + (", ..." if len(names) > 8 else "")
    return PackageError(
        f"{where} is no data package: it has no {DESCRIPTOR}" + (f" (it holds {there})." if names else "."),
        NOT_TOUCHED,
        f"Choose the folder or zip that holds {DESCRIPTOR} beside the tables.",
    )
