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
