"""An open study file that is moved or deleted is noticed before an answer is committed to nowhere."""

from __future__ import annotations

from pathlib import Path

import pytest

from sojourn_schema.errors import MissingStudyError
from sojourn_schema.instrument.answers import of_respondent
from sojourn_schema.store.presence import Presence
from sojourn_schema.store.study_file import StudyFile
from sojourn_schema.study import StudyDefinition

SITE = of_respondent("site")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "study.sojourn"
    StudyFile.create(path, StudyDefinition.default(2026)).close()
    return path


@pytest.mark.parametrize("put_back", [True, False])
def test_what_is_saved_while_the_file_is_away_is_refused_and_works_once_it_is_back(
    path: Path, put_back: bool
) -> None:
    away = path.with_name("elsewhere")
    with StudyFile.open(path) as study:
        draft_id = study.drafts.new()
        study.drafts.save(draft_id, {SITE: "before"})
        path.rename(away)
        with pytest.raises(MissingStudyError) as caught:
            study.drafts.save(draft_id, {SITE: "lost"})
        assert str(path) in caught.value.what
        assert caught.value.meaning
        assert caught.value.remedy
        if put_back:
            away.rename(path)
            study.drafts.save(draft_id, {SITE: "after"})
        assert study.drafts.load(draft_id)[SITE] == ("after" if put_back else "before")
        if not put_back:
            away.rename(path)  # closing a study that is away is another story


def test_another_file_of_that_name_is_not_the_study(path: Path) -> None:
    here = Presence.of(path)
    here.require()
    path.rename(path.with_name("elsewhere"))
    path.touch()
    with pytest.raises(MissingStudyError):
        here.require()


def test_a_study_in_memory_is_nowhere_and_never_missing() -> None:
    with StudyFile.in_memory(StudyDefinition.default(2026)) as study:
        study.drafts.save(study.drafts.new(), {SITE: "here"})
