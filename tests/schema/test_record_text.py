"""A finished record as text: read back to the same record, and refused where it is none."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest

from sojourn_schema.careers import Career
from sojourn_schema.instrument.paradata import PageTime, Paradata
from sojourn_schema.record_text import FinishedRecord, UnreadableRecordError

PARADATA = Paradata("2026-W48", {"consent": PageTime(15, 0), "timeline": PageTime(120, 21)})


@pytest.mark.parametrize("paradata", [None, PARADATA])
def test_a_record_is_read_back_as_it_was(
    make_career: Callable[..., Career], paradata: Paradata | None
) -> None:
    record = FinishedRecord("study", make_career(), paradata)
    assert FinishedRecord.from_text(record.to_text()) == record
    assert FinishedRecord.from_text(record.to_text()).to_text() == record.to_text()


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ({"kind": "another"}, "it is no record"),
        ({"version": 2}, "newer Sojourn"),
        ({"study": 1}, "a text is missing"),
        ({"respondent": []}, "not enough values"),
        ({"spell": [{"respondent_id": "r1"}]}, "required value"),
        ({"spell": [[]]}, "does not fit"),
        ({"grant_year": [{"respondent_id": "r1", "year": "2010", "grants": "-4"}]}, "outside"),
        ({"week": "soon"}, "its week"),
        ({"pages": {"consent": [14, 0]}}, "times of its pages"),
    ],
)
def test_what_does_not_fit_is_refused_with_the_reason(
    make_career: Callable[..., Career], change: dict[str, Any], reason: str
) -> None:
    told = json.loads(FinishedRecord("study", make_career(), PARADATA).to_text())
    with pytest.raises(UnreadableRecordError, match=reason):
        FinishedRecord.from_text(json.dumps(told | change).encode())


@pytest.mark.parametrize("text", [b"", b"[]", b"\xff", b"[" * 100_000, b'{"kind": "sojourn record"}'])
def test_what_is_no_record_is_refused(text: bytes) -> None:
    with pytest.raises(UnreadableRecordError):
        FinishedRecord.from_text(text)
