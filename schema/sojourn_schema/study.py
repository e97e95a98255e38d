"""The definition of a study: what the coordinator settles before the first interview, read from TOML.

A definition names the study as respondents see it, who runs it, where and how it is asked, and the consent
text in each language. It is kept in the study file; `docs/study-file.md` shows one.
"""

from __future__ import annotations

import json
import re
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, fields
from pathlib import Path
from typing import Any, NoReturn, Self

from sojourn_schema.codes import code_list
from sojourn_schema.columns import FIRST_YEAR, shorten
from sojourn_schema.consent import MOST_WORDS, default_consent, default_more, too_long
from sojourn_schema.errors import DefinitionError
from sojourn_schema.instrument.item_sets import ITEM_SETS, items_of, named_version, refusal
from sojourn_schema.languages import FALLBACK_LANGUAGE, LANGUAGES
from sojourn_schema.named_file import open_named

LATEST_SURVEY_YEAR = 2200
LONGEST_DEFINITION_BYTES = 1_000_000
IDLE_ACTIONS = ("discard", "keep")
IDLE_SECONDS = (30, 3600)
"""The shortest and the longest time that an interview at a booth may be left alone."""
PLAN_HASH = re.compile(r"[0-9a-f]{64}")
"""The hash of an analysis plan: SHA-256 in hexadecimal digits."""
SMALLEST_CELL, LARGEST_CELL = 5, 100
"""Fewest people that a number in a report may speak of: unless a study says otherwise, and at the most."""
PUBLIC_KEY = re.compile(r"sojourn-sign:[0-9a-f]{64}")
"""A public key as a definition has it: the 32 bytes of an Ed25519 key in hexadecimal digits."""
RECIPIENT = re.compile(r"age1[02-9ac-hj-np-z]{58}")
"""An age X25519 recipient as a definition has it: 32 bytes in Bech32 (BIP 173), in small letters."""
MODES = ("booth", "self", "department")
"""How interviews are held; the code list has `import` too, which only records from outside have."""
QUESTIONNAIRE_VERSION = "1"
DEFAULT_CONSENT_VERSION = "1"


