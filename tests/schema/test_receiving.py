"""What laptops bring is found on sticks, merged, and answered with a receipt each."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.schema.sealed_studies import SIGNING, begin_fieldwork, bundled, interview

from sojourn_schema.errors import FieldworkError
from sojourn_schema.receiving import Receipts, bundles_among, receive
from sojourn_schema.signing import SigningKey
from sojourn_schema.store.study_file import StudyFile


def test_all_bundles_of_a_stick_are_found_each_once_and_nothing_half_written(tmp_path: Path) -> None:
    (tmp_path / "below").mkdir()
    (tmp_path / "empty").mkdir()
    for name in ("b.bundle", "below/a.bundle", ".c.bundle.part", ".d.bundle", "notes.txt"):
        (tmp_path / name).touch()
    found = bundles_among([tmp_path / "b.bundle", tmp_path, tmp_path / "empty"])
    assert [str(path.relative_to(tmp_path)) for path in found] == ["b.bundle", "below/a.bundle", "empty"]


def test_each_laptop_whose_bundle_came_has_a_receipt_and_another_key_signs_none(tmp_path: Path) -> None:
    fieldwork = begin_fieldwork(tmp_path / "fieldwork")
    laptop = fieldwork.laptop("laptop-1")
    interview(laptop, 1)
    bundle = bundled(laptop, tmp_path)
    with StudyFile.open(fieldwork.coordinator) as study:
        with pytest.raises(FieldworkError, match="not the one"):
            receive(study, [bundle], receipts=Receipts(tmp_path / "r", SigningKey(bytes(32))))
        assert study.sealed.count() == 0
        received = receive(study, [bundle], receipts=Receipts(tmp_path / "r", SIGNING))
    assert received.to_json()["receipts"] == [str(path) for path in received.receipts]
    assert [path.parent for path in received.receipts] == [tmp_path / "r"]
