"""The plan editor: claims taken in and out, what matters typed, whose careers, and files."""

from __future__ import annotations

import importlib
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QLabel, QLineEdit, QPushButton, QTableView, QTabWidget, QWidget
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot
from tests.analysis.plans import plan_of

from sojourn_analysis.plan import Plan
from sojourn_analysis.plan_text import plan_text
from sojourn_analysis.subgroup import ITEMS
from sojourn_desktop.language import interpreter
from sojourn_desktop.results.plan_draft import NAME, PlanDraft
from sojourn_desktop.results.plan_holder import PlanHolder
from sojourn_desktop.results.plan_model import PlanColumn, PlanModel
from sojourn_desktop.results.plan_view import PlanView
from sojourn_desktop.results.subgroup_tree import SubgroupTree
from sojourn_desktop.results.subgroup_words import ITEM_WORDS, answers_of, subgroup_words
from sojourn_desktop.window import MainWindow
from sojourn_schema.errors import DefinitionError

CHECK, EDIT = Qt.ItemDataRole.CheckStateRole, Qt.ItemDataRole.EditRole
LOADING_MS = 60_000


@pytest.fixture
def view(qtbot: QtBot) -> PlanView:
    made = PlanView(registered=[plan_of("C2").hash])
    qtbot.addWidget(made)
    made.resize(1024, 700)
    made.show()
    return made


def status(view: PlanView) -> str:
    found = view.findChild(QLabel, "plan.status")
    assert isinstance(found, QLabel)
    return found.text()


def problem(view: PlanView) -> QLabel:
    found = view.findChild(QLabel, "plan.problem")
    assert isinstance(found, QLabel)
    return found


def button(view: PlanView, name: str) -> QPushButton:
    found = view.findChild(QPushButton, name)
    assert isinstance(found, QPushButton)
    return found


def claims(view: PlanView) -> PlanModel:
    found = view.findChild(QTableView, "plan.claims")
    assert isinstance(found, QTableView)
    model = found.model()
    assert isinstance(model, PlanModel)
    return model


def analysed(qtbot: QtBot, view: PlanView) -> Plan:
    with qtbot.waitSignal(view.analyse) as asked:
        button(view, "plan.analyse").click()
    assert asked.args is not None
    return Plan.from_toml_text(asked.args[0], NAME)


def test_the_model_keeps_the_rules_of_models(qtmodeltester: ModelTester) -> None:
    model = PlanModel()
    model.show_draft(PlanDraft(Plan.default()))
    qtmodeltester.check(model)


def test_it_begins_as_the_plan_that_ships_and_says_so(qtbot: QtBot, view: PlanView) -> None:
    assert status(view).startswith("This is the plan that ships")
    assert analysed(qtbot, view).is_default


def test_a_claim_goes_by_a_key_and_what_matters_is_typed(qtbot: QtBot, view: PlanView) -> None:
    model = claims(view)
    table = view.findChild(QTableView, "plan.claims")
    assert isinstance(table, QTableView)
    table.setCurrentIndex(model.index(1, PlanColumn.CLAIM))
    qtbot.keyClick(table, Qt.Key.Key_Space)
    assert model.setData(model.index(0, PlanColumn.EFFECT), "0.9", EDIT)
    assert status(view).startswith("A plan that the study did not name")
    plan = analysed(qtbot, view)
    assert plan.claims[0].smallest_effect == pytest.approx(0.105361, abs=1e-5)
    assert "C2" not in [one.id for one in plan.claims]
    button(view, "plan.reset").click()
    assert status(view).startswith("This is the plan that ships")


def test_the_plan_that_the_study_named_is_known_again(view: PlanView) -> None:
    view.show_plan(plan_of("C2"))
    assert status(view).startswith("The study named this plan")


def test_what_cannot_be_carried_out_is_said_at_once_and_not_analysed(qtbot: QtBot, view: PlanView) -> None:
    button(view, "plan.none").click()
    assert problem(view).isVisible()
    assert "claims without any" in problem(view).text()
    with qtbot.assertNotEmitted(view.analyse):
        button(view, "plan.analyse").click()
    button(view, "plan.all").click()
    assert not problem(view).isVisible()
    seed = view.findChild(QLineEdit, "plan.seed")
    assert isinstance(seed, QLineEdit)
    seed.selectAll()
    qtbot.keyClicks(seed, "x")
    assert "seed of type int" in problem(view).text()


