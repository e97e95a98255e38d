"""The interview: a state machine over raw answers that pages, robots and tests drive. No Qt.

Summary:
    interview = Interview(definition, Questionnaire.load())                      a new one
    interview = Interview(definition, questionnaire, answers=..., part=...)      resumed

    parts       `.parts` (those asked of this respondent), `.part`, `.go(part)`, `.next()`, `.back()` (each
                says whether it moved), `.can_leave()` problems that hold one in this part, `.declined`
    questions   `.items(part)` routed `Item`s (place, kind, wording, help, choices, no_answers, typed,
                required), `.spell_items(spell_id)` those of one spell in the timeline part, `.item(place)`
                any one, `.language` may be set at any moment, `.words(key, **values)`, `.questionnaire.tiles`
    answers     `.text(place)`, `.answer(place, text)` takes any text and keeps it as given (`""`, `DK`,
                `PNTS` too), `.leave(place)` the cursor left the field (ends an undo step and says what is
                wrong with a half-typed text), `.problem(place)` one sentence or None
    timeline    `.timeline`, `.edit_timeline(new)`; `answer(of_spell(...), text)` is the same as a `change`
    years       `.paper_years()` for the chart (correct one: `answer(of_year(2012), "4")`, back to typical:
                `""`), `.searches()`, `.add_search(year, target)`, `.remove_search(year, target)`
    undo        `.undo()`, `.redo()` (each returns what changed, empty if nothing), `.can_undo`, `.can_redo`
    the end     `.findings()` and `.sentences()` of the career as told so far, `.problems()` of all parts,
                `.remarks()` what can't be read but holds nobody up, `.career()`, `.finish()` (both raise
                `IncompleteInterviewError`)
    memory      `.landmarks()` public events and own marks by year; `.own_marks` are changed there, are no
                answers and are told to no listener
    committing  `.on_change(listener)`: called with each change as {place: new text, or None if taken away},
                after `undo` and `redo` too; with `{}` when only the part changed. Applying all of them in
                order to an empty draft gives `.answers` exactly.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING
from uuid import uuid4

from sojourn_schema.careers import Career
from sojourn_schema.columns import NoAnswer
from sojourn_schema.consistency import Finding, findings
from sojourn_schema.errors import IncompleteInterviewError
from sojourn_schema.instrument.answers import Answers, Changes, Place, of_search
from sojourn_schema.instrument.draft import ANSWERED_BEFORE, CONSENT, OWN_CAREER, Draft
from sojourn_schema.instrument.extra_part import is_extra, with_extra
from sojourn_schema.instrument.history import History, Step
from sojourn_schema.instrument.items import Item, item_of
from sojourn_schema.instrument.landmarks import Landmark, OwnMarks, landmarks
from sojourn_schema.instrument.papers import PaperYear, paper_years
from sojourn_schema.instrument.problems import SPELL_YEARS, Problem, may_become_valid
from sojourn_schema.instrument.questionnaire import Questionnaire
from sojourn_schema.instrument.record import career_of
from sojourn_schema.instrument.review import Sentence, sentences
from sojourn_schema.instrument.timeline import Timeline
from sojourn_schema.instrument.typed_dates import typed_date

if TYPE_CHECKING:
    from sojourn_schema.study import StudyDefinition

Listener = Callable[[Changes], None]
_WHOLE_TIMELINE = Place("spell", "", "")


class Interview:
    """One interview, new or resumed; see the module for the summary.

    Args:
        definition: the study; gives the survey year, the item set, sites, ways of recruiting and the
            language.
        questionnaire: the shipped one if not given.
        answers: the raw texts of a draft that is resumed.
        part: where it is resumed.
    """

    def __init__(
        self,
        definition: StudyDefinition,
        questionnaire: Questionnaire | None = None,
        answers: Answers | None = None,
        part: str | None = None,
    ) -> None:
        self.definition = definition
        shipped, form = questionnaire or Questionnaire.load(), definition.extra_questions
        self.questionnaire = with_extra(shipped, form) if form is not None else shipped
        self.language: str = definition.language
        self.respondent_id = str(uuid4())
        resumed = {Place(*place): text for place, text in (answers or {}).items()}
        self._draft = Draft(definition, self.questionnaire, resumed)
        self._history = History()
        self._listeners: list[Listener] = []
        self.own_marks = OwnMarks(definition.survey_year)
        is_gone = part is not None and is_extra(
            part
        )  # other questions are asked by now: the review comes next
        self._part = part if part is not None and (part in self.parts or is_gone) else self.parts[0]

    # Parts

    @property
    def parts(self) -> tuple[str, ...]:
        """The parts asked of this respondent, in order."""
        return self._draft.parts

    @property
    def part(self) -> str:
        """The part on screen."""
        return self._part if self._part in self.parts else self.parts[-1]

    def go(self, part: str) -> bool:
        """Show a part: an earlier one always, a later one as far as nothing before it holds one up.

        Returns:
            Whether that part is shown now.

        Raises:
            ValueError: there is no such part for this respondent.
        """
        if part not in self.parts:
            raise ValueError(f"no part {part!r} for this respondent; the parts are {', '.join(self.parts)}")
        here, there = self.parts.index(self.part), self.parts.index(part)
        for step in range(here, there):
            if self.can_leave(self.parts[step]):
                there = step
                break
        if self.parts[there] != self._part:
            self._part = self.parts[there]
            self._history.typing = None
            self._tell({})
        return self._part == part

    def next(self) -> bool:
        """Show the next part, unless this one can't be left or is the last."""
        return self._step(1)

    def back(self) -> bool:
        """Show the part before, unless this is the first."""
        return self._step(-1)

    def _step(self, by: int) -> bool:
        there = self.parts.index(self.part) + by
        return 0 <= there < len(self.parts) and self.go(self.parts[there])

    @property
    def declined(self) -> bool:
        """Whether the respondent takes no part, now or again: the draft is to be discarded."""
        return self.text(CONSENT) == "decline" or self.answered_before

    @property
    def answered_before(self) -> bool:
        """Whether the respondent has answered this study already: the draft is to be discarded."""
        return self._draft.is_asked(ANSWERED_BEFORE) and self.text(ANSWERED_BEFORE) == "yes"

    @property
    def just_trying(self) -> bool:
        """Whether the answers were given to try the interview out: the draft is to be discarded."""
        return self._draft.is_asked(OWN_CAREER) and self.text(OWN_CAREER) == "trying"

    def can_leave(self, part: str | None = None) -> list[Problem]:
        """What must be mended before the part (this one if not named) can be left; empty if nothing."""
        part = part or self.part
        found: list[Problem] = []
        if part == "consent" and self.declined:
            if self.answered_before:
                found.append(Problem(ANSWERED_BEFORE, self.words("problem.answered_before")))
            else:
                found.append(Problem(CONSENT, self.words("problem.declined")))
        if part == "timeline" and not self.timeline.spells:
            found.append(Problem(_WHOLE_TIMELINE, self.words("problem.no_spell")))
        for question, place in self._draft.asked_in(part):
            text = self._draft.must_be_mended(question, place, self.language)
            if text is not None:
                found.append(Problem(place, text))
        return found

    def problems(self) -> list[Problem]:
        """What must be mended before the interview can be finished, in the order of the parts."""
        return [problem for part in self.parts for problem in self.can_leave(part)]

    def remarks(self) -> list[Problem]:
        """Answers that can't be read and would be left out; they hold nobody up, the review tells them."""
        held_up = {problem.place for problem in self.problems()}
        told = ((place, self._told(place)) for place in sorted(self.answers))
        return [
            Problem(place, text)
            for place, text in told
            if text is not None and place not in held_up and self._draft.is_asked(place)
        ]

    # Questions

    def words(self, key: str, **values: object) -> str:
        """A sentence of the interview in its language."""
        return self.questionnaire.words(key, self.language, **values)

    def items(self, part: str | None = None) -> tuple[Item, ...]:
        """The questions asked in a part, this one if not named: by spell, of the respondent, by search."""
        return tuple(self.item(place) for _, place in self._draft.asked_in(part or self.part))

    def spell_items(self, spell_id: str, part: str = "timeline") -> tuple[Item, ...]:
        """The questions asked about one spell in a part.

        Raises:
            KeyError: there is no such spell.
        """
        return tuple(self.item(place) for _, place in self._draft.asked_of_spell(part, spell_id))

    def item(self, place: Place) -> Item:
        """The question of a place, asked or not.

        Raises:
            KeyError: there is no question for that item, or no such spell.
        """
        question = self.questionnaire.question(place.table, place.item)
        return item_of(question, place, self._draft.situation, self.language, self._draft.spell_of(place))

    # Answers

    @property
    def answers(self) -> Answers:
        """All raw texts by place."""
        return self._draft.answers

    def text(self, place: Place) -> str:
        """The raw text of a place, empty where there is none."""
        return self._draft.text(place)

    def answer(self, place: Place, text: str) -> None:
        """Take any text as the answer of a place and keep it as given; an empty one takes the answer away.

        Raises:
            KeyError: there is no such item, or no such spell.
        """
        self.questionnaire.question(place.table, place.item)
        self._draft.spell_of(place)
        self._put({place: text or None}, typing=place if self._is_typed(place, text) else None)

    def leave(self, place: Place) -> None:
        """The cursor left the field: a half-typed text is a problem now, the next key press a new step.

        A month that was typed with the year of a position goes to its own place.
        """
        date = typed_date(self.text(place)) if place.table == "spell" and place.item in SPELL_YEARS else None
        if date is not None:
            month = place._replace(item=place.item.replace("year", "month"))
            self._put({place: str(date.year), month: str(date.month)}, typing=place)
        if self._history.typing == place:
            self._history.typing = None

    def problem(self, place: Place) -> str | None:
        """What is wrong with the answer of a place, in one sentence; None while it may still become right."""
        question = self._draft.question(place)
        if question is not None and place == self._history.typing:
            last_year = self._draft.last_year(place)
            if may_become_valid(question.column, self.text(place), last_year=last_year):
                return None
        return self._told(place)

    def _told(self, place: Place) -> str | None:
        return self._draft.problem(place, self.language)

    def _put(self, changes: Changes, typing: Place | None = None) -> None:
        after = {place: text for place, text in changes.items() if (text or "") != self.text(place)}
        if not after:
            return
        before = {place: self.text(place) or None for place in after}
        self._history.record(Step(before, after), typing)
        self._take(after)

    def _take(self, changes: Changes) -> None:
        self._draft = self._draft.changed(changes)
        self._tell(changes)

    # Timeline

    @property
    def timeline(self) -> Timeline:
        """The spells as they are now."""
        return self._draft.timeline

    def edit_timeline(self, new: Timeline) -> None:
        """Take a timeline made from the current one; one undo step (typing in one field goes on as one)."""
        changes = new.changes_from(self.timeline)
        typing = next(iter(changes)) if len(changes) == 1 else None
        if typing is not None and not self._is_typed(typing, changes[typing] or ""):
            typing = None
        self._put(changes, typing)

    def change(self, changes: Changes) -> None:
        """Take several answers at once, None where one goes; one undo step (a repair of a finding)."""
        self._put(changes)

    def _is_typed(self, place: Place, text: str) -> bool:
        question = self._draft.question(place)
        return question is not None and question.typed and text not in NoAnswer.__members__

    def landmarks(self) -> tuple[Landmark, ...]:
        """What helps to remember years: public events of the study and the respondent's own marks."""
        return landmarks(self.definition.landmarks, self.own_marks, self.language)

    # Years

    def paper_years(self) -> tuple[PaperYear, ...]:
        """The papers of each year, from its own answer or the typical number of its spell."""
        return paper_years(self.answers, self.timeline)

    def searches(self) -> tuple[tuple[int, str], ...]:
        """Year and target of the job searches told so far."""
        return self._draft.searches

    def add_search(self, year: int, target: str) -> None:
        """A job search of that year towards that target."""
        self._put({of_search(year, target, "target"): target})

    def remove_search(self, year: int, target: str) -> None:
        """Take a job search away, with all its answers."""
        row = of_search(year, target, "target").row
        self._put(dict.fromkeys((place for place in self.answers if place[:2] == ("job_search", row)), None))

    # Undo

    @property
    def can_undo(self) -> bool:
        return bool(self._history.done)

    @property
    def can_redo(self) -> bool:
        return bool(self._history.undone)

    def undo(self) -> Changes:
        """Take the last step back; returns what changed by it, empty if there was none."""
        step = self._history.undo()
        if step is None:
            return {}
        self._take(step.before)
        return step.before

    def redo(self) -> Changes:
        """Do the step again that was taken back last; returns what changed by it, empty if there was none."""
        step = self._history.redo()
        if step is None:
            return {}
        self._take(step.after)
        return step.after

    def on_change(self, listener: Listener) -> Callable[[], None]:
        """Have the listener called after each change; returns a function that ends it."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    def _tell(self, changes: Changes) -> None:
        for listener in tuple(self._listeners):
            listener(changes)

    # The record

    def findings(self) -> tuple[Finding, ...]:
        """What doesn't fit together in the career as told so far; empty until the PhD year is known."""
        if self._draft.phd_year is None:
            return ()
        return findings(career_of(self._draft, self.respondent_id))

    def sentences(self) -> tuple[Sentence, ...]:
        """The career as told so far, one sentence a position; empty until the PhD year is known."""
        if self._draft.phd_year is None:
            return ()
        return sentences(career_of(self._draft, self.respondent_id), self.language)

    def career(self) -> Career:
        """The record of the answers that were asked and can be read.

        Raises:
            IncompleteInterviewError: something that every record needs is missing.
        """
        problems = self.problems()
        if problems:
            raise IncompleteInterviewError(problems[0].text)
        return career_of(self._draft, self.respondent_id)

    def finish(self) -> Career:
        """The finished record; the caller keeps it and discards the draft.

        Raises:
            IncompleteInterviewError: something that every record needs is missing.
        """
        return self.career()
