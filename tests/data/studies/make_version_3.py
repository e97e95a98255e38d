"""Made version-3.sojourn, with the first Sojourn that had a booth mode. Kept to show what is in it; not run
again.

python tests/data/studies/make_version_3.py version-3.sojourn
"""

import sqlite3
import sys
from datetime import date
from pathlib import Path

from sojourn_schema.instrument.answers import Place
from sojourn_schema.pausing import pause
from sojourn_schema.secret_code import SecretCode
from sojourn_schema.staff_pin import StaffPin
from sojourn_schema.store.study_file import StudyFile
from sojourn_schema.study import StudyDefinition
from sojourn_schema.tally import Outcome, Tally

STUDY_ID = "5f0c8f4e-54f4-4f0c-9a55-6a1d0a3c7b10"
CODE = SecretCode.parse("000-000-000-000-000-000-012")
ANSWERS = {Place("respondent", "", "phd_year"): "2014"}


def main() -> None:
    path = Path(sys.argv[1])
    with StudyFile.create(path, StudyDefinition.default(2026)) as study:
        study._connection.execute("UPDATE study SET study_id = ?", (STUDY_ID,))
    with StudyFile.open(path) as study:
        study.staff.reset("0" * 32)
        StaffPin(study.staff).choose("2468")
        for _ in range(2):
            refused = Tally(date(2026, 11, 24), "", Outcome.REFUSED)
            study.drafts.discard(study.drafts.new(), tally=refused)
        draft_id = study.drafts.new()
        study.drafts.save(draft_id, ANSWERS, part="background")
        pause(study, draft_id, ANSWERS, "background", CODE)
    connection = sqlite3.connect(path)
    connection.execute("UPDATE _sqlite_migrations SET applied_at = '2026-11-24 00:00:00.000000+00:00'")
    connection.commit()
    connection.execute("VACUUM")
    connection.close()


if __name__ == "__main__":
    main()
