"""Further exposures, for the claims that ask what the industry years were like, and for papers and grants.

Each is an `Extra` that any risk set may be built with. Only what was over by the year counts.
"""

from __future__ import annotations

from collections.abc import Mapping

import ibis
from ibis.expr.types import Table

from sojourn_analysis.engine.histories import Part
from sojourn_analysis.person_years.building import Extra
from sojourn_analysis.person_years.factors import KNOWN, NO_YES, POLICIES, TEACHING, TIES
from sojourn_analysis.person_years.main_state import in_industry
from sojourn_analysis.person_years.posts import posts, with_post
from sojourn_analysis.person_years.years import Chunk, followed, lived, served_before

PAPERS_BEFORE_PHD_YEARS = 3
RECENT_YEARS = 3


def _industry_years_by(item: str, levels: tuple[str, ...]) -> Extra:
    """Industry years served, split by an answer about each one's main spell, as `industry_years_{level}`."""
    prefix = f"industry_years_{item}"

    def columns(chunk: Chunk) -> Table:
        people = followed(chunk)
        years = lived(people, chunk, people.last_year - 1)
        years = with_post(years, posts(people, chunk.spell), years.ord, {item: "answer"})
        industry = in_industry(years.state)
        split = {
            f"{prefix}_{level.lower()}": served_before(
                years, industry & (years.answer == place).fill_null(False)
            )
            for place, level in enumerate(levels)
        }
        return years.mutate(**split).select("person", "year", *split)

    return Extra(prefix, columns, {}, frozenset({Part.DETAILS}))


def _papers(chunk: Chunk) -> Table:
    told = _told(chunk, Part.PUBLICATIONS, "papers")
    people = followed(chunk)
    first = people.phd_year - PAPERS_BEFORE_PHD_YEARS
    years = people.mutate(year=ibis.range(first, people.last_year + 1).unnest())
    years = years.left_join(told, ["respondent_id", "year"]).drop("respondent_id_right", "year_right")
    years = years.mutate(untold=years.papers.isnull().cast("int32"))
    before = ibis.window(group_by="person", order_by="year", preceding=(None, 1))
    recent = ibis.window(group_by="person", order_by="year", preceding=(RECENT_YEARS, 1))
    last_paper = ibis.ifelse(years.papers > 0, years.year, None).max().over(before)
    none_since = years.phd_year - PAPERS_BEFORE_PHD_YEARS - 1
    rows = years.mutate(
        papers=years.papers.fill_null(0).cast("int32"),
        papers_known=years.untold.cast("uint8"),
        papers_before=years.papers.sum().over(before).fill_null(0).cast("int32"),
        untold_before=years.untold.sum().over(before).cast("uint8"),
        papers_recent=years.papers.mean().over(recent).fill_null(0.0),
        untold_recent=years.untold.sum().over(recent).cast("uint8"),
        years_since_paper=(years.year - last_paper.fill_null(none_since)).cast("uint8"),
        paper_before=last_paper.notnull().cast("uint8"),
    )
    return rows.filter(rows.year >= rows.phd_year).select("person", "year", *_PAPER_COLUMNS)


_PAPER_COLUMNS = (
    "papers",
    "papers_known",
    "papers_before",
    "untold_before",
    "papers_recent",
    "untold_recent",
    "years_since_paper",
    "paper_before",
)


def _grants(chunk: Chunk) -> Table:
    told = chunk.yearly[Part.GRANTS]
    people = followed(chunk)
    who = people.select("person", "respondent_id", "phd_year")
    told = told.inner_join(who, "respondent_id")
    # Grants of the years before the PhD stand in the year before it: they count before every year at risk.
    told = told.mutate(year=ibis.greatest(told.year, told.phd_year - 1), untold=told.grants.isnull())
    told = told.group_by("person", "year").agg(
        grants=told.grants.sum(), untold=told.untold.cast("int32").sum()
    )
    years = people.mutate(year=ibis.range(people.phd_year - 1, people.last_year + 1).unnest())
    years = years.left_join(told, ["person", "year"]).drop("person_right", "year_right")
    before = ibis.window(group_by="person", order_by="year", preceding=(None, 1))
    unknown = years.untold.sum().over(before).fill_null(0) > 0
    return years.select(
        "person",
        "year",
        grants=years.grants.fill_null(0).cast("int32"),
        grants_known=(years.untold.fill_null(0) > 0).cast("uint8"),
        grants_before=years.grants.sum().over(before).fill_null(0).cast("int32"),
        grants_before_known=unknown.cast("uint8"),
    )


def _told(chunk: Chunk, part: Part, number: str) -> Table:
    """The rows of a yearly table in which a number was told."""
    table = chunk.yearly[part]
    return table.filter(table[number].notnull())


BY_POLICY = _industry_years_by("policy", POLICIES)
"""C5: industry years served by publication policy, don't know a level of its own (`..._dk`)."""
BY_TIE = _industry_years_by("tie", TIES)
"""C14: industry years served by the academic tie held meanwhile."""
BY_TEACHING = _industry_years_by("teaching", TEACHING)
"""C20: industry years served with and without teaching."""
PAPERS = Extra(
    "papers", _papers, {"papers_known": KNOWN, "paper_before": NO_YES}, frozenset({Part.PUBLICATIONS})
)
"""Papers: `papers` in the year (0 where `papers_known` is `missing`); `papers_before` in the years from
three before the PhD to the year before, with how many of these were not told (`untold_before`);
`papers_recent`, the mean over the told ones of the three years before, 0 without any, and `untold_recent`;
`years_since_paper`, counted from before the first of these years for whoever told of no paper
(`paper_before` is `no`)."""
GRANTS = Extra(
    "grants", _grants, {"grants_known": KNOWN, "grants_before_known": KNOWN}, frozenset({Part.GRANTS})
)
"""Grants: `grants` in the year and `grants_before` in all years before it; a year without a row is a year
without a grant, and a number that was not known counts 0 and is flagged (`grants_known`,
`grants_before_known`)."""

EXTRAS: Mapping[str, Extra] = {
    extra.name: extra for extra in (BY_POLICY, BY_TIE, BY_TEACHING, PAPERS, GRANTS)
}
"""Every extra by its name."""
