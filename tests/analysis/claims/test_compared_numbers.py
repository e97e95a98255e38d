"""Effects beside each other: drawn with what stands behind each, and not where few do."""

from __future__ import annotations

import math

from sojourn_analysis.claims.compared_numbers import Effect, drawn_effects
from sojourn_analysis.claims.scale import Scale
from sojourn_analysis.claims.theta import Wald

MOVE = Effect("a move", Wald(math.log(2), 0.1), (20, 30))
POST = Effect("a joint position", Wald(0.0, 0.2), (8, 9))
FEW = Effect("a start-up", Wald(math.log(3), 0.5), (4, 40))


def told(*effects: Effect, add_up: bool = False) -> str:
    drawn = drawn_effects("f", "Odds ratio", Scale.LOG, effects, "n = 90 people.", 5, "", add_up=add_up)
    return drawn[0].draw().description if drawn else ""


def test_ratios_are_told_with_their_intervals() -> None:
    assert "a move: 2.00 (1.64 to 2.43); a joint position: 1.00 (0.68 to 1.48). n = 90 people." in told(
        MOVE, POST
    )


def test_what_rests_on_few_is_left_out_and_one_number_alone_is_not_drawn() -> None:
    assert "start-up" not in told(MOVE, POST, FEW)
    assert told(MOVE, FEW) == ""
    assert told(MOVE, Effect("none", None, (50, 50))) == ""


def test_a_count_that_could_be_reckoned_from_the_others_is_left_out_too() -> None:
    # Counts that are told together: the smallest of the others goes with the few.
    assert "joint" in told(MOVE, MOVE, POST, FEW)
    assert "joint" not in told(MOVE, MOVE, POST, FEW, add_up=True)


def test_the_ends_of_the_axis_say_what_lies_there() -> None:
    (drawn,) = drawn_effects("f", "Odds ratio", Scale.LOG, [MOVE, POST], "", 5, "")
    assert "← lower odds" in drawn.draw().svg
    (drawn,) = drawn_effects("f", "Ranks", Scale.MEAN_DIFFERENCE, [MOVE, POST], "", 5, "")
    assert "lower" not in drawn.draw().svg
