"""Makes the project's Python environment in .venv, from pinned packages whose hashes are checked.

Run by setup.sh with any Python 3.11 or newer; needs nothing but the standard library. Done once, and again
only when one of its inputs changed: the pins, the project's own metadata, these scripts or the folder.
"""

from __future__ import annotations

import ctypes
import hashlib
import importlib.util
import json
import os
import shutil
import subprocess
import sys
import tomllib
from fnmatch import fnmatch
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
ENVIRONMENT = ROOT / ".venv"
PYTHON = ENVIRONMENT / "bin" / "python"
PINS = ROOT / "constraints.txt"
INSTALLER_PINS = ROOT / "packaging" / "installer-constraints.txt"
SYSTEM_PACKAGES = ROOT / "packaging" / "system_packages.toml"
FONT_FOLDERS = tuple(
    Path(folder).expanduser()
    for folder in ("/usr/share/fonts", "/usr/local/share/fonts", "~/.local/share/fonts", "~/.fonts")
)
STAMP = ENVIRONMENT / "sojourn-environment.json"
LOADED_AT_START = ("PySide6", "shiboken6", "click", "platformdirs")
SYSTEM_CERTIFICATES = Path("/etc/ssl/certs/ca-certificates.crt")


class SetupError(Exception):
    """What stopped the setup, with what to do about it."""


def say(text: str) -> None:
    print(text, flush=True)


def digest(*paths: Path) -> str:
    """The SHA-256 of the contents of `paths`, in their order."""
    sha = hashlib.sha256()
    for path in paths:
        sha.update(path.read_bytes())
    return sha.hexdigest()


def wanted() -> dict[str, str]:
    """The inputs of the environment; it is made anew where `packages` changed, else brought up to date."""
    return {
        "packages": digest(PINS, INSTALLER_PINS),
        "project": digest(ROOT / "pyproject.toml", SYSTEM_PACKAGES, Path(__file__).resolve()),
        "folder": str(ROOT),
    }


