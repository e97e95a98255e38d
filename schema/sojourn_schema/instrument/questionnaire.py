"""The questionnaire: parts, questions, tiles and words, read from the TOML files beside this module.

Summary:
    `Questionnaire.load()` reads `questionnaire.toml`, `tiles.toml`, `words.toml` and `findings.toml`.
    `.parts` names the parts in order, `.questions` are all questions in the order asked, `.tiles` the choices
    of sector and position in one (`Tile.sector`, `.position`, `.label(language)`, `.help(language)`),
    `.part_title(part, language)`, `.words(key, language, **values)` every other sentence the interview says.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from importlib.resources import files
from typing import Any

from sojourn_schema.codes import code_list
from sojourn_schema.columns import TABLES, Column, Kind, NoAnswer, Value, column, shorten
from sojourn_schema.errors import DefinitionError
from sojourn_schema.instrument.partial_years import whole_year
from sojourn_schema.instrument.typed_share import share_as_in_a_file
from sojourn_schema.languages import FALLBACK_LANGUAGE, Words, in_language


@dataclass(frozen=True, slots=True)
class Condition:
    """One condition of a question being asked.

    Attributes:
        of: what is looked at: `respondent.<item>`, `spell.<item>`, `fact.<name>` (see `routing`),
            `study.item_set`.
        among: holds if the value is one of these (`""` is unanswered); empty: not used.
        but: holds if the value is none of these.
    """

    of: str
    among: frozenset[str] = frozenset()
    but: frozenset[str] = frozenset()

    def holds(self, value: str) -> bool:
        """Whether the condition holds for that value."""
        return value in self.among if self.among else value not in self.but


@dataclass(frozen=True, slots=True)
class Variant:
    """Another wording of a question for those of whom the conditions hold."""

    ask_if: tuple[Condition, ...]
    wording: Words
    help: Words = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Question:
    """One question of the questionnaire.

    Attributes:
        part: of the interview.
        table, name: what is asked for; name is a column of the table or a draft-only item.
        column: how a typed text becomes a value (draft-only items have a column of their own kind).
        item_set: `core` or `full`.
        wording, help: by language.
        ask_if: all must hold for it to be asked.
        variants: the first whose conditions hold gives the wording.
        labels: code -> language -> label, where they differ from the code list's; of a column without a code
            list these are the choices.
        required: the interview can't be finished without it.
        takes_no_answer: whether don't know and prefer not to say may be given.
        draft_only: it has no column in the record.
    """

    part: str
    table: str
    name: str
    column: Column
    item_set: str
    wording: Words
    help: Words
    ask_if: tuple[Condition, ...]
    variants: tuple[Variant, ...]
    labels: Mapping[str, Words]
    required: bool
    takes_no_answer: bool
    draft_only: bool

    @property
    def typed(self) -> bool:
        """Whether a text may be typed; else one of the choices is picked."""
        return self.column.kind is not Kind.CODE and (not self.labels or self.column.kind is Kind.SHARE)

    @property
    def no_answers(self) -> tuple[NoAnswer, ...]:
        """Don't know and prefer not to say, where they may be given."""
        return tuple(NoAnswer) if self.takes_no_answer else ()

    def label(self, code: str, language: str) -> str:
        """The words for a choice."""
        if code in self.labels:
            return in_language(self.labels[code], language)
        if self.column.codes is None:
            return code
        return code_list(self.column.codes).label(code, language)

    def parse(self, text: str, *, last_year: int) -> Value:
        """The value of a text.

        Raises:
            ValueError: it gives none; with the reason.
        """
        text = text.strip()
        if self.draft_only and self.column.kind is Kind.CODE:
            if text and text not in self.labels and text not in self.no_answers:
                raise ValueError(f"unknown code {shorten(text)!r}")
            return text or None
        if self.table == "spell" and self.column.kind is Kind.YEAR:
            text = whole_year(text)
        if self.column.kind is Kind.SHARE:
            text = share_as_in_a_file(text)
        return self.column.parse(text, last_year=last_year)


@dataclass(frozen=True, slots=True)
class Tile:
    """Sector and position as one choice.

    Attributes:
        sector, position: the codes it gives.
        labels, helps: by language.
        told: by language, how the review names it inside a sentence, with the place.
        appointments: the kinds of contract to choose from; empty where the position says it (`codes/`).
        research: whether it is research work by its name.
    """

    sector: str
    position: str
    labels: Words
    helps: Words
    told: Words
    appointments: tuple[str, ...]
    research: bool

    def label(self, language: str = FALLBACK_LANGUAGE) -> str:
        """The short label of the tile."""
        return in_language(self.labels, language)

    def help(self, language: str = FALLBACK_LANGUAGE) -> str:
        """What belongs here, where the label alone doesn't say it."""
        return in_language(self.helps, language)


