"""A file that somebody names to be read: opened, or refused with a reason that can be told."""

from __future__ import annotations

import errno
import os
import stat
from io import BufferedReader
from pathlib import Path


def open_named(path: Path) -> BufferedReader:
    """Open a file for reading bytes; what is no ordinary file is refused, since reading it might never end.

    Raises:
        OSError: there is none, it may not be read, or it is a folder, a pipe or a device; `strerror` tells it
            as what follows a colon.
    """
    # A pipe that nobody writes to would keep an ordinary opening waiting.
    opened = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
    try:
        mode = os.fstat(opened).st_mode
        if stat.S_ISDIR(mode):
            raise IsADirectoryError(errno.EISDIR, "it is a folder and not a file", str(path))
        if not stat.S_ISREG(mode):
            raise OSError(errno.EINVAL, "it is a pipe or a device and not a file", str(path))
        return os.fdopen(opened, "rb")
    except BaseException:
        os.close(opened)
        raise
