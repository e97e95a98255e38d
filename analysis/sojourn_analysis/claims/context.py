"""What a claim gets to be answered from: the plan, the engine, and what the study gives, each thing made when
it is first asked for and once."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from pathlib import Path
from typing import Any, TypeVar

import numpy as np
import pandas as pd

from sojourn_analysis.claims.career_tables import anybody_asked, anybody_in_industry, read_table
from sojourn_analysis.claims.risk_sets import BUILDERS
from sojourn_analysis.engine.duckdb import Engine
from sojourn_analysis.models.hazard import HazardFit, fit_hazard
from sojourn_analysis.models.links import Link
from sojourn_analysis.plan import Plan
from sojourn_analysis.progress import Progress, silent
from sojourn_analysis.risk_set import RiskSet
from sojourn_analysis.source import Source

T = TypeVar("T")


class Context:
    """A study under analysis.

    Args:
        source: the study and its counts.
        engine: where risk sets are built and kept.
        plan: what is carried out.

    Attributes:
        progress: told what is being done; of the claim that is being answered.
    """

    def __init__(self, source: Source, engine: Engine, plan: Plan, progress: Progress = silent) -> None:
        self.source, self.engine, self.plan, self.progress = source, engine, plan, progress
        self._made: dict[Hashable, Any] = {}

    @property
    def study(self) -> Path:
        """The study file."""
        return self.source.path

    def once(self, key: Hashable, make: Callable[[], T]) -> T:
        """What `make` gives, made when first asked for under this key and kept."""
        if key not in self._made:
            self._made[key] = make()
        found: T = self._made[key]
        return found

    def risk_set(self, name: str) -> RiskSet:
        """A risk set by its name in `risk_sets.BUILDERS`.

        Raises:
            KeyError: there is none of that name.
        """
        return self.once(("risk set", name), lambda: BUILDERS[name](self))

    def fit(self, risk_set: str, formula: str, link: Link = Link.LOGIT, *, firth: bool = False) -> HazardFit:
        """A hazard model of a named risk set, fitted once however many claims rest on it; with `firth`
        penalised in any case.

        Raises:
            TooFewEventsError: under five events, or under five person-periods without one.
        """
        key = ("fit", risk_set, formula, link, firth)
        return self.once(key, lambda: fit_hazard(self.risk_set(risk_set), formula, link, firth=firth))

    def table(self, name: str) -> pd.DataFrame:
        """A career table (see `read_table`); do not change it, the next claim reads it too."""
        return self.once(("table", name), lambda: read_table(self.study, name))

    def asked(self, item: str) -> bool:
        """Whether anybody was asked an item, as "table.column"."""
        return self.once(("asked", item), lambda: anybody_asked(self.study, item))

    def anybody_in_industry(self) -> bool:
        """Whether anybody ever had a position in industry or a company of their own."""
        return self.once("anybody in industry", lambda: anybody_in_industry(self.study))

    def seed_of(self, claim_id: str) -> int:
        """A seed for a claim, the same from the plan's whichever other claims it has."""
        return int(np.random.SeedSequence([self.plan.seed, int(claim_id[1:])]).generate_state(1)[0])

    def generator(self, claim_id: str) -> np.random.Generator:
        """Random numbers for a claim, the same from the plan's seed whichever other claims it has."""
        return np.random.default_rng([self.plan.seed, int(claim_id[1:])])
