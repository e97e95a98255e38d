"""Made version-2.sojourn, with the first Sojourn that had withdrawal codes. Kept to show what is in it; not
run again.

python tests/data/studies/make_version_2.py version-2.sojourn
"""

import sqlite3
import sys
from pathlib import Path

from sojourn_schema.careers import Career, Respondent, Spell
from sojourn_schema.instrument.answers import Place
from sojourn_schema.instrument.paradata import PageTime, Paradata
from sojourn_schema.secret_code import SecretCode
from sojourn_schema.store.study_file import StudyFile
from sojourn_schema.study import StudyDefinition
from sojourn_schema.withdrawal import handle_of, withdraw

STUDY_ID = "5f0c8f4e-54f4-4f0c-9a55-6a1d0a3c7b10"
CODE = SecretCode.parse("000-000-000-000-000-000-012")
WITHDRAWN = SecretCode.parse("000-000-000-000-000-000-GTV")


def main() -> None:
    path = Path(sys.argv[1])
    with StudyFile.create(path, StudyDefinition.default(2026)) as study:
        study._connection.execute("UPDATE study SET study_id = ?", (STUDY_ID,))
    with StudyFile.open(path) as study:
        career = Career(Respondent("r1", 2026, 2012), (Spell("r1", "s1", 2012, "academia", "postdoc"),))
        study.drafts.finish(
            study.drafts.new(),
            career,
            handle=handle_of(CODE, STUDY_ID),
            paradata=Paradata("2026-W48", {"consent": PageTime(15, 1), "timeline": PageTime(60, 6)}),
        )
        study.add_career(Career(Respondent("r2", 2026, 2015)))
        withdraw(study, WITHDRAWN)
        study.drafts.save(
            study.drafts.new(), {Place("respondent", "", "phd_year"): "2014"}, part="background"
        )
    # Ids and times that are the same whoever makes the file.
    connection = sqlite3.connect(path)
    connection.execute("PRAGMA secure_delete = ON")
    connection.execute("UPDATE draft SET draft_id = '00000000-0000-4000-8000-000000000001'")
    connection.execute("UPDATE draft_answer SET draft_id = '00000000-0000-4000-8000-000000000001'")
    connection.execute("UPDATE _sqlite_migrations SET applied_at = '2026-11-24 00:00:00.000000+00:00'")
    connection.commit()
    connection.execute("VACUUM")
    connection.close()


if __name__ == "__main__":
    main()
