"""A design that was not saved when its window closed: kept in a file beside the study until it is.

The file is TOML as typed, also where a value can't be. It holds what the study's definition holds, and no
secrets.
"""

from __future__ import annotations

import os
import tomllib
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any

ENDING = ".unsaved-design.toml"


def keep(study: Path, raw: Mapping[str, Any] | None) -> None:
    """Keep a design, or nothing any more where it is saved.

    A folder that can't be written loses what was not saved; the study is as it was.

    Args:
        study: the study file.
        raw: the definition as TOML is parsed; None for nothing.
    """
    import tomlkit

    path = study.with_suffix(ENDING)
    with suppress(OSError):
        path.unlink(missing_ok=True)
        if raw is not None:
            descriptor = os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600)
            with os.fdopen(descriptor, "w", encoding="utf-8") as file:
                file.write(tomlkit.dumps(raw))


def kept(study: Path) -> dict[str, Any] | None:
    """The design that was kept for a study; None where there is none, or it can't be read."""
    try:
        return tomllib.loads(study.with_suffix(ENDING).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return None
