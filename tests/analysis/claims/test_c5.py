"""C5: industry years by publication policy, by hand, on drawn careers, and where there is little."""

from __future__ import annotations

import math
from pathlib import Path

import pytest
from tests.analysis.claims.kinds import ACADEMIA, Group, answered, drawn, job_of, two_years
from tests.analysis.claims.written import covers, found_in, is_recovered, numbers_of, told

from sojourn_analysis.claims.claim import OUTSIDE_WEIGHTS, outside_name
from sojourn_schema.document.blocks import DrawnFigure

NUMBER, OTHER = "log_odds_review_minus_rest", "log_odds_own_time_minus_prohibited"


def group(policy: str, people: int, hired: int) -> Group:
    return Group(people, hired, job_of(publication_policy=policy))


def log_odds(people: int, hired: int) -> float:
    return math.log(hired / (people - hired))


GROUPS = (
    group("counts_in_review", 40, 16),
    group("encouraged", 20, 8),
    group("own_time", 60, 12),
    group("prohibited", 40, 4),
    group("DK", 20, 5),
    Group(40, 8, ACADEMIA),
)


def test_the_contrasts_are_those_by_hand(tmp_path: Path) -> None:
    result = answered(two_years(tmp_path / "package", GROUPS), "C5")
    # The rest weighs with the years served: 20, 60 and 40 of 120.
    rest = (20 * log_odds(20, 8) + 60 * log_odds(60, 12) + 40 * log_odds(40, 4)) / 120
    assert told(result)[NUMBER] == pytest.approx(log_odds(40, 16) - rest)
    assert told(result)[OTHER] == pytest.approx(log_odds(60, 12) - log_odds(40, 4))
    factor = 220 / 219 * 439 / (440 - 6)
    parts = ((1.0, 40, 16), (20 / 120, 20, 8), (60 / 120, 60, 12), (40 / 120, 40, 4))
    variance = factor * sum(weight**2 * n / (k * (n - k)) for weight, n, k in parts)
    assert result.headline.ci_low is not None
    assert result.headline.ci_low == pytest.approx(
        log_odds(40, 16) - rest - 1.959964 * math.sqrt(variance), abs=1e-5
    )


def test_the_coarser_splits_are_those_by_hand(tmp_path: Path) -> None:
    checks = {one.name: one for one in answered(two_years(tmp_path / "package", GROUPS), "C5").checks}
    review = log_odds(40, 16)
    assert checks["two_groups"].estimate == pytest.approx(review - log_odds(120, 24))
    # Within working time 20 years, outside it 100.
    three = review - (20 * log_odds(20, 8) + 100 * log_odds(100, 16)) / 120
    assert checks["three_groups"].estimate == pytest.approx(three)
    assert checks["encouraged_counts_too"].estimate == pytest.approx(log_odds(60, 24) - log_odds(100, 16))
    assert checks["encouraged_counts_too"].agrees is None
    assert checks["two_groups"].agrees is True


def test_people_outside_academia_are_counted_more(tmp_path: Path) -> None:
    checks = {one.name: one for one in answered(two_years(tmp_path / "package", GROUPS), "C5").checks}
    # Whoever went to industry and was not hired is outside now; counted twice, each odds halves, and so on.
    for weight in OUTSIDE_WEIGHTS:
        mean = sum(
            share * log_odds(k + weight * (n - k), k)
            for share, n, k in ((20 / 120, 20, 8), (60 / 120, 60, 12), (40 / 120, 40, 4))
        )
        expected = log_odds(16 + weight * 24, 16) - mean
        assert checks[outside_name(weight)].estimate == pytest.approx(expected)


KINDS = [
    (effect, job_of(publication_policy=policy))
    for policy, effect in (("counts_in_review", 0.2), ("encouraged", -0.2), ("prohibited", -0.2))
]


def test_the_true_difference_is_found_in_a_large_study(tmp_path: Path) -> None:
    numbers = numbers_of(drawn(tmp_path / "package", 10, 600, KINDS, 10), "C5")
    assert is_recovered(numbers[NUMBER], 0.4, 0.1)


@pytest.mark.slow
def test_the_true_difference_lies_in_most_intervals(tmp_path: Path) -> None:
    hits = 0
    for seed in range(10):
        hits += covers(answered(drawn(tmp_path / str(seed), seed, 150, KINDS, 10), "C5"), NUMBER, 0.4)
    assert hits >= 8


def test_the_figure_tells_policies_with_enough_people(tmp_path: Path) -> None:
    groups = (*GROUPS, group("work_time", 3, 1))
    found, _ = found_in(two_years(tmp_path / "package", groups), "C5")
    (drawing,) = found.estimated.figures
    figure = drawing.draw()
    assert isinstance(figure, DrawnFigure)
    # 16 of 24 against 8 of 197 others: everybody's 2024 and 2025 after an academic year.
    assert "Counts in the performance review: " in figure.description
    assert "Allowed in working time" not in figure.description
    # What matters is the distance of two of these, so no line marks it.
    assert "smallest effect" not in figure.svg


def test_nobody_where_publications_count_gives_counts_and_says_so(tmp_path: Path) -> None:
    result = answered(two_years(tmp_path / "package", GROUPS[1:]), "C5")
    assert (result.headline.estimate, result.verdict, result.n_events) == (None, "not_settled", 37)
    assert "no_exposure" in {one.kind for one in result.warnings}


def test_nobody_anywhere_else_gives_counts_and_says_so(tmp_path: Path) -> None:
    result = answered(two_years(tmp_path / "package", (GROUPS[0], GROUPS[-1])), "C5")
    assert (result.headline.estimate, result.verdict) == (None, "not_settled")
    assert "no_exposure" in {one.kind for one in result.warnings}


def test_twelve_people_without_a_hire_give_counts(tmp_path: Path) -> None:
    groups = (group("counts_in_review", 6, 0), group("prohibited", 6, 0))
    result = answered(two_years(tmp_path / "package", groups), "C5")
    assert (result.headline.estimate, result.n_persons, result.n_events) == (None, 12, 0)
    assert "small_sample" in {one.kind for one in result.warnings}


def test_what_nobody_was_asked_is_not_asked(tmp_path: Path) -> None:
    result = answered(two_years(tmp_path / "package", (Group(40, 6, job_of()), GROUPS[-1])), "C5")
    assert [one.kind for one in result.warnings] == ["not_asked"]
    assert (result.verdict, result.n_persons) == ("not_settled", 80)
