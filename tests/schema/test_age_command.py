"""What we seal opens with the ordinary `age` command, and the other way round. `make age` runs these."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest
from tests.schema.sealed_studies import ESCROW, KEY, begin_fieldwork, career_of, interview

from sojourn_schema.record_keys import open_record_keys
from sojourn_schema.record_text import FinishedRecord
from sojourn_schema.sealing import seal, unseal
from sojourn_schema.store.study_file import StudyFile

pytestmark = pytest.mark.slow
IDENTITY = Path(__file__).resolve().parents[1] / "data" / "age" / "identity.txt"


def age(*arguments: object, text: bytes = b"") -> bytes:
    """Runs age, of Debian's package of that name; it has to be installed."""
    done = subprocess.run(["age", *map(str, arguments)], input=text, capture_output=True, check=True)
    return done.stdout


def test_age_opens_a_record_as_it_lies_in_a_laptops_file(tmp_path: Path) -> None:
    laptop = begin_fieldwork(tmp_path).laptop("laptop-1")
    interview(laptop, 1)
    with StudyFile.open(laptop) as study:
        (kept,) = study.sealed.all()
        assert kept.sealed is not None
        opened = age("-d", "-i", IDENTITY, text=kept.sealed)
        assert len(opened) % 1024 == 0
        assert FinishedRecord.from_text(opened).career == career_of(1)


def test_we_open_what_age_sealed_to_several(tmp_path: Path) -> None:
    sealed = age("-r", KEY.recipient, "-r", ESCROW.recipient, text=b"by age")
    for key in (KEY, ESCROW):
        assert unseal(sealed, [key]) == b"by age"


def test_a_key_that_age_made_just_now_opens_what_we_seal_to_it(tmp_path: Path) -> None:
    path = tmp_path / "new.txt"
    subprocess.run(["age-keygen", "-o", str(path)], capture_output=True, check=True)
    (key,) = open_record_keys(path, lambda: "")
    assert age("-d", "-i", path, text=seal(b"{}", [key.recipient])).rstrip() == b"{}"
