"""What tests of the schema share: definitions, careers, study files, and processes of their own."""

from __future__ import annotations

import signal
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from sojourn_schema.careers import Career, GrantYear, JobSearch, PublicationYear, Respondent, Spell
from sojourn_schema.columns import NoAnswer
from sojourn_schema.store.study_file import StudyFile
from sojourn_schema.study import StudyDefinition

NOBODY = 65534
LESSEN = f"""
import os
if os.geteuid() == 0:
    os.setgroups([]); os.setgid({NOBODY}); os.setuid({NOBODY})
"""
"""As root no permission bit stops a write: the child becomes nobody, after its imports."""


@pytest.fixture
def definition() -> StudyDefinition:
    return StudyDefinition.default(2026)


@pytest.fixture
def study_path(tmp_path: Path) -> Path:
    return tmp_path / "conference.sojourn"


@pytest.fixture
def study(study_path: Path, definition: StudyDefinition) -> Iterator[StudyFile]:
    """A new, empty study, open for writing."""
    with StudyFile.create(study_path, definition) as made:
        yield made


@pytest.fixture
def make_career() -> Callable[..., Career]:
    """Makes the career of somebody who went to industry and came back; each kind of answer is in it."""

    def make(respondent_id: str = "r1") -> Career:
        key = respondent_id
        return Career(
            Respondent(
                key,
                survey_year=2026,
                phd_year=2008,
                consent_share="yes",
                site="Hall 3, \N{LEFT DOUBLE QUOTATION MARK}Ørsted\N{RIGHT DOUBLE QUOTATION MARK}",
                phd_field="1.2",
                gender=NoAnswer.PNTS,
                return_intention=NoAnswer.DK,
                tenure_year="no_system",
                weekly_hours=45,
            ),
            spells=(
                Spell(key, "later", 2015, "academia", "assistant_professor", fte=0.8, start_month=9),
                Spell(key, "first", 2008, "academia", "postdoc", end_year=2011, end_month=NoAnswer.DK),
                Spell(
                    key, "between", 2011, "industry", "research_scientist", end_year=2015, fte=NoAnswer.PNTS
                ),
            ),
            publications=(
                PublicationYear(key, 2009, 3, "exact"),
                PublicationYear(key, 2012, NoAnswer.DK, "typical"),
                PublicationYear(key, 2016),
            ),
            job_searches=(
                JobSearch(key, 2014, "academia_faculty", 12, 3, 1, "yes"),
                JobSearch(key, 2014, "industry", 0, 0, 0, 0),
            ),
            grants=(GrantYear(key, 2017, 1), GrantYear(key, 2018, NoAnswer.PNTS)),
        )

    return make


@pytest.fixture
def made(study_path: Path, definition: StudyDefinition, make_career: Callable[..., Career]) -> Path:
    """A closed study with forty careers."""
    with StudyFile.create(study_path, definition) as study:
        study.add_careers(make_career(f"r{number:02}") for number in range(40))
    return study_path


@pytest.fixture
def open_folder() -> Iterator[Path]:
    """A folder that an unprivileged user can reach (pytest's own are closed to others)."""
    with tempfile.TemporaryDirectory(dir="/tmp" if Path("/tmp").is_dir() else None) as name:
        folder = Path(name)
        folder.chmod(0o755)
        yield folder
        folder.chmod(0o700)


@pytest.fixture
def run_python() -> Callable[..., subprocess.CompletedProcess[str]]:
    """Runs a script in a process of its own; `unprivileged` takes root's powers away before `script`."""

    def run(
        script: str, *arguments: object, imports: str = "", unprivileged: bool = False
    ) -> subprocess.CompletedProcess[str]:
        parts = [imports, LESSEN if unprivileged else "", script]
        return subprocess.run(
            [sys.executable, "-c", "\n".join(parts), *map(str, arguments)],
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )

    return run


@pytest.fixture
def start_python() -> Iterator[Callable[..., subprocess.Popen[str]]]:
    """Starts a script in a process of its own, which is killed at the end at the latest."""
    started: list[subprocess.Popen[str]] = []

    def start(script: str, *arguments: object) -> subprocess.Popen[str]:
        started.append(
            subprocess.Popen(
                [sys.executable, "-c", script, *map(str, arguments)],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                text=True,
            )
        )
        return started[-1]

    yield start
    for process in started:
        process.send_signal(signal.SIGKILL)
        process.communicate()
