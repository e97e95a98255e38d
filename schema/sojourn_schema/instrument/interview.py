"""The interview: a state machine over raw answers that pages, robots and tests drive. No Qt.

Summary:
    interview = Interview(definition, Questionnaire.load())                      a new one
    interview = Interview(definition, questionnaire, answers=..., part=...)      resumed

    parts       `.parts` (those asked of this respondent), `.part`, `.go(part)`, `.next()`, `.back()` (each says
                whether it moved), `.can_leave()` problems that hold one in this part, `.declined`
    questions   `.items(part)` routed `Item`s (place, kind, wording, help, choices, no_answers, typed, required),
                `.spell_items(spell_id)` those of one spell in the timeline part, `.item(place)` any one,
                `.language` may be set at any moment, `.words(key, **values)`, `.questionnaire.tiles`
    answers     `.text(place)`, `.answer(place, text)` takes any text and keeps it as given (`""`, `DK`, `PNTS` too),
                `.leave(place)` the cursor left the field (ends an undo step and says what is wrong with a
                half-typed text), `.problem(place)` one sentence or None
    timeline    `.timeline`, `.edit_timeline(new)`; `answer(of_spell(...), text)` is the same as a `change`
    years       `.paper_years()` for the chart (correct one: `answer(of_year(2012), "4")`, back to typical: `""`),
                `.searches()`, `.add_search(year, target)`, `.remove_search(year, target)`
    undo        `.undo()`, `.redo()` (each returns what changed, empty if nothing), `.can_undo`, `.can_redo`
    the end     `.findings()`, `.problems()` of all parts, `.remarks()` what can't be read but holds nobody up,
                `.career()`, `.finish()` (both raise `IncompleteInterviewError`)
    committing  `.on_change(listener)`: called with each change as {place: new text, or None if taken away}, after
                `undo` and `redo` too; with `{}` when only the part changed. Applying all of them in order to an
                empty draft gives `.answers` exactly.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING, Any
from uuid import uuid4

from sojourn_schema.careers import Career
from sojourn_schema.columns import Kind, NoAnswer, Value, column
from sojourn_schema.consistency import Finding, findings
from sojourn_schema.errors import IncompleteInterviewError
from sojourn_schema.instrument import record
from sojourn_schema.instrument.answers import Answers, Changes, Place, of_respondent, of_search, of_spell
from sojourn_schema.instrument.history import History, Step
from sojourn_schema.instrument.items import Item, codes_of, item_of
from sojourn_schema.instrument.papers import PaperYear, paper_years
from sojourn_schema.instrument.problems import Problem, may_become_valid, problem_of
from sojourn_schema.instrument.questionnaire import Question, Questionnaire
from sojourn_schema.instrument.routing import Situation, asked, implied
from sojourn_schema.instrument.timeline import SpellDraft, Timeline

if TYPE_CHECKING:
    from sojourn_schema.study import StudyDefinition

Listener = Callable[[Changes], None]
YEARS_AHEAD = 10
"""A PhD in progress may be expected that many years after the survey."""
SHORT_TRACK = ("consent", "background", "review")
"""The parts asked of those whose PhD is in progress."""
CONSENT, PHD_STATUS, PHD_YEAR = (of_respondent(item) for item in ("consent", "phd_status", "phd_year"))
_WHOLE_TIMELINE = Place("spell", "", "")


class Interview:
    """One interview, new or resumed; see the module for the summary.

    Args:
        definition: the study; gives the survey year, the item set, sites, ways of recruiting and the language.
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
        self.questionnaire = questionnaire or Questionnaire.load()
        self.language: str = definition.language
        self.respondent_id = str(uuid4())
        self._answers: dict[Place, str] = {
            Place(*place): text for place, text in (answers or {}).items() if text
        }
        self._history = History()
        self._listeners: list[Listener] = []
        self._timeline: Timeline | None = None
        self._part = part if part in self.parts else self.parts[0]

    # Parts

    @property
    def parts(self) -> tuple[str, ...]:
        """The parts asked of this respondent, in order."""
        if self.text(PHD_STATUS) == "in_progress":
            return SHORT_TRACK
        return self.questionnaire.parts

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
        """Whether the respondent chose not to take part: the draft is to be discarded."""
        return self.text(CONSENT) == "decline"

    def can_leave(self, part: str | None = None) -> list[Problem]:
        """What must be mended before the part (this one if not named) can be left; empty if nothing."""
        part = part or self.part
        found: list[Problem] = []
        if part == "consent" and self.declined:
            found.append(Problem(CONSENT, self.words("problem.declined")))
        if part == "timeline" and not self.timeline.spells:
            found.append(Problem(_WHOLE_TIMELINE, self.words("problem.no_spell")))
        for item in self.items(part):
            text = self._must_be_mended(item)
            if text is not None:
                found.append(Problem(item.place, text))
        return found

    def _must_be_mended(self, item: Item) -> str | None:
        if item.place.table == "spell" and item.name in ("end_year", "end_month"):
            # An end that can't be read would stand as "still there" in the record.
            return self._told(item.place)
        if not item.required:
            return None
        if self.text(item.place).strip():
            return self._told(item.place)
        match item.place.table, item.name:
            case "spell", "start_year":
                return self.words("problem.no_start")
            case "spell", "sector" | "position":
                return self.words("problem.no_tile")
        return self.words("problem.required")

    def problems(self) -> list[Problem]:
        """What must be mended before the interview can be finished, in the order of the parts."""
        return [problem for part in self.parts for problem in self.can_leave(part)]

    def remarks(self) -> list[Problem]:
        """Answers that can't be read and would be left out; they hold nobody up and are told in the review."""
        held_up = {problem.place for problem in self.problems()}
        found = []
        for place in sorted(self._answers):
            text = self._told(place)
            if text is not None and place not in held_up and self._is_asked(place):
                found.append(Problem(place, text))
        return found

    # Questions

    def words(self, key: str, **values: object) -> str:
        """A sentence of the interview in its language."""
        return self.questionnaire.words(key, self.language, **values)

    def items(self, part: str | None = None) -> tuple[Item, ...]:
        """The questions asked in a part (this one if not named), those about spells spell by spell."""
        situation, found = self._situation(), []
        questions = self.questionnaire.of_part(part or self.part)
        for question in questions:
            if question.table == "respondent" and asked(question, situation):
                found.append(item_of(question, of_respondent(question.name), situation, self.language))
        of_spells = [question for question in questions if question.table == "spell"]
        about_spells = [
            item_of(question, of_spell(spell.spell_id, question.name), situation, self.language, spell)
            for spell in (self.timeline.by_start if of_spells else ())
            for question in of_spells
            if asked(question, situation, spell)
        ]
        return (*about_spells, *found, *self._search_items(questions, situation))

    def _search_items(self, questions: tuple[Question, ...], situation: Situation) -> Iterator[Item]:
        asked_of_rows = [one for one in questions if one.table == "job_search" and one.name != "target"]
        for year, target in self.searches() if asked_of_rows else ():
            for question in asked_of_rows:
                place = of_search(year, target, question.name)
                if asked(question, situation, place=place):
                    yield item_of(question, place, situation, self.language)

    def spell_items(self, spell_id: str, part: str = "timeline") -> tuple[Item, ...]:
        """The questions asked about one spell in a part.

        Raises:
            KeyError: there is no such spell.
        """
        spell, situation = self.timeline.spell(spell_id), self._situation()
        return tuple(
            item_of(question, of_spell(spell_id, question.name), situation, self.language, spell)
            for question in self.questionnaire.of_part(part)
            if question.table == "spell" and asked(question, situation, spell)
        )

    def item(self, place: Place) -> Item:
        """The question of a place, asked or not.

        Raises:
            KeyError: there is no question for that item, or no such spell.
        """
        question = self.questionnaire.question(place.table, place.item)
        return item_of(question, place, self._situation(), self.language, self._spell_of(place))

    def _situation(self) -> Situation:
        definition = self.definition
        return Situation(
            self.questionnaire,
            self._answers,
            self.timeline,
            definition.item_set,
            tuple(definition.sites),
            tuple(definition.recruited_via),
        )

    def _spell_of(self, place: Place) -> SpellDraft | None:
        return self.timeline.spell(place.row) if place.table == "spell" else None

    def _is_asked(self, place: Place) -> bool:
        try:
            question = self.questionnaire.question(place.table, place.item)
        except KeyError:
            return False
        return question.part in self.parts and asked(
            question, self._situation(), self._spell_of(place), place
        )

    # Answers

    @property
    def answers(self) -> Answers:
        """All raw texts by place."""
        return MappingProxyType(self._answers)

    def text(self, place: Place) -> str:
        """The raw text of a place, empty where there is none."""
        return self._answers.get(place, "")

    def answer(self, place: Place, text: str) -> None:
        """Take any text as the answer of a place and keep it as given; an empty one takes the answer away.

        Raises:
            KeyError: there is no such item, or no such spell.
        """
        question = self.questionnaire.question(place.table, place.item)
        if place.table == "spell":
            self.timeline.spell(place.row)
        self._put({place: text or None}, typing=place if _is_typed(question, text) else None)

    def leave(self, place: Place) -> None:
        """The cursor left the field: the next key press there is a step of its own, and half a year is a problem."""
        if self._history.typing == place:
            self._history.typing = None

    def problem(self, place: Place) -> str | None:
        """What is wrong with the answer of a place, in one sentence; nothing while it may still become right."""
        if place == self._history.typing:
            question = self.questionnaire.question(place.table, place.item)
            if may_become_valid(question.column, self.text(place), last_year=self._last_year(place)):
                return None
        return self._told(place)

    def _told(self, place: Place) -> str | None:
        text = self.text(place)
        if not text.strip():
            return None
        try:
            question = self.questionnaire.question(place.table, place.item)
        except KeyError:
            return None
        told = problem_of(
            question,
            text,
            last_year=self._last_year(place),
            questionnaire=self.questionnaire,
            language=self.language,
        )
        return told or (self._end_problem(place) if place.table == "spell" else None)

    def _end_problem(self, place: Place) -> str | None:
        spell = self.timeline.spell(place.row)
        start, end = spell.start_year, spell.end_year
        if start is None or end is None:
            return None
        if place.item == "end_year" and end < start:
            return self.words("problem.end_before_start")
        if place.item == "end_month" and end == start and (spell.end_month or 12) < (spell.start_month or 1):
            return self.words("problem.end_before_start")
        return None

    def _last_year(self, place: Place) -> int:
        ahead = place == PHD_YEAR and self.text(PHD_STATUS) == "in_progress"
        return self.definition.survey_year + (YEARS_AHEAD if ahead else 0)

    def _put(self, changes: Mapping[Place, str | None], typing: Place | None = None) -> None:
        after = {place: text for place, text in changes.items() if text != self._answers.get(place)}
        if not after:
            return
        self._history.record(Step({place: self._answers.get(place) for place in after}, after), typing)
        self._take(after)

    def _take(self, changes: Changes) -> None:
        for place, text in changes.items():
            if text is None:
                self._answers.pop(place, None)
            else:
                self._answers[place] = text
        self._timeline = None
        self._tell(changes)

    # Timeline

    @property
    def timeline(self) -> Timeline:
        """The spells as they are now."""
        if self._timeline is None:
            self._timeline = Timeline.of(self._answers, self.definition.survey_year, self._phd_year())
        return self._timeline

    def edit_timeline(self, new: Timeline) -> None:
        """Take a timeline made from the current one; one undo step (typing in one field goes on as one)."""
        before, after = self.timeline.answers(), new.answers()
        changes: dict[Place, str | None] = {place: None for place in before if place not in after}
        changes |= {place: text for place, text in after.items() if before.get(place) != text}
        typing = None
        if len(changes) == 1:
            (place,) = changes
            if place.item != "ord" and _is_typed(
                self.questionnaire.question(*place[::2]), changes[place] or ""
            ):
                typing = place
        self._put(changes, typing)

    def _phd_year(self) -> int | None:
        try:
            year = column("respondent", "phd_year").parse(
                self.text(PHD_YEAR), last_year=self._last_year(PHD_YEAR)
            )
        except ValueError:
            return None
        return year if isinstance(year, int) else None

    # Years

    def paper_years(self) -> tuple[PaperYear, ...]:
        """The papers of each year, from its own answer or the typical number of its spell."""
        return paper_years(self._answers, self.timeline)

    def searches(self) -> tuple[tuple[int, str], ...]:
        """Year and target of the job searches told so far."""
        rows = (place.row.split("/") for place in self._answers if place[::2] == ("job_search", "target"))
        return tuple(sorted((int(year), target) for year, target in rows))

    def add_search(self, year: int, target: str) -> None:
        """A job search of that year towards that target."""
        self._put({of_search(year, target, "target"): target})

    def remove_search(self, year: int, target: str) -> None:
        """Take a job search away, with all its answers."""
        row = of_search(year, target, "target").row
        self._put({place: None for place in self._answers if place[:2] == ("job_search", row)})

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
        return findings(self._career()) if self._phd_year() is not None else ()

    def career(self) -> Career:
        """The record of the answers that were asked and parse.

        Raises:
            IncompleteInterviewError: something that every record needs is missing.
        """
        problems = self.problems()
        if problems:
            raise IncompleteInterviewError(problems[0].text)
        return self._career()

    def finish(self) -> Career:
        """The finished record; the caller keeps it and discards the draft.

        Raises:
            IncompleteInterviewError: something that every record needs is missing.
        """
        return self.career()

    def _career(self) -> Career:
        """The record as far as it goes; spells without a start are left out."""
        key = self.respondent_id
        spells = self.timeline.spells if "timeline" in self.parts else ()
        rows = tuple(
            record.spell(key, one.spell_id, self._spell_values(one))
            for one in spells
            if one.start_year is not None
        )
        if "years" not in self.parts:
            return record.career(record.respondent(key, self._respondent_values()), rows)
        searched = (
            (of_search(*row, "target"), self._values(of_search(*row, "target"))) for row in self.searches()
        )
        granted = (
            (int(place.row), self._value(place)) for place in self._answers if place.table == "grant_year"
        )
        return record.career(
            record.respondent(key, self._respondent_values()),
            rows,
            record.publications(key, self.paper_years()),
            record.searches(key, searched if self.definition.item_set == "full" else ()),
            record.grants(key, granted),
        )

    def _respondent_values(self) -> dict[str, Any]:
        definition = self.definition
        values = self._values(CONSENT)
        values |= {
            "survey_year": definition.survey_year,
            "mode": definition.mode,
            "phd_year": self._phd_year(),
        }
        values |= {
            "questionnaire_version": self.questionnaire.version,
            "consent_version": definition.consent_version,
        }
        for item, known in (("site", definition.sites), ("recruited_via", definition.recruited_via)):
            if len(known) == 1:
                values[item] = known[0]
        return values

    def _spell_values(self, spell: SpellDraft) -> dict[str, Any]:
        values = self._values(of_spell(spell.spell_id, ""))
        for item in ("appointment", "rank"):
            if code := implied(spell, item):
                values[item] = code
        # A draft under way may lack its tile; only findings look at such a record.
        return {"sector": "other", "position": "other"} | {k: v for k, v in values.items() if v is not None}

    def _values(self, row: Place) -> dict[str, Any]:
        """The values of all items of a row that were asked and parse."""
        questions = (one for one in self.questionnaire.questions if one.table == row.table)
        return {one.name: self._value(row._replace(item=one.name)) for one in questions}

    def _value(self, place: Place) -> Value:
        text = self.text(place).strip()
        if not text or not self._is_asked(place):
            return None
        question = self.questionnaire.question(place.table, place.item)
        try:
            value = question.parse(text, last_year=self._last_year(place))
        except ValueError:
            return None
        if question.column.kind is Kind.CODE and not isinstance(value, NoAnswer):
            offered = codes_of(question, self._situation(), self._spell_of(place))
            return value if value in offered else None
        return value


def _is_typed(question: Question, text: str) -> bool:
    return question.typed and text not in NoAnswer.__members__
