"""C10: ranks of those who came back by hand, on drawn careers, and where nobody can be compared."""

from __future__ import annotations

import math
from pathlib import Path

import numpy as np
import pytest
from tests.analysis.claims.drawn_chairs import spell
from tests.analysis.claims.written import (
    SURVEY_YEAR,
    covers,
    found_in,
    is_recovered,
    numbers_of,
    told,
    written,
)

from sojourn_analysis.results import ClaimResult

DIFFERENCE, CHANGE = "rank_difference_returners_stayers", "rank_change_on_return"
PHD_YEAR = 2010
POSTDOC, ASSISTANT = ("academia", "postdoc"), ("academia", "assistant_professor")
INDUSTRY, GOVERNMENT = ("industry", "manager"), ("government", "other")

Stage = tuple[int, tuple[str, str]]
"""From how many years since the PhD on, and what."""


def career(one: str, stages: list[Stage], phd_year: int = PHD_YEAR) -> list[dict[str, object]]:
    """Spells one after the other; the last goes on."""
    starts = [first for first, _ in stages]
    ends = [phd_year + after - 1 for after in starts[1:]]
    return [
        spell(one, phd_year + first, end, *what)
        for (first, what), end in zip(stages, [*ends, None], strict=True)
    ]


def answered(folder: Path, careers: list[list[Stage]]) -> ClaimResult:
    people = [{"respondent_id": f"p{place:03}", "phd_year": PHD_YEAR} for place in range(len(careers))]
    spells = [row for place, stages in enumerate(careers) for row in career(f"p{place:03}", stages)]
    return found_in(written(folder / "package", people, spells), "C10")[1]


def by_hand(leaves_again: bool) -> list[list[Stage]]:
    """Ten postdocs away at t = 4 and 5, ten professors at t = 6 and 7, with 20 and 10 who stay; half of the
    stayers among the postdocs become professors at t = 5."""
    again: list[Stage] = [(14, INDUSTRY)] if leaves_again else []
    careers: list[list[Stage]] = [[(0, POSTDOC), (4, INDUSTRY), (6, ASSISTANT)]] * 4
    careers += [[(0, POSTDOC), (4, INDUSTRY), (6, POSTDOC)]] * 6
    careers += [[(0, POSTDOC), (5, ASSISTANT)]] * 10 + [[(0, POSTDOC)]] * 10
    careers += [[(0, ASSISTANT), (6, INDUSTRY), (8, ASSISTANT)]] * 5
    careers += [[(0, ASSISTANT), (6, INDUSTRY), (8, POSTDOC), *again]] * 5
    return careers + [[(0, ASSISTANT)]] * 10


def test_the_matched_difference_and_its_error_are_those_by_hand(tmp_path: Path) -> None:
    result = answered(tmp_path, by_hand(leaves_again=False))
    # Postdocs: 2.4 against 2.5 on average. Professors: 2.5 against 3.
    assert told(result)[DIFFERENCE] == pytest.approx(-0.3)
    assert told(result)[CHANGE] == pytest.approx((10 * 0.4 - 10 * 0.5) / 20)
    assert result.n_events == 20
    # What each person adds: distance from the stratum's stayers less the effect for those who came back; for
    # the stayers among the postdocs, two to one, half their distance from their own mean.
    squares = 4 * 0.8**2 + 6 * 0.2**2 + 5 * 0.3**2 + 5 * 0.7**2 + 20 * 0.25**2
    half = 1.959964 * math.sqrt(50 / 49 * squares) / 20
    low, high = result.headline.ci_low, result.headline.ci_high
    assert (low, high) == pytest.approx((-0.3 - half, -0.3 + half), rel=1e-5)
    checks = {check.name: check for check in result.checks}
    assert checks["never_in_industry"].estimate == pytest.approx(-0.3)
    # Everybody is in academia now.
    assert checks["outside_academia_weighted_10"].estimate == pytest.approx(-0.3)


def test_the_figure_tells_the_difference_by_the_rank_that_was_left(tmp_path: Path) -> None:
    careers = by_hand(leaves_again=False)
    people = [{"respondent_id": f"p{place:03}", "phd_year": PHD_YEAR} for place in range(len(careers))]
    spells = [row for place, stages in enumerate(careers) for row in career(f"p{place:03}", stages)]
    found = found_in(written(tmp_path / "package", people, spells), "C10")[0]
    (drawing,) = found.estimated.figures
    told = drawing.draw().description
    assert "all (20 came back): −0.30 (" in told
    assert "left at rank R2 (10 came back): −0.10 (" in told
    assert "left at rank R3 (10 came back): −0.50 (" in told


def test_people_now_outside_academia_are_counted_more(tmp_path: Path) -> None:
    result = answered(tmp_path, by_hand(leaves_again=True))
    assert told(result)[DIFFERENCE] == pytest.approx(-0.3)
    checks = {check.name: check.estimate for check in result.checks}
    for weight in (2, 5, 10):
        # Ten postdocs at -0.1, five professors at 0, five at -1 who count more.
        expected = (10 * -0.1 + 5 * -1 * weight) / (15 + 5 * weight)
        assert checks[f"outside_academia_weighted_{weight}"] == pytest.approx(expected)


