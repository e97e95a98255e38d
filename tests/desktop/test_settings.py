"""The remembered values and their defaults."""

from __future__ import annotations

from pathlib import Path

from sojourn_desktop import settings
from sojourn_desktop.settings import LOOK, MOST_RECENT, RECENT_STUDIES, WINDOW, Settings
from sojourn_desktop.theme import Look


def test_every_setting_has_the_default_that_a_newcomer_wants() -> None:
    fresh = Settings()
    assert {one.key: fresh.get(one) for one in settings.ALL} == {
        "view/look": Look.SYSTEM,
        "view/language": "",
        "studies/recent": (),
        "window/geometry": b"",
    }


def test_a_value_is_remembered_from_one_start_to_the_next() -> None:
    Settings().put(LOOK, Look.DARK)
    Settings().put(WINDOW, b"\x01\x02")
    assert Settings().get(LOOK) is Look.DARK
    assert Settings().get(WINDOW) == b"\x01\x02"


def test_a_value_that_cannot_be_read_is_the_default() -> None:
    kept = Settings()
    kept._kept.setValue(LOOK.key, "neon")
    kept._kept.setValue(RECENT_STUDIES.key, "{")
    assert kept.get(LOOK) is Look.SYSTEM
    assert kept.get(RECENT_STUDIES) == ()


def test_recent_studies_are_few_and_the_last_one_is_first(tmp_path: Path) -> None:
    kept = Settings()
    for number in range(MOST_RECENT + 2):
        kept.remember_study(tmp_path / f"{number}.sojourn")
    kept.remember_study(tmp_path / "3.sojourn")
    recent = kept.get(RECENT_STUDIES)
    assert recent[0] == tmp_path / "3.sojourn"
    assert len(recent) == len(set(recent)) == MOST_RECENT
    kept.forget_study(tmp_path / "3.sojourn")
    assert tmp_path / "3.sojourn" not in kept.get(RECENT_STUDIES)
