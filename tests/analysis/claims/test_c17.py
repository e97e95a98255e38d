"""C17: job changes and moves by hand, on simulated careers, and where there is little to compare."""

from __future__ import annotations

import itertools
import math
from pathlib import Path

import numpy as np
import pytest
from tests.analysis.claims.written import covers, found_in, is_recovered, numbers_of, told, written

from sojourn_analysis.results import ClaimResult
from sojourn_analysis.simulate.package import simulate
from sojourn_analysis.simulate.process import Process

RATIO = "ratio_job_changes_industry_academia"
Row = dict[str, object]


def job(one: str, start: int, sector: str, same: object = "", moved: object = "", end: object = "") -> Row:
    """A position from the first to the last month of its years."""
    position = "postdoc" if sector == "academia" else "research_scientist"
    return {
        "respondent_id": one, "start_year": start, "start_month": 1, "end_year": end,
        "end_month": 12 if end else "", "sector": sector, "position": position, "same_employer": same,
        "moved_country": moved,
    }  # fmt: skip


def package_of(tmp_path: Path, spells: list[Row]) -> Path:
    """People with a PhD of 2014, so that 2015 to 2025 are the years in which something can change."""
    people = sorted({str(row["respondent_id"]) for row in spells})
    return written(tmp_path / "package", [{"respondent_id": one, "phd_year": 2014} for one in people], spells)


def answered(tmp_path: Path, spells: list[Row]) -> ClaimResult:
    return found_in(package_of(tmp_path, spells), "C17")[1]


def test_rates_and_their_ratio_are_those_by_hand(tmp_path: Path) -> None:
    spells = []
    for place in range(20):
        # Ten academics: a new employer in 2020 for six of them, abroad for two; the same one for the others.
        one, new = f"a{place:02}", place % 10 < 6
        abroad = "yes" if place % 10 < 2 else "no"
        sector = "academia" if place < 10 else "industry"
        spells += [job(one, 2014, sector, end=2019)]
        spells += [job(one, 2020, sector, "no" if new else "yes", abroad if new else "no", 2022)]
        # In industry everybody then changes once more; the academics' contract is renewed.
        spells += [job(one, 2023, sector, "yes" if place < 10 else "no", "no")]
    result = answered(tmp_path, spells)
    # 2014 is at risk after the year before the PhD, in which nobody had a position; 11 years each remain.
    assert told(result) == pytest.approx(
        {
            RATIO: 16 / 6, "job_changes_10y_academia": 60 / 110, "job_changes_10y_industry": 160 / 110,
            "ratio_country_moves_industry_academia": 1.0, "country_moves_10y_academia": 20 / 110,
            "country_moves_10y_industry": 20 / 110,
        }
    )  # fmt: skip
    assert (result.n_persons, result.n_person_years, result.n_events) == (20, 220, 22)
    # The variance of a log rate is the sum of squared residuals of persons over the squared count.
    academia = 6 * (1 - 0.6) ** 2 + 4 * 0.6**2
    industry = 6 * (2 - 1.6) ** 2 + 4 * (1 - 1.6) ** 2
    half = 1.959964 * math.sqrt((academia / 36 + industry / 256) * 20 / 19 * 19 / 18)
    assert result.headline.ci_low == pytest.approx(16 / 6 * math.exp(-half), rel=1e-5)


