"""Careers made by chance, the more awkward the better, and short ways to write careers by hand."""

from __future__ import annotations

import random
from collections.abc import Sequence
from typing import Any

from sojourn_schema.careers import (
    Career,
    GrantYear,
    JobSearch,
    Number,
    PublicationYear,
    Respondent,
    Spell,
)
from sojourn_schema.codes import code_list
from sojourn_schema.columns import NoAnswer

NOT_TOLD: list[Any] = [None, NoAnswer.DK, NoAnswer.PNTS]


def awkward_careers(seed: str, number: int) -> list[Career]:
    rng = random.Random(seed)
    return [awkward_career(rng, place) for place in range(number)]


def awkward_career(rng: random.Random, number: int) -> Career:
    survey_year = rng.randint(2018, 2026)
    phd_year = rng.randint(survey_year - 30, survey_year + 1)
    entries: list[Number] = [None] * 6
    entries += [phd_year - 2, phd_year + 3, phd_year + 40, NoAnswer.DK]
    person = Respondent(
        respondent_id=f"{number:05d}",
        survey_year=survey_year,
        phd_year=phd_year,
        phd_status=rng.choice(["awarded"] * 6 + ["in_progress", None, "DK", "PNTS"]),
        entry_year=rng.choice(entries),
        phd_field=rng.choice([None, "DK", "PNTS", "1.2", "2.11", "5.4", "6.1"]),
        phd_tier=rng.choice([None, "DK", "PNTS", "top10", "top50", "top200", "other"]),
        gender=rng.choice([None, "DK", "PNTS", "woman", "man", "another"]),
        tenure_year=rng.choice([*NOT_TOLD, "not_tenured", "no_system", *range(phd_year, phd_year + 12, 2)]),
    )
    if rng.random() < 0.3:
        spells = plain_spells(rng, person)
    else:
        spells = [awkward_spell(rng, person, place) for place in range(rng.choice([0, 1, 2, 3, 4, 6, 9]))]
    return Career(person, tuple(spells), *yearly(rng, person))


def yearly(
    rng: random.Random, person: Respondent
) -> tuple[tuple[PublicationYear, ...], tuple[JobSearch, ...], tuple[GrantYear, ...]]:
    """Papers, searches and grants, with years left out and numbers not told."""
    who, years = person.respondent_id, range(person.phd_year - 6, person.survey_year + 1)

    def count(most: int) -> Any:
        return rng.choice([*NOT_TOLD, *[rng.randint(0, most) for _ in range(6)]])

    told, searched, granted = (rng.choice([0.0, 0.3, 0.9]) for _ in range(3))
    papers = [PublicationYear(who, year, count(4), "exact") for year in years if rng.random() < told]
    searches = [
        JobSearch(who, year, target, count(9), count(3), count(2))
        for year in years
        for target in code_list("target")
        if rng.random() < searched / 3
    ]
    grants = [GrantYear(who, year, count(3)) for year in years if rng.random() < granted / 3]
    return tuple(papers), tuple(searches), tuple(grants)


def awkward_spell(rng: random.Random, person: Respondent, place: int) -> Spell:
    start_year = rng.randint(person.phd_year - 4, person.survey_year + 1)
    length = rng.choice([0, 0, 1, 1, 2, 3, 7])
    end_year = rng.choice([start_year + length] * 5 + [start_year - 1, None, NoAnswer.DK, NoAnswer.PNTS])
    sector = rng.choice(["academia"] * 5 + ["industry"] * 3 + [*code_list("sector")])
    positions = ["postdoc", "postdoc", "research_fellow", "staff_scientist", "lecturer", "phd_student"]
    later = [*positions, "assistant_professor", "engineer", "industry_postdoc", "founder"]
    return Spell(
        respondent_id=person.respondent_id,
        spell_id=f"s{rng.randint(0, 10**6)}-{place}",
        start_year=start_year,
        sector=sector,
        position=rng.choice(later if place else positions),
        end_year=end_year,
        start_month=rng.choice([*NOT_TOLD, 1, 3, 6, 7, 9, 12]),
        end_month=rng.choice([*NOT_TOLD, 1, 5, 6, 7, 8, 12]),
        # 0.3 of four months and 0.4 of three are a tie, though not in binary fractions.
        fte=rng.choice([None, NoAnswer.DK, 1.0, 0.5, 0.2, 0.3, 0.4, 0.6, 0.1, 0.333]),
        **answers(rng),
    )


