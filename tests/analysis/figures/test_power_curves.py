"""Curves of power: a panel a claim, and the same in words."""

from __future__ import annotations

import io

import matplotlib.image as images

from sojourn_analysis.figures.power_curves import Point, described, power_figure, power_png

CURVES = {
    "C1": {"odds ratio 0.8": [Point(100, 0.1, 0.03, 0.3), Point(300, 0.55, 0.34, 0.74)]},
    "C4": {"odds ratio 0.8": [Point(100, 0.0, 0.0, 0.16), Point(300, 0.2, 0.08, 0.42)]},
}


def test_the_words_tell_every_point() -> None:
    words = described(CURVES, 20)
    assert "C1: 10 with 100, 55 with 300" in words
    assert "C4: 0 with 100, 20 with 300" in words


def test_the_svg_has_a_panel_for_each_claim_and_its_description() -> None:
    figure = power_figure(CURVES, 20)
    assert f'<desc id="power-desc">{described(CURVES, 20)}</desc>' in figure.svg
    assert all(f">{claim}<" in figure.svg for claim in CURVES)


def test_the_png_carries_its_description() -> None:
    png = power_png(CURVES, 20)
    assert described(CURVES, 20).encode("latin-1") in png
    height, width = images.imread(io.BytesIO(png)).shape[:2]
    assert width > 1000
    assert height > 500
