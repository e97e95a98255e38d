"""How figures of the report are drawn: colours, type, labels beside lines, and the SVG that leaves.

Each figure says in words what it shows, so that nobody needs to see it. Lines are labelled directly, chances
start at zero, intervals are always drawn and the number of people always stands beside them. Colours are
variables of the page and follow its theme.
"""

from __future__ import annotations

import io
import re
from collections.abc import Sequence
from typing import Any
from xml.sax.saxutils import escape

import numpy as np
from matplotlib.axes import Axes
from matplotlib.backends.backend_svg import FigureCanvasSVG
from matplotlib.figure import Figure

from sojourn_schema.document.blocks import DrawnFigure

# Colours of the sectors (Okabe and Ito 2008) and of the page, each as a variable of the page with a fallback
# for the file on its own.
INK, QUIET, RULE, PAPER = "#1b1f24", "#565d66", "#d5d9df", "#ffffff"
ACADEMIA, INDUSTRY, BETWEEN = "#0072b2", "#d55e00", "#767d87"
VARIABLES = {
    INK: "--ink",
    QUIET: "--quiet",
    RULE: "--rule",
    PAPER: "--paper",
    ACADEMIA: "--academia",
    INDUSTRY: "--industry",
    BETWEEN: "--between",
}
STYLE: Any = {
    "svg.fonttype": "none",
    "svg.hashsalt": "sojourn",
    "font.family": "sans-serif",
    "font.size": 12.5,
    "text.color": INK,
    "axes.labelcolor": INK,
    "axes.edgecolor": QUIET,
    "axes.facecolor": "none",
    "axes.spines.top": False,
    "axes.spines.right": False,
    "xtick.color": QUIET,
    "ytick.color": QUIET,
    "figure.facecolor": PAPER,
}


def chance_axes(axes: Axes, top: float, label: str) -> None:
    """An axis of chances in people of 100, from 0 to `top`."""
    axes.set_ylim(0, top)
    axes.set_ylabel(label)
    axes.grid(axis="y", color=RULE, linewidth=0.8)
    axes.set_axisbelow(True)
    axes.tick_params(length=0)


def beside(axes: Axes, labels: Sequence[tuple[float, str, str, bool]], x: float, top: float) -> None:
    """Labels right of the lines' ends, moved apart where they would touch; 17 points a line."""
    figure = axes.get_figure(root=True)
    assert figure is not None
    line_height = top * 17 / (axes.get_position().height * figure.get_figheight() * 72)
    order = sorted(range(len(labels)), key=lambda place: labels[place][0])
    lines = np.array([labels[place][1].count("\n") + 1.35 for place in order])
    heights = np.array([labels[place][0] for place in order], dtype=float)
    apart = line_height * (lines[1:] + lines[:-1]) / 2
    for place in range(1, len(heights)):
        heights[place] = max(heights[place], heights[place - 1] + apart[place - 1])
    heights[-1] = min(heights[-1], top - line_height * lines[-1] / 2)
    for place in range(len(heights) - 2, -1, -1):
        heights[place] = min(heights[place], heights[place + 1] - apart[place])
    for place, height in zip(order, heights, strict=True):
        _, words, colour, strong = labels[place]
        axes.annotate(
            words, (x, height), va="center", color=colour, annotation_clip=False,
            fontsize=12.5 if strong else 11,
            fontweight="bold" if strong else "normal", linespacing=1.15,
        )  # fmt: skip


def drawn(figure: Figure, name: str, title: str, description: str) -> DrawnFigure:
    """The figure as an SVG element that scales, follows the theme and speaks."""
    buffer = io.StringIO()
    figure.set_canvas(FigureCanvasSVG(figure))
    figure.savefig(buffer, format="svg", metadata={"Date": None, "Creator": None})
    svg = buffer.getvalue()
    svg = svg[svg.index("<svg") :]
    svg = re.sub(r"<metadata>.*?</metadata>\s*", "", svg, flags=re.DOTALL)
    for colour, variable in VARIABLES.items():
        svg = svg.replace(f": {colour}", f": var({variable}, {colour})")
    # Identifiers of several figures share one page.
    svg = re.sub(r'(id="|href="#|url\(#)([A-Za-z][\w.-]*)(?=["\)])', rf"\1{name}-\2", svg)
    head, body = svg.split(">", 1)
    head = re.sub(r'\s(width|height)="[^"]*"', "", head)
    return DrawnFigure(
        name,
        f'{head} role="img" aria-labelledby="{name}-title {name}-desc">\n'
        f' <title id="{name}-title">{escape(title)}</title>\n'
        f' <desc id="{name}-desc">{escape(description)}</desc>{body}',
        title,
        description,
    )
