"""Simulated careers as a data package: the same bytes from a seed, nothing refused, the truth beside them."""

from __future__ import annotations

import json
import zipfile
from pathlib import Path

import pytest

from sojourn_analysis.simulate.package import simulate
from sojourn_analysis.simulate.process import Process
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


def test_careers_are_such_that_nobody_would_ask_what_was_meant(package: Path) -> None:
    kinds: dict[str, int] = {}
    careers: list[Career] = list(read_package(package))
    for career in careers:
        for finding in findings(career):
            kinds[finding.kind] = kinds.get(finding.kind, 0) + 1
    assert set(kinds) <= {"gap", "overlap", "before_phd"}
    assert sum(kinds.values()) < len(careers)


def test_truth_json_names_the_headlines_and_the_process(tmp_path: Path) -> None:
    simulate(tmp_path / "package", Process(), 20, 11)
    truth = json.loads((tmp_path / "package" / "truth.json").read_text(encoding="utf-8"))
    assert list(truth) == [*(f"C{number}" for number in range(1, 21)), "process"]
    claim = truth["C1"]
    assert claim["odds_ratio_industry_year"] == 0.85
    difference = claim["chance_10y_industry_3"] - claim["chance_10y_industry_0"]
    assert claim["chance_10y_difference"] == pytest.approx(difference)
    assert truth["C3"]["mediated_share"] == pytest.approx(0.5, abs=1e-3)
    process = truth["process"]
    assert (process["seed"], process["respondents"], process["population"]) == (11, 20, "stored")
    assert process["paper_effect"] > 0


def test_what_is_neither_stored_nor_drawn_is_said_to_be_left_out(tmp_path: Path) -> None:
    truth = simulate(tmp_path / "package", Process(industry_odds_ratio=0.83), 5, 1).truth
    assert truth["process"]["population"] == "left out"
    assert {f"C{number}" for number in range(1, 21)} - set(truth) == {"C2", "C6", "C8", "C10", "C17"}


@pytest.mark.parametrize(
    "process", [Process.in_the_field(), Process.confounded()], ids=["field", "confounded"]
)
def test_careers_of_every_scenario_are_taken_in_without_a_refusal(process: Process, tmp_path: Path) -> None:
    simulate(tmp_path / "package", process, 400, 4)
    reading = read_package(tmp_path / "package")
    assert len(list(reading)) == 400
    assert list(reading.refusals) == []


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
