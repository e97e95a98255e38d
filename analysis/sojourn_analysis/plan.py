"""The analysis plan: which claims are tested, by which number, and how large an effect has to be to
matter."""

from __future__ import annotations

import json
import math
import tomllib
from collections.abc import Collection, Mapping
from dataclasses import asdict, dataclass
from enum import StrEnum
from hashlib import sha256
from importlib.resources import files
from pathlib import Path
from typing import Any, TypeVar

from sojourn_analysis import plans
from sojourn_analysis.claims.registry import claim_ids, claim_of
from sojourn_analysis.claims.scale import Scale
from sojourn_analysis.margins import Margins, fault_of
from sojourn_analysis.subgroup import ITEMS, Subgroup, unknown_answers
from sojourn_schema.errors import DefinitionError
from sojourn_schema.named_file import open_named

DEFAULT = "default.toml"
T = TypeVar("T")


class Made(StrEnum):
    """When a plan was made."""

    SHIPPED = "shipped"
    """It is the one that ships, made without these data."""
    REGISTERED = "registered"
    """The study named its hash when it was made, before the first record."""
    EXPLORATORY = "exploratory"
    """Neither: it may have been made after the data were seen."""


@dataclass(frozen=True, slots=True)
class Standardisation:
    """How chances are standardised and drawn.

    Attributes:
        horizon_years: a chance is that of an event within so many years of the PhD.
        industry_years: the industry years first under which headlines are given, the reference first.
        drawn_industry_years: those that the figure shows.
        fewest_people_drawn: a history that fewer people were observed under is not drawn.
        landmark_year: years since the PhD at which the observed curves start.
    """

    horizon_years: int
    industry_years: tuple[int, ...]
    drawn_industry_years: tuple[int, ...]
    fewest_people_drawn: int
    landmark_year: int


@dataclass(frozen=True, slots=True)
class PlannedClaim:
    """One claim as it will be judged.

    Attributes:
        id: as in the list of claims.
        claim: the claim as people put it.
        question: the same as a question, for page one.
        headlines: names of the numbers that are reported; the deciding one among them.
        deciding: name of the number that decides.
        scale: of the deciding number; a ratio ("log") is judged as its logarithm.
        sign: so that the claim says theta > 0; -1 where it says that the number is lowered.
        smallest_effect: delta > 0, the smallest effect of interest on that scale.
        smallest_effect_argument: why that.
        required_checks: other analyses that go with the claim.
        settling_checks: those under which the verdict has to stand to count as settled.
        reference: what the deciding number is held against, on the scale that it is judged on: theta = sign x
            (number - reference). 0 for a ratio or a difference; a share has to argue for its own.
    """

    id: str
    claim: str
    question: str
    headlines: tuple[str, ...]
    deciding: str
    scale: str
    sign: int
    smallest_effect: float
    smallest_effect_argument: str
    required_checks: tuple[str, ...]
    settling_checks: tuple[str, ...]
    reference: float = 0.0

    def theta(self, estimate: float) -> float:
        """The deciding number on the additive scale, signed so that the claim says that it is positive.

        Args:
            estimate: on the scale of its headline.
        """
        return self.sign * (Scale(self.scale).additive(estimate) - self.reference)


