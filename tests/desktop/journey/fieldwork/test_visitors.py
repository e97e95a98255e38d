"""Visitors are the same again from one seed, and no two of them can be taken for each other."""

from __future__ import annotations

from sojourn_desktop.journey.fieldwork.visitors import MOST_VISITORS, visitor


def test_every_visitor_has_another_phd_year_and_the_same_again() -> None:
    told = [visitor(7, number, "Hall A") for number in range(MOST_VISITORS)]
    assert len({one.record_respondent["phd_year"] for one in told[::2]}) == len(told[::2])
    assert told[3] == visitor(7, 3, "Hall A")
    assert told[3] != visitor(8, 3, "Hall A")


def test_what_is_told_and_what_must_be_in_the_record_go_together() -> None:
    for number in range(6):
        one = visitor(7, number, "Hall B")
        assert one.respondent["phd_year"] == str(one.record_respondent["phd_year"])
        for told, row in zip(one.spells, one.record_spells, strict=True):
            assert told["start_year"] == str(row["start_year"])
            assert told.get("end_year") == (str(row["end_year"]) if "end_year" in row else None)
        years = [row["year"] for row in one.record_publications]
        assert years == list(range(int(str(years[0])), one.survey_year + 1))
        assert one.record_respondent["site"] == "Hall B"
