"""A subgroup's careers, and the fingerprint that tells two sets of careers apart."""

from __future__ import annotations

import stat
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pandas as pd
import pytest
from tests.analysis.plans import CHEAPEST, plan_of

from sojourn_analysis.analyze import analyze
from sojourn_analysis.fingerprint import data_hash
from sojourn_analysis.subgroup import copy_of
from sojourn_schema.interchange.importing import import_package
from sojourn_schema.store.connection import connect
from sojourn_schema.store.study_file import StudyFile
from sojourn_schema.study import StudyDefinition


@pytest.fixture
def study(few_careers: Path, tmp_path: Path) -> Path:
    path = tmp_path / "a.sojourn"
    with StudyFile.create(path, StudyDefinition.default(2026)) as made:
        import_package(made, few_careers)
    return path


def test_a_subgroup_has_those_whose_answers_are_among_them_and_all_of_their_rows(
    study: Path, few_careers: Path, tmp_path: Path
) -> None:
    people = pd.read_csv(few_careers / "respondents.csv", dtype=str, keep_default_na=False)
    wanted = people[people["gender"].eq("woman") & people["phd_field"].str.startswith("1.")]
    spells = pd.read_csv(few_careers / "spells.csv", dtype=str)
    before = study.read_bytes()
    copy = copy_of(study, {"gender": ("woman",), "phd_field": ("1",)}, tmp_path)
    with StudyFile.open(copy, read_only=True) as kept:
        assert kept.respondent_ids() == sorted(wanted["respondent_id"])
        assert kept.counts()["spell"] == spells["respondent_id"].isin(wanted["respondent_id"]).sum()
    assert study.read_bytes() == before


def test_a_copy_has_careers_alone_and_only_its_owner_reads_it(study: Path, tmp_path: Path) -> None:
    secrets = {
        "staff_pin": "(1, 'hash-of-a-pin', 0)",
        "draft": "('draft-of-somebody', NULL)",
        "paused_draft": "('handle-of-a-draft', CAST('sealed-draft' AS BLOB))",
        "sealed_record": "('handle-of-a-record', 'digest', 'laptop', CAST('sealed-original' AS BLOB))",
        "tombstone": "('handle-of-a-withdrawn')",
    }
    with closing(connect(study)) as connection:
        for table, row in secrets.items():
            connection.execute(f"INSERT INTO {table} VALUES {row}")
        connection.execute(
            "INSERT INTO withdrawal_handle SELECT 'handle-of-' || respondent_id, respondent_id"
            " FROM respondent"
        )
    copy = copy_of(study, {"gender": ("woman",)}, tmp_path)
    assert stat.S_IMODE(copy.stat().st_mode) == 0o600
    held = copy.read_bytes()
    there = study.read_bytes()
    for secret in (b"hash-of", b"draft-of", b"handle-of", b"sealed-draft", b"sealed-original"):
        assert secret in there
        assert secret not in held
    with closing(connect(copy, read_only=True)) as connection:
        for table in (*secrets, "withdrawal_handle"):
            assert connection.execute(f"SELECT count(*) FROM {table}").fetchone() == (0,)
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)


def test_an_analysis_of_a_subgroup_counts_it_alone_and_says_so(study: Path, tmp_path: Path) -> None:
    plan = replace(plan_of(CHEAPEST), subgroup={"gender": ("woman", "another")})
    results = analyze(study, tmp_path / "out", plan).results
    whole = analyze(study, tmp_path / "whole", plan_of(CHEAPEST)).results
    assert 0 < results.study["respondents"] < whole.study["respondents"]
    assert results.study["hash"] != whole.study["hash"]
    assert results.plan["subgroup"] == {"gender": ("woman", "another")}
    page = (tmp_path / "out" / "report.html").read_text(encoding="utf-8")
    assert "Only a subgroup was analysed: gender woman or another." in page


def test_the_fingerprint_is_that_of_the_answers_wherever_they_are_kept(study: Path, tmp_path: Path) -> None:
    with (
        StudyFile.open(study) as one,
        StudyFile.create(tmp_path / "b", StudyDefinition.default(2020)) as other,
    ):
        other.add_careers(reversed(list(one.careers())))
    assert data_hash(study) == data_hash(tmp_path / "b")
    shorter = copy_of(study, {"gender": ("woman",)}, tmp_path)
    assert data_hash(shorter) != data_hash(study)