@dataclass(frozen=True, slots=True)
class Plan:
    """What is analysed and how it is judged; to be fixed before the data are seen.

    Attributes:
        title, version: which plan this is.
        alpha: the level at which a claim is settled, after Holm's adjustment over the plan's claims.
        standardisation: of the chances.
        claims: in the order of the report.
        seed: of everything that draws random numbers.
        bootstrap_draws: how often persons are resampled where a claim does that.
        subgroup: whose careers are analysed; empty for everybody's.
        weights: margins of the population that people are weighted to, where they are known.
    """

    title: str
    version: str
    alpha: float
    standardisation: Standardisation
    claims: tuple[PlannedClaim, ...]
    seed: int
    bootstrap_draws: int
    subgroup: Subgroup
    weights: Margins

    @staticmethod
    def default() -> Plan:
        """The plan that ships with the package."""
        return _plan(tomllib.loads(files(plans).joinpath(DEFAULT).read_text(encoding="utf-8")), DEFAULT)

    @staticmethod
    def from_toml(path: Path) -> Plan:
        """A plan of one's own.

        Raises:
            DefinitionError: the file can't be read, or something in it is missing, unknown or out of bounds.
        """
        try:
            with open_named(path) as file:
                text = file.read().decode("utf-8")
        except OSError as error:
            raise _unusable(str(path), f"can't be read: {error.strerror or error}") from error
        except UnicodeDecodeError as error:
            raise _unusable(str(path), f"is no TOML: {error}") from error
        return Plan.from_toml_text(text, str(path))

    @staticmethod
    def from_toml_text(text: str, name: str) -> Plan:
        """A plan from the text of its file (`plan_text` writes it).

        Args:
            text: TOML.
            name: how errors call it.

        Raises:
            DefinitionError: something in it is missing, unknown or out of bounds.
        """
        try:
            return _plan(tomllib.loads(text), name)
        except tomllib.TOMLDecodeError as error:
            raise _unusable(name, f"is no TOML: {error}") from error

    def document(self) -> dict[str, Any]:
        """The plan as results.json holds it; `default` says whether it is the one that ships."""
        return asdict(self) | {"default": self.is_default, "hash": self.hash}

    @property
    def hash(self) -> str:
        """SHA-256 of everything in it, in hexadecimal; comments and layout of the file do not count."""
        return sha256(json.dumps(asdict(self), sort_keys=True).encode()).hexdigest()

    def made(self, registered: Collection[str]) -> Made:
        """Whether the plan was fixed before the data, as far as a study can tell.

        Args:
            registered: hashes of the plans that the study named when it was made, before its first record.
        """
        if self.is_default:
            return Made.SHIPPED
        return Made.REGISTERED if self.hash in registered else Made.EXPLORATORY

    @property
    def is_default(self) -> bool:
        """Whether everything in it is as in the plan that ships with the package."""
        return self == Plan.default()


def _unusable(name: str, what: str) -> DefinitionError:
    return DefinitionError(
        f"The analysis plan {name} {what}.", "Nothing was analysed.", "Mend the plan, or leave it out."
    )


class _Section:
    """A TOML table that is read item by item; what was not read is unknown."""

    def __init__(self, raw: object, where: str, name: str) -> None:
        if not isinstance(raw, Mapping):
            raise _unusable(name, f"has no table [{where}]")
        self.raw, self.where, self.name, self.read = raw, where, name, set[str]()

    def item(self, key: str, kind: type[T]) -> T:
        self.read.add(key)
        value = self.raw.get(key)
        if kind is float and isinstance(value, int) and not isinstance(value, bool):
            value = float(value)
        if not isinstance(value, kind) or (isinstance(value, bool) and kind is not bool):
            stands = "is missing" if value is None else f"is {value!r}"
            raise _unusable(self.name, f"needs {self.where}{key} of type {kind.__name__}, which {stands}")
        return value

    def items(self, key: str, kind: type[T]) -> tuple[T, ...]:
        found = self.item(key, list)
        if not all(isinstance(one, kind) and not isinstance(one, bool) for one in found):
            raise _unusable(self.name, f"has something other than {kind.__name__} in {self.where}{key}")
        return tuple(found)

    def hold(self, condition: bool, what: str) -> None:
        if not condition:
            raise _unusable(self.name, f"can't be carried out: {self.where}{what}")

    def done(self) -> None:
        unknown = sorted(set(self.raw) - self.read)
        if unknown:
            raise _unusable(self.name, f"has an unknown item {self.where}{unknown[0]}")


def _plan(raw: Mapping[str, Any], name: str) -> Plan:
    top = _Section(raw, "", name)
    claims = tuple(_claim(one, name) for one in top.item("claims", list))
    plan = Plan(
        top.item("title", str),
        top.item("version", str),
        top.item("alpha", float),
        _standardisation(top.item("standardisation", dict), name),
        claims,
        top.item("seed", int),
        top.item("bootstrap_draws", int),
        _subgroup(raw.get("subgroup", {}), name),
        _weights(raw.get("weights", {}), name),
    )
    top.read |= {"subgroup", "weights"}
    top.hold(plan.seed >= 0, f"seed = {plan.seed}, which is below 0")
    fewest = math.ceil(2 * len(claims) / plan.alpha) if 0 < plan.alpha < 1 else 0
    top.hold(
        plan.bootstrap_draws >= fewest,
        f"bootstrap_draws = {plan.bootstrap_draws}, with which no p could be small enough; it takes {fewest}",
    )
    top.hold(0 < plan.alpha < 1, f"alpha = {plan.alpha:g}, which is not between 0 and 1")
    ids = [claim.id for claim in claims]
    top.hold(len(set(ids)) == len(ids), "claims twice with the same id")
    top.hold(bool(claims), "claims without any")
    top.done()
    return plan


