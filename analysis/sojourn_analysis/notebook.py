"""A study in a notebook: its tables, its person-years and the answers to claims, as data frames.

    from sojourn_analysis import Study

    with Study.open("study.sojourn") as study:
        years = study.person_years("first_faculty")
        answer = study.answer("C1")
    print(answer)
    answer.numbers()

Nothing is hidden here as it is in a report: whoever hands a number on looks to the study's `smallest_cell`.
"""

from __future__ import annotations

import tempfile
from collections.abc import Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path
from types import TracebackType
from typing import Any, Self

import pandas as pd
from threadpoolctl import threadpool_limits

from sojourn_analysis.claims.answering import answered
from sojourn_analysis.claims.context import Context
from sojourn_analysis.claims.estimated import Table
from sojourn_analysis.claims.judgement import Judged
from sojourn_analysis.engine.duckdb import Engine
from sojourn_analysis.engine.histories import histories_of_study
from sojourn_analysis.figures import DrawnFigure
from sojourn_analysis.package_of_frames import write_frames
from sojourn_analysis.person_years import PERSONS, RISK_SETS
from sojourn_analysis.person_years.exposures import EXTRAS
from sojourn_analysis.plan import Plan
from sojourn_analysis.progress import Progress, silent
from sojourn_analysis.results import ClaimResult, Headline, Verdict
from sojourn_analysis.source import Source, opened


@dataclass(frozen=True, slots=True)
class Answer:
    """The answer to one claim.

    Attributes:
        result: everything, as results.json holds it.
        claim: as people put it.
        question: the same as a question.
        tables: what the claim's numbers rest on, by name.
    """

    result: ClaimResult
    claim: str
    question: str
    tables: Mapping[str, pd.DataFrame] = field(repr=False)
    _judged: Judged = field(repr=False)

    @classmethod
    def of(cls, judged: Judged) -> Answer:
        """The answer that a judged claim gives."""
        planned, estimated = judged.found.planned, judged.found.estimated
        tables = {table.name: _frame_of(table) for table in estimated.tables}
        return cls(judged.result, planned.claim, planned.question, tables, judged)

    @property
    def id(self) -> str:
        """Of the claim, such as "C1"."""
        return self.result.id

    @property
    def verdict(self) -> Verdict:
        """What the data say of the claim, by the plan's rule."""
        return self.result.verdict

    @property
    def headline(self) -> Headline:
        """The number that decides."""
        return self.result.headline

    def numbers(self) -> pd.DataFrame:
        """One row a number, the deciding one first: `name`, `meaning`, `estimate`, `ci_low`, `ci_high`,
        `p` (for the smallest effect of interest), `p_zero` (for no effect) and `p_holm`; missing where there
        is none."""
        meanings = {number.name: number.words for number in self._judged.found.claim.spec.numbers}
        numbers = ("estimate", "ci_low", "ci_high", "p", "p_zero", "p_holm")
        rows = [(one.name, meanings[one.name], *_values(one, numbers)) for one in self.result.headlines]
        return _typed(rows, ("name", "meaning"), numbers)

    def checks(self) -> pd.DataFrame:
        """One row a check: `name`, `meaning`, `estimate`, `ci_low`, `ci_high` on the scale of the deciding
        number, and `agrees` (missing where it answers another question)."""
        spec = self._judged.found.claim.spec
        numbers = ("estimate", "ci_low", "ci_high")
        rows = [(one.name, spec.check_words(one.name), *_values(one, numbers)) for one in self.result.checks]
        agrees = pd.array([one.agrees for one in self.result.checks], dtype="boolean")
        return _typed(rows, ("name", "meaning"), numbers).assign(agrees=agrees)

    def terms(self) -> pd.DataFrame:
        """One row a coefficient, on the scale of its linear predictor: `model`, `term`, `estimate`,
        `std_error`, `ci_low`, `ci_high`, `p`."""
        numbers = ("estimate", "std_error", "ci_low", "ci_high", "p")
        rows = [
            (model.title, term.term, *_values(term, numbers))
            for model in self._judged.found.estimated.models
            for term in model.summary.terms
        ]
        return _typed(rows, ("model", "term"), numbers)

    def warnings(self) -> pd.DataFrame:
        """One row a reservation: `kind`, `text`."""
        return pd.DataFrame([(one.kind, one.text) for one in self.result.warnings], columns=["kind", "text"])

    def figures(self) -> tuple[DrawnFigure, ...]:
        """The claim's own figures, each an SVG with its description in words."""
        return tuple(drawing.draw() for drawing in self._judged.found.estimated.figures)

    def __str__(self) -> str:
        """What it says in two plain sentences."""
        return self.result.answer


