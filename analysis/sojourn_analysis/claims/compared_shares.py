"""The figure of a claim that compares chances or shares of groups: a dot and its interval for each."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from sojourn_analysis.claims.estimated import Drawing
from sojourn_analysis.claims.theta import Theta
from sojourn_analysis.figures import Group, groups_figure
from sojourn_analysis.figures.drawing import ACADEMIA


@dataclass(frozen=True, slots=True)
class Side:
    """One of the groups.

    Attributes:
        words: who they are.
        share: theirs; None where it could not be estimated.
        people: how many they are.
        colour: of the dot.
    """

    words: str
    share: Theta | None
    people: int
    colour: str = ACADEMIA


def drawn_shares(
    name: str, words: str, sides: Sequence[Side], fewest: int, caption: str
) -> tuple[Drawing, ...]:
    """The figure, or none where fewer than two groups have a share, or one of them too few people to tell.

    Args:
        name: of the file.
        words: what the share is, such as "Back in academia within five years, of 100 people".
        sides: the groups, in their order.
        fewest: people that a number may speak of.
        caption: what a reader has to know beside it.
    """
    groups = [
        Group(side.words, side.share.estimate, side.share.interval, side.people, side.colour)
        for side in sides
        if side.share is not None
    ]
    if len(groups) < 2 or min(group.people for group in groups) < fewest:
        return ()
    return (Drawing(lambda: groups_figure(name, groups, words, True), caption),)
