"""The current main job of each respondent, which the questions about hours, subfield and intentions mean."""

from __future__ import annotations

import numpy as np
import pandas as pd

from sojourn_analysis.claims.context import Context
from sojourn_schema.codes import code_list

INDUSTRY_SECTORS = ("industry", "startup")


def current_jobs(context: Context) -> pd.DataFrame:
    """The spell that each respondent with a PhD holds at the survey, theirs nearest to full time.

    On a tie it is the later-starting, then the later listed. People in no spell at the survey, and those
    still working on the PhD, are left out.

    Returns:
        One row a respondent, in the order of the ids: the respondent's and the spell's columns, and
        `rank_held`, the rank told or, where none was, the one that the position implies (None where neither
        says it).
    """
    return context.once("current jobs", lambda: _current_jobs(context))


def _current_jobs(context: Context) -> pd.DataFrame:
    people, spells = context.table("respondent"), context.table("spell")
    graduated = people[people["phd_status"].fillna("awarded") != "in_progress"]
    held = spells.merge(graduated, on="respondent_id")
    held = held[held["end_year"].isna() | (held["end_year"] >= held["survey_year"])]
    held = held[held["start_year"] <= held["survey_year"]]
    start = held["start_year"] * 12 + held["start_month"].fillna(7)
    keyed = held.assign(_share=held["fte"].fillna(1.0), _start=start)
    keyed = keyed.sort_values(["respondent_id", "_share", "_start", "ord"], kind="stable")
    jobs = keyed.drop_duplicates("respondent_id", keep="last").drop(columns=["_share", "_start"])
    return jobs.assign(rank_held=held_ranks(jobs)).reset_index(drop=True)


def held_ranks(spells: pd.DataFrame) -> pd.Series[str]:
    """(n,) the rank of each spell: as told, or as its position implies; None where neither says it."""
    implies = code_list("position").implies
    implied = spells["position"].map({code: of.get("rank") for code, of in implies.items()})
    told = spells["rank"].where(spells["rank"].isin(list(code_list("rank"))))
    ranks = told.where(told.notna(), implied)
    return ranks.where(ranks.notna(), np.full(len(ranks), None))
