"""Histories to person-years: the risk set of the first faculty position, as one relational expression.

The grain is the calendar year. Person-years run from the year of the PhD to the first faculty position or to
the last full year before the interview. Exposures count the earlier years since the PhD by the state in which
a person spent most of each (its main spell), so that a year counts only once it is over.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable

import ibis
import pyarrow as pa
from ibis.expr.types import BooleanValue, IntegerValue, StringValue, Table

from sojourn_analysis.engine.duckdb import Engine
from sojourn_analysis.engine.histories import RESPONDENT_COLUMNS, SPELL_COLUMNS, Histories
from sojourn_analysis.risk_set import RiskSet
from sojourn_schema.careers import FACULTY_POSITIONS, LASTING_APPOINTMENTS
from sojourn_schema.dates import DECEMBER, JANUARY, JULY, JUNE, MONTHS, Convention

BASE_FORMULA = (
    "C(t_band) + industry_years + postdoc_years + other_years"
    " + C(field1) + C(phd_tier) + C(gender) + C(cohort5)"
)
"""The right-hand side of the base model."""

UNKNOWN = "unknown"
"""The level of whoever was not asked, did not know or preferred not to say."""
FIELDS = ("1", "2", "3", "4", "5", "6", UNKNOWN)
PHD_TIERS = ("other", "top10", "top200", "top50", UNKNOWN)
GENDERS = ("another", "man", UNKNOWN, "woman")
SECTORS = (
    "academia",
    "industry",
    "startup",
    "government",
    "nonprofit",
    "healthcare",
    "self_employed",
    "none",
    "other",
)
"""The main states that a year can have."""
COHORTS = tuple(f"{year}-{year + 4}" for year in range(1900, 2205, 5))
T_BANDS = {"0": 0, "1": 1, "2": 2, "3": 3, "4": 4, "5": 5, "6-7": 6, "8-10": 8, "11-15": 11, "16+": 16}
"""Bands of years since the PhD by their first year; each runs to the next."""

TABLE = "person_year"
PERSONS = "person"

_INDUSTRY_SECTORS = ("industry", "startup")
_POSTDOC_POSITIONS = ("postdoc", "research_fellow")
# A year's state is its main spell's sector, by its place in the list; postdocs stand apart from academia.
_ACADEMIA, _INDUSTRY, _STARTUP, _NONE = (
    SECTORS.index(name) for name in ("academia", *_INDUSTRY_SECTORS, "none")
)
_POSTDOC = len(SECTORS)
# Full-time-equivalent months are compared as whole millionths: 0.3 x 4 and 0.4 x 3 are a tie.
_FTE_UNIT = 1_000_000
# The main spell of a year is the one with the largest rank, and a rank is one integer: 24 bits of
# full-time-equivalent months, 15 bits of the start's absolute month, 20 of place in the list, 4 of state.
_WEIGHT_SHIFT, _START_SHIFT, _ORDER_SHIFT, _STATE_MASK = 39, 24, 4, 15


def first_faculty(
    engine: Engine,
    histories: Iterable[Histories],
    convention: Convention = Convention.DEFAULT,
    progress: Callable[[int], None] | None = None,
) -> RiskSet:
    """Build the person-years of the first faculty position and keep them in the engine.

    Args:
        engine: where the table is made; what an earlier call made there is replaced.
        histories: careers, in chunks of whole respondents.
        convention: which month an unknown one counts as.
        progress: told after each chunk how many respondents were read; may raise to stop.

    Returns:
        The risk set, one row a person-year: `person`, `year`, `t` (years since the PhD), `industry_years`,
        `postdoc_years`, `other_years`, `event`; coded `t_band`, `field1`, `phd_tier`, `gender`, `cohort5` and
        `last_state` (the main state of the year before, the PhD year's too). Bands of t without an event are
        joined with the next later one, the last with the one before.
    """
    engine.drop(TABLE)
    engine.drop(PERSONS)
    read = 0
    for chunk in histories:
        _append(engine, chunk, read, convention)
        read += chunk.respondent.num_rows
        if progress is not None:
            progress(read)
    if read == 0:
        _append(engine, _no_histories(), 0, convention)
    return _banded(engine)


def person_years(respondent: Table, spell: Table, convention: Convention = Convention.DEFAULT) -> Table:
    """The person-years of the first faculty position as one expression over respondents and spells.

    Args:
        respondent: columns of `RESPONDENT_COLUMNS` and `person`, an integer in place of the id.
        spell: columns of `SPELL_COLUMNS`.
        convention: which month an unknown one counts as.

    Returns:
        Columns as in `first_faculty`, without `t_band`.
    """
    at_risk = _at_risk(respondent, spell)
    main = _main_spells(at_risk, spell, convention)
    # The year before the PhD is nobody's exposure, but its state is the last one of the first year at risk.
    years = at_risk.mutate(year=ibis.range(at_risk.phd_year - 1, at_risk.last_year + 1).unnest())
    lived = years.left_join(main, ["person", "year"]).drop("person_right", "year_right")
    state = lived.state.fill_null(_NONE)
    since_phd = lived.year >= lived.phd_year
    before = ibis.window(group_by="person", order_by="year", preceding=(None, 1))

    def served(which: BooleanValue) -> IntegerValue:
        return (which & since_phd).cast("int32").sum().over(before).fill_null(0).cast("uint8")

    last = state.lag().over(ibis.window(group_by="person", order_by="year"))
    exposed = lived.mutate(
        industry_years=served((state == _INDUSTRY) | (state == _STARTUP)),
        postdoc_years=served(state == _POSTDOC),
        other_years=served((state > _STARTUP) & (state < _POSTDOC)),
        last_state=ibis.ifelse(last == _POSTDOC, _ACADEMIA, last),
    )
    at_risk_since = ibis.greatest(exposed.entry_year, exposed.phd_year)
    return exposed.filter(exposed.year >= at_risk_since).select(
        "person",
        year=exposed.year.cast("int16"),
        t=(exposed.year - exposed.phd_year).cast("uint8"),
        industry_years=exposed.industry_years,
        postdoc_years=exposed.postdoc_years,
        other_years=exposed.other_years,
        field1=exposed.field1,
        phd_tier=exposed.phd_tier,
        gender=exposed.gender,
        cohort5=exposed.cohort5,
        last_state=exposed.last_state.cast("uint8"),
        event=(exposed.year == exposed.hire_year).fill_null(False).cast("uint8"),
    )


def _at_risk(respondent: Table, spell: Table) -> Table:
    """Respondents at risk of a first faculty position, their covariates, and the years they are followed."""
    lecturer = (spell.position == "lecturer") & spell.appointment.isin(sorted(LASTING_APPOINTMENTS))
    faculty = (spell.sector == "academia") & (
        spell.position.isin(sorted(FACULTY_POSITIONS)) | lecturer.fill_null(False)
    )
    hired = spell.filter(faculty).group_by("respondent_id").agg(hire_year=spell.start_year.min())
    people = respondent.filter(respondent.phd_status.fill_null("awarded") != "in_progress")
    people = people.left_join(hired, "respondent_id").drop("respondent_id_right")
    last_full_year = people.survey_year - 1
    followed = people.mutate(
        last_year=ibis.least(people.hire_year.fill_null(last_full_year), last_full_year),
        entry_year=people.entry_year.fill_null(people.phd_year),
    )
    followed = followed.filter(
        followed.hire_year.isnull() | (followed.hire_year >= followed.phd_year),
        followed.last_year >= ibis.greatest(followed.phd_year, followed.entry_year),
    )
    return followed.select(
        "person",
        "respondent_id",
        "survey_year",
        "phd_year",
        "entry_year",
        "hire_year",
        "last_year",
        field1=_code(followed.phd_field.substr(0, 1), FIELDS),
        phd_tier=_code(followed.phd_tier, PHD_TIERS),
        gender=_code(followed.gender, GENDERS),
        cohort5=((followed.phd_year - 1900) // 5).cast("uint8"),
    )


def _main_spells(at_risk: Table, spell: Table, convention: Convention) -> Table:
    """The state of the main spell of each year before the last at risk: `person`, `year`, `state`."""
    told = spell.join(
        at_risk.select("person", "respondent_id", "survey_year", "phd_year", "last_year"), "respondent_id"
    )
    dated = _dated(told, convention)
    # Only years that can count as exposure are unnested, and the one before the PhD.
    dated = dated.mutate(
        from_year=ibis.greatest(dated.first_month // MONTHS, dated.phd_year - 1),
        to_year=ibis.least(dated.last_month // MONTHS, dated.last_year - 1),
    )
    dated = dated.filter(dated.first_month <= dated.last_month, dated.from_year <= dated.to_year)
    postdoc = (dated.sector == "academia") & dated.position.isin(_POSTDOC_POSITIONS)
    sectors = [(dated.sector == sector, place) for place, sector in enumerate(SECTORS)]
    state = ibis.cases((postdoc, _POSTDOC), *sectors, else_=SECTORS.index("other"))
    share = (dated.fte.fill_null(1.0) * _FTE_UNIT).round().cast("int64")
    yearly = dated.select(
        "person",
        "first_month",
        "last_month",
        share=share,
        tie=_shifted(dated.first_month, _START_SHIFT) + _shifted(dated.ord, _ORDER_SHIFT) + state,
        year=ibis.range(dated.from_year, dated.to_year + 1).unnest(),
    )
    months = (
        ibis.least(yearly.last_month, yearly.year * MONTHS + MONTHS - 1)
        - ibis.greatest(yearly.first_month, yearly.year * MONTHS)
        + 1
    )
    rank = _shifted(months * yearly.share, _WEIGHT_SHIFT) + yearly.tie
    main = yearly.mutate(rank=rank).group_by("person", "year").agg(rank=ibis._.rank.max())
    return main.select("person", "year", state=(main.rank & _STATE_MASK).cast("uint8"))


def _dated(spell: Table, convention: Convention) -> Table:
    """Spells with their first and last absolute month (year x 12 + month - 1), both included."""
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


def _code(value: StringValue, labels: tuple[str, ...]) -> IntegerValue:
    """A label's place in the list; anything else is unknown."""
    cases = [(value == label, place) for place, label in enumerate(labels) if label != UNKNOWN]
    return ibis.cases(*cases, else_=labels.index(UNKNOWN)).cast("uint8")


def _append(engine: Engine, chunk: Histories, already: int, convention: Convention) -> None:
    numbers = pa.array(range(already, already + chunk.respondent.num_rows), pa.int32())
    tables = {"respondent": chunk.respondent.append_column("person", numbers), "spell": chunk.spell}
    with engine.views(tables) as views:
        engine.append(TABLE, person_years(views["respondent"], views["spell"], convention))
        engine.append(PERSONS, views["respondent"].select("person", "respondent_id"))


def _no_histories() -> Histories:
    return Histories(
        pa.schema(list(RESPONDENT_COLUMNS.items())).empty_table(),
        pa.schema(list(SPELL_COLUMNS.items())).empty_table(),
    )


def _banded(engine: Engine) -> RiskSet:
    rows = engine.table(TABLE)
    events = engine.rows(rows.filter(rows.event == 1).select("t").distinct()).to_pylist()
    bands = joined_bands([row["t"] for row in events])
    cases = [(rows.t >= start, place) for place, start in reversed(list(enumerate(bands.values())))]
    table = rows.mutate(t_band=ibis.cases(*cases, else_=0).cast("uint8"))
    levels = {
        "t_band": tuple(bands),
        "field1": FIELDS,
        "phd_tier": PHD_TIERS,
        "gender": GENDERS,
        "cohort5": COHORTS,
        "last_state": SECTORS,
    }
    return RiskSet.of(engine, table, levels)


def joined_bands(event_times: Iterable[int]) -> dict[str, int]:
    """The bands of t, those without an event joined with the next later one, the last with the one before.

    Args:
        event_times: the t of each event, or of any set of them that names every t with an event.

    Returns:
        Label to the band's first year, in order; one band where no or one band has events.
    """
    labels, starts = list(T_BANDS), list(T_BANDS.values())
    ends = [start - 1 for start in starts[1:]] + [None]
    times = list(event_times)
    eventful = [
        any(start <= t and (end is None or t <= end) for t in times)
        for start, end in zip(starts, ends, strict=True)
    ]
    joined: list[tuple[int, int]] = []  # first and last place of each band
    waiting = 0
    for place, has_event in enumerate(eventful):
        if has_event:
            joined.append((waiting, place))
            waiting = place + 1
    if not joined:
        return {f"{starts[0]}+": starts[0]}
    joined[-1] = (joined[-1][0], len(labels) - 1) if waiting < len(labels) else joined[-1]
    return {
        labels[low] if low == high else _band_label(starts[low], ends[high]): starts[low]
        for low, high in joined
    }


def _band_label(start: int, end: int | None) -> str:
    return f"{start}+" if end is None else f"{start}-{end}"