def test_a_subgroup_is_checked_and_told(qtbot: QtBot, view: PlanView) -> None:
    tree = view.findChild(SubgroupTree, "plan.subgroup")
    assert isinstance(tree, SubgroupTree)
    gender = tree.topLevelItem(0)
    assert gender is not None
    woman = gender.child(0)
    assert woman is not None
    woman.setCheckState(0, Qt.CheckState.Checked)
    answer = answers_of("gender")[0]
    assert analysed(qtbot, view).subgroup == {"gender": (answer,)}
    assert gender.text(0) == "Gender: 1 answer"
    tree.show_subgroup({"phd_field": ("1", "2.2")})
    assert tree.subgroup == {"phd_field": ("2.2", "1")}


def test_every_item_that_a_subgroup_may_be_formed_by_has_words() -> None:
    assert set(ITEM_WORDS) == set(ITEMS)
    told = subgroup_words({"gender": ("woman", "PNTS"), "phd_tier": ("top10",)})
    assert told == ("Gender: Woman, prefer not to say; Institution of the PhD: Among the top 10 in the field")
    interpreter().speak("de")
    assert subgroup_words({"gender": ("woman",)}).startswith("Geschlecht: ")


def test_a_plan_is_kept_in_a_file_and_loaded_again(qtbot: QtBot, view: PlanView, tmp_path: Path) -> None:
    view.show_plan(plan_of("C1", "C16"))
    view.write_file(tmp_path / "plan.toml")
    assert (tmp_path / "plan.toml").read_text(encoding="utf-8") == plan_text(plan_of("C1", "C16"))
    view.show_plan(Plan.default())
    view.take_file(tmp_path / "plan.toml")
    assert analysed(qtbot, view) == plan_of("C1", "C16")
    (tmp_path / "plan.toml").write_text("title = ", encoding="utf-8")
    view.take_file(tmp_path / "plan.toml")
    assert "is no TOML" in problem(view).text()
    view.write_file(tmp_path / "nowhere" / "plan.toml")
    assert "can't be written" in problem(view).text()


def test_the_editor_comes_when_it_is_looked_at_and_files_are_chosen_in_a_dialog(
    qtbot: QtBot, open_window: MainWindow, shown: Callable[[str], QWidget]
) -> None:
    open_window.show_results()
    tabs = shown("results.tabs")
    assert isinstance(tabs, QTabWidget)
    assert open_window.findChild(PlanView) is None
    tabs.setCurrentIndex(2)
    qtbot.waitUntil(lambda: open_window.findChild(PlanView) is not None, timeout=LOADING_MS)
    for name in ("load", "save"):
        pressed = shown(f"plan.{name}")
        assert isinstance(pressed, QPushButton)
        pressed.click()
        named = "choose.plan" if name == "load" else "choose.new_plan"
        dialog = open_window.findChild(QFileDialog, named)
        assert isinstance(dialog, QFileDialog)
        dialog.close()


def holder(qtbot: QtBot, plan: str) -> PlanHolder:
    """The editor's place, with the editor of an analysis' plan in it."""
    made = PlanHolder(registered=())
    qtbot.addWidget(made)
    made.show()
    made.make(plan, whose=True)
    qtbot.waitUntil(lambda: made.findChild(PlanView) is not None, timeout=LOADING_MS)
    return made


@pytest.mark.parametrize(("plan", "why"), [("", ""), ("title = 1", "needs claims of type list")])
def test_a_plan_that_is_lost_is_not_replaced_without_a_word(qtbot: QtBot, plan: str, why: str) -> None:
    view = holder(qtbot, plan).findChild(PlanView)
    assert isinstance(view, PlanView)
    assert problem(view).isVisible()
    assert "is lost; this is the plan that ships" in problem(view).text()
    assert why in problem(view).text()
    assert status(view).startswith("This is the plan that ships")


def test_a_plan_that_is_there_is_shown_without_a_problem(qtbot: QtBot) -> None:
    view = holder(qtbot, plan_text(plan_of("C2"))).findChild(PlanView)
    assert isinstance(view, PlanView)
    assert not problem(view).isVisible()
    assert analysed(qtbot, view).hash == plan_of("C2").hash


def test_an_editor_that_does_not_come_says_why_and_is_tried_again(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(name: str) -> None:
        raise DefinitionError("The list is torn.", "Nothing was changed.", "Install it again.")

    made = PlanHolder(registered=())
    qtbot.addWidget(made)
    made.show()
    waiting = made.findChild(QLabel, "plan.waiting")
    assert isinstance(waiting, QLabel)
    with monkeypatch.context() as broken:
        broken.setattr(importlib, "import_module", fail)
        made.make("")
        assert waiting.text().startswith("Getting the plan")
        qtbot.waitUntil(lambda: "The list is torn." in waiting.text())
    made.make("")
    qtbot.waitUntil(lambda: made.findChild(PlanView) is not None, timeout=LOADING_MS)
    assert not waiting.isVisible()
