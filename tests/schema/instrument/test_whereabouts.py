"""Whereabouts: what is kept of the countries that were typed, and that they are not."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from sojourn_schema.instrument.answers import of_spell
from sojourn_schema.instrument.interview import Interview
from sojourn_schema.instrument.whereabouts import Whereabouts
from sojourn_schema.study import StudyDefinition

Begin = Callable[..., Interview]
Add = Callable[..., str]


@pytest.fixture
def interview(begin: Begin, full_definition: StudyDefinition) -> Interview:
    return begin(2010, full_definition)


def kept(interview: Interview, spell_id: str) -> tuple[str, str]:
    return (
        interview.text(of_spell(spell_id, "region")),
        interview.text(of_spell(spell_id, "moved_country")),
    )


def test_the_region_is_kept_and_the_move_follows_from_two_countries(interview: Interview, add: Add) -> None:
    one = add(interview, 2010, 2012, "academia", "postdoc")
    two = add(interview, 2013, 2016, "industry", "engineer")
    three = add(interview, 2017, None, "academia", "lecturer")
    places = Whereabouts(interview)
    places.tell(one, "DE")
    assert kept(interview, two) == ("", "")
    places.tell(two, "FR")
    places.tell(three, "FR")
    assert kept(interview, one) == ("155", "")
    assert kept(interview, two) == ("155", "yes")
    assert kept(interview, three) == ("155", "no")


def test_a_corrected_country_corrects_the_moves_on_both_sides(interview: Interview, add: Add) -> None:
    ids = [add(interview, year, year + 1, "academia", "postdoc") for year in (2010, 2012, 2014)]
    places = Whereabouts(interview)
    for spell_id, country in zip(ids, ("DE", "DE", "DE"), strict=True):
        places.tell(spell_id, country)
    places.tell(ids[1], "JP")
    assert [kept(interview, one) for one in ids] == [("155", ""), ("030", "yes"), ("155", "yes")]


def test_one_step_back_takes_region_and_move_back(interview: Interview, add: Add) -> None:
    one, two = (add(interview, year, year + 1, "academia", "postdoc") for year in (2010, 2012))
    places = Whereabouts(interview)
    places.tell(one, "DE")
    places.tell(two, "JP")
    interview.undo()
    assert kept(interview, two) == ("", "")
    assert places.country(two) is None
    assert not places.knows_move(two)
    assert places.country(one) == "DE"


def test_a_move_is_known_only_with_both_countries(interview: Interview, add: Add) -> None:
    one, two = (add(interview, year, year + 1, "academia", "postdoc") for year in (2010, 2012))
    places = Whereabouts(interview)
    places.tell(two, "JP")
    assert not places.knows_move(two)
    assert not places.knows_move(one)
    places.tell(one, "JP")
    assert places.knows_move(two)


def test_no_country_is_among_the_answers(interview: Interview, add: Add) -> None:
    one = add(interview, 2010, 2012, "academia", "postdoc")
    Whereabouts(interview).tell(one, "CH")
    assert "CH" not in interview.answers.values()


def test_a_country_that_is_none_and_a_spell_that_is_none_are_refused(interview: Interview, add: Add) -> None:
    one = add(interview, 2010, 2012, "academia", "postdoc")
    places = Whereabouts(interview)
    with pytest.raises(KeyError):
        places.tell(one, "XX")
    with pytest.raises(KeyError):
        places.tell("nobody", "CH")
    assert kept(interview, one) == ("", "")