class Study:
    """A study that is open for analysis; close it, or use it as a context.

    Attributes:
        plan: what is carried out.
    """

    def __init__(self, source: Source, plan: Plan, resources: ExitStack, progress: Progress) -> None:
        self._source, self.plan, self._resources = source, plan, resources
        self._context = Context(source, resources.enter_context(Engine()), plan, progress)
        self._found: dict[str, Answer] = {}

    @classmethod
    def open(cls, path: str | Path, plan: Plan | None = None, progress: Progress = silent) -> Self:
        """Open a study file or a data package.

        Args:
            path: a study file, or a data package (folder or zip).
            plan: what to analyse, with its subgroup; without it the plan that ships with the package.
            progress: told what is being done and how far it is; may raise to stop.

        Raises:
            PackageError: the package as a whole can't be read.
            StudyFileError: it is no study, a damaged one, or one of a newer version.
        """
        with ExitStack() as resources:
            return cls._opened(Path(path), plan or Plan.default(), progress, resources)

    @classmethod
    def of_frames(
        cls,
        respondents: pd.DataFrame,
        spells: pd.DataFrame,
        *,
        publications: pd.DataFrame | None = None,
        job_searches: pd.DataFrame | None = None,
        grants: pd.DataFrame | None = None,
        plan: Plan | None = None,
        progress: Progress = silent,
    ) -> Self:
        """Open careers that are in data frames already.

        Args:
            respondents, spells, publications, job_searches, grants: columns and codes as in the data package
                (docs/data-package.md); missing columns and tables read as not asked.
            plan, progress: as of `open`.

        Raises:
            PackageError: a frame as a whole can't be read. What is wrong with single respondents is in
                `refusals`, by the line that their row has in the package (2 is the first row).
        """
        tables = {
            "respondents": respondents, "spells": spells, "publications": publications,
            "job_searches": job_searches, "grants": grants,
        }  # fmt: skip
        with ExitStack() as resources:
            folder = Path(resources.enter_context(tempfile.TemporaryDirectory(prefix="sojourn-frames-")))
            write_frames(folder, {name: frame for name, frame in tables.items() if frame is not None})
            return cls._opened(folder, plan or Plan.default(), progress, resources)

    @classmethod
    def _opened(cls, path: Path, plan: Plan, progress: Progress, resources: ExitStack) -> Self:
        source = resources.enter_context(opened(path, progress, plan.subgroup))
        study = cls(source, plan, resources, progress)
        # Until here the resources were the caller's to give back.
        study._resources = resources.pop_all()
        return study

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Give back memory and temporary files; answers and data frames stay."""
        self._resources.close()

    @property
    def title(self) -> str:
        """Of the study."""
        return self._source.title

    @property
    def counts(self) -> dict[str, int]:
        """Rows by career table."""
        return dict(self._source.counts)

    @property
    def refusals(self) -> tuple[str, ...]:
        """Why respondents of a package did not come in, with file, line and column."""
        return self._source.refusals

    def table(self, name: str) -> pd.DataFrame:
        """A career table as it was collected: `respondent`, `spell`, `publication_year`, `job_search` or
        `grant_year`; numbers as floats, codes as words, missing where nobody asked.

        Raises:
            KeyError: there is no such table.
        """
        return self._context.table(name).copy()

    def person_years(self, risk_set: str = "first_faculty", *extras: str) -> pd.DataFrame:
        """The person-years of a risk set as the models see them: `respondent_id`, `year`, `event` (0, 1) and
        the covariates, factors as categories, in the order of respondents' numbers and years.

        Args:
            risk_set: `first_faculty`, `leave`, `return_academia`, `return_faculty`, `applicants`, `joint`,
                `transitions` or `jobs` (docs/analysis.md).
            extras: further columns: `industry_years_policy`, `industry_years_tie`, `industry_years_teaching`,
                `papers`, `grants`.

        Raises:
            KeyError: there is no such risk set or extra.
        """
        definition = RISK_SETS[risk_set]
        if extras:
            definition = definition.with_extra(*(EXTRAS[name] for name in extras))
            histories = histories_of_study(self._context.study, parts=definition.parts)
            found = definition.build(self._context.engine, histories)
        else:
            found = self._context.risk_set(risk_set)
        people = found.engine.rows(found.engine.table(PERSONS)).to_pandas()
        years = found.frame([str(name) for name in found.table.columns])
        named = years["person"].map(people.set_index("person")["respondent_id"])
        years = years.drop(columns="person")
        years.insert(0, "respondent_id", named)
        return years

    def answer(self, claim_id: str) -> Answer:
        """Answer one claim of the plan.

        Asked alone it is held to more than in a report, so that it does not depend on what else was asked:
        the plan's other claims count as not settled in Holm's adjustment. What is settled here is settled
        among all.

        Args:
            claim_id: such as "C1".

        Raises:
            KeyError: the plan has no such claim.
        """
        if claim_id not in self._found:
            (self._found[claim_id],) = self.answers([claim_id])
        return self._found[claim_id]

    def answers(self, claim_ids: Sequence[str] | None = None) -> tuple[Answer, ...]:
        """Answer claims together, with Holm's adjustment over the plan.

        Args:
            claim_ids: which; all of the plan without it. Those that are not asked for count as not settled.

        Raises:
            KeyError: the plan has no such claim.
        """
        wanted = [claim.id for claim in self.plan.claims] if claim_ids is None else list(claim_ids)
        if unknown := set(wanted) - {claim.id for claim in self.plan.claims}:
            raise KeyError(", ".join(sorted(unknown)))
        with threadpool_limits(1, "blas"):
            judged = answered(self._context, wanted, self._context.progress)
        return tuple(Answer.of(one) for one in judged)


def _frame_of(table: Table) -> pd.DataFrame:
    return pd.DataFrame([list(row) for row in table.rows], columns=list(table.header))


def _values(one: object, names: Sequence[str]) -> list[Any]:
    return [getattr(one, name) for name in names]


def _typed(rows: Sequence[Sequence[Any]], words: Sequence[str], numbers: Sequence[str]) -> pd.DataFrame:
    """A frame of rows with columns of words and of numbers, missing numbers as NaN."""
    frame = pd.DataFrame(list(rows), columns=[*words, *numbers])
    return frame.astype(dict.fromkeys(numbers, float))
