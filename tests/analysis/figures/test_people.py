"""Figures of people, careers and estimates: what they say in words."""

from __future__ import annotations

import re
from xml.etree import ElementTree

import numpy as np

from sojourn_analysis.figures import DrawnFigure, Group, Hundred, groups_figure, hundred_figure
from sojourn_analysis.figures.estimates import Axis, Way, estimates_figure
from sojourn_analysis.figures.trajectories import careers_figure, states_figure

STATES = ("academia_temporary", "academia_faculty", "industry", "other")


def whole(figure: DrawnFigure) -> ElementTree.Element:
    root = ElementTree.fromstring(figure.svg)
    assert root.attrib["role"] == "img"
    return root


def test_a_hundred_people_are_a_hundred_dots_each_and_told_in_words() -> None:
    histories = [Hundred(0, 0.56, 0.45, 0.68, 383), Hundred(3, 0.37, 0.31, 0.44, 150)]
    figure = hundred_figure(histories, 10)
    patches = [
        one for one in whole(figure).iter() if one.attrib.get("id", "").startswith("hundred_people-patch")
    ]
    assert len(patches) == 200 + 1  # and the paper
    assert "With postdoc years only: 56 of 100 (45 to 68); 383 people" in figure.description
    assert "With 3 years in industry first: 37 of 100 (31 to 44)" in figure.description


def test_ways_to_a_number_are_all_told_and_a_ratio_beyond_all_bounds_is_drawn() -> None:
    ways = [Way("as planned", 0.8, 0.7, 0.9, "0.80"), Way("adjusting for the wish", 0.01, 1e-9, 1e9, "0.01")]
    figure = estimates_figure(
        "c1_checks", ways, Axis("Odds ratio", True, 1.0, 0.95, False), "n = 383 people."
    )
    whole(figure)
    assert figure.name == "c1_checks"
    assert "as planned: 0.80; adjusting for the wish: 0.01." in figure.description


def test_a_difference_has_its_axis_in_people_of_100() -> None:
    ways = [Way("as planned", -0.1, -0.2, 0.0, "ten"), Way("weighting", -0.1, -0.1, -0.1, "ten")]
    figure = estimates_figure("c4_checks", ways, Axis("Difference", False, 0.0, -0.03, True), "n = 9 people.")
    assert re.search(r">−\d+<", figure.svg)
    assert "−0.1" not in figure.svg


def test_states_say_their_shares_and_how_many_are_followed() -> None:
    shares = np.array([[0.7, 0.1, 0.1, 0.1], [0.5, 0.2, 0.2, 0.1], [0.4, 0.3, 0.2, 0.1]])
    figure = states_figure(STATES, shares, [400, 300, 200])
    whole(figure)
    assert "Year 0: other academia 70, faculty 10, industry 10, elsewhere 10." in figure.description
    assert "n = 400 in year 0, 200 in year 2" in figure.svg


def test_careers_are_groups_and_say_how_small_they_are() -> None:
    groups = np.array([[0, 0, 2], [2, 2, 2]])
    figure = careers_figure(STATES, groups, 17, 8)
    whole(figure)
    assert "17 careers in 2 groups of at least 8 people" in figure.description
    assert "1 of the lines are industry throughout" in figure.description


def test_groups_are_told_with_their_people_within_what_a_share_can_be() -> None:
    groups = [Group("Not on models", 0.9, (0.7, 1.1), 60), Group("On models", 0.05, (-0.02, 0.12), 1)]
    shares = groups_figure("wants", groups, "Want to return, of 100 people", True)
    whole(shares)
    assert "Not on models: 90 (70 to 100), 60 people; On models: 5 (0 to 12), 1 person." in shares.description
    rates = groups_figure("moves", groups[:1], "Moves per ten years", False)
    whole(rates)
    assert "Not on models: 0.9 (0.7 to 1.1), 60 people." in rates.description
