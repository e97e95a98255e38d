"""A small piece of the rehearsal (`make rehearsal` is the whole): one laptop, killed and taken up again."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.schema.sealed_studies import SIGNING, begin_fieldwork

from sojourn_desktop.journey.fieldwork.carving import traces
from sojourn_desktop.journey.fieldwork.findings import digest_of_contents, final_answers, marks_of
from sojourn_desktop.journey.fieldwork.machines import Laptop, StrandedError
from sojourn_desktop.journey.fieldwork.rehearsed import Row
from sojourn_desktop.journey.fieldwork.visitors import MOST_VISITORS, RECRUITED_VIA
from sojourn_schema.fieldwork import enrol
from sojourn_schema.store.study_file import StudyFile

SEED = 3


@pytest.fixture(scope="module")
def laptop(tmp_path_factory: pytest.TempPathFactory) -> Laptop:
    folder = tmp_path_factory.mktemp("fieldwork")
    asks = {"mode": "booth", "idle_action": "keep", "recruited_via": (RECRUITED_VIA,)}
    fieldwork = begin_fieldwork(folder / "coordinator", **asks)
    made = Laptop("laptop-1", folder / "disk", folder / "notes", "", "A")
    made.disk.mkdir()
    with StudyFile.open(fieldwork.coordinator) as study:
        enrol(study, made.path, SIGNING, disk_is_encrypted=True)
        made.study_id = study.study_id
    return made


def test_a_killed_interview_lies_readable_until_it_is_finished_and_nothing_of_it_afterwards(
    laptop: Laptop, tmp_path: Path
) -> None:  # two processes of the app: 6 s
    laptop.hold({"seed": SEED, "visitors": (0,), "dies_before": 40})
    draft = final_answers(laptop.acknowledged())
    assert len(draft) == len({one.about for one in draft}) > 5
    assert {one.about for one in traces(laptop.disk, draft)} == {one.about for one in draft}
    laptop.hold({"seed": SEED, "visitors": (0,), "resumes": True})
    marks = marks_of(laptop, SEED, tmp_path)
    assert len(marks) > len(draft)
    assert traces(laptop.disk, marks) == ()
    with StudyFile.open(laptop.path, read_only=True) as study:
        assert {one.handle for one in study.sealed.all()} == {laptop.handle(0)}


def test_a_shift_that_ends_otherwise_than_it_should_strands_the_rehearsal(laptop: Laptop) -> None:
    with pytest.raises(StrandedError, match="laptop-1 ended with 1"):
        laptop.hold({"seed": SEED, "visitors": (MOST_VISITORS,)})  # whom nobody made up


def test_two_studies_have_one_digest_only_with_the_same_rows(tmp_path: Path) -> None:
    fieldwork = begin_fieldwork(tmp_path / "study")
    copy = fieldwork.another_coordinator("copy")
    assert digest_of_contents(copy) == digest_of_contents(fieldwork.coordinator)
    with StudyFile.open(copy) as study:
        study.withdrawals.withdraw("0" * 32)
    assert digest_of_contents(copy) != digest_of_contents(fieldwork.coordinator)


def test_a_row_is_good_where_what_was_expected_was_found() -> None:
    assert Row("merged", "a bundle", "taken", "taken").is_good
    assert not Row("merged", "a bundle", "taken", "forged").is_good
