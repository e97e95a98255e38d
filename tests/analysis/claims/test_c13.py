"""C13: offers per application by hand, on drawn searches, and where there is little or nothing to compare."""

from __future__ import annotations

import math
from pathlib import Path

import numpy as np
import pytest
from tests.analysis.claims.written import covers, found_in, is_recovered, numbers_of, told, written

from sojourn_analysis.results import ClaimResult

RATIO = "odds_ratio_offer_faculty_industry_from_academia"
FACULTY, INDUSTRY = "academia_faculty", "industry"


def academic(one: str) -> tuple[dict[str, object], dict[str, object]]:
    """Somebody in academia since the PhD in 2010."""
    spell = {"respondent_id": one, "start_year": 2009, "sector": "academia", "position": "postdoc"}
    return {"respondent_id": one, "phd_year": 2010}, spell


def search(one: str, year: int, target: str, applications: object, offers: object) -> dict[str, object]:
    return {
        "respondent_id": one, "year": year, "target": target, "applications": applications, "offers": offers
    }  # fmt: skip


def package_of(tmp_path: Path, searches: list[dict[str, object]]) -> Path:
    people = [academic(str(one)) for one in sorted({str(row["respondent_id"]) for row in searches})]
    return written(tmp_path / "package", [one for one, _ in people], [one for _, one in people], searches)


def answered(tmp_path: Path, searches: list[dict[str, object]]) -> ClaimResult:
    return found_in(package_of(tmp_path, searches), "C13")[1]


def test_the_odds_ratio_and_its_error_are_those_by_hand(tmp_path: Path) -> None:
    # Thirty people with 10 applications to faculty positions, every third with an offer; thirty with 4 to
    # industry, two of three with an offer: 10 of 300 against 20 of 120.
    searches = [search(f"f{one:02}", 2015, FACULTY, 10, int(one % 3 == 0)) for one in range(30)]
    searches += [search(f"i{one:02}", 2015, INDUSTRY, 4, int(one % 3 > 0)) for one in range(30)]
    result = answered(tmp_path, searches)
    assert told(result)[RATIO] == pytest.approx((10 / 290) / (20 / 100))
    assert told(result)["offers_per_application_faculty_from_academia"] == pytest.approx(10 / 300)
    assert told(result)["offers_per_application_industry_from_academia"] == pytest.approx(20 / 120)
    assert (result.n_persons, result.n_person_years, result.n_events) == (60, 60, 30)
    # The variance of a log odds is the sum of squared residuals over (n p q) squared; 60 clusters and rows.
    residuals = [10 * (1 - 10 / 30) ** 2 + 20 * (10 / 30) ** 2, 20 * (1 - 4 / 6) ** 2 + 10 * (4 / 6) ** 2]
    inverse = [1 / (300 * (1 / 30) * (29 / 30)) ** 2, 1 / (120 * (1 / 6) * (5 / 6)) ** 2]
    variance = 60 / 59 * 59 / 58 * sum(one * other for one, other in zip(residuals, inverse, strict=True))
    half = 1.959964 * math.sqrt(variance)
    low, high = result.headline.ci_low, result.headline.ci_high
    centre = math.log(50 / 290)
    assert (low, high) == pytest.approx((math.exp(centre - half), math.exp(centre + half)), rel=1e-5)
    # Nobody applied to both, so within persons there is nothing to compare, and the verdict can't settle.
    assert not result.checks
    assert result.verdict == "not_settled"
    assert any("comparing each person's applications" in one.text for one in result.warnings)


def test_offers_per_application_that_few_had_or_lacked_are_not_told(tmp_path: Path) -> None:
    def shares(folder: str, offers: int, refused: int) -> set[str]:
        made = [
            search(f"f{one:02}", 2015, FACULTY, 2, int(one < offers) * 2) for one in range(offers + refused)
        ]
        made += [search(f"i{one:02}", 2015, INDUSTRY, 4, int(one % 3 > 0)) for one in range(30)]
        (tmp_path / folder).mkdir()
        found = told(answered(tmp_path / folder, made))
        return {name for name, one in found.items() if name.startswith("offers_per") and one is not None}

    industry, faculty = (f"offers_per_application_{one}_from_academia" for one in ("industry", "faculty"))
    assert shares("few", 4, 20) == {industry}
    assert shares("most", 20, 4) == {industry}
    assert shares("enough", 5, 5) == {industry, faculty}


def test_within_persons_the_odds_ratio_is_that_of_the_discordant_pairs(tmp_path: Path) -> None:
    # One application each way: conditional on one offer of the two, the odds ratio is 6 to 18.
    searches = []
    for one in range(40):
        to_faculty, to_industry = (1, 0) if one < 6 else (0, 1) if one < 24 else (one % 2, one % 2)
        searches += [search(f"p{one:02}", 2025, FACULTY, 1, to_faculty)]
        searches += [search(f"p{one:02}", 2025, INDUSTRY, 1, to_industry)]
    checks = {check.name: check for check in answered(tmp_path, searches).checks}
    assert checks["same_person"].estimate == pytest.approx(6 / 18)
    assert checks["same_person"].agrees is None
    # All searches are of the year before the survey.
    assert checks["recent_years"].estimate == pytest.approx((14 / 26) / (26 / 14))
    assert checks["recent_years"].agrees is True


