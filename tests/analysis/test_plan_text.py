"""A plan as the text of its file."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from sojourn_analysis.plan import Plan
from sojourn_analysis.plan_text import plan_text
from sojourn_schema.errors import DefinitionError


def test_what_is_written_reads_back_to_the_same_plan(tmp_path: Path) -> None:
    usual = Plan.default()
    margins = {"cohort5": {"2010-2014": 0.25, "2015-2019": 0.75}, "gender": {"woman": 0.5, "man": 0.5}}
    own = replace(usual, title='A "plan"\nof ours \\', subgroup={"gender": ("woman", "DK")}, seed=7)
    own = replace(own, weights=margins)
    for plan in (usual, own):
        assert Plan.from_toml_text(plan_text(plan), "a plan") == plan
        (tmp_path / "plan.toml").write_text(plan_text(plan), encoding="utf-8")
        assert Plan.from_toml(tmp_path / "plan.toml").hash == plan.hash


def test_a_text_that_is_no_plan_is_refused_by_its_name() -> None:
    with pytest.raises(DefinitionError, match="mine is no TOML"):
        Plan.from_toml_text("title = ", "mine")
    with pytest.raises(DefinitionError, match="mine needs"):
        Plan.from_toml_text("title = 1", "mine")
