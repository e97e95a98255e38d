"""Handing over: read back, nothing deleted without the coordinator's receipt, and a mirror that stays in."""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path

import pytest
from tests.schema.sealed_studies import (
    DAY,
    KEY,
    SIGNING,
    Fieldwork,
    begin_fieldwork,
    bundled,
    career_of,
    handle_number,
    interview,
    merged,
)

from sojourn_schema.bundle import Verdict
from sojourn_schema.bundle_file import read_bundle
from sojourn_schema.errors import FieldworkError
from sojourn_schema.fieldwork import enrol
from sojourn_schema.handover import clear, hand_over, write_receipts
from sojourn_schema.merging import merge
from sojourn_schema.signing import SigningKey
from sojourn_schema.store.bundles import Taken
from sojourn_schema.store.study_file import StudyFile
from sojourn_schema.tally import Outcome as Ended
from sojourn_schema.withdrawal import Outcome, Withdrawal


@pytest.fixture
def fieldwork(tmp_path: Path) -> Fieldwork:
    return begin_fieldwork(tmp_path / "fieldwork")


@pytest.fixture
def laptop(fieldwork: Fieldwork) -> Path:
    """The file of a laptop on which three interviews were held."""
    path = fieldwork.laptop("laptop-1")
    interview(path, 1, 2, 3)
    return path


def receipt_for(fieldwork: Fieldwork, bundle: Path) -> Path:
    with StudyFile.open(fieldwork.coordinator) as study:
        report = merge(study, [bundle], [KEY])
        (receipt,) = write_receipts(study, report, fieldwork.folder / "receipts", SIGNING)
    return receipt


def test_handing_over_deletes_nothing_and_says_what_is_in_it(fieldwork: Fieldwork, laptop: Path) -> None:
    stick = fieldwork.folder / "stick"
    stick.mkdir()
    with StudyFile.open(laptop) as study:
        done = hand_over(study, stick, DAY)
        assert (done.records, done.known, done.withdrawn) == (3, 3, 0)
        assert done.size_bytes == done.path.stat().st_size
        assert study.sealed.count() == 3
        assert study.tallies.of_day(DAY)[Ended.FINISHED] == 3
        again = hand_over(study, stick, DAY)
    assert [done.path.name, again.path.name] == [
        "laptop-1-2026-11-24.bundle",
        "laptop-1-2026-11-24-2.bundle",
    ]


def test_records_lie_in_a_bundle_by_their_handles(fieldwork: Fieldwork, laptop: Path) -> None:
    bundle = read_bundle(bundled(laptop, fieldwork.folder), study_id_of(laptop), SIGNING.public)
    handles = [one.handle for one in bundle.contents.records]
    assert handles == sorted(handles) != [handle_number(number) for number in (1, 2, 3)]


def study_id_of(path: Path) -> str:
    with StudyFile.open(path, read_only=True) as study:
        return study.study_id


def test_a_file_that_is_there_and_a_folder_that_is_not_get_nothing(
    fieldwork: Fieldwork, laptop: Path
) -> None:
    taken = fieldwork.folder / "taken"
    taken.write_text("something else")
    with StudyFile.open(laptop) as study:
        with pytest.raises(FieldworkError, match="already a file"):
            hand_over(study, taken, DAY)
        with pytest.raises(FieldworkError, match="can't be written"):
            hand_over(study, fieldwork.folder / "pulled" / "out.bundle", DAY)
        assert study.sealed.count() == 3
    assert taken.read_text() == "something else"
    report = merged(fieldwork.coordinator, bundled(laptop, fieldwork.folder))
    assert not report.laptops[0].cloned
    with StudyFile.open(fieldwork.coordinator) as study:
        assert study.tallies.of_day(DAY)[Ended.FINISHED] == 3


