"""Careers in data frames, written as a data package, so that they are read and checked as any other."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path

import pandas as pd

from sojourn_schema.interchange.descriptor import describe
from sojourn_schema.interchange.files import DESCRIPTOR
from sojourn_schema.interchange.tables import CAREER_TABLES


def write_frames(folder: Path, frames: Mapping[str, pd.DataFrame]) -> None:
    """Write data frames as the tables of a data package.

    Args:
        folder: an empty one.
        frames: by the package's name of the table, such as `spells`. Whole numbers that pandas holds as
            floats, for want of a missing integer, are written as whole numbers.
    """
    descriptor = describe("Careers in data frames")
    descriptor["resources"] = [one for one in descriptor["resources"] if one["name"] in frames]
    (folder / DESCRIPTOR).write_text(json.dumps(descriptor), encoding="utf-8")
    for table in CAREER_TABLES:
        if table.resource in frames:
            frame = frames[table.resource].map(_whole).convert_dtypes()
            frame.to_csv(folder / table.file, index=False, encoding="utf-8", lineterminator="\n")


def _whole(value: object) -> object:
    return int(value) if isinstance(value, float) and value.is_integer() else value
