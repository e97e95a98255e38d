"""What does not fit together in a career."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sojourn_schema.careers import Career, JobSearch, PublicationYear, Respondent, Spell
from sojourn_schema.columns import NoAnswer
from sojourn_schema.consistency import Finding, findings
from sojourn_schema.instrument.finding_words import in_words
from sojourn_schema.languages import LANGUAGES

PHD_YEAR, SURVEY_YEAR = 2010, 2020


def spell(start_year: int, end_year: int | NoAnswer | None, **more: Any) -> Spell:
    told = {"spell_id": f"{start_year}-{end_year}", "sector": "academia", "position": "postdoc"} | more
    return Spell("r", start_year=start_year, end_year=end_year, **told)


def career(*spells: Spell, papers: dict[int, int] | None = None, **about: Any) -> Career:
    return Career(
        Respondent("r", **({"survey_year": SURVEY_YEAR, "phd_year": PHD_YEAR} | about)),
        spells,
        tuple(PublicationYear("r", year, number) for year, number in (papers or {}).items()),
    )


def found(kind: str, one: Career) -> list[Finding]:
    return [finding for finding in findings(one) if finding.kind == kind]


def test_a_career_without_holes_has_no_finding() -> None:
    one = career(
        spell(2006, 2010, position="phd_student"),
        spell(2010, 2014),
        spell(2014, None, position="assistant_professor"),
        papers={2009: 1, 2012: 3},
    )
    assert findings(one) == ()


def test_a_year_without_a_spell_is_a_gap() -> None:
    (gap,) = findings(career(spell(2010, 2012), spell(2014, None)))
    assert (gap.kind, gap.first_year, gap.last_year) == ("gap", 2013, 2013)
    assert in_words(gap) == "Nothing is told for 2013. What did you do then?"


def test_years_known_alone_that_follow_each_other_leave_no_gap() -> None:
    assert findings(career(spell(2010, 2012), spell(2013, None))) == ()


def test_half_a_year_between_known_months_is_a_gap_and_less_is_not() -> None:
    def with_start(month: int) -> Career:
        return career(spell(2010, 2012, end_month=3), spell(2012, None, start_month=month))

    assert found("gap", with_start(9)) == []
    (gap,) = found("gap", with_start(10))
    assert in_words(gap) == "Nothing is told for April 2012 to September 2012. What did you do then?"


def test_the_phd_year_and_the_present_without_a_spell_are_gaps() -> None:
    gaps = found("gap", career(spell(2011, 2018)))
    assert [(gap.first_year, gap.last_year) for gap in gaps] == [(2010, 2010), (2019, 2020)]


def test_a_part_of_the_phd_year_or_of_the_survey_year_is_no_gap() -> None:
    one = career(
        spell(2010, 2015, start_month=11),
        spell(2015, 2020, end_month=2),
    )
    assert findings(one) == ()


def test_nobody_who_is_still_a_student_or_not_yet_observed_has_a_gap() -> None:
    assert findings(career(phd_year=2022, phd_status="in_progress")) == ()
    assert findings(career(spell(2015, None), entry_year=2015)) == ()


def test_no_spell_at_all_is_one_gap() -> None:
    (gap,) = findings(career())
    assert (gap.kind, gap.first_year, gap.last_year) == ("gap", PHD_YEAR, SURVEY_YEAR)


def test_two_full_time_posts_at_once_overlap() -> None:
    (overlap,) = findings(
        career(spell(2010, 2015), spell(2012, None, sector="industry", position="engineer"))
    )
    assert (overlap.kind, overlap.first_year, overlap.last_year) == ("overlap", 2012, 2015)
    assert overlap.spell_ids == ("2010-2015", "2012-None")
    assert in_words(overlap).startswith(
        "Postdoc (2010 to 2015) and Engineer (since 2012) overlap in 2012 to 2015."
    )


@pytest.mark.parametrize(
    ("share", "other", "findings_expected"), [(0.8, 0.2, 0), (0.7, 0.3, 0), (0.8, 0.3, 1)]
)
def test_posts_that_add_up_to_full_time_are_a_joint_position(
    share: float, other: float, findings_expected: int
) -> None:
    one = career(spell(2010, None, fte=share), spell(2012, None, fte=other))
    assert len(findings(one)) == findings_expected


def test_a_share_that_was_not_told_counts_as_full_time() -> None:
    one = career(spell(2010, None, fte=0.8), spell(2012, None, fte=NoAnswer.PNTS))
    assert [finding.kind for finding in findings(one)] == ["overlap"]


def test_posts_that_meet_in_a_year_or_a_month_do_not_overlap() -> None:
    assert findings(career(spell(2010, 2012), spell(2012, None))) == ()
    assert findings(career(spell(2010, 2012, end_month=9), spell(2012, None, start_month=9))) == ()
    assert findings(career(spell(2010, 2012), spell(2012, 2012), spell(2012, None))) == ()


def test_a_shared_second_month_and_a_year_inside_a_longer_post_overlap() -> None:
    two = career(spell(2010, 2012, end_month=10), spell(2012, None, start_month=9))
    assert [finding.kind for finding in findings(two)] == ["overlap"]
    inside = career(spell(2010, None), spell(2012, 2012))
    assert [(finding.kind, finding.first_year, finding.last_year) for finding in findings(inside)] == [
        ("overlap", 2012, 2012)
    ]


def test_work_before_the_phd_is_pointed_out_but_not_the_phd_itself() -> None:
    one = career(spell(2004, 2006, sector="industry", position="engineer"), spell(2010, None))
    (before,) = findings(one)
    assert (before.kind, before.first_year, before.last_year) == ("before_phd", 2004, 2009)
    assert findings(career(spell(2005, 2010, position="phd_student"), spell(2010, None))) == ()
    assert findings(career(spell(2015, None), phd_year=2022, phd_status="in_progress")) == ()


def test_an_end_before_its_start_is_told_with_both_dates() -> None:
    (backwards,) = found("end_before_start", career(spell(2014, 2012), spell(2010, None)))
    assert (backwards.first_year, backwards.last_year, backwards.spell_ids) == (2012, 2014, ("2014-2012",))
    assert "ends in 2012, before it starts in 2014" in in_words(backwards)
    (months,) = found("end_before_start", career(spell(2014, 2014, start_month=9, end_month=3)))
    assert "ends in March 2014, before it starts in September 2014" in in_words(months)


def test_an_unknown_month_is_never_an_end_before_the_start() -> None:
    assert found("end_before_start", career(spell(2014, 2014, start_month=12))) == []
    assert found("end_before_start", career(spell(2014, 2014, end_month=1))) == []


def test_every_year_after_the_survey_lies_in_the_future() -> None:
    one = career(spell(2010, 2023), spell(2022, None), papers={2021: 1})
    assert sorted(finding.first_year or 0 for finding in found("future_year", one)) == [2021, 2022, 2023]
    assert [finding.first_year for finding in found("future_year", career(phd_year=2021))] == [2021]
    assert findings(career(phd_year=2024, phd_status="in_progress")) == ()


def test_papers_in_years_without_a_spell_are_one_finding_a_stretch() -> None:
    one = career(spell(2010, 2012), papers={2007: 1, 2011: 2, 2013: 1, 2014: 2, 2015: 0, 2016: 1})
    stretches = [(finding.first_year, finding.last_year) for finding in found("papers_without_spell", one)]
    assert stretches == [(2013, 2014), (2016, 2016)]


@pytest.mark.parametrize("answer", list(NoAnswer))
def test_an_unknown_end_is_told_and_causes_no_other_finding(answer: NoAnswer) -> None:
    (unknown,) = findings(career(spell(2010, answer), spell(2013, None)))
    assert (unknown.kind, unknown.first_year, unknown.last_year) == ("end_unknown", 2010, SURVEY_YEAR)


def test_a_chair_told_twice_in_a_row_asks_what_changed() -> None:
    def chairs(**more: Any) -> list[Finding]:
        before = spell(2010, 2018, position="assistant_professor", end_month=12)
        after = spell(2019, None, position="assistant_professor", start_month=1, same_employer="yes")
        return found("unchanged", career(before, replace(after, **more)))

    (finding,) = chairs()
    assert "What changed in 2019?" in in_words(finding)
    assert finding.first_year == 2019
    assert chairs(position="associate_professor") == []
    assert chairs(same_employer="no") == []
    assert chairs(start_year=2021) == []
    assert chairs(appointment="fixed_term") == []
    postdocs = (spell(2010, 2012), spell(2012, 2014, same_employer="yes"))
    assert found("unchanged", career(*postdocs)) == []


def test_more_offers_than_applications_are_pointed_out() -> None:
    told = replace(
        career(spell(2010, None)),
        job_searches=(
            JobSearch("r", 2012, "industry", applications=2, offers=3),
            JobSearch("r", 2013, "industry", applications=2, offers=0, accepted="yes"),
            JobSearch("r", 2014, "industry", applications=2, offers=1, accepted=1),
        ),
    )
    assert [(finding.kind, finding.first_year) for finding in findings(told)] == [
        ("search_counts", 2012),
        ("search_counts", 2013),
    ]


years = st.integers(1990, 2030)
month = st.none() | st.integers(1, 12) | st.sampled_from(list(NoAnswer))
spells = st.builds(
    Spell,
    respondent_id=st.just("r"),
    spell_id=st.uuids().map(str),
    start_year=years,
    sector=st.sampled_from(["academia", "industry", "", "typo"]),
    position=st.sampled_from(["postdoc", "other", "phd_student", ""]),
    end_year=st.none() | years | st.sampled_from(list(NoAnswer)),
    start_month=month,
    end_month=month,
    fte=st.none() | st.sampled_from([0.2, 0.5, 1.0, NoAnswer.DK]),
)
careers = st.builds(
    Career,
    respondent=st.builds(
        Respondent,
        respondent_id=st.just("r"),
        survey_year=years,
        phd_year=years,
        phd_status=st.sampled_from([None, "awarded", "in_progress"]),
    ),
    spells=st.lists(spells, max_size=6).map(tuple),
    publications=st.lists(
        st.builds(PublicationYear, respondent_id=st.just("r"), year=years, papers=st.integers(0, 5)),
        max_size=5,
    ).map(tuple),
)


@given(careers)
def test_any_career_being_typed_has_findings_in_the_order_of_years(one: Career) -> None:
    told = findings(one)
    assert [finding.first_year for finding in told] == sorted(finding.first_year or 0 for finding in told)
    known_ids = {spell.spell_id for spell in one.spells}
    for finding in told:
        for language in LANGUAGES:
            assert in_words(finding, language).endswith((".", "?", "。", "？"))
        assert set(finding.spell_ids) <= known_ids
        assert finding.first_year is not None
        assert finding.last_year is not None
        assert finding.first_year <= finding.last_year


@given(careers, st.randoms(use_true_random=False))
def test_the_order_of_listing_changes_no_finding_but_the_names_in_it(one: Career, chance: Any) -> None:
    shuffled = list(one.spells)
    chance.shuffle(shuffled)

    def about(told: Career) -> list[tuple[str, frozenset[str], int | None, int | None]]:
        return sorted(
            ((f.kind, frozenset(f.spell_ids), f.first_year, f.last_year) for f in findings(told)),
            key=lambda row: (row[0], sorted(row[1]), row[2] or 0, row[3] or 0),
        )

    assert about(one) == about(replace(one, spells=tuple(shuffled)))


def _year_by_year_gaps(one: Career) -> set[int]:
    """The years since the PhD that no spell touches, counted one by one."""
    who = one.respondent
    touched: set[int] = set()
    for told in one.spells:
        last = told.end_year if isinstance(told.end_year, int) else who.survey_year
        touched |= set(range(told.start_year, last + 1))
    return set(range(who.phd_year, who.survey_year + 1)) - touched


@given(careers)
def test_every_year_since_the_phd_without_a_spell_lies_in_a_gap(one: Career) -> None:
    if one.respondent.phd_status == "in_progress" or found("end_before_start", one):
        return
    in_gaps = {
        year for gap in found("gap", one) for year in range(gap.first_year or 0, (gap.last_year or 0) + 1)
    }
    assert _year_by_year_gaps(one) <= in_gaps
