"""A finished record as text: read back to the same record, and refused where it is none."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
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
        ({"version": 3}, "newer Sojourn"),
        ({"study": 1}, "a text is missing"),
        ({"respondent": []}, "not enough values"),
        ({"spell": [{"respondent_id": "r1"}]}, "required value"),
        ({"spell": [[]]}, "does not fit"),
        ({"grant_year": [{"respondent_id": "r1", "year": "2010", "grants": "-4"}]}, "outside"),
        ({"week": "soon"}, "its week"),
        ({"pages": {"consent": [14, 0]}}, "times of its pages"),
        ({"pages": {"consent": [15.0, 0]}}, "times of its pages"),
        ({"pages": {"\ud800": [15, 0]}}, "no text"),
        ({"study": "\ud800"}, "no text"),
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


def changed(career: Career, table: str, row: dict[str, str]) -> bytes:
    told = json.loads(FinishedRecord("study", career).to_text())
    told[table][0] |= row
    return json.dumps(told).encode()


@pytest.mark.parametrize(
    ("table", "row", "reason"),
    [
        ("respondent", {"site": "\ud800"}, "no text"),
        ("respondent", {"respondent_id": ""}, "required value"),
        ("respondent", {"phd_year": "2090"}, "year 2090 is outside"),
        ("spell", {"start_year": "2005", "end_year": "2004"}, "the end 2004 is before the start 2005"),
        ("spell", {"start_year": "2090"}, "year 2090 is outside"),
        ("spell", {"position": "king"}, "unknown code 'king'"),
    ],
)
def test_a_row_that_an_import_refuses_is_refused_with_the_same_reason(
    make_career: Callable[..., Career], table: str, row: dict[str, str], reason: str
) -> None:
    with pytest.raises(UnreadableRecordError, match=reason):
        FinishedRecord.from_text(changed(make_career(), table, row))


def test_a_spell_with_another_respondents_id_is_refused(make_career: Callable[..., Career]) -> None:
    career = make_career()
    own = {"respondent_id": career.respondent.respondent_id}
    assert FinishedRecord.from_text(changed(career, "spell", own)).career == career
    with pytest.raises(UnreadableRecordError, match="a row of spell is of another respondent"):
        FinishedRecord.from_text(changed(career, "spell", {"respondent_id": "another"}))


def test_a_row_that_comes_twice_is_refused(make_career: Callable[..., Career]) -> None:
    career = make_career()
    doubled = replace(career, spells=career.spells * 2)
    with pytest.raises(UnreadableRecordError, match="duplicate key"):
        FinishedRecord.from_text(FinishedRecord("study", doubled).to_text())
