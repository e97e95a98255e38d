"""The plan: the one that ships, and everything that one of one's own can get wrong."""

from __future__ import annotations

import math
from importlib.resources import files
from pathlib import Path

import pytest

from sojourn_analysis import plans
from sojourn_analysis.claims.registry import claim_ids, claim_of
from sojourn_analysis.plan import Plan
from sojourn_schema.errors import DefinitionError

TEXT = files(plans).joinpath("default.toml").read_text(encoding="utf-8")


def planned(tmp_path: Path, text: str) -> Plan:
    path = tmp_path / "plan.toml"
    path.write_text(text, encoding="utf-8")
    return Plan.from_toml(path)


def test_the_plan_that_ships_tests_c1_against_an_odds_ratio_of_095_a_year() -> None:
    claim = Plan.default().claims[0]
    assert claim.id == "C1"
    assert claim.deciding == "odds_ratio_industry_year" == claim.headlines[0]
    assert claim.theta(0.95) == pytest.approx(claim.smallest_effect, abs=1e-15)
    assert claim.theta(math.e) == -1
    assert len(claim.smallest_effect_argument) > 100


def test_the_plan_that_ships_has_every_claim_with_its_numbers_in_their_order_and_an_argument() -> None:
    assert tuple(claim.id for claim in Plan.default().claims) == claim_ids()
    for claim in Plan.default().claims:
        assert claim.headlines == claim_of(claim.id).spec.headlines
        assert len(claim.smallest_effect_argument) > 100
        assert claim.question.endswith("?")
        assert claim.claim.endswith(".")


def test_a_plan_is_known_by_what_it_says_and_not_by_its_comments(tmp_path: Path) -> None:
    same = planned(tmp_path, TEXT.replace("# Further histories that the figure shows.\n", ""))
    assert same.hash == Plan.default().hash
    assert planned(tmp_path, TEXT.replace("seed = 20260101", "seed = 1")).hash != same.hash


def test_a_subgroup_is_formed_by_answers(tmp_path: Path) -> None:
    text = TEXT + '\n[subgroup]\ngender = ["woman", "another"]\nphd_field = ["1", "2.2"]\n'
    assert planned(tmp_path, text).subgroup == {"gender": ("woman", "another"), "phd_field": ("1", "2.2")}
    assert not Plan.default().subgroup


@pytest.mark.parametrize(
    ("table", "told"),
    [
        ('shoe_size = ["42"]', "subgroup.shoe_size; a subgroup is formed by"),
        ('gender = ["women"]', "gender has no answer 'women'"),
        ("gender = []", "gender without an answer"),
        ('gender = "woman"', "subgroup.gender of type list"),
    ],
)
def test_what_is_wrong_with_a_subgroup_is_named(tmp_path: Path, table: str, told: str) -> None:
    with pytest.raises(DefinitionError) as refused:
        planned(tmp_path, f"{TEXT}\n[subgroup]\n{table}\n")
    assert told in refused.value.what


def test_people_are_weighted_to_margins_that_add_up(tmp_path: Path) -> None:
    text = TEXT + "\n[weights.current_sector]\nacademia = 0.6\nindustry = 0.4\n"
    assert planned(tmp_path, text).weights == {"current_sector": {"academia": 0.6, "industry": 0.4}}
    assert not Plan.default().weights


@pytest.mark.parametrize(
    ("table", "told"),
    [
        ("[weights.shoe_size]\nsmall = 1.0", "weights.shoe_size; people can be weighted to"),
        ("[weights.gender]\nwoman = 0.5\nman = 0.4", "weights.gender, whose shares have to be 0 or more"),
        ("[weights.gender]\nwoman = -0.5\nman = 1.5", "weights.gender, whose shares have to be 0 or more"),
        ('[weights.gender]\nwoman = "half"', "weights.gender.woman of type float"),
        ("[weights]\ngender = 1", "weights.gender of type dict"),
    ],
)
def test_what_is_wrong_with_margins_is_named(tmp_path: Path, table: str, told: str) -> None:
    with pytest.raises(DefinitionError) as refused:
        planned(tmp_path, f"{TEXT}\n{table}\n")
    assert told in refused.value.what


