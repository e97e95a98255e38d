"""Data quality: each part worked out by hand, and what the score makes of them."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sojourn_schema.careers import Career, JobSearch, PublicationYear, Respondent, Spell
from sojourn_schema.columns import NoAnswer
from sojourn_schema.command import main
from sojourn_schema.instrument.paradata import PageTime, Paradata
from sojourn_schema.quality import Quality, quality_of
from sojourn_schema.store.study_file import StudyFile

WHO = Respondent("r1", survey_year=2026, phd_year=2007)
"""Twenty years since the PhD, both years included."""


def spell(start: int, end: int | None, spell_id: str = "s1", fte: float | None = None) -> Spell:
    return Spell("r1", spell_id, start, "academia", "postdoc", end_year=end, fte=fte)


def test_a_gap_of_five_years_in_twenty_is_a_quarter() -> None:
    career = Career(WHO, (spell(2007, 2011), spell(2017, None, "s2")))
    assert quality_of(career).gaps == pytest.approx(5 / 20)


def test_an_overlap_of_two_positions_without_shares_is_one_half() -> None:
    career = Career(WHO, (spell(2007, None), spell(2012, None, "s2")))
    assert quality_of(career).overlaps == pytest.approx(1 / 2)
    shared = Career(WHO, (spell(2007, None, fte=0.5), spell(2012, None, "s2", fte=0.5)))
    assert quality_of(shared).overlaps == 0


def test_heaped_is_the_share_of_fives_beyond_a_fifth() -> None:
    # Years 2010, 2015, 2017 and papers 5, 10 (twice, exact), 7: five of seven numbers end in 0 or 5.
    career = Career(
        WHO,
        (spell(2010, 2015), spell(2017, None, "s2")),
        (
            PublicationYear("r1", 2010, 5, "typical"),
            PublicationYear("r1", 2011, 5, "typical"),
            PublicationYear("r1", 2012, 10, "exact"),
            PublicationYear("r1", 2013, 10, "exact"),
            PublicationYear("r1", 2014, 3, "exact"),
        ),
        (JobSearch("r1", 2016, "industry", 7),),
    )
    assert quality_of(career).heaped == pytest.approx((5 / 7 - 1 / 5) / (4 / 5))
    assert quality_of(Career(WHO, (spell(2011, 2013),))).heaped == 0


def test_hurried_is_the_share_of_question_pages_under_fifteen_seconds() -> None:
    pages = {"consent": PageTime(0, 1), "background": PageTime(0, 6), "timeline": PageTime(60, 21)}
    career = Career(WHO, (spell(2007, None),))
    assert quality_of(career, Paradata("2026-W48", pages)).hurried == pytest.approx(1 / 2)
    assert quality_of(career).hurried is None


def test_unknown_is_the_share_of_answers_without_a_value() -> None:
    who = Respondent("r1", 2026, 2007, "1 core", "1", mode="booth", gender=NoAnswer.PNTS, phd_field="1.2")
    # Answers that might be refused: gender, phd_field, and end_year and appointment of the spell.
    career = Career(
        who, (Spell("r1", "s1", 2007, "academia", "postdoc", NoAnswer.DK, appointment="fixed_term"),)
    )
    assert quality_of(career).unknown == pytest.approx(2 / 4)


def test_the_score_is_one_minus_the_mean_of_what_is_known() -> None:
    assert Quality(0.5, 0.0, None, None, 0.25).score == pytest.approx(1 - 0.75 / 3)
    assert Quality(None, None, None, None, None).score == 1


def test_a_phd_student_has_no_gap_and_no_overlap() -> None:
    quality = quality_of(Career(Respondent("r1", 2026, 2029, phd_status="in_progress")))
    assert quality.gaps is None
    assert quality.overlaps is None
    assert quality.score == 1


@given(
    st.lists(st.tuples(st.integers(1990, 2026), st.none() | st.integers(1990, 2026)), max_size=5),
    st.integers(1990, 2030),
)
def test_every_part_lies_between_0_and_1(years: list[tuple[int, int | None]], phd_year: int) -> None:
    spells = tuple(spell(start, end, f"s{at}") for at, (start, end) in enumerate(years))
    quality = quality_of(Career(Respondent("r1", 2026, phd_year), spells))
    parts = [quality.gaps, quality.overlaps, quality.heaped, quality.hurried, quality.unknown]
    assert all(0 <= part <= 1 for part in parts if part is not None)
    assert 0 <= quality.score <= 1


def test_check_lists_the_score_of_each_record(made: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["check", str(made), "--json"])
    told = json.loads(capsys.readouterr().out)["quality"]
    with StudyFile.open(made, read_only=True) as study:
        careers = {one.respondent.respondent_id: one for one in study.careers()}
    assert {key: one["score"] for key, one in told.items()} == {
        key: pytest.approx(quality_of(career).score) for key, career in careers.items()
    }
    with pytest.raises(SystemExit):
        main(["check", str(made)])
    assert "Data quality, where 1 is nothing noticed" in capsys.readouterr().out
