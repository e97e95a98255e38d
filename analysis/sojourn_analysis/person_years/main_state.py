"""The state of a year: spells with their months, and the main spell of each year.

The main spell of a year is the one with the most full-time-equivalent months in it; on a tie the
later-starting, then the later listed. Written as expressions over the tables of a chunk of histories.
"""

from __future__ import annotations

import ibis
from ibis.expr.types import BooleanValue, IntegerValue, Table

from sojourn_analysis.person_years.factors import SECTORS
from sojourn_schema.careers import FACULTY_POSITIONS, LASTING_APPOINTMENTS
from sojourn_schema.dates import DECEMBER, JANUARY, JULY, JUNE, MONTHS, Convention

# A year's state is its main spell's sector, by its place in the list; some academic posts stand apart.
ACADEMIA, INDUSTRY, STARTUP, NOTHING, OTHER = (
    SECTORS.index(name) for name in ("academia", "industry", "startup", "none", "other")
)
INDUSTRY_SECTORS = ("industry", "startup")
"""What industry means: employment in it, or a company of one's own."""
POSTDOC, STUDENT, FACULTY = (len(SECTORS) + place for place in range(3))
_POSTDOC_POSITIONS = ("postdoc", "research_fellow")
_STUDENT_POSITION = "phd_student"
# Full-time-equivalent months are compared as whole millionths: 0.3 x 4 and 0.4 x 3 are a tie.
_FTE_UNIT = 1_000_000
# The main spell of a year is the one with the largest rank, and a rank is one integer: 24 bits of
# full-time-equivalent months, 15 bits of the start's absolute month, 20 of place in the list, 4 of state.
_WEIGHT_SHIFT, _START_SHIFT, _ORDER_SHIFT, _STATE_MASK = 39, 24, 4, 15
_ORDER_MASK = (1 << 20) - 1


def is_faculty(spell: Table) -> BooleanValue:
    """Whether a spell is a faculty position: professors of any rank, and lecturers who are to stay."""
    lecturer = (spell.position == "lecturer") & spell.appointment.isin(sorted(LASTING_APPOINTMENTS))
    faculty: BooleanValue = (spell.sector == "academia") & (
        spell.position.isin(sorted(FACULTY_POSITIONS)) | lecturer.fill_null(False)
    )
    return faculty


def is_lasting_post(spell: Table) -> BooleanValue:
    """Whether a spell is an academic position that is to stay: any on tenure track or permanent, and every
    faculty position."""
    stays = is_academic_post(spell) & spell.appointment.isin(sorted(LASTING_APPOINTMENTS)).fill_null(False)
    lasting: BooleanValue = is_faculty(spell) | stays
    return lasting


def is_academic_post(spell: Table) -> BooleanValue:
    """Whether a spell is an academic position other than that of a PhD student."""
    post: BooleanValue = (spell.sector == "academia") & (spell.position != _STUDENT_POSITION)
    return post


def in_academia(state: IntegerValue) -> BooleanValue:
    """Whether a state is an academic one, PhD students included."""
    return (state == ACADEMIA) | (state >= POSTDOC)


def in_industry(state: IntegerValue) -> BooleanValue:
    """Whether a state is industry or a company of one's own."""
    return (state == INDUSTRY) | (state == STARTUP)


def in_neither(state: IntegerValue) -> BooleanValue:
    """Whether a state is outside academia and industry, a year without a spell included."""
    return (state > STARTUP) & (state < POSTDOC)


def sector_of(state: IntegerValue) -> IntegerValue:
    """The place among `SECTORS` of a state."""
    return ibis.ifelse(state >= POSTDOC, ACADEMIA, state)


