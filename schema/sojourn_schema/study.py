"""The definition of a study: what the coordinator settles before the first interview, read from TOML.

A definition names the study as respondents see it, who runs it, where and how it is asked, and the consent
text in each language. It is kept in the study file; `docs/study-file.md` shows one.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Self

from sojourn_schema.codes import code_list
from sojourn_schema.consent import ConsentVersion, default_consent, default_more
from sojourn_schema.definition_reading import definition_text, values_of
from sojourn_schema.definition_rules import SMALLEST_CELL
from sojourn_schema.fieldwork_window import FieldworkWindow
from sojourn_schema.instrument.item_sets import items_of, named_version
from sojourn_schema.languages import FALLBACK_LANGUAGE, LANGUAGES

if TYPE_CHECKING:
    from sojourn_schema.extra_questions.form import ExtraForm

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
        consent_before: the versions that respondents were given before this one, oldest first.
        controller: who is responsible for the data, as respondents see it.
        contact: how to reach them.
        questionnaire_version: kept with each record.
        extra_questions: of the study's own, None where there are none. In TOML the name of an XLSForm beside
            the file; a study file keeps the form itself.
        idle_seconds: at a booth, how long nobody may touch an interview before it ends by itself.
        idle_action: what becomes of it then: `discard`, or `keep` for the staff to offer it again.
        smallest_cell: fewest people that a number in a report may speak of; smaller counts are hidden there.
        analysis_plans: SHA-256 of the analysis plans that were fixed before the first interview, as `sojourn
            plan` prints them; an analysis by any other but the one that ships is exploratory.
        coordinator_key: what proves a coordinator's signature (`signing`); empty where nothing is signed.
        recipients: holder -> age recipient: whose keys open sealed records, the coordinator's and those of
            any number of escrow holders; empty where nothing is sealed.
        fieldwork: the days on which interviews are held; None: any.
        anonymize_on: the day by which the records are made anonymous, as respondents were promised.
        retention_until: the day until which the anonymous records are kept.
        targets: site -> finished interviews that are wanted there; shown beside what was held.
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
    consent_before: tuple[ConsentVersion, ...] = ()
    controller: str = ""
    contact: str = ""
    questionnaire_version: str = QUESTIONNAIRE_VERSION
    idle_seconds: int = 120
    idle_action: str = "discard"
    smallest_cell: int = SMALLEST_CELL
    analysis_plans: tuple[str, ...] = ()
    coordinator_key: str = ""
    recipients: Mapping[str, str] = field(default_factory=dict)
    fieldwork: FieldworkWindow | None = None
    anonymize_on: date | None = None
    retention_until: date | None = None
    targets: Mapping[str, int] = field(default_factory=dict)
    landmarks: Mapping[int, Mapping[str, str]] = field(default_factory=dict)
    extra_questions: ExtraForm | None = None

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
                message names the file and each place.
        """
        text = definition_text(path)
        return cls(**values_of(text, str(path), KEYS, new=True, folder=path.parent))

    @classmethod
    def from_toml_text(cls, text: str, source: str = "the definition") -> Self:
        """Read a definition.

        Args:
            text: TOML.
            source: what messages call it.

        Raises:
            DefinitionError: as `from_toml`.
        """
        return cls(**values_of(text, source, KEYS))

    @property
    def items(self) -> frozenset[str]:
        """The items that this study asks, as `table.item`; routing says of whom."""
        return items_of(self.item_set, self.added_items, self.left_out_items)

    @property
    def version_in_records(self) -> str:
        """What stands as `questionnaire_version` in each record: the version, the items, the form asked."""
        form = self.extra_questions.version if self.extra_questions is not None else ""
        moved = (self.added_items, self.left_out_items)
        return named_version(self.questionnaire_version, self.item_set, *moved, form)

    @property
    def consent(self) -> ConsentVersion:
        """The version of the consent that respondents are given now."""
        return ConsentVersion(
            self.consent_version, self.consent_text, self.consent_more, self.controller, self.contact
        )

    @property
    def consents(self) -> tuple[ConsentVersion, ...]:
        """Every version of the consent that was given, or is given now; the newest first."""
        return self.consent, *reversed(self.consent_before)

    def to_toml_text(self) -> str:
        """The definition as TOML, which `from_toml_text` reads back; without extra questions."""
        from sojourn_schema.definition_writing import written

        return written(self)


KEYS = (*(one.name for one in fields(StudyDefinition) if not one.name.endswith("_items")), "items")
"""The keys of a definition; the items that are moved stand in a table."""
