"""The last page: where it leads, at a booth and where somebody answers alone."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from sojourn_desktop.interview.done import DonePage


@pytest.mark.parametrize(("is_alone", "leads_on"), [(False, "done.next"), (True, "done.home")])
def test_it_leads_to_the_next_respondent_where_one_may_come(
    qtbot: QtBot, is_alone: bool, leads_on: str
) -> None:
    page = DonePage(kept=True, is_alone=is_alone)
    qtbot.addWidget(page)
    page.show()
    page.opened()
    buttons = {one.objectName(): one for one in page.findChildren(QPushButton)}
    assert page.focusWidget() is buttons[leads_on]
    assert buttons["done.next"].isVisible() is not is_alone
    assert buttons["done.home"].isVisible()
