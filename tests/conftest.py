"""Which tests share a process, and which begin first, where several processes share the tests."""

from __future__ import annotations

import pytest

DEAR_FIXTURE = "analysis"
"""Every claim of the plan that ships: one process makes it, for all tests that look at it."""
LONGEST = ("test_example", "test_results_page")
"""Files that take longest, after the tests of that fixture; begun last they would be waited for."""


# First, for pytest-xdist reads the groups in the same hook.
@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Give each test the group that `--dist loadgroup` keeps in one process, the longest groups first."""
    for item in items:
        item.add_marker(pytest.mark.xdist_group(_group(item)))
    items.sort(key=_place)


def _group(item: pytest.Item) -> str:
    """The dear fixture, or the test's file: what a file makes once is made in one process too."""
    return DEAR_FIXTURE if DEAR_FIXTURE in getattr(item, "fixturenames", ()) else item.path.stem


def _place(item: pytest.Item) -> int:
    """0 for what begins first; tests of the same number stay in their order."""
    first = (DEAR_FIXTURE, *LONGEST)
    return first.index(_group(item)) if _group(item) in first else len(first)
