"""A further check of C1: what people did not tell of their background drawn anew, several times.

The base model keeps answers that were not asked, not known or not said as a level of their own. Here each is
drawn from what the others tell of a person, the outcome included, and the odds ratios of the completed
studies are pooled by Rubin's rules.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np
import pandas as pd

from sojourn_analysis.claims.estimated import CheckedNumber, Table
from sojourn_analysis.claims.theta import Wald
from sojourn_analysis.models.binomial import fit_binomial
from sojourn_analysis.models.imputation import Pooled, impute, pool
from sojourn_analysis.person_years import BASE_FORMULA
from sojourn_analysis.results import AnalysisWarning
from sojourn_analysis.standardise import CRITICAL_95

IMPUTED = "imputed_answers"
ANSWERS = ("field1", "phd_tier", "gender")
"""What is drawn where it is not known."""
IMPUTATIONS = 10
_UNKNOWN = "unknown"
_EXPOSURES = ("industry_years", "postdoc_years", "other_years")
_PREDICTORS = ("cohort5", "hired", "log_years", *_EXPOSURES)


def imputed(
    years: pd.DataFrame,
    term: str,
    seed: int,
    told: Sequence[AnalysisWarning] = (),
    imputations: int = IMPUTATIONS,
) -> tuple[CheckedNumber, tuple[Table, ...]]:
    """The pooled number, and what the missing answers cost.

    Args:
        years: the person-years, in the order of persons and years, with the base model's columns.
        term: the coefficient that decides.
        seed: of the draws.
        told: warnings that go with these years.
        imputations: how often what is missing is drawn.

    Returns:
        The check, whose interval is that of Rubin's rules with Student's t, and a table; no table where
        nothing is missing.

    Raises:
        UnfitTableError: a completed study has too few events.
    """
    people = _people(years)
    holes = [name for name in ANSWERS if people[name].isna().any() and people[name].notna().any()]
    if not holes:
        found = fit_binomial(years, "event", BASE_FORMULA).term(term)
        return CheckedNumber(IMPUTED, Wald(found.estimate, found.std_error), warnings=tuple(told)), ()
    drawn = impute(people, holes, _PREDICTORS, imputations=imputations, seed=seed)
    place = people.index.get_indexer(pd.Index(years["person"]))
    terms = []
    for table in drawn.tables:
        completed = years.assign(**{name: table[name].to_numpy()[place] for name in holes})
        terms.append(fit_binomial(completed, "event", BASE_FORMULA).term(term))
    if not all(math.isfinite(one.std_error) for one in terms):
        few = "A completed study tells no error of the number."
        return CheckedNumber(IMPUTED, too_few=few, warnings=drawn.warnings), ()
    pooled = pool([one.estimate for one in terms], [one.std_error**2 for one in terms])
    theta = Wald(pooled.estimate, (pooled.ci_high - pooled.ci_low) / (2 * CRITICAL_95))
    warnings = (*told, *drawn.warnings)
    return CheckedNumber(IMPUTED, theta, warnings=warnings), (_table(drawn.missing, pooled, len(people)),)


def _people(years: pd.DataFrame) -> pd.DataFrame:
    """One row a person: the answers, None where they are not known, and what helps to draw them."""
    last = years.groupby("person", sort=True).last()
    answers = {name: last[name].astype(object).where(last[name] != _UNKNOWN, None) for name in ANSWERS}
    at_risk = years.groupby("person", sort=True).size()
    return pd.DataFrame(
        {
            **answers,
            "cohort5": last["cohort5"].astype(object),
            "hired": last["event"].astype(float),
            "log_years": np.log(at_risk.astype(float)),
            **{name: last[name].astype(float) for name in _EXPOSURES},
        }
    )


def _table(missing: dict[str, int], pooled: Pooled, people: int) -> Table:
    header = ("answer", "people_missing", "people", "missing_information", "variance_increase")
    rows = [
        (name, number, people, pooled.missing_information, pooled.increase)
        for name, number in missing.items()
    ]
    return Table("imputed", header, rows, people=("people_missing",))
