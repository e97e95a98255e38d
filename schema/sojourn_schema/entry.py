"""Where the `sojourn` script begins: hears Ctrl-C before anything that takes time is loaded.

Until the command line stands, Ctrl-C would show Python's own traceback. Nothing is open by then, so the
process may end at once. Only the script imports this module; whoever imports `command` keeps their own
Ctrl-C.
"""

from __future__ import annotations

import signal

from sojourn_schema.interruption import end_at_once, is_heard

if is_heard():
    signal.signal(signal.SIGINT, end_at_once)


def main() -> None:
    """Run the command line and exit; `command.main` says with which status."""
    from sojourn_schema import command

    if is_heard():
        # From here on a study may be open: an exception lets what is half done be taken back.
        signal.signal(signal.SIGINT, signal.default_int_handler)
    try:
        command.main()
    except KeyboardInterrupt:
        end_at_once()
    finally:
        # All is done and said; a late Ctrl-C would only spoil the exit status.
        signal.signal(signal.SIGINT, signal.SIG_IGN)


if __name__ == "__main__":
    main()
