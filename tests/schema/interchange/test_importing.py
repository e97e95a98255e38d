"""Taking a package into a study: whole respondents, in one transaction, or nothing; and the two commands."""

from __future__ import annotations

import json
import tracemalloc
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from sojourn_schema.careers import Career
from sojourn_schema.cli import export, import_
from sojourn_schema.errors import DamagedStudyError, PackageError
from sojourn_schema.interchange import import_package, read_package, write_package
from sojourn_schema.store.study_file import StudyFile

Pack = Callable[..., Path]
R = "respondent_id,survey_year,phd_year\n"
S = "respondent_id,start_year,end_year,sector,position\n"


def test_the_good_respondents_come_in_and_the_others_are_listed(study: StudyFile, pack: Pack) -> None:
    package = pack(
        spells=S + "ann,2010,2009,academia,postdoc\nann,x,,academia,postdoc\nbob,2012,,academia,postdoc\n"
    )
    report = import_package(study, package)
    assert (report.accepted, report.refused, len(report.refusals)) == (1, 1, 2)
    assert study.respondent_ids() == ["bob"]
    assert json.loads(json.dumps(report.to_json()))["refusals"][0] == {
        "file": "spells.csv",
        "line": 2,
        "column": "end_year",
        "reason": "the end 2009 is before the start 2010",
        "respondent_id": "ann",
    }


def test_a_respondent_without_a_readable_id_counts_as_refused(study: StudyFile, pack: Pack) -> None:
    rows = f"ann,2020,2010\n,2020,2010\n{'x' * 2_000},2020,2010\n"
    report = import_package(study, pack(respondents=R + rows, spells=S + "ann,2012,,academia,postdoc\n"))
    assert (report.accepted, report.refused) == (1, 2)


def test_nothing_is_taken_into_a_study_that_is_broken_inside(
    study: StudyFile, study_path: Path, make_career: Callable[..., Career], pack: Pack
) -> None:
    study.add_careers(make_career(f"r{number}") for number in range(500))
    study.close()
    content = bytearray(study_path.read_bytes())
    content[len(content) // 2 : len(content) // 2 + 8_192] = bytes(8_192)
    study_path.write_bytes(content)
    with StudyFile.open(study_path) as opened, pytest.raises(DamagedStudyError, match="is damaged"):
        import_package(opened, pack())
    assert study_path.read_bytes() == bytes(content)


def test_who_is_in_the_study_already_is_refused_and_stays_as_before(study: StudyFile, pack: Pack) -> None:
    import_package(study, pack(respondents=R + "ann,2020,2010\n", spells=S))
    report = import_package(study, pack())
    assert (report.accepted, report.refused) == (1, 1)
    assert report.refusals[0].reason == "this respondent is in the study already"
    assert study.respondent_ids() == ["ann", "bob"]
    ann = study.career("ann")
    assert ann is not None
    assert ann.spells == ()


def test_a_package_that_breaks_in_the_middle_leaves_the_study_as_it_was(study: StudyFile, pack: Pack) -> None:
    rows = "".join(f"p{number},2020,2010\n" for number in range(3_000))
    package = pack(respondents=R + rows, spells=S, grants=b"respondent_id,year,grants\np1,2012,1\n\xff")
    with pytest.raises(PackageError, match=r"grants\.csv, line 3"):
        import_package(study, package)
    assert study.counts()["respondent"] == 0


def test_an_interrupted_import_leaves_the_study_as_it_was(study: StudyFile, pack: Pack) -> None:
    rows = "".join(f"p{number},2020,2010\n" for number in range(3_000))
    package = pack(respondents=R + rows, spells=S)

    def interrupt(what: str, share: float) -> None:
        if share > 0.8:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        import_package(study, package, interrupt)
    assert study.counts()["respondent"] == 0
    assert study.integrity() == []
    assert import_package(study, package).accepted == 3_000


def test_memory_hardly_grows_with_the_package(make_career: Callable[..., Career], tmp_path: Path) -> None:
    def peak_bytes(respondents: int) -> int:
        package = tmp_path / str(respondents)
        write_package((make_career(f"r{number:05}") for number in range(respondents)), package)
        tracemalloc.start()
        try:
            assert sum(1 for _ in read_package(package)) == respondents
            return tracemalloc.get_traced_memory()[1]
        finally:
            tracemalloc.stop()

    peak_bytes(10)
    few, many = peak_bytes(1_000), peak_bytes(3_000)
    # An id, a number and a line each; the ten records of such a career take more than 3 kB.
    assert many - few < 2_000 * 1_000


def run(command: Any, *arguments: object) -> Result:
    return CliRunner().invoke(command, [str(argument) for argument in arguments])


def test_the_import_command_tells_each_refusal_with_its_place(study: StudyFile, pack: Pack) -> None:
    study.close()
    package = pack(spells=S + "ann,2010,,acadmia,postdoc\nbob,2012,,academia,postdoc\n")
    result = run(import_, study.path, package)
    assert result.exit_code == 1
    assert result.stdout == "Respondents taken in: 1.\nRespondents refused: 1 (reasons listed: 1).\n"
    assert "spells.csv, line 2, column sector: unknown code 'acadmia'" in result.stderr
    good = run(import_, study.path, pack(respondents=R + "cleo,2020,2010\n", spells=S), "--json")
    assert good.exit_code == 0
    assert json.loads(good.stdout)["accepted"] == 1


def test_the_export_command_writes_the_study_once(study: StudyFile, pack: Pack, tmp_path: Path) -> None:
    import_package(study, pack())
    study.close()
    result = run(export, study.path, tmp_path / "out.zip", "--raw", "--json")
    assert result.exit_code == 0
    assert json.loads(result.stdout)["counts"]["spell"] == 3
    assert len(list(read_package(tmp_path / "out.zip"))) == 2
    again = run(export, study.path, tmp_path / "out.zip", "--raw")
    assert isinstance(again.exception, PackageError)


def test_an_export_without_raw_says_what_raw_is(study: StudyFile, tmp_path: Path) -> None:
    study.close()
    result = run(export, study.path, tmp_path / "out")
    assert result.exit_code == 2
    assert "--raw writes every record as it was given" in result.stderr
    assert not (tmp_path / "out").exists()
