"""The figures: they say in words what they show, are the same every time, and follow the page's theme."""

from __future__ import annotations

from xml.etree import ElementTree

import numpy as np
import pytest

from sojourn_analysis.figures import DrawnFigure, chance_figure, incidence_figure, odds_figure
from sojourn_analysis.incidence import incidence_curve
from sojourn_analysis.results import Term
from sojourn_analysis.standardise import StandardisedChances

SVG = "{http://www.w3.org/2000/svg}"


def drawn() -> list[DrawnFigure]:
    chance = np.linspace([0.05, 0.04, 0.03], [0.5, 0.4, 0.3], 10).T
    covariance = np.tile(np.eye(3) * 0.0004, (10, 1, 1))
    curves = [
        incidence_curve("none", range(5, 20), range(200, 50, -10), [5] * 15),
        incidence_curve("3+", range(5, 9), [40, 30, 20, 10], [4, 0, 2, 1]),
    ]
    terms = [
        Term("industry_years", -0.2, 0.05, -0.298, -0.102, 0.0),
        Term("postdoc_years", 0.1, 0.1, -0.1, 0.3, 0.3),
    ]
    return [
        chance_figure(StandardisedChances((0, 1, 3), chance, covariance), (1200, 300, 150), (0, 3)),
        incidence_figure(curves, 5, 15),
        odds_figure(terms, 1200, 345),
    ]


@pytest.mark.parametrize("place", [0, 1, 2])
def test_a_figure_has_a_title_a_description_and_a_role(place: int) -> None:
    figure = drawn()[place]
    root = ElementTree.fromstring(figure.svg)
    assert root.get("role") == "img"
    title, description = root[0], root[1]
    assert (title.tag, title.text) == (f"{SVG}title", figure.title)
    assert (description.tag, description.text) == (f"{SVG}desc", figure.description)
    assert root.get("aria-labelledby") == f"{title.get('id')} {description.get('id')}"
    assert root.get("width") is None
    assert root.get("viewBox") is not None


@pytest.mark.parametrize("place", [0, 1, 2])
def test_the_same_numbers_give_the_same_bytes_and_no_colour_is_fixed(place: int) -> None:
    first, again = drawn()[place], drawn()[place]
    assert first.svg == again.svg
    assert "#1b1f24" not in first.svg.replace("var(--ink, #1b1f24)", "")
    assert "var(--ink" in first.svg


def test_identifiers_of_several_figures_do_not_meet_on_one_page() -> None:
    found = [
        {element.get("id") for element in ElementTree.fromstring(figure.svg).iter() if element.get("id")}
        for figure in drawn()
    ]
    assert not found[0] & found[1]
    assert not found[1] & found[2]
    for figure, ids in zip(drawn(), found, strict=True):
        uses = {
            element.get("{http://www.w3.org/1999/xlink}href")
            for element in ElementTree.fromstring(figure.svg).iter(f"{SVG}use")
        }
        assert {str(use)[1:] for use in uses} <= ids


def test_numbers_intervals_and_people_stand_in_the_figure_and_its_words() -> None:
    chances, incidence, odds = drawn()
    for words in ("50 (46 to 54), n = 1,200", "30 (26 to 34), n = 150", "1 first: 40 (36 to 44), n = 300"):
        assert words in chances.svg
    assert "50 (46 to 54) of 100 people; 1,200 people were observed" in chances.description
    assert "of 200 people at the start" in incidence.description
    assert "0.82 (0.74 to 0.90)" in odds.svg
    assert "1,200 people, 345 hired" in odds.svg
    assert "lower odds" in odds.svg
    assert "higher odds" in odds.svg
