"""The answers that the checks need, read from study files of every kind of protection."""

from __future__ import annotations

import subprocess
import sys
import tempfile
from pathlib import Path

from sojourn_schema.careers import Career, Respondent, Spell
from sojourn_schema.store.study_file import StudyFile
from sojourn_schema.study import StudyDefinition

READ = """
import os, sys
from pathlib import Path
from sojourn_analysis.claims.answers import check_years
from sojourn_analysis.engine.duckdb import Engine
from sojourn_analysis.engine.histories import histories_of_study
from sojourn_analysis.person_years import first_faculty

def read():
    with Engine() as engine:
        risk_set = first_faculty(engine, histories_of_study(Path(sys.argv[1])))
        return check_years(risk_set, Path(sys.argv[1]))

read()  # what is imported late is imported before root's powers are given up
if os.geteuid() == 0:
    os.setgroups([]); os.setgid(65534); os.setuid(65534)
found = read()
print(found.risk_set.n_rows, found.with_wish, found.outside)
"""


def test_a_study_in_a_write_protected_folder_is_read_and_left_as_it_is() -> None:
    person = Respondent("one", 2020, 2010, wish_at_phd="academia")
    spell = Spell("one", "s1", 2010, "industry", "engineer")
    # pytest's own folders are closed to other users.
    with tempfile.TemporaryDirectory() as name:
        folder, path = Path(name), Path(name) / "study.sojourn"
        with StudyFile.create(path, StudyDefinition.default(2020)) as study:
            study.add_career(Career(person, (spell,)))
        path.chmod(0o444)
        folder.chmod(0o555)
        before = path.read_bytes()
        run = subprocess.run([sys.executable, "-c", READ, str(path)], capture_output=True, text=True)
        assert (run.stderr, run.stdout) == ("", "10 1 1\n")
        assert path.read_bytes() == before
        folder.chmod(0o755)
