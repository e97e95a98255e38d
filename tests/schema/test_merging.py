"""Merging: in any order and any number of times the same study, and a verdict on every bundle and record."""

from __future__ import annotations

import json
import shutil
from dataclasses import replace
from itertools import permutations
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.schema.sealed_studies import (
    DAY,
    ESCROW,
    KEY,
    SIGNING,
    Fieldwork,
    begin_fieldwork,
    bundled,
    career_of,
    contents_of,
    handle_number,
    interview,
    merged,
)

from sojourn_schema import bundle as bundle_module
from sojourn_schema.bundle import Verdict
from sojourn_schema.bundle_file import write_bundle
from sojourn_schema.errors import FieldworkError
from sojourn_schema.handover import write_receipts
from sojourn_schema.merging import COORDINATOR, BundleReport, merge, told_apart
from sojourn_schema.record_keys import RecordKey
from sojourn_schema.record_text import FinishedRecord
from sojourn_schema.sealing import seal
from sojourn_schema.store.bundles import Taken
from sojourn_schema.store.study_file import StudyFile
from sojourn_schema.tally import Outcome


@pytest.fixture
def fieldwork(tmp_path: Path) -> Fieldwork:
    return begin_fieldwork(tmp_path / "fieldwork")


def test_what_laptops_collected_is_readable_at_the_coordinator(fieldwork: Fieldwork) -> None:
    first, second = fieldwork.laptop("laptop-1"), fieldwork.laptop("laptop-2")
    interview(first, 1, 2, 3)
    interview(second, 4)
    report = merged(
        fieldwork.coordinator, bundled(first, fieldwork.folder), bundled(second, fieldwork.folder)
    )
    assert [(one.verdict, one.source, one.records[Taken.NEW]) for one in report.bundles] == [
        (Verdict.TAKEN, "laptop-1", 3),
        (Verdict.TAKEN, "laptop-2", 1),
    ]
    assert [(one.name, one.here, one.known) for one in report.laptops] == [
        ("laptop-1", 3, 3),
        ("laptop-2", 1, 1),
    ]
    assert (report.sealed, report.refused, report.conflicting) == (0, (), ())
    with StudyFile.open(fieldwork.coordinator) as study:
        assert list(study.careers()) == [career_of(number) for number in (1, 2, 3, 4)]
        assert {one.week for one in study.paradata().values()} == {"2026-W48"}
        assert study.tallies.of_day(DAY)[Outcome.FINISHED] == 4
        assert study.integrity() == []


def test_without_a_key_records_come_in_sealed_and_are_opened_later(fieldwork: Fieldwork) -> None:
    laptop = fieldwork.laptop("laptop-1")
    interview(laptop, 1, 2)
    report = merged(fieldwork.coordinator, bundled(laptop, fieldwork.folder), keys=())
    assert (report.sealed, report.opened) == (2, None)
    stranger = merged(fieldwork.coordinator, keys=(RecordKey.new(),))
    assert stranger.opened is not None
    assert [one.reason for one in stranger.opened.unopened] == [
        "The key does not open it (No matching keys found)"
    ] * 2
    opened = merged(fieldwork.coordinator, keys=(ESCROW,))
    assert opened.opened is not None
    assert (opened.opened.opened, opened.sealed) == (2, 0)


def test_running_counts_tell_what_has_not_come(fieldwork: Fieldwork) -> None:
    laptop = fieldwork.laptop("laptop-3")
    interview(laptop, 1, 2)
    early = bundled(laptop, fieldwork.folder)
    interview(laptop, 3)
    late = bundled(laptop, fieldwork.folder)
    with StudyFile.open(laptop) as study, study.bundles.snapshot() as (contents, _):
        # The third record is listed and was lost on the way.
        listed = tuple(replace(one, size_bytes=0) for one in contents.records)
        own = study.sealed.enrolment
        write_bundle(late, replace(contents, records=listed), (), own.key, own.signed)
    report = merged(fieldwork.coordinator, late, early)
    (told,) = report.laptops
    assert (told.here, told.known, told.missing) == (2, 3, 1)
    assert report.bundles[0].records[Taken.NOT_IN_IT] == 3