def test_a_laptop_deletes_what_a_receipt_names_and_collects_on(fieldwork: Fieldwork, laptop: Path) -> None:
    receipt = receipt_for(fieldwork, bundled(laptop, fieldwork.folder))
    interview(laptop, 4)
    with StudyFile.open(laptop) as study:
        bodies = [one.sealed[-300:] for one in study.sealed.all() if one.sealed is not None]
        assert clear(study, receipt) == 3
        assert study.sealed.count() == 1
        left = b"".join(one.read_bytes() for one in laptop.parent.glob("laptop-1.sojourn*"))
        assert sum(body in left for body in bodies) == 1
        assert clear(study, receipt) == 0
    report = merged(fieldwork.coordinator, bundled(laptop, fieldwork.folder))
    assert report.bundles[0].records == {Taken.ALREADY_THERE: 3, Taken.NEW: 1}
    (told,) = report.laptops
    assert (told.here, told.known, told.cloned) == (4, 4, False)


def test_a_new_receipt_takes_the_place_of_the_one_before_in_one_step(
    fieldwork: Fieldwork, laptop: Path, tmp_path: Path
) -> None:
    before = receipt_for(fieldwork, bundled(laptop, fieldwork.folder))
    told = before.read_text()
    # Whoever wrote over it would write over what the other name leads to as well.
    same = tmp_path / "same.json"
    same.hardlink_to(before)
    interview(laptop, 4)
    after = receipt_for(fieldwork, bundled(laptop, fieldwork.folder))
    assert after == before
    assert same.read_text() == told != after.read_text()
    assert list(after.parent.iterdir()) == [after]


def test_a_receipt_names_what_was_withdrawn_and_not_what_has_not_come(
    fieldwork: Fieldwork, laptop: Path
) -> None:
    bundle = bundled(laptop, fieldwork.folder)
    with StudyFile.open(fieldwork.coordinator) as study:
        study.withdrawals.withdraw(handle_number(2))
    interview(laptop, 4)
    receipt = receipt_for(fieldwork, bundle)
    with StudyFile.open(laptop) as study:
        assert clear(study, receipt) == 3
        assert [one.handle for one in study.sealed.all() if one.sealed is not None] == [handle_number(4)]


def test_no_other_file_clears_a_laptop(fieldwork: Fieldwork, laptop: Path) -> None:
    receipt = receipt_for(fieldwork, bundled(laptop, fieldwork.folder))
    other = fieldwork.laptop("laptop-2")
    forged, nonsense = fieldwork.folder / "forged.json", fieldwork.folder / "nonsense.json"
    forged.write_text(receipt.read_text().replace("digests", "digestz"))
    nonsense.write_text("[]")
    with StudyFile.open(other) as study, pytest.raises(FieldworkError, match="no receipt for this laptop"):
        clear(study, receipt)
    with StudyFile.open(laptop) as study:
        for path, said in (
            (forged, "not signed by the coordinator"),
            (nonsense, "is no receipt"),
            (fieldwork.folder / "none", "can't be read"),
        ):
            with pytest.raises(FieldworkError, match=said):
                clear(study, path)
        assert study.sealed.count() == 3
    with StudyFile.open(fieldwork.coordinator) as study:
        with pytest.raises(FieldworkError, match="no laptop's file"):
            clear(study, receipt)
        report = merge(study, [])
        with pytest.raises(FieldworkError, match="not the one that"):
            write_receipts(study, report, fieldwork.folder, SigningKey(bytes(32)))


# The mirror


@pytest.fixture
def mirrored(fieldwork: Fieldwork) -> Path:
    """The file of a laptop with a stick that stays in."""
    (fieldwork.folder / "stick").mkdir()
    path = fieldwork.folder / "laptop-7.sojourn"
    with StudyFile.open(fieldwork.coordinator) as study:
        enrol(study, path, SIGNING, disk_is_encrypted=True, mirror=fieldwork.folder / "stick")
    return path


def test_each_sealed_record_is_on_the_stick_at_once(fieldwork: Fieldwork, mirrored: Path) -> None:
    stick = fieldwork.folder / "stick"
    for number in (1, 2):
        interview(mirrored, number)
        (copy,) = stick.iterdir()
        bundle = read_bundle(copy, study_id_of(mirrored), SIGNING.public)
        assert len(list(bundle.blobs())) == number
    mirrored.unlink()  # the laptop is lost
    report = merged(fieldwork.coordinator, copy)
    assert (report.bundles[0].verdict, report.laptops[0].here) == (Verdict.TAKEN, 2)
    with StudyFile.open(fieldwork.coordinator) as study:
        assert list(study.careers()) == [career_of(1), career_of(2)]


