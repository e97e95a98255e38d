"""Methods, references and versions, written from what was run."""

from __future__ import annotations

import platform
import re
import tomllib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.metadata import PackageNotFoundError, version
from importlib.resources import files

from sojourn_analysis import report
from sojourn_analysis.claims.estimated import Estimated
from sojourn_analysis.claims.judgement import Judged
from sojourn_analysis.claims.theta import Bootstrap
from sojourn_analysis.plan import Plan
from sojourn_schema.document.blocks import Block, Grid, Items, Paragraph, Section, Terms

PACKAGES = (
    "sojourn",
    "numpy",
    "pandas",
    "scipy",
    "statsmodels",
    "formulaic",
    "duckdb",
    "ibis-framework",
    "matplotlib",
    "typst",
)


@dataclass(frozen=True, slots=True)
class Method:
    """A method, how it is known that it was used, what is said of it, and whose it is.

    Attributes:
        trace: what stands in families, covariances, check names or numbers' names where it was used.
        text: a sentence.
        reference: the source of the method.
    """

    trace: str
    text: str
    reference: str


HOLM = (
    "Holm S. A simple sequentially rejective multiple test procedure. Scandinavian Journal of Statistics"
    " 1979; 6: 65-70."
)


def methods_section(judged: Sequence[Judged], plan: Plan) -> Section:
    """How the numbers were reached, with the literature and the software."""
    methods = [Method(**entry) for entry in _words()["method"]]
    used = [method for method in methods if any(re.search(method.trace, trace) for trace in _traces(judged))]
    holm = (
        f"A claim is settled if p for its smallest effect that matters is under {plan.alpha:g} after Holm's"
        f" adjustment for {len(plan.claims)} claims, and if the verdict stands under the checks that settle."
    )
    versions = [(name, _version(name)) for name in PACKAGES] + [("Python", platform.python_version())]
    rows = [row for row in versions if row[1]]
    blocks: list[Block] = [
        Items([*(method.text for method in used), holm]),
        Paragraph(f"Random numbers start from the plan's seed, {plan.seed}.", quiet=True),
    ]
    references = sorted({*(method.reference for method in used), HOLM})
    return Section(
        "methods",
        "Methods and references",
        blocks,
        (
            Section("references", "References", [Items(references)]),
            Section(
                "software",
                "Software",
                [Grid("Versions of what computed this.", ("Package", "Version"), rows)],
            ),
        ),
    )


def definitions_section(plan: Plan) -> Section:
    """What words of the report mean."""
    told = [(entry["term"], entry["meaning"]) for entry in _words()["definition"]]
    return Section("definitions", "Definitions", [Terms([*told, _verdict(plan)])])


@cache
def _words() -> dict[str, list[dict[str, str]]]:
    return tomllib.loads(files(report).joinpath("methods.toml").read_text(encoding="utf-8"))


def _traces(judged: Sequence[Judged]) -> Iterable[str]:
    """Families, covariances, names of numbers, checks and tables of everything that was run."""
    for one in judged:
        estimated = one.found.estimated
        for model in estimated.models:
            yield f"{model.summary.family} {model.summary.covariance}"
        yield from (name for name in estimated.numbers)
        yield from (check.name for check in estimated.checks if check.theta is not None)
        yield from (table.name for table in estimated.tables)
        if _resampled(estimated):
            yield "bootstrap"


def _resampled(estimated: Estimated) -> bool:
    thetas = [*estimated.numbers.values(), *(check.theta for check in estimated.checks)]
    return any(isinstance(theta, Bootstrap) for theta in thetas)


def _version(package: str) -> str:
    try:
        return version(package)
    except PackageNotFoundError:
        return ""


def _verdict(plan: Plan) -> tuple[str, str]:
    return (
        "Supported, contradicted, not settled",
        (
            "The effect is larger, or smaller, than the smallest one that matters, beyond chance at"
            f" {100 * plan.alpha:g} %, and the verdict stands under the checks; otherwise the question is not"
            " settled."
        ),
    )
