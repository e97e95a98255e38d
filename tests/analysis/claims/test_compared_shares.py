"""Shares of groups beside each other: drawn where there is something to compare and nobody is exposed."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.analysis.plans import plan_of, settling_only

from sojourn_analysis import Study
from sojourn_analysis.claims.compared_shares import Side, drawn_shares
from sojourn_analysis.claims.theta import Wald
from sojourn_analysis.simulate.package import simulate
from sojourn_analysis.simulate.process import Process

LEFT, BACK = Side("left", Wald(0.4, 0.05), 30), Side("came back", Wald(0.3, 0.05), 12)


def test_two_groups_are_told_with_their_intervals_and_people() -> None:
    (drawing,) = drawn_shares("moves", "Moved, of 100 people", [LEFT, BACK], 5, "A caption.")
    assert drawing.caption == "A caption."
    told = drawing.draw().description
    assert "left: 40 (30 to 50), 30 people; came back: 30 (20 to 40), 12 people" in told


@pytest.mark.parametrize("other", [Side("came back", None, 12), Side("came back", Wald(0.3, 0.05), 4)])
def test_one_group_alone_or_one_of_too_few_people_is_not_drawn(other: Side) -> None:
    assert drawn_shares("moves", "Moved", [LEFT, other], 5, "") == ()


def test_the_claims_that_compare_shares_draw_them(tmp_path: Path) -> None:
    names = {
        "C2": "both_directions",
        "C6": "first_industry_job",
        "C8": "plans_kept",
        "C9": "by_rank",
        "C11": "moves_by_entry",
        "C13": "offers",
    }
    simulate(tmp_path / "package", Process(), 300, 1)
    with Study.open(tmp_path / "package", settling_only(plan_of(*names))) as study:
        answers = {answer.id: answer for answer in study.answers()}
        drawn = {claim: [one.name for one in answer.figures()] for claim, answer in answers.items()}
        assert drawn == {claim: [name] for claim, name in names.items()}
        # The figure tells the headlines' own numbers.
        leaving = answers["C2"].result.headlines[1].estimate
        assert leaving is not None
        assert f"Left academia for industry: {100 * leaving:.0f} (" in answers["C2"].figures()[0].description
