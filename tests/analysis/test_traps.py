"""What a study may have in store for C1, from its tables to its answer: it is told, and never ends in a
traceback or in a number that looks sound and is not. The methods' own traps are in `models/test_traps.py`;
that nobody worked in industry is in `claims/test_shortfall.py`."""

from __future__ import annotations

import math
import random
from pathlib import Path
from typing import Any

from tests.analysis.claims.test_shortfall import academics
from tests.analysis.claims.written import told, written
from tests.analysis.plans import plan_of, settling_only

from sojourn_analysis.claims.answering import answered as answers
from sojourn_analysis.claims.context import Context
from sojourn_analysis.engine.duckdb import Engine
from sojourn_analysis.progress import silent
from sojourn_analysis.results import ClaimResult
from sojourn_analysis.source import opened

Rows = list[dict[str, Any]]


def careers(people: int = 80) -> tuple[Rows, Rows]:
    """Half are hired from a postdoc; of the others, who are in industry for three years, ten in 2018."""
    respondents, spells = academics(people, people // 2, people // 2)
    back = [f"p{place:03}" for place in range(people // 2, people // 2 + 10)]
    for spell in spells:
        if spell["respondent_id"] in back and spell["end_year"] == "":
            spell["end_year"] = 2018
    post = {"sector": "academia", "position": "assistant_professor", "start_year": 2018, "end_year": ""}
    return respondents, [*spells, *({"respondent_id": one, **post} for one in back)]


def answered(folder: Path, respondents: Rows, spells: Rows) -> ClaimResult:
    plan = settling_only(plan_of("C1"))
    with opened(written(folder, respondents, spells), silent) as source, Engine() as engine:
        (judged,) = answers(Context(source, engine, plan), ["C1"], silent)
    return judged.result


def texts(result: ClaimResult, kind: str) -> str:
    return " ".join(warning.text for warning in result.warnings if warning.kind == kind)


def test_an_answer_under_which_nobody_is_hired_is_named_and_the_estimate_held_back(tmp_path: Path) -> None:
    respondents, spells = careers()
    for place, one in enumerate(respondents):
        one["gender"] = "another" if place >= 68 else "woman" if place % 2 else "man"
    result = answered(tmp_path / "package", respondents, spells)
    assert "gender = another (no event in 192 rows)" in texts(result, "separation")
    assert result.model is not None
    assert "Firth" in result.model.family
    assert all(abs(term.estimate) < 10 and term.std_error < 10 for term in result.model.terms)
    assert result.headline.ci_low is not None


def test_an_answer_that_everybody_gives_changes_nothing(tmp_path: Path) -> None:
    respondents, spells = careers()
    plain = answered(tmp_path / "plain", respondents, spells)
    alike = [{**one, "gender": "woman", "phd_tier": "top10"} for one in respondents]
    assert answered(tmp_path / "alike", alike, spells).headline == plain.headline


def test_twelve_respondents_settle_nothing_and_it_is_said(tmp_path: Path) -> None:
    result = answered(tmp_path / "package", *academics(12, 6, 4))
    assert (result.verdict, result.n_persons) == ("not_settled", 12)
    assert "12 persons" in texts(result, "small_sample")


def test_nobody_hired_gives_counts_and_no_number(tmp_path: Path) -> None:
    result = answered(tmp_path / "package", *academics(40, 0, 15))
    assert (result.n_persons, result.n_events) == (40, 0)
    assert set(told(result).values()) <= {None}
    assert texts(result, "small_sample")


def test_somebody_listed_twice_is_refused_and_the_others_are_analysed(tmp_path: Path) -> None:
    respondents, spells = careers()
    package = written(tmp_path / "package", [*respondents, respondents[5]], spells)
    with opened(package, silent) as source:
        assert source.counts["respondent"] == len(respondents) - 1
        assert source.refused == 1
        assert any("a duplicate key (respondent_id)" in reason for reason in source.refusals)


def test_the_order_of_people_and_spells_changes_nothing(tmp_path: Path) -> None:
    respondents, spells = careers()
    plain = answered(tmp_path / "plain", respondents, spells)
    random.Random(3).shuffle(respondents)
    place = {one["respondent_id"]: number for number, one in enumerate(respondents)}
    spells.sort(
        key=lambda spell: place[spell["respondent_id"]]
    )  # a person's own stay in the order of listing
    assert answered(tmp_path / "mixed", respondents, spells).headline == plain.headline


def test_answers_that_are_missing_leave_nobody_out(tmp_path: Path) -> None:
    respondents, spells = careers()
    for place, one in enumerate(respondents):
        one["gender"] = ("woman", "man", "DK", "")[place % 4]
        one["phd_tier"] = ("top10", "PNTS", "other")[place % 3]
    result = answered(tmp_path / "package", respondents, spells)
    assert (result.n_persons, result.n_events) == (80, 50)
    assert result.headline.estimate is not None
    assert result.model is not None
    assert any("unknown" in term.term for term in result.model.terms)


def test_an_answer_of_one_person_has_no_error_and_it_is_said(tmp_path: Path) -> None:
    respondents, spells = careers()
    for place, one in enumerate(respondents):
        # Hired in a year in which others are too, so that nothing separates.
        one["phd_tier"] = "top50" if place == 3 else "top10"
    result = answered(tmp_path / "package", respondents, spells)
    assert result.model is not None
    (alone,) = (term for term in result.model.terms if "top50" in term.term)
    assert math.isnan(alone.std_error)
    assert texts(result, "singular_covariance")
