"""The true values of the headlines that a process fixes, by claim.

Three sources, in this order: parameters and sums over them; chances under set histories, enumerated
(`hires`); and averages over how careers come about, counted in two million of them (`population`), which are
stored for the default process and drawn anew for any other.
"""

from __future__ import annotations

import hashlib
import json
import math
from collections.abc import Callable
from dataclasses import replace
from importlib.resources import files
from typing import Any

import numpy as np

from sojourn_analysis.simulate.chairs import joint_chance
from sojourn_analysis.simulate.moves import returns_as_stated
from sojourn_analysis.simulate.parameters import Fieldwork, Grants, Publishing
from sojourn_analysis.simulate.process import Process
from sojourn_analysis.simulate.truth.hires import mediation, paper_effect, true_chance
from sojourn_analysis.simulate.truth.population import CAREERS, JOINT_YEARS, SEED, population_truth

Truth = dict[str, dict[str, float]]
"""Claim id -> headline name -> true value, on the scale that the name says."""

STORED = "population.json"
LONG_WEEK_HOURS = 45


def truth(process: Process) -> Truth:
    """What is true without drawing careers: all that follows from parameters, and population values that are
    stored.

    Args:
        process: whose.
    """
    return _together(stated_truth(process), stored_truth(process) or {})


def whole_truth(process: Process, progress: Callable[[float], None] = lambda _: None) -> Truth:
    """All that the process fixes; two million careers are drawn where the population's values are not stored.

    Args:
        process: whose.
        progress: told the share of the careers that are drawn.
    """
    population = stored_truth(process) or population_truth(process, progress=progress)
    return _together(stated_truth(process), population)


def stored_truth(process: Process) -> Truth | None:
    """The population's values of a process, where they are stored."""
    stored = json.loads((files(__package__) / STORED).read_text(encoding="utf-8"))
    found: Truth | None = stored.get(population_key(process), {}).get("truth")
    if found is None or process.grants == Grants():
        return found
    # The shares that grants a year average over are not kept apart from the grants.
    return {claim: names for claim, names in found.items() if claim != "C15"}


def population_key(process: Process) -> str:
    """A digest of the parameters that a population's values turn on, and of the draw."""
    # Papers and grants act around the hazards; fieldwork is left out by definition.
    bare = replace(
        process, mediated_share=0.0, publishing=Publishing(), grants=Grants(), fieldwork=Fieldwork()
    )
    text = json.dumps([bare.parameters(), CAREERS, SEED], sort_keys=True)
    return hashlib.sha256(text.encode()).hexdigest()[:20]


def _together(*parts: Truth) -> Truth:
    """One truth of several, claims in their order."""
    claims = sorted({claim for part in parts for claim in part}, key=lambda claim: int(claim[1:]))
    return {
        claim: names
        for claim in claims
        if (names := {name: value for part in parts for name, value in part.get(claim, {}).items()})
    }


def stated_truth(process: Process) -> Truth:
    """What follows from the parameters by sums and enumeration.

    Args:
        process: whose.
    """
    return {
        **_hires(process),
        **_industry_years(process),
        **_moves(process),
        **_searches(process),
        **_current_jobs(process),
    }


def _hires(process: Process) -> Truth:
    without, after_two, after_three = (true_chance(process, years) for years in (0, 2, 3))
    split = mediation(process, paper_effect(process))
    swap = process.industry_odds_ratio / math.exp(process.postdoc_year)
    through_papers = {"mediated_share": split.share} if split.total else {}
    return {
        "C1": {
            "odds_ratio_industry_year": process.industry_odds_ratio,
            "chance_10y_industry_0": without,
            "chance_10y_industry_3": after_three,
            "chance_10y_difference": after_three - without,
        },
        "C3": {
            "chance_10y_difference_through_papers": split.indirect,
            "chance_10y_difference_direct": split.total - split.indirect,
            "chance_10y_difference": split.total,
            "chance_10y_industry_0": split.neither,
            "chance_10y_industry_3_papers_0": split.exposure_alone,
            "chance_10y_industry_3": split.both,
            **through_papers,
        },
        "C4": {
            "chance_10y_difference_industry_2": after_two - without,
            "chance_10y_industry_0": without,
            "chance_10y_industry_2": after_two,
            "odds_ratio_two_year_swap": swap**2,
        },
        "C15": {
            "odds_ratio_hire_grant": math.exp(process.grants.effect),
            "grants_year_industry": process.grants.outside,
        },
    }