def main_spells(people: Table, spell: Table, convention: Convention) -> Table:
    """The main spell of each year of some people.

    Args:
        people: `person`, `respondent_id`, `survey_year`, and the years that are wanted, `first_main_year` to
            `last_main_year`; only these are unnested.
        spell: columns of `SPELL_COLUMNS`.
        convention: which month an unknown one counts as.

    Returns:
        `person`, `year`, `state` and `ord`, the spell's place in the list; no row for a year without a spell.
    """
    told = spell.join(
        people.select("person", "respondent_id", "survey_year", "first_main_year", "last_main_year"),
        "respondent_id",
    )
    yearly = _yearly(dated(told, convention))
    months = (
        ibis.least(yearly.last_month, yearly.year * MONTHS + MONTHS - 1)
        - ibis.greatest(yearly.first_month, yearly.year * MONTHS)
        + 1
    )
    rank = _shifted(months * yearly.share, _WEIGHT_SHIFT) + yearly.tie
    main = yearly.mutate(rank=rank).group_by("person", "year").agg(rank=ibis._.rank.max())
    order = (main.rank >> ibis.literal(_ORDER_SHIFT, "int64")) & _ORDER_MASK
    return main.select("person", "year", state=(main.rank & _STATE_MASK).cast("uint8"), ord=order)


def _yearly(spell: Table) -> Table:
    """Spells with months, a row a wanted year that they touch."""
    clipped = spell.mutate(
        from_year=ibis.greatest(spell.first_month // MONTHS, spell.first_main_year),
        to_year=ibis.least(spell.last_month // MONTHS, spell.last_main_year),
    )
    clipped = clipped.filter(clipped.first_month <= clipped.last_month, clipped.from_year <= clipped.to_year)
    academia = clipped.sector == "academia"
    posts = [
        (academia & clipped.position.isin(_POSTDOC_POSITIONS), POSTDOC),
        (academia & (clipped.position == _STUDENT_POSITION), STUDENT),
        (is_faculty(clipped), FACULTY),
    ]
    sectors = [(clipped.sector == sector, place) for place, sector in enumerate(SECTORS)]
    state = ibis.cases(*posts, *sectors, else_=OTHER)
    share = (clipped.fte.fill_null(1.0) * _FTE_UNIT).round().cast("int64")
    return clipped.select(
        "person",
        "first_month",
        "last_month",
        share=share,
        tie=_shifted(clipped.first_month, _START_SHIFT) + _shifted(clipped.ord, _ORDER_SHIFT) + state,
        year=ibis.range(clipped.from_year, clipped.to_year + 1).unnest(),
    )


def dated(spell: Table, convention: Convention) -> Table:
    """Spells with their first and last absolute month (year x 12 + month - 1), both included.

    Args:
        spell: dates as in `SPELL_COLUMNS`, and `survey_year`.
        convention: which month an unknown one counts as.

    Returns:
        The same with `first_month` and `last_month`; where the dates themselves put the end first, the last
        month is before the first, and the spell has no month.
    """
    start_month, end_month = {
        Convention.DEFAULT: (JULY, JUNE),
        Convention.EARLIEST: (JANUARY, JANUARY),
        Convention.LATEST: (DECEMBER, DECEMBER),
    }[convention]
    january, december = spell.start_year * MONTHS, spell.end_year * MONTHS + MONTHS - 1
    first = january + spell.start_month.fill_null(start_month) - 1
    last = spell.end_year * MONTHS + spell.end_month.fill_null(end_month) - 1
    first_instead, last_instead = {
        Convention.DEFAULT: (january, december),
        Convention.EARLIEST: (first, first),
        Convention.LATEST: (last, last),
    }[convention]
    contrary = ((spell.start_year == spell.end_year) & (last < first)).fill_null(False)
    survey_december = spell.survey_year * MONTHS + MONTHS - 1
    return spell.mutate(
        first_month=ibis.ifelse(contrary & spell.start_month.isnull(), first_instead, first),
        last_month=ibis.ifelse(contrary & spell.end_month.isnull(), last_instead, last).fill_null(
            survey_december
        ),
    )


def _shifted(number: IntegerValue, bits: int) -> IntegerValue:
    return number.cast("int64") << ibis.literal(bits, "int64")
