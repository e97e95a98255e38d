"""Places and their names."""

from __future__ import annotations

import pytest

from sojourn_schema.instrument.answers import Place, of_grants, of_respondent, of_search, of_spell, of_year


@pytest.mark.parametrize(
    ("place", "name"),
    [
        (of_respondent("phd_year"), "respondent..phd_year"),
        (of_spell("a1", "start_year"), "spell.a1.start_year"),
        (of_year(2012), "publication_year.2012.papers"),
        (of_search(2012, "industry", "offers"), "job_search.2012/industry.offers"),
        (of_grants(2012), "grant_year.2012.grants"),
    ],
)
def test_a_place_has_a_name_that_gives_it_back(place: Place, name: str) -> None:
    assert str(place) == name
    assert Place.named(name) == place


def test_a_name_of_no_place_is_refused() -> None:
    with pytest.raises(ValueError, match="not enough values"):
        Place.named("home.resume")