def test_what_counts_as_a_job_change(tmp_path: Path) -> None:
    spells = []
    for place in range(5):
        # From a PhD student's position to academia: no change. Another sector is another employer even
        # untold; no paid work is a change, taking up work again is none.
        one = f"a{place}"
        spells += [{**job(one, 2010, "academia", end=2014), "position": "phd_student"}]
        spells += [job(one, 2015, "academia", "no", end=2017), job(one, 2018, "industry", end=2019)]
        spells += [job(one, 2021, "industry", "no")]
        # Whether the employer changed within industry in 2019 is not known.
        other = f"b{place}"
        spells += [job(other, 2014, "industry", end=2018), job(other, 2019, "industry", "DK", "PNTS")]
    result = answered(tmp_path, spells)
    # a: 2016 to 2018 in academia with one change; 2019, 2020 and 2022 to 2025 in industry with one (2020).
    # b: 2015 to 2025 but for 2019, 10 years without a change.
    assert told(result)["job_changes_10y_academia"] == pytest.approx(10 / 3)
    assert told(result)["job_changes_10y_industry"] == pytest.approx(10 * 5 / (5 * 6 + 5 * 10))
    assert any(one.kind == "dropped_rows" and "5 years left out" in one.text for one in result.warnings)
    # Without the years that led to no paid work nobody in industry has changed jobs.
    assert "into_new_jobs" not in {check.name for check in result.checks}
    assert any("leaving aside changes into no paid work" in one.text for one in result.warnings)


def test_a_sector_without_a_change_gives_no_ratio(tmp_path: Path) -> None:
    spells = [job(f"i{place}", 2014, "industry", end="") for place in range(6)]
    for place in range(6):
        spells += [
            job(f"a{place}", 2014, "academia", end=2018),
            job(f"a{place}", 2019, "academia", "no", "no"),
        ]
    result = answered(tmp_path, spells)
    assert result.headline.estimate is None
    assert (result.verdict, result.n_persons, result.n_events) == ("not_settled", 12, 6)
    assert any(one.kind == "separation" for one in result.warnings)


def test_one_sector_alone_gives_counts(tmp_path: Path) -> None:
    spells = [job(f"a{place:02}", 2014, "academia", "no", "no") for place in range(12)]
    result = answered(tmp_path, spells)
    assert result.headline.estimate is None
    assert (result.n_persons, result.n_person_years, result.n_events) == (12, 132, 0)
    assert "12 people in academia and 0 in industry" in " ".join(one.text for one in result.warnings)


def test_what_nobody_was_asked_is_not_asked(tmp_path: Path) -> None:
    result = answered(tmp_path, [job(f"a{place:02}", 2014, "academia") for place in range(12)])
    assert [warning.kind for warning in result.warnings] == ["not_asked"]
    # Everybody with a year since the PhD is counted.
    assert (result.n_persons, result.n_person_years) == (12, 144)


def drawn(people: int, seed: int) -> list[Row]:
    """Careers in which industry changes jobs one and a half times as often as academia."""
    rng, spells = np.random.default_rng(seed), []
    for place in range(people):
        sector, yearly = ("academia", 0.10) if place % 2 else ("industry", 0.15)
        starts = [2014, *(2015 + np.flatnonzero(rng.random(11) < yearly)), 2027]
        for first, after in itertools.pairwise(map(int, starts)):
            end = "" if after == 2027 else after - 1
            spells.append(job(f"p{place:03}", first, sector, "" if first == 2014 else "no", "no", end))
    return spells


def test_the_truth_of_drawn_careers_is_found_in_a_large_study(tmp_path: Path) -> None:
    numbers = numbers_of(package_of(tmp_path, drawn(1_000, 12)), "C17")
    assert is_recovered(numbers[RATIO], math.log(1.5), 0.1)


@pytest.mark.slow
def test_the_truth_of_drawn_careers_lies_in_the_interval_mostly(tmp_path: Path) -> None:
    covered = 0
    for seed in range(12):
        (tmp_path / str(seed)).mkdir()
        covered += covers(answered(tmp_path / str(seed), drawn(120, seed)), RATIO, 1.5)
    assert covered >= 10


def test_simulated_careers_give_every_number_and_check(tmp_path: Path) -> None:
    simulate(tmp_path / "package", Process(), 300, seed=3)
    result = found_in(tmp_path / "package", "C17")[1]
    assert all(headline.estimate is not None for headline in result.headlines)
    assert {check.name for check in result.checks} == {"into_new_jobs", "years_since_phd"}
