"""The figure of one number reached in several ways."""

from __future__ import annotations

import re

import pytest

from sojourn_analysis.figures.estimates import Axis, Way, estimates_figure

_AXIS = Axis("A share", ratio=False, no_effect=0.0, matters=0.1, hundredths=True)
# DejaVu Sans, the widest of the fonts that a reader may have, at 10.5 points.
_LETTER_POINTS = 6.4


def _way(told: str) -> Way:
    return Way("as planned", -0.25, -0.39, -0.12, told)


@pytest.mark.parametrize("told", ["0.87 (0.79 to 0.95)", "−14 people of 100 (−20 to −7)", "x" * 45])
def test_the_numbers_beside_the_axis_end_within_the_picture(told: str) -> None:
    figure = estimates_figure("f", (_way(told), _way("0")), _AXIS, "384 people")

    (width,) = re.findall(r'viewBox="0 0 ([\d.]+) ', figure.svg)
    starts = [
        float(x)
        for x, words in re.findall(r"translate\(([\d.]+) [^>]*>\s*([^<]*)</text>", figure.svg)
        if words == told
    ] or [
        float(x) for x, words in re.findall(r'x="([\d.]+)"[^>]*>([^<]*)</text>', figure.svg) if words == told
    ]

    assert len(starts) == 1
    assert starts[0] + _LETTER_POINTS * len(told) * 0.9 < float(width)


def test_what_was_done_is_told_whole_and_numbers_below_the_axis_stand_apart() -> None:
    words = "Modelling everybody a year later by where they are, with any other work competing for them"
    ratio = Axis("A ratio", ratio=True, no_effect=1.0, matters=1.05, hundredths=False)
    ways = [Way("as planned", 1.02, 0.75, 1.3, "1.02 (0.80 to 1.30)" * 2), Way(words, 1.1, 1.0, 1.2, "1.10")]
    figure = estimates_figure("f", ways, ratio, "384 people")
    texts = re.findall(r">\s*([^<>]+?)\s*</text>", figure.svg)
    assert "…" not in figure.svg
    assert set(words.split()) <= set(" ".join(texts).split())
    assert {"0.9", "1"} <= set(texts)
    assert "0.8" not in texts  # it would touch 0.9
