"""C1's further checks and its specification curve, by hand where the model is saturated."""

from __future__ import annotations

import math
from pathlib import Path

import pytest
from tests.analysis.claims.kinds import ACADEMIA, INDUSTRY, Group, spell, two_years
from tests.analysis.claims.written import found_in, written

from sojourn_analysis.claims.estimated import Table
from sojourn_analysis.claims.hire_alternatives import ALTERNATIVES
from sojourn_analysis.claims.hire_choices import ADJUSTED, CHOICES, YEARS
from sojourn_analysis.claims.judgement import Found
from sojourn_analysis.results import ClaimResult

Answer = tuple[Found, ClaimResult]


@pytest.fixture(scope="module")
def answer(tmp_path_factory: pytest.TempPathFactory) -> Answer:
    """Twelve of forty hired after an industry year; 10 of 60 after an academic one, of whom 20 (2 hired) went
    from industry to academia in 2024 and told no month of it."""
    respondents, spells = [], []
    groups = (("industry", 40, 12), ("academia", 40, 8), ("moved", 20, 2))
    for kind, people, hired in groups:
        for one in range(people):
            who = f"{kind}{one:02}"
            respondents.append({"respondent_id": who, "phd_year": 2024})
            end = 2024 if one < hired else None
            if kind == "moved":
                spells.append({"respondent_id": who, "start_year": 2023, "end_year": 2024, **INDUSTRY})
                later = spell(who, 2024, end, ACADEMIA)
                spells.append({**later, "start_month": ""})
            else:
                spells.append(spell(who, 2024, end, INDUSTRY if kind == "industry" else ACADEMIA))
            if one < hired:
                spells.append(spell(who, 2025, None, {**ACADEMIA, "position": "assistant_professor"}))
    return found_in(written(tmp_path_factory.mktemp("c1") / "package", respondents, spells), "C1")


def checks_of(answer: Answer) -> dict[str, float | None]:
    return {check.name: check.estimate for check in answer[1].checks}


def table_of(answer: Answer, name: str) -> Table:
    return next(table for table in answer[0].estimated.tables if table.name == name)


def test_the_headline_is_the_base_models(answer: Answer) -> None:
    # Twelve of 40, against 10 of the 60 others of 2025 and of all 100 of 2024.
    assert answer[1].headline.estimate == pytest.approx((12 / 28) / (10 / 150))


def test_the_hazard_ratio_of_the_other_link_is_that_by_hand(answer: Answer) -> None:
    expected = math.log(1 - 12 / 40) / math.log(1 - 10 / 160)
    assert checks_of(answer)["complementary_log_log"] == pytest.approx(expected)


def test_firth_adds_half_a_hire_and_half_a_failure_to_each_group(answer: Answer) -> None:
    assert checks_of(answer)["firth"] == pytest.approx((12.5 / 28.5) / (10.5 / 150.5), rel=1e-6)


def test_months_that_are_not_known_move_people_with_the_convention(answer: Answer) -> None:
    checks = checks_of(answer)
    # At the latest, those who moved were in industry until December: 14 of 60 against 8 of 140.
    assert checks["dates_latest"] == pytest.approx((14 / 46) / (8 / 132))
    assert checks["dates_earliest"] == pytest.approx((12 / 28) / (10 / 150))


def test_gee_and_cox_agree_in_direction_and_only_the_same_question_can_agree(answer: Answer) -> None:
    checks = {check.name: check for check in answer[1].checks}
    ratios = {name: checks[name].estimate or 0.0 for name in ("gee", "cox")}
    assert 2 < ratios["gee"] < 10
    # Cox's model compares within a year: in 2025 12 of 40 against 10 of 60 (with Efron's ties nearly this).
    assert ratios["cox"] == pytest.approx(math.log(1 - 12 / 40) / math.log(1 - 10 / 60), rel=0.02)
    asked_elsewhere = {name for name, check in checks.items() if check.agrees is None}
    assert asked_elsewhere == {"complementary_log_log", "cox", "any_lasting_post"}


def test_a_curve_through_two_values_is_not_drawn_and_said(answer: Answer) -> None:
    assert "spline_dose" not in checks_of(answer)
    assert any("Too few numbers of industry years differ" in one.text for one in answer[1].warnings)


def test_the_e_value_takes_the_root_of_a_common_outcomes_ratio(answer: Answer) -> None:
    table = table_of(answer, "e_value")
    row = dict(zip(table.header, table.rows[0], strict=True))
    risk = math.sqrt((12 / 28) / (10 / 150))
    assert row["outcome"] == "common"
    assert row["e_value"] == pytest.approx(risk + math.sqrt(risk * (risk - 1)))