def test_the_origin_is_the_main_state_of_the_year_before(tmp_path: Path) -> None:
    people, spells, searches = [], [], []
    for place in range(20):
        one = f"p{place:02}"
        people.append({"respondent_id": one, "phd_year": 2010})
        spells.append(
            {"respondent_id": one, "start_year": 2009, "start_month": 1, "end_year": 2014, "end_month": 12,
             "sector": "academia", "position": "postdoc"}
        )  # fmt: skip
        spells.append(
            {"respondent_id": one, "start_year": 2015, "start_month": 1, "sector": "startup",
             "position": "founder"}
        )  # fmt: skip
        # In 2015 they apply from academia still, in 2016 from industry.
        for year, offers in ((2015, place % 2), (2016, int(place % 4 == 0))):
            searches += [search(one, year, FACULTY, 2, offers), search(one, year, INDUSTRY, 2, 1)]
    result = found_in(written(tmp_path / "package", people, spells, searches), "C13")[1]
    assert told(result)["offers_per_application_faculty_from_academia"] == pytest.approx(10 / 40)
    assert told(result)["offers_per_application_faculty_from_industry"] == pytest.approx(5 / 40)
    assert told(result)["odds_ratio_offer_faculty_industry_from_industry"] == pytest.approx(5 / 35)


TRUE_RATIO = 0.07 / 0.93 / (0.20 / 0.80)


def drawn(people: int, rng: np.random.Generator) -> list[dict[str, object]]:
    """Searches of people whose applications have these chances of an offer."""
    searches = []
    for one in range(people):
        for target, chance, most in ((FACULTY, 0.07, 12), (INDUSTRY, 0.20, 6)):
            sent = int(rng.integers(1, most))
            offers = int(rng.binomial(sent, chance))
            searches.append(search(f"p{one:03}", 2016 + one % 10, target, sent, offers))
    return searches


def test_the_true_odds_ratio_is_found_in_a_large_study(tmp_path: Path) -> None:
    numbers = numbers_of(package_of(tmp_path, drawn(800, np.random.default_rng(14))), "C13")
    assert is_recovered(numbers[RATIO], math.log(TRUE_RATIO), 0.1)


@pytest.mark.slow
def test_the_true_odds_ratio_lies_in_most_intervals(tmp_path: Path) -> None:
    # Of twenty intervals that hold the truth 19 times in 20, fewer than 15 do in one of 3,000 such tests.
    rng, hits = np.random.default_rng(13), 0
    for study in range(20):
        folder = tmp_path / str(study)
        folder.mkdir()
        hits += covers(answered(folder, drawn(120, rng)), RATIO, TRUE_RATIO)
    assert hits >= 15


def test_offers_that_are_not_known_or_came_unasked_are_left_out_and_said(tmp_path: Path) -> None:
    searches = [search(f"p{one:02}", 2020, FACULTY, 5, one % 2) for one in range(20)]
    searches += [search(f"p{one:02}", 2020, INDUSTRY, 5, 1 + one % 2) for one in range(20)]
    searches += [search("q", 2020, FACULTY, 5, "DK"), search("r", 2020, INDUSTRY, 1, 3)]
    result = answered(tmp_path, searches)
    assert told(result)[RATIO] == pytest.approx((10 / 90) / (30 / 70))
    dropped = [one.text for one in result.warnings if one.kind == "dropped_rows"]
    assert len(dropped) == 2
    assert dropped[0].startswith("1 year of applications left out, for how many offers")
    assert dropped[1].startswith("1 year of applications left out, for more offers than")


def test_nobody_towards_one_target_gives_counts_and_says_so(tmp_path: Path) -> None:
    result = answered(tmp_path, [search(f"p{one:02}", 2020, FACULTY, 5, 1) for one in range(12)])
    assert result.headline.estimate is None
    assert (result.n_persons, result.n_events) == (12, 12)
    assert any("60 applications towards a faculty position and 0 towards industry" in one.text
               for one in result.warnings)  # fmt: skip


def test_an_offer_of_one_kind_only_is_penalised_not_infinite(tmp_path: Path) -> None:
    searches = [search(f"p{one:02}", 2020, FACULTY, 5, 0) for one in range(12)]
    searches += [search(f"p{one:02}", 2020, INDUSTRY, 5, 1) for one in range(12)]
    result = answered(tmp_path, searches)
    # Firth's penalty adds half an offer and half a failure on each side.
    assert told(result)[RATIO] == pytest.approx((0.5 / 60.5) / (12.5 / 48.5), rel=1e-6)
    assert any(one.kind == "separation" for one in result.warnings)
    assert all(check.estimate is None or math.isfinite(check.estimate) for check in result.checks)


def test_searches_that_nobody_was_asked_are_not_asked(tmp_path: Path) -> None:
    people = [academic(f"p{one}") for one in range(12)]
    package = written(tmp_path / "package", [one for one, _ in people], [one for _, one in people])
    result = found_in(package, "C13")[1]
    assert (result.verdict, result.headline.estimate, result.n_persons) == ("not_settled", None, 0)
    assert [one.kind for one in result.warnings] == ["not_asked"]
