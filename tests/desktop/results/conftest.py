"""A small analysis as it is kept, made once for the tests that look at it."""

from __future__ import annotations

import shutil
from datetime import datetime
from pathlib import Path

import pytest
from tests.analysis.plans import plan_of, settling_only

from sojourn_analysis.analyze import analyze
from sojourn_analysis.simulate.package import simulate
from sojourn_analysis.simulate.process import Process
from sojourn_desktop.results.saved import SavedAnalysis, new_folder, saved_analyses

CAREERS = 120


@pytest.fixture(scope="session")
def kept(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of an analysis of C4, C14 and C16, by a plan that was not registered."""
    folder = tmp_path_factory.mktemp("kept")
    simulate(folder / "package", Process(), CAREERS, 7)
    analyze(folder / "package", folder / "out", settling_only(plan_of("C4", "C14", "C16")))
    return folder / "out"


@pytest.fixture
def saved(kept: Path, study_path: Path) -> SavedAnalysis:
    """That analysis as one of the study's."""
    shutil.copytree(kept, new_folder(study_path, datetime(2026, 5, 4, 10, 30)))
    (found,) = saved_analyses(study_path)
    return found