def stamped() -> dict[str, object]:
    """What the environment was made from, empty where it was not finished."""
    try:
        stamp = json.loads(STAMP.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return stamp if isinstance(stamp, dict) else {}


def is_current() -> bool:
    """Whether the environment was made from the inputs of now and no system package was missing."""
    stamp = stamped()
    return bool(stamp) and stamp.pop("missing_system_packages", None) == [] and stamp == dict(wanted())


def loads(library: str) -> bool:
    """Whether the system's loader finds `library`, a name such as libEGL.so.1."""
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def missing_system_packages() -> list[str]:
    """The Debian names of the packages whose library is not there."""
    if not sys.platform.startswith("linux"):
        return []
    groups = tomllib.loads(SYSTEM_PACKAGES.read_text(encoding="utf-8"))["group"]
    entries = [entry for group in groups for entry in group["libraries"]]
    return [entry["package"] for entry in entries if not loads(entry["library"])]


def missing_fonts() -> list[str]:
    """The Debian names of the packages with letters that no font here has."""
    if not sys.platform.startswith("linux"):
        return []
    wanted_fonts = tomllib.loads(SYSTEM_PACKAGES.read_text(encoding="utf-8"))["font"]
    files = {path.name for folder in FONT_FOLDERS if folder.is_dir() for path in folder.rglob("*.*")}
    return [
        font["package"]
        for font in wanted_fonts
        if not any(fnmatch(name, pattern) for name in files for pattern in font["files"])
    ]


def bring_fonts(packages: list[str]) -> None:
    """Install the packages where that is allowed; else say what their letters look like without."""
    if packages and not install_system_packages(packages):
        say(
            "No font with Chinese letters was found, and none could be installed from here: interviews in\n"
            "Chinese would show empty boxes. Everything else works. Type this:\n"
            f"    sudo apt-get install {' '.join(packages)}"
        )


def root_prefix() -> list[str] | None:
    """What to write before a command that needs root: nothing for root, sudo where it asks no password."""
    if os.geteuid() == 0:
        return []
    sudo = shutil.which("sudo")
    if sudo and subprocess.run([sudo, "-n", "true"], capture_output=True, check=False).returncode == 0:
        return [sudo, "-n"]
    return None


def install_system_packages(packages: list[str]) -> bool:
    """Install Debian packages with apt-get; False where that is not possible here."""
    prefix, apt = root_prefix(), shutil.which("apt-get")
    if prefix is None or apt is None:
        return False
    say(f"Installing system packages: {' '.join(packages)}")
    settings = ["env", "DEBIAN_FRONTEND=noninteractive", f"PATH={os.environ['PATH']}"]
    command = [*prefix, *settings, apt, "-qq", "-o", "DPkg::Lock::Timeout=120"]
    install = [*command, "install", "-y", "--no-install-recommends", *packages]
    # The lists may be absent or out of date: the first refusal is no news, the second is.
    for step in (install, [*command, "update"], install):
        result = subprocess.run(step, stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False)
        if result.returncode == 0 and step is install:
            return True
    say(result.stderr.strip()[-2000:])
    return False


def bring_system_packages(packages: list[str]) -> list[str]:
    """Install `packages` where that is allowed; returns what stays missing, and says how to get it."""
    if packages and install_system_packages(packages):
        packages = missing_system_packages()
    if packages:
        say(
            "These system packages are missing and could not be installed from here. Without them the app\n"
            "does not start; the command line and the analysis work. Type this, then make again:\n"
            f"    sudo apt-get install {' '.join(packages)}"
        )
    return packages


def venv_packages() -> list[str]:
    """What Python lacks to make an environment: Debian ships venv without the ensurepip that it calls."""
    if importlib.util.find_spec("ensurepip") or shutil.which("uv"):
        return []
    return [f"python{sys.version_info.major}.{sys.version_info.minor}-venv"]


def make_environment() -> None:
    """An empty environment in .venv, by the standard library or, where Debian took that apart, by uv."""
    shutil.rmtree(ENVIRONMENT, ignore_errors=True)
    say(f"Making the environment in .venv with Python {sys.version_info.major}.{sys.version_info.minor} ...")
    way = [sys.executable, "-m", "venv", str(ENVIRONMENT)]
    if not importlib.util.find_spec("ensurepip") and (uv := shutil.which("uv")):
        way = [uv, "venv", "--quiet", "--seed", "--python", sys.executable, str(ENVIRONMENT)]
    if not succeeds(way):
        shutil.rmtree(ENVIRONMENT, ignore_errors=True)
        raise SetupError("This Python cannot make an environment; the lines above say why.")


def succeeds(command: list[str], settings: dict[str, str] | None = None) -> bool:
    """Run `command` quietly; where it fails, show the end of what it said."""
    environment = {**os.environ, **(settings or {})}
    result = subprocess.run(
        command,
        cwd=ROOT,
        env=environment,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
    )
    if result.returncode != 0:
        said = (result.stderr or result.stdout).strip().splitlines()
        say("\n".join(f"    {line}" for line in said[-5:]))
    return result.returncode == 0


def pip_settings() -> list[dict[str, str]]:
    """The settings to try pip with: as the user has it, then with the system's certificates."""
    quiet = {"PIP_DISABLE_PIP_VERSION_CHECK": "1"}
    if not SYSTEM_CERTIFICATES.exists() or "PIP_CERT" in os.environ:
        return [quiet]
    return [quiet, {**quiet, "PIP_CERT": str(SYSTEM_CERTIFICATES)}]


def pip(arguments: list[str]) -> bool:
    """`pip install` with `arguments`, once more with the system's certificates where the first try fails."""
    command = [str(PYTHON), "-m", "pip", "install", "--quiet", *arguments]
    return any(succeeds(command, settings) for settings in pip_settings())


def uv_command() -> str | None:
    """The uv to install with: the user's, else a pinned one fetched into the environment."""
    if uv := shutil.which("uv"):
        return uv
    if pip(["--require-hashes", "--only-binary", ":all:", "-r", str(INSTALLER_PINS)]):
        return str(ENVIRONMENT / "bin" / "uv")
    return None


def install_pinned_packages() -> None:
    """Every package of constraints.txt, hashes checked: by uv, which is quick, else by pip."""
    count = sum("==" in line for line in PINS.read_text(encoding="utf-8").splitlines())
    say(f"Installing {count} pinned packages (about 400 MB to fetch the first time) ...")
    pinned = ["--require-hashes", "--no-deps", "-r", str(PINS)]
    if uv := uv_command():
        command = [uv, "pip", "install", "--quiet", "--python", str(PYTHON), *pinned]
        if succeeds(command, {"UV_SYSTEM_CERTS": "1"}):
            return
        say("uv could not install them; trying pip ...")
    if not pip(pinned):
        raise SetupError(
            "The packages could not be installed; the lines above say why. The usual reason is no\n"
            "network, or a proxy or package mirror in its way (set HTTPS_PROXY or PIP_INDEX_URL).\n"
            "Type make again when it is reachable; what was fetched is kept."
        )


def install_project() -> None:
    """The project itself, editable, so that the code in this folder is what runs."""
    if not pip(["--no-deps", "--no-build-isolation", "--no-index", "--editable", str(ROOT)]):
        raise SetupError("The project itself could not be installed; the lines above say why.")


def compile_for_start() -> None:
    """Bytecode of what the app's first window loads, so that the first start is as quick as the next ones."""
    packages = [*ENVIRONMENT.glob("lib/python3*/site-packages/*"), *ROOT.glob("*/sojourn_*")]
    loaded = [str(path) for path in packages if path.name in LOADED_AT_START or path.parent.parent == ROOT]
    succeeds([str(PYTHON), "-m", "compileall", "-q", "-x", "PySide6/scripts", *loaded])


def main(arguments: list[str]) -> int:
    if arguments == ["--is-current"]:
        return 0 if is_current() else 1
    inputs, stamp = wanted(), stamped()
    anew = any(stamp.get(key) != inputs[key] for key in ("packages", "folder"))
    needed = [*(venv_packages() if anew else []), *missing_system_packages()]
    missing = bring_system_packages(needed)
    bring_fonts(missing_fonts())
    if anew and (venv := [package for package in missing if package in venv_packages()]):
        raise SetupError(f"Without {venv[0]} this Python cannot make an environment; nothing was changed.")
    STAMP.unlink(missing_ok=True)
    if anew:
        make_environment()
        install_pinned_packages()
    if any(stamp.get(key) != inputs[key] for key in inputs):
        install_project()
        compile_for_start()
    STAMP.write_text(json.dumps({**inputs, "missing_system_packages": missing}), encoding="utf-8")
    say("The environment is ready.")
    return 0


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except SetupError as error:
        print(f"\n{error}", file=sys.stderr)
        sys.exit(1)
    except KeyboardInterrupt:
        print("\nStopped. Type make again to go on.", file=sys.stderr)
        sys.exit(130)
