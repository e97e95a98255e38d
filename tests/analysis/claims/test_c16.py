"""C16: hours by sector, by hand; what nobody was asked; the current main job."""

from __future__ import annotations

import csv
import math
from collections.abc import Sequence
from pathlib import Path

import pytest
from tests.analysis.plans import plan_of

from sojourn_analysis.analyze import analyze
from sojourn_analysis.results import ClaimResult

SPELLS = "respondent_id,start_year,end_year,sector,position,fte,rank\n"


def package(folder: Path, people: Sequence[tuple[str, str]], spells: Sequence[str]) -> Path:
    """People (id, hours) and rows of spells as a package."""
    folder.mkdir()
    with (folder / "respondents.csv").open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(("respondent_id", "survey_year", "phd_year", "weekly_hours"))
        writer.writerows((one, 2026, 2010, hours) for one, hours in people)
    (folder / "spells.csv").write_text(SPELLS + "".join(f"{row}\n" for row in spells), encoding="utf-8")
    (folder / "datapackage.json").write_text(
        '{"resources": [{"name": "respondents", "path": "respondents.csv"},'
        ' {"name": "spells", "path": "spells.csv"}]}',
        encoding="utf-8",
    )
    return folder


def c16(folder: Path, out: Path) -> ClaimResult:
    return next(claim for claim in analyze(folder, out, plan_of("C16")).results.claims if claim.id == "C16")


def test_hours_are_those_of_the_current_main_job_and_ranks_are_compared_within(tmp_path: Path) -> None:
    people, spells = [], []
    for place in range(40):
        one, academic = f"p{place:02}", place < 20
        hours = 50 if place % 20 < (12 if academic else 5) else 40
        people.append((one, str(hours)))
        rank = "R2" if place % 2 else "R3"
        now = "academia,lecturer" if academic else "industry,research_scientist"
        before = "industry,research_scientist" if academic else "academia,lecturer"
        # What is over, and what fills less of the week, is not the current main job.
        spells += [f"{one},2010,2015,{before},,{rank}", f"{one},2016,,{now},0.8,{rank}"]
        spells += [f"{one},2018,,{before},0.2,R4"]
    people.append(("q", "DK"))
    spells.append("q,2012,,academia,postdoc,,")
    claim = c16(package(tmp_path / "package", people, spells), tmp_path / "out")
    told = {headline.name: headline.estimate for headline in claim.headlines}
    assert told["share_45h_academia"] == pytest.approx(0.6)
    assert told["share_45h_industry"] == pytest.approx(0.25)
    assert told["share_45h_difference"] == pytest.approx(0.35)
    assert told["mean_hours_difference"] == pytest.approx(3.5)
    assert (claim.n_persons, claim.n_person_years, claim.n_events) == (40, 0, 17)
    # Within R3 (even places): 6 of 10 against 3 of 10; within R2: 6 of 10 against 2 of 10.
    checks = {check.name: check for check in claim.checks}
    assert checks["same_rank"].estimate == pytest.approx((0.3 + 0.4) / 2)
    assert checks["person_bootstrap"].estimate == pytest.approx(0.35)
    low, high = checks["person_bootstrap"].ci_low, checks["person_bootstrap"].ci_high
    assert low is not None
    assert high is not None
    variance = 0.6 * 0.4 / 20 + 0.25 * 0.75 / 20
    assert high - low == pytest.approx(2 * 1.96 * math.sqrt(variance), rel=0.15)
    assert claim.headline.ci_low == pytest.approx(0.35 - 1.959964 * math.sqrt(variance * 40 / 39 * 39 / 38))


def test_hours_that_nobody_was_asked_are_not_asked(tmp_path: Path) -> None:
    people = [(f"p{place}", "") for place in range(12)]
    spells = [f"p{place},2012,,academia,postdoc,," for place in range(12)]
    claim = c16(package(tmp_path / "package", people, spells), tmp_path / "out")
    assert (claim.verdict, claim.headline.estimate, claim.n_persons) == ("not_settled", None, 0)
    assert [warning.kind for warning in claim.warnings] == ["not_asked"]
    assert "respondent.weekly_hours" in " ".join(one.text for one in claim.warnings)


def test_one_sector_alone_gives_counts(tmp_path: Path) -> None:
    people = [(f"p{place}", "50") for place in range(12)]
    spells = [f"p{place},2012,,academia,postdoc,," for place in range(12)]
    claim = c16(package(tmp_path / "package", people, spells), tmp_path / "out")
    assert claim.headline.estimate is None
    assert (claim.n_persons, claim.n_events) == (12, 12)
    assert "12 people in academia and 0 in industry" in " ".join(one.text for one in claim.warnings)
