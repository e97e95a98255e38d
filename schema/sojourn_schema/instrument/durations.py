"""How long a spell lasted, as another way to tell its end.

A duration counts months with both ends included: three years from September 2010 end in August 2013. Without
the month of the start it is counted from the middle of its year, as in the analysis (`dates`), and the month
of the end stays unknown: three years from 2010 end in 2013.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from sojourn_schema.dates import DECEMBER, JULY, MONTHS, absolute_month, month_of, year_of

if TYPE_CHECKING:
    from sojourn_schema.instrument.spell_draft import SpellDraft
    from sojourn_schema.instrument.timeline import Timeline


def lasting(timeline: Timeline, spell_id: str, months: int) -> Timeline:
    """The timeline with a spell that lasted that many months; as it is while its start is not told.

    Raises:
        ValueError: it would end before it starts or after the survey year.
    """
    spell = timeline.spell(spell_id)
    if months < 1:
        raise ValueError("A position lasts a month at the least.")
    if spell.start_year is None:
        return timeline
    end = absolute_month(spell.start_year, spell.start_month or JULY) + months - 1
    if end > absolute_month(timeline.survey_year, DECEMBER):
        raise ValueError(f"That is after {timeline.survey_year}.")
    month = None if spell.start_month is None else str(month_of(end))
    return timeline.with_spell(spell.with_texts(end_year=str(year_of(end)), end_month=month))


def duration_months(spell: SpellDraft) -> int | None:
    """How many months a spell lasted, whole years where a month is not known; None while it goes on."""
    if spell.months is None or spell.end_year is None:
        return None
    months = spell.months[1] - spell.months[0] + 1
    if spell.start_month is not None and spell.end_month is not None:
        return months
    return max(MONTHS, round(months / MONTHS) * MONTHS)


def months_of(years: str, months: int) -> int | None:
    """The months that a number of years as typed and some months make together; None if it is no number.

    A half may be typed with a point or a comma.
    """
    text = years.strip().replace(",", ".")
    if not text:
        return months or None
    whole, _, part = text.partition(".")
    if not text.isascii() or not whole.isdigit() or not (part or "0").isdigit() or len(text) > 5:
        return None
    return round(float(text) * MONTHS) + months or None
