"""report.html: one self-contained page, the answer first."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from jinja2 import Environment, PackageLoader, StrictUndefined, select_autoescape
from markupsafe import Markup

from sojourn_analysis.claims.judgement import Judged
from sojourn_analysis.counted import counted
from sojourn_analysis.plan import Plan
from sojourn_analysis.report.claim_page import claim_page, figures_of
from sojourn_analysis.results import Results
from sojourn_analysis.source import Source

FIGURES = "figures"
LEAD = "C1"
"""The claim that page one is about, where the plan has it; else the first."""
_REFUSALS_SHOWN = 100


def write_report(out: Path, results: Results, judged: Sequence[Judged], plan: Plan, source: Source) -> None:
    """Write report.html and its figures (as files of their own too) below `out`."""
    pages = [claim_page(one, len(plan.claims)) for one in judged]
    folder = out / FIGURES
    folder.mkdir(exist_ok=True)
    for figure in figures_of(pages):
        document = f'<?xml version="1.0" encoding="utf-8"?>\n{figure.svg}'
        (folder / f"{figure.name}.svg").write_text(document, encoding="utf-8")
    environment = Environment(
        loader=PackageLoader("sojourn_analysis.report"),
        autoescape=select_autoescape(["html"]),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters["drawn"] = Markup  # our own figures are markup, everything else is escaped
    page = environment.get_template("page.html").render(
        lead=next((one for one in pages if one.result.id == LEAD), pages[0]),
        pages=pages,
        study=results.study,
        plan=plan,
        counted=counted,
        refusals=source.refusals[:_REFUSALS_SHOWN],
        more_refusals=max(len(source.refusals) - _REFUSALS_SHOWN, 0),
        notices=source.notices,
    )
    (out / "report.html").write_text(page, encoding="utf-8")
