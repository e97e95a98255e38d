"""Spells: months partly unknown, and posts held beside the main one."""

from __future__ import annotations

from sojourn_analysis.simulate.careers import draw_careers
from sojourn_analysis.simulate.process import Process


def test_months_are_partly_unknown_and_side_posts_occur() -> None:
    (tables,) = draw_careers(Process(), 2000, 9)
    spells = tables["spell"].to_pandas()
    assert 0.02 < spells["start_month"].isna().mean() < 0.4
    ended = spells[spells["end_year"].notna()]
    assert 0.02 < ended["end_month"].isna().mean() < 0.4
    assert (spells["position"] == "adjunct").any()
    chairs = spells[spells["position"].str.endswith("professor") & spells["fte"].notna()]
    assert set(chairs["fte"]) == {"0.8"}
    assert {"none", "startup", "government", "industry", "academia"} <= set(spells["sector"])
