"""The process that simulated careers come from: who people are, what moves them, and what is true of them.

**Who.** The answers that the base model reads (field, tier of the PhD institution, gender, cohort) are drawn
independently of each other from the shares below. "unknown" (not asked, don't know, prefer not to say) is
drawn as an answer like any other and has an effect of its own, so that missing answers hide nothing.

**Hire.** In year t since the PhD, somebody not yet hired gets a first faculty position with the chance

    logit h = band(t) + ln(R) * industry_years + b_P * postdoc_years + b_O * other_years
              + field1 + phd_tier + gender + cohort5

where the years are those served since the PhD and before the present one, and R is the odds ratio of an
industry year: the total effect. What else acts on a hire acts *around* this: the kind of industry years,
papers (a share of the total goes through them, `mediated_share`), grants, and a wish if it is let. Each moves
single people up or down, with an intercept that keeps the chance of the people still waiting with the same
history and answers at h, exactly (`hiring`). So the base model is correctly specified, and what people would
have had under other histories (randomised exposure) is the same sum with the years put in.

**Moves.** Leaving academia and coming back are discrete-time hazards of the same make (`moves`): log odds by
the clock, years since the PhD at entry and answers, around which a latent wish and the plan to return act.
Neither papers nor anything else that a hire turns on acts on a move, unless `wishes.on_hire` lets the wish
act on both.

The remaining subjects have their parameters in `parameters`, and `truth` says what is true of a process.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass, field
from itertools import product
from typing import Any, Self

import numpy as np

from sojourn_analysis.simulate.calibration import Floats
from sojourn_analysis.simulate.parameters import (
    Chairs,
    Employment,
    Fieldwork,
    Grants,
    Jobs,
    Moves,
    Publishing,
    Searches,
    Wishes,
)

BANDS = ("0", "1", "2", "3", "4", "5", "6-7", "8-10", "11-15", "16+")
BAND_STARTS = np.array([0, 1, 2, 3, 4, 5, 6, 8, 11, 16])
HORIZON_YEARS = 10
FIRST_PHD_YEAR, LAST_PHD_YEAR = 1995, 2024
UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Level:
    """One answer to a background question: its share among respondents and its effect on the log odds of a
    hire."""

    share: float
    effect: float = 0.0


def _fields() -> dict[str, Level]:
    return {
        "1": Level(0.46),
        "2": Level(0.22, -0.10),
        "3": Level(0.10, -0.20),
        "5": Level(0.13, 0.25),
        "6": Level(0.05, -0.15),
        UNKNOWN: Level(0.04, -0.10),
    }


def _tiers() -> dict[str, Level]:
    return {
        "top10": Level(0.18, 0.55),
        "top50": Level(0.27, 0.30),
        "top200": Level(0.27, 0.10),
        "other": Level(0.20),
        UNKNOWN: Level(0.08, 0.05),
    }


def _genders() -> dict[str, Level]:
    return {
        "man": Level(0.56),
        "woman": Level(0.34, -0.10),
        "another": Level(0.04, -0.05),
        UNKNOWN: Level(0.06),
    }


def _cohorts() -> dict[str, Level]:
    effects = (0.35, 0.25, 0.10, 0.0, -0.15, -0.25)
    years = (LAST_PHD_YEAR + 1 - FIRST_PHD_YEAR) // 5
    return {
        f"{FIRST_PHD_YEAR + 5 * band}-{FIRST_PHD_YEAR + 5 * band + 4}": Level(1 / years, effects[band])
        for band in range(years)
    }


@dataclass(frozen=True, slots=True)
class Process:
    """The stated process with its parameters (see the module's text).

    Attributes:
        industry_odds_ratio: odds ratio of a hire per industry year served, against another academic year that
            is no postdoc year; the total effect.
        postdoc_year, other_year: log odds ratios per year served.
        bands: log odds of a hire of the reference person by band of years since the PhD, as `BANDS`.
        fields, tiers, genders, cohorts: the background answers.
        survey_year: the year of the fieldwork; careers are told up to here.
        share_in_progress: share of respondents who are still PhD students (in no risk set).
        mediated_share: the part of the total effect that goes through papers: of the difference in 10-year
            chances between three industry years first and none, the share that is there because of the
            papers.
        wishes, moves, publishing, employment, grants, chairs, searches, jobs, fieldwork: see `parameters`.
    """

    industry_odds_ratio: float = 0.85
    postdoc_year: float = 0.06
    other_year: float = -0.15
    bands: tuple[float, ...] = (-4.0, -3.4, -3.0, -2.8, -2.8, -2.9, -3.1, -3.4, -3.8, -4.3)
    fields: Mapping[str, Level] = field(default_factory=_fields)
    tiers: Mapping[str, Level] = field(default_factory=_tiers)
    genders: Mapping[str, Level] = field(default_factory=_genders)
    cohorts: Mapping[str, Level] = field(default_factory=_cohorts)
    survey_year: int = 2026
    share_in_progress: float = 0.03
    mediated_share: float = 0.5
    wishes: Wishes = field(default_factory=Wishes)
    moves: Moves = field(default_factory=Moves)
    publishing: Publishing = field(default_factory=Publishing)
    employment: Employment = field(default_factory=Employment)
    grants: Grants = field(default_factory=Grants)
    chairs: Chairs = field(default_factory=Chairs)
    searches: Searches = field(default_factory=Searches)
    jobs: Jobs = field(default_factory=Jobs)
    fieldwork: Fieldwork = field(default_factory=Fieldwork)

    @classmethod
    def in_the_field(cls, **changes: Any) -> Self:
        """What a study has to reckon with: few people met outside academia, blanks, bad memories."""
        fieldwork = Fieldwork(reached_outside=0.4, blank=0.04, shifted=0.08, months_unknown=0.6, heaped=True)
        return cls(fieldwork=fieldwork, **changes)

    @classmethod
    def confounded(cls, **changes: Any) -> Self:
        """The latent wish keeps people in academia and helps them to a chair, so comparisons mislead."""
        return cls(wishes=Wishes(on_hire=0.5), **changes)

    @classmethod
    def of_scenario(cls, scenario: str, industry_odds_ratio: float, mediated_share: float) -> Self:
        """The process of a named scenario: plain, field or confounded.

        Raises:
            KeyError: there is no scenario of that name.
        """
        scenarios: dict[str, Callable[..., Self]] = {
            "plain": cls,
            "field": cls.in_the_field,
            "confounded": cls.confounded,
        }
        return scenarios[scenario](industry_odds_ratio=industry_odds_ratio, mediated_share=mediated_share)

    @property
    def backgrounds(self) -> tuple[Mapping[str, Level], ...]:
        """The background questions that act on a hire: field, tier, gender, cohort."""
        return self.fields, self.tiers, self.genders, self.cohorts

    def log_odds(self, t: int, industry: Any, postdoc: Any, other: Any, background: Floats) -> Floats:
        """Log odds of a first faculty position in a year at risk.

        Args:
            t: years since the PhD.
            industry, postdoc, other: years served before this one, numbers or arrays of shape (n,).
            background: summed effects of the background answers, shape (n,).

        Returns:
            Shape (n,).
        """
        band = self.bands[int(np.searchsorted(BAND_STARTS, t, side="right")) - 1]
        years = (
            np.log(self.industry_odds_ratio) * industry
            + self.postdoc_year * postdoc
            + self.other_year * other
        )
        return np.asarray(band + years + background, dtype=np.float64)

    def patterns(self) -> tuple[Floats, Floats]:
        """Every combination of background answers: its share and its summed effect, each of shape (720,)."""
        combined = list(product(*(levels.values() for levels in self.backgrounds)))
        shares = np.array([np.prod([level.share for level in one]) for one in combined])
        return shares, np.array([sum(level.effect for level in one) for one in combined])

    def parameters(self) -> dict[str, Any]:
        """The parameters as plain values, for `truth.json`."""
        return asdict(self)