def test_a_bundle_that_comes_twice_changes_nothing(fieldwork: Fieldwork) -> None:
    laptop = fieldwork.laptop("laptop-1")
    interview(laptop, 1)
    bundle = bundled(laptop, fieldwork.folder)
    copied = Path(shutil.copy(bundle, fieldwork.folder / "copied.bundle"))
    merged(fieldwork.coordinator, bundle)
    before = contents_of(fieldwork.coordinator)
    report = merged(fieldwork.coordinator, copied, bundle)
    assert [one.verdict for one in report.bundles] == [Verdict.REPLAYED] * 2
    assert [one.records[Taken.ALREADY_THERE] for one in report.bundles] == [1, 1]
    assert contents_of(fieldwork.coordinator) == before


def test_refused_bundles_leave_the_study_as_it_was_and_stop_no_other(fieldwork: Fieldwork) -> None:
    laptop = fieldwork.laptop("laptop-1")
    interview(laptop, 1)
    good = bundled(laptop, fieldwork.folder)
    elsewhere = begin_fieldwork(fieldwork.folder / "elsewhere")
    foreign = bundled(elsewhere.laptop("laptop-1"), elsewhere.folder)
    cut, spoilt, newer = (fieldwork.folder / f"{name}.bundle" for name in ("cut", "spoilt", "newer"))
    cut.write_bytes(good.read_bytes()[:-100])
    spoilt.write_bytes(good.read_bytes()[:-1] + b"?")
    newer.write_bytes(b"sojourn bundle 9\n")
    before = contents_of(fieldwork.coordinator)
    report = merged(fieldwork.coordinator, foreign, cut, spoilt, newer)
    assert [one.verdict for one in report.bundles] == [
        Verdict.WRONG_STUDY,
        Verdict.TRUNCATED,
        Verdict.FORGED,
        Verdict.FUTURE_VERSION,
    ]
    assert len(report.refused) == 4
    assert contents_of(fieldwork.coordinator) == before
    report = merged(fieldwork.coordinator, cut, good, spoilt)
    assert [one.verdict for one in report.bundles] == [Verdict.TRUNCATED, Verdict.TAKEN, Verdict.FORGED]


def test_a_cloned_laptop_is_told_and_all_of_its_records_are_taken(fieldwork: Fieldwork) -> None:
    laptop = fieldwork.laptop("laptop-1")
    interview(laptop, 1)
    before = bundled(laptop, fieldwork.folder)
    clone = Path(shutil.copy(laptop, fieldwork.folder / "clone.sojourn"))
    interview(laptop, 2)
    interview(clone, 3, 4)
    one, other = bundled(laptop, fieldwork.folder), bundled(clone, fieldwork.folder)
    assert not merged(fieldwork.coordinator, before, one).laptops[0].cloned
    report = merged(fieldwork.coordinator, other)
    (told,) = report.laptops
    assert (told.cloned, told.here, told.known) == (True, 4, 4)
    with StudyFile.open(fieldwork.coordinator) as study:
        assert study.tallies.of_day(DAY)[Outcome.FINISHED] == 4


def test_a_bundle_that_was_never_written_makes_no_clone(fieldwork: Fieldwork) -> None:
    laptop = fieldwork.laptop("laptop-1")
    with StudyFile.open(laptop) as study:
        study.bundles.begin(DAY)  # the stick was pulled then
    interview(laptop, 1)
    report = merged(
        fieldwork.coordinator, bundled(laptop, fieldwork.folder), bundled(laptop, fieldwork.folder)
    )
    assert not report.laptops[0].cloned


def test_versions_of_one_record_are_both_kept_and_the_same_one_is_read_in_any_order(
    fieldwork: Fieldwork,
) -> None:
    laptop = fieldwork.laptop("laptop-1")
    interview(laptop, 1)
    clone = Path(shutil.copy(laptop, fieldwork.folder / "clone.sojourn"))
    with StudyFile.open(clone) as study:
        text = FinishedRecord(study.study_id, career_of(7)).to_text()
        other = seal(text, [KEY.recipient])
        study._connection.execute("DELETE FROM sealed_record")
        study.sealed.insert(handle_number(1), other)
    bundles = bundled(laptop, fieldwork.folder), bundled(clone, fieldwork.folder)
    results = []
    for number, order in enumerate(permutations(bundles)):
        path = fieldwork.another_coordinator(f"order-{number}")
        for bundle in order:
            report = merged(path, bundle)
        assert report.conflicting == (handle_number(1),)
        assert report.bundles[0].conflicting == (handle_number(1),)
        assert report.bundles[0].records[Taken.CONFLICTING] == 1
        results.append(contents_of(path))
    assert results[0] == results[1]
    assert len(results[0]["careers"]) == 1  # type: ignore[arg-type]  # a list


