"""Killing the app while an interview is typed loses no acknowledged answer."""

from __future__ import annotations

from pathlib import Path

import pytest

from sojourn_desktop.journey.kills import Change, Killed, kill_once, undisturbed
from sojourn_schema.instrument.answers import Place

SEEDS = (101, 102, 103, 104, 105)  # `make kills` does many
YEAR = Place("respondent", "", "phd_year")


@pytest.fixture(scope="module")
def expected(tmp_path_factory: pytest.TempPathFactory) -> list[Change]:
    return undisturbed(tmp_path_factory.mktemp("undisturbed"))


def test_every_key_press_is_a_change_of_its_own(expected: list[Change]) -> None:
    typed = [change[YEAR] for change in expected if YEAR in change]
    assert typed == ["2", "20", "201", "2012"]


@pytest.mark.parametrize("seed", SEEDS)
def test_a_killed_app_keeps_what_it_acknowledged_and_goes_on(
    seed: int, expected: list[Change], tmp_path: Path
) -> None:
    run = kill_once(tmp_path, expected, seed)
    assert run.kept is not None, "the draft holds what was never typed"
    assert 0 < run.acknowledged <= run.kept < len(expected)
    assert run.differences == ()


@pytest.mark.parametrize(
    ("run", "lost", "is_good"),
    [
        (Killed(7, 7, "years", ()), 0, True),
        (Killed(7, 9, "years", ()), 0, True),
        (Killed(7, 5, "years", ()), 2, False),
        (Killed(7, None, "years", ()), 7, False),
        (Killed(7, 7, "years", ("something",)), 0, False),
    ],
)
def test_a_run_is_good_when_nothing_is_lost_torn_or_different(run: Killed, lost: int, is_good: bool) -> None:
    assert (run.lost, run.is_good) == (lost, is_good)
