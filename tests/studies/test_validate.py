"""Validation judges what it is given: hand-made studies that are right, biased, or wrong on one side."""

from __future__ import annotations

import json
from dataclasses import asdict
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from tests.studies import validate
from tests.studies.validate import (
    SEED,
    by_sources,
    drawn,
    numbers_of,
    same_answers,
    share_of,
    sources_hash,
    told_sources,
    verdicts_of,
)

import sojourn_analysis
from sojourn_analysis.plan import Plan, PlannedClaim
from sojourn_analysis.results import Verdict
from sojourn_analysis.trial import TriedClaim, TriedNumber, deciding_parts, seed_of

HOURS = "share_45h_difference"
STUDIES = 400


@pytest.fixture
def hours() -> PlannedClaim:
    return next(claim for claim in Plan.default().claims if claim.id == "C16")


def studies_of(
    claim: str, name: str, estimates: np.ndarray, error: float, alone: str, verdict: str | None = None
) -> list[dict[str, Any]]:
    return [
        {
            "claims": [
                {
                    "id": claim,
                    "verdict": verdict or alone,
                    "alone": alone,
                    "numbers": [
                        {
                            "name": name,
                            "estimate": one,
                            "low": one - 1.96 * error,
                            "high": one + 1.96 * error,
                            "std_error": error,
                        }
                    ],
                }
            ]
        }
        for one in estimates
    ]


def found_of(hours: PlannedClaim, shift: float, error: float = 0.05) -> tuple[str, ...]:
    estimates = 0.2 + shift + np.random.default_rng(5).normal(0, 0.05, STUDIES)
    studies = studies_of("C16", HOURS, estimates, error, "supported")
    (row,) = numbers_of(studies, hours, {HOURS: 0.2})
    assert row.studies == STUDIES
    return row.failed


def test_what_is_right_passes(hours: PlannedClaim) -> None:
    assert found_of(hours, 0.0) == ()


def test_bias_is_seen_and_so_are_intervals_beyond_the_truth(hours: PlannedClaim) -> None:
    assert "bias" in found_of(hours, 0.03)
    assert "wrong on one side" in found_of(hours, 0.1)


def test_standard_errors_that_are_too_small_are_seen(hours: PlannedClaim) -> None:
    failed = found_of(hours, 0.0, 0.03)
    assert {"coverage", "standard error"} <= set(failed)


def test_a_verdict_is_wrong_only_where_the_truth_says_otherwise(hours: PlannedClaim) -> None:
    studies = studies_of("C16", HOURS, np.full(100, 0.2), 0.05, "supported")
    fine = verdicts_of(studies, hours, 0.2)
    assert (fine.right, fine.supported, fine.failed) == (Verdict.SUPPORTED, 1.0, ())
    wrong = verdicts_of(studies, hours, 0.0)
    assert (wrong.right, wrong.failed) == (Verdict.CONTRADICTED, ("wrong verdicts",))


def test_a_verdict_that_holm_or_a_check_held_back_is_wrong_all_the_same(hours: PlannedClaim) -> None:
    studies = studies_of("C16", HOURS, np.full(100, 0.2), 0.05, "supported", "not_settled")
    held = verdicts_of(studies, hours, 0.0)
    assert (held.supported, held.alone_supported, held.failed) == (0.0, 1.0, ("wrong verdicts",))
    studies = studies_of("C16", HOURS, np.full(100, 0.2), 0.05, "contradicted", "not_settled")
    assert verdicts_of(studies, hours, 0.2).failed == ("wrong verdicts",)


def test_the_share_through_papers_is_judged_where_there_is_a_total() -> None:
    def study(total: float, share: float) -> dict[str, Any]:
        names = {"chance_10y_difference": total, "mediated_share": share}
        numbers = [{"name": name, "estimate": one, "std_error": 0.02} for name, one in names.items()]
        return {"claims": [{"id": "C3", "numbers": numbers}]}

    clear, vague = [study(-0.1, 0.5), study(-0.1, 0.7)], [study(-0.05, 3.0)]
    assert share_of(clear + vague, 0.6) == (2, pytest.approx(0.0), pytest.approx(0.1), False)
    assert share_of([study(-0.1, 0.9)] * 5, 0.6)[3]
    assert share_of(vague, 0.6)[0] == 0


