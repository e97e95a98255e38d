"""Items: questions as they stand on a page, each for one place, in one language, with its choices."""

from __future__ import annotations

from dataclasses import dataclass

from sojourn_schema.codes import code_list
from sojourn_schema.columns import Kind
from sojourn_schema.instrument.answers import Place
from sojourn_schema.instrument.questionnaire import Question
from sojourn_schema.instrument.routing import Situation, all_hold, tile_of
from sojourn_schema.instrument.spell_draft import SpellDraft
from sojourn_schema.languages import in_language


@dataclass(frozen=True, slots=True)
class Choice:
    """One answer to pick: the text it gives and its label."""

    code: str
    label: str


@dataclass(frozen=True, slots=True)
class Item:
    """One question for one place.

    Attributes:
        place: where the answer goes.
        kind: what it holds; `CODE` is picked, the others are typed (see `typed`).
        wording, help: in the interview's language; help may be empty.
        choices: to pick from; beside typing where `typed` (a share, a year or "not tenured").
        no_answers: don't know and prefer not to say, where they may be given (`DK`, `PNTS`).
        typed: whether a text may be typed.
        required: the interview can't be finished without it.
    """

    place: Place
    kind: Kind
    wording: str
    help: str
    choices: tuple[Choice, ...]
    no_answers: tuple[Choice, ...]
    typed: bool
    required: bool

    @property
    def name(self) -> str:
        """The item's name, as in the record."""
        return self.place.item


def item_of(
    question: Question, place: Place, situation: Situation, language: str, spell: SpellDraft | None = None
) -> Item:
    """The question as an item for that place."""
    wording, explained = question.wording, question.help
    for variant in question.variants:
        if all_hold(variant.ask_if, situation, spell, place):
            wording, explained = variant.wording, variant.help
            break
    words = situation.questionnaire.words
    codes = codes_of(question, situation, spell)
    return Item(
        place=place,
        kind=question.column.kind,
        wording=in_language(wording, language),
        help=in_language(explained, language),
        choices=tuple(Choice(code, question.label(code, language)) for code in codes),
        no_answers=tuple(
            Choice(code.value, words(f"no_answer.{code}", language)) for code in question.no_answers
        ),
        typed=question.typed and not (question.name == "site" and codes),
        required=question.required,
    )


def codes_of(question: Question, situation: Situation, spell: SpellDraft | None = None) -> tuple[str, ...]:
    """The codes to pick from: those of the study, of the spell's tile, or of the list."""
    match question.name:
        case "site":
            return situation.sites
        case "recruited_via" if situation.ways:
            return situation.ways
        case "appointment" if spell is not None:
            tile = tile_of(spell, situation.questionnaire)
            if tile is not None and tile.appointments:
                return tile.appointments
        case "position" if spell is not None and spell.sector:
            return tuple(tile.position for tile in situation.questionnaire.tiles_of(spell.sector))
    if question.draft_only or question.column.codes is None:
        return tuple(question.labels)
    return code_list(question.column.codes).offered
