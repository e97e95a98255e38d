"""What the home page says of the open study."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from sojourn_desktop.home.page import HomePage, StudyView


@pytest.mark.parametrize(
    ("sealed", "told"), [(0, "No careers yet"), (1, "1 sealed interview"), (2, "2 sealed interviews")]
)
def test_a_laptop_tells_how_many_interviews_it_sealed(qtbot: QtBot, sealed: int, told: str) -> None:
    page = HomePage()
    qtbot.addWidget(page)
    view = StudyView(
        title="Careers", survey_year=2026, path=Path("laptop-1.sojourn"), counts={}, drafts=(), parts={},
        is_laptop=True, sealed=sealed,
    )  # fmt: skip
    page.show_study(view, ())
    counts = page.findChild(QLabel, "home.counts")
    assert counts is not None
    assert counts.text() == told