@dataclass(frozen=True, slots=True)
class Questionnaire:
    """The whole instrument.

    Attributes:
        version: of questions and wording; kept in each record.
        part_titles: part -> language -> title, in order.
        questions: in the order asked.
        tiles: grouped by sector, in the order shown.
        sentences: key -> language -> text of everything else the interview says.
        sources: what the questions follow.
    """

    version: str
    part_titles: Mapping[str, Words]
    questions: tuple[Question, ...]
    tiles: tuple[Tile, ...]
    sentences: Mapping[str, Words]
    sources: tuple[str, ...]
    _by_item: Mapping[tuple[str, str], Question] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_by_item", {(one.table, one.name): one for one in self.questions})

    @classmethod
    def load(cls) -> Questionnaire:
        """The questionnaire that ships with the package.

        Raises:
            DefinitionError: a file of it can't be used (only after an edit by hand).
        """
        return _shipped()

    @property
    def parts(self) -> tuple[str, ...]:
        """All parts in order."""
        return tuple(self.part_titles)

    def part_title(self, part: str, language: str = FALLBACK_LANGUAGE) -> str:
        """The title of a part."""
        return in_language(self.part_titles[part], language)

    def question(self, table: str, name: str) -> Question:
        """The question for that item.

        Raises:
            KeyError: there is none.
        """
        return self._by_item[(table, name)]

    def find(self, table: str, name: str) -> Question | None:
        """The question for that item, None where there is none."""
        return self._by_item.get((table, name))

    def of_part(self, part: str) -> tuple[Question, ...]:
        """The questions of a part in the order asked."""
        return tuple(one for one in self.questions if one.part == part)

    def tile(self, sector: str, position: str) -> Tile | None:
        """The tile of that sector and position, None where none offers them."""
        return next((one for one in self.tiles if (one.sector, one.position) == (sector, position)), None)

    def tiles_of(self, sector: str) -> tuple[Tile, ...]:
        """The tiles of one sector in the order shown."""
        return tuple(one for one in self.tiles if one.sector == sector)

    def words(self, key: str, language: str = FALLBACK_LANGUAGE, **values: object) -> str:
        """A sentence of the interview with its values filled in.

        Raises:
            KeyError: there is no such sentence.
        """
        return in_language(self.sentences[key], language).format(**values)


@cache
def _shipped() -> Questionnaire:
    asked, tiles, words, findings = (
        _read(f"{name}.toml") for name in ("questionnaire", "tiles", "words", "findings")
    )
    try:
        return Questionnaire(
            version=asked["version"],
            part_titles={name: part["title"] for name, part in asked["part"].items()},
            questions=tuple(_question(raw) for raw in asked["question"]),
            tiles=tuple(_tile(raw) for raw in tiles["tile"]),
            sentences=dict([*_flat(words), *_flat(findings)]),
            sources=tuple(asked["sources"]),
        )
    except (KeyError, TypeError) as problem:
        raise DefinitionError(
            f"The questionnaire lacks {problem}.", remedy="Install Sojourn again."
        ) from problem


def _read(name: str) -> dict[str, Any]:
    return tomllib.loads(files(__package__).joinpath(name).read_text(encoding="utf-8"))


def _question(raw: Mapping[str, Any]) -> Question:
    table, name = raw["item"].split(".")
    draft_only = all(one.name != name for one in TABLES[table])
    known = _draft_column(name, raw) if draft_only else column(table, name)
    required = raw.get("required", False) or known.required
    return Question(
        part=raw["part"],
        table=table,
        name=name,
        column=known,
        item_set=raw["set"],
        wording=raw["wording"],
        help=raw.get("help", {}),
        ask_if=_conditions(raw.get("ask_if", ())),
        variants=tuple(
            Variant(_conditions(one["ask_if"]), one["wording"], one.get("help", {}))
            for one in raw.get("variant", ())
        ),
        labels=raw.get("label", {}),
        required=required,
        takes_no_answer=not required and known.takes_no_answer and raw.get("no_answer", True),
        draft_only=draft_only,
    )


def _draft_column(name: str, raw: Mapping[str, Any]) -> Column:
    kind = Kind(raw["kind"])
    return Column(
        name, kind, codes=name if kind is Kind.CODE else None, low=raw.get("low"), high=raw.get("high")
    )


def _conditions(raw: Any) -> tuple[Condition, ...]:
    return tuple(
        Condition(one["of"], frozenset(one.get("is", ())), frozenset(one.get("not", ()))) for one in raw
    )


def _tile(raw: Mapping[str, Any]) -> Tile:
    return Tile(
        sector=raw["sector"],
        position=raw["position"],
        labels=raw["label"],
        helps=raw.get("help", {}),
        told=raw["told"],
        appointments=tuple(raw.get("appointments", ())),
        research=raw.get("research", False),
    )


def _flat(words: Mapping[str, Any], prefix: str = "") -> list[tuple[str, Words]]:
    """`[problem.year] en = "..."` as `("problem.year", {"en": "..."})`."""
    found: list[tuple[str, Words]] = []
    for key, entry in words.items():
        if all(isinstance(text, str) for text in entry.values()):
            found.append((prefix + key, entry))
        else:
            found.extend(_flat(entry, f"{prefix}{key}."))
    return found
