"""The chance of settling claims: counted in simulated studies, with its Monte Carlo error."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from sojourn_analysis.plan import Plan
from sojourn_analysis.power import Power
from sojourn_analysis.power_command import power
from sojourn_analysis.results import Verdict
from sojourn_analysis.simulate.process import Process
from sojourn_analysis.trial import deciding_parts, seed_of, try_study


def test_a_share_has_its_monte_carlo_interval() -> None:
    # Wilson's interval of 8 in 20, by hand: (8 + z²/2 ± z √(8 · 12 / 20 + z²/4)) / (20 + z²).
    one = Power("C1", 0.85, 300, 20, supported=7, contradicted=1)
    assert one.settled == pytest.approx(0.4)
    assert one.interval == pytest.approx((0.2188, 0.6134), abs=1e-4)


def test_the_command_counts_what_studies_of_its_seed_say(tmp_path: Path) -> None:
    figure = tmp_path / "power.svg"
    options = ["--claim", "C13", "--studies", "1", "--seed", "4", "--jobs", "1", "--figure", str(figure)]
    done = CliRunner().invoke(power, ["--respondents", "40", "60", *options, "--json"])
    assert done.exit_code == 0, done.output
    told = json.loads(done.stdout)
    assert [row["respondents"] for row in told["power"]] == [40, 60]
    row = told["power"][1]
    (found,) = try_study(Process(), 60, seed_of(4, 60, 0), deciding_parts(Plan.default(), ["C13"]))
    assert row["supported"] == (found.verdict is Verdict.SUPPORTED)
    assert row["settled_low"] <= row["settled"] <= row["settled_high"]
    assert "of 100 studies" in figure.read_text(encoding="utf-8").lower()


@pytest.mark.parametrize(
    "options", [["300"], ["--claim", "C99"], ["--figure", "power.jpg"], ["--respondents", "3"]]
)
def test_wrong_usage_is_refused_before_anything_is_drawn(options: list[str]) -> None:
    assert CliRunner().invoke(power, options).exit_code == 2
