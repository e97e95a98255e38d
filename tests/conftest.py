"""Which tests share a process, and which begin first, where several processes share the tests."""

from __future__ import annotations

import pytest
from xdist.remote import Producer
from xdist.scheduler import LoadFileScheduling

DEAR_FIXTURE = "analysis"
"""Every claim of the plan that ships: one process makes it, for all tests that look at it."""
DEAR = tuple(
    f"tests/analysis/{name}.py"
    for name in (
        "test_analyze", "claims/test_c1", "claims/test_c4", "report/test_methods", "report/test_page",
        "report/test_pdf", "test_told",
    )
)  # fmt: skip
"""Files whose tests look at it."""
LONGEST = ("tests/desktop/journey/test_example.py", "tests/desktop/results/test_results_page.py")
"""Files that take longest after these; begun last they would be waited for."""


class Sharing(LoadFileScheduling):
    """The tests of a file run in one process, and so do all that look at the dear fixture.

    Not the marks that pytest-xdist 3.8 has for this: pytest 9.2 no longer sees them.
    """

    def _split_scope(self, nodeid: str) -> str:
        file = super()._split_scope(nodeid)
        return DEAR_FIXTURE if file in DEAR else file


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config: pytest.Config, log: Producer) -> Sharing:
    """Share the tests in the order in which they were collected."""
    config.option.loadscopereorder = False
    return Sharing(config, log)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Put what takes longest first.

    Raises:
        UsageError: a test looks at the dear fixture in a file that is not known for it.
    """
    for item in items:
        if DEAR_FIXTURE in getattr(item, "fixturenames", ()) and _file(item) not in DEAR:
            raise pytest.UsageError(f"{_file(item)} uses {DEAR_FIXTURE}: name it in tests/conftest.py")
    items.sort(key=_place)


def _file(item: pytest.Item) -> str:
    return item.nodeid.split("::")[0]


def _place(item: pytest.Item) -> int:
    """0 for what begins first; tests of the same number stay in their order."""
    first = (*DEAR, *LONGEST)
    return first.index(_file(item)) if _file(item) in first else len(first)
