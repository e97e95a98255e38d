"""Values as TOML, for the files that we write ourselves."""

from __future__ import annotations

import json


def toml(value: object) -> str:
    """A text, number or list of these as TOML. JSON's strings are TOML's basic strings, but for DEL."""
    return json.dumps(list(value) if isinstance(value, tuple) else value, ensure_ascii=False).replace(
        "\x7f", "\\u007F"
    )
