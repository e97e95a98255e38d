"""The table of claims and the detail of the one that is picked."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QComboBox, QLabel, QPushButton, QTableView, QWidget
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from sojourn_desktop.language import interpreter
from sojourn_desktop.results.claims_model import SORTING, ClaimColumn, ClaimsModel
from sojourn_desktop.results.claims_view import BESIDE, ClaimsView
from sojourn_desktop.results.saved import SavedAnalysis
from sojourn_desktop.results.text_table import TextModel

SPOKEN = Qt.ItemDataRole.AccessibleTextRole


@pytest.fixture
def view(qtbot: QtBot, saved: SavedAnalysis) -> ClaimsView:
    made = ClaimsView()
    qtbot.addWidget(made)
    made.resize(1024, 650)
    made.show()
    made.show_analysis(saved)
    return made


def label(view: QWidget, name: str) -> QLabel:
    found = view.findChild(QLabel, name)
    assert isinstance(found, QLabel)
    return found


def table(view: QWidget, name: str = "results.claims") -> QTableView:
    found = view.findChild(QTableView, name)
    assert isinstance(found, QTableView)
    return found


def ids(view: ClaimsView) -> list[str]:
    model = table(view).model()
    return [str(model.index(row, ClaimColumn.ID).data()) for row in range(model.rowCount())]


def test_the_models_keep_the_rules_of_models(saved: SavedAnalysis, qtmodeltester: ModelTester) -> None:
    model = ClaimsModel()
    model.show_claims(saved.told.claims)
    qtmodeltester.check(model)
    texts = TextModel(lambda: ("a", "b"))
    texts.show_rows([("1", "2")])
    qtmodeltester.check(texts)


def test_a_row_tells_claim_number_verdict_and_reason(saved: SavedAnalysis) -> None:
    model = ClaimsModel()
    model.show_claims(saved.told.claims)
    claim = saved.told.claims[0]
    cells = [str(model.index(0, column).data()) for column in ClaimColumn]
    assert cells == ["C4", claim.claim, f"{claim.value}\n({claim.interval})", "? Not settled", claim.why]
    assert model.index(0, ClaimColumn.VERDICT).data(SPOKEN) == "Verdict: Not settled"
    assert "\n" not in model.index(0, ClaimColumn.NUMBER).data(SPOKEN)
    assert model.index(1, ClaimColumn.ID).data(SORTING) > model.index(0, ClaimColumn.ID).data(SORTING)


def test_the_claim_of_page_one_is_picked_first_and_arrows_pick_others(qtbot: QtBot, view: ClaimsView) -> None:
    assert label(view, "results.question").text().startswith("C4. ")
    qtbot.keyClick(table(view), Qt.Key.Key_Down)
    assert label(view, "results.question").text().startswith("C14. ")


def test_rows_are_sorted_from_the_list_and_from_the_head(view: ClaimsView) -> None:
    assert ids(view) == ["C4", "C14", "C16"]
    order = view.findChild(QComboBox, "results.order")
    assert isinstance(order, QComboBox)
    order.setCurrentIndex(2)
    order.activated.emit(2)
    assert ids(view) == ["C14", "C16", "C4"]  # A top ..., Academia ..., Your ...
    assert label(view, "results.question").text().startswith("C4. ")  # what was picked stays so
    table(view).sortByColumn(ClaimColumn.ID, Qt.SortOrder.DescendingOrder)
    assert ids(view) == ["C16", "C14", "C4"]
    assert order.currentIndex() == 0


def test_the_detail_has_numbers_checks_figure_and_a_way_to_the_report(
    qtbot: QtBot, view: ClaimsView, saved: SavedAnalysis
) -> None:
    claim = saved.told.claims[0]
    assert label(view, "results.verdict").text() == f"Not settled. {claim.why}"
    assert label(view, "results.claim_answer").text() == claim.answer
    assert table(view, "results.numbers").model().rowCount() == len(claim.numbers) > 1
    checks = table(view, "results.checks").model()
    assert checks.rowCount() == len(claim.checks)
    agreeing = [str(checks.index(row, 3).data()) for row in range(checks.rowCount())]
    assert set(agreeing) <= {"✓ yes", "✗ no", "asks something else"}
    figures = view.findChildren(QWidget, "results.claim_figure")
    assert len(figures) == len(claim.figures)
    assert all(figure.accessibleDescription() for figure in figures)
    button = view.findChild(QPushButton, "results.claim_report")
    assert isinstance(button, QPushButton)
    with qtbot.waitSignal(view.detail.open_report) as asked:
        button.click()
    assert asked.args == ["c4"]


def test_what_to_reckon_with_is_plain_and_the_models_terms_wait_behind_a_button(view: ClaimsView) -> None:
    plain = label(view, "results.reservations")
    assert plain.text().startswith("•  ")
    assert "parameters" not in plain.text()
    details, more = label(view, "results.details"), view.findChild(QPushButton, "results.more")
    assert isinstance(more, QPushButton)
    assert not details.isVisible()
    more.click()
    assert details.isVisible()
    assert "parameters" in details.text()
    view.pick("C16")
    assert not details.isVisible()


def test_enter_goes_to_the_detail_which_scrolls_by_key(qtbot: QtBot, view: ClaimsView) -> None:
    with qtbot.waitActive(view):
        view.activateWindow()
    table(view).setFocus()
    qtbot.keyClick(table(view), Qt.Key.Key_Return)
    assert view.detail.hasFocus()
    bar = view.detail.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    qtbot.keyClick(view.detail, Qt.Key.Key_PageDown)
    assert bar.value() > 0


def test_the_table_can_be_read_only_and_says_what_it_is(view: ClaimsView) -> None:
    claims = table(view)
    assert claims.editTriggers() == QAbstractItemView.EditTrigger.NoEditTriggers
    assert claims.accessibleName() == "The claims"
    assert claims.accessibleDescription()


def test_a_wide_window_has_the_detail_beside_the_table(view: ClaimsView) -> None:
    assert view.detail.mapTo(view, view.detail.rect().topLeft()).x() < 100
    view.resize(BESIDE + 50, 650)
    view.layout().activate()
    assert view.detail.mapTo(view, view.detail.rect().topLeft()).x() > 400


def test_another_language_is_spoken_at_once(qtbot: QtBot, view: ClaimsView) -> None:
    interpreter().speak("de")
    head = table(view).model()
    across = Qt.Orientation.Horizontal
    qtbot.waitUntil(lambda: head.headerData(ClaimColumn.VERDICT, across) == "Urteil")
    qtbot.waitUntil(lambda: label(view, "results.verdict").text().startswith("Offen. "))


def test_below_each_other_the_table_has_more_room_than_the_detail(view: ClaimsView) -> None:
    view.resize(1200, 700)
    assert table(view).viewport().height() >= 6 * 48, "six claims of two lines"
    assert table(view).height() > view.detail.height() > 160


@pytest.mark.parametrize("width", [640, 960, 1200])
def test_the_claim_has_the_widest_column(view: ClaimsView, width: int) -> None:
    view.resize(width, 440)
    wide = {column: table(view).columnWidth(column) for column in ClaimColumn}
    assert max(wide, key=lambda column: wide[column]) is ClaimColumn.CLAIM


@pytest.mark.parametrize(("width", "has_reasons"), [(640, False), (960, False), (1200, True)])
def test_a_narrow_table_leaves_the_reasons_to_the_detail_and_keeps_its_rows_low(
    view: ClaimsView, width: int, has_reasons: bool
) -> None:
    view.resize(width, 440)
    claims = table(view)
    assert claims.isColumnHidden(ClaimColumn.WHY) is not has_reasons
    lines = max(claims.rowHeight(row) for row in range(claims.model().rowCount()))
    assert lines <= (3 if width < 960 else 2) * claims.fontMetrics().lineSpacing() + 16
    assert label(view, "results.verdict").isVisible()