@dataclass(frozen=True, slots=True)
class StudyDefinition:
    """What is settled for all interviews of a study.

    Attributes:
        title: as respondents see it; it shouldn't give away what is expected of them.
        survey_year: of the fieldwork; interviews take it from here, not from the clock.
        language: the language interviews start in.
        mode: how they are held: booth, self or department.
        sites: where; an interview is at one of them. Empty: not asked.
        recruited_via: the choices of how respondents were found, codes of that list. One: it is not asked.
        item_set: core (three minutes) or full.
        added_items, left_out_items: single items moved in or out of that set, as `table.item` (`items.add`
            and `items.leave_out` in TOML).
        consent_version: of the consent text; kept with each record.
        consent_text: language -> what everybody reads; has the study's language.
        consent_more: language -> what unfolds below it; empty, or in the same languages.
        controller: who is responsible for the data, as respondents see it.
        contact: how to reach them.
        questionnaire_version: kept with each record.
        idle_seconds: at a booth, how long nobody may touch an interview before it ends by itself.
        idle_action: what becomes of it then: `discard`, or `keep` for the staff to offer it again.
        smallest_cell: fewest people that a number in a report may speak of; smaller counts are hidden there.
        analysis_plans: SHA-256 of the analysis plans that were fixed before the first interview, as `sojourn
            plan` prints them; an analysis by any other but the one that ships is exploratory.
        coordinator_key: what proves a coordinator's signature (`signing`); empty where nothing is signed.
        recipients: holder -> age recipient: whose keys open sealed records, the coordinator's and those of
            any number of escrow holders; empty where nothing is sealed.
        landmarks: year -> language -> an event that everybody remembers, shown on the calendar.
    """

    title: str
    survey_year: int
    language: str = FALLBACK_LANGUAGE
    mode: str = "department"
    sites: tuple[str, ...] = ()
    recruited_via: tuple[str, ...] = ("other",)
    item_set: str = "core"
    added_items: tuple[str, ...] = ()
    left_out_items: tuple[str, ...] = ()
    consent_version: str = DEFAULT_CONSENT_VERSION
    consent_text: Mapping[str, str] = field(default_factory=lambda: dict(default_consent()))
    consent_more: Mapping[str, str] = field(default_factory=lambda: dict(default_more()))
    controller: str = ""
    contact: str = ""
    questionnaire_version: str = QUESTIONNAIRE_VERSION
    idle_seconds: int = 120
    idle_action: str = "discard"
    smallest_cell: int = SMALLEST_CELL
    analysis_plans: tuple[str, ...] = ()
    coordinator_key: str = ""
    recipients: Mapping[str, str] = field(default_factory=dict)
    landmarks: Mapping[int, Mapping[str, str]] = field(default_factory=dict)

    @property
    def languages(self) -> tuple[str, ...]:
        """The languages an interview can be held in: those of the consent text that the questions have too.

        The study's own comes first, so that there is always one.
        """
        others = (one for one in LANGUAGES if one in self.consent_text and one != self.language)
        return (self.language, *others)

    @classmethod
    def default(cls, survey_year: int) -> Self:
        """A coordinator's study in English with the core items, ready to type into."""
        return cls("Research careers", survey_year, recruited_via=tuple(code_list("recruited_via")))

    @classmethod
    def from_toml(cls, path: Path) -> Self:
        """Read a definition file.

        Raises:
            DefinitionError: it can't be read, is no TOML, or says something that a study can't be; the
                message names the file and the place.
        """
        try:
            with open_named(path) as file:
                raw = file.read(LONGEST_DEFINITION_BYTES + 1)
        except OSError as problem:
            raise _refused(str(path), f"can't be read ({problem.strerror})") from problem
        if len(raw) > LONGEST_DEFINITION_BYTES:
            raise _refused(str(path), f"has more than {LONGEST_DEFINITION_BYTES:,} bytes")
        try:
            text = raw.decode("utf-8-sig")
        except UnicodeDecodeError as problem:
            line = raw[: problem.start].count(b"\n") + 1
            raise _refused(f"{path}, line {line}", "is not UTF-8 text") from problem
        definition = cls.from_toml_text(text, source=str(path))
        # A study that was made keeps its text whatever its length; that of a new one is to be read.
        for language, layer in definition.consent_text.items():
            if (words := too_long(layer, definition.controller, definition.contact)) is not None:
                raise _refused(
                    f"{path}, consent_text.{shorten(language)}",
                    f"it has {words} words with controller and contact, and respondents read at most "
                    f"{MOST_WORDS}; put the rest into consent_more, which unfolds",
                )
        definition._require_recipients(str(path))
        return definition

    @classmethod
    def from_toml_text(cls, text: str, source: str = "the definition") -> Self:
        """Read a definition.

        Args:
            text: TOML.
            source: what messages call it.

        Raises:
            DefinitionError: as `from_toml`.
        """
        try:
            raw = tomllib.loads(text)
        except (ValueError, RecursionError) as problem:  # a number of 5,000 digits is a plain ValueError
            raise _refused(source, f"is not valid TOML: {problem}") from problem
        return cls(**_Reading(raw, source).values())

    def _require_recipients(self, source: str) -> None:
        """Stop at a recipient that was mistyped; the checksum is looked at once, when a study is defined."""
        if not self.recipients:
            return
        from sojourn_schema.record_keys import is_recipient

        for holder, recipient in self.recipients.items():
            if not is_recipient(recipient):
                place = f"{source}, recipients.{shorten(holder)}"
                raise _refused(place, "its check characters don't fit: it is mistyped somewhere")

    @property
    def items(self) -> frozenset[str]:
        """The items that this study asks, as `table.item`; routing says of whom."""
        return items_of(self.item_set, self.added_items, self.left_out_items)

    @property
    def version_in_records(self) -> str:
        """What stands as `questionnaire_version` in each record: the version and the items asked."""
        return named_version(self.questionnaire_version, self.item_set, self.added_items, self.left_out_items)

    def to_toml_text(self) -> str:
        """The definition as TOML, which `from_toml_text` reads back to an equal one."""
        plain = [one.name for one in fields(self) if one.name not in _TABLES]
        lines = [f"{name} = {_toml(getattr(self, name))}" for name in plain]
        if self.added_items or self.left_out_items:
            moved = {"add": self.added_items, "leave_out": self.left_out_items}
            lines += ["", "[items]", *(f"{key} = {_toml(names)}" for key, names in moved.items() if names)]
        lines += ["", "[consent_text]"]
        lines += [f"{_toml(language)} = {_toml(text)}" for language, text in self.consent_text.items()]
        if self.consent_more:
            lines += ["", "[consent_more]"]
            lines += [f"{_toml(language)} = {_toml(text)}" for language, text in self.consent_more.items()]
        if self.recipients:
            lines += ["", "[recipients]"]
            lines += [f"{_toml(holder)} = {_toml(one)}" for holder, one in self.recipients.items()]
        for year, labels in self.landmarks.items():
            lines += ["", f"[landmarks.{year}]"]
            lines += [f"{_toml(language)} = {_toml(label)}" for language, label in labels.items()]
        return "\n".join(lines) + "\n"


