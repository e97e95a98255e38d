"""Simulated careers: months give the drawn states back, and the truth is that of randomised exposure."""

from __future__ import annotations

import json
import math
import zipfile
from pathlib import Path

import numpy as np
import pytest
from tests.analysis.person_years.reading import rows_of

from sojourn_analysis.engine.duckdb import Engine
from sojourn_analysis.engine.histories import Part, histories_of_study
from sojourn_analysis.person_years import EXTRAS, FIRST_FACULTY, PERSONS, RISK_SETS, build, first_faculty
from sojourn_analysis.progress import silent
from sojourn_analysis.simulate.careers import as_histories, draw_careers
from sojourn_analysis.simulate.histories import INDUSTRY_STATES, OTHER_STATES, State, draw_histories
from sojourn_analysis.simulate.package import simulate
from sojourn_analysis.simulate.process import Process, logistic
from sojourn_analysis.source import opened
from sojourn_schema.careers import Career
from sojourn_schema.consistency import findings
from sojourn_schema.errors import PackageError
from sojourn_schema.interchange import read_package, write_package


def test_the_same_seed_gives_the_same_bytes_and_another_seed_others(tmp_path: Path) -> None:
    for name, seed in (("a", 5), ("b", 5), ("c", 6), ("a.zip", 5), ("b.zip", 5)):
        simulate(tmp_path / name, Process(), 60, seed)
    files = sorted(path.name for path in (tmp_path / "a").iterdir())
    assert "truth.json" in files
    for name in files:
        assert (tmp_path / "a" / name).read_bytes() == (tmp_path / "b" / name).read_bytes()
    assert (tmp_path / "a.zip").read_bytes() == (tmp_path / "b.zip").read_bytes()
    assert (tmp_path / "a" / "spells.csv").read_bytes() != (tmp_path / "c" / "spells.csv").read_bytes()


def test_a_package_is_read_without_a_refusal_as_folder_and_as_zip(package: Path, tmp_path: Path) -> None:
    simulate(tmp_path / "p.zip", Process(), 50, 1)
    for path, careers in ((package, 700), (tmp_path / "p.zip", 50)):
        reading = read_package(path)
        assert len(list(reading)) == careers
        assert list(reading.refusals) == []


def test_careers_without_a_study_file_give_the_same_person_years(tmp_path: Path) -> None:
    process, people, seed = Process(), 150, 4
    simulate(tmp_path / "package", process, people, seed)
    definitions = [*RISK_SETS.values(), FIRST_FACULTY.with_extra(*EXTRAS.values())]
    parts = tuple(Part)
    found = []
    with opened(tmp_path / "package", silent) as study:
        drawn = (as_histories(tables, parts) for tables in draw_careers(process, people, seed))
        for histories in (histories_of_study(study.path, parts=parts), drawn):
            with Engine() as engine:
                found.append([rows_of(one) for one in build(engine, histories, definitions)])
    assert found[0] == found[1]
    assert all(found[0])


def test_every_year_of_the_data_has_the_state_that_was_drawn() -> None:
    process, people, seed = Process(), 4000, 3
    # The first block's draws begin with the ids; the same stream gives the same histories.
    rng = np.random.default_rng(np.random.SeedSequence(seed).spawn(1)[0])
    rng.integers(0, 256, (people, 16), dtype=np.uint8)
    drawn = draw_histories(process, people, rng)
    (tables,) = draw_careers(process, people, seed)
    ids = tables["respondent"]["respondent_id"].to_pylist()
    with Engine() as engine:
        risk_set = first_faculty(engine, [as_histories(tables)])
        table = risk_set.table.inner_join(engine.table(PERSONS), "person")
        rows = engine.rows(table).to_pandas()
    place = rows["respondent_id"].map({one: number for number, one in enumerate(ids)}).to_numpy()
    t = rows["t"].to_numpy(dtype=np.int64)
    for name, states in (
        ("industry_years", INDUSTRY_STATES),
        ("postdoc_years", (State.POSTDOC,)),
        ("other_years", OTHER_STATES),
    ):
        flags = np.isin(drawn.state, states).cumsum(axis=1)
        before = np.where(t > 0, flags[place, np.maximum(t - 1, 0)], 0)
        np.testing.assert_array_equal(rows[name].to_numpy(), before)
    np.testing.assert_array_equal(rows["event"].to_numpy(), drawn.hire_t[place] == t)
    expected = np.where(drawn.hire_t >= 0, drawn.hire_t, 10**6)
    last_t = np.minimum(expected, process.survey_year - 1 - drawn.phd_year)[~drawn.in_progress]
    assert len(rows) == (last_t + 1).sum()


