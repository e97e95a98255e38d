"""Who is in the sample, against the package's own files."""

from __future__ import annotations

from pathlib import Path

import pandas as pd
import pytest
from tests.analysis.claims.written import written

from sojourn_analysis.progress import silent
from sojourn_analysis.report.sample_pages import sample_section
from sojourn_analysis.sample import NOT_ANSWERED, answered, flow
from sojourn_analysis.source import opened
from sojourn_schema.document.blocks import Items
from sojourn_schema.interchange.importing import import_package
from sojourn_schema.store.study_file import StudyFile
from sojourn_schema.study import StudyDefinition


@pytest.fixture
def study(package: Path, tmp_path: Path) -> Path:
    path = tmp_path / "a.sojourn"
    with StudyFile.create(path, StudyDefinition.default(2026)) as made:
        import_package(made, package)
    return path


def test_answers_are_counted_as_they_stand_in_the_file(study: Path, package: Path) -> None:
    people = pd.read_csv(package / "respondents.csv", dtype=str, keep_default_na=False)
    found = {one.item: one for one in answered(study)}
    for name in ("gender", "phd_tier", "weekly_hours"):
        one, cells = found[f"respondent.{name}"], people[name]
        assert one.unknown == (cells == "DK").sum()
        assert one.refused == (cells == "PNTS").sum()
        assert one.missing == (cells == "").sum()
        assert one.told + one.unknown + one.refused + one.missing == len(people)
    assert not {item.split(".")[1] for item in found} & NOT_ANSWERED
    assert "respondent.entry_year" not in found  # nobody was asked


def test_people_are_counted_on_their_way(study: Path, package: Path) -> None:
    people = pd.read_csv(package / "respondents.csv", dtype=str, keep_default_na=False)
    spells = pd.read_csv(package / "spells.csv", dtype=str, keep_default_na=False)
    inside = spells[
        (spells["sector"] == "academia")
        & (spells["position"] != "phd_student")
        & spells["end_year"].isin(["", "2026", "DK", "PNTS"])
    ]
    found = flow(study)
    in_progress = people["phd_status"] == "in_progress"
    assert (found.respondents, found.in_progress) == (len(people), in_progress.sum())
    outside = ~people["respondent_id"].isin(inside["respondent_id"])
    assert found.outside_now == (outside & ~in_progress).sum()


def test_people_observed_from_a_later_year_on_are_counted_and_told(tmp_path: Path) -> None:
    people = [{"respondent_id": f"p{place}", "phd_year": 2010} for place in range(12)]
    people = [{**one, "entry_year": 2014 if place < 7 else 2010} for place, one in enumerate(people)]
    job = {"start_year": 2010, "end_year": "", "sector": "academia", "position": "postdoc"}
    spells = [{"respondent_id": one["respondent_id"], **job} for one in people]
    package = written(tmp_path / "package", people, spells)
    with opened(package, silent) as source:
        found = flow(source.path)
        assert found.late == 7
        study = {"respondents": 12, "refused": 0, "at_risk": 12, "hires": 0}
        section = sample_section(found, study, (), source, 5)
    (lines,) = (block for block in section.blocks if isinstance(block, Items))
    assert any(line.startswith("7 people observed only from a later year") for line in lines.texts)
