"""Where the script begins: Ctrl-C at any moment ends with one sentence, never with a traceback."""

from __future__ import annotations

import signal
import subprocess
import sys
import time

import pytest

from sojourn_schema.interruption import INTERRUPTED, STOPPED

BEGUN = """
import signal, sys
signal.signal(signal.SIGINT, signal.default_int_handler)  # a test run in the background has it ignored
from sojourn_schema.entry import main
print("begun", flush=True)
sys.argv = ["sojourn", *sys.argv[1:]]
main()
"""


def started(*arguments: str) -> subprocess.Popen[str]:
    """The script's own lines, in a process that tells when it has come to them."""
    process = subprocess.Popen(
        [sys.executable, "-c", BEGUN, *arguments],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None
    assert process.stdout.readline() == "begun\n"
    return process


@pytest.mark.parametrize("delay_ms", [0, 5, 10, 20, 30, 40, 60, 100, 200])
def test_ctrl_c_ends_in_one_sentence_however_early_it_comes(delay_ms: int) -> None:
    process = started("--help")
    time.sleep(delay_ms / 1000)
    process.send_signal(signal.SIGINT)
    _, errors = process.communicate(timeout=60)
    # Click begins a new line, for a terminal has just shown ^C.
    assert (process.returncode, errors.strip()) in {(INTERRUPTED, STOPPED), (0, "")}


def test_ctrl_c_while_the_command_line_is_loaded_is_130() -> None:
    script = BEGUN.replace("main()\n", "import time\ntime.sleep(60)\n")
    process = subprocess.Popen(
        [sys.executable, "-c", script, "--help"], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )
    assert process.stdout is not None
    assert process.stdout.readline() == "begun\n"
    process.send_signal(signal.SIGINT)
    _, errors = process.communicate(timeout=30)
    assert (process.returncode, errors) == (INTERRUPTED, f"{STOPPED}\n")


def test_where_the_shell_has_ctrl_c_ignored_it_stays_ignored() -> None:
    script = BEGUN.replace("signal.default_int_handler", "signal.SIG_IGN")
    process = subprocess.Popen(
        [sys.executable, "-c", script, "--help"], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )
    assert process.stdout is not None
    assert process.stdout.readline() == "begun\n"
    process.send_signal(signal.SIGINT)
    told, errors = process.communicate(timeout=60)
    assert (process.returncode, errors) == (0, "")
    assert "Usage: sojourn" in told


def test_the_command_line_leaves_ctrl_c_to_whoever_imports_it() -> None:
    code = (
        "import signal; before = signal.getsignal(signal.SIGINT); import sojourn_schema.command; "
        "print(signal.getsignal(signal.SIGINT) is before)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60)
    assert done.stdout == "True\n"
