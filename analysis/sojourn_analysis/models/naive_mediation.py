"""The usual mediation analysis on person-years, for comparison: it knows no time and no feedback.

One model of the hazard given papers and one of papers, both on person-years as they are; papers so far count
as one number that the exposure so far brought about (Imai, Keele and Tingley 2010, Psychological Methods 15:
309-334; statsmodels' `Mediation`). Its effects are on the hazard of a year, for one year of exposure against
none.
"""

from __future__ import annotations

import warnings
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import pandas as pd

from sojourn_analysis.models.rows import complete_rows
from sojourn_analysis.results import AnalysisWarning, Term, WarningKind

Floats = npt.NDArray[np.float64]

REPLICATES = 500


@dataclass(frozen=True, slots=True)
class NaiveMediation:
    """Parts of the effect of one exposed year on a year's hazard; errors from draws of the coefficients.

    Attributes:
        total, direct, indirect: differences of hazards.
        warnings: always says what the analysis leaves out.
    """

    total: Term
    direct: Term
    indirect: Term
    warnings: tuple[AnalysisWarning, ...]


def naive_mediation(
    frame: pd.DataFrame,
    event: str,
    exposure: str,
    mediator: str,
    others: str,
    *,
    seed: int,
    person: str = "person",
    replicates: int = REPLICATES,
) -> NaiveMediation:
    """Split the effect of an exposure into what goes through a mediator and the rest.

    Args:
        frame: one row a person and year at risk.
        event, exposure, mediator: columns of numbers.
        others: terms that both models have beside them.
        seed: of the draws of coefficients.
        person: whose a row is (its clustering is not taken into account).
        replicates: draws of the coefficients.

    Raises:
        UnfitTableError: a column is missing, or the exposure or mediator does not vary.
    """
    # Imported where it is needed: loading statsmodels takes a second.
    import statsmodels.api as sm
    from statsmodels.stats.mediation import Mediation

    rows = complete_rows(frame, f"{others} + {exposure} + {mediator}", [event], person=person)
    exposure_at, mediator_at = (rows.names.index(name) for name in (exposure, mediator))
    without = np.delete(rows.matrix, mediator_at, axis=1)
    outcome = sm.GLM(rows.column(event), rows.matrix, family=sm.families.Binomial())
    law = sm.OLS(rows.column(mediator), without)
    at = (exposure_at, exposure_at - (mediator_at < exposure_at))
    with warnings.catch_warnings(), np.errstate(all="ignore"):
        warnings.simplefilter("ignore")
        found = Mediation(outcome, law, at, mediator_at).fit(
            method="parametric", n_rep=replicates, rng=np.random.default_rng(seed)
        )
    table = found.summary(alpha=0.05)
    text = "It takes person-years for independent and papers for one number: read it beside the g-formula."
    return NaiveMediation(
        total=_term("total", table.loc["Total effect"], found.total_effect),
        direct=_term("direct", table.loc["ADE (average)"], found.ADE_avg),
        indirect=_term("indirect", table.loc["ACME (average)"], found.ACME_avg),
        warnings=(*rows.warnings, AnalysisWarning(WarningKind.ASSUMPTION, text)),
    )


def _term(name: str, row: pd.Series, draws: Floats) -> Term:
    low, high = float(row["Lower CI bound"]), float(row["Upper CI bound"])
    return Term(name, float(row["Estimate"]), float(np.std(draws, ddof=1)), low, high, float(row["P-value"]))
