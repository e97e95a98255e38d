"""Definitions written into the text that somebody wrote: what they said stays, with their comments."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from sojourn_schema.consent import ConsentVersion
from sojourn_schema.definition_writing import raw_of, written
from sojourn_schema.fieldwork_window import FieldworkWindow
from sojourn_schema.study import StudyDefinition

BY_HAND = """\
# Our study, first draft.
title = "Careers"   # as respondents see it
survey_year = 2026

[consent_text]      # read by the ethics board
# English first
en = "Yes"

[landmarks.2020]    # everybody knows
en = "Pandemic"
"""
WINDOW = FieldworkWindow(date(2026, 11, 23), date(2026, 11, 27))


def test_the_comments_of_a_hand_written_definition_stay_where_they_were() -> None:
    before = StudyDefinition.from_toml_text(BY_HAND)
    after = replace(before, title="Careers in physics", sites=("Hall 1",), targets={"Hall 1": 5})
    text = written(after, BY_HAND)
    assert StudyDefinition.from_toml_text(text) == after
    for comment in ("Our study, first draft.", "as respondents", "by the ethics", "English first", "knows"):
        assert text.count(comment) == 1
    assert text.index('title = "Careers in physics"   # as respondents') < text.index("survey_year")


def test_a_definition_that_did_not_change_is_left_as_it_is_written() -> None:
    whole = written(StudyDefinition.from_toml_text(BY_HAND), BY_HAND)
    assert written(StudyDefinition.from_toml_text(whole), whole) == whole


def test_what_is_taken_out_of_a_definition_is_taken_out_of_its_text() -> None:
    before = StudyDefinition.from_toml_text(BY_HAND)
    text = written(replace(before, landmarks={}, consent_more={}), BY_HAND)
    assert "Pandemic" not in text
    assert StudyDefinition.from_toml_text(text).landmarks == {}


def test_days_items_and_former_consents_are_written_as_toml_has_them() -> None:
    definition = replace(
        StudyDefinition.default(2026),
        fieldwork=WINDOW,
        anonymize_on=date(2027, 3, 31),
        retention_until=date(2036, 12, 31),
        consent_version="2",
        consent_before=(ConsentVersion("1", {"en": "Once.\n\nMore."}, {}, "We", ""),),
        added_items=("spell.region",),
        recipients={"the dean's office": "age1" + "q" * 58},
    )
    text = definition.to_toml_text()
    assert "anonymize_on = 2027-03-31\n" in text
    assert "[fieldwork]\nfirst_day = 2026-11-23\nlast_day = 2026-11-27\n" in text
    assert '[[consent_before]]\nversion = "1"\ncontroller = "We"\n' in text
    assert StudyDefinition.from_toml_text(text) == definition


def test_a_definition_as_parsed_leaves_out_what_is_empty() -> None:
    raw = raw_of(StudyDefinition.default(2026))
    assert {"fieldwork", "anonymize_on", "recipients", "items", "consent_before"} & set(raw) == set()
    assert raw["sites"] == []
    assert list(raw["consent_text"]) == ["en", "de", "fr", "es", "zh"]


def test_a_text_that_begins_with_a_line_break_keeps_it() -> None:
    definition = replace(StudyDefinition.default(2026), consent_text={"en": '\n"""\\ b\n'}, consent_more={})
    assert StudyDefinition.from_toml_text(definition.to_toml_text()) == definition
