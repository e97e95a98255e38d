"""A definition while it is being designed: kept as typed, told what is wrong, taken back step by step."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

from sojourn_desktop.setup.design import Design
from sojourn_schema.definition_writing import written
from sojourn_schema.instrument.item_sets import items_of, with_item
from sojourn_schema.redefinition import FieldState
from sojourn_schema.study import StudyDefinition

USUAL = replace(StudyDefinition.default(2026), controller="The school", contact="room 2")
BEGUN = FieldState(is_begun=True)


def test_what_is_typed_is_kept_though_it_can_not_be_and_its_reason_stands_at_its_key() -> None:
    design = Design(USUAL)
    assert design.definition == USUAL
    assert not design.is_changed
    design.put(("survey_year",), "20x6")
    assert design.value(("survey_year",)) == "20x6"
    assert list(design.wrong) == ["survey_year"]
    assert design.definition is None
    assert design.text == ""
    design.put(("survey_year",), 2027)
    assert design.definition == replace(USUAL, survey_year=2027)


def test_key_presses_in_one_field_are_one_step_to_take_back() -> None:
    design = Design(USUAL)
    heard: list[str] = []
    design.on_change(lambda: heard.append(design.value(("title",))))
    for typed in ("C", "Ca", "Car"):
        design.put(("title",), typed, typing=True)
    design.put(("contact",), "room 3", typing=True)
    design.undo()
    assert design.value(("title",)) == "Car"
    design.undo()
    assert design.value(("title",)) == USUAL.title
    assert not design.can_undo
    assert not design.is_changed
    design.redo()
    assert design.value(("title",)) == "Car"
    assert heard == ["C", "Ca", "Car", "Car", "Car", USUAL.title, "Car"]


def test_tables_come_and_go_with_their_values() -> None:
    design = Design(USUAL)
    design.put(("fieldwork", "first_day"), date(2026, 11, 23))
    assert list(design.wrong) == ["fieldwork.last_day"]
    design.put(("fieldwork", "last_day"), date(2026, 11, 27))
    assert design.wrong == {}
    for key in ("first_day", "last_day"):
        design.put(("fieldwork", key), None)
    assert design.definition == USUAL


def test_items_are_moved_with_those_that_they_need() -> None:
    design = Design(USUAL)
    design.ask(with_item(design.items, "job_search.offers", is_asked=True))
    assert design.items - items_of("core") == {"job_search.offers", "job_search.target"}
    assert design.definition is not None
    assert design.definition.version_in_records == "1 core +job_search.offers +job_search.target"
    design.ask(with_item(design.items, "job_search.target", is_asked=False))
    assert design.items == items_of("core")
    design.ask(with_item(design.items, "spell.return_plan", is_asked=False))
    assert items_of("core") - design.items == {"spell.return_plan", "spell.return_plan_years"}
    design.ask(items_of("full"), "full")
    assert design.definition is not None
    assert design.definition.version_in_records == "1 full"


def test_a_changed_consent_is_proposed_the_next_version_once_interviews_have_begun() -> None:
    design = Design(USUAL, BEGUN)
    assert design.proposed_version == ""
    design.put(("contact",), "room 3")
    assert design.proposed_version == "2"
    assert list(design.wrong) == ["consent_version"]
    design.put(("consent_version",), design.proposed_version)
    assert design.proposed_version == ""
    assert design.wrong == {}
    assert Design(USUAL).proposed_version == ""


def test_what_was_kept_is_no_change_and_can_still_be_taken_back() -> None:
    design = Design(USUAL, BEGUN)
    design.put_all({("contact",): "room 3", ("consent_version",): "2"})
    kept = replace(USUAL, contact="room 3", consent_version="2", consent_before=(USUAL.consent,))
    design.kept(kept, BEGUN)
    assert not design.is_changed
    assert design.definition == kept
    design.put(("title",), "Other")
    design.undo()
    assert design.definition == kept


def test_a_file_that_is_taken_in_keeps_its_comments_and_forgets_no_consent_that_was_given(
    tmp_path: Path,
) -> None:
    given = replace(USUAL, consent_version="2", consent_before=(USUAL.consent,))
    design = Design(given)
    text = '# ours\ntitle = "Theirs"  # working title\nsurvey_year = 2026\nconsent_version = "3"\n'
    design.take(StudyDefinition.from_toml_text(text), text)
    assert design.definition is not None
    assert design.definition.consent_before == (USUAL.consent,)
    design.put(("title",), "Mine")
    assert design.text.startswith('# ours\ntitle = "Mine"  # working title\n')
    assert StudyDefinition.from_toml_text(design.text) == design.definition
    assert written(design.definition, design.text) == design.text
