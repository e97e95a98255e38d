"""Fieldwork: each switch does what it says, and nothing is hidden by default."""

from __future__ import annotations

import math

import numpy as np
import pytest

from sojourn_analysis.simulate.careers import draw_careers
from sojourn_analysis.simulate.fieldwork import KEPT, as_told, reached
from sojourn_analysis.simulate.histories import draw_histories
from sojourn_analysis.simulate.parameters import Fieldwork
from sojourn_analysis.simulate.process import Process
from sojourn_analysis.simulate.respondents import outside_academia, state_at_survey
from sojourn_analysis.simulate.years import TYPICAL

PEOPLE = 3000


def test_people_outside_academia_are_met_in_their_share() -> None:
    everybody = draw_histories(Process(), 20_000, np.random.default_rng(1), layered=False)
    outside = outside_academia(state_at_survey(Process(), everybody)).mean()
    process = Process(fieldwork=Fieldwork(reached_outside=0.3))
    met = reached(process, 4000, np.random.default_rng(2))
    assert len(met.phd_year) == 4000
    expected = 0.3 * outside / (0.3 * outside + 1 - outside)
    found = outside_academia(state_at_survey(process, met)).mean()
    assert abs(found - expected) < 4 * math.sqrt(0.25 / 4000)


def test_by_default_tables_are_told_as_they_are() -> None:
    (tables,) = draw_careers(Process(), 50, 1)
    assert as_told(Fieldwork(), tables, np.random.default_rng(1)) == tables


def test_answers_are_left_blank_in_their_share_and_keys_and_dates_never() -> None:
    (full,) = draw_careers(Process(), PEOPLE, 3)
    told = as_told(Fieldwork(blank=0.2), full, np.random.default_rng(1))
    for name, table in told.items():
        for column in table.column_names:
            before, after = full[name][column], table[column]
            if column in KEPT or before.null_count == len(before):
                assert after.equals(before)
                continue
            given = len(before) - before.null_count
            kept = (len(after) - after.null_count) / given
            assert abs(kept - 0.8) < 4.5 * math.sqrt(0.16 / given), column


def test_changes_of_position_move_by_a_year_and_no_spell_turns_around() -> None:
    (full,) = draw_careers(Process(), PEOPLE, 3)
    told = as_told(Fieldwork(shifted=0.5), full, np.random.default_rng(1))
    before, after = full["spell"].to_pandas(), told["spell"].to_pandas()
    moved = (after["start_year"] - before["start_year"]).to_numpy()
    assert set(np.unique(moved)) == {-1, 0, 1}
    assert 0.05 < (moved != 0).mean() < 0.5
    ended = after["end_year"].notna()
    assert (after.loc[ended, "end_year"] >= after.loc[ended, "start_year"]).all()
    assert (before["end_year"].isna() == after["end_year"].isna()).all()
    # The end of a spell moves with the start of the next, so no overlap and no gap comes of it.
    again = np.flatnonzero(moved)
    ends = (after["end_year"] - before["end_year"]).to_numpy(dtype=float)
    np.testing.assert_array_equal(ends[again - 1], moved[again])


def test_months_are_unknown_and_papers_rounded_where_that_is_let() -> None:
    told = {}
    for name, fieldwork in (("all", Fieldwork(months_unknown=0.0)), ("few", Fieldwork(months_unknown=1.0))):
        (tables,) = draw_careers(Process(fieldwork=fieldwork), 500, 1)
        told[name] = tables["spell"]["start_month"].null_count
    assert told["all"] == 0
    assert told["few"] > 500
    (tables,) = draw_careers(Process(fieldwork=Fieldwork(heaped=True)), 500, 1)
    papers = tables["publication_year"].to_pandas()
    typical = papers[(papers["precision"] == "typical") & (papers["papers"] != "DK")]
    assert set(typical["papers"].astype(int)) <= set(TYPICAL.tolist())
    exact = papers[(papers["precision"] == "exact") & (papers["papers"] != "DK")]
    assert 4 in set(exact["papers"].astype(int))


@pytest.mark.parametrize("scenario", ["plain", "field", "confounded"])
def test_a_scenario_is_a_process_with_the_given_effect(scenario: str) -> None:
    process = Process.of_scenario(scenario, 0.9, 0.2)
    assert (process.industry_odds_ratio, process.mediated_share) == (0.9, 0.2)
    assert (process.fieldwork == Fieldwork()) == (scenario != "field")
    assert (process.wishes.on_hire == 0) == (scenario != "confounded")
