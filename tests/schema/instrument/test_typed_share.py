"""Shares as people type them."""

from __future__ import annotations

import pytest

from sojourn_schema.instrument.typed_share import share_as_in_a_file


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("0.2", "0.2"),
        ("0,2", "0.2"),
        ("20", "0.2"),
        (" 20 % ", "0.2"),
        ("20%", "0.2"),
        ("12,5 %", "0.125"),
        ("1", "1"),
        ("100", "1"),
        ("0.5 %", "0.005"),
        ("half", "half"),
        ("DK", "DK"),
        ("", ""),
    ],
)
def test_a_share_may_be_typed_with_a_comma_or_in_per_cent(typed: str, meant: str) -> None:
    assert share_as_in_a_file(typed) == meant
