"""The interview beside the study file: what is committed as it is typed is what is resumed and finished."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

from sojourn_schema.instrument.answers import Changes, of_respondent, of_year
from sojourn_schema.instrument.interview import Interview
from sojourn_schema.store.study_file import StudyFile
from sojourn_schema.study import StudyDefinition

Add = Callable[..., str]


def test_an_interview_is_resumed_from_the_file_and_its_record_read_back(
    tmp_path: Path, definition: StudyDefinition, add: Add
) -> None:
    path = tmp_path / "study.sojourn"
    with StudyFile.create(path, definition) as study:
        draft_id = study.drafts.new()
        interview = Interview(study.definition)
        interview.on_change(lambda changes: study.drafts.save(draft_id, changes, part=interview.part))
        interview.answer(of_respondent("consent"), "agree")
        interview.next()
        interview.answer(of_respondent("phd_year"), "2010")
        interview.next()
        add(interview, 2010, 2014, "academia", "postdoc", papers="2")
        spell_id = add(interview, 2014, None, "industry", "research_scientist")
        interview.edit_timeline(interview.timeline.split(spell_id, 2018))
        interview.undo()
        interview.answer(of_year(2012), "20 or so")
    with StudyFile.open(path) as study:
        resumed = Interview(
            study.definition, answers=study.drafts.load(draft_id), part=study.drafts.part(draft_id)
        )
        assert resumed.answers == interview.answers
        assert (resumed.part, resumed.text(of_year(2012))) == ("timeline", "20 or so")
        saved: list[Changes] = []
        resumed.on_change(saved.append)
        resumed.redo()
        assert saved == []
        career = resumed.finish()
        study.drafts.finish(draft_id, career)
        assert list(study.careers()) == [career]
        assert study.drafts.list() == []


def test_the_interview_loads_nothing_heavy() -> None:
    code = (
        "import sys, sojourn_schema.instrument.interview, sojourn_schema.instrument.review\n"
        "heavy = {'pandas', 'numpy', 'sqlite_utils', 'frictionless', 'ibis', 'duckdb', 'PySide6'}\n"
        "print(sorted(heavy & set(sys.modules)))"
    )
    told = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert told.stdout.strip() == "[]"
