"""C15: the odds ratio per grant and grants a year, by hand, on drawn careers, and where there is little."""

from __future__ import annotations

import math
from pathlib import Path

import numpy as np
import pytest
from tests.analysis.claims.kinds import ACADEMIA, INDUSTRY, spell
from tests.analysis.claims.written import covers, found_in, is_recovered, numbers_of, told, written

from sojourn_analysis.results import ClaimResult

RATIO, RATES = "odds_ratio_hire_grant", "ratio_grants_industry_academia"
GRANT_EFFECT = 0.5
"""What a grant held adds to the log odds of a hire in drawn careers."""
IN_ACADEMIA, IN_INDUSTRY = "grants_year_academia", "grants_year_industry"
PROFESSOR = {**ACADEMIA, "position": "assistant_professor"}


def grant(who: str, year: int, grants: object) -> dict[str, object]:
    return {"respondent_id": who, "year": year, "grants": grants}


def two_years(folder: Path, groups: list[tuple[int, int, object, object]]) -> Path:
    """People with a PhD of 2024: how many, how many hired in 2025, grants of 2024, first job."""
    people, spells, grants = [], [], []
    for place, (count, hired, awarded, job) in enumerate(groups):
        assert isinstance(job, dict)
        for one in range(count):
            who = f"g{place}p{one:03}"
            people.append({"respondent_id": who, "phd_year": 2024})
            spells.append(spell(who, 2024, 2024 if one < hired else None, job))
            if one < hired:
                spells.append(spell(who, 2025, None, PROFESSOR))
            if awarded:
                grants.append(grant(who, 2024, awarded))
    return written(folder, people, spells, grants=grants)


def answered(package: Path) -> ClaimResult:
    return found_in(package, "C15")[1]


def test_the_odds_ratio_and_the_rates_are_those_by_hand(tmp_path: Path) -> None:
    groups = [(40, 16, 1, ACADEMIA), (40, 8, None, ACADEMIA), (40, 4, None, INDUSTRY), (10, 1, 1, INDUSTRY)]
    result = answered(two_years(tmp_path / "package", groups))
    numbers = told(result)
    # The grant has one odds ratio in both histories: it lies between those of the two alone. Nobody was hired
    # in 2024, whose years are all after no year served and without a grant before.
    academic = (16 / 24) / (8 / 162)
    industrial = (1 / 9) / (4 / 36)
    ratio = numbers[RATIO]
    assert ratio is not None
    assert industrial < ratio < academic
    # In 2024, 80 people were in academia with 40 grants and 50 in industry with 10; in 2025 without any.
    assert numbers[IN_ACADEMIA] == pytest.approx(40 / (80 + 56 + 16 + 8 + 4 + 1))
    assert numbers[IN_INDUSTRY] == pytest.approx(10 / (50 + 36 + 9))
    assert numbers[RATES] == pytest.approx(10 / 95 / (40 / 165))


def test_with_one_history_the_odds_ratio_is_that_of_four_numbers(tmp_path: Path) -> None:
    result = answered(two_years(tmp_path / "package", [(40, 16, 1, ACADEMIA), (60, 12, None, ACADEMIA)]))
    # Without a grant before: 12 of the 60 in 2025, none of the 100 in 2024.
    assert told(result)[RATIO] == pytest.approx((16 / 24) / (12 / 148))
    # What each person does to the difference of the two log odds; who won a grant has a year of either kind.
    with_grant, without = 40 * 0.4 * 0.6, 160 * (12 / 160) * (148 / 160)
    influence = [(yes - 0.4) / with_grant + (12 / 160) / without for yes in [1] * 16 + [0] * 24]
    influence += [(2 * 12 / 160 - yes) / without for yes in [1] * 12 + [0] * 48]
    half = 1.959964 * math.sqrt(100 / 99 * 199 / 198 * sum(one**2 for one in influence))
    centre = math.log((16 / 24) / (12 / 148))
    interval = (result.headline.ci_low, result.headline.ci_high)
    assert interval == pytest.approx((math.exp(centre - half), math.exp(centre + half)), rel=1e-5)