def test_the_curve_has_every_combination_and_the_planned_one_is_the_headline(answer: Answer) -> None:
    table = table_of(answer, "specifications")
    rows = [dict(zip(table.header, row, strict=True)) for row in table.rows]
    assert len(rows) == 4 * 4
    assert {(row[YEARS], row[ADJUSTED]) for row in rows} == {
        (years, adjusted) for years in CHOICES[YEARS] for adjusted in CHOICES[ADJUSTED]
    }
    (planned,) = (row for row in rows if row["planned"] == "yes")
    assert planned["odds_ratio"] == answer[1].headline.estimate
    ratios = [row["odds_ratio"] for row in rows if not row["refused"]]
    assert ratios == sorted(ratios)


def test_the_figure_says_what_it_shows(answer: Answer) -> None:
    drawing = answer[0].estimated.figures[-1]
    figure = drawing.draw()
    assert "under 16 combinations of choices" in figure.description
    assert figure.svg.startswith("<svg")
    assert "E-value" in drawing.caption


def test_a_lasting_academic_post_of_any_name_is_the_other_event(tmp_path: Path) -> None:
    stays = {**ACADEMIA, "appointment": "permanent"}
    groups = (Group(30, 9, INDUSTRY), Group(30, 6, ACADEMIA))
    package = two_years(tmp_path / "package", groups)
    rows = (package / "respondents.csv").read_text(encoding="utf-8")
    (package / "respondents.csv").write_text(
        rows + "".join(f"s{one:02},2026,2024\n" for one in range(20)), encoding="utf-8"
    )
    header, *old = (package / "spells.csv").read_text(encoding="utf-8").splitlines()
    columns = header.split(",")
    lines = [header + ",appointment", *(f"{row}," for row in old)]
    for one in range(20):
        for started, ended, job in ((2024, 2024, INDUSTRY), (2025, None, stays)):
            told = spell(f"s{one:02}", started, ended, job)
            lines.append(",".join(str(told.get(name, "")) for name in (*columns, "appointment")))
    (package / "spells.csv").write_text("\n".join(lines) + "\n", encoding="utf-8")
    found, result = found_in(package, "C1")
    checks = checks_of((found, result))
    # 50 after an industry year, 9 hired or 29 in a lasting post; 6 of the 30 others of 2025 and 80 of 2024.
    assert result.headline.estimate == pytest.approx((9 / 41) / (6 / 104))
    assert checks["any_lasting_post"] == pytest.approx((29 / 21) / (6 / 104))


def test_every_further_check_is_in_words(answer: Answer) -> None:
    spec = answer[0].claim.spec
    assert all(spec.check_words(name) == words for name, words in ALTERNATIVES.items())


def test_who_answered_twice_counts_once_in_one_check_and_twice_in_every_other_number(tmp_path: Path) -> None:
    respondents, spells, publications = [], [], []
    # Of five who were hired after an industry year one answered again, with another number for one year.
    for kind, people, hired in (("a_industry", 20, 5), ("again", 1, 1), ("academia", 40, 8)):
        for one in range(people):
            who = f"{kind}{one:02}"
            respondents.append({"respondent_id": who, "phd_year": 2024, "phd_field": "1.2"})
            end = 2024 if one < hired else None
            spells.append(spell(who, 2024, end, ACADEMIA if kind == "academia" else INDUSTRY))
            if one < hired:
                spells.append(spell(who, 2025, None, {**ACADEMIA, "position": "assistant_professor"}))
            if who in ("a_industry00", "again00"):  # only they told enough numbers to be compared
                papers = {**dict.fromkeys(range(2016, 2024), 3), 2024: len(kind)}
                publications += [
                    {"respondent_id": who, "year": year, "papers": number} for year, number in papers.items()
                ]
    package = written(tmp_path / "package", respondents, spells, publications=publications)
    _, result = found_in(package, "C1")
    checks = {check.name: check for check in result.checks}
    # Six of 21 against 8 of 40 of 2025 and all 61 of 2024; without the second answer five of 20 and all 60.
    assert result.headline.estimate == pytest.approx((6 / 15) / (8 / 93))
    assert checks["answered_once"].estimate == pytest.approx((5 / 15) / (8 / 92))
    assert checks["answered_once"].agrees
    (told,) = (one.text for one in result.warnings if "nearly the same as another" in one.text)
    assert "Fewer than" in told


def test_where_nobody_answered_twice_the_check_is_the_number_itself(answer: Answer) -> None:
    assert checks_of(answer)["answered_once"] == answer[1].headline.estimate
    assert not any("nearly the same as another" in one.text for one in answer[1].warnings)