def _industry_years(process: Process) -> Truth:
    """What the kind of industry years does; log odds per year where the name says so."""
    employment = process.employment
    policies = employment.policies
    rest = [policy for name, policy in policies.items() if name != "counts_in_review"]
    of_rest = sum(one.share * one.effect for one in rest) / sum(one.share for one in rest)
    return {
        "C5": {
            "log_odds_review_minus_rest": policies["counts_in_review"].effect - of_rest,
            "log_odds_own_time_minus_prohibited": policies["own_time"].effect - policies["prohibited"].effect,
        },
        "C7": {"share_practice_below_promise": _broken_promises(process)},
        "C14": {
            "odds_ratio_industry_year_tie": math.exp(employment.tie_effect),
            "odds_ratio_industry_year_top10": 1.0,
        },
        "C20": {"odds_ratio_industry_year_teaching": math.exp(employment.teaching_effect)},
    }


def _broken_promises(process: Process) -> float:
    """The share, of spells promised encouraged or counts_in_review, whose practice is less."""
    employment = process.employment
    codes = list(employment.policies)
    total = sum(policy.share for policy in employment.policies.values())
    made = broken = 0.0
    for place, policy in enumerate(employment.policies.values()):
        promised = {0: employment.kept, 1: (1 - employment.kept) / 2, 2: (1 - employment.kept) / 2}
        for more, chance in promised.items():
            to = min(place + more, len(codes) - 1)
            share = policy.share / total * chance
            made += share * (codes[to] in ("encouraged", "counts_in_review"))
            broken += share * (codes[to] in ("encouraged", "counts_in_review") and to > place)
    return broken / made


def _moves(process: Process) -> Truth:
    moves, chairs = process.moves, process.chairs
    # Below R3 nobody has tenure, at R4 everybody; R3 is the population's.
    low, high = joint_chance(chairs, np.array([2, 4]), np.array([False, True]))
    junior_joint, senior_joint = (float(1 - (1 - yearly) ** JOINT_YEARS) for yearly in (low, high))
    junior, faculty = moves.start_up
    return {
        "C9": {
            "incidence_10y_joint_difference": senior_joint - junior_joint,
            "incidence_10y_joint_r2": junior_joint,
            "incidence_10y_joint_r4": senior_joint,
            "odds_ratio_joint_tenure": math.exp(chairs.joint_tenured),
        },
        "C11": _times_of_entry(process),
        "C12": {
            "odds_ratio_leave_tenure": 1.0,
            "odds_ratio_joint_tenure": math.exp(chairs.joint_tenured),
            "odds_ratio_startup_tenure": 1.0,
        },
        "C19": {
            "share_startup_difference": faculty - junior,
            "share_startup_senior": faculty,
            "share_startup_junior": junior,
        },
    }


def _times_of_entry(process: Process) -> dict[str, float]:
    slopes = {
        "log_odds_t_entry_leave": process.moves.leave_t,
        "log_odds_t_entry_return": process.moves.return_t,
    }
    if process.wishes.on_hire != 0:
        return {}
    return slopes if returns_as_stated(process) else {"log_odds_t_entry_leave": process.moves.leave_t}


def _searches(process: Process) -> Truth:
    searches = process.searches
    origins = ("academia", "industry")
    names: dict[str, float] = {}
    for origin, faculty, industry in zip(origins, searches.faculty, searches.industry, strict=True):
        odds = faculty / (1 - faculty) / (industry / (1 - industry))
        names[f"odds_ratio_offer_faculty_industry_from_{origin}"] = odds
        names[f"offers_per_application_faculty_from_{origin}"] = faculty
        names[f"offers_per_application_industry_from_{origin}"] = industry
    return {"C13": names}


def _current_jobs(process: Process) -> Truth:
    jobs = process.jobs
    academia, industry = (mean for mean, _ in jobs.hours[:2])
    long_academia, long_industry = (
        _above(LONG_WEEK_HOURS - 0.5, mean, spread) for mean, spread in jobs.hours[:2]
    )
    llm, others = jobs.wants_back
    return {
        "C16": {
            "share_45h_difference": long_academia - long_industry,
            "share_45h_academia": long_academia,
            "share_45h_industry": long_industry,
            "mean_hours_difference": academia - industry,
            "mean_hours_academia": academia,
            "mean_hours_industry": industry,
        },
        "C18": {
            "share_wants_return_difference": others - llm,
            "share_wants_return_other": others,
            "share_wants_return_llm": llm,
        },
    }


def _above(limit: float, mean: float, spread: float) -> float:
    """The chance that a normal number is above a limit."""
    return 0.5 * math.erfc((limit - mean) / spread / math.sqrt(2))


def stored_entry(process: Process) -> dict[str, Any]:
    """The entry of a process in the stored file, drawn.

    Args:
        process: whose population's values to draw.
    """
    entry = {
        "industry_odds_ratio": process.industry_odds_ratio,
        "careers": CAREERS,
        "seed": SEED,
        "truth": population_truth(process),
    }
    return {population_key(process): entry}