def test_two_records_with_one_id_keep_the_same_one_in_any_order(fieldwork: Fieldwork) -> None:
    first, second = fieldwork.laptop("laptop-1"), fieldwork.laptop("laptop-2")
    for laptop, number in ((first, 1), (second, 2)):
        with StudyFile.open(laptop) as study:
            study.drafts.finish(study.drafts.new(), career_of(9), handle=handle_number(number))
    bundles = bundled(first, fieldwork.folder), bundled(second, fieldwork.folder)
    results = []
    for number, order in enumerate(permutations(bundles)):
        path = fieldwork.another_coordinator(f"order-{number}")
        for bundle in order:
            report = merged(path, bundle)
        assert report.opened is not None
        assert [one.reason for one in report.opened.unopened] == ["another record has its id"]
        results.append(contents_of(path))
    assert results[0] == results[1]


def test_what_is_sealed_and_no_record_stays_sealed_with_its_reason(fieldwork: Fieldwork) -> None:
    laptop = fieldwork.laptop("laptop-1")
    doubled = replace(career_of(1), spells=career_of(1).spells * 2)
    with StudyFile.open(laptop) as study:
        texts = [
            b'{"kind": "something else"}',
            FinishedRecord("another study", career_of(1)).to_text(),
            FinishedRecord(study.study_id, doubled).to_text(),
        ]
        for number, text in enumerate(texts):
            study.sealed.insert(f"{number:032x}", seal(text, [KEY.recipient]))
    report = merged(fieldwork.coordinator, bundled(laptop, fieldwork.folder))
    assert report.opened is not None
    reasons = {int(one.handle, 16): one.reason for one in report.opened.unopened}
    assert reasons[0] == "it is no record"
    assert reasons[1] == "it is of another study"
    assert "a duplicate key (respondent_id, spell_id): line 1 has the same" in reasons[2]
    assert report.sealed == 3
    with StudyFile.open(fieldwork.coordinator) as study:
        assert study.counts()["spell"] == 0


def test_a_record_that_is_no_text_stops_no_other_one(fieldwork: Fieldwork) -> None:
    laptop = fieldwork.laptop("laptop-1")
    interview(laptop, 1)
    with StudyFile.open(laptop) as study:
        for number, change in enumerate(({"respondent_id": "\ud800"}, {"survey_year": "2025"})):
            told = json.loads(FinishedRecord(study.study_id, career_of(8)).to_text())
            told["respondent"][0] |= change
            study.sealed.insert(f"{number:032x}", seal(json.dumps(told).encode(), [KEY.recipient]))
    report = merged(fieldwork.coordinator, bundled(laptop, fieldwork.folder))
    assert report.opened is not None
    assert report.opened.opened == 1
    reasons = [one.reason for one in report.opened.unopened]
    assert "a text in it is no text" in reasons[0]
    assert reasons[1] == "it is of a survey of 2025"


def test_an_imported_career_of_another_year_goes_from_coordinator_to_coordinator(
    fieldwork: Fieldwork,
) -> None:
    other = fieldwork.another_coordinator("other")
    career = career_of(3)
    career = replace(career, respondent=replace(career.respondent, survey_year=2025))
    with StudyFile.open(fieldwork.coordinator) as study:
        study.add_career(career)
    merged(other, bundled(fieldwork.coordinator, fieldwork.folder))
    with StudyFile.open(other) as study:
        assert list(study.careers()) == [career]


def test_one_record_that_the_tables_do_not_take_stays_sealed_and_the_others_are_kept(
    fieldwork: Fieldwork,
) -> None:
    careers = [career_of(1), career_of(2)]
    careers[0] = replace(careers[0], respondent=replace(careers[0].respondent, site="\ud800"))
    with StudyFile.open(fieldwork.coordinator) as study:
        found = [
            (handle_number(number), "0" * 64, FinishedRecord(study.study_id, career))
            for number, career in enumerate(careers)
        ]
        kept, refused = study.sealed.keep_opened(found)
        assert (kept, [handle for handle, _ in refused]) == (1, [handle_number(0)])
        assert list(study.careers()) == careers[1:]


