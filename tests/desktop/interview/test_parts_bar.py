"""The parts of the interview stand in one row, however small the screen and large the type."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from sojourn_desktop import theme
from sojourn_desktop.interview.parts_bar import PartsBar
from sojourn_schema.instrument.questionnaire import Questionnaire
from sojourn_schema.languages import LANGUAGES

PARTS = ("consent", "background", "timeline", "years", "review")


def bar_of(qtbot: QtBot, width: int, language: str = "en") -> PartsBar:
    bar = PartsBar()
    qtbot.addWidget(bar)
    bar.languages.offer([*LANGUAGES], language)
    bar.offer_cover(lambda: None)
    questionnaire = Questionnaire.load()
    bar.show_parts([(part, questionnaire.part_title(part, language)) for part in PARTS], "timeline")
    bar.resize(width, 64)
    bar.show()
    return bar


def steps_of(bar: PartsBar) -> list[QPushButton]:
    found = [bar.findChild(QPushButton, f"interview.part.{part}") for part in PARTS]
    return [one for one in found if one is not None]


def test_with_room_every_part_has_its_name_and_the_time_left_is_told(
    qtbot: QtBot, qapp: QApplication
) -> None:
    bar = bar_of(qtbot, 1400)
    assert [one.text() for one in steps_of(bar)][2:4] == ["3  Your positions", "4  Papers and plans"]
    left = bar.findChild(QLabel, "interview.time_left")
    assert left is not None
    assert left.isVisible()


@pytest.mark.parametrize("language", [*LANGUAGES])
@pytest.mark.parametrize("width", [800, 960, 1024])
def test_where_not_all_names_fit_the_parts_stay_in_one_row(
    qtbot: QtBot, qapp: QApplication, width: int, language: str
) -> None:
    theme.enlarge(qapp, True)
    bar = bar_of(qtbot, width, language)
    theme.enlarge(qapp, False)
    steps = steps_of(bar)
    assert len({one.y() for one in steps}) == 1
    assert all(one.width() >= theme.TARGET for one in steps)
    assert all(one.width() >= one.sizeHint().width() for one in steps), "no name is cut"
    assert len(steps[2].text()) > 1, "the part on the screen has its name"


def test_a_part_without_its_name_in_sight_tells_it_to_a_screen_reader(
    qtbot: QtBot, qapp: QApplication
) -> None:
    bar = bar_of(qtbot, 640)
    first = steps_of(bar)[0]
    assert first.text() == "1"
    assert first.toolTip() == "Taking part"
    assert first.accessibleName() == "Part 1 of 5: Taking part"
