"""The house rules that no linter knows: where things lie, what imports what, what is pinned and explained."""

from __future__ import annotations

import ast
import importlib.util
import re
import subprocess
import sys
import tomllib
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name
from PySide6.QtCore import QRect

from sojourn_desktop import prerequisites

ROOT = Path(__file__).resolve().parent.parent
AREAS = ("schema", "analysis", "desktop")
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
FOLDERS = {"analysis", "desktop", "docs", "packaging", "schema", "tests"}
BUILT = {"build", "dist"}
PIN_FILES = ("constraints.txt", "packaging/installer-constraints.txt")
LONGEST_MODULE = 450
"""Lines; a module is meant to stay below about 400."""


def sources(*areas: str) -> list[Path]:
    return sorted(path for area in areas for path in (ROOT / area).rglob("*.py"))


def tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"), str(path))


def imported(path: Path) -> Iterator[str]:
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.Import):
            yield from (name.name for name in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module and node.level == 0:
            yield node.module


def dependencies() -> list[Requirement]:
    named = [*PROJECT["project"]["dependencies"], *PROJECT["build-system"]["requires"]]
    for extra in PROJECT["project"]["optional-dependencies"].values():
        named.extend(extra)
    return [Requirement(text) for text in named]


def pins() -> dict[str, list[str]]:
    """Versions by canonical name: more than one where they differ by Python version or platform."""
    found: dict[str, list[str]] = {}
    for line in (ROOT / "constraints.txt").read_text(encoding="utf-8").splitlines():
        if match := re.match(r"([\w.-]+)==([\w.!+]+)", line):
            found.setdefault(canonicalize_name(match[1]), []).append(match[2])
    return found


# Layout


def test_the_top_level_holds_the_agreed_folders_and_no_other() -> None:
    found = {path.name for path in ROOT.iterdir() if path.is_dir() and not path.name.startswith(".")}
    assert found - BUILT == FOLDERS


def test_the_top_level_holds_the_agreed_files() -> None:
    for name in (
        "pyproject.toml",
        "README.md",
        "CHANGELOG.md",
        "CONTRIBUTING.md",
        "LICENSE",
        "Makefile",
        ".ci/run",
    ):
        assert (ROOT / name).is_file(), name


@pytest.mark.parametrize("area", AREAS)
def test_an_area_holds_one_package_of_its_own_name(area: str) -> None:
    assert [path.parent.name for path in (ROOT / area).glob("*/__init__.py")] == [f"sojourn_{area}"]
    assert (ROOT / area / f"sojourn_{area}" / "py.typed").is_file()


def test_packaging_is_a_folder_and_no_package_that_would_shadow_the_library_of_that_name() -> None:
    assert not list((ROOT / "packaging").rglob("__init__.py"))


def test_a_module_is_a_noun_of_the_domain() -> None:
    nothing = {"utils", "util", "helpers", "helper", "misc", "common", "base", "core"}
    assert not [path for path in sources(*AREAS) if {path.stem, path.parent.name} & nothing]


def test_a_module_fits_in_a_head() -> None:
    long = {
        str(path.relative_to(ROOT)): lines
        for path in sources(*AREAS, "tests", "packaging")
        if (lines := len(path.read_text(encoding="utf-8").splitlines())) > LONGEST_MODULE
    }
    assert not long


def test_the_wheel_holds_every_module_and_every_data_file(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(tmp_path)]
    subprocess.run(command, cwd=ROOT, check=True, capture_output=True)
    (wheel,) = tmp_path.glob("sojourn-*.whl")
    packed = set(zipfile.ZipFile(wheel).namelist())
    for area in AREAS:
        package = ROOT / area / f"sojourn_{area}"
        files = {path for path in package.rglob("*") if path.is_file() and "__pycache__" not in path.parts}
        assert {path.relative_to(ROOT / area).as_posix() for path in files} <= packed


# The direction of imports


@pytest.mark.parametrize(
    ("area", "forbidden"),
    [
        ("schema", ("sojourn_analysis", "sojourn_desktop", "PySide6", "shiboken6")),
        ("analysis", ("sojourn_desktop", "PySide6", "shiboken6")),
    ],
)
def test_the_data_flow_one_way(area: str, forbidden: tuple[str, ...]) -> None:
    for path in sources(area):
        against = [name for name in imported(path) if name.split(".")[0] in forbidden]
        assert not against, f"{path.relative_to(ROOT)} imports {against}"


def test_only_one_module_opens_dialogs() -> None:
    """A native file chooser is no message; everything else that pops up stands in one place."""
    for path in sources("desktop"):
        if path.name == "messages.py":
            continue
        names = {node.id for node in ast.walk(tree(path)) if isinstance(node, ast.Name)}
        assert not names & {"QMessageBox", "QErrorMessage"}, path.relative_to(ROOT)


def test_no_transaction_is_a_with_block_on_a_bare_connection() -> None:
    """`with db.conn:` does not hold two statements together; the store's transaction and `atomic()` do."""
    for path in sources(*AREAS, "tests"):
        for node in ast.walk(tree(path)):
            if isinstance(node, ast.With | ast.AsyncWith):
                for item in node.items:
                    held = item.context_expr
                    name = held.attr if isinstance(held, ast.Attribute) else getattr(held, "id", "")
                    assert name.lstrip("_") not in {"conn", "connection", "db"}, f"{path}:{node.lineno}"


# What is installed


@pytest.mark.parametrize("name", PIN_FILES)
def test_pins_name_no_package_host(name: str) -> None:
    text = (ROOT / name).read_text(encoding="utf-8")
    assert not re.search(r"https?:|file:|--index|--extra-index|--find-links|--trusted-host|git\+", text)


@pytest.mark.parametrize("name", PIN_FILES)
def test_every_pin_has_a_hash(name: str) -> None:
    text = (ROOT / name).read_text(encoding="utf-8")
    entries = re.split(r"\n(?=[A-Za-z0-9])", text)
    pinned = [entry for entry in entries if re.match(r"[\w.-]+==", entry)]
    assert pinned
    assert not [entry.splitlines()[0] for entry in pinned if "--hash=sha256:" not in entry]


def test_every_dependency_is_pinned_within_its_bounds() -> None:
    pinned = pins()
    for requirement in dependencies():
        versions = pinned.get(canonicalize_name(requirement.name), [])
        assert versions, f"{requirement.name} is not in constraints.txt: run make constraints"
        assert all(requirement.specifier.contains(version) for version in versions), requirement


def test_qt_leaves_the_references_to_none_alone() -> None:
    """A binding that loses one a call aborts the app within minutes on Python 3.11: PySide6 6.12.0 did."""
    rectangle = QRect()
    before = sys.getrefcount(None)
    for _ in range(1000):
        rectangle.setWidth(1)
    assert abs(sys.getrefcount(None) - before) < 500


def test_every_dependency_has_its_line_in_the_readme() -> None:
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    rows = re.findall(r"^\| `([\w.-]+)` \| ([^|]+) \| ([^|]+) \|$", text, re.MULTILINE)
    explained = {canonicalize_name(name) for name, what_for, why in rows if what_for.strip() and why.strip()}
    assert explained == {canonicalize_name(requirement.name) for requirement in dependencies()}


def test_setup_and_the_app_know_the_same_system_libraries() -> None:
    groups = tomllib.loads((ROOT / "packaging/system_packages.toml").read_text(encoding="utf-8"))["group"]
    listed = {
        group["name"]: {one["library"]: one["package"] for one in group["libraries"]} for group in groups
    }
    assert listed == {"qt": prerequisites.LIBRARIES, "window": prerequisites.X11_LIBRARIES}


def test_setup_brings_a_font_for_every_language_that_few_systems_have() -> None:
    fonts = tomllib.loads((ROOT / "packaging/system_packages.toml").read_text(encoding="utf-8"))["font"]
    assert [font["package"] for font in fonts] == ["fonts-noto-cjk"]
    assert all(font["files"] and font["purpose"] for font in fonts)


# What is written about it


def test_the_readme_names_every_target_that_make_lists() -> None:
    targets = re.findall(r"^([a-z-]+):.*## ", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE)
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    contributing = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
    assert targets
    assert not [target for target in targets if f"make {target}`" not in readme + contributing]


def test_every_module_and_script_that_make_runs_is_there() -> None:
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    modules = re.findall(r"\$\(PYTHON\) -m (\S+)", makefile)
    scripts = re.findall(r"\$\(PYTHON\) (\w\S+\.py)", makefile)
    assert modules
    assert scripts
    for module in modules:
        file = ROOT / Path(*module.split("."))
        assert file.with_suffix(".py").is_file() or importlib.util.find_spec(module), module
    assert not [script for script in scripts if not (ROOT / script).is_file()]


def test_the_changelog_begins_with_this_version_or_what_is_not_released_yet() -> None:
    changelog = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    (first, *_) = re.findall(r"^## \[?([^\]\s]+)\]?", changelog, re.MULTILINE)
    assert first in {"Unreleased", PROJECT["project"]["version"]}


def test_every_file_that_the_documents_point_to_is_there() -> None:
    for document in [*ROOT.glob("*.md"), *(ROOT / "docs").glob("*.md")]:
        for target in re.findall(r"\]\(([^)#\s]+)", document.read_text(encoding="utf-8")):
            if not target.startswith(("https:", "http:", "mailto:")):
                assert (document.parent / target).exists(), f"{document.name} points to {target}"
