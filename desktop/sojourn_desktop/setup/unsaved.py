"""A design that is not saved: kept in a file beside the study until it is, also when the app ends in a crash.

The file is TOML as typed, also where a value can't be. It holds what the study's definition holds, and no
secrets.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any

import tomlkit

from sojourn_schema.document.writing import write_file
from sojourn_schema.errors import DocumentError

ENDING = ".unsaved-design.toml"


def keep(study: Path, raw: Mapping[str, Any] | None) -> None:
    """Keep a design, or nothing any more where it is saved.

    Where the folder can't be written, what was kept before is as it was, and so is the study.

    Args:
        study: the study file.
        raw: the definition as TOML is parsed; None for nothing.
    """
    path = study.with_suffix(ENDING)
    with suppress(OSError, DocumentError):
        if raw is None:
            path.unlink(missing_ok=True)
        else:
            text = tomlkit.dumps(raw)
            write_file(path, {path.suffix: lambda beside: beside.write_text(text, encoding="utf-8")})


def kept(study: Path) -> dict[str, Any] | None:
    """The design that was kept for a study; None where there is none, or it can't be read."""
    try:
        return tomllib.loads(study.with_suffix(ENDING).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return None
