"""Made version-5.sojourn, with the first Sojourn that asks questions of a study's own: two forms, one
asked now. Kept to show what is in it; not run again.

python tests/data/studies/make_version_5.py version-5.sojourn
"""

import sqlite3
import sys
from dataclasses import replace
from pathlib import Path

from sojourn_schema.careers import Career, ExtraAnswer, Respondent, Spell
from sojourn_schema.extra_questions.form import (
    ExtraChoice,
    ExtraForm,
    ExtraPage,
    ExtraQuestion,
    QuestionType,
    Sensitive,
)
from sojourn_schema.store.study_file import StudyFile
from sojourn_schema.study import StudyDefinition

STUDY_ID = "5f0c8f4e-54f4-4f0c-9a55-6a1d0a3c7b10"
CARE = ExtraQuestion(
    "care",
    QuestionType.SELECT_ONE,
    {"en": "Do you care for somebody?", "de": "Betreuen Sie jemanden?"},
    choices=(ExtraChoice("yes", {"en": "Yes"}), ExtraChoice("no", {"en": "No"})),
    required=True,
    sensitive=(Sensitive.FAMILY,),
    reason="Care shapes moves.",
)
HOURS = ExtraQuestion(
    "hours",
    QuestionType.INTEGER,
    {"en": "How many hours?"},
    relevant="${care} = 'yes'",
    constraint=". > 0",
    constraint_messages={"en": "More than none, please."},
)
BEFORE = ExtraForm("Care", "en", (ExtraPage({"en": "Care"}, (CARE,)),))
NOW = ExtraForm("Care", "en", (ExtraPage({"en": "Care"}, (CARE, HOURS)),))


def career(name: str, definition: StudyDefinition, **answers: str) -> Career:
    """Somebody who was asked these extra questions."""
    who = Respondent(name, 2026, 2014, definition.version_in_records)
    extra = tuple(ExtraAnswer(name, question, answer) for question, answer in answers.items())
    return Career(who, (Spell(name, "s1", 2014, "academia", "postdoc"),), extra_answers=extra)


def main() -> None:
    path = Path(sys.argv[1])
    definition = replace(StudyDefinition.default(2026), extra_questions=BEFORE)
    with StudyFile.create(path, definition) as study:
        study.add_career(career("r1", study.definition, care="PNTS"))
        study.ask_extra_questions(NOW)
        study.add_career(career("r2", study.definition, care="yes", hours="12"))
    connection = sqlite3.connect(path)
    connection.execute("UPDATE study SET study_id = ?", (STUDY_ID,))
    connection.execute("UPDATE _sqlite_migrations SET applied_at = '2026-11-24 00:00:00.000000+00:00'")
    connection.commit()
    connection.execute("VACUUM")
    connection.close()


if __name__ == "__main__":
    main()
