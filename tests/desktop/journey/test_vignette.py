"""Vignettes say what is typed and what must be held, and see every difference."""

from __future__ import annotations

from dataclasses import replace

import pytest

from sojourn_desktop.journey.vignette import Vignette
from sojourn_schema.careers import Career, GrantYear, JobSearch, PublicationYear, Respondent, Spell

VIGNETTE = Vignette.named("there_and_back")


def meant(vignette: Vignette) -> Career:
    """The record that a vignette describes."""
    return Career(
        Respondent(respondent_id="r", **vignette.record_respondent),
        tuple(Spell("r", f"s{at}", **row) for at, row in enumerate(vignette.record_spells)),
        tuple(PublicationYear("r", **row) for row in vignette.record_publications),
    )


def test_the_record_that_was_meant_shows_no_difference() -> None:
    assert VIGNETTE.differences(meant(VIGNETTE)) == ()


def test_every_field_that_differs_is_told() -> None:
    career = meant(VIGNETTE)
    first, *others = career.spells
    changed = replace(
        career,
        respondent=replace(career.respondent, gender="man"),
        spells=(replace(first, end_month=None), *others),
    )
    assert VIGNETTE.differences(changed) == (
        "respondent, gender: 'woman' was meant, 'man' is in the file",
        "spell 1, end_month: 8 was meant, None is in the file",
    )


@pytest.mark.parametrize(
    ("changed", "told"),
    [
        ({"spells": ()}, "0 rows of kind spell where 4 were meant"),
        ({"publications": ()}, "0 rows of kind publication year where 18 were meant"),
        ({"job_searches": (JobSearch("r", 2012, "industry"),)}, "a job search of 2012 that nobody told"),
        ({"grants": (GrantYear("r", 2013, 1),)}, "a grant of 2013 that nobody told"),
    ],
)
def test_what_is_missing_or_too_much_is_told(changed: dict[str, tuple[object, ...]], told: str) -> None:
    assert VIGNETTE.differences(replace(meant(VIGNETTE), **changed)) == (told,)


def test_a_value_that_was_not_meant_is_a_difference() -> None:
    career = meant(VIGNETTE)
    changed = replace(career, respondent=replace(career.respondent, weekly_hours=40))
    assert VIGNETTE.differences(changed) == ("respondent, weekly_hours: None was meant, 40 is in the file",)
