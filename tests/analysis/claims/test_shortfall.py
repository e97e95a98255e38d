"""Why there is no number, or no interval: the reason that is told is the real one."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from tests.analysis.claims.written import found_in, written
from tests.analysis.plans import plan_of

from sojourn_analysis.analyze import analyze
from sojourn_analysis.simulate.package import simulate
from sojourn_analysis.simulate.process import Process

Rows = list[dict[str, Any]]


def academics(people: int, hired: int, in_industry: int = 0) -> tuple[Rows, Rows]:
    """People ten years after their PhD: postdocs, of whom some are hired in one year or another, and some
    spend their second to fourth year in industry."""
    respondents = [{"respondent_id": f"p{number:03}", "phd_year": 2010} for number in range(people)]
    spells = []
    for number in range(people):
        whose = {"respondent_id": f"p{number:03}", "sector": "academia"}
        end = 2012 + number % 8 if number < hired else ""
        if number >= people - in_industry:
            spells.append({**whose, "start_year": 2010, "end_year": 2011, "position": "postdoc"})
            industry = {**whose, "sector": "industry", "position": "engineer"}
            spells.append({**industry, "start_year": 2011, "end_year": 2014})
            spells.append({**whose, "start_year": 2014, "end_year": "", "position": "postdoc"})
            continue
        spells.append({**whose, "start_year": 2010, "end_year": end, "position": "postdoc"})
        if end:
            spells.append({**whose, "start_year": end, "end_year": "", "position": "assistant_professor"})
    return respondents, spells


def answer_to(folder: Path, claim_id: str, **study: int) -> str:
    return found_in(written(folder / "package", *academics(**study)), claim_id)[1].answer


@pytest.mark.parametrize("claim_id", ["C1", "C4", "C2", "C6", "C10", "C19"])
def test_where_nobody_worked_in_industry_that_is_the_reason(tmp_path: Path, claim_id: str) -> None:
    answer = answer_to(tmp_path, claim_id, people=60, hired=40)
    assert answer.startswith("Nobody in this study worked in industry, so there is nothing to compare. ")


def test_without_a_hire_that_is_the_reason(tmp_path: Path) -> None:
    answer = answer_to(tmp_path, "C1", people=30, hired=0, in_industry=12)
    assert answer.startswith("There were no hires among 30 people in this study. ")


def test_with_a_few_hires_their_number_is_the_reason(tmp_path: Path) -> None:
    answer = answer_to(tmp_path, "C4", people=30, hired=4, in_industry=12)
    assert answer.startswith(
        "There were 4 hires among 30 people in this study, and a number takes at least 5. "
    )


def test_with_nobody_at_all_that_is_the_reason(tmp_path: Path) -> None:
    answer = answer_to(tmp_path, "C15", people=0, hired=0)
    assert answer.startswith("Nobody was asked what this claim needs")
    assert answer_to(tmp_path / "package", "C1", people=0, hired=0).startswith("Nobody in this study")


def test_a_chance_that_few_were_observed_under_has_no_interval_and_settles_nothing(tmp_path: Path) -> None:
    package = written(tmp_path / "package", *academics(people=16, hired=12, in_industry=3))
    found, result = found_in(package, "C4")
    assert result.headline.estimate is not None
    assert [result.headline.ci_low, result.headline.p] == [None, None]
    assert result.answer.count("(too few people for an interval)") == 1
    assert found.estimated.figures == ()
    _, first = found_in(package, "C1")
    assert first.answer.count("(too few people for an interval)") >= 2
    assert "has no interval and is not drawn" in " ".join(one.text for one in first.warnings)


def test_what_is_printed_and_kept_as_answers_hides_small_counts(tmp_path: Path) -> None:
    simulate(tmp_path / "package", Process(), 12, seed=5)
    analysis = analyze(tmp_path / "package", tmp_path / "out", plan_of("C1"))
    assert analysis.results.claims[0].n_events == 4
    assert analysis.answers[0].startswith("There were fewer than 5 hires among 12 people in this study, ")