def test_somebody_who_came_back_before_is_a_stayer_but_not_in_the_stricter_check(tmp_path: Path) -> None:
    careers = by_hand(leaves_again=False)
    # Away at t = 1, back at rank R3, and at R2 from t = 7 on.
    careers += [[(0, POSTDOC), (1, INDUSTRY), (2, ASSISTANT), (7, POSTDOC)]] * 10
    result = answered(tmp_path, careers)
    # They came back a rank above everybody who stayed a postdoc meanwhile. Beside the professors, away
    # at t = 6 and 7, they are ten of thirty who stayed, and the only ones to have fallen to R2.
    expected = (10 * -0.1 + 10 * (2.5 - 80 / 30) + 10 * 1) / 30
    assert result.headline.estimate == pytest.approx(expected)
    checks = {check.name: check.estimate for check in result.checks}
    assert checks["never_in_industry"] == pytest.approx((10 * -0.1 + 10 * -0.5 + 10 * 1) / 30)


def test_the_ordered_logit_tells_of_proportional_odds(tmp_path: Path) -> None:
    rng = np.random.default_rng(3)
    careers: list[list[Stage]] = []
    positions = (POSTDOC, ASSISTANT, ("academia", "full_professor"))
    for place in range(240):
        # Those who stay step up with other chances than those who come back.
        back = place % 2 == 0
        after = positions[int(rng.choice(3, p=(0.5, 0.3, 0.2) if back else (0.3, 0.4, 0.3)))]
        careers.append([(0, POSTDOC), *([(4, INDUSTRY)] if back else []), (6, after)])
    result = answered(tmp_path, careers)
    checks = {check.name: check for check in result.checks}
    # One stratum, and nothing else in the model: the means are those of the levels.
    assert checks["ordered_logit"].estimate == pytest.approx(result.headline.estimate, abs=0.02)
    main = result.headline
    assert main.ci_low is not None
    assert main.ci_high is not None
    low, high = checks["ordered_logit"].ci_low, checks["ordered_logit"].ci_high
    assert low is not None
    assert high is not None
    assert high - low == pytest.approx(main.ci_high - main.ci_low, rel=0.1)


YEARLY_LEAVE, YEARLY_STEP, BACK_UP = 0.10, 0.10, 0.30


def true_difference() -> float:
    """Who stays three years: each year whoever is still a postdoc leaves or may step up."""
    still = ((1 - YEARLY_LEAVE) * (1 - YEARLY_STEP)) ** 3
    stepped = sum(
        (1 - YEARLY_LEAVE) ** year * (1 - YEARLY_STEP) ** (year - 1) * YEARLY_STEP for year in (1, 2, 3)
    )
    return BACK_UP - stepped / (still + stepped)


def test_the_true_difference_is_found_in_a_large_study(tmp_path: Path) -> None:
    numbers = numbers_of(drawn(tmp_path / "package", 600, np.random.default_rng(11)), "C10")
    assert is_recovered(numbers[DIFFERENCE], true_difference(), 0.05)


@pytest.mark.slow
def test_the_true_difference_lies_in_most_intervals(tmp_path: Path) -> None:
    rng, hits = np.random.default_rng(10), 0
    for study in range(10):
        result = found_in(drawn(tmp_path / str(study), 220, rng), "C10")[1]
        hits += covers(result, DIFFERENCE, true_difference())
    assert hits >= 8


def drawn(folder: Path, people: int, rng: np.random.Generator) -> Path:
    """A package of drawn careers."""
    respondents, spells = [], []
    for place in range(people):
        one, phd_year = f"p{place:03}", int(rng.integers(2000, 2014))
        respondents.append({"respondent_id": one, "phd_year": phd_year})
        spells += career(one, stages(rng, SURVEY_YEAR - 1 - phd_year), phd_year)
    return written(folder, respondents, spells)


def stages(rng: np.random.Generator, years: int) -> list[Stage]:
    """A postdoc who leaves for two years, comes back for one and is gone for good, or who steps up."""
    for t in range(1, years + 1):
        if rng.random() < YEARLY_LEAVE:
            back = ASSISTANT if rng.random() < BACK_UP else POSTDOC
            gone: list[Stage] = [(0, POSTDOC), (t, INDUSTRY)]
            return gone if t + 3 > years else [*gone, (t + 2, back), (t + 3, GOVERNMENT)]
        if rng.random() < YEARLY_STEP:
            return [(0, POSTDOC), (t, ASSISTANT)]
    return [(0, POSTDOC)]


def test_whoever_went_straight_from_the_phd_left_no_rank(tmp_path: Path) -> None:
    careers = by_hand(leaves_again=False) + [[(0, INDUSTRY), (7, POSTDOC)]] * 3
    result = answered(tmp_path, careers)
    assert told(result)[DIFFERENCE] == pytest.approx(-0.3)
    assert any("3 people of 23 who came back" in one.text for one in result.warnings)


def test_nobody_who_stayed_gives_the_change_and_no_comparison(tmp_path: Path) -> None:
    result = answered(tmp_path, [[(0, POSTDOC), (4, INDUSTRY), (6, ASSISTANT)]] * 12)
    assert (result.verdict, result.headline.estimate) == ("not_settled", None)
    assert told(result)[CHANGE] == 1
    assert any(one.kind == "no_comparison" for one in result.warnings)


def test_nobody_who_came_back_gives_counts(tmp_path: Path) -> None:
    result = answered(tmp_path, [[(0, POSTDOC), (4, INDUSTRY)]] * 6 + [[(0, POSTDOC)]] * 6)
    assert (result.headline.estimate, result.n_persons, result.n_events) == (None, 6, 0)
    assert any(one.kind == "no_comparison" for one in result.warnings)
