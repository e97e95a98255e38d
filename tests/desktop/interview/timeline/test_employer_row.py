"""Before a new position is told: the same employer, or only more of the one before?"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from sojourn_desktop.interview.timeline.editor import SpellEditor

POSTDOC = (2010, 2013, "academia", "postdoc")


def headings(editor: SpellEditor) -> set[str]:
    """What is said in the editor now."""
    return {one.text() for one in editor.findChildren(QLabel) if one.isVisible()}


def test_one_click_tells_the_employer_before_the_position(desk: Callable) -> None:
    at = desk((2010, 2013, "government", "research_scientist"))
    at.drag(at.cell("industry", 2014), at.cell("industry", 2018))
    assert at.shown("timeline.employer.no")
    assert not at.shown("timeline.employer.went_on")
    at.click("timeline.employer.no")
    assert at.spells[1].text("same_employer") == "no"
    assert at.find("timeline.employer.no").isChecked()
    at.click("timeline.tile.industry.engineer")
    assert at.spells[1].position == "engineer"


def test_a_company_after_a_university_is_another_employer_without_being_asked(desk: Callable) -> None:
    at = desk(POSTDOC)
    at.drag(at.cell("industry", 2014), at.cell("industry", 2018))
    assert at.shown("timeline.tile.industry.engineer")
    assert not at.shown("timeline.employer.no")


def test_a_job_that_only_went_on_is_one_position_in_one_step(desk: Callable) -> None:
    at = desk(POSTDOC)
    before = at.spells[0].spell_id
    at.drag(at.cell("academia", 2014), at.cell("academia", 2018))
    drawn = at.interview.timeline
    at.tap_widget("timeline.employer.went_on")
    assert at.years() == [(2010, 2018)]
    assert at.page.current == before
    assert not at.shown("timeline.employer.went_on")
    at.interview.undo()
    assert at.interview.timeline == drawn


def test_the_tiles_may_be_used_without_it_and_it_is_asked_afterwards(desk: Callable) -> None:
    at = desk(POSTDOC)
    at.drag(at.cell("academia", 2014), at.cell("academia", 2018))
    at.click("timeline.tile.academia.research_fellow")
    assert at.spells[1].position == "research_fellow"
    assert not at.shown("timeline.employer.no")
    assert at.shown(f"spell.{at.spells[1].spell_id}.same_employer=no")


def test_it_is_not_asked_of_the_first_position_of_a_break_or_after_a_gap(desk: Callable) -> None:
    at = desk()
    at.drag(at.cell("academia", 2010), at.cell("academia", 2013))
    assert not at.shown("timeline.employer.no")
    at.click("timeline.tile.academia.postdoc")
    at.drag(at.cell("academia", 2016), at.cell("academia", 2018))
    assert at.shown("timeline.employer.no")
    assert not at.shown("timeline.employer.went_on")


def test_with_keys_the_question_comes_first_and_then_the_tiles(desk: Callable) -> None:
    at = desk(POSTDOC)
    at.click("timeline.add")
    assert at.find("timeline.employer.no").hasFocus()
    at.keys(Qt.Key.Key_Return)
    assert at.spells[1].text("same_employer") == "no"
    assert at.shown("timeline.sector.industry")
    assert at.find("timeline.sector.academia").hasFocus()


def test_nothing_moves_under_the_hand_and_an_answer_can_be_taken_back(desk: Callable) -> None:
    at = desk(POSTDOC)
    at.drag(at.cell("academia", 2014), at.cell("academia", 2018))
    tile = at.find("timeline.tile.academia.lecturer")
    before = tile.mapTo(at.page, tile.rect().center())
    at.click("timeline.employer.no")
    assert tile.mapTo(at.page, tile.rect().center()) == before
    at.click("timeline.employer.no")
    assert at.spells[1].text("same_employer") == ""


def test_a_job_that_goes_on_did_not_just_go_on(desk: Callable) -> None:
    at = desk((2010, None, "academia", "full_professor"))
    at.drag(at.cell("", 2014), at.cell("", 2016))
    assert at.shown("timeline.employer.no")
    assert not at.shown("timeline.employer.went_on")


def test_of_a_new_position_nothing_else_is_asked_before_it_is_told_what_it_was(desk: Callable) -> None:
    at = desk(POSTDOC)
    at.drag(at.cell("industry", 2014), at.cell("industry", 2018))
    new = at.spells[1].spell_id
    assert at.interview.spell_items(new)
    assert not at.shown(f"spell.{new}.appointment=permanent")
    assert not at.shown(f"spell.{new}.return_plan=no")
    at.click("timeline.tile.industry.engineer")
    assert at.shown(f"spell.{new}.appointment=permanent")
    assert at.shown(f"spell.{new}.return_plan=no")


def test_with_the_same_employer_the_positions_of_its_kind_are_offered_at_once(desk: Callable) -> None:
    at = desk(POSTDOC)
    at.click("timeline.add")
    assert "Where did you work?" in headings(at.page.editor)
    at.click("timeline.employer.yes")
    assert "What was your position?" in headings(at.page.editor)
    assert at.spells[1].text("sector") == "", "it is offered, not answered"
    assert at.shown("timeline.other_kinds")
    at.click("timeline.tile.academia.lecturer")
    assert (at.spells[1].sector, at.spells[1].position) == ("academia", "lecturer")
