"""A design that was not saved: beside the study until it is, whatever was typed."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from sojourn_desktop.setup.unsaved import ENDING, keep, kept


def test_what_was_typed_comes_back_also_where_it_can_not_be(tmp_path: Path) -> None:
    study = tmp_path / "study.sojourn"
    raw = {
        "title": "",
        "survey_year": "20x6",
        "anonymize_on": date(2027, 1, 1),
        "consent_text": {"en": "a\nb"},
    }
    assert kept(study) is None
    keep(study, raw)
    assert kept(study) == raw
    assert (tmp_path / f"study{ENDING}").stat().st_mode & 0o777 == 0o600
    keep(study, raw | {"title": "Later"})
    assert kept(study) == raw | {"title": "Later"}
    keep(study, None)
    assert kept(study) is None
    assert list(tmp_path.iterdir()) == []


def test_a_file_that_is_damaged_and_a_folder_that_is_gone_stop_nobody(tmp_path: Path) -> None:
    (tmp_path / f"study{ENDING}").write_text("= no TOML")
    assert kept(tmp_path / "study.sojourn") is None
    keep(tmp_path / "gone" / "study.sojourn", {"title": "A"})