def test_the_verdict_on_each_bundle_is_told_though_the_merge_breaks_off(
    fieldwork: Fieldwork, monkeypatch: pytest.MonkeyPatch
) -> None:
    paths = []
    for number in (1, 2, 3):
        laptop = fieldwork.laptop(f"laptop-{number}")
        interview(laptop, number)
        paths.append(bundled(laptop, fieldwork.folder))
    told: list[BundleReport] = []

    def stop(share: float) -> None:
        if share > 0.5:
            raise KeyboardInterrupt

    with StudyFile.open(fieldwork.coordinator) as study:
        with pytest.raises(KeyboardInterrupt):
            merge(study, paths, (), stop, told.append)
        assert [one.source for one in told] == ["laptop-1", "laptop-2"]
        assert study.sealed.count() == 2
        # What the tables don't take though it was looked at is a verdict too.
        monkeypatch.setattr(bundle_module, "_is_day", lambda _: True)
        with StudyFile.open(fieldwork.folder / "laptop-3.sojourn") as laptop_file:
            own = laptop_file.sealed.enrolment
            with laptop_file.bundles.snapshot() as (contents, blobs):
                links = tuple(replace(one, made_on="2026-W48-1") for one in contents.links)
                write_bundle(
                    fieldwork.folder / "odd.bundle",
                    replace(contents, links=links),
                    blobs,
                    own.key,
                    own.signed,
                )
        report = merge(study, [fieldwork.folder / "odd.bundle", paths[2]])
    assert [one.verdict for one in report.bundles] == [Verdict.FORGED, Verdict.TAKEN]
    assert "the study can't hold what it says" in report.bundles[0].reason


def test_two_laptops_of_one_name_are_told_apart(fieldwork: Fieldwork, tmp_path: Path) -> None:
    other = Fieldwork(tmp_path / "two")
    other.folder.mkdir()
    shutil.copy(fieldwork.coordinator, other.coordinator)
    bundles = []
    for number, one in enumerate((fieldwork, other)):
        laptop = one.laptop("booth")
        interview(laptop, number)
        bundles.append(bundled(laptop, one.folder))
    with StudyFile.open(fieldwork.coordinator) as study:
        report = merge(study, bundles, [KEY])
        receipts = write_receipts(study, report, tmp_path / "receipts", SIGNING)
    assert len({path.name for path in receipts}) == 2
    names = told_apart(report.laptops)
    assert names == {one.laptop_id: f"booth ({one.laptop_id[:8]})" for one in report.laptops}
    assert told_apart(report.laptops[:1]) == {report.laptops[0].laptop_id: "booth"}


def test_a_withdrawal_before_its_record_keeps_it_out_and_one_after_takes_it_away(
    fieldwork: Fieldwork,
) -> None:
    laptop = fieldwork.laptop("laptop-1")
    interview(laptop, 1, 2, 3)
    bundle = bundled(laptop, fieldwork.folder)
    with StudyFile.open(fieldwork.coordinator) as study:
        study.withdrawals.withdraw(handle_number(1))
    report = merged(fieldwork.coordinator, bundle)
    assert report.bundles[0].records == {Taken.WITHDRAWN: 1, Taken.NEW: 2}
    with StudyFile.open(laptop) as study:
        study.withdrawals.withdraw(handle_number(2))
    merged(fieldwork.coordinator, bundled(laptop, fieldwork.folder))
    with StudyFile.open(fieldwork.coordinator) as study:
        assert list(study.careers()) == [career_of(3)]
        assert sum(study.withdrawals.deletions().values()) == 1
    report = merged(fieldwork.coordinator, bundle)  # the old bundle brings nothing back
    (told,) = report.laptops
    assert (told.here, told.withdrawn, told.known, told.missing) == (1, 2, 3, 0)
    with StudyFile.open(fieldwork.coordinator) as study:
        assert list(study.careers()) == [career_of(3)]
    kept = fieldwork.coordinator.read_bytes()
    assert str(career_of(2).respondent.respondent_id).encode() not in kept


