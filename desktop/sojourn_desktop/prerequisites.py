"""What the machine must have before Qt is loaded, told by the name of the package that is missing.

Qt ends the process with a line of its own when a library of its X11 plug-in is missing or no display
answers, so both are looked at first. Only the standard library is imported here.
"""

from __future__ import annotations

import ctypes
import importlib.util
import os
import sys
from collections.abc import Callable, Iterable, Mapping

from sojourn_schema.errors import DesktopError

# Library -> Debian and Ubuntu package.
LIBRARIES = {
    "libglib-2.0.so.0": "libglib2.0-0",
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libfontconfig.so.1": "libfontconfig1",
    "libdbus-1.so.3": "libdbus-1-3",
}
X11_LIBRARIES = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}
_WITHOUT_DISPLAY = ("offscreen", "minimal", "vnc", "linuxfb", "eglfs")
_UNTOUCHED = "Your study files were not touched."


def require(environment: Mapping[str, str] = os.environ) -> None:
    """Return if the app can start here.

    Raises:
        DesktopError: with the package to install or the setting to make.
    """
    require_qt()
    if not sys.platform.startswith("linux"):
        return
    platform = environment.get("QT_QPA_PLATFORM", "").split(":")[0]
    if platform in _WITHOUT_DISPLAY:
        require_libraries(LIBRARIES)
        return
    on_x11 = platform == "xcb" or not environment.get("WAYLAND_DISPLAY")
    if on_x11:
        require_display(environment)
    require_libraries(LIBRARIES | (X11_LIBRARIES if on_x11 else {}))
    if on_x11:
        require_answer(environment["DISPLAY"])


def require_qt(find: Callable[[str], object] = importlib.util.find_spec) -> None:
    """Raise a `DesktopError` if Qt for Python is not installed."""
    if find("PySide6") is None:
        raise DesktopError(
            "The desktop app needs Qt, which is not installed.",
            f"Everything else works without it. {_UNTOUCHED}",
            "Install it with: pip install 'sojourn[desktop]'",
        )


def require_libraries(libraries: Mapping[str, str], load: Callable[[str], object] = ctypes.CDLL) -> None:
    """Raise a `DesktopError` that names the packages of all libraries that can't be loaded."""
    missing = [package for library, package in libraries.items() if not _loads(library, load)]
    if missing:
        raise DesktopError(
            f"The desktop app needs system libraries that are not installed: {_listed(missing)}.",
            f"Without them Qt can't open a window. {_UNTOUCHED}",
            f"On Debian and Ubuntu install them with: sudo apt-get install {' '.join(missing)}",
        )


def require_display(environment: Mapping[str, str]) -> None:
    """Raise a `DesktopError` if no display is named."""
    if not environment.get("DISPLAY"):
        raise DesktopError(
            "There is no display: neither DISPLAY nor WAYLAND_DISPLAY is set.",
            f"A window can't be shown from here. {_UNTOUCHED}",
            "Start it from a desktop session, connect with `ssh -X`, or without a screen run "
            "`xvfb-run sojourn app`. The other sojourn commands need no display.",
        )


def require_answer(display: str) -> None:
    """Raise a `DesktopError` if the named X11 display does not take a connection."""
    try:
        xcb = ctypes.CDLL("libxcb.so.1")
    except OSError:
        return  # Qt's own libraries brought none: it has another way to the display.
    xcb.xcb_connect.restype = ctypes.c_void_p
    xcb.xcb_connect.argtypes = (ctypes.c_char_p, ctypes.c_void_p)
    xcb.xcb_connection_has_error.argtypes = (ctypes.c_void_p,)
    xcb.xcb_disconnect.argtypes = (ctypes.c_void_p,)
    connection = xcb.xcb_connect(display.encode(), None)
    refused = bool(xcb.xcb_connection_has_error(connection))
    xcb.xcb_disconnect(connection)
    if refused:
        raise DesktopError(
            f"The display {display} does not answer.",
            f"A window can't be shown there. {_UNTOUCHED}",
            "Check DISPLAY (and, in a container or after `sudo`, the permission to use that display).",
        )


def _loads(library: str, load: Callable[[str], object]) -> bool:
    try:
        load(library)
    except OSError:
        return False
    return True


def _listed(names: Iterable[str]) -> str:
    *first, last = names
    return f"{', '.join(first)} and {last}" if first else last