_TABLES = {"consent_text", "consent_more", "recipients", "landmarks", "added_items", "left_out_items"}
"""Fields that stand in TOML as tables of their own."""


class _Reading:
    """Takes the values of a definition out of parsed TOML, one check a key."""

    def __init__(self, raw: Mapping[str, Any], source: str) -> None:
        self._raw = raw
        self._source = source

    def values(self) -> dict[str, Any]:
        moved = {"added_items", "left_out_items"}
        known = [*(one.name for one in fields(StudyDefinition) if one.name not in moved), "items"]
        if unknown := [key for key in self._raw if key not in known]:
            self._refuse(shorten(unknown[0]), f"there is no such key; known are {', '.join(known)}")
        values: dict[str, Any] = {"title": self._text("title"), "survey_year": self._year()}
        for key in ("consent_version", "controller", "contact", "questionnaire_version"):
            if key in self._raw:
                values[key] = self._text(key, empty=key in {"controller", "contact"})
        for key, known_codes in (
            ("language", tuple(LANGUAGES)),
            ("mode", MODES),
            ("item_set", ITEM_SETS),
            ("idle_action", IDLE_ACTIONS),
        ):
            if key in self._raw:
                values[key] = self._one_of(key, self._text(key), known_codes)
        if "idle_seconds" in self._raw:
            values["idle_seconds"] = self._idle_seconds()
        if "smallest_cell" in self._raw:
            values["smallest_cell"] = self._smallest_cell()
        if "analysis_plans" in self._raw:
            values["analysis_plans"] = self._analysis_plans()
        if "coordinator_key" in self._raw:
            values["coordinator_key"] = self._coordinator_key()
        if "sites" in self._raw:
            values["sites"] = self._texts("sites")
        if "recruited_via" in self._raw:
            codes = tuple(code_list("recruited_via"))
            values["recruited_via"] = tuple(
                self._one_of("recruited_via", code, codes) for code in self._texts("recruited_via")
            )
            if not values["recruited_via"]:
                self._refuse("recruited_via", "at least one is needed")
        values |= self._items(values.get("item_set", ITEM_SETS[0]))
        if "consent_text" in self._raw:
            values["consent_text"] = self._words("consent_text", self._raw["consent_text"])
            values["consent_more"] = {}
        if "consent_more" in self._raw:
            values["consent_more"] = self._words("consent_more", self._raw["consent_more"])
            asked_in = values.get("consent_text", default_consent())
            if lacking := set(asked_in) - set(values["consent_more"]):
                self._refuse("consent_more", f"there is no text in {', '.join(sorted(lacking))}")
        language = values.get("language", FALLBACK_LANGUAGE)
        if language not in values.get("consent_text", default_consent()):
            self._refuse("consent_text", f"there is no text in the study's language, {shorten(language)}")
        if "recipients" in self._raw:
            values["recipients"] = self._recipients()
        if "landmarks" in self._raw:
            values["landmarks"] = self._landmarks()
        return values

    def _items(self, item_set: str) -> dict[str, tuple[str, ...]]:
        """The items moved in or out of the set."""
        moved = self._raw.get("items", {})
        if not isinstance(moved, dict):
            self._refuse("items", "a table with add and leave_out is needed")
        if unknown := [key for key in moved if key not in {"add", "leave_out"}]:
            self._refuse(f"items.{shorten(unknown[0])}", "there is no such key; known are add, leave_out")
        added, left_out = (self._listed(f"items.{key}", moved.get(key, [])) for key in ("add", "leave_out"))
        if (added or left_out) and (reason := refusal(item_set, added, left_out)) is not None:
            self._refuse("items", reason)
        return {"added_items": added, "left_out_items": left_out}

    def _year(self) -> int:
        year = self._required("survey_year")
        if (
            not isinstance(year, int)
            or isinstance(year, bool)
            or not FIRST_YEAR <= year <= LATEST_SURVEY_YEAR
        ):
            self._refuse(
                "survey_year", f"a year from {FIRST_YEAR} to {LATEST_SURVEY_YEAR} is needed, as a number"
            )
        return year

    def _idle_seconds(self) -> int:
        seconds = self._raw["idle_seconds"]
        least, most = IDLE_SECONDS
        if not isinstance(seconds, int) or isinstance(seconds, bool) or not least <= seconds <= most:
            self._refuse("idle_seconds", f"a whole number of seconds from {least} to {most} is needed")
        return seconds

    def _analysis_plans(self) -> tuple[str, ...]:
        plans = self._texts("analysis_plans")
        if not all(PLAN_HASH.fullmatch(plan) for plan in plans):
            self._refuse("analysis_plans", "it takes the hashes that `sojourn plan` prints")
        return plans

    def _smallest_cell(self) -> int:
        people = self._raw["smallest_cell"]
        if not isinstance(people, int) or isinstance(people, bool) or not 1 <= people <= LARGEST_CELL:
            self._refuse("smallest_cell", f"a whole number of people from 1 to {LARGEST_CELL} is needed")
        return people

    def _coordinator_key(self) -> str:
        key = self._text("coordinator_key", empty=True)
        if key and not PUBLIC_KEY.fullmatch(key):
            self._refuse("coordinator_key", "it is no public key as `sojourn key new` prints one")
        return key

    def _recipients(self) -> dict[str, str]:
        told = self._raw["recipients"]
        if not isinstance(told, dict):
            self._refuse("recipients", 'a recipient by holder is needed, such as coordinator = "age1..."')
        recipients = {
            self._checked("recipients", holder): self._checked(f"recipients.{shorten(holder)}", one)
            for holder, one in told.items()
        }
        for holder, recipient in recipients.items():
            if not RECIPIENT.fullmatch(recipient):
                self._refuse(
                    f"recipients.{shorten(holder)}", "it is no recipient as `sojourn key new` prints one"
                )
        if len(set(recipients.values())) < len(recipients):
            self._refuse("recipients", "two holders have the same key, and each needs their own")
        return recipients

    def _text(self, key: str, *, empty: bool = False) -> str:
        return self._checked(key, self._required(key), empty=empty)

    def _texts(self, key: str) -> tuple[str, ...]:
        return self._listed(key, self._raw[key])

    def _listed(self, key: str, values: object) -> tuple[str, ...]:
        if not isinstance(values, list):
            self._refuse(key, "a list of texts is needed")
        texts = tuple(self._checked(key, value) for value in values)
        if len(set(texts)) < len(texts):
            self._refuse(key, "the same text stands in it twice")
        return texts

    def _words(self, key: str, words: object) -> dict[str, str]:
        if not isinstance(words, dict) or not words:
            self._refuse(key, 'a text by language is needed, such as en = "..."')
        return {
            language: self._checked(f"{key}.{language}", text, lines=True) for language, text in words.items()
        }

    def _landmarks(self) -> dict[int, dict[str, str]]:
        landmarks = self._raw["landmarks"]
        if not isinstance(landmarks, dict):
            self._refuse("landmarks", "a table by year is needed")
        for year in landmarks:
            if not (year.isascii() and year.isdigit() and FIRST_YEAR <= int(year) <= LATEST_SURVEY_YEAR):
                self._refuse(f"landmarks.{shorten(year)}", "that is no year")
        return {
            int(year): self._words(f"landmarks.{year}", words)
            for year, words in sorted(landmarks.items(), key=lambda one: int(one[0]))
        }

    def _required(self, key: str) -> object:
        if key not in self._raw:
            self._refuse(key, "it is missing")
        return self._raw[key]

    def _one_of(self, key: str, text: str, known: Sequence[str]) -> str:
        if text not in known:
            self._refuse(key, f"unknown word {shorten(text)!r}; known are {', '.join(known)}")
        return text

    def _checked(self, key: str, value: object, *, empty: bool = False, lines: bool = False) -> str:
        if not isinstance(value, str):
            self._refuse(key, "a text is needed (in quotation marks)")
        if not empty and not value.strip():
            self._refuse(key, "it is empty")
        allowed = "\n\t" if lines else ""
        if any((ord(letter) < 32 and letter not in allowed) or ord(letter) == 127 for letter in value):
            self._refuse(key, "a control character stands in the text")
        return value if lines else value.strip()

    def _refuse(self, key: str, reason: str) -> NoReturn:
        raise _refused(f"{self._source}, {key}", reason)


def _refused(place: str, reason: str) -> DefinitionError:
    return DefinitionError(
        f"{place}: {reason}.",
        "The study can't be made from it; nothing was made.",
        "Correct it and try again. `sojourn new --help` tells where a complete example stands.",
    )


def _toml(value: object) -> str:
    """A text, number or list of texts as TOML. JSON's strings are TOML's basic strings, but for DEL."""
    return json.dumps(list(value) if isinstance(value, tuple) else value, ensure_ascii=False).replace(
        "\x7f", "\\u007F"
    )
