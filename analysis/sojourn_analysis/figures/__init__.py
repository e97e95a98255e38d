"""The figures of the report: SVG with a title, a description and colours that follow the page's theme."""

from sojourn_analysis.figures.groups import Group, groups_figure
from sojourn_analysis.figures.hires import chance_figure, incidence_figure, odds_figure
from sojourn_analysis.figures.hundred import Hundred, hundred_figure
from sojourn_schema.document.blocks import DrawnFigure

__all__ = [
    "DrawnFigure", "Group", "Hundred", "chance_figure", "groups_figure", "hundred_figure", "incidence_figure",
    "odds_figure",
]  # fmt: skip