def test_what_a_coordinator_typed_in_travels_to_the_other_one(fieldwork: Fieldwork) -> None:
    laptop = fieldwork.laptop("laptop-1")
    other = fieldwork.another_coordinator("other")
    interview(laptop, 1)
    with StudyFile.open(fieldwork.coordinator) as study:
        study.add_career(career_of(50))
        study.drafts.finish(study.drafts.new(), career_of(51), handle=handle_number(51))
    merged(fieldwork.coordinator, bundled(laptop, fieldwork.folder))
    there = bundled(fieldwork.coordinator, fieldwork.folder / "there.bundle")
    report = merged(other, there)
    assert (report.bundles[0].source, report.bundles[0].verdict) == (COORDINATOR, Verdict.TAKEN)
    back = bundled(other, fieldwork.folder / "back.bundle")
    assert merged(fieldwork.coordinator, back).bundles[0].verdict is Verdict.REPLAYED
    assert contents_of(other) == contents_of(fieldwork.coordinator)
    with StudyFile.open(other) as study:
        assert list(study.careers()) == [career_of(number) for number in (1, 50, 51)]


def test_a_laptops_file_and_a_study_without_keys_take_no_bundles(
    fieldwork: Fieldwork, study: StudyFile
) -> None:
    with (
        StudyFile.open(fieldwork.laptop("laptop-1")) as laptop,
        pytest.raises(FieldworkError, match="laptop's file"),
    ):
        merge(laptop, [])
    with pytest.raises(FieldworkError, match="names no coordinator's key"):
        merge(study, [])


# Any order, any overlap, any number of times


@pytest.fixture(scope="module")
def pool(tmp_path_factory: pytest.TempPathFactory) -> tuple[Fieldwork, list[Path]]:
    """Bundles that overlap: two laptops and a clone, early and late, with withdrawals and a conflict."""
    fieldwork = begin_fieldwork(tmp_path_factory.mktemp("pool"))
    first, second = fieldwork.laptop("laptop-1"), fieldwork.laptop("laptop-2")
    bundles = []
    interview(first, 1, 2)
    bundles.append(bundled(first, fieldwork.folder))
    clone = Path(shutil.copy(first, fieldwork.folder / "clone.sojourn"))
    interview(first, 3)
    interview(clone, 4)
    interview(second, 5, 6)
    bundles += [bundled(one, fieldwork.folder) for one in (first, clone, second)]
    with StudyFile.open(second) as study:
        study.withdrawals.withdraw(handle_number(5))
        study.withdrawals.withdraw(handle_number(3))
        study.sealed.insert(
            handle_number(1), seal(FinishedRecord(study.study_id, career_of(1)).to_text(), [KEY.recipient])
        )
    bundles += [bundled(one, fieldwork.folder) for one in (second, first)]
    interview(clone, 7)
    bundles.append(bundled(clone, fieldwork.folder))
    return fieldwork, bundles


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_any_order_repetition_and_grouping_makes_the_same_study(
    pool: tuple[Fieldwork, list[Path]], data: st.DataObject
) -> None:
    fieldwork, bundles = pool
    chosen = data.draw(st.lists(st.sampled_from(bundles), unique=True), label="bundles")
    once = fieldwork.another_coordinator("once")
    merged(once, *chosen)
    # Two coordinators get them in other orders, with repeats and overlaps, then merge each other.
    left, right = fieldwork.another_coordinator("left"), fieldwork.another_coordinator("right")
    for path in (left, right):
        part = data.draw(
            st.lists(st.sampled_from(chosen), max_size=8) if chosen else st.just([]), label=path.stem
        )
        keys = data.draw(st.sampled_from([(), (KEY,), (ESCROW,)]), label="keys")
        merged(path, *part, keys=keys)
    merged(left, *data.draw(st.permutations(chosen), label="the rest"))
    for number, (giver, taker) in enumerate(((left, right), (right, left))):
        handed = fieldwork.folder / f"each-other-{number}.bundle"
        handed.unlink(missing_ok=True)
        merged(taker, bundled(giver, handed))
    assert contents_of(left) == contents_of(right) == contents_of(once)


def test_signing_with_another_key_hands_nothing_over(fieldwork: Fieldwork) -> None:
    from sojourn_schema.handover import hand_over
    from sojourn_schema.signing import SigningKey

    with StudyFile.open(fieldwork.coordinator) as study:
        for key in (None, SigningKey(bytes(32))):
            with pytest.raises(FieldworkError, match="signed by the coordinator's key"):
                hand_over(study, fieldwork.folder, DAY, key)
    assert SIGNING.public.startswith("sojourn-sign:")
