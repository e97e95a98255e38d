"""Values as TOML."""

from __future__ import annotations

import tomllib

from hypothesis import given
from hypothesis import strategies as st

from sojourn_schema.toml_text import toml

VALUES = st.text() | st.integers(-(2**63), 2**63 - 1) | st.floats(allow_nan=False, allow_infinity=False)


@given(VALUES | st.lists(st.text()) | st.booleans())
def test_what_is_written_reads_back_to_the_same(value: object) -> None:
    assert tomllib.loads(f"value = {toml(value)}") == {"value": value}


def test_a_tuple_is_a_list() -> None:
    assert toml(("a", 1)) == '["a", 1]'
