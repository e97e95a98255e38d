"""The definition of a study as it stands in TOML: read key by key, and refused with everything that is wrong
in it at once."""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Collection, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from sojourn_schema import definition_rules as rules
from sojourn_schema.codes import code_list
from sojourn_schema.columns import shorten
from sojourn_schema.consent import MOST_WORDS, ConsentVersion, default_consent, too_long
from sojourn_schema.definition_rules import WrongError
from sojourn_schema.errors import DefinitionError, ExtraQuestionsError
from sojourn_schema.fieldwork_window import FieldworkWindow
from sojourn_schema.instrument.item_sets import ITEM_SETS, refusal
from sojourn_schema.languages import FALLBACK_LANGUAGE, LANGUAGES
from sojourn_schema.named_file import open_named
from sojourn_schema.phrase import Phrase
from sojourn_schema.toml_lines import key_lines

if TYPE_CHECKING:
    from sojourn_schema.extra_questions.form import ExtraForm

LONGEST_DEFINITION_BYTES = 1_000_000
_CONSENT_BEFORE = ("version", "controller", "contact", "text", "more")

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


def values_of(
    text: str, source: str, known: Collection[str], *, new: bool = False, folder: Path | None = None
) -> dict[str, Any]:
    """The values of a definition by the name of their field; what is not told is left out.

    Args:
        text: TOML.
        source: what messages call it.
        known: the keys that there are.
        new: whether a study is to be made from it, for which its first layer has to be short enough and its
            recipients' check characters right; a study that was made keeps its own.
        folder: from which a form of extra questions is read; without one none can be named.

    Raises:
        DefinitionError: it is no TOML, or says something that a study can't be; every place is told, with
            its line where it has one.
    """
    try:
        raw = tomllib.loads(text)
    except (ValueError, RecursionError) as problem:  # a number of 5,000 digits is a plain ValueError
        raise _refused(f"{source}: is not valid TOML: {problem}.") from problem
    reading = _Reading(raw, known, folder)
    values = reading.values(new=new)
    if reading.wrong:
        raise _refused(*_reasons(reading.wrong, source, key_lines(text)))
    return values


def read_draft(
    raw: Mapping[str, Any], known: Collection[str]
) -> tuple[dict[str, Any], tuple[WrongError, ...]]:
    """What a definition that is being written says, as its file would be read, and what is wrong in it.

    Args:
        raw: as TOML is parsed.
        known: the keys that there are.

    Returns:
        The values by the name of their field without those that are wrong, and these.
    """
    reading = _Reading(raw, known)
    values = reading.values(new=True)
    return values, tuple(reading.wrong)