def _subgroup(raw: object, name: str) -> Subgroup:
    section = _Section(raw, "subgroup.", name)
    found = {}
    for item in section.raw:
        section.hold(item in ITEMS, f"{item}; a subgroup is formed by {', '.join(sorted(ITEMS))}")
        found[item] = section.items(item, str)
        section.hold(bool(found[item]), f"{item} without an answer")
        unknown = unknown_answers(item, found[item])
        section.hold(not unknown, f"{item} has no answer {', '.join(map(repr, unknown))}")
    return found


def _weights(raw: object, name: str) -> Margins:
    section = _Section(raw, "weights.", name)
    found = {}
    for margin in section.raw:
        shares = _Section(section.item(margin, dict), f"weights.{margin}.", name)
        found[margin] = {level: shares.item(level, float) for level in shares.raw}
        fault = fault_of(margin, found[margin])
        section.hold(not fault, fault)
    return found


def _standardisation(raw: object, name: str) -> Standardisation:
    section = _Section(raw, "standardisation.", name)
    found = Standardisation(
        section.item("horizon_years", int),
        section.items("industry_years", int),
        section.items("drawn_industry_years", int),
        section.item("fewest_people_drawn", int),
        section.item("landmark_year", int),
    )
    years = found.industry_years + found.drawn_industry_years
    named = "for the headlines are named after it"
    section.hold(found.horizon_years == 10, f"horizon_years must be 10, {named}")
    section.hold(found.industry_years == (0, 3), f"industry_years must be [0, 3], {named}")
    section.hold(
        all(0 <= one <= found.horizon_years for one in years),
        f"drawn_industry_years must be from 0 to {found.horizon_years}, the years that a chance is over",
    )
    section.hold(0 <= found.landmark_year <= 40, "landmark_year must be from 0 to 40")
    section.done()
    return found


def _claim(raw: object, name: str) -> PlannedClaim:
    section = _Section(raw, "claims.", name)
    claim = PlannedClaim(
        section.item("id", str),
        section.item("claim", str),
        section.item("question", str),
        section.items("headlines", str),
        section.item("deciding", str),
        section.item("scale", str),
        section.item("sign", int),
        section.item("smallest_effect", float),
        section.item("smallest_effect_argument", str).strip(),
        section.items("required_checks", str),
        section.items("settling_checks", str),
        section.item("reference", float) if "reference" in section.raw else 0.0,
    )
    known = claim_ids()
    section.hold(claim.id in known, f"id = {claim.id!r}; claims that can be fitted are {', '.join(known)}")
    spec = claim_of(claim.id).spec
    scale, sign, headlines = str(spec.deciding.scale), spec.sign, spec.headlines
    section.hold(
        claim.scale == scale, f"scale = {claim.scale!r}, which must be {scale!r} for the deciding number"
    )
    section.hold(claim.sign == sign, f"sign = {claim.sign}, which must be {sign}, for {claim.id} says so")
    section.hold(
        0 < claim.smallest_effect < math.inf,
        f"smallest_effect = {claim.smallest_effect:g}, which is not a number above 0",
    )
    section.hold(
        set(claim.headlines) == set(headlines),
        f"headlines must be those of {claim.id}: {', '.join(headlines)}",
    )
    section.hold(claim.deciding == headlines[0], f"deciding = {claim.deciding!r}, which can't decide")
    section.hold(math.isfinite(claim.reference), f"reference = {claim.reference:g}, which is no number")
    _hold_checks(section, claim, tuple(spec.checks))
    section.done()
    return claim


def _hold_checks(section: _Section, claim: PlannedClaim, known: tuple[str, ...]) -> None:
    listed = ("required_checks", claim.required_checks), ("settling_checks", claim.settling_checks)
    for item, names in listed:
        for name in names:
            section.hold(
                name in known,
                f"{item} names {name!r}; the checks of {claim.id} are {', '.join(known) or 'none'}",
            )
        section.hold(len(set(names)) == len(names), f"{item} names a check twice")
    for name in claim.settling_checks:
        section.hold(
            name in claim.required_checks,
            f"settling_checks names {name!r}, which required_checks does not",
        )
