"""The g-formula of mediation against R by hand, by hand itself, and where nothing goes through papers."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from itertools import product

import numpy as np
import pandas as pd
import pytest
from scipy.special import expit
from scipy.stats import poisson

from sojourn_analysis.models.counts import fit_counts
from sojourn_analysis.models.mediation import History, Mediation, mediate
from sojourn_analysis.models.naive_mediation import naive_mediation
from sojourn_analysis.models.paper_paths import PaperModel, chances_along, paper_paths
from sojourn_analysis.results import WarningKind
from sojourn_schema.errors import UnfitTableError

Table = Callable[[str], pd.DataFrame]
Results = Callable[[str, str], pd.DataFrame]
HIRE, LAW = "t + industry_years + C(field)", "t + industry + industry_years + C(field)"


def industry_first(years: int) -> History:
    def history(t: int) -> Mapping[str, float | str]:
        return {"t": t, "industry": float(t < years), "industry_years": min(t, years)}

    return history


@pytest.fixture(scope="module")
def found(r_table: Table) -> Mediation:
    return mediate(
        r_table("structural"), industry_first(3), industry_first(0),
        hire_terms=HIRE, law_terms=LAW, horizon_years=10, seed=1, replicates=100,
    )  # fmt: skip


def test_models_are_those_of_r(found: Mediation, r_results: Results, r_name: Callable[[str], str]) -> None:
    for fit, what in ((found.hire, "hire"), (found.law, "law")):
        expected = r_results("structural", what)["estimate"]
        for term in fit.terms:
            assert term.estimate == pytest.approx(expected[r_name(term.term)], abs=1e-8), term.term
    dispersion = r_results("structural", "dispersion")["estimate"].iloc[0]
    assert found.dispersion == pytest.approx(dispersion, rel=1e-8)


def test_chances_are_those_of_r_within_the_noise_of_drawing(found: Mediation, r_results: Results) -> None:
    expected = r_results("structural", "gformula")["estimate"]
    # 80,000 paths a history: their mean chance is known to about 0.0006.
    for effect, name in (
        (found.chance_unexposed, "chance_0_0"),
        (found.chance_crossed, "chance_3_0"),
        (found.chance_exposed, "chance_3_3"),
    ):
        assert effect.estimate == pytest.approx(expected[name], abs=0.002), name


def test_the_parts_add_up_and_lie_in_their_intervals(found: Mediation) -> None:
    assert found.total.estimate == pytest.approx(found.direct.estimate + found.indirect.estimate)
    for effect in (found.total, found.direct, found.indirect):
        assert effect.ci_low < effect.estimate < effect.ci_high
    # In these careers industry costs papers, and papers bring hires.
    assert found.indirect.ci_high < 0
    assert found.indirect.p == pytest.approx(2 / 101)
    assert found.warnings == ()


def test_two_years_by_hand() -> None:
    # One person with 1 paper before; the second year's chance is a sum over the papers of the first.
    model = PaperModel(np.array([[-1.0], [-0.5]]), np.array([[0.2], [0.0]]), 0.7, 0.4, 0.0)
    paths = paper_paths(model, np.array([1.0]), 200_000, np.random.default_rng(1))
    count = np.arange(60)
    chance = poisson.pmf(count, np.exp(0.2 + 0.4 * np.log(2)))
    first = expit(-1 + 0.7 * np.log(2))
    expected = 1 - (1 - first) * (chance @ (1 - expit(-0.5 + 0.7 * np.log(2 + count))))
    assert chances_along(model, paths)[0] == pytest.approx(expected, abs=1e-3)


def test_two_years_by_hand_with_papers_counted_in_fours() -> None:
    model = PaperModel(np.array([[-1.0], [-0.5]]), np.array([[0.2], [0.0]]), 0.7, 0.4, 0.0, unit=4.0)
    paths = paper_paths(model, np.array([1.0]), 200_000, np.random.default_rng(1))
    # The mean of the first year is e^0.2 x (1 + 1/4)^0.4 = 1.3355.
    assert np.expm1(paths[1]).mean() == pytest.approx(1 + 1.3355, abs=0.01)


def test_the_unit_of_papers_in_their_law_is_a_column_of_its_own(r_table: Table) -> None:
    done = mediate(
        r_table("structural"), industry_first(3), industry_first(0), papers_unit=4.0,
        hire_terms=HIRE, law_terms=LAW, horizon_years=10, seed=1, replicates=50,
    )  # fmt: skip
    assert "log1p(papers_before_scaled)" in done.law.names
    assert "log1p(papers_before)" in done.hire.names
    given = r_table("structural").assign(papers_before_scaled=lambda rows: rows["papers_before"] / 4)
    fit = fit_counts(given, "papers", f"{LAW} + log1p(papers_before_scaled)", person="person").fit
    np.testing.assert_allclose(done.law.params, fit.params)


def test_papers_that_do_not_matter_carry_nothing(r_table: Table) -> None:
    rng = np.random.default_rng(5)
    table = r_table("structural")
    blind = table.assign(event=(rng.random(len(table)) < 0.1).astype(int))
    done = mediate(
        blind, industry_first(3), industry_first(0),
        hire_terms=HIRE, law_terms=LAW, horizon_years=10, seed=2, replicates=60,
    )  # fmt: skip
    assert done.indirect.ci_low < 0 < done.indirect.ci_high
    assert abs(done.indirect.estimate) < 0.05
    assert done.share is None
    assert WarningKind.NO_COMPARISON in {told.kind for told in done.warnings}


def test_the_same_seed_gives_the_same_numbers(r_table: Table, found: Mediation) -> None:
    again = mediate(
        r_table("structural"), industry_first(3), industry_first(0),
        hire_terms=HIRE, law_terms=LAW, horizon_years=10, seed=1, replicates=100,
    )  # fmt: skip
    np.testing.assert_array_equal(again.draws.replicates, found.draws.replicates)


def test_papers_among_the_terms_are_refused(r_table: Table) -> None:
    with pytest.raises(UnfitTableError, match="already"):
        mediate(
            r_table("structural"), industry_first(3), industry_first(0),
            hire_terms="papers_before", law_terms=LAW, horizon_years=10, seed=1,
        )  # fmt: skip


def test_the_naive_analysis_splits_the_yearly_hazard(r_table: Table) -> None:
    table = r_table("structural").assign(log_papers=lambda rows: np.log1p(rows["papers_before"]))
    options = {"seed": 3, "replicates": 200}
    naive = naive_mediation(table, "event", "industry_years", "log_papers", "t + C(field)", **options)
    again = naive_mediation(table, "event", "industry_years", "log_papers", "t + C(field)", **options)
    assert naive.indirect == again.indirect
    assert naive.total.estimate == pytest.approx(naive.direct.estimate + naive.indirect.estimate, abs=1e-9)
    assert naive.indirect.ci_high < 0
    assert naive.warnings[-1].kind == WarningKind.ASSUMPTION


def test_histories_are_told_apart_by_year() -> None:
    for years, t in product((0, 3), (0, 2, 3)):
        assert industry_first(years)(t)["industry"] == float(t < years)
