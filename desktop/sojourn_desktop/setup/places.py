"""The sections of how and where interviews are held, and of the landmarks on the calendar."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial

from sojourn_desktop.language import Text, interpreter
from sojourn_desktop.setup.design import Design, Key
from sojourn_desktop.setup.fields import ChecksField, ChoiceField, LineField, number
from sojourn_desktop.setup.rows import Row, RowsField
from sojourn_desktop.setup.section import Section
from sojourn_schema.codes import code_list
from sojourn_schema.languages import FALLBACK_LANGUAGE, LANGUAGES


class PlacesSection(Section):
    """How interviews are held, where, how many are wanted, and how respondents may have been found."""

    def __init__(self) -> None:
        super().__init__(
            "places",
            lambda: self.tr("People and places"),
            lambda: self.tr(
                "How interviews are held, where, how many of them, and how respondents are found."
            ),
        )
        self.add(
            ChoiceField(
                ("mode",),
                lambda: self.tr("Interviews are &held"),
                {
                    "booth": lambda: self.tr("at a booth, with staff"),
                    "self": lambda: self.tr("by respondents alone, at their own machine"),
                    "department": lambda: self.tr("in a department, one after the other"),
                },
                lambda: self.tr("At a booth the window is locked between respondents by a PIN of the staff."),
            )
        )
        self.add(
            RowsField(
                ("sites",),
                lambda: self.tr("Sites"),
                {
                    "site": lambda: self.tr("Name, such as Hall 1"),
                    "target": lambda: self.tr("Interviews wanted"),
                },
                read=_sites,
                write=_as_sites,
                add=lambda: self.tr("Add a &site"),
                hint=lambda: self.tr(
                    "With two or more, each interview is asked for its site. Targets may stay empty."
                ),
            )
        )
        ways = code_list("recruited_via")
        self.add(
            ChecksField(
                ("recruited_via",),
                lambda: self.tr("How respondents are found"),
                {code: partial(_way_words, code) for code in ways.offered},
                lambda: self.tr("A single one is not asked."),
            )
        )
        self.add(
            LineField(
                ("idle_seconds",),
                lambda: self.tr("At a booth, seconds until an interview that nobody touches e&nds"),
                read=number,
                width=16,
            )
        )
        self.add(
            ChoiceField(
                ("idle_action",),
                lambda: self.tr("&What becomes of it then"),
                {
                    "discard": lambda: self.tr("it is deleted"),
                    "keep": lambda: self.tr("the staff can go on with it for ten minutes"),
                },
            )
        )
        self._column.end()


class LandmarksSection(Section):
    """Public events that help respondents with years."""

    def __init__(self) -> None:
        super().__init__(
            "landmarks",
            lambda: self.tr("Landmarks"),
            lambda: self.tr(
                "Public events that everybody in this study remembers stand above the calendar and help with "
                "years. A few are enough."
            ),
        )
        self._languages: tuple[str, ...] = ("en",)
        self._rows = RowsField(
            ("landmarks",),
            lambda: self.tr("Events"),
            self._columns(),
            read=self._read,
            write=self._write,
            add=lambda: self.tr("Add an &event"),
            hint=lambda: self.tr("A word or two, in each language of the consent text."),
        )
        self.add(self._rows)
        self._column.end()

    def show_design(self, design: Design) -> None:
        told = design.value(("consent_text",), {})
        self._languages = tuple(one for one in LANGUAGES if one in told) or ("en",)
        self._rows.show_columns(self._columns())
        super().show_design(design)

    def _columns(self) -> Mapping[str, Text]:
        return {"year": lambda: self.tr("Year"), **{one: LANGUAGES[one] for one in self._languages}}

    def _read(self, design: Design) -> Sequence[Row]:
        found = design.value(("landmarks",), {})
        return [
            (year, *(str(words.get(one, "")) for one in self._languages))
            for year, words in found.items()
            if isinstance(words, Mapping)
        ]

    def _write(self, rows: Sequence[Row]) -> Mapping[Key, object]:
        told = {
            year.strip(): {one: text for one, text in zip(self._languages, texts, strict=True) if text}
            for year, *texts in rows
        }
        # An event without words is no event yet; its year is kept with an empty text, which is told.
        whole = {year: words or {self._languages[0]: ""} for year, words in told.items()}
        return {("landmarks",): whole or None}


def _way_words(code: str) -> str:
    return code_list("recruited_via").label(code, interpreter().language or FALLBACK_LANGUAGE)


def _sites(design: Design) -> Sequence[Row]:
    targets = design.value(("targets",), {})
    return [(site, str(targets.get(site, ""))) for site in design.value(("sites",), ())]


def _as_sites(rows: Sequence[Row]) -> Mapping[Key, object]:
    targets = {site.strip(): number(target) for site, target in rows if target.strip()}
    return {("sites",): [site.strip() for site, _ in rows], ("targets",): targets or None}
