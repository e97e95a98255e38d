"""Rubin's rules against R's mice, by hand; imputation against what was hidden."""

from __future__ import annotations

import math
from collections.abc import Callable

import numpy as np
import pandas as pd
import pytest

from sojourn_analysis.models.binomial import fit_binomial
from sojourn_analysis.models.imputation import impute, pool
from sojourn_analysis.results import WarningKind
from sojourn_schema.errors import UnfitTableError


@pytest.mark.parametrize(
    ("what", "estimates", "variances", "df"),
    [
        ("pooled 1", [-0.21, -0.15, -0.30, -0.22, -0.18], [0.010, 0.012, 0.011, 0.009, 0.010], 288),
        ("pooled 2", [1.2, 1.21, 1.19], [0.04, 0.05, 0.045], 21),
    ],
)
def test_pooling_is_that_of_r(
    r_results: Callable[[str, str], pd.DataFrame],
    what: str,
    estimates: list[float],
    variances: list[float],
    df: int,
) -> None:
    found, expected = pool(estimates, variances, df), r_results("weights", what)
    assert found.estimate == pytest.approx(expected.loc["estimate", "estimate"], rel=1e-12)
    assert found.std_error == pytest.approx(expected.loc["estimate", "std_error"], rel=1e-12)
    assert found.df == pytest.approx(expected.loc["df", "estimate"], rel=1e-10)
    assert found.missing_information == pytest.approx(expected.loc["fmi", "estimate"], rel=1e-10)
    assert found.increase == pytest.approx(expected.loc["riv", "estimate"], rel=1e-10)


def test_pooling_by_hand() -> None:
    found = pool([1, 3], [1, 1])
    # Within 1, between 2, total 1 + 1.5 x 2 = 4; share 3/4, df (2 - 1) / (3/4)^2.
    assert (found.estimate, found.std_error, found.increase) == (2, 2, 3)
    assert found.df == pytest.approx(16 / 9)
    assert found.p_of(2) == 1
    assert found.term("x").p == found.p == found.p_of(0)


def test_nothing_missing_pools_to_the_fit_itself() -> None:
    found = pool([0.5, 0.5], [0.04, 0.04])
    assert found.std_error == pytest.approx(0.2)
    assert found.ci_high == pytest.approx(0.5 + 1.959964 * 0.2)
    assert math.isinf(found.df)
    for estimates, variances in (([1.0], [1.0]), ([1, 2], [1, 0]), ([1, math.nan], [1, 1])):
        with pytest.raises(ValueError, match="two estimates"):
            pool(estimates, variances)


def hidden(seed: int) -> tuple[pd.DataFrame, pd.DataFrame]:
    """Persons with a wish that acts on a hire, and the same with wishes hidden more often after one."""
    rng = np.random.default_rng(seed)
    n = 1500
    field = rng.choice(["1", "2", "5"], n)
    wish = np.where(rng.random(n) < np.where(field == "1", 0.7, 0.4), "academia", "industry")
    hired = (rng.random(n) < np.where(wish == "academia", 0.6, 0.3)).astype(int)
    whole = pd.DataFrame({"person": range(n), "field1": field, "wish": wish, "hired": hired})
    whole["papers"] = rng.poisson(np.where(wish == "academia", 5, 2)).astype(float)
    gone = rng.random(n) < np.where(hired == 1, 0.45, 0.1)
    return whole, whole.assign(wish=whole["wish"].where(~gone, None))


def test_what_is_imputed_brings_the_association_back() -> None:
    whole, holed = hidden(3)
    truth = fit_binomial(whole, "hired", "C(wish)").term("C(wish)[T.industry]")
    done = impute(holed, ["wish"], ["field1", "hired", "papers"], imputations=10, seed=1)
    fits = [fit_binomial(table, "hired", "C(wish)").term("C(wish)[T.industry]") for table in done.tables]
    pooled = pool([fit.estimate for fit in fits], [fit.std_error**2 for fit in fits], 1498)
    assert pooled.estimate == pytest.approx(truth.estimate, abs=2 * pooled.std_error)
    assert pooled.std_error > truth.std_error
    said = whole["wish"].eq("academia").mean()
    drawn = np.mean([table["wish"].eq("academia").mean() for table in done.tables])
    left = holed["wish"].eq("academia").sum() / holed["wish"].notna().sum()
    assert abs(drawn - said) < 0.02 < abs(left - said)


def test_the_same_seed_gives_the_same_tables_and_only_holes_are_filled() -> None:
    _, holed = hidden(4)
    holed.loc[::7, "papers"] = np.nan
    told: list[float] = []
    options = {"imputations": 2, "seed": 9}
    done = impute(holed, ["wish", "papers"], ["field1", "hired"], **options, progress=told.append)
    again = impute(holed, ["wish", "papers"], ["field1", "hired"], **options)
    assert told == [0.5, 1]
    for one, two in zip(done.tables, again.tables, strict=True):
        pd.testing.assert_frame_equal(one, two)
        assert not one.isna().any().any()
        for name in ("wish", "papers"):
            kept = holed[name].notna()
            assert (one[name][kept] == holed[name][kept]).all()
        assert set(one["papers"]) <= set(holed["papers"].dropna())
    assert not done.tables[0].equals(done.tables[1])
    assert done.missing == {"wish": holed["wish"].isna().sum(), "papers": holed["papers"].isna().sum()}


def test_more_drawn_than_said_is_told_and_nothing_said_refused() -> None:
    _, holed = hidden(5)
    mostly = holed.assign(wish=holed["wish"].where(holed.index % 3 == 0, None))
    done = impute(mostly, ["wish"], ["hired"], imputations=2, seed=1)
    assert [warning.kind for warning in done.warnings] == [WarningKind.ASSUMPTION]
    with pytest.raises(UnfitTableError, match="Nobody answered wish"):
        impute(holed.assign(wish=None), ["wish"], ["hired"], seed=1)
    with pytest.raises(UnfitTableError, match="missing values: wish"):
        impute(holed, ["papers"], ["wish"], seed=1)
    with pytest.raises(UnfitTableError, match="'salary'"):
        impute(holed, ["salary"], ["hired"], seed=1)
