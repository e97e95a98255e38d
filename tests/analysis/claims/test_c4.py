"""C4 against a second reading: statsmodels on the uncollapsed person-years, chances person by person."""

from __future__ import annotations

import math
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd
import pytest
import statsmodels.api as sm
import statsmodels.formula.api as smf
from tests.analysis.plans import plan_of

from sojourn_analysis.analyze import Analysis, analyze
from sojourn_analysis.person_years import BASE_FORMULA
from sojourn_analysis.results import ClaimResult
from sojourn_analysis.simulate.package import simulate
from sojourn_analysis.simulate.process import Process


@pytest.fixture(scope="module")
def years(analysis: Analysis, person_years_file: Path) -> pd.DataFrame:
    """The person-years that the models saw, which `test_analyze.py` holds against a reading by hand."""
    return pd.read_parquet(person_years_file)


def claim_c4(analysis: Analysis) -> ClaimResult:
    return next(claim for claim in analysis.results.claims if claim.id == "C4")


def fitted(years: pd.DataFrame, added: str = "") -> Any:
    model = smf.glm(f"event ~ {BASE_FORMULA}{added}", years, family=sm.families.Binomial())
    groups = years["respondent_id"].astype("category").cat.codes
    return model.fit(cov_type="cluster", cov_kwds={"groups": groups}, tol=1e-14, maxiter=200)


def chance_after(fit: Any, years: pd.DataFrame, industry_first: int) -> float:
    """The mean chance within ten years, each person's own background and each year's state set."""
    people = years.drop_duplicates("respondent_id")
    bands = years.drop_duplicates("t").set_index("t")["t_band"]
    missed = np.ones(len(people))
    for t in range(10):
        industry = min(t, industry_first)
        last = "industry" if 0 < t <= industry_first else "academia"
        frame = people.assign(
            t_band=bands[t], industry_years=industry, postdoc_years=t - industry, other_years=0,
            last_state=last,
        )  # fmt: skip
        missed *= 1 - fit.predict(frame).to_numpy()
    return float(1 - missed.mean())


def test_the_difference_of_the_chances_is_that_of_a_second_reading(
    analysis: Analysis, years: pd.DataFrame
) -> None:
    fit = fitted(years)
    without, after = (chance_after(fit, years, first) for first in (0, 2))
    told = {headline.name: headline.estimate for headline in claim_c4(analysis).headlines}
    assert told["chance_10y_industry_0"] == pytest.approx(without, abs=1e-9)
    assert told["chance_10y_industry_2"] == pytest.approx(after, abs=1e-9)
    assert told["chance_10y_difference_industry_2"] == pytest.approx(after - without, abs=1e-9)


def test_the_swap_is_twice_the_difference_of_two_coefficients(
    analysis: Analysis, years: pd.DataFrame
) -> None:
    fit = fitted(years)
    swap = fit.t_test("2 * industry_years - 2 * postdoc_years")
    told = next(one for one in claim_c4(analysis).headlines if one.name == "odds_ratio_two_year_swap")
    low, high = swap.conf_int()[0]
    found = (told.estimate, told.ci_low, told.ci_high)
    assert found == pytest.approx((math.exp(swap.effect[0]), math.exp(low), math.exp(high)), abs=1e-8)
    assert told.p_zero == pytest.approx(float(swap.pvalue), rel=1e-6)


def test_the_state_of_the_year_before_is_set_with_the_history_in_its_check(
    analysis: Analysis, years: pd.DataFrame
) -> None:
    fit = fitted(years, " + C(last_state)")
    told = next(one for one in claim_c4(analysis).checks if one.name == "main_state_last_year")
    expected = chance_after(fit, years, 2) - chance_after(fit, years, 0)
    assert told.estimate == pytest.approx(expected, abs=1e-8)


def test_too_few_events_give_counts_only(tmp_path: Path) -> None:
    simulate(tmp_path / "package", Process(bands=(-9.0,) * 10), 40, 5)
    claim = claim_c4(analyze(tmp_path / "package", tmp_path / "out", plan_of("C4")))
    assert claim.headline.estimate is None
    assert claim.verdict == "not_settled"
    assert claim.n_persons > 0
    assert "small_sample" in {warning.kind for warning in claim.warnings}
