"""The definition of a study as it stands in TOML: read key by key, and refused with everything that is wrong
in it at once."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable, Collection, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import Any, NoReturn, TypeVar

from sojourn_schema.codes import code_list
from sojourn_schema.columns import FIRST_YEAR, shorten
from sojourn_schema.consent import MOST_WORDS, default_consent, too_long
from sojourn_schema.errors import DefinitionError
from sojourn_schema.instrument.item_sets import ITEM_SETS, refusal
from sojourn_schema.languages import FALLBACK_LANGUAGE, LANGUAGES
from sojourn_schema.named_file import open_named
from sojourn_schema.toml_lines import key_lines

LATEST_SURVEY_YEAR = 2200
LONGEST_DEFINITION_BYTES = 1_000_000
IDLE_ACTIONS = ("discard", "keep")
IDLE_SECONDS = (30, 3600)
"""The shortest and the longest time that an interview at a booth may be left alone."""
PLAN_HASH = re.compile(r"[0-9a-f]{64}")
"""The hash of an analysis plan: SHA-256 in hexadecimal digits."""
SMALLEST_CELL, LARGEST_CELL = 5, 100
"""Fewest people that a number in a report may speak of: unless a study says otherwise, and at the most."""
LARGEST_TARGET = 100_000
"""Most finished interviews that a site can be wanted to hold."""
PUBLIC_KEY = re.compile(r"sojourn-sign:[0-9a-f]{64}")
"""A public key as a definition has it: the 32 bytes of an Ed25519 key in hexadecimal digits."""
RECIPIENT = re.compile(r"age1[02-9ac-hj-np-z]{58}")
"""An age X25519 recipient as a definition has it: 32 bytes in Bech32 (BIP 173), in small letters."""
MODES = ("booth", "self", "department")
"""How interviews are held; the code list has `import` too, which only records from outside have."""

T = TypeVar("T")


def definition_text(path: Path) -> str:
    """The text of a definition file.

    Raises:
        DefinitionError: it can't be read, or is no text of a bearable length.
    """
    try:
        with open_named(path) as file:
            raw = file.read(LONGEST_DEFINITION_BYTES + 1)
    except OSError as problem:
        raise _refused(f"{path}: can't be read ({problem.strerror}).") from problem
    if len(raw) > LONGEST_DEFINITION_BYTES:
        raise _refused(f"{path}: has more than {LONGEST_DEFINITION_BYTES:,} bytes.")
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError as problem:
        line = raw[: problem.start].count(b"\n") + 1
        raise _refused(f"{path}, line {line}: is not UTF-8 text.") from problem


def values_of(text: str, source: str, known: Collection[str], *, new: bool = False) -> dict[str, Any]:
    """The values of a definition by the name of their field; what is not told is left out.

    Args:
        text: TOML.
        source: what messages call it.
        known: the keys that there are.
        new: whether a study is to be made from it, for which its first layer has to be short enough and its
            recipients' check characters right; a study that was made keeps its own.

    Raises:
        DefinitionError: it is no TOML, or says something that a study can't be; every place is told, with
            its line where it has one.
    """
    try:
        raw = tomllib.loads(text)
    except (ValueError, RecursionError) as problem:  # a number of 5,000 digits is a plain ValueError
        raise _refused(f"{source}: is not valid TOML: {problem}.") from problem
    return _Reading(raw, source, key_lines(text), known).values(new=new)


class _WrongError(Exception):
    """One value that can't be."""

    def __init__(self, key: str, reason: str) -> None:
        super().__init__(f"{key}: {reason}")
        self.key, self.reason = key, reason


