"""The estimate of an interview's length: by hand for one item, and true to the three minutes of the core."""

from __future__ import annotations

import pytest

from sojourn_schema.instrument.item_sets import items_of
from sojourn_schema.instrument.time_estimate import minutes


def test_an_item_is_read_once_and_answered_as_often_as_it_is_told() -> None:
    # "Do you have a PhD?" is asked of everybody: five words at 238 a minute, and one answer of 2.73 seconds.
    assert minutes({"respondent.phd_status"}) * 60 == pytest.approx(5 / 238 * 60 + 2.73)
    both = minutes({"respondent.phd_field", "respondent.wish_at_phd"})
    assert both == pytest.approx(minutes({"respondent.phd_field"}) + minutes({"respondent.wish_at_phd"}))
    assert minutes(()) == 0


def test_the_core_takes_about_three_minutes_and_the_full_set_more() -> None:
    assert 2.5 < minutes(items_of("core")) < 3.5
    assert minutes(items_of("full")) > minutes(items_of("core")) + 1
