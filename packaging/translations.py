"""Bring the translations of the window up to date: what there is to translate, and what Qt loads.

`make translations` runs it after a text of the interface was added or changed: the `.ts` files then hold the
new text as unfinished, and the `.qm` files what is translated. Both are kept in the repository, so that an
installation needs no tool for it; a test holds them together.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SOURCES = ROOT / "desktop" / "sojourn_desktop"
TRANSLATIONS = SOURCES / "resources" / "translations"
LANGUAGES = ("en", "de", "fr", "es", "zh")
ENGLISH = "en"
"""The texts are English already; their plurals alone have entries."""


def tool(name: str) -> str:
    """The tool beside this Python."""
    return str(Path(sys.executable).parent / name)


def update(folder: Path) -> None:
    """Gather what there is to translate into the `.ts` files of a folder; what is translated stays."""
    sources = [str(path.relative_to(ROOT)) for path in sorted(SOURCES.rglob("*.py"))]
    for language in LANGUAGES:
        plural = ["-pluralonly"] if language == ENGLISH else []
        command = [
            tool("pyside6-lupdate"), "-no-obsolete", "-locations", "none", "-source-language", "en",
            "-target-language", "zh_CN" if language == "zh" else language, "-silent", *plural, *sources,
            "-ts", str(folder / f"sojourn_{language}.ts"),
        ]  # fmt: skip
        subprocess.run(command, cwd=ROOT, check=True)


def release(folder: Path) -> None:
    """Make the `.qm` files that Qt loads."""
    for language in LANGUAGES:
        named = folder / f"sojourn_{language}"
        command = [tool("pyside6-lrelease"), "-silent", f"{named}.ts", "-qm", f"{named}.qm"]
        subprocess.run(command, check=True)


def main() -> None:
    """Update both, or only make the `.qm` files."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--release", action="store_true", help="only make the .qm files")
    arguments = parser.parse_args()
    if not arguments.release:
        update(TRANSLATIONS)
    release(TRANSLATIONS)


if __name__ == "__main__":
    main()
