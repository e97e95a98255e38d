"""Person-years of the first faculty position with papers and what each was spent in, on which an effect is
split into what goes through papers and the rest."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
import pandas as pd

from sojourn_analysis.claims.context import Context
from sojourn_analysis.claims.risk_sets import JOBS, PAPER_YEARS
from sojourn_analysis.models.mediation import History
from sojourn_analysis.person_years.exposures import PAPERS_BEFORE_PHD_YEARS
from sojourn_analysis.person_years.years import EXPOSURES

SPENT = {"industry": "industry_years", "postdoc": "postdoc_years", "other": "other_years"}
"""What a year may be spent in beside other academic work, and the years of it served."""
_CLOCKS = ("t", *EXPOSURES)
_SMALLEST_UNIT, _LARGEST_UNIT = 0.5, 100.0
"""Beyond these papers so far tell everything of a person, or nothing."""
_BACKGROUND = ("field1", "phd_tier", "gender", "cohort5")


@dataclass(frozen=True, slots=True)
class ExpectedPapers:
    """The mean of the papers before a year by the years served, from one regression on all person-years.

    Papers so far tell of a person only beside what such years bring: ten are many after industry and few
    after postdocs. A function of the history like a spline: it does not turn on the person's own papers.

    Attributes:
        start: papers at the PhD.
        rates: papers a year of the clock, and what a year of each exposure brings more.
        unit: how many papers tell as much of a person as is known without any. Were papers Poisson's with a
            level that varies over persons as a gamma, the papers of another year would be expected to be
            (unit + papers so far) / (unit + papers expected) times the average (Hausman, Hall and Griliches
            1984, Econometrica 52: 909-938), and one over the unit is the variance of the level.
    """

    start: float
    rates: Mapping[str, float]
    unit: float

    @classmethod
    def of(cls, years: pd.DataFrame) -> ExpectedPapers:
        """By least squares on `t` and the exposures of person-years."""
        design = np.column_stack([np.ones(len(years)), years[list(_CLOCKS)].to_numpy(dtype=float)])
        papers = years["papers_before"].to_numpy(dtype=float)
        found = np.linalg.lstsq(design, papers, rcond=None)[0]
        mean = np.maximum(design @ found, 0.0)
        beyond = float(((papers - mean) ** 2 - mean).sum())
        unit = float((mean**2).sum()) / beyond if beyond > 0 else _LARGEST_UNIT
        unit = min(max(unit, _SMALLEST_UNIT), _LARGEST_UNIT)
        return cls(float(found[0]), dict(zip(_CLOCKS, found[1:].tolist(), strict=True)), unit)

    def columns(self, served: Mapping[str, Any]) -> dict[str, Any]:
        """Papers after so many years, also in units; numbers or columns, none below 0."""
        total = self.start + sum(rate * served[name] for name, rate in self.rates.items())
        papers = np.maximum(total, 0.0)
        return {"papers_expected": papers, "papers_expected_scaled": papers / self.unit}


@dataclass(frozen=True, slots=True)
class PaperYears:
    """Person-years of those who told any papers.

    Attributes:
        frame: `person`, `year`, `t`, `t_band`, the exposures and the background of the base model, `event`;
            `spent` (academia, or of `SPENT`), a 0 or 1 under each of these, and `spent_before`, in the
            year before (academia before the first); `papers` of the year (missing where not told),
            `papers_before`, those told from three years before the PhD on, and `papers_expected` of them
            (`papers_expected_scaled` in units).
        bands: of t, in their order.
        expected: what is expected of the papers before a year.
        left_out: people at risk who told no papers.
        untold: person-years of the others in which some earlier year was not told and counts as none.
    """

    frame: pd.DataFrame
    bands: tuple[str, ...]
    expected: ExpectedPapers
    left_out: int
    untold: int

    def history(self, industry_years: int) -> History:
        """So many industry years first and postdoc years from then on, as columns of the frame."""
        starts = [int(band.rstrip("+").split("-")[0]) for band in self.bands]

        def columns(t: int) -> dict[str, float | str]:
            first = t < industry_years
            served = {
                "industry_years": min(t, industry_years),
                "postdoc_years": max(t - industry_years, 0),
                "other_years": 0,
            }
            return {
                **served,
                "t_band": self.bands[int(np.searchsorted(starts, t, side="right")) - 1],
                **self.expected.columns({"t": t, **served}),
                "industry": float(first),
                "postdoc": float(not first),
                "other": 0.0,
            }

        return columns


def paper_years(context: Context) -> PaperYears:
    """The person-years of a study."""
    return context.once("paper years", lambda: _paper_years(context))


def _paper_years(context: Context) -> PaperYears:
    risk_set = context.risk_set(PAPER_YEARS)
    names = ("year", "t", "t_band", *EXPOSURES, *_BACKGROUND, "event", "papers", "papers_known")
    years = risk_set.frame((*names, "papers_before", "untold_before"))
    known = years["papers_known"] == "known"
    told = known | (years["untold_before"] < years["t"] + PAPERS_BEFORE_PHD_YEARS)
    anything = told.groupby(years["person"]).transform("any")
    work = context.risk_set(JOBS).frame(("year", "work"))
    kept = years[anything].merge(work, on=["person", "year"], how="left")
    spent = (
        kept["work"]
        .astype(object)
        .map({"industry": "industry", "postdoc": "postdoc", "other": "other", "none": "other"})
    )
    spent = spent.where(spent.notna(), "academia")
    frame = kept.assign(
        spent=spent,
        papers=kept["papers"].where(kept["papers_known"] == "known").astype(float),
        spent_before=spent.groupby(kept["person"]).shift().fillna("academia"),
        **{name: (spent == name).astype(float) for name in SPENT},
    )
    expected = ExpectedPapers.of(frame)
    return PaperYears(
        frame.assign(**expected.columns({name: frame[name] for name in _CLOCKS})),
        tuple(risk_set.levels["t_band"]),
        expected,
        int(years.loc[~anything, "person"].nunique()),
        int((kept["untold_before"] > 0).sum()),
    )