def test_a_file_with_the_same_text_is_the_same_plan(tmp_path: Path) -> None:
    assert planned(tmp_path, TEXT) == Plan.default()


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("alpha = 0.05", "alpha = 2", "alpha = 2"),
        ("alpha = 0.05", "", "alpha"),
        ("alpha = 0.05", 'alpha = "small"', "alpha of type float"),
        ("alpha = 0.05", "alpha = 0.05\nbeta = 1", "unknown item beta"),
        ('id = "C1"', 'id = "C99"', "id = 'C99'; claims that can be fitted are C1"),
        ("seed = 20260101", "seed = -1", "seed = -1, which is below 0"),
        ("bootstrap_draws = 1000", "bootstrap_draws = 30", "it takes"),
        ("sign = -1", "sign = -1\nreference = nan", "reference = nan"),
        ("sign = -1", "sign = 0", "claims.sign = 0, which must be -1"),
        ("sign = -1", "sign = 1", "claims.sign = 1, which must be -1"),
        ('scale = "log"', 'scale = "difference"', "which must be 'log'"),
        ('scale = "log"', 'scale = "linear"', "scale = 'linear'"),
        ("smallest_effect = 0.05129329438755058", "smallest_effect = 0", "not a number above 0"),
        ("smallest_effect = 0.05129329438755058", "smallest_effect = inf", "not a number above 0"),
        ("smallest_effect = 0.05129329438755058", "smallest_effect = nan", "not a number above 0"),
        ('deciding = "odds_ratio_industry_year"', 'deciding = "chance_10y_industry_0"', "can't decide"),
        (
            "industry_years = [0, 3]",
            "industry_years = [0, 4]",
            "standardisation.industry_years must be [0, 3], for the",
        ),
        (
            "horizon_years = 10",
            "horizon_years = 5",
            "standardisation.horizon_years must be 10, for the headlines are named after it.",
        ),
        ("[0, 1, 3, 5]", "[0, 11]", "standardisation.drawn_industry_years must be from 0 to 10"),
        ('["main_state_last_year", "papers_before_phd", "wish_at_phd", "f', '["f', "settling_checks names"),
        (
            'settling_checks = ["main_state_last_year"',
            'settling_checks = ["main_state"',
            "claims.settling_checks names 'main_state'; the checks of C1 are main_state_last_year,",
        ),
        (
            'required_checks = [\n    "main_state_last_year"',
            'required_checks = [\n    "main_state"',
            "claims.required_checks names 'main_state'; the checks of C1 are main_state_last_year,",
        ),
        ('"faculty_applicants"]', '"wish_at_phd"]', "required_checks names a check twice"),
        ("industry_years = [0, 3]", 'industry_years = [0, "3"]', "other than int"),
        ("title = ", "title ", "no TOML"),
        ("[standardisation]", "[standardization]", "standardisation of type dict"),
    ],
)
def test_what_is_wrong_with_a_plan_is_named(tmp_path: Path, old: str, new: str, told: str) -> None:
    assert old in TEXT
    with pytest.raises(DefinitionError) as refused:
        planned(tmp_path, TEXT.replace(old, new, 1))
    assert told in refused.value.what
    assert str(tmp_path / "plan.toml") in refused.value.what


def test_only_a_plan_that_says_the_same_counts_as_the_one_that_ships(tmp_path: Path) -> None:
    assert planned(tmp_path, TEXT).document()["default"] is True
    changed = planned(tmp_path, TEXT.replace("alpha = 0.05", "alpha = 0.04"))
    assert changed.title == Plan.default().title
    assert changed.document()["default"] is False


def test_claims_have_to_be_a_list(tmp_path: Path) -> None:
    with pytest.raises(DefinitionError, match="claims of type list"):
        planned(tmp_path, TEXT[: TEXT.index("[[claims]]")] + "[claims]\n")


def test_a_plan_that_is_not_there_or_no_text_is_refused(tmp_path: Path) -> None:
    with pytest.raises(DefinitionError, match="can't be read"):
        Plan.from_toml(tmp_path / "none.toml")
    (tmp_path / "binary.toml").write_bytes(b"\xff\xfe\x00")
    with pytest.raises(DefinitionError, match="no TOML"):
        Plan.from_toml(tmp_path / "binary.toml")