def test_a_stick_that_was_pulled_out_stops_no_interview_and_is_caught_up(
    fieldwork: Fieldwork, mirrored: Path
) -> None:
    stick = fieldwork.folder / "stick"
    stick.rename(fieldwork.folder / "pulled")
    with StudyFile.open(mirrored) as study:
        study.drafts.finish(study.drafts.new(), career_of(1), handle=handle_number(1))
        assert "reports an error" in study.mirror.problem
        assert not stick.exists()
        (fieldwork.folder / "pulled").rename(stick)
        study.drafts.finish(study.drafts.new(), career_of(2), handle=handle_number(2))
        assert study.mirror.problem == ""
        (copy,) = stick.iterdir()
        bundle = read_bundle(copy, study.study_id, SIGNING.public)
        assert len(list(bundle.blobs())) == 2
        study.withdrawals.withdraw(handle_number(1))
        bundle = read_bundle(copy, study.study_id, SIGNING.public)
        assert len(list(bundle.blobs())) == 1


def test_nothing_is_copied_where_the_stick_was_once_and_is_no_more(
    fieldwork: Fieldwork, mirrored: Path
) -> None:
    stick, note = fieldwork.folder / "stick", mirrored.with_name(f"{mirrored.name}-stick")
    interview(mirrored, 1)
    assert not note.exists()  # a folder of this disk is one from the beginning
    (copy,) = stick.iterdir()
    copy.unlink()
    note.touch()  # as after a copy to another disk
    with StudyFile.open(mirrored) as study:
        study.drafts.finish(study.drafts.new(), career_of(2), handle=handle_number(2))
        assert "The stick is not in" in study.mirror.problem
        assert "not copied to its stick" in study.mirror.warning
        assert study.sealed.count() == 2
    assert list(stick.iterdir()) == []


def test_a_withdrawal_is_told_as_done_though_the_mirror_fails(mirrored: Path) -> None:
    interview(mirrored, 1)
    with StudyFile.open(mirrored) as study:
        study.sealed._enrolment = None
        study._connection.execute("UPDATE enrolment SET certificate = '{}'")
        assert study.withdrawals.withdraw(handle_number(1)) == Withdrawal(Outcome.DELETED, log_emptied=True)
        assert "its laptop's certificate does not hold" in study.mirror.problem


def test_mirror_and_bundle_of_one_laptop_make_no_clone(fieldwork: Fieldwork, mirrored: Path) -> None:
    interview(mirrored, 1)
    early = Path(shutil.copy(next((fieldwork.folder / "stick").iterdir()), fieldwork.folder / "early.bundle"))
    interview(mirrored, 2)
    (late,) = (fieldwork.folder / "stick").iterdir()
    report = merged(fieldwork.coordinator, early, bundled(mirrored, fieldwork.folder), late)
    assert [one.verdict for one in report.bundles] == [Verdict.TAKEN, Verdict.TAKEN, Verdict.REPLAYED]
    assert not report.laptops[0].cloned


def test_somebody_who_answered_twice_is_listed_at_merge(fieldwork: Fieldwork, laptop: Path) -> None:
    twice = replace(career_of(1), respondent=replace(career_of(1).respondent, phd_field="1.2"))
    spells = tuple(replace(one, end_year=one.start_year + 2) for one in (*twice.spells, *twice.spells[:1]))
    spells = tuple(replace(one, spell_id=f"s{place}") for place, one in enumerate(spells))
    with StudyFile.open(laptop) as study:
        for key in ("twice-a", "twice-b"):
            mine = tuple(replace(one, respondent_id=key) for one in spells)
            told = replace(twice, respondent=replace(twice.respondent, respondent_id=key), spells=mine)
            study.drafts.finish(study.drafts.new(), told)
    report = merged(fieldwork.coordinator, bundled(laptop, fieldwork.folder))
    assert report.similar == (("twice-a", "twice-b"),)
    with StudyFile.open(fieldwork.coordinator) as study:
        assert len(study.respondent_ids()) == 5
