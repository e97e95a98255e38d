"""The paper for an ethics board: it says what is so of this study, and marks what it can't know."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from tests.schema.sealed_studies import DAY, Fieldwork, begin_fieldwork, bundled, interview, merged

from sojourn_schema.anonymization import anonymize
from sojourn_schema.consent import ConsentVersion
from sojourn_schema.document.page import page_of
from sojourn_schema.ethics.facts import EthicsFacts, facts_of
from sojourn_schema.ethics.paper import paper_of, write_paper
from sojourn_schema.ethics.purpose import MODES
from sojourn_schema.extra_questions.form import (
    ExtraChoice,
    ExtraForm,
    ExtraPage,
    ExtraQuestion,
    QuestionType,
    Sensitive,
)
from sojourn_schema.fieldwork_window import FieldworkWindow
from sojourn_schema.instrument.item_sets import name_of
from sojourn_schema.instrument.questionnaire import Questionnaire
from sojourn_schema.languages import LANGUAGES
from sojourn_schema.store.drafts import INTERRUPTED_SECONDS
from sojourn_schema.store.study_file import StudyFile
from sojourn_schema.study import StudyDefinition

TODAY = date(2026, 11, 30)
PLAIN = StudyDefinition.default(2026)


def facts(**settings: object) -> EthicsFacts:
    """Of an unsealed study with these settings."""
    with StudyFile.in_memory(replace(PLAIN, **settings)) as study:  # type: ignore[arg-type] # any setting
        return facts_of(study, TODAY)


def page(told: EthicsFacts) -> str:
    """The text of the paper's page, without markup."""
    text = re.sub(r"<style>.*?</style>", " ", page_of(paper_of(told)), flags=re.DOTALL)
    text = re.sub(r"<[^>]+>", " ", text)
    for code, letter in (("&#39;", "'"), ("&#34;", '"'), ("&amp;", "&"), ("&lt;", "<")):
        text = text.replace(code, letter)
    return " ".join(text.split())


@pytest.fixture
def fieldwork(tmp_path: Path) -> Fieldwork:
    fieldwork = begin_fieldwork(tmp_path / "fieldwork")
    laptop = fieldwork.laptop("laptop-1")
    interview(laptop, *range(7))
    merged(fieldwork.coordinator, bundled(laptop, fieldwork.folder))
    return fieldwork


@pytest.fixture
def told_of(fieldwork: Fieldwork) -> Callable[[str], str]:
    """The paper of the coordinator's study or of the laptop."""

    def told(name: str) -> str:
        with StudyFile.open(fieldwork.folder / f"{name}.sojourn", read_only=True) as study:
            return page(facts_of(study, TODAY))

    return told


def test_sections_are_numbered_listed_and_followed_by_annexes() -> None:
    document = paper_of(facts())
    assert [one.title.split("  ")[0] for one in document.sections] == [str(at) for at in range(1, 12)]
    assert [one.title for one in document.annexes] == ["Annex A: Consent texts", "Annex B: Questions"]
    anchors = re.findall(r'id="([^"]+)"', page_of(document))
    assert len(set(anchors)) == len(anchors)


def test_a_study_that_seals_says_to_whom_and_whose_key_was_tried(told_of: Callable[[str], str]) -> None:
    told = told_of("coordinator")
    assert "yes, to coordinator and the dean's office" in told
    assert told.count("a test record was opened with it") == 2
    assert "laptop-1 encrypted, for which the coordinator answers" in told
    assert "laptop-1 1 2026-11-24 7 7 0" in told
    assert "Nothing is sealed" not in told


def test_a_laptop_without_a_stick_says_what_would_be_lost(told_of: Callable[[str], str]) -> None:
    told = told_of("laptop-1")
    assert "mirrors what it seals on no stick" in told
    assert "bundles are merged in the coordinator's" in told
    assert told.count("a test record was opened with it") == 2


def test_a_study_that_seals_nothing_says_so_and_warns() -> None:
    told = page(facts())
    assert "This study seals nothing" in told
    assert "Nothing is sealed: whoever gets at the study file" in told
    assert "Ed25519" not in told
    untried = page(replace(facts(), definition=replace(PLAIN, recipients={"coordinator": "age1x"})))
    assert "no laptop is enrolled yet" in untried
    assert "coordinator not tried yet" in untried


def test_an_anonymous_study_says_what_is_gone(fieldwork: Fieldwork) -> None:
    with StudyFile.open(fieldwork.coordinator) as study:
        anonymize(study, DAY)
        told = page(facts_of(study, TODAY))
    assert "The records were made anonymous on 2026-11-24." in told
    assert "sealed originals are destroyed" in told
    assert "This study seals nothing" not in told


def test_settings_stand_in_it_and_those_that_are_missing_are_left_to_the_controller() -> None:
    bare = page(facts())
    assert "does not name who is responsible" in bare
    assert "For the controller to fill in: the day by which records are made anonymous" in bare
    full = page(
        facts(
            controller="Institute & Co", contact="room 2", anonymize_on=date(2027, 3, 31),
            retention_until=date(2036, 12, 31), fieldwork=FieldworkWindow(DAY, TODAY), smallest_cell=7,
            sites=("North",), mode="booth", idle_seconds=90,
        )
    )  # fmt: skip
    assert "Responsible for the data is Institute & Co, to be reached at room 2." in full
    assert "2026-11-24 to 2026-11-30" in full
    assert "to be made anonymous by 2027-03-31" in full
    assert "2027-03-31; from then on, without what leads to a person, 2036-12-31" in full
    assert "nobody touches it for 90 seconds: it is deleted" in full
    assert "groups of 7 people or more" in full
    assert "the day by which records are made anonymous" not in full
    assert f"interrupted: {INTERRUPTED_SECONDS // 60} minutes after its last answer" in full
    for article in ("13, information", "17, erasure", "30, record", "32, security", "35, impact"):
        assert article in full
    assert "For the controller to fill in: the ground of Article 6(1)" in full