def plain_spells(rng: random.Random, person: Respondent) -> list[Spell]:
    """One spell after another without gaps, as most careers are: through the PhD, then wherever."""
    spells: list[Spell] = []
    year, sector, position = person.phd_year - rng.choice([0, 3]), "academia", "phd_student"
    if year == person.phd_year:
        sector, position = rng.choice([("academia", "postdoc"), ("industry", "engineer")])
    while year <= person.survey_year:
        end = max(year + rng.randint(0, 4), person.phd_year)
        last = rng.random() < 0.2
        spells.append(
            Spell(
                person.respondent_id,
                f"s{len(spells)}",
                year,
                sector,
                position,
                None if last else end,
                start_month=rng.choice([None, 1, 7, 9]),
                end_month=rng.choice([None, 6, 8, 12]),
                fte=rng.choice([None, 1.0, 0.8, 0.5]),
                **answers(rng),
            )
        )
        if last:
            break
        if sector == "academia" and rng.random() < 0.3:
            spells.append(
                Spell(
                    person.respondent_id,
                    f"s{len(spells)}",
                    rng.randint(year, end),
                    rng.choice(["industry", "startup"]),
                    "research_scientist",
                    rng.choice([None, end, end + 1]),
                    start_month=rng.choice([None, 1, 5, 11]),
                    end_month=rng.choice([None, 1, 5, 11]),
                    fte=rng.choice([None, 1.0, 0.2, 0.2, 0.6]),
                    **answers(rng),
                )
            )
        year = end
        sector, position = rng.choice(
            [
                ("academia", "postdoc"), ("academia", "lecturer"), ("academia", "full_professor"),
                ("industry", "research_scientist"), ("industry", "industry_postdoc"), ("startup", "founder"),
                ("government", "staff_scientist"), ("academia", "phd_student"),
            ]
        )  # fmt: skip
    return spells


def answers(rng: random.Random) -> dict[str, Any]:
    """Further answers about a spell; whatever its sector, for imported data may hold them anywhere."""

    def told(name: str) -> Any:
        return rng.choice([*NOT_TOLD, *code_list(name), *code_list(name)])

    return {
        "appointment": rng.choice([None, "DK", "fixed_term", "tenure_track", "permanent"]),
        "rank": rng.choice([*NOT_TOLD, None, None, *code_list("rank")]),
        "academic_tie": told("academic_tie"),
        "publication_policy": told("publication_policy"),
        "return_plan": told("return_plan"),
        "return_plan_years": told("return_plan_years"),
        "teaches": told("yes_no"),
    }


def career(*spells: Spell, **answers: Any) -> Career:
    given: dict[str, Any] = {"respondent_id": "one", "survey_year": 2020, "phd_year": 2010, **answers}
    return Career(Respondent(**given), tuple(spells))


def spell(start_year: int, end_year: int | None, sector: str, position: str, **more: Any) -> Spell:
    return Spell("one", f"s{start_year}{position}", start_year, sector, position, end_year, **more)


def whole(start_year: int, end_year: int | None, sector: str, position: str, **more: Any) -> Spell:
    """A spell from January to December."""
    return spell(start_year, end_year, sector, position, start_month=1, end_month=12, **more)


def by_id(careers: Sequence[Career]) -> dict[str, Career]:
    return {one.respondent.respondent_id: one for one in careers}
