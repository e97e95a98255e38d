"""What lives is set aside while one types, and nothing of an interview outlives its end."""

from __future__ import annotations

import gc
import weakref

from sojourn_desktop.interview.garbage import clear_away, set_aside


class Held:
    """Something that leads to itself, as a widget and its slot do."""

    def __init__(self) -> None:
        self.itself = self


def test_what_was_set_aside_is_spared_and_goes_at_the_end_all_the_same() -> None:
    held = Held()
    gone = weakref.ref(held)
    set_aside()
    del held
    gc.collect()
    assert gone() is not None
    clear_away()
    assert gone() is None
    assert gc.get_freeze_count() == 0
