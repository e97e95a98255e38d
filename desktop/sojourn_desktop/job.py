"""The other side of a background task: one function, run in a process of its own, that reports in lines of
JSON.

`python -m sojourn_desktop.job` reads one request from its input, `{"work": "module:function",
"arguments": {}, "scratch": folder}`, and calls `function(progress, **arguments)`. Temporary files go to
that folder, which the window takes away, even after an end by force. Written are `{"progress": [what,
share]}` lines, then one of `{"done": result}`, `{"failed": [what, meaning, remedy]}` or, at a mistake of
ours, `{"bug": path}` with the report's path or null. Texts are as `phrase.as_json` has them: the window
says them in its language. A process, because analysis holds the interpreter's lock for seconds at a time,
and because ending it ends the work and frees its memory. Nothing here imports Qt.
"""

from __future__ import annotations

import importlib
import json
import os
import signal
import sys
import tempfile
from typing import Any, TextIO

from sojourn_schema.bug_report import keep_report
from sojourn_schema.errors import SojournError
from sojourn_schema.phrase import as_json

CANCELLED = 143


def main() -> None:
    """Do what the request on the standard input asks for."""
    # Lines for the window go to the real output; what a library may print goes to the error output.
    lines = os.fdopen(os.dup(sys.stdout.fileno()), "w", encoding="utf-8")
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())
    # Cancelled: leave by an exception, so that what was half written is taken away.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(CANCELLED))
    request = json.load(sys.stdin)
    try:
        done = _work(request, lines)
    except SojournError as problem:
        _say(lines, {"failed": [as_json(one) for one in (problem.what, problem.meaning, problem.remedy)]})
    except BrokenPipeError:
        sys.exit(0)  # The window is gone; so is the wish for a result.
    except Exception as problem:
        tempfile.tempdir = None  # the report is to stay
        report = keep_report(problem)
        if report.path is None:
            sys.stderr.write(report.text)
        _say(lines, {"bug": str(report.path) if report.path is not None else None})
    else:
        _say(lines, {"done": done})


def _work(request: dict[str, Any], lines: TextIO) -> object:
    tempfile.tempdir = request["scratch"]
    module, _, name = request["work"].partition(":")
    function = getattr(importlib.import_module(module), name)

    def progress(what: str, share: float) -> None:
        _say(lines, {"progress": [as_json(what), share]})

    return function(progress, **request["arguments"])


def _say(lines: TextIO, message: dict[str, object]) -> None:
    lines.write(json.dumps(message) + "\n")
    lines.flush()


if __name__ == "__main__":
    main()