def test_answers_are_the_same_but_for_rounding() -> None:
    def claims(
        estimate: float, verdict: str = "supported", error: float | None = 0.1
    ) -> list[dict[str, Any]]:
        number = {"name": HOURS, "estimate": estimate, "std_error": error}
        return [{"id": "C16", "verdict": verdict, "numbers": (number,)}]

    assert same_answers(claims(0.2), claims(0.2 + 1e-10))
    assert not same_answers(claims(0.2), claims(0.201))
    assert not same_answers(claims(0.2), claims(0.2, "contradicted"))
    assert not same_answers(claims(0.2), claims(0.2, error=None))
    assert not same_answers(claims(0.2), [])


@pytest.mark.parametrize(("kept_share", "drawn_anew"), [(0.25, 1), (0.26, 3)])
def test_kept_studies_stand_as_long_as_one_comes_out_as_it_did(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, kept_share: float, drawn_anew: int
) -> None:
    def claims(share: float) -> tuple[TriedClaim, ...]:
        number = TriedNumber(HOURS, share, share - 0.1, share + 0.1, 0.05)
        return (TriedClaim("C16", Verdict.SUPPORTED, Verdict.SUPPORTED, (number,)),)

    plan = deciding_parts(Plan.default())
    for place in range(2):
        seed = seed_of(SEED, 50, place)
        kept = {"seed": seed, "plan": plan.hash, "claims": [asdict(one) for one in claims(kept_share)]}
        (tmp_path / f"study-50-{seed}.json").write_text(json.dumps(kept), encoding="utf-8")
    # Answering twenty claims takes seconds, and what is looked at is which studies are.
    counted: list[int] = []

    def tried(_work: object, tasks: list[object], _jobs: int) -> list[tuple[int, tuple[TriedClaim, ...]]]:
        counted.append(len(tasks))
        return [(at, claims(0.25)) for at in range(len(tasks))]

    monkeypatch.setattr(validate, "try_study", lambda *_told: claims(0.25))
    monkeypatch.setattr(validate, "spread", tried)
    studies = drawn(tmp_path, 3, 50, 1)
    assert counted == [drawn_anew]
    assert [one["claims"][0]["numbers"][0]["estimate"] for one in studies] == [0.25] * 3
    # Those that stand are of sources that nobody knows any more, and the table tells so.
    assert by_sources(studies, sources_hash()) == drawn_anew
    assert (
        told_sources(studies, sources_hash())
        == {
            1: "1 of 3 studies by these sources, the rest by earlier ones",
            3: "3 of 3 studies by these sources",
        }[drawn_anew]
    )


def test_a_change_of_any_source_of_the_analysis_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "models").mkdir()
    source = tmp_path / "models" / "hazard.py"
    source.write_text("one = 1\n", encoding="utf-8")
    monkeypatch.setattr(sojourn_analysis, "__path__", [str(tmp_path)])
    first = sources_hash()
    assert sources_hash() == first
    source.write_text("one = 2\n", encoding="utf-8")
    assert sources_hash() != first
    source.write_text("one = 1\n", encoding="utf-8")
    source.rename(tmp_path / "hazard.py")
    assert sources_hash() != first


def test_a_study_of_another_plan_is_not_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    told = {"seed": 1, "plan": "another", "claims": [{}]}
    (tmp_path / f"study-50-{seed_of(SEED, 50, 0)}.json").write_text(json.dumps(told), encoding="utf-8")
    monkeypatch.setattr(
        validate, "spread", lambda _work, tasks, _jobs: [(at, ()) for at in range(len(tasks))]
    )
    (study,) = drawn(tmp_path, 1, 50, 1)
    assert study["claims"] == []
