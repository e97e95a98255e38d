"""Made version-4.sojourn, with the first Sojourn whose laptops seal what they collect: the file of a laptop.
Kept to show what is in it; not run again.

python tests/data/studies/make_version_4.py version-4.sojourn
"""

import sqlite3
import sys
from dataclasses import replace
from datetime import date
from pathlib import Path

from sojourn_schema.careers import Career, Respondent, Spell
from sojourn_schema.certificate import Certificate, Enrolment
from sojourn_schema.instrument.answers import Place
from sojourn_schema.record_keys import open_record_keys
from sojourn_schema.signing import SigningKey
from sojourn_schema.store.study_file import StudyFile
from sojourn_schema.study import StudyDefinition
from sojourn_schema.tally import Outcome, Tally

STUDY_ID = "5f0c8f4e-54f4-4f0c-9a55-6a1d0a3c7b10"
LAPTOP_ID = "00000000000040008000000000000001"
COORDINATOR, LAPTOP = SigningKey(bytes(range(32))), SigningKey(bytes(range(1, 33)))
KEY_FILE = Path(__file__).resolve().parents[1] / "age" / "identity.txt"
CAREER = Career(Respondent("r1", 2026, 2014), (Spell("r1", "s1", 2014, "academia", "postdoc"),))


def main() -> None:
    path = Path(sys.argv[1])
    (key,) = open_record_keys(KEY_FILE, lambda: "")
    definition = replace(
        StudyDefinition.default(2026),
        coordinator_key=COORDINATOR.public,
        recipients={"coordinator": key.recipient},
    )
    certificate = Certificate(STUDY_ID, LAPTOP_ID, "laptop-1", LAPTOP.public, (key.recipient,), disk="stated")
    enrolment = Enrolment(certificate, certificate.signed(COORDINATOR), LAPTOP)
    with StudyFile.create(path, definition, enrolment) as study:
        finished = Tally(date(2026, 11, 24), "", Outcome.FINISHED)
        study.drafts.finish(study.drafts.new(), CAREER, handle="0" * 31 + "1", tally=finished)
        study.laptops.prove([key.recipient])
        study.drafts.save(study.drafts.new(), {Place("respondent", "", "phd_year"): "2016"})
        for taken in ("0" * 31 + "2", "0" * 31 + "1"):
            study.withdrawals.withdraw(taken)
        study.drafts.finish(study.drafts.new(), CAREER, handle="0" * 31 + "3", tally=finished)
    connection = sqlite3.connect(path)
    connection.execute("UPDATE _sqlite_migrations SET applied_at = '2026-11-24 00:00:00.000000+00:00'")
    connection.commit()
    connection.execute("VACUUM")
    connection.close()


if __name__ == "__main__":
    main()
