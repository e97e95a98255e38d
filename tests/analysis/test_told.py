"""What a report says, for whoever shows it elsewhere."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from sojourn_analysis.analyze import Analysis
from sojourn_analysis.claims.verdict_reasons import REASONS
from sojourn_analysis.told import NAME, Told


@pytest.fixture(scope="module")
def told(analysis: Analysis) -> Told:
    return Told.read(analysis.out)


def test_it_says_what_the_results_and_the_report_say(told: Told, analysis: Analysis) -> None:
    report = (analysis.out / "report.html").read_text(encoding="utf-8")
    assert told.careers == analysis.results.study["respondents"]
    assert (told.lead, told.made, told.subgroup) == ("C1", "shipped", {})
    assert [one.id for one in told.claims] == [one.id for one in analysis.results.claims]
    for one, result in zip(told.claims, analysis.results.claims, strict=True):
        assert one.verdict == result.verdict
        assert one.why in REASONS
        assert len(one.numbers) == len(result.headlines)
        assert [check.agrees for check in one.checks] == [check.agrees for check in result.checks]
        assert f'id="{one.anchor}"' in report


def test_every_figure_of_a_claim_is_there(told: Told, analysis: Analysis) -> None:
    files = [figure.file for one in told.claims for figure in one.figures]
    assert files
    assert all((analysis.out / "figures" / file).is_file() for file in files)


def test_what_is_written_reads_back_to_the_same(told: Told, tmp_path: Path) -> None:
    told.write(tmp_path)
    assert Told.read(tmp_path) == told


def test_what_is_no_such_file_is_refused(told: Told, tmp_path: Path) -> None:
    with pytest.raises(OSError, match=NAME):
        Told.read(tmp_path)
    told.write(tmp_path)
    raw = json.loads((tmp_path / NAME).read_text(encoding="utf-8"))
    for broken in ("{", "[1]", json.dumps({**raw, "claims": [1]}), json.dumps({**raw, "later": 1})):
        (tmp_path / NAME).write_text(broken, encoding="utf-8")
        with pytest.raises(ValueError, match=r"."):
            Told.read(tmp_path)


def test_reading_it_loads_no_model() -> None:
    code = "import sys, sojourn_analysis.told; print(sorted(sys.modules))"
    loaded = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True).stdout
    assert "sojourn_analysis.told" in loaded
    assert not [name for name in ("numpy", "pandas", "statsmodels", "ibis") if f"'{name}'" in loaded]
