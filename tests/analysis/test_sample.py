"""Who is in the sample, against the package's own files."""

from __future__ import annotations

from pathlib import Path

import pandas as pd
import pytest

from sojourn_analysis.sample import NOT_ANSWERED, answered, flow
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