class _Reading:
    """Takes the values of a definition out of parsed TOML, one check a key; what is wrong is gathered."""

    def __init__(
        self, raw: Mapping[str, Any], source: str, lines: Mapping[str, int], known: Collection[str]
    ) -> None:
        self._raw = raw
        self._source = source
        self._lines = lines
        self._known = known
        self._wrong: list[_WrongError] = []

    def values(self, *, new: bool) -> dict[str, Any]:
        """The values by the name of their field.

        Raises:
            DefinitionError: with everything that is wrong, a line each.
        """
        for key in self._raw:
            if key not in self._known:
                reason = f"there is no such key; known are {', '.join(self._known)}"
                self._wrong.append(_WrongError(shorten(key), reason))
        found = self._plain() | self._choices()
        found |= self._told(lambda: self._items(found.get("item_set", ITEM_SETS[0]))) or {}
        found |= self._consent(found)
        tables: dict[str, Callable[[], Any]] = {
            "recipients": self._recipients,
            "targets": lambda: self._targets(found.get("sites", ())),
            "landmarks": self._landmarks,
        }
        for key, read in tables.items():
            if key in self._raw and (told := self._told(read)) is not None:
                found[key] = told
        if new:
            self._as_new(found)
        if self._wrong:
            raise _refused(*self._reasons())
        return found

    def _reasons(self) -> list[str]:
        """Each reason with its place, in the order of lines; what is missing first."""
        placed = sorted(((self._line(wrong.key), wrong) for wrong in self._wrong), key=lambda one: one[0])
        return [
            f"{self._source}{f', line {line}' if line else ''}, {wrong.key}: {wrong.reason}."
            for line, wrong in placed
        ]

    def _line(self, key: str) -> int:
        """The line of a key or of the table that it stands in; 0 where there is none."""
        while key and key not in self._lines:
            key = key.rpartition(".")[0]
        return self._lines.get(key, 0)

    def _told(self, read: Callable[[], T]) -> T | None:
        """What is read; None where that is wrong, which is kept to be told with all else."""
        try:
            return read()
        except _WrongError as wrong:
            self._wrong.append(wrong)
            return None

    def _plain(self) -> dict[str, Any]:
        """Texts and numbers; the first two are needed."""
        readers: dict[str, Callable[[], Any]] = {
            "title": lambda: self._text("title"),
            "survey_year": self._year,
            "consent_version": lambda: self._text("consent_version"),
            "controller": lambda: self._text("controller", empty=True),
            "contact": lambda: self._text("contact", empty=True),
            "questionnaire_version": lambda: self._text("questionnaire_version"),
            "idle_seconds": lambda: self._whole("idle_seconds", "seconds", *IDLE_SECONDS),
            "smallest_cell": lambda: self._whole("smallest_cell", "people", 1, LARGEST_CELL),
            "analysis_plans": self._analysis_plans,
            "coordinator_key": self._coordinator_key,
            "sites": lambda: self._texts("sites"),
        }
        return self._present(readers, needed=("title", "survey_year"))

    def _choices(self) -> dict[str, Any]:
        """What is chosen from a list."""

        def chosen(key: str, known: Sequence[str]) -> Callable[[], str]:
            return lambda: self._one_of(key, self._text(key), known)

        return self._present(
            {
                "language": chosen("language", tuple(LANGUAGES)),
                "mode": chosen("mode", MODES),
                "item_set": chosen("item_set", ITEM_SETS),
                "idle_action": chosen("idle_action", IDLE_ACTIONS),
                "recruited_via": self._recruited_via,
            }
        )

    def _present(
        self, readers: Mapping[str, Callable[[], Any]], needed: Sequence[str] = ()
    ) -> dict[str, Any]:
        """What the keys that are there say; those that are wrong are left out."""
        read = {key: self._told(one) for key, one in readers.items() if key in self._raw or key in needed}
        return {key: value for key, value in read.items() if value is not None}

    def _recruited_via(self) -> tuple[str, ...]:
        codes = tuple(code_list("recruited_via"))
        told = tuple(self._one_of("recruited_via", code, codes) for code in self._texts("recruited_via"))
        if not told:
            self._refuse("recruited_via", "at least one is needed")
        return told

    def _consent(self, found: Mapping[str, Any]) -> dict[str, Any]:
        """Both layers of the consent text, in the languages that are needed."""
        before = len(self._wrong)
        layers = self._present({key: partial(self._words, key) for key in ("consent_text", "consent_more")})
        if len(self._wrong) > before:
            return {}
        if "consent_text" in layers:
            layers.setdefault("consent_more", {})
        asked_in = layers.get("consent_text", default_consent())
        if "consent_more" in self._raw and (lacking := set(asked_in) - set(layers["consent_more"])):
            reason = f"there is no text in {', '.join(sorted(lacking))}"
            self._wrong.append(_WrongError("consent_more", reason))
        language = found.get("language", FALLBACK_LANGUAGE)
        if language not in asked_in:
            reason = f"there is no text in the study's language, {shorten(language)}"
            self._wrong.append(_WrongError("consent_text", reason))
        return layers

    def _as_new(self, found: Mapping[str, Any]) -> None:
        """What is asked of a new definition alone: a study that was made keeps its own."""
        told = [found.get(key, "") for key in ("controller", "contact")]
        for language, layer in found.get("consent_text", {}).items():
            if (words := too_long(layer, *told)) is not None:
                reason = (
                    f"it has {words} words with controller and contact, and respondents read at most "
                    f"{MOST_WORDS}; put the rest into consent_more, which unfolds"
                )
                self._wrong.append(_WrongError(f"consent_text.{shorten(language)}", reason))
        if recipients := found.get("recipients"):
            from sojourn_schema.record_keys import is_recipient

            for holder, recipient in recipients.items():
                if not is_recipient(recipient):
                    reason = "its check characters don't fit: it is mistyped somewhere"
                    self._wrong.append(_WrongError(f"recipients.{shorten(holder)}", reason))

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

    def _whole(self, key: str, what: str, least: int, most: int) -> int:
        number = self._raw[key]
        if not isinstance(number, int) or isinstance(number, bool) or not least <= number <= most:
            self._refuse(key, f"a whole number of {what} from {least} to {most} is needed")
        return number

    def _analysis_plans(self) -> tuple[str, ...]:
        plans = self._texts("analysis_plans")
        if not all(PLAN_HASH.fullmatch(plan) for plan in plans):
            self._refuse("analysis_plans", "it takes the hashes that `sojourn plan` prints")
        return plans

    def _coordinator_key(self) -> str:
        key = self._text("coordinator_key", empty=True)
        if key and not PUBLIC_KEY.fullmatch(key):
            self._refuse("coordinator_key", "it is no public key as `sojourn key new` prints one")
        return key

    def _recipients(self) -> dict[str, str]:
        told = self._raw["recipients"]
        if not isinstance(told, dict):
            self._refuse("recipients", 'a recipient by holder is needed, such as coordinator = "age1..."')
        read = {holder: self._told(partial(self._recipient, holder, one)) for holder, one in told.items()}
        recipients = {holder.strip(): one for holder, one in read.items() if one is not None}
        if len(set(recipients.values())) < len(recipients):
            self._refuse("recipients", "two holders have the same key, and each needs their own")
        return recipients

    def _recipient(self, holder: str, value: object) -> str:
        place = f"recipients.{shorten(holder)}"
        self._checked("recipients", holder)
        recipient = self._checked(place, value)
        if not RECIPIENT.fullmatch(recipient):
            self._refuse(place, "it is no recipient as `sojourn key new` prints one")
        return recipient

    def _targets(self, sites: Sequence[str]) -> dict[str, int]:
        told = self._raw["targets"]
        if not isinstance(told, dict):
            self._refuse("targets", 'a number of interviews by site is needed, such as "Hall 1" = 60')
        for site, number in told.items():
            place = f"targets.{shorten(site)}"
            if site.strip() not in sites:
                self._refuse(place, "that is none of the sites")
            if type(number) is not int or not 1 <= number <= LARGEST_TARGET:
                self._refuse(place, f"a whole number of interviews from 1 to {LARGEST_TARGET} is needed")
        return {site.strip(): number for site, number in told.items()}

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

    def _words(self, key: str) -> dict[str, str]:
        return self._by_language(key, self._raw[key])

    def _by_language(self, key: str, words: object) -> dict[str, str]:
        if not isinstance(words, dict) or not words:
            self._refuse(key, 'a text by language is needed, such as en = "..."')
        read = {
            language: self._told(partial(self._checked, f"{key}.{language}", text, lines=True))
            for language, text in words.items()
        }
        return {language: text for language, text in read.items() if text is not None}

    def _landmarks(self) -> dict[int, dict[str, str]]:
        landmarks = self._raw["landmarks"]
        if not isinstance(landmarks, dict):
            self._refuse("landmarks", "a table by year is needed")
        read = {year: self._told(partial(self._landmark, year, words)) for year, words in landmarks.items()}
        told = {int(year): words for year, words in read.items() if words is not None}
        return dict(sorted(told.items()))

    def _landmark(self, year: str, words: object) -> dict[str, str]:
        if not (year.isascii() and year.isdigit() and FIRST_YEAR <= int(year) <= LATEST_SURVEY_YEAR):
            self._refuse(f"landmarks.{shorten(year)}", "that is no year")
        return self._by_language(f"landmarks.{year}", words)

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
        raise _WrongError(key, reason)


def _refused(*reasons: str) -> DefinitionError:
    return DefinitionError(
        "\n".join(reasons),
        "The study can't be made from it; nothing was made.",
        "Correct it and try again. `sojourn new --help` tells where a complete example stands.",
    )
