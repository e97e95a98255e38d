"""Routing: which questions are asked, given the answers so far.

The conditions are data (`questionnaire.toml`); here are the facts that they look at, each `yes`, `no` or a
word:

    of the study       `at_booth`: interviews are held there; `several_sites`, `several_ways` (of coming to
                       the study): there is something to choose
    of the respondent  `answered_before`: this study, as said at a booth; `now`: `academia` if a spell that
                       goes on is there, else `outside` if spells were told, else empty; `works_now`: a spell
                       that goes on is paid work; `ever_academic`; `untold_before_phd`: no spell covers one of
                       the three years before the PhD
    of a spell         `preceded`: another starts before it; `employer_open`: and its kind of work doesn't
                       say that the employer was another; `overlaps`: it is held beside another;
                       `leaves_academia`: work outside academia that follows an academic position, or the PhD
                       itself; `research_outside`: research work outside academia; `long_academic`: over four
                       years in academia; `appointment_open`, `rank_open`: the position alone doesn't say it;
                       `main`: it is the main spell of some year (`main_spell`)
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from sojourn_schema.codes import code_list
from sojourn_schema.dates import MONTHS
from sojourn_schema.extra_questions.answers import FormAnswers
from sojourn_schema.instrument.answers import EXTRA, Answers, Place, of_respondent
from sojourn_schema.instrument.questionnaire import Condition, Question, Questionnaire, Tile
from sojourn_schema.instrument.spell_draft import SpellDraft, held_at_once
from sojourn_schema.instrument.timeline import Timeline
from sojourn_schema.main_spell import is_main

LONG_SPELL_YEARS = 4
"""An academic spell over that length may hide a change of position."""
JOINT_MONTHS = 3
"""An academic position that goes on that long beside a new one was not left for it."""
PAPERS_BEFORE_PHD_YEARS = 3
UNPAID = "none"
ACADEMIA = "academia"
COMPANIES = frozenset({"industry", "startup"})


@dataclass(frozen=True, slots=True)
class Situation:
    """What the routing looks at.

    Attributes:
        answers: all raw texts.
        timeline: the spells in them.
        items: those that the study asks, as `table.item` (`StudyDefinition.items`).
        sites, ways: those of this study (`recruited_via` codes), empty where it names none.
        mode: how interviews are held.
        extra: the answers to the study's own questions, None where it has none.
    """

    questionnaire: Questionnaire
    answers: Answers
    timeline: Timeline
    items: frozenset[str]
    sites: tuple[str, ...] = ()
    ways: tuple[str, ...] = ()
    mode: str = ""
    extra: FormAnswers | None = None


def asked(
    question: Question, situation: Situation, spell: SpellDraft | None = None, place: Place | None = None
) -> bool:
    """Whether the question is asked now.

    Args:
        question: of the questionnaire.
        situation: the answers so far.
        spell: for a question about spells, which.
        place: for a question about the rows of a list, one place of the row.
    """
    if question.table == EXTRA:
        return situation.extra is not None and situation.extra.is_asked(question.name)
    if f"{question.table}.{question.name}" not in situation.items:
        return False
    return all_hold(question.ask_if, situation, spell, place)


def all_hold(
    conditions: tuple[Condition, ...],
    situation: Situation,
    spell: SpellDraft | None = None,
    place: Place | None = None,
) -> bool:
    """Whether every condition holds."""
    return all(condition.holds(_value(condition.of, situation, spell, place)) for condition in conditions)


def _value(of: str, situation: Situation, spell: SpellDraft | None, place: Place | None) -> str:
    kind, name = of.split(".")
    match kind:
        case "respondent":
            return situation.answers.get(of_respondent(name), "").strip()
        case "spell":
            assert spell is not None, of
            return spell.text(name).strip()
        case "job_search":
            assert place is not None, of
            return situation.answers.get(place._replace(item=name), "").strip()
        case "fact" if name in SPELL_FACTS:
            assert spell is not None, of
            return _said(SPELL_FACTS[name](spell, situation))
        case "fact":
            return _said(FACTS[name](situation))
    raise KeyError(of)


def _said(fact: bool | str) -> str:
    return fact if isinstance(fact, str) else ("yes" if fact else "no")


def implied(spell: SpellDraft, item: str) -> str:
    """The code of `appointment` or `rank` that follows from sector or position; empty where it is open."""
    sector, position = code_list("sector").implies, code_list("position").implies
    return sector.get(spell.sector, {}).get(item, "") or position.get(spell.position, {}).get(item, "")


def another_employer(spell: SpellDraft, timeline: Timeline) -> bool:
    """Whether the employer was another than in the paid position before: a university is no company."""
    before = [one for one in _earlier(spell, timeline) if one.sector not in ("", UNPAID)]
    if not before or spell.sector in ("", UNPAID):
        return False
    kinds = {before[-1].sector, spell.sector}
    return ACADEMIA in kinds and bool(kinds & COMPANIES)


# Facts of the respondent


def _answered_before(situation: Situation) -> bool:
    said = situation.answers.get(of_respondent("answered_before"), "")
    return situation.mode == "booth" and said.strip() == "yes"


def _now(situation: Situation) -> str:
    going_on = [one for one in situation.timeline.spells if _goes_on(one)]
    if any(one.sector == "academia" for one in going_on):
        return "academia"
    return "outside" if situation.timeline.spells else ""


def _goes_on(spell: SpellDraft) -> bool:
    return spell.start_year is not None and spell.ongoing


def _works_now(situation: Situation) -> bool:
    return any(_goes_on(one) and one.sector not in ("", UNPAID) for one in situation.timeline.spells)


def _ever_academic(situation: Situation) -> bool:
    return any(
        one.sector == "academia" and one.position != "phd_student" for one in situation.timeline.spells
    )


def _untold_before_phd(situation: Situation) -> bool:
    phd_year = situation.timeline.phd_year
    if phd_year is None:
        return False
    untold = set(range(phd_year - PAPERS_BEFORE_PHD_YEARS, phd_year))
    for one in situation.timeline.spells:
        if one.first_year is not None and one.last_year is not None:
            untold -= set(range(one.first_year, one.last_year + 1))
    return bool(untold)


FACTS: Mapping[str, Callable[[Situation], bool | str]] = {
    "at_booth": lambda situation: situation.mode == "booth",
    "answered_before": _answered_before,
    "several_sites": lambda situation: len(situation.sites) > 1,
    "several_ways": lambda situation: len(situation.ways) > 1,
    "now": _now,
    "works_now": _works_now,
    "ever_academic": _ever_academic,
    "untold_before_phd": _untold_before_phd,
}

# Facts of a spell


def _preceded(spell: SpellDraft, situation: Situation) -> bool:
    return bool(_earlier(spell, situation.timeline))


def _employer_open(spell: SpellDraft, situation: Situation) -> bool:
    return _preceded(spell, situation) and not another_employer(spell, situation.timeline)


def _earlier(spell: SpellDraft, timeline: Timeline) -> list[SpellDraft]:
    """The spells that start before this one, by start."""
    if spell.months is None:
        return []
    start = spell.months[0]
    return [one for one in timeline.by_start if one.months is not None and one.months[0] < start]


def _overlaps(spell: SpellDraft, situation: Situation) -> bool:
    return any(
        other.spell_id != spell.spell_id and other.sector != UNPAID and held_at_once(spell, other)
        for other in situation.timeline.spells
    )


def _leaves_academia(spell: SpellDraft, situation: Situation) -> bool:
    if spell.sector in ("", "academia", UNPAID) or spell.months is None:
        return False
    start = spell.months[0]
    earlier = [one for one in _earlier(spell, situation.timeline) if one.sector not in ("", UNPAID)]
    kept = any(
        one.sector == "academia" and one.months is not None and one.months[1] >= start + JOINT_MONTHS
        for one in earlier
    )
    if kept:
        return False
    if earlier:
        return earlier[-1].sector == "academia"
    phd_year = situation.timeline.phd_year
    return phd_year is not None and start >= phd_year * MONTHS


def _research_outside(spell: SpellDraft, situation: Situation) -> bool:
    tile = tile_of(spell, situation.questionnaire)
    return spell.sector not in ("", "academia", UNPAID) and tile is not None and tile.research


def _long_academic(spell: SpellDraft, _situation: Situation) -> bool:
    if spell.sector != "academia" or spell.months is None:
        return False
    first, last = spell.months
    return last - first + 1 > LONG_SPELL_YEARS * MONTHS


def _appointment_open(spell: SpellDraft, _situation: Situation) -> bool:
    return (
        bool(spell.sector and spell.position) and spell.sector != UNPAID and not implied(spell, "appointment")
    )


def _rank_open(spell: SpellDraft, _situation: Situation) -> bool:
    return bool(spell.sector and spell.position) and spell.sector != UNPAID and not implied(spell, "rank")


def _main(spell: SpellDraft, situation: Situation) -> bool:
    return is_main(spell.spell_id, situation.timeline.held)


SPELL_FACTS: Mapping[str, Callable[[SpellDraft, Situation], bool | str]] = {
    "preceded": _preceded,
    "employer_open": _employer_open,
    "overlaps": _overlaps,
    "leaves_academia": _leaves_academia,
    "research_outside": _research_outside,
    "long_academic": _long_academic,
    "main": _main,
    "appointment_open": _appointment_open,
    "rank_open": _rank_open,
}


def tile_of(spell: SpellDraft, questionnaire: Questionnaire) -> Tile | None:
    """The tile of a spell, None while it has none (or of imported codes that none offers)."""
    return questionnaire.tile(spell.sector, spell.position)
