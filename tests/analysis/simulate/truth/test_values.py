"""The true values: by hand where that is possible, and named as the documents name them."""

from __future__ import annotations

import math
import re
from pathlib import Path

import pytest

from sojourn_analysis.plan import Plan
from sojourn_analysis.simulate.parameters import Fieldwork, Grants
from sojourn_analysis.simulate.process import Process
from sojourn_analysis.simulate.truth.values import (
    population_key,
    stated_truth,
    stored_truth,
    truth,
    whole_truth,
)

DOCUMENT = Path(__file__).resolve().parents[4] / "docs" / "simulation.md"


def test_every_claim_has_a_true_value_and_the_documents_name_it() -> None:
    known = truth(Process())
    assert list(known) == [f"C{number}" for number in range(1, 21)]
    rows = re.findall(r"^\| (C\d+) \| `(\w+)` \|", DOCUMENT.read_text(encoding="utf-8"), re.MULTILINE)
    assert sorted(rows) == sorted((claim, name) for claim, names in known.items() for name in names)


def test_every_true_value_is_that_of_a_headline_and_every_deciding_number_has_one() -> None:
    known = truth(Process())
    for claim in Plan.default().claims:
        assert set(known[claim.id]) <= set(claim.headlines), claim.id
        assert claim.deciding in known[claim.id]


def test_values_worked_by_hand() -> None:
    known = stated_truth(Process(industry_odds_ratio=0.8, postdoc_year=0.1))
    assert known["C4"]["odds_ratio_two_year_swap"] == pytest.approx(0.64 / math.exp(0.2))
    # Of 100 who go to industry: 55 % are promised the practice, 22.5 % a step more, 22.5 % two. Encouraged or
    # more are promised all 12 of the highest, all 18 of the next, 45 % of the next 20, 22.5 % of the next 30.
    made, kept = 12 + 18 + 0.45 * 20 + 0.225 * 30, 12 + 0.55 * 18
    assert known["C7"]["share_practice_below_promise"] == pytest.approx(1 - kept / made)
    # 48 hours on average with a spread of 8: 44.5 is 0.4375 spreads below.
    assert known["C16"]["share_45h_academia"] == pytest.approx(0.669126, abs=1e-6)
    assert known["C15"]["grants_year_industry"] == 0.01
    assert known["C9"]["incidence_10y_joint_r2"] == pytest.approx(1 - 0.992**10)
    with_tenure = 3 * math.exp(0.5)
    assert known["C9"]["incidence_10y_joint_r4"] == pytest.approx(1 - (97 / (97 + with_tenure)) ** 10)


def test_ranks_and_grants_of_the_population_lie_between_those_of_its_parts() -> None:
    known = truth(Process())
    two, three, four = (known["C9"][f"incidence_10y_joint_r{rank}"] for rank in (2, 3, 4))
    # At R3 two of a hundred begin one in a year, with tenure 3.3.
    assert two < 1 - 0.98**10 < three < 1 - (1 - 2 * math.exp(0.5) / (98 + 2 * math.exp(0.5))) ** 10 < four
    grants = known["C15"]
    assert 0.07 < grants["grants_year_academia"] < 0.30
    assert grants["ratio_grants_industry_academia"] == pytest.approx(
        grants["grants_year_industry"] / grants["grants_year_academia"]
    )
    assert set(truth(Process(grants=Grants(faculty=0.5)))["C15"]) == {
        "odds_ratio_hire_grant",
        "grants_year_industry",
    }


def test_the_truth_is_that_without_selection_and_the_share_through_papers_changes_no_population() -> None:
    plain = Process()
    assert population_key(plain) == population_key(Process(mediated_share=0.1))
    assert population_key(plain) == population_key(Process(fieldwork=Fieldwork(reached_outside=0.2)))
    assert population_key(plain) != population_key(Process(postdoc_year=0.1))
    assert truth(Process.in_the_field()) == truth(plain)


def test_what_is_not_stored_is_left_out_until_it_is_asked_for() -> None:
    process = Process(postdoc_year=0.11)
    assert stored_truth(process) is None
    assert "C2" not in truth(process)
    assert "C2" in truth(Process())
    assert whole_truth(Process()) == truth(Process())


def test_what_a_process_does_not_fix_has_no_true_value() -> None:
    assert set(stated_truth(Process(industry_odds_ratio=1.5))["C11"]) == {"log_odds_t_entry_leave"}
    assert "C11" not in truth(Process.confounded())
