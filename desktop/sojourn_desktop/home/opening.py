"""Opening a study for the window, and looking through it for the home page."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from sojourn_desktop.home.page import StudyView
from sojourn_schema.errors import SojournError

if TYPE_CHECKING:
    from sojourn_schema.store.study_file import StudyFile


def opened(path: Path) -> tuple[StudyFile, StudyView]:
    """Open a study and look through it; runs in a thread.

    Raises:
        SojournError: the study can't be opened or read.
    """
    from sojourn_schema.store.study_file import StudyFile

    study = StudyFile.open(path)
    try:
        return study, seen(study)
    except SojournError:
        study.close()
        raise


def seen(study: StudyFile) -> StudyView:
    """What the home page shows of a study.

    Raises:
        SojournError: the study can't be read.
    """
    from sojourn_schema.instrument.draft import Draft
    from sojourn_schema.instrument.questionnaire import Questionnaire

    questionnaire, drafts = Questionnaire.load(), study.drafts.list()
    return StudyView(
        title=study.definition.title,
        survey_year=study.definition.survey_year,
        path=study.path,
        counts=study.counts(),
        drafts=drafts,
        parts={
            one.draft_id: Draft(study.definition, questionnaire, study.drafts.load(one.draft_id)).parts
            for one in drafts
        },
        paused=study.drafts.count_paused(),
        is_core=study.definition.item_set == "core",
        names_somebody=bool(study.definition.controller and study.definition.contact),
        mirror_warning=study.mirror.warning,
        fieldwork=study.definition.fieldwork,
        is_laptop=study.sealed.collects,
        sealed=study.sealed.count(),
    )
