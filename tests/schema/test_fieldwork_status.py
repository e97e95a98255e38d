"""How fieldwork is going: counts against targets, small ones held back, laptops last seen."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.schema.sealed_studies import (
    DAY,
    ESCROW,
    KEY,
    SIGNING,
    Fieldwork,
    bundled,
    handle_number,
    interview,
    merged,
    sealing_definition,
)

from sojourn_schema.command import main
from sojourn_schema.fieldwork import check_keys, enrol
from sojourn_schema.fieldwork_status import Ends, status_of
from sojourn_schema.store.study_file import StudyFile
from sojourn_schema.study import StudyDefinition
from sojourn_schema.tally import Outcome, Tally

LATER = date(2026, 11, 25)


def hold(study: StudyFile, number: int, outcome: Outcome, site: str = "A", day: date = DAY) -> None:
    for _ in range(number):
        study.drafts.discard(study.drafts.new(), tally=Tally(day, site, outcome))


@pytest.fixture
def fieldwork(tmp_path: Path) -> Fieldwork:
    fieldwork = Fieldwork(tmp_path)
    definition = replace(sealing_definition(), targets={"A": 60})
    with StudyFile.create(fieldwork.coordinator, definition) as study:
        check_keys(study, [KEY, ESCROW], Path("keys"))
    return fieldwork


def test_counts_stand_by_site_and_day_and_small_ones_are_held_back(fieldwork: Fieldwork) -> None:
    with StudyFile.open(fieldwork.coordinator) as study:
        hold(study, 7, Outcome.REFUSED)
        hold(study, 4, Outcome.REFUSED, day=LATER)
        hold(study, 5, Outcome.INTERRUPTED, site="B", day=LATER)
        hold(study, 1, Outcome.JUST_TRYING, site="")
        status = status_of(study)
    assert status.total.outcomes == {
        Outcome.FINISHED: 0,
        Outcome.REFUSED: 11,
        Outcome.ANSWERED_BEFORE: 0,
        Outcome.JUST_TRYING: None,
        Outcome.INTERRUPTED: 5,
    }
    assert status.by_day[LATER].outcomes[Outcome.REFUSED] is None
    assert list(status.by_site) == ["A", "B", ""]
    assert status.by_site["A"].outcomes[Outcome.REFUSED] == 11
    # Eleven in all, so seven on the one day would tell four on the other.
    assert status.by_day[DAY].outcomes[Outcome.REFUSED] is None
    assert status.by_site_and_day["A", LATER].outcomes[Outcome.REFUSED] is None
    assert status.by_site_and_day["B", LATER].outcomes[Outcome.INTERRUPTED] == 5
    assert ("B", DAY) not in status.by_site_and_day
    assert status.targets == {"A": 60}


@given(
    counts=st.dictionaries(
        st.tuples(st.sampled_from("ABC"), st.sampled_from([DAY, LATER])), st.integers(1, 12), max_size=6
    )
)
def test_no_count_that_is_held_back_can_be_worked_out_from_a_total(
    counts: dict[tuple[str, date], int],
) -> None:
    definition = replace(StudyDefinition.default(2026), sites=("A", "B", "C"))
    with StudyFile.in_memory(definition) as study:
        for (site, day), number in counts.items():
            study.drafts.discard(study.drafts.new(), tally=Tally(day, site, Outcome.REFUSED, number))
        status = status_of(study)

    def shown(ends: Ends) -> int | None:
        return ends.outcomes[Outcome.REFUSED]

    cells = {key: shown(ends) for key, ends in status.by_site_and_day.items()}
    assert not any(cell is not None and cell < 5 for cell in cells.values())
    lines = [
        [cells[key] for key in cells if key[0] == site] + [shown(status.by_site[site])] for site in "ABC"
    ]
    lines += [
        [cells[key] for key in cells if key[1] == day] + [shown(status.by_day[day])] for day in status.by_day
    ]
    lines.append([shown(ends) for ends in status.by_site.values()] + [shown(status.total)])
    lines.append([shown(ends) for ends in status.by_day.values()] + [shown(status.total)])
    assert all(line.count(None) != 1 for line in lines)


def test_what_came_of_each_laptop_stands_beside_what_it_sealed(fieldwork: Fieldwork) -> None:
    first, second = fieldwork.laptop("laptop-1"), fieldwork.laptop("laptop-2")
    interview(first, 1, 2, 3, 4, 5, 6)
    merged(fieldwork.coordinator, bundled(first, fieldwork.folder))
    interview(second, 7)
    with StudyFile.open(fieldwork.coordinator) as study:
        status = status_of(study)
    one, other = status.laptops
    assert (one.name, one.here, one.known, one.last_bundle) == ("laptop-1", 6, 6, DAY)
    assert (other.name, other.known, other.last_bundle) == ("laptop-2", 0, None)
    assert (status.total.finished, status.readable, status.sealed, status.deleted) == (6, 6, 0, 0)
    assert status.median_seconds == 15
    with StudyFile.open(first) as laptop:
        own = status_of(laptop)
        assert (own.readable, own.sealed, own.median_seconds) == (0, 6, None)


def test_the_command_tells_targets_and_holds_small_counts_back(
    fieldwork: Fieldwork, capsys: pytest.CaptureFixture[str]
) -> None:
    laptop = fieldwork.laptop("laptop-1")
    interview(laptop, *range(8))
    interview(laptop, 8, 9, day=LATER)
    merged(fieldwork.coordinator, bundled(laptop, fieldwork.folder))
    for options in ([], ["--json"]):
        with pytest.raises(SystemExit) as ended:
            main(["status", str(fieldwork.coordinator), *options])
        assert ended.value.code == 0
    said, _, told = capsys.readouterr().out.partition("{")
    assert "A: 10 of 60, interrupted 0" in said
    assert "  2026-11-24: held back, interrupted 0" in said
    assert "  2026-11-25: held back, interrupted 0" in said
    assert "Records: 10 readable, 0 sealed" in said
    assert "In the middle an interview took 0.2 minutes or more." in said
    assert "laptop-1: 10 of 10 records, last bundle of 2026-11-24" in said
    document = json.loads("{" + told)
    assert document["sites_and_days"][1] == {
        "site": "A",
        "day": "2026-11-25",
        "finished": None,
        "refused": 0,
        "answered_before": 0,
        "just_trying": 0,
        "interrupted": 0,
    }
    assert document["laptops"][0]["known"] == 10


def test_counts_of_records_and_laptops_tell_nothing_that_is_held_back_above_them(
    fieldwork: Fieldwork,
) -> None:
    first, second, third = (fieldwork.laptop(f"laptop-{number}") for number in (1, 2, 3))
    interview(first, *range(10))
    interview(second, *range(10, 13))
    interview(third, *range(13, 19))
    merged(fieldwork.coordinator, *(bundled(one, fieldwork.folder) for one in (first, second, third)))
    with StudyFile.open(fieldwork.coordinator) as study:
        study.withdrawals.withdraw(handle_number(1))
        status = status_of(study)
    # Three of laptop-2 would be told by the sum, so the six of laptop-3 are held back as well.
    assert [one.known for one in status.laptops] == [10, None, None]
    assert [one.here for one in status.laptops] == [9, None, None]
    assert [one.withdrawn for one in status.laptops] == [None, 0, 0]
    assert (status.readable, status.sealed, status.deleted) == (18, 0, None)
    said = status.in_words()
    assert "Records: 18 readable, 0 sealed; deleted on withdrawal: held back." in said
    assert "laptop-1: 9 of 10 records, held back withdrawn, last bundle of 2026-11-24" in said
    assert "laptop-2: held back of held back records, last bundle of 2026-11-24" in said


def test_a_mirror_that_is_not_there_is_told(fieldwork: Fieldwork) -> None:
    stick, laptop = fieldwork.folder / "stick", fieldwork.folder / "laptop-1.sojourn"
    with StudyFile.open(fieldwork.coordinator) as study:
        enrol(study, laptop, SIGNING, disk_is_encrypted=True, mirror=stick)

    def problem() -> str:
        with StudyFile.open(laptop, read_only=True) as study:
            status = status_of(study)
        assert not status.mirror_warning or status.in_words()[-1] == status.mirror_warning
        assert status.to_json()["mirror_warning"] == status.mirror_warning
        return status.mirror_warning.removeprefix("What is sealed here is not copied to its stick. ")

    assert problem() == f"There is no folder {stick}."
    stick.mkdir()
    assert problem() == ""
    interview(laptop, 1)
    assert problem() == ""
    (copy,) = stick.iterdir()
    copy.unlink()
    assert problem() == f"There is no file {copy}."
