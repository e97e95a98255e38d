"""Quality and time of all interviews together, and of too few of them nothing."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from uuid import UUID

import pytest

from sojourn_schema.careers import Career, Respondent, Spell
from sojourn_schema.fieldwork_quality import median_seconds, quality_status
from sojourn_schema.instrument.paradata import PageTime, Paradata
from sojourn_schema.store.study_file import StudyFile
from sojourn_schema.study import StudyDefinition

LEAST = 5


def paradata(*seconds: int) -> Paradata:
    return Paradata("2026-W48", {f"part{at}": PageTime(one, 0) for at, one in enumerate(seconds)})


def career(number: int, start_year: int) -> Career:
    """Of somebody with a PhD of 2017 and one job until 2026 that begins in some year: before it is a gap."""
    key = str(UUID(int=number))
    return Career(Respondent(key, 2026, 2017), (Spell(key, "s1", start_year, "academia", "postdoc"),))


def test_the_middle_interview_is_told_and_of_too_few_none_is() -> None:
    timed = [paradata(15, 30), paradata(0), paradata(60, 60), paradata(30), paradata(300)]
    assert median_seconds(timed, LEAST) == 45
    assert median_seconds(timed[:4], LEAST) is None


def test_the_score_is_told_by_its_middle_and_its_parts_by_their_means(tmp_path: Path) -> None:
    with StudyFile.create(tmp_path / "s.sojourn", StudyDefinition.default(2026)) as study:
        study.add_careers(career(number, 2017) for number in range(4))
        assert quality_status(study, {}, LEAST) is None
        study.add_career(career(4, 2022))
        told = quality_status(study, {}, LEAST)
    assert told is not None
    # One of five lacks some 60 of 120 months, none has overlaps; start years of 2017 and 2022 are no heap.
    assert told.means["gaps"] == pytest.approx(0.1, abs=0.02)
    assert (told.means["overlaps"], told.means["heaped"], told.means["unknown"]) == (0.0, 0.0, None)
    assert told.means["hurried"] is None
    assert told.median_score == 1.0


def test_pages_in_a_hurry_count_over_the_interviews_that_were_timed(tmp_path: Path) -> None:
    with StudyFile.create(tmp_path / "s.sojourn", StudyDefinition.default(2026)) as study:
        study.add_careers(career(number, 2017) for number in range(6))
        # Half of the pages of three, none of those of the other two; one was not timed.
        timed = {str(UUID(int=at)): paradata(0, 60) if at < 3 else paradata(60, 60) for at in range(5)}
        told = quality_status(study, timed, LEAST)
        fewer = quality_status(study, {key: timed[key] for key in list(timed)[:4]}, LEAST)
    assert told is not None
    assert fewer is not None
    assert (told.means["hurried"], fewer.means["hurried"]) == (0.3, None)


def test_records_that_are_damaged_are_left_out(tmp_path: Path) -> None:
    with StudyFile.create(tmp_path / "s.sojourn", StudyDefinition.default(2026)) as study:
        study.add_careers(career(number, 2017) for number in range(4))
        odd = career(4, 2017)
        study.add_career(replace(odd, spells=(replace(odd.spells[0], sector="acadmeia"),)))
        assert quality_status(study, {}, LEAST) is None
        assert quality_status(study, {}, LEAST - 1) is not None
