"""Undo and redo: the steps of an interview, as texts before and after."""

from __future__ import annotations

from dataclasses import dataclass, field

from sojourn_schema.instrument.answers import Changes, Place


@dataclass(frozen=True, slots=True)
class Step:
    """One step: what each place held before (None: nothing) and holds after; the same places in both."""

    before: Changes
    after: Changes

    def followed_by(self, later: Step) -> Step:
        """This step and the next one as a single one, without places that end as they began."""
        before = {**later.before, **self.before}
        after = {**self.after, **later.after}
        kept = [place for place in before if before[place] != after[place]]
        return Step({place: before[place] for place in kept}, {place: after[place] for place in kept})


@dataclass(slots=True)
class History:
    """The steps that can be taken back, and those taken back that can be done again."""

    done: list[Step] = field(default_factory=list)
    undone: list[Step] = field(default_factory=list)
    typing: Place | None = None
    """Where the last step was typed and the next key press belongs to it."""

    def record(self, step: Step, typing: Place | None) -> None:
        """Take in a step; key presses in one place in a row are one step."""
        self.undone.clear()
        if typing is not None and typing == self.typing and self.done:
            step = self.done.pop().followed_by(step)
        if step.after:
            self.done.append(step)
        self.typing = typing if step.after else None

    def undo(self) -> Step | None:
        """The step to take back, None where there is none."""
        self.typing = None
        if not self.done:
            return None
        self.undone.append(self.done.pop())
        return self.undone[-1]

    def redo(self) -> Step | None:
        """The step to do again, None where there is none."""
        self.typing = None
        if not self.undone:
            return None
        self.done.append(self.undone.pop())
        return self.done[-1]