def test_where_nothing_was_awarded_the_rate_has_its_exact_bound_and_there_is_no_ratio(tmp_path: Path) -> None:
    groups = [(40, 16, 1, ACADEMIA), (40, 8, None, ACADEMIA), (40, 4, None, INDUSTRY)]
    result = answered(two_years(tmp_path / "package", groups))
    headline = next(one for one in result.headlines if one.name == IN_INDUSTRY)
    assert headline.estimate == 0
    assert headline.ci_high == pytest.approx(3.688879 / 76, rel=1e-6)
    assert told(result)[RATES] is None


def test_grants_whose_number_is_not_known_are_marked_and_left_out_of_the_rates(tmp_path: Path) -> None:
    groups = [(40, 16, 1, ACADEMIA), (60, 12, None, ACADEMIA), (40, 20, "DK", ACADEMIA)]
    result = answered(two_years(tmp_path / "package", groups))
    assert told(result)[RATIO] == pytest.approx((16 / 24) / (12 / 188))
    assert told(result)[IN_ACADEMIA] == pytest.approx(40 / (280 - 40))
    assert any(one.kind == "dropped_rows" and one.text.startswith("40 years left") for one in result.warnings)


def drawn(folder: Path, people: int, rng: np.random.Generator) -> Path:
    """A package of careers whose odds of a hire grow by the same factor with each grant held."""
    respondents, spells, grants = [], [], []
    for one in range(people):
        who, held, hired = f"p{one:03}", 0, None
        respondents.append({"respondent_id": who, "phd_year": 2014})
        for year in range(2014, 2026):
            if rng.random() < 1 / (1 + math.exp(2.6 - GRANT_EFFECT * held)):
                hired = year
                break
            if rng.random() < 0.25:
                grants.append(grant(who, year, 1))
                held += 1
        if hired != 2014:
            spells.append(spell(who, 2014, None if hired is None else hired - 1, ACADEMIA))
        if hired is not None:
            spells.append(spell(who, hired, None, PROFESSOR))
    return written(folder, respondents, spells, grants=grants)


def test_the_true_odds_ratio_is_found_in_a_large_study(tmp_path: Path) -> None:
    numbers = numbers_of(drawn(tmp_path / "package", 600, np.random.default_rng(8)), "C15")
    assert is_recovered(numbers[RATIO], GRANT_EFFECT, 0.1)


@pytest.mark.slow
def test_the_true_odds_ratio_lies_in_most_intervals(tmp_path: Path) -> None:
    hits = 0
    for seed in range(8):
        package = drawn(tmp_path / str(seed), 120, np.random.default_rng(seed))
        hits += covers(answered(package), RATIO, math.exp(GRANT_EFFECT))
    assert hits >= 6


def test_nobody_with_a_grant_before_gives_counts_and_says_so(tmp_path: Path) -> None:
    people = [{"respondent_id": f"p{one}", "phd_year": 2024} for one in range(40)]
    spells = [spell(f"p{one}", 2024, 2024 if one < 10 else None, ACADEMIA) for one in range(40)]
    spells += [spell(f"p{one}", 2025, None, PROFESSOR) for one in range(10)]
    # The only grant came in the last year at risk.
    result = answered(written(tmp_path / "package", people, spells, grants=[grant("p20", 2025, 1)]))
    assert (result.headline.estimate, result.verdict, result.n_events) == (None, "not_settled", 10)
    assert "no_exposure" in {one.kind for one in result.warnings}


def test_twelve_people_without_a_hire_give_counts(tmp_path: Path) -> None:
    result = answered(two_years(tmp_path / "package", [(12, 0, 1, ACADEMIA)]))
    assert (result.headline.estimate, result.n_persons, result.n_events) == (None, 12, 0)
    assert "small_sample" in {one.kind for one in result.warnings}


def test_what_nobody_was_asked_is_not_asked(tmp_path: Path) -> None:
    result = answered(two_years(tmp_path / "package", [(40, 10, None, ACADEMIA)]))
    assert [one.kind for one in result.warnings] == ["not_asked"]
    assert (result.verdict, result.n_persons) == ("not_settled", 40)
