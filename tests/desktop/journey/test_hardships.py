"""A full disk and a study file that is away are told, typing goes on, and the record is as it was meant."""

from __future__ import annotations

from pathlib import Path

import pytest

from sojourn_desktop.journey.effort import Kind
from sojourn_desktop.journey.hardships import HARDSHIPS, Borne, Interrupted, bear


@pytest.mark.parametrize(("hardship", "way"), [*zip(HARDSHIPS, ("keyboard", "mouse"), strict=True)])
def test_an_interview_goes_on_and_is_kept(hardship: str, way: str, tmp_path: Path) -> None:
    run = bear(tmp_path, 7, hardship, "one_company", way)
    assert run.differences == ()
    assert "safe" in run.said
    assert "go on typing" in run.said


def test_something_is_done_once_before_its_event() -> None:
    done: list[int] = []
    effort = Interrupted(at={2: lambda: done.append(effort.events)})
    for _ in range(5):
        effort.act(Kind.KEY)
    assert (done, effort.keys) == ([2], 5)


@pytest.mark.parametrize(
    ("said", "differences", "is_good"),
    [("Everything is safe.", (), True), ("", (), False), ("It is safe.", ("a spell is lost",), False)],
)
def test_a_run_is_good_when_it_was_told_and_nothing_is_lost(
    said: str, differences: tuple[str, ...], is_good: bool
) -> None:
    assert Borne("full", "one_company", "mouse", said, differences).is_good is is_good
