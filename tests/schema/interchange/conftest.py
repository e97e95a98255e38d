"""Small packages written by hand, cell by cell."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

RESPONDENTS = "respondent_id,survey_year,phd_year\nann,2020,2010\nbob,2020,2012\n"
SPELLS = (
    "respondent_id,start_year,end_year,sector,position\n"
    "ann,2010,2014,academia,postdoc\n"
    "ann,2014,,industry,engineer\n"
    "bob,2012,,academia,assistant_professor\n"
)

Pack = Callable[..., Path]


@pytest.fixture
def pack(tmp_path: Path) -> Pack:
    """Writes a package: `pack(respondents=..., spells=..., publications=..., descriptor=...)`."""

    def write(descriptor: dict[str, Any] | None = None, **tables: str | bytes) -> Path:
        contents = {"respondents": RESPONDENTS, "spells": SPELLS} | tables
        folder = tmp_path / "package"
        folder.mkdir(exist_ok=True)
        for name, content in contents.items():
            data = content if isinstance(content, bytes) else content.encode()
            (folder / f"{name}.csv").write_bytes(data)
        if descriptor is None:
            descriptor = {"resources": [{"name": name, "path": f"{name}.csv"} for name in contents]}
        (folder / "datapackage.json").write_text(json.dumps({"name": "test"} | descriptor))
        return folder

    return write
