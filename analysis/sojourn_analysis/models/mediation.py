"""How much of an exposure's effect on being hired goes through papers: the g-formula with drawn papers.

Y(a, G(b)) is the chance within the horizon under exposure history a, with papers as under history b: each
year's papers are drawn from their law given baseline covariates, the papers so far and history b, as long as
somebody is not hired (an interventional, or randomised, analogue: VanderWeele, Vansteelandt and Robins 2014,
Epidemiology 25: 300-306; over time: Lin, Young, Logan and VanderWeele 2017, Statistics in Medicine 36:
4153-4166). The total effect Y(a, G(a)) - Y(b, G(b)) is the sum of the indirect Y(a, G(a)) - Y(a, G(b)) and
the direct Y(a, G(b)) - Y(b, G(b)).

Two models are fitted on person-years: the hazard of a hire given papers so far (logit), and a year's papers
(mean by Poisson's quasi-likelihood, variance m + a m^2 by moments, drawn as a negative binomial).

The fitted models and their rows under both histories are a `_Problem`; each draw of persons refits both.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import pandas as pd

from sojourn_analysis.models.binomial import fit_binomial
from sojourn_analysis.models.bootstrap import Bootstrap, bootstrap
from sojourn_analysis.models.counts import fit_counts
from sojourn_analysis.models.estimation import CellData
from sojourn_analysis.models.fitted import Fit
from sojourn_analysis.models.formula import parse_terms
from sojourn_analysis.models.paper_paths import PaperModel, chances_along, paper_paths
from sojourn_analysis.models.refits import Family, Refits
from sojourn_analysis.models.rows import Places
from sojourn_analysis.results import AnalysisWarning, WarningKind
from sojourn_schema.errors import UnfitTableError

Floats = npt.NDArray[np.float64]
History = Callable[[int], Mapping[str, float | str]]
"""The values of the exposure columns in year t of the clock."""

DRAWS = 200
BOOTSTRAP_PATHS = 1_200
"""Paths of papers in each draw of persons, shared among them: one to ten each."""
_MOST_BOOTSTRAP_DRAWS = 10
_BATCH = 200
"""Draws that are refitted at once: most of the time goes into what they share."""
TOTAL, DIRECT, INDIRECT, CHANCE_UNEXPOSED, CHANCE_CROSSED, CHANCE_EXPOSED = range(6)


@dataclass(frozen=True, slots=True)
class Effect:
    """An effect with its person bootstrap: percentile interval, and p for no effect by inverting it."""

    estimate: float
    std_error: float
    ci_low: float
    ci_high: float
    p: float


@dataclass(frozen=True, slots=True)
class Mediation:
    """The parts of an effect on the chance of being hired.

    Attributes:
        total, direct, indirect: differences of chances.
        share: indirect over total; None unless the total's interval excludes 0.
        chance_unexposed, chance_crossed, chance_exposed: Y(b, G(b)), Y(a, G(b)), Y(a, G(a)).
        hire, law: the fitted models.
        dispersion: of a year's papers.
        draws: the bootstrap of total, direct, indirect and the chances, in this order.
        n_persons: persons averaged over.
        warnings: what a reader has to know.
    """

    total: Effect
    direct: Effect
    indirect: Effect
    share: Effect | None
    chance_unexposed: Effect
    chance_crossed: Effect
    chance_exposed: Effect
    hire: Fit
    law: Fit
    dispersion: float
    draws: Bootstrap
    n_persons: int
    warnings: tuple[AnalysisWarning, ...]


def mediate(
    frame: pd.DataFrame,
    exposed: History,
    unexposed: History,
    *,
    hire_terms: str,
    law_terms: str,
    horizon_years: int,
    seed: int,
    replicates: int = 500,
    event: str = "event",
    papers: str = "papers",
    papers_before: str = "papers_before",
    papers_unit: float = 1.0,
    year: str = "t",
    person: str = "person",
    progress: Callable[[float], None] | None = None,
) -> Mediation:
    """Estimate the direct and indirect effect of an exposure history against another.

    The hazard has ln(1 + papers so far) beside the given terms, the law of papers ln(1 + papers so far /
    unit). Everybody keeps their own baseline and their papers before the clock starts.

    Args:
        frame: one row a person and year at risk, the clock starting at 0.
        exposed, unexposed: the histories a and b.
        hire_terms, law_terms: the other terms of the hazard and of a year's papers: the clock, the exposures
            (of the year itself only in `law_terms`), the baseline.
        horizon_years: T.
        seed: of draws of papers and of persons.
        replicates: draws of persons.
        event, papers, papers_before, year, person: columns; `papers` of the year may be missing.
        papers_unit: how many papers so far count as one in the law.
        progress: told the share that is done; may raise to stop.

    Raises:
        TooFewEventsError, UnfitTableError: a model can't be fitted.
    """
    for terms in (hire_terms, law_terms):
        if papers_before in parse_terms(terms).columns:
            raise UnfitTableError(f"{papers_before!r} is in the models already; leave it out of the terms.")
    columns = _Columns(event, papers, papers_before, year, person, papers_unit)
    known = columns.scaled(frame[frame[papers_before].notna()])
    hire = fit_binomial(known, event, f"{hire_terms} + {columns.hire_effect}", person=person)
    law = fit_counts(known, papers, f"{law_terms} + {columns.law_effect}", person=person).fit
    problem = _Problem.of(known, (hire, law), (exposed, unexposed), horizon_years, columns, seed)
    drawn = bootstrap(
        problem.statistic, len(problem.start), replicates=replicates, seed=seed, progress=progress,
        batch=_BATCH,
    )  # fmt: skip
    return _mediation(problem, (hire, law), drawn)


def _mediation(problem: _Problem, fits: tuple[Fit, Fit], drawn: Bootstrap) -> Mediation:
    hire, law = fits
    everybody = np.ones(len(problem.start))
    dispersion = float(problem.dispersions(law.params[None], everybody[None])[0])
    sample = problem.effects(problem.hires.start, law.params, dispersion, everybody, DRAWS, 0)
    effects = [_effect(sample[place], drawn, place) for place in range(len(sample))]
    share, told = _share(sample, drawn, effects[TOTAL])
    return Mediation(
        total=effects[TOTAL],
        direct=effects[DIRECT],
        indirect=effects[INDIRECT],
        share=share,
        chance_unexposed=effects[CHANCE_UNEXPOSED],
        chance_crossed=effects[CHANCE_CROSSED],
        chance_exposed=effects[CHANCE_EXPOSED],
        hire=hire,
        law=law,
        dispersion=dispersion,
        draws=drawn,
        n_persons=len(everybody),
        warnings=_merged(hire.warnings, law.warnings, drawn.warnings, told),
    )


@dataclass(frozen=True, slots=True)
class _Columns:
    event: str
    papers: str
    before: str
    year: str
    person: str
    unit: float

    @property
    def in_units(self) -> str:
        return self.before if self.unit == 1 else f"{self.before}_scaled"

    @property
    def hire_effect(self) -> str:
        return f"log1p({self.before})"

    @property
    def law_effect(self) -> str:
        return f"log1p({self.in_units})"

    def scaled(self, frame: pd.DataFrame) -> pd.DataFrame:
        return frame.assign(**{self.in_units: frame[self.before] / self.unit})


@dataclass(frozen=True, slots=True)
class _Problem:
    """Everything that a draw of persons needs: data of both models, and their rows under both histories."""

    hires: Refits
    laws: Refits
    law_data: CellData
    law_person: Places
    hire_rows: tuple[Floats, Floats]
    law_rows: tuple[Floats, Floats]
    slopes: tuple[int, int]
    unit: float
    start: Floats
    labels: npt.NDArray[np.int64]
    seed: int

    @classmethod
    def of(
        cls, known: pd.DataFrame, fits: tuple[Fit, Fit], histories: tuple[History, History],
        horizon_years: int, columns: _Columns, seed: int,
    ) -> _Problem:  # fmt: skip
        hire, law = fits
        if columns.hire_effect not in hire.names or columns.law_effect not in law.names:
            raise UnfitTableError("Papers so far do not vary.", "No effect through papers was estimated.")
        by_year = known.sort_values(columns.year, kind="stable")
        people = by_year.drop_duplicates(columns.person).reset_index(drop=True)
        index = pd.Index(people[columns.person])
        used = [name for fit in fits for name in parse_terms(fit.formula).columns]
        complete = known.dropna(subset=list(dict.fromkeys([*used, columns.event])))
        told = complete.dropna(subset=[columns.papers])
        nothing = np.zeros(len(people))
        without = people.assign(**{columns.before: nothing, columns.in_units: nothing})
        try:
            rows = [
                tuple(rows_under(fit, without, history, horizon_years) for history in histories)
                for fit in fits
            ]
            hire_matrix, law_matrix = hire.matrix(complete), law.matrix(told)
        except KeyError as error:
            raise UnfitTableError(
                f"A model of papers or hires lacks a level that people have: {error.args[0]}.",
                "No effect through papers was estimated.",
                "Join rare levels.",
            ) from error
        of_hires = index.get_indexer(pd.Index(complete[columns.person]))
        law_data = _data(law_matrix, told[columns.papers])
        of_laws = index.get_indexer(pd.Index(told[columns.person]))
        # Firth's penalty for few events moves chances up: where the likelihood has a maximum that is taken.
        likeliest = (hire.unpenalised or hire).params
        hire_data = _data(hire_matrix, complete[columns.event])
        return cls(
            Refits.of(hire_data, of_hires, len(people), likeliest, Family.LOGIT),
            Refits.of(law_data, of_laws, len(people), law.params, Family.POISSON),
            law_data,
            of_laws,
            (rows[0][0], rows[0][1]),
            (rows[1][0], rows[1][1]),
            (hire.names.index(columns.hire_effect), law.names.index(columns.law_effect)),
            columns.unit,
            people[columns.before].to_numpy(dtype=float),
            np.random.default_rng(seed).integers(2**31, size=len(people)),
            seed,
        )

    def statistic(self, weights: Floats) -> Floats:
        """(b, 6) effects of draws of persons, (b, G) weights: both models are refitted to each."""
        hires, laws = self.hires.params(weights), self.laws.params(weights)
        spreads = self.dispersions(laws, weights)
        paths = min(max(1, round(BOOTSTRAP_PATHS / len(self.start))), _MOST_BOOTSTRAP_DRAWS)
        return np.array(
            [
                self.effects(hire, law, spread, weight, paths, int(weight @ self.labels))
                for hire, law, spread, weight in zip(hires, laws, spreads, weights, strict=True)
            ]
        )

    def dispersions(self, laws: Floats, weights: Floats) -> Floats:
        """(b,) moment estimates: sum of (y - m)^2 - m over sum of m^2."""
        mean = np.exp(self.law_data.design @ laws.T)
        weight = weights.T[self.law_person]
        excess = (weight * ((self.law_data.events[:, None] - mean) ** 2 - mean)).sum(axis=0)
        found: Floats = np.maximum(excess / (weight * mean**2).sum(axis=0), 0.0)
        return found

    def effects(
        self, hire: Floats, law: Floats, dispersion: float, weights: Floats, draws: int, label: int
    ) -> Floats:
        """(6,) total, direct, indirect, and the chances, averaged over persons."""
        if not (np.isfinite(hire).all() and np.isfinite(law).all()):
            return np.full(6, np.nan)
        hire_slope, law_slope = float(hire[self.slopes[0]]), float(law[self.slopes[1]])
        # Over a third of the persons are not in a draw.
        used = np.flatnonzero(weights)
        models = [
            PaperModel(
                (hire_rows @ hire)[:, used],
                (law_rows @ law)[:, used],
                hire_slope,
                law_slope,
                dispersion,
                self.unit,
            )
            for hire_rows, law_rows in zip(self.hire_rows, self.law_rows, strict=True)
        ]
        # The same seed under both histories, so that as little as possible differs but what they change.
        paths = [
            paper_paths(model, self.start[used], draws, np.random.default_rng([self.seed, label]))
            for model in models
        ]
        exposed, unexposed = models
        pairs = ((unexposed, paths[1]), (exposed, paths[1]), (exposed, paths[0]))
        share = weights[used] / weights.sum()
        none, crossed, full = (float(share @ chances_along(model, path)) for model, path in pairs)
        return np.array([full - none, crossed - none, full - crossed, none, crossed, full])


def rows_under(fit: Fit, people: pd.DataFrame, history: History, years: int) -> Floats:
    """(T, n, k) rows of a model for people under a set history.

    Args:
        fit: the model.
        people: one row a person, with what does not change.
        history: sets the rest.
        years: T.

    Raises:
        KeyError: a level that was not fitted.
    """
    # All years in one frame, for a model matrix takes as long to set up as to fill.
    values = pd.DataFrame([dict(history(t)) for t in range(years)])
    every = pd.concat([people.drop(columns=list(values), errors="ignore")] * years, ignore_index=True)
    repeated = {str(name): np.repeat(values[name].to_numpy(), len(people)) for name in values}
    return fit.matrix(every.assign(**repeated)).reshape(years, len(people), -1)


def _data(matrix: Floats, outcome: pd.Series) -> CellData:
    return CellData(matrix, np.ones(len(matrix)), outcome.to_numpy(dtype=float))


def _effect(estimate: float, drawn: Bootstrap, place: int) -> Effect:
    low, high = drawn.interval()
    error, p = float(drawn.std_error[place]), drawn.p(0.0, place)
    return Effect(float(estimate), error, float(low[place]), float(high[place]), p)


def _share(
    sample: Floats, drawn: Bootstrap, total: Effect
) -> tuple[Effect | None, tuple[AnalysisWarning, ...]]:
    # A draw of a small sample may have no hire under either history, which leaves nothing to take a share of.
    if total.ci_low <= 0 <= total.ci_high or not drawn.replicates[:, TOTAL].all():
        text = "The total effect may be none, so there is no telling which share of it goes through papers."
        return None, (AnalysisWarning(WarningKind.NO_COMPARISON, text),)
    ratio = drawn.replicates[:, [INDIRECT]] / drawn.replicates[:, [TOTAL]]
    of_share = Bootstrap(sample[[INDIRECT]] / sample[TOTAL], ratio, drawn.lost, drawn.seed, ())
    return _effect(float(of_share.estimate[0]), of_share, 0), ()


def _merged(*groups: tuple[AnalysisWarning, ...]) -> tuple[AnalysisWarning, ...]:
    return tuple(dict.fromkeys(warning for group in groups for warning in group))
