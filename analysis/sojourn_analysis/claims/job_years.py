"""The main positions of all years since the PhD, with what was told of each: for job changes and papers."""

from __future__ import annotations

import numpy as np
import pandas as pd

from sojourn_analysis.claims.context import Context
from sojourn_analysis.claims.risk_sets import JOBS
from sojourn_analysis.person_years import PERSONS
from sojourn_analysis.person_years.jobs import NO_SPELL

_SPELL = ("sector", "same_employer", "moved_country")


def job_years(context: Context) -> pd.DataFrame:
    """A row a person-year since the PhD.

    Returns:
        `person`, `respondent_id`, `year`, `t`, `t_band`; `work` and `origin` (of `person_years.jobs.WORK`)
        and `ord` and `last_ord` of the year and the one before; `changed` and `moved`, whether the main
        employer is another than in the year before, and whether the main position came with a move between
        countries: 1, 0, or missing where it is not known.
    """
    return context.once("job years", lambda: _job_years(context))


def _job_years(context: Context) -> pd.DataFrame:
    risk_set = context.risk_set(JOBS)
    names = ("year", "t", "t_band", "ord", "last_ord", "origin", "work")
    years = risk_set.frame(names)
    people = risk_set.engine.rows(risk_set.engine.table(PERSONS)).to_pandas()
    years = years.merge(people.drop_duplicates("person"), on="person", how="left")
    spells = context.table("spell")[["respondent_id", "ord", *_SPELL]]
    now = years.merge(spells, on=["respondent_id", "ord"], how="left")
    last = spells[["respondent_id", "ord", "sector"]].rename(columns={"ord": "last_ord", "sector": "last"})
    now = now.merge(last, on=["respondent_id", "last_ord"], how="left")
    stays = (now["ord"] == now["last_ord"]).to_numpy()
    nothing = (now["work"] == "none").to_numpy()
    # An answer is about the position listed before; it says nothing of one that is listed later.
    follows = ~(now["ord"] < now["last_ord"]).to_numpy()
    told = {name: now[name].where(follows, None).to_numpy(dtype=object) for name in _SPELL[1:]}
    elsewhere = (now["sector"] != now["last"]).to_numpy()
    same = told["same_employer"]
    changed = np.select(
        [stays, nothing, same == "yes", (same == "no") | elsewhere], [0.0, 1.0, 0.0, 1.0], np.nan
    )
    country = told["moved_country"]
    gone = (now["ord"] == NO_SPELL).to_numpy()
    moved = np.select([stays | gone, country == "yes", country == "no"], [0.0, 1.0, 0.0], np.nan)
    return now.assign(changed=changed, moved=moved).drop(columns=[*_SPELL, "last"])
