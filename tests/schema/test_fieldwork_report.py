"""How fieldwork is going as a page, a PDF and a table, all saying what the status says."""

from __future__ import annotations

import csv
import json
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from tests.schema.sealed_studies import DAY, SIGNING, begin_fieldwork, bundled, interview, merged

from sojourn_schema.command import main
from sojourn_schema.fieldwork import enrol
from sojourn_schema.fieldwork_quality import PARTS
from sojourn_schema.fieldwork_report import HEADER, QUALITY_PARTS, document_of, table_of, write_progress
from sojourn_schema.fieldwork_status import Status, status_of
from sojourn_schema.store.study_file import StudyFile
from sojourn_schema.tally import Outcome, Tally

MADE = date(2026, 11, 25)


@pytest.fixture
def coordinator(tmp_path: Path) -> Path:
    """A study with nineteen interviews of one laptop; those refused are few."""
    fieldwork = begin_fieldwork(tmp_path / "fieldwork")
    laptop = fieldwork.laptop("laptop-1")
    interview(laptop, *range(12))
    interview(laptop, *range(12, 19), day=MADE)
    with StudyFile.open(laptop) as study:
        for _ in range(3):
            study.drafts.discard(study.drafts.new(), tally=Tally(DAY, "A", Outcome.REFUSED))
    merged(fieldwork.coordinator, bundled(laptop, fieldwork.folder))
    return fieldwork.coordinator


@pytest.fixture
def status(coordinator: Path) -> Status:
    with StudyFile.open(coordinator, read_only=True) as study:
        return status_of(study)


def test_the_status_comes_out_of_another_process_as_it_was(status: Status, tmp_path: Path) -> None:
    assert Status.of_json(json.loads(json.dumps(status.to_json()))) == status
    fieldwork, laptop = begin_fieldwork(tmp_path / "other"), tmp_path / "laptop.sojourn"
    with StudyFile.open(fieldwork.coordinator) as study:
        enrol(study, laptop, SIGNING, disk_is_encrypted=True, mirror=tmp_path / "stick")
    with StudyFile.open(laptop) as study:
        own = status_of(study)
    assert (own.own_laptop, own.has_mirror, own.is_empty) == ("laptop", True, True)
    assert own.mirror_warning
    assert Status.of_json(json.loads(json.dumps(own.to_json()))) == own


def test_the_table_has_every_number_of_the_status_and_a_blank_for_what_is_held_back(status: Status) -> None:
    rows = {row[:5]: row[5] for row in table_of(status)}
    assert rows["interviews", "", "", "", "finished"] == 19
    assert rows["interviews_by_site", "A", "", "", "refused"] is None
    assert rows["interviews_by_site_and_day", "A", DAY.isoformat(), "", "finished"] == 12
    assert rows["records", "", "", "", "readable"] == 19
    assert rows["time", "", "", "", "median_seconds"] == 15
    assert rows["laptop", "", "", "laptop-1", "here"] == 19
    assert rows["laptop", "", "", "laptop-1", "last_bundle"] == DAY.isoformat()
    assert {row[4] for row in rows if row[0] == "quality"} == {
        "median_score",
        *(f"mean_{one}" for one in PARTS),
    }


def test_every_part_of_the_quality_has_its_words() -> None:
    assert tuple(QUALITY_PARTS) == PARTS


def test_a_page_a_pdf_and_a_table_are_written(status: Status, tmp_path: Path) -> None:
    for name in ("p.html", "p.pdf", "p.csv"):
        write_progress(tmp_path / name, status, "Careers <of> some", MADE)
    page = (tmp_path / "p.html").read_text(encoding="utf-8")
    assert "Careers &lt;of&gt; some · 2026-11-25" in page
    assert page.count("<svg") == 2
    assert "held back" in page
    assert (tmp_path / "p.pdf").read_bytes().startswith(b"%PDF-")
    with (tmp_path / "p.csv").open(encoding="utf-8", newline="") as file:
        header, *rows = csv.reader(file)
    assert tuple(header) == HEADER
    assert ["interviews", "", "", "", "refused", ""] in rows


def test_what_nobody_has_is_left_out(status: Status) -> None:
    empty = replace(status, by_site={}, by_day={}, by_site_and_day={}, laptops=(), quality=None)
    titles = [part.title for part in document_of(empty, "T", MADE).front if hasattr(part, "title")]
    assert titles == ["Records, time and quality"]


def test_the_command_writes_what_it_tells(
    coordinator: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for name, code in (("p.html", 0), ("p.sojourn", 1)):
        with pytest.raises(SystemExit) as ended:
            main(["status", str(coordinator), "--out", str(tmp_path / name)])
        assert ended.value.code == code
    said = capsys.readouterr()
    assert "Data quality, where 1 is nothing noticed: " in said.out
    assert "Name a file that ends in one of these: .html, .pdf, .csv." in said.err
    assert (tmp_path / "p.html").exists()
