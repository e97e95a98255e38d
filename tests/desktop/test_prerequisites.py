"""What is said of a machine that the app can't run on."""

from __future__ import annotations

import pytest

from sojourn_desktop import prerequisites
from sojourn_schema.errors import DesktopError


def missing(*names: str) -> object:
    def load(library: str) -> object:
        if library in names:
            raise OSError(library)
        return object()

    return load


def test_without_qt_the_extra_to_install_is_named() -> None:
    with pytest.raises(DesktopError) as told:
        prerequisites.require_qt(lambda _: None)
    assert "pip install 'sojourn[desktop]'" in told.value.remedy


def test_a_missing_xcb_cursor_is_named_by_its_package() -> None:
    with pytest.raises(DesktopError) as told:
        prerequisites.require_libraries(prerequisites.X11_LIBRARIES, missing("libxcb-cursor.so.0"))
    assert "libxcb-cursor0" in told.value.what
    assert told.value.remedy.endswith("apt-get install libxcb-cursor0")


def test_all_missing_packages_are_named_at_once() -> None:
    with pytest.raises(DesktopError) as told:
        prerequisites.require_libraries(
            prerequisites.LIBRARIES,
            missing("libGL.so.1", "libEGL.so.1"),
        )
    assert told.value.remedy.endswith("apt-get install libgl1 libegl1")


def test_libraries_that_are_there_raise_nothing() -> None:
    prerequisites.require_libraries(prerequisites.LIBRARIES, missing())


def test_no_display_says_how_to_get_one() -> None:
    with pytest.raises(DesktopError) as told:
        prerequisites.require_display({})
    assert "xvfb-run" in told.value.remedy


def test_off_screen_no_display_is_asked_for() -> None:
    prerequisites.require({"QT_QPA_PLATFORM": "offscreen"})
