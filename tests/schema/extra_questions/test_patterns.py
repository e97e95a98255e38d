"""Patterns: matched whole, and never for long."""

from __future__ import annotations

from time import process_time

import pytest

from sojourn_schema.extra_questions.patterns import is_match, pattern_of


@pytest.mark.parametrize(
    "pattern", ["(a+)+", "(a|a)*", "(a|aa)+", "a*a*a*a*a*a*b", "([a-z]+)*=", "(.*a){12}", "(?:a?){30}a{30}"]
)
def test_a_pattern_that_divides_a_text_in_many_ways_takes_no_time(pattern: str) -> None:
    begun = process_time()
    assert not is_match(pattern, "a" * 999 + "!")
    assert process_time() - begun < 1


def test_the_whole_text_has_to_match() -> None:
    assert is_match("[a-z]+", "word")
    assert not is_match("[a-z]+", "word 2")


def test_a_pattern_that_can_not_be_read_says_why() -> None:
    with pytest.raises(ValueError, match="missing \\]"):
        pattern_of("[")