@pytest.mark.parametrize("mode", ["booth", "self", "department"])
def test_every_mode_has_its_words_and_only_a_booth_has_no_pausing(mode: str) -> None:
    told = page(facts(mode=mode))
    assert MODES[mode] in told
    assert ("An interview paused by its respondent" in told) == (mode != "booth")


def test_every_question_that_is_asked_stands_in_every_language_and_no_other() -> None:
    told = page(facts(left_out_items=("respondent.gender",)))
    for question in Questionnaire.load().questions:
        is_asked = question.item_set == "core" and name_of(question) != "respondent.gender"
        for language in LANGUAGES:
            wording = " ".join(question.wording[language].split())
            if is_asked:
                assert wording in told, (name_of(question), language)
    assert Questionnaire.load().question("respondent", "gender").wording["de"] not in told
    assert Questionnaire.load().question("respondent", "phd_tier").wording["en"] not in told


def test_every_version_of_the_consent_text_stands_word_by_word() -> None:
    before = ConsentVersion("0", {"en": "Former words."}, {"en": "More former words."}, "Former institute")
    told = page(facts(consent_before=(before,)))
    assert "Version 0, English Former words. Former institute Unfolds below it: More former words." in told
    assert "before it were given, oldest first: 0." in told
    for language, text in {**PLAIN.consent_text}.items():
        assert " ".join(text.split()) in told, language
    assert "the only one so far" in page(facts())


def test_every_sensitive_extra_question_has_its_reason() -> None:
    questions = (
        ExtraQuestion(
            "ill", QuestionType.INTEGER, {"en": "How long were you ill?"}, sensitive=(Sensitive.HEALTH,),
            reason="Gaps can't be told from unemployment.",
        ),
        ExtraQuestion("more", QuestionType.TEXT, {"en": "Anything else?"}, required=True),
        ExtraQuestion("again", QuestionType.CALCULATE, calculation="${more}"),
    )  # fmt: skip
    form = ExtraForm("Extra", "en", (ExtraPage({}, questions),))
    told = page(facts(extra_questions=form))
    assert "How long were you ill? health Gaps can't be told from unemployment." in told
    assert "Article 9: asking them needs a ground" in told
    assert "“Anything else?” free text can name people: it is kept out of every release." in told
    assert "“again” calculated from free text" in told
    assert "Extra questions take free text" in told
    assert "E1 How long were you ill? a whole number" in told
    assert "This study asks no extra questions" in page(facts())
    of_family = replace(questions[0], sensitive=(Sensitive.FAMILY,))
    family = page(facts(extra_questions=replace(form, pages=(ExtraPage({}, (of_family,)),))))
    assert "How long were you ill? family Gaps" in family
    assert "Article 9: asking" not in family
    former = page(replace(facts(), former_forms=(form,)))
    assert "2 questions were asked before, and records keep the answers" in former
    assert "Gaps can't be told from unemployment." in former
    harmless = replace(form, pages=(ExtraPage({}, questions[1:]),))
    assert "None of them is marked" in page(facts(extra_questions=harmless))


@pytest.mark.parametrize(
    ("kind", "count", "told"),
    [
        (QuestionType.SELECT_ONE, 10, "one of 10"),
        (QuestionType.SELECT_MULTIPLE, 10, "any number of 10"),
        (QuestionType.SELECT_ONE, 2, "Way 0 / Way 1"),
        (QuestionType.SELECT_MULTIPLE, 2, "any number of: Way 0 / Way 1"),
    ],
)
def test_an_extra_question_that_takes_several_choices_says_so(
    kind: QuestionType, count: int, told: str
) -> None:
    choices = tuple(ExtraChoice(f"way_{number}", {"en": f"Way {number}"}) for number in range(count))
    question = ExtraQuestion("ways", kind, {"en": "Which ways?"}, choices=choices)
    form = ExtraForm("Extra", "en", (ExtraPage({}, (question,)),))
    paper = page(facts(extra_questions=form))
    assert f"Which ways? {told} no" in paper
    assert f"E1 Which ways? {told} " in paper


def test_small_counts_of_deletions_are_not_told() -> None:
    days = (date(2026, 11, 25), date(2026, 11, 26))
    told = replace(facts(), deletion_days=days)
    few = replace(told, status=replace(told.status, deleted=None))
    assert "fewer than 5 in this file on withdrawal, on these days: 2026-11-25 and 2026-11-26" in page(few)
    many = replace(told, status=replace(told.status, deleted=12))
    assert "Log of deletions: 12 in this file" in page(many)


def test_the_paper_is_a_page_or_a_tagged_pdf(tmp_path: Path) -> None:
    told = facts(title='A "#panic()" <study>')
    for name, begin in (("e.html", b"<!doctype html>"), ("e.pdf", b"%PDF-")):
        write_paper(tmp_path / name, told)
        assert (tmp_path / name).read_bytes().startswith(begin)
    assert b"/StructTreeRoot" in (tmp_path / "e.pdf").read_bytes()