def test_months_are_partly_unknown_and_side_posts_occur() -> None:
    (tables,) = draw_careers(Process(), 2000, 9)
    spells = tables["spell"].to_pandas()
    assert 0.02 < spells["start_month"].isna().mean() < 0.4
    ended = spells[spells["end_year"].notna()]
    assert 0.02 < ended["end_month"].isna().mean() < 0.4
    assert (spells["position"] == "adjunct").any()
    chairs = spells[spells["position"].str.endswith("professor") & spells["fte"].notna()]
    assert set(chairs["fte"]) == {"0.8"}
    assert {"none", "startup", "government", "industry", "academia"} <= set(spells["sector"])


def test_careers_are_such_that_nobody_would_ask_what_was_meant(package: Path) -> None:
    kinds: dict[str, int] = {}
    careers: list[Career] = list(read_package(package))
    for career in careers:
        for finding in findings(career):
            kinds[finding.kind] = kinds.get(finding.kind, 0) + 1
    assert set(kinds) <= {"gap", "overlap", "before_phd"}
    assert sum(kinds.values()) < len(careers)


def test_the_truth_by_enumeration_is_that_of_randomised_exposure() -> None:
    process, people = Process(industry_odds_ratio=0.8), 400_000
    rng = np.random.default_rng(8)
    effects = np.zeros(people)
    for levels in process.backgrounds:
        shares = np.array([level.share for level in levels.values()])
        drawn = rng.choice(len(shares), people, p=shares / shares.sum())
        effects += np.array([level.effect for level in levels.values()])[drawn]
    for first in (0, 3):
        hired = np.zeros(people, dtype=bool)
        for t in range(10):
            industry = min(t, first)
            hazard = logistic(process.log_odds(t, industry, t - industry, 0, effects))
            hired |= rng.random(people) < hazard
        error = math.sqrt(hired.mean() * (1 - hired.mean()) / people)
        assert abs(process.true_chance(first) - hired.mean()) < 4 * error


def test_the_truth_of_one_year_worked_by_hand() -> None:
    process = Process()
    sums = [
        (
            one.share * two.share * three.share * four.share,
            one.effect + two.effect + three.effect + four.effect,
        )
        for one in process.fields.values()
        for two in process.tiers.values()
        for three in process.genders.values()
        for four in process.cohorts.values()
    ]
    shares, effects = process.patterns()
    np.testing.assert_allclose(np.column_stack([shares, effects]), sums, atol=1e-15)
    assert shares.sum() == pytest.approx(1)
    # After one industry year at t = 1, R multiplies the odds.
    odds = np.exp(process.log_odds(1, 1, 0, 0, effects) - process.log_odds(1, 0, 0, 0, effects))
    np.testing.assert_allclose(odds, process.industry_odds_ratio)


def test_truth_json_names_the_headlines_and_the_process(package: Path) -> None:
    truth = json.loads((package / "truth.json").read_text(encoding="utf-8"))
    assert set(truth) == {"C1", "process"}
    claim = truth["C1"]
    assert claim["odds_ratio_industry_year"] == 0.75
    difference = claim["chance_10y_industry_3"] - claim["chance_10y_industry_0"]
    assert claim["chance_10y_difference"] == pytest.approx(difference)
    assert truth["process"]["seed"] == 11
    assert truth["process"]["respondents"] == 700


def test_something_else_is_not_overwritten_but_an_earlier_package_is(tmp_path: Path) -> None:
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "notes.txt").write_text("mine", encoding="utf-8")
    (tmp_path / "mine.zip").write_text("mine", encoding="utf-8")
    for name in ("mine", "mine.zip"):
        with pytest.raises(PackageError, match="something other"):
            simulate(tmp_path / name, Process(), 5, 1)
    assert (tmp_path / "mine" / "notes.txt").read_text(encoding="utf-8") == "mine"
    for respondents in (5, 7):
        simulate(tmp_path / "package", Process(), respondents, 1)
        simulate(tmp_path / "package.zip", Process(), respondents, 1)
    assert len((tmp_path / "package" / "respondents.csv").read_text(encoding="utf-8").splitlines()) == 8
    with zipfile.ZipFile(tmp_path / "package.zip") as archive:
        assert len(archive.read("respondents.csv").decode().splitlines()) == 8
    assert sorted(path.name for path in tmp_path.iterdir()) == ["mine", "mine.zip", "package", "package.zip"]


def test_careers_that_were_not_simulated_are_not_overwritten(package: Path, tmp_path: Path) -> None:
    exported, zipped = tmp_path / "exported", tmp_path / "exported.zip"
    write_package(read_package(package), exported)
    write_package(read_package(package), zipped)
    before = (exported / "respondents.csv").read_bytes(), zipped.read_bytes()
    for out in (exported, zipped):
        with pytest.raises(PackageError, match="something other"):
            simulate(out, Process(), 5, 1)
    assert ((exported / "respondents.csv").read_bytes(), zipped.read_bytes()) == before


def test_an_interrupted_simulation_leaves_nothing(tmp_path: Path) -> None:
    def interrupt(what: str, share: float) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        simulate(tmp_path / "package", Process(), 5, 1, interrupt)
    assert list(tmp_path.iterdir()) == []
