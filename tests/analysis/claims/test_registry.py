"""Claims are found by their files, and one that a newcomer adds as the guide says is answered."""

from __future__ import annotations

import json
import re
import sys
from pathlib import Path

import pytest
from tests.analysis.plans import CHEAPEST, default_text, plan_file_of

from sojourn_analysis import claims
from sojourn_analysis.analyze import analyze
from sojourn_analysis.claims.registry import claim_ids, claim_of
from sojourn_analysis.plan import Plan

GUIDE = Path(__file__).resolve().parents[3] / "docs" / "adding-a-claim.md"


def test_every_claim_has_the_id_that_its_file_says_and_words_for_its_numbers_and_checks() -> None:
    assert claim_ids()[0] == "C1"
    for claim_id in claim_ids():
        spec = claim_of(claim_id).spec
        assert spec.id == claim_id
        assert len(set(spec.headlines)) == len(spec.headlines)
        assert all(number.words for number in spec.numbers)
        assert all(re.match(r"[a-z]+ing ", words) for words in spec.checks.values())


def test_a_claim_that_is_not_there_is_no_claim() -> None:
    with pytest.raises(KeyError):
        claim_of("C99")


def test_the_claim_of_the_guide_is_answered(
    few_careers: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    code, entry = (
        re.search(rf"```{language}\n(.*?)```", GUIDE.read_text(encoding="utf-8"), re.DOTALL)
        for language in ("python", "toml")
    )
    assert code is not None
    assert entry is not None
    (tmp_path / "added").mkdir()
    (tmp_path / "added" / "c21.py").write_text(code[1], encoding="utf-8")
    monkeypatch.setattr(claims, "__path__", [*claims.__path__, str(tmp_path / "added")])
    monkeypatch.setitem(sys.modules, "sojourn_analysis.claims.c21", None)
    monkeypatch.delitem(sys.modules, "sojourn_analysis.claims.c21")
    whole = tmp_path / "whole.toml"
    whole.write_text(f"{default_text()}\n{entry[1]}", encoding="utf-8")
    assert [one.id for one in Plan.from_toml(whole).claims] == [*claim_ids()]
    short = plan_file_of(tmp_path / "short.toml", CHEAPEST)
    short.write_text(f"{short.read_text(encoding='utf-8')}\n{entry[1]}", encoding="utf-8")
    claim = analyze(few_careers, tmp_path / "out", Plan.from_toml(short)).results.claims[-1]
    assert claim.id == "C21"
    assert claim.headline.name == "share_wished_industry"
    assert claim.headline.estimate is not None
    assert claim.headline.p_holm is not None
    assert [check.name for check in claim.checks] == ["either_counts"]
    assert "Those in industry wanted to be there" in claim.answer
    page = (tmp_path / "out" / "report.html").read_text(encoding="utf-8")
    assert "C21. Did most people in industry wish for industry" in page
    told = json.loads((tmp_path / "out" / "results.json").read_text(encoding="utf-8"))
    assert [one["id"] for one in told["claims"]] == [CHEAPEST, "C21"]
