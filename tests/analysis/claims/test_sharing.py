"""Claims shared out among processes give what one process gives, say how far they are, and end at once."""

from __future__ import annotations

import tempfile
import time
from pathlib import Path

import pytest
from tests.analysis.plans import plan_of

from sojourn_analysis.analyze import analyze
from sojourn_analysis.progress import Cancelled

SHARED = plan_of("C16", "C18")
"""Both with figures and draws of persons."""


def test_results_and_figures_are_the_same_however_many_processes_share_the_claims(
    few_careers: Path, tmp_path: Path
) -> None:
    told: list[tuple[str, float]] = []
    analyze(few_careers, tmp_path / "one", SHARED)
    analyze(few_careers, tmp_path / "two", SHARED, progress=lambda *step: told.append(step), jobs=2)
    for name in ("results.json", "told.json", "report.html"):
        assert (tmp_path / "two" / name).read_bytes() == (tmp_path / "one" / name).read_bytes()
    assert "Claims C16, C18 (0 of 2 done)" in [what for what, _ in told]


def test_who_cancels_ends_the_processes_and_leaves_nothing(
    few_careers: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stopped = []
    temporary = tmp_path / "temporary"
    temporary.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(temporary))

    def stop(what: str, share: float) -> None:
        if what.startswith("Claims"):
            stopped.append(time.monotonic())
            raise Cancelled

    with pytest.raises(Cancelled):
        analyze(few_careers, tmp_path / "out", SHARED, progress=stop, jobs=2)
    assert time.monotonic() - stopped[0] < 5
    assert list(tmp_path.iterdir()) == [temporary]
    assert not list(temporary.iterdir())