class _Reading:
    """Takes the values of a definition out of parsed TOML, one check a key; what is wrong is gathered.

    Attributes:
        wrong: everything that can't be.
    """

    def __init__(self, raw: Mapping[str, Any], known: Collection[str], folder: Path | None = None) -> None:
        self._raw = raw
        self._folder = folder
        self._known = known
        self.wrong: list[WrongError] = []

    def values(self, *, new: bool) -> dict[str, Any]:
        """The values by the name of their field, but for those that are wrong."""
        for key in self._raw:
            if key not in self._known:
                self._is_wrong(shorten(key), f"there is no such key; known are {', '.join(self._known)}")
        found = self._plain() | self._choices()
        found |= self._told(lambda: self._items(found.get("item_set", ITEM_SETS[0]))) or {}
        found |= self._consent(found)
        found |= self._present(
            {
                "recipients": self._recipients,
                "targets": lambda: rules.targets("targets", self._raw["targets"], found.get("sites", ())),
                "landmarks": self._landmarks,
                "fieldwork": self._fieldwork,
                "consent_before": self._consent_before,
                "extra_questions": lambda: self._form(found.get("language", FALLBACK_LANGUAGE)),
            }
        )
        self._look_at_days(found)
        if new:
            self._as_new(found)
        return found

    def _is_wrong(self, key: str, reason: str) -> None:
        self.wrong.append(WrongError(key, reason))

    def _told(self, read: Callable[[], T]) -> T | None:
        """What is read; None where that is wrong, which is kept to be told with all else."""
        try:
            return read()
        except WrongError as wrong:
            self.wrong.append(wrong)
            return None

    def _present(
        self, readers: Mapping[str, Callable[[], Any]], needed: Sequence[str] = ()
    ) -> dict[str, Any]:
        """What the keys that are there say; those that are wrong are left out."""
        read = {key: self._told(one) for key, one in readers.items() if key in self._raw or key in needed}
        return {key: value for key, value in read.items() if value is not None}

    def _plain(self) -> dict[str, Any]:
        """Texts, numbers and days; the first two are needed."""

        def whole(key: str, what: str, least: int, most: int) -> Callable[[], int]:
            return lambda: rules.whole(key, self._raw[key], what, least, most)

        readers: dict[str, Callable[[], Any]] = {
            "title": lambda: rules.text("title", self._required("title")),
            "survey_year": lambda: rules.year("survey_year", self._required("survey_year")),
            "idle_seconds": whole("idle_seconds", Phrase("seconds"), *rules.IDLE_SECONDS),
            "smallest_cell": whole("smallest_cell", "people", 1, rules.LARGEST_CELL),
        }
        for key in ("consent_version", "questionnaire_version"):
            readers[key] = self._reader(rules.text, key)
        for key in ("controller", "contact"):
            readers[key] = partial(self._reader(rules.text, key), empty=True)
        for key in ("anonymize_on", "retention_until"):
            readers[key] = self._reader(rules.day, key)
        readers["analysis_plans"] = self._reader(rules.analysis_plans, "analysis_plans")
        readers["coordinator_key"] = self._reader(rules.coordinator_key, "coordinator_key")
        readers["sites"] = self._reader(rules.texts, "sites")
        return self._present(readers, needed=("title", "survey_year"))

    def _choices(self) -> dict[str, Any]:
        """What is chosen from a list."""
        lists: dict[str, Sequence[str]] = {
            "language": tuple(LANGUAGES),
            "mode": rules.MODES,
            "item_set": ITEM_SETS,
            "idle_action": rules.IDLE_ACTIONS,
        }
        readers: dict[str, Callable[[], Any]] = {
            key: partial(self._reader(rules.one_of, key), known) for key, known in lists.items()
        }
        readers["recruited_via"] = partial(
            self._reader(rules.recruited_via, "recruited_via"), tuple(code_list("recruited_via"))
        )
        return self._present(readers)

    def _reader(self, rule: Callable[..., T], key: str) -> Callable[..., T]:
        """A rule for what stands at a key; whether there is one is looked at when it is called."""
        return lambda *known, **how: rule(key, self._raw[key], *known, **how)

    def _consent(self, found: Mapping[str, Any]) -> dict[str, Any]:
        """Both layers of the consent text, in the languages that are needed."""
        before = len(self.wrong)
        layers = self._present(
            {key: self._reader(self._words, key) for key in ("consent_text", "consent_more")}
        )
        if len(self.wrong) > before:
            return {}
        if "consent_text" in layers:
            layers.setdefault("consent_more", {})
        asked_in = layers.get("consent_text", default_consent())
        if "consent_more" in self._raw and (lacking := set(asked_in) - set(layers["consent_more"])):
            languages = ", ".join(sorted(lacking))
            self._is_wrong("consent_more", Phrase("there is no text in {languages}", languages=languages))
        language = found.get("language", FALLBACK_LANGUAGE)
        if language not in asked_in:
            reason = Phrase(
                "there is no text in the study's language, {language}", language=shorten(language)
            )
            self._is_wrong("consent_text", reason)
        return layers

    def _consent_before(self) -> tuple[ConsentVersion, ...]:
        """The versions of the consent that were given before."""
        told = self._raw["consent_before"]
        if not isinstance(told, list):
            rules.refuse("consent_before", "a table a version is needed, [[consent_before]]")
        versions = tuple(self._version_before(one) for one in told)
        names = [one.version for one in versions]
        if len(set(names)) < len(names) or self._raw.get("consent_version", "") in names:
            rules.refuse("consent_version", Phrase("a version of that name was given before"))
        return versions

    def _version_before(self, told: object) -> ConsentVersion:
        key = "consent_before"
        table = rules.table(key, told, _CONSENT_BEFORE)
        texts = {
            name: rules.text(f"{key}.{name}", table.get(name, ""), empty=name != "version")
            for name in ("version", "controller", "contact")
        }
        layers = {
            layer: {language: read() for language, read in rules.by_language(f"{key}.{layer}", table[layer])}
            for layer in ("text", "more")
            if layer in table
        }
        return ConsentVersion(**texts, text=layers.get("text", {}), more=layers.get("more", {}))

    def _fieldwork(self) -> FieldworkWindow:
        known = ("first_day", "last_day")
        told = rules.table("fieldwork", self._raw["fieldwork"], known)
        first, last = (rules.day(f"fieldwork.{one}", told.get(one)) for one in known)
        if last < first:
            rules.refuse("fieldwork.last_day", Phrase("it is before the first day"))
        return FieldworkWindow(first, last)

    def _look_at_days(self, found: Mapping[str, Any]) -> None:
        """Whether the days of a study follow one another."""
        window, anonymized = found.get("fieldwork"), found.get("anonymize_on")
        if window is not None:
            year = found.get("survey_year")
            if year is not None and not window.first_day.year <= year <= window.last_day.year:
                reason = Phrase("the days of fieldwork are not in the survey year, {year}", year=year)
                self._is_wrong("fieldwork.first_day", reason)
            if anonymized is not None and anonymized <= window.last_day:
                self._is_wrong("anonymize_on", Phrase("it is not after the last day of fieldwork"))
        until = found.get("retention_until")
        if until is not None and anonymized is not None and until < anonymized:
            self._is_wrong("retention_until", Phrase("it is before the day of anonymisation"))

    def _as_new(self, found: Mapping[str, Any]) -> None:
        """What is asked of a new definition alone: a study that was made keeps its own."""
        told = [found.get(key, "") for key in ("controller", "contact")]
        for language, layer in found.get("consent_text", {}).items():
            if (words := too_long(layer, *told)) is not None:
                reason = Phrase(
                    "it has {words} words with controller and contact, and respondents read at most "
                    "{most}; put the rest into the second text (consent_more), which unfolds",
                    words=words,
                    most=MOST_WORDS,
                )
                self._is_wrong(f"consent_text.{shorten(language)}", reason)
        if recipients := found.get("recipients"):
            from sojourn_schema.record_keys import is_recipient

            for holder, recipient in recipients.items():
                if not is_recipient(recipient):
                    self._is_wrong(
                        f"recipients.{shorten(holder)}",
                        "its check characters don't fit: it is mistyped somewhere",
                    )

    def _items(self, item_set: str) -> dict[str, tuple[str, ...]]:
        """The items moved in or out of the set."""
        moved = rules.table("items", self._raw.get("items", {}), ("add", "leave_out"))
        added, left_out = (rules.texts(f"items.{key}", moved.get(key, [])) for key in ("add", "leave_out"))
        if (added or left_out) and (reason := refusal(item_set, added, left_out)) is not None:
            rules.refuse("items", reason)
        return {"added_items": added, "left_out_items": left_out}

    def _recipients(self) -> dict[str, str]:
        told = self._raw["recipients"]
        if not isinstance(told, dict):
            rules.refuse("recipients", 'a recipient by holder is needed, such as coordinator = "age1..."')
        recipients = {}
        for holder, one in told.items():
            place = f"recipients.{shorten(holder)}"
            if self._told(partial(rules.text, "recipients", holder)) is not None and (
                read := self._told(partial(rules.recipient, place, one))
            ):
                recipients[holder.strip()] = read
        if len(set(recipients.values())) < len(recipients):
            rules.refuse("recipients", "two holders have the same key, and each needs their own")
        return recipients

    def _words(self, key: str, words: object) -> dict[str, str]:
        """The texts by language that are right."""
        readers = rules.by_language(key, words)
        read = {language: self._told(one) for language, one in readers}
        return {language: text for language, text in read.items() if text is not None}

    def _form(self, language: str) -> ExtraForm:
        """The extra questions, from the file that is named."""
        name = rules.text("extra_questions", self._raw["extra_questions"])
        if self._folder is None:
            rules.refuse("extra_questions", "a form is read with a definition file, beside which it lies")
        from sojourn_schema.extra_questions.reading import read_form

        try:
            return read_form(self._folder / name, language).form
        except ExtraQuestionsError as problem:
            rules.refuse("extra_questions", f"the form can't be used:\n{problem.what.rstrip('.')}")

    def _landmarks(self) -> dict[int, dict[str, str]]:
        landmarks = self._raw["landmarks"]
        if not isinstance(landmarks, dict):
            rules.refuse("landmarks", "a table by year is needed")
        told: dict[int, dict[str, str]] = {}
        for year, words in landmarks.items():
            if (number := self._told(partial(rules.landmark_year, "landmarks", year))) is not None:
                read = self._told(partial(self._words, f"landmarks.{year}", words))
                told |= {number: read} if read is not None else {}
        return dict(sorted(told.items()))

    def _required(self, key: str) -> object:
        if key not in self._raw:
            rules.refuse(key, "it is missing")
        return self._raw[key]


def _reasons(wrong: Sequence[WrongError], source: str, lines: Mapping[str, int]) -> list[str]:
    """Each reason with its place, in the order of lines; what is missing first."""
    placed = sorted(((_line(one.key, lines), one) for one in wrong), key=lambda one: one[0])
    return [f"{source}{f', line {line}' if line else ''}, {one.key}: {one.reason}." for line, one in placed]


def _line(key: str, lines: Mapping[str, int]) -> int:
    """The line of a key or of the table that it stands in; 0 where there is none."""
    while key and key not in lines:
        key = key.rpartition(".")[0]
    return lines.get(key, 0)


def _refused(*reasons: str) -> DefinitionError:
    return DefinitionError(
        "\n".join(reasons),
        "The study can't be made from it; nothing was made.",
        "Correct it and try again. `sojourn new --help` tells where a complete example stands.",
    )
