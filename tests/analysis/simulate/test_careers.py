"""Careers: every column is filled, and what is told has the stated distribution."""

from __future__ import annotations

import math
from pathlib import Path

import pandas as pd
import pytest
from tests.analysis.person_years.reading import rows_of

from sojourn_analysis.engine.duckdb import Engine
from sojourn_analysis.engine.histories import Part, histories_of_study
from sojourn_analysis.person_years import EXTRAS, FIRST_FACULTY, RISK_SETS, build
from sojourn_analysis.progress import silent
from sojourn_analysis.simulate.careers import as_histories, draw_careers
from sojourn_analysis.simulate.package import simulate
from sojourn_analysis.simulate.process import Process
from sojourn_analysis.simulate.truth.values import stated_truth
from sojourn_analysis.source import opened
from sojourn_schema.codes import code_list
from sojourn_schema.columns import TABLES, Kind

PEOPLE = 6000


def test_careers_without_a_study_file_give_the_same_person_years(tmp_path: Path) -> None:
    process, people, seed = Process(), 150, 4
    simulate(tmp_path / "package", process, people, seed)
    definitions = [*RISK_SETS.values(), FIRST_FACULTY.with_extra(*EXTRAS.values())]
    parts = tuple(Part)
    found = []
    with opened(tmp_path / "package", silent) as study:
        drawn = (as_histories(tables, parts) for tables in draw_careers(process, people, seed))
        for histories in (histories_of_study(study.path, parts=parts), drawn):
            with Engine() as engine:
                found.append([rows_of(one) for one in build(engine, histories, definitions)])
    assert found[0] == found[1]
    assert all(found[0])


@pytest.fixture(scope="module")
def tables() -> dict[str, pd.DataFrame]:
    (drawn,) = draw_careers(Process(), PEOPLE, 12)
    return {name: table.to_pandas() for name, table in drawn.items()}


def test_every_column_is_filled_and_nearly_every_code_occurs(tables: dict[str, pd.DataFrame]) -> None:
    never = {"entry_year"}  # imported prospective data alone have it
    for name, columns in TABLES.items():
        for column in columns:
            answers = tables[name][column.name]
            assert answers.notna().any() != (column.name in never), column.name
            assert column.kind is Kind.CODE or column.codes is None or answers.notna().any()
    position = set(tables["spell"]["position"])
    assert position >= set(code_list("position")) - {"visiting", "other"}
    for column in ("publication_policy", "team_output", "return_plan", "academic_tie"):
        assert set(tables["spell"][column].dropna()) - {"DK"} == set(code_list(column))


def near(share: float, chance: float, trials: int) -> bool:
    return abs(share - chance) < 4.5 * math.sqrt(chance * (1 - chance) / trials)


def test_offers_an_application_are_those_of_target_and_origin(tables: dict[str, pd.DataFrame]) -> None:
    searches, truth = tables["job_search"], stated_truth(Process())["C13"]
    counted = searches.groupby("target")[["offers", "applications"]].sum()
    faculty = counted.loc["academia_faculty"]
    low, high = (truth[f"offers_per_application_faculty_from_{one}"] for one in ("industry", "academia"))
    assert low < faculty["offers"] / faculty["applications"] < high
    assert (searches["offers"] <= searches["applications"]).all()
    assert (searches["interviews"] >= searches["offers"]).all()


def test_promises_hours_and_wishes_to_return_have_the_true_shares(tables: dict[str, pd.DataFrame]) -> None:
    truth = stated_truth(Process())
    order = list(code_list("publication_policy"))
    spells = tables["spell"]
    told = spells[spells["publication_policy"].isin(order) & spells["promised_policy"].isin(order)]
    first = told.drop_duplicates("respondent_id")
    first = first[first["promised_policy"].isin(["encouraged", "counts_in_review"])]
    broken = first["publication_policy"].map(order.index) < first["promised_policy"].map(order.index)
    assert near(broken.mean(), truth["C7"]["share_practice_below_promise"], len(first))
    people = tables["respondent"].set_index("respondent_id")
    now = spells[spells["end_year"].isna() & spells["rank"].ne("")].drop_duplicates("respondent_id")
    sector = now.set_index("respondent_id")["sector"].reindex(people.index)
    hours = pd.to_numeric(people["weekly_hours"], errors="coerce")
    for name in ("academia", "industry"):
        told = hours[(sector == name) & hours.notna()]
        assert near((told >= 45).mean(), truth["C16"][f"share_45h_{name}"], len(told))
    intention = pd.to_numeric(people["return_intention"], errors="coerce")
    asked = people[(sector == "industry") & intention.notna()]
    for works, name in (("yes", "llm"), ("no", "other")):
        rows = asked.index[asked["works_on_llm"] == works]
        assert near((intention[rows] >= 4).mean(), truth["C18"][f"share_wants_return_{name}"], len(rows))
