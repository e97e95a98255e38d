"""R's stored results, by what was computed and for which term."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pandas as pd
import pytest

R = Path(__file__).parents[1] / "r"


@pytest.fixture(scope="session")
def r_table() -> Callable[[str], pd.DataFrame]:
    """Reads the table that a script of `tests/analysis/r` made, by its name."""
    return lambda name: pd.read_csv(R / f"{name}.csv")


@pytest.fixture(scope="session")
def r_results() -> Callable[[str, str], pd.DataFrame]:
    """Reads the results of one computation from a script's reference, with the terms as index."""

    def read(name: str, what: str) -> pd.DataFrame:
        found = pd.read_csv(R / f"{name}_reference.csv")
        rows = found[found["what"] == what].set_index("term")
        assert len(rows), what
        return rows

    return read


@pytest.fixture(scope="session")
def r_name() -> Callable[[str], str]:
    """Our name of a coefficient in R's words."""

    def renamed(term: str) -> str:
        if term == "Intercept":
            return "(Intercept)"
        return re.sub(r"C\((\w+)\)\[T\.([^\]]*)\]|(\w+)\[T\.([^\]]*)\]", r"\1\2\3\4", term)

    return renamed
