"""C18: intentions to return by hand, on drawn answers, and where there is little or nothing to compare."""

from __future__ import annotations

import math
from pathlib import Path

import numpy as np
import pytest
from tests.analysis.claims.written import Rows, covers, found_in, told, written

from sojourn_analysis.results import ClaimResult

DIFFERENCE = "share_wants_return_difference"


def working(one: str, llm: object, wants: object, sector: str = "industry") -> tuple[dict[str, object], ...]:
    """Somebody with a PhD of 2010 whose job since 2012 is in a sector."""
    person = {"respondent_id": one, "phd_year": 2010, "works_on_llm": llm, "return_intention": wants}
    position = "founder" if sector == "startup" else "research_scientist"
    return person, {"respondent_id": one, "start_year": 2012, "sector": sector, "position": position}


def answered(tmp_path: Path, people: list[tuple[dict[str, object], ...]], more: Rows = ()) -> ClaimResult:
    spells = [*(spell for _, spell in people), *more]
    package = written(tmp_path / "package", [one for one, _ in people], spells)
    return found_in(package, "C18")[1]


def test_the_difference_of_shares_is_that_by_hand(tmp_path: Path) -> None:
    # 12 of 30 without language models want to return, 6 of 40 with them; every tenth has founded a company.
    people = [
        working(
            f"n{one:02}",
            "no",
            4 + one % 2 if one < 12 else 1 + one % 3,
            "startup" if one % 10 == 0 else "industry",
        )
        for one in range(30)
    ]
    people += [working(f"y{one:02}", "yes", 5 if one < 6 else 3) for one in range(40)]
    # Who is elsewhere, or gives no answer, stands aside; and so does a job that is over.
    people += [working("a1", "no", 5, "government"), working("a2", "no", "DK"), working("a3", "PNTS", 5)]
    people += [working("b1", "no", 5, "academia")]
    over = {
        "respondent_id": "b1",
        "start_year": 2010,
        "end_year": 2011,
        "sector": "industry",
        "position": "engineer",
    }
    result = answered(tmp_path, people, [over])
    assert told(result) == pytest.approx(
        {DIFFERENCE: 12 / 30 - 6 / 40, "share_wants_return_other": 0.4, "share_wants_return_llm": 0.15}
    )
    assert (result.n_persons, result.n_person_years, result.n_events) == (70, 0, 18)
    variance = (0.4 * 0.6 / 30 + 0.15 * 0.85 / 40) * 70 / 69 * 69 / 68
    half = 1.959964 * math.sqrt(variance)
    assert result.headline.ci_low == pytest.approx(0.25 - half)
    checks = {check.name: check for check in result.checks}
    # Two of the three founders want to return (places 0 and 10): 10 of 27 are left.
    assert checks["employed_only"].estimate == pytest.approx(10 / 27 - 0.15)
    assert checks["employed_only"].agrees is None
    assert checks["person_bootstrap"].estimate == pytest.approx(0.25)
    assert result.model is not None
    slope = next(term for term in result.model.terms if term.term == "not_llm")
    assert slope.estimate == pytest.approx(math.log(12 / 18 / (6 / 34)), abs=1e-6)


def test_the_truth_of_drawn_answers_lies_in_the_interval_mostly(tmp_path: Path) -> None:
    covered = 0
    for seed in range(12):
        rng = np.random.default_rng(seed)
        people = []
        for one in range(240):
            llm = rng.random() < 0.35
            wants = rng.random() < (0.25 if llm else 0.40)
            people.append(working(f"p{one:03}", "yes" if llm else "no", 4 if wants else 2))
        (tmp_path / str(seed)).mkdir()
        covered += covers(answered(tmp_path / str(seed), people), DIFFERENCE, 0.15)
    assert covered >= 10


@pytest.mark.parametrize("wants", [1, 5])
def test_an_answer_that_all_give_is_no_traceback(tmp_path: Path, wants: int) -> None:
    people = [working(f"p{one:02}", "no" if one % 2 else "yes", wants) for one in range(12)]
    result = answered(tmp_path, people)
    assert result.verdict == "not_settled"
    assert result.n_events == (12 if wants == 5 else 0)
    assert result.model is None
    assert result.warnings


def test_one_subfield_alone_gives_counts(tmp_path: Path) -> None:
    result = answered(tmp_path, [working(f"p{one:02}", "no", 5) for one in range(12)])
    assert result.headline.estimate is None
    assert (result.n_persons, result.n_events) == (12, 12)
    assert "0 people told of work on large language models and 12 of other work" in result.warnings[0].text


def test_what_nobody_was_asked_is_not_asked(tmp_path: Path) -> None:
    result = answered(tmp_path, [working(f"p{one:02}", "", 5) for one in range(12)])
    assert (result.verdict, result.headline.estimate) == ("not_settled", None)
    assert [warning.kind for warning in result.warnings] == ["not_asked"]
