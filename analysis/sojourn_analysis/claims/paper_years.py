"""Person-years of the first faculty position with papers and what each was spent in, on which an effect is
split into what goes through papers and the rest."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pandas as pd

from sojourn_analysis.claims.context import Context
from sojourn_analysis.claims.risk_sets import JOBS, PAPER_YEARS
from sojourn_analysis.models.mediation import History
from sojourn_analysis.person_years.exposures import PAPERS_BEFORE_PHD_YEARS
from sojourn_analysis.person_years.years import EXPOSURES

SPENT = {"industry": "industry_years", "postdoc": "postdoc_years", "other": "other_years"}
"""What a year may be spent in beside other academic work, and the years of it served."""
_BACKGROUND = ("field1", "phd_tier", "gender", "cohort5")


@dataclass(frozen=True, slots=True)
class PaperYears:
    """Person-years of those who told any papers.

    Attributes:
        frame: `person`, `year`, `t`, `t_band`, the exposures and the background of the base model, `event`;
            `spent` (academia, or of `SPENT`), a 0 or 1 under each of these, and `spent_before`, in the
            year before (academia before the first); `papers` of the year (missing where not told) and
            `papers_before`, those told from three years before the PhD on.
        bands: of t, in their order.
        left_out: people at risk who told no papers.
        untold: person-years of the others in which some earlier year was not told and counts as none.
    """

    frame: pd.DataFrame
    bands: tuple[str, ...]
    left_out: int
    untold: int

    def history(self, industry_years: int) -> History:
        """So many industry years first and postdoc years from then on, as columns of the frame."""
        starts = [int(band.rstrip("+").split("-")[0]) for band in self.bands]

        def columns(t: int) -> dict[str, float | str]:
            first = t < industry_years
            return {
                "t_band": self.bands[int(np.searchsorted(starts, t, side="right")) - 1],
                "industry_years": min(t, industry_years),
                "postdoc_years": max(t - industry_years, 0),
                "other_years": 0,
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
    return PaperYears(
        frame,
        tuple(risk_set.levels["t_band"]),
        int(years.loc[~anything, "person"].nunique()),
        int((kept["untold_before"] > 0).sum()),
    )
