"""A coordinator's study with two laptops, whose bundles lie on a stick."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.schema.sealed_studies import Fieldwork, begin_fieldwork, bundled, interview

from sojourn_schema.signing import make_key

PASSPHRASE = "four plain words here"


@pytest.fixture
def fieldwork(tmp_path: Path) -> Fieldwork:
    """Signed by the key in `tmp_path / "keys"`."""
    return begin_fieldwork(tmp_path / "fieldwork", make_key(tmp_path / "keys", PASSPHRASE))


@pytest.fixture
def stick(fieldwork: Fieldwork, tmp_path: Path) -> Path:
    """With the bundles of two laptops, and one of them changed, in a folder below."""
    folder = tmp_path / "stick"
    (folder / "below").mkdir(parents=True)
    for name, numbers in (("laptop-1", (1, 2)), ("laptop-2", (3,))):
        laptop = fieldwork.laptop(name)
        interview(laptop, *numbers)
        bundled(laptop, folder)
    raw = bytearray(next(folder.glob("laptop-2*")).read_bytes())
    raw[-1] ^= 1
    (folder / "below" / "changed.bundle").write_bytes(raw)
    return folder


@pytest.fixture
def study_path(fieldwork: Fieldwork, stick: Path) -> Path:
    """The coordinator's study, which the window opens once the laptops have handed over."""
    assert stick.is_dir()
    return fieldwork.coordinator
