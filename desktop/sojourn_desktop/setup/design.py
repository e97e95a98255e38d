"""A study definition while it is being designed: values as typed, what is wrong with each, and the way back.

Nothing here is a widget. Values are held as TOML is parsed, so that what stands in a field and can't be (a
year that is none) is kept as typed, and told by the rules that a definition's file is read with.

Summary:
    design = Design(definition, state)
    design.put(("consent_text", "de"), "...")
    design.wrong            key -> reason, beside which field
    design.definition       None while anything is wrong
    design.undo()
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from copy import deepcopy
from typing import Any

from sojourn_schema.definition_reading import read_draft
from sojourn_schema.definition_rules import WrongError
from sojourn_schema.definition_writing import raw_of, written
from sojourn_schema.extra_questions.form import ExtraForm
from sojourn_schema.instrument.item_sets import items_of, moves
from sojourn_schema.redefinition import (
    NOT_BEGUN,
    FieldState,
    consent_changes,
    next_version,
    objections,
)
from sojourn_schema.study import KEYS, StudyDefinition

Key = tuple[str, ...]
"""Where a value stands: the key, with the tables that it stands in."""
FORM = "extra_questions"
"""The key of the extra questions: in a design it holds the form itself, which no TOML can."""


class Design:
    """A definition as it is being changed.

    Args:
        definition: of the study.
        state: how far its fieldwork is.
        text: the file that the definition came from, whose comments are kept in `text`; empty for none.
    """

    def __init__(self, definition: StudyDefinition, state: FieldState = NOT_BEGUN, text: str = "") -> None:
        self.before = definition
        self.state = state
        self._source = text
        self._raw = _raw_of(definition)
        self._kept = deepcopy(self._raw)
        self._done: list[dict[str, Any]] = []
        self._undone: list[dict[str, Any]] = []
        self._typing: Key | None = None
        self._listeners: list[Callable[[], object]] = []

    def on_change(self, heard: Callable[[], object]) -> None:
        """Have a function called after each change."""
        self._listeners.append(heard)

    # --- values

    def value(self, key: Key, default: object = None) -> Any:
        """What stands at a key, as typed."""
        found: Any = self._raw
        for part in key:
            if not isinstance(found, Mapping) or part not in found:
                return default
            found = found[part]
        return found

    def put(self, key: Key, value: object, *, typing: bool = False) -> None:
        """Put a value; None or an empty table takes it away.

        Args:
            key: where.
            value: as TOML would have it, or the text that was typed.
            typing: whether the next change at the same key belongs to this one, as key presses do.
        """
        self.put_all({key: value}, typing=key if typing else None)

    def put_all(self, values: Mapping[Key, object], *, typing: Key | None = None) -> None:
        """Put several values in one step."""
        changed = deepcopy(self._raw)
        for key, value in values.items():
            _place(changed, key, value)
        if changed == self._raw:
            return
        if typing is None or typing != self._typing:
            self._done.append(self._raw)
        self._undone.clear()
        self._raw, self._typing = changed, typing
        self._tell()

    @property
    def unsaved(self) -> Mapping[str, Any] | None:
        """The values as typed where something was not saved, but for extra questions; None where all is."""
        if not self.is_changed:
            return None
        return {key: value for key, value in self._raw.items() if key != FORM}

    def go_on_with(self, raw: Mapping[str, Any]) -> None:
        """Go on with values that were not saved before, in one step that can be taken back."""
        whole = dict(raw) | {"consent_before": self.value(("consent_before",))}
        whole.setdefault(FORM, self._raw.get(FORM))  # what names no extra questions says nothing of them
        self.put_all({(key,): whole.get(key) for key in {*whole, *self._raw}})

    def kept(self, definition: StudyDefinition, state: FieldState) -> None:
        """Take note that the study has this definition now; steps can still be taken back.

        Args:
            definition: of the study, with the versions of the consent that it keeps.
            state: how far its fieldwork is.
        """
        self.before, self.state, self._typing = definition, state, None
        self._kept = _raw_of(definition)
        for raw in (self._raw, *self._done, *self._undone):
            _place(raw, ("consent_before",), self._kept.get("consent_before"))
        self._tell()

    def take(self, definition: StudyDefinition, text: str = "") -> None:
        """Begin anew from another definition, in one step that can be taken back.

        Args:
            definition: of the file that was opened.
            text: of that file, whose comments stay when it is written again.
        """
        self._source = text
        self.go_on_with(_raw_of(definition))  # what was given stays, whatever another file says

    # --- items

    @property
    def items(self) -> frozenset[str]:
        """The items that are asked, as `table.item`."""
        moved = self.value(("items",), {})
        return items_of(
            self.value(("item_set",), "core"), tuple(moved.get("add", ())), tuple(moved.get("leave_out", ()))
        )

    def ask(self, items: Iterable[str], item_set: str | None = None) -> None:
        """Ask these items from now on, counted from a set."""
        base = item_set or self.value(("item_set",), "core")
        added, left_out = moves(base, frozenset(items))
        moved = {key: list(names) for key, names in (("add", added), ("leave_out", left_out)) if names}
        self.put_all({("item_set",): base, ("items",): moved})

    @property
    def extra_questions(self) -> ExtraForm | None:
        """The study's own questions, None where it has none."""
        found = self._raw.get(FORM)
        return found if isinstance(found, ExtraForm) else None

    # --- what became of it

    @property
    def wrong(self) -> Mapping[str, str]:
        """What can't be, and why, by the key with its tables (`consent_text.en`)."""
        made, wrong = self._read()
        reasons = {one.key: one.reason for one in reversed(wrong)}
        return reasons if made is None else {**objections(self.before, made, self.state), **reasons}

    @property
    def definition(self) -> StudyDefinition | None:
        """The definition, None while something is wrong with it."""
        return None if self.wrong else self._read()[0]

    @property
    def readable(self) -> StudyDefinition | None:
        """The definition without what is wrong in it, None where it lacks its title or year."""
        return self._read()[0]

    @property
    def is_changed(self) -> bool:
        """Whether there is something to keep."""
        return self._raw != self._kept

    @property
    def text(self) -> str:
        """The definition as TOML with the comments of the file it came from; empty where it is wrong."""
        made = self.definition
        return written(made, self._source) if made is not None else ""

    @property
    def proposed_version(self) -> str:
        """The version that a changed consent text needs, empty where it needs none or has it."""
        made = self.readable
        if made is None or not self.state.is_begun or not consent_changes(self.before, made):
            return ""
        given = {self.before.consent_version, *(one.version for one in self.before.consent_before)}
        if made.consent_version not in given:
            return ""
        version = next_version(self.before.consent_version)
        while version in given:
            version = next_version(version)
        return version

    # --- the way back

    @property
    def can_undo(self) -> bool:
        """Whether a step can be taken back."""
        return bool(self._done)

    @property
    def can_redo(self) -> bool:
        """Whether a step that was taken back can be done again."""
        return bool(self._undone)

    def undo(self) -> None:
        """Take the last step back."""
        self._step(self._done, self._undone)

    def redo(self) -> None:
        """Do again what was taken back."""
        self._step(self._undone, self._done)

    def _step(self, here: list[dict[str, Any]], there: list[dict[str, Any]]) -> None:
        if here:
            there.append(self._raw)
            self._raw, self._typing = here.pop(), None
            self._tell()

    def _read(self) -> tuple[StudyDefinition | None, tuple[WrongError, ...]]:
        values, wrong = read_draft({key: value for key, value in self._raw.items() if key != FORM}, KEYS)
        whole = "title" in values and "survey_year" in values
        made = StudyDefinition(**values, extra_questions=self.extra_questions) if whole else None
        return made, wrong

    def _tell(self) -> None:
        for heard in self._listeners:
            heard()


def _raw_of(definition: StudyDefinition) -> dict[str, Any]:
    """A definition as TOML is parsed, with the form of its extra questions."""
    raw, form = raw_of(definition), definition.extra_questions
    return raw if form is None else {**raw, FORM: form}


def _place(raw: dict[str, Any], key: Key, value: object) -> None:
    """Put a value into tables of tables; a table that is empty then goes."""
    *tables, last = key
    if tables:
        inner = raw.get(tables[0])
        inner = dict(inner) if isinstance(inner, Mapping) else {}
        _place(inner, (*tables[1:], last), value)
        value, last = inner, tables[0]
    if value is None or value == {}:
        raw.pop(last, None)
    else:
        raw[last] = value
