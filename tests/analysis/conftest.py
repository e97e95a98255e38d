"""A simulated package and its analysis, made once for the tests that look at them."""

from __future__ import annotations

from pathlib import Path

import pytest

from sojourn_analysis.analyze import Analysis, analyze
from sojourn_analysis.simulate.package import simulate
from sojourn_analysis.simulate.process import Process

CAREERS = 700
FEW_CAREERS = 150


@pytest.fixture(scope="session")
def few_careers(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A package for whatever does not turn on how much can be told from it."""
    out = tmp_path_factory.mktemp("simulated") / "few"
    simulate(out, Process(), FEW_CAREERS, seed=12)
    return out


@pytest.fixture(scope="session")
def package(tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("simulated") / "package"
    # A seed with which people of every state of the year before are hired, so that no term is penalised.
    simulate(out, Process(industry_odds_ratio=0.75), CAREERS, seed=12)
    return out


@pytest.fixture(scope="session")
def person_years_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("person_years") / "person_years.parquet"


@pytest.fixture(scope="session")
def analysis(package: Path, person_years_file: Path, tmp_path_factory: pytest.TempPathFactory) -> Analysis:
    """The package by the plan that ships; `tests/conftest.py` has one process run all that looks at it."""
    out = tmp_path_factory.mktemp("analysed") / "out"
    return analyze(package, out, save_person_years=person_years_file)
