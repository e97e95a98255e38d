"""Whatever is typed, drawn, undone and resumed in any order: the changes told make up the draft exactly."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from sojourn_schema.errors import IncompleteInterviewError
from sojourn_schema.instrument.answers import Changes, Place, of_respondent, of_spell, of_year
from sojourn_schema.instrument.interview import Interview
from sojourn_schema.instrument.questionnaire import Questionnaire
from sojourn_schema.instrument.timeline import Timeline
from sojourn_schema.study import StudyDefinition

STUDY = replace(StudyDefinition.default(2026), item_set="full")
QUESTIONNAIRE = Questionnaire.load()
TILES = st.sampled_from(QUESTIONNAIRE.tiles)
NUMBERS = ("", " ", "1", "2", "20", "201", "2010", "2014", "2030", "0", "0.", "0,5", "3", "12", "13", "x")
CODES = ("DK", "PNTS", "yes", "no", "agree", "decline", "awarded", "in_progress", "industry", "lecturer")
TEXTS = st.sampled_from(NUMBERS + CODES)
EDITS = st.sampled_from(["move", "start", "end", "split", "merge", "delete"])
RESPONDENT_PLACES = st.sampled_from(
    [of_respondent(one.name) for one in QUESTIONNAIRE.questions if one.table == "respondent"]
)
SPELL_ITEMS = st.sampled_from([one.name for one in QUESTIONNAIRE.questions if one.table == "spell"])
YEARS = st.integers(2000, 2026)
CHOICE = st.integers(0, 100)


class Typing(RuleBasedStateMachine):
    """An interview beside the draft that its changes are committed to."""

    def __init__(self) -> None:
        super().__init__()
        self.committed: dict[Place, str] = {}
        self.begin(Interview(STUDY))

    def begin(self, interview: Interview) -> None:
        self.interview = interview
        self.interview.on_change(self.commit)
        self.resumed_with = dict(interview.answers)

    def commit(self, changes: Changes) -> None:
        for place, text in changes.items():
            assert text != "", "an empty answer is told as one that is taken away"
            assert self.committed.get(place) != text, "a change that changes nothing"
            if text is None:
                del self.committed[place]
            else:
                self.committed[place] = text

    def some_spell(self, choice: int) -> str:
        spells = self.interview.timeline.spells
        return spells[choice % len(spells)].spell_id

    @property
    def has_spells(self) -> bool:
        return bool(self.interview.timeline.spells)

    @rule(place=RESPONDENT_PLACES, text=TEXTS)
    def answer(self, place: Place, text: str) -> None:
        self.interview.answer(place, text)
        assert self.interview.text(place) == text

    @rule(place=RESPONDENT_PLACES)
    def leave(self, place: Place) -> None:
        self.interview.leave(place)

    @rule(year=YEARS, text=TEXTS)
    def correct_a_year(self, year: int, text: str) -> None:
        self.interview.answer(of_year(year), text)

    @rule(year=YEARS, towards=st.sampled_from(["industry", "academia_other"]), there=st.booleans())
    def search(self, year: int, towards: str, there: bool) -> None:
        if there:
            self.interview.add_search(year, towards)
        else:
            self.interview.remove_search(year, towards)

    @rule(start=YEARS, length=st.none() | st.integers(0, 8), tile=TILES)
    def add(self, start: int, length: int | None, tile: object) -> None:
        end = None if length is None else start + length
        sector, position = tile.sector, tile.position
        self.interview.edit_timeline(self.interview.timeline.add(start, end, sector, position))

    @precondition(lambda self: self.has_spells)
    @rule(choice=CHOICE, item=SPELL_ITEMS, text=TEXTS)
    def type_into_a_spell(self, choice: int, item: str, text: str) -> None:
        self.interview.answer(of_spell(self.some_spell(choice), item), text)

    @precondition(lambda self: self.has_spells)
    @rule(choice=CHOICE, other=CHOICE, year=YEARS, how=EDITS)
    def draw(self, choice: int, other: int, year: int, how: str) -> None:
        timeline, spell_id = self.interview.timeline, self.some_spell(choice)
        edited: Timeline = timeline
        match how:
            case "move":
                edited = timeline.move(spell_id, year - 2013)
            case "start":
                edited = timeline.resize(spell_id, start_year=year)
            case "end":
                edited = timeline.resize(spell_id, end_year=None if year == 2026 else year)
            case "split" if year in timeline.split_years(spell_id):
                edited = timeline.split(spell_id, year)
            case "merge":
                second = timeline.spells[other % len(timeline.spells)]
                first = timeline.spell(spell_id)
                if first.months and second.months and first is not second:
                    edited = timeline.merge(spell_id, second.spell_id)
            case "delete":
                edited = timeline.delete(spell_id)
        self.interview.edit_timeline(edited)
        assert self.interview.timeline.answers() == edited.answers()

    @precondition(lambda self: self.interview.can_undo)
    @rule()
    def undo_and_redo(self) -> None:
        before = dict(self.interview.answers)
        changed = self.interview.undo()
        after = dict(self.interview.answers)
        assert {place for place in before | after if before.get(place) != after.get(place)} == set(changed)
        self.interview.redo()
        assert dict(self.interview.answers) == before

    @precondition(lambda self: self.interview.can_undo)
    @rule()
    def undo(self) -> None:
        assert self.interview.undo()

    @precondition(lambda self: self.interview.can_redo)
    @rule()
    def redo(self) -> None:
        assert self.interview.redo()

    @rule(forward=st.booleans())
    def turn_the_page(self, forward: bool) -> None:
        _ = self.interview.next() if forward else self.interview.back()

    @rule()
    def resume(self) -> None:
        part = self.interview.part
        self.begin(Interview(STUDY, answers=self.committed, part=part))
        assert self.interview.part == part

    @invariant()
    def the_committed_draft_is_the_interview(self) -> None:
        assert self.committed == self.interview.answers

    @invariant()
    def everything_that_can_be_looked_at_can_be_looked_at(self) -> None:
        assert self.interview.part in self.interview.parts
        self.interview.findings()
        self.interview.remarks()
        for part in self.interview.parts:
            for item in self.interview.items(part):
                self.interview.problem(item.place)
        if self.interview.problems():
            try:
                self.interview.career()
            except IncompleteInterviewError:
                return
            raise AssertionError("a record in spite of problems")
        career = self.interview.career()
        assert career.respondent.phd_year
        assert all(isinstance(spell.start_year, int) and spell.sector for spell in career.spells)

    def teardown(self) -> None:
        while self.interview.can_undo:
            self.interview.undo()
        assert dict(self.interview.answers) == self.resumed_with == self.committed


TestTyping = Typing.TestCase
TestTyping.settings = settings(max_examples=40, stateful_step_count=30, deadline=None)
