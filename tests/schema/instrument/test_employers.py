"""Which position a new one may belong to: the paid one before it, at the same employer or simply gone on."""

from __future__ import annotations

from sojourn_schema.instrument.employers import job_before, may_go_on
from sojourn_schema.instrument.timeline import Timeline


def calendar(*spells: tuple[str, int, int | None, str, str]) -> Timeline:
    """Spells of (name, start year, end year, sector, position)."""
    timeline = Timeline((), 2026, 2010)
    for name, start, end, sector, position in spells:
        timeline = timeline.add(start, end, sector, position, spell_id=name)
    return timeline


POSTDOC = ("a", 2010, 2014, "academia", "postdoc")


def test_the_job_before_is_the_last_paid_one_that_started_earlier() -> None:
    timeline = calendar(
        POSTDOC,
        ("break", 2014, 2015, "none", "other"),
        ("new", 2016, 2018, "industry", ""),
        ("later", 2019, None, "industry", "engineer"),
    )
    before = job_before(timeline, timeline.spell("new"))
    assert before is not None
    assert before.spell_id == "a"
    assert job_before(timeline, timeline.spell("a")) is None


def test_a_break_comes_after_no_job() -> None:
    timeline = calendar(POSTDOC, ("break", 2014, 2015, "none", ""))
    assert job_before(timeline, timeline.spell("break")) is None


def test_a_position_goes_on_in_the_next_year_in_the_same_kind_of_work_alone() -> None:
    timeline = calendar(
        POSTDOC,
        ("next", 2015, 2018, "academia", ""),
        ("gap", 2016, 2018, "academia", ""),
        ("other", 2015, 2018, "industry", ""),
        ("ongoing", 2018, None, "academia", "lecturer"),
    )
    a = timeline.spell("a")
    assert may_go_on(a, timeline.spell("next"))
    assert not may_go_on(a, timeline.spell("gap"))
    assert not may_go_on(a, timeline.spell("other"))
    assert not may_go_on(timeline.spell("ongoing"), timeline.spell("next"))
