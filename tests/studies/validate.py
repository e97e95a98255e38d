"""Does every claim find the truth? Simulated studies of 1,000 careers, answered and held to the bounds of the
analysis (`make validate`).

For each number that the process has a true value of, this prints, with Monte Carlo errors, the bias in
empirical standard deviations, the coverage of the 95 % intervals, the share of intervals wholly above and
wholly below the truth, and the mean standard error over the empirical standard deviation; for each claim how
often it was supported and contradicted, by the deciding number alone and by the plan's whole rule.

A test for theta = delta at theta = delta rejects to each side just as often as the interval lies wholly
beyond the truth, whatever delta is, so these shares are those of wrong verdicts there; likewise a test for no
effect rejects where there is none as often as an interval misses the truth.

A file a study is kept in build/validate, with a hash of the sources that answered it. One that is kept is
answered anew, and where all comes out as it was the others of this plan stand too; else all are drawn again.
A change that this one study does not show leaves the others as they are: the table begins with how many
studies the present sources answered. It ends with exit status 1 if a bound is
missed by more than the Monte Carlo error allows.
"""

from __future__ import annotations

import argparse
import json
import math
import sys
import time
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from hashlib import sha256
from pathlib import Path
from typing import Any

import numpy as np
from tests.studies.recovery import (
    COVERAGE_WITHIN,
    LARGEST_BIAS,
    LARGEST_SIDE,
    SE_RATIO,
    Recovered,
    recovered,
    share_interval,
)

import sojourn_analysis
from sojourn_analysis.claims.registry import claim_of
from sojourn_analysis.plan import Plan, PlannedClaim
from sojourn_analysis.results import Verdict
from sojourn_analysis.simulate.process import Process
from sojourn_analysis.simulate.truth.values import truth
from sojourn_analysis.trial import deciding_parts, seed_of, try_study
from sojourn_analysis.workers import spread

SEED = 20_260_000
SHARE, SHARE_OF, LARGEST_SHARE_BIAS, FEWEST_ERRORS = "mediated_share", "chance_10y_difference", 0.05, 4.0
_FEWEST = 2
_ROUNDING = 1e-7


@dataclass(frozen=True, slots=True)
class Verdicts:
    """How often a claim was settled, and how.

    Attributes:
        claim: its id.
        right: what a study without error would say of it by the deciding number.
        studies: how many.
        supported, contradicted: shares, by the plan's whole rule.
        alone_supported, alone_contradicted: shares, by the deciding number before Holm's adjustment.
        error: the largest Monte Carlo error of these shares.
        failed: bounds that were missed.
    """

    claim: str
    right: Verdict
    studies: int
    supported: float
    contradicted: float
    alone_supported: float
    alone_contradicted: float
    error: float
    failed: tuple[str, ...]


Tried = Sequence[Mapping[str, Any]]
"""Studies as their files hold them."""


def drawn(folder: Path, studies: int, careers: int, jobs: int) -> list[dict[str, Any]]:
    """The studies; those that are not there yet are drawn and kept, all of them where the analysis of today
    answers a kept one otherwise.

    Args:
        folder: where a file a study lies.
        studies: how many.
        careers: in each.
        jobs: processes.
    """
    folder.mkdir(parents=True, exist_ok=True)
    plan = deciding_parts(Plan.default())
    seeds = [seed_of(SEED, careers, place) for place in range(studies)]
    paths = [folder / f"study-{careers}-{seed}.json" for seed in seeds]
    kept = {place: found for place, path in enumerate(paths) if (found := _kept(path, plan)) is not None}
    if kept and not _stand(kept, careers, plan):
        print("The analysis answers a kept study otherwise: all are drawn again.", file=sys.stderr)
        kept = {}
    sources, started = sources_hash(), time.monotonic()
    missing = [place for place in range(studies) if place not in kept]
    tasks = [(Process(), careers, seeds[place], plan) for place in missing]
    for done, (task, claims) in enumerate(spread(try_study, tasks, jobs), start=1):
        place = missing[task]
        told = {"seed": seeds[place], "careers": careers, "plan": plan.hash, "sources": sources}
        document = told | {"claims": [asdict(claim) for claim in claims]}
        half = paths[place].with_suffix(".half")
        half.write_text(json.dumps(document), encoding="utf-8")
        half.replace(paths[place])
        spent = time.monotonic() - started
        print(f"{done} of {len(missing)} studies, {spent / done:.0f} s each", file=sys.stderr, flush=True)
    return [json.loads(path.read_text(encoding="utf-8")) for path in paths]


def numbers_of(studies: Tried, claim: PlannedClaim, truths: Mapping[str, float]) -> list[Recovered]:
    """How each number of a claim whose truth is known was recovered."""
    rows = []
    for spec in claim_of(claim.id).spec.numbers:
        if spec.name not in truths or spec.name == SHARE:
            continue
        found = [
            number
            for study in studies
            for number in _claim(study, claim.id)["numbers"]
            if number["name"] == spec.name and number["std_error"] is not None
        ]
        if len(found) >= _FEWEST:
            estimate, low, high, error = (
                np.array([number[key] for number in found], dtype=float)
                for key in ("estimate", "low", "high", "std_error")
            )
            true = spec.scale.additive(truths[spec.name])
            rows.append(recovered(f"{claim.id} {spec.name}", true, estimate, error, (low, high)))
    return rows


def share_of(studies: Tried, true: float) -> tuple[int, float, float, bool]:
    """The bias of C3's share where its total is at least four standard errors.

    Returns:
        How many such studies there are, the bias, its Monte Carlo error, and whether the bound is missed.
    """
    found = []
    for study in studies:
        numbers = {number["name"]: number for number in _claim(study, "C3")["numbers"]}
        total, share = numbers.get(SHARE_OF), numbers.get(SHARE)
        if total and share and abs(total["estimate"]) >= FEWEST_ERRORS * (total["std_error"] or math.inf):
            found.append(share["estimate"])
    if len(found) < _FEWEST:
        return len(found), math.nan, math.nan, False
    bias, error = float(np.mean(found)) - true, float(np.std(found, ddof=1)) / math.sqrt(len(found))
    return len(found), bias, error, abs(bias) > LARGEST_SHARE_BIAS + 2 * error


def verdicts_of(studies: Tried, claim: PlannedClaim, true: float) -> Verdicts:
    """How often a claim was settled; `true` is its deciding number on the scale that it is judged on."""
    theta = claim.sign * (true - claim.reference)
    right = Verdict.SUPPORTED if theta > claim.smallest_effect else Verdict.CONTRADICTED
    told = [_claim(study, claim.id) for study in studies]

    def share(key: str, verdict: Verdict) -> float:
        return sum(one[key] == verdict for one in told) / len(told)

    shares = [share(key, verdict) for key in ("verdict", "alone") for verdict in _SETTLED]
    # Holm's adjustment, the checks and the weights only ever make verdicts rarer: the bound is on what is
    # there before them.
    wrong = shares[3] if right is Verdict.SUPPORTED else shares[2]
    error = max(math.sqrt(one * (1 - one) / len(told)) for one in shares)
    failed = ("wrong verdicts",) if share_interval(wrong, len(told))[0] > LARGEST_SIDE else ()
    return Verdicts(claim.id, right, len(told), *shares, error, failed)


_SETTLED = (Verdict.SUPPORTED, Verdict.CONTRADICTED)


def main() -> int:
    """Draw what is missing, print the tables, keep them as JSON; 0 if every bound holds."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--studies", type=int, default=300)
    parser.add_argument("--careers", type=int, default=1000)
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--out", type=Path, default=Path("build/validate"))
    given = parser.parse_args()
    studies = drawn(given.out / "studies", given.studies, given.careers, given.jobs)
    known, plan = truth(Process()), Plan.default()
    numbers = [row for claim in plan.claims for row in numbers_of(studies, claim, known[claim.id])]
    verdicts = [
        verdicts_of(
            studies, claim, claim_of(claim.id).spec.deciding.scale.additive(known[claim.id][claim.deciding])
        )
        for claim in plan.claims
    ]
    share = share_of(studies, known["C3"][SHARE])
    sources = sources_hash()
    print(f"{len(studies)} studies of {given.careers:,} careers; {told_sources(studies, sources)}.\n")
    _tell(numbers, verdicts, share)
    document = {
        "careers": given.careers, "studies": len(studies), "plan": plan.hash, "sources": sources,
        "studies_by_these_sources": by_sources(studies, sources),
        "numbers": [asdict(row) for row in numbers], "verdicts": [asdict(row) for row in verdicts],
        "mediated_share": dict(zip(("studies", "bias", "error", "failed"), share, strict=True)),
    }  # fmt: skip
    (given.out / "validate.json").write_text(json.dumps(_finite(document), indent=2), encoding="utf-8")
    return 1 if share[3] or any(row.failed for row in (*numbers, *verdicts)) else 0


def _tell(
    numbers: Sequence[Recovered], verdicts: Sequence[Verdicts], share: tuple[int, float, float, bool]
) -> None:
    head = f"{'number':52}{'studies':>8}{'truth':>9}{'mean':>9}{'bias / SD':>17}{'coverage %':>14}"
    print(f"{head}{'above %':>9}{'below %':>9}{'SE / SD':>15}")
    for row in numbers:
        missed = f"  missed: {', '.join(row.failed)}" if row.failed else ""
        bias = f"{row.bias:+.2f} ± {2 * row.bias_error:.2f}"
        coverage = f"{100 * row.coverage:.1f} ± {200 * row.coverage_error:.1f}"
        sides = f"{100 * row.above:9.1f}{100 * row.below:9.1f}"
        ratio = f"{row.se_ratio:.2f} ± {2 * row.se_ratio_error:.2f}"
        print(
            f"{row.name:52}{row.studies:8}{row.truth:9.3f}{row.mean:9.3f}{bias:>17}{coverage:>14}{sides}"
            f"{ratio:>15}{missed}"
        )
    count, bias, error, failed = share
    told = f"{bias:+.3f} ± {2 * error:.3f}" if count >= _FEWEST else "too few studies"
    missed = f"  missed: bias beyond {LARGEST_SHARE_BIAS}" if failed else ""
    where = f"bias where the total is {FEWEST_ERRORS:g} standard errors ({count} studies)"
    print(f"\nC3 {SHARE}, {where}: {told}{missed}")
    head = f"\n{'claim':7}{'right':>14}{'supported %':>13}{'contradicted %':>16}"
    print(f"{head}{'alone: supp. %':>16}{'contr. %':>10}{'± 2':>7}")
    for one in verdicts:
        shares = [one.supported, one.contradicted, one.alone_supported, one.alone_contradicted]
        cells = "".join(
            f"{100 * part:{width}.1f}" for part, width in zip(shares, (13, 16, 16, 10), strict=True)
        )
        missed = f"  missed: {', '.join(one.failed)}" if one.failed else ""
        print(f"{one.claim:7}{one.right:>14}{cells}{200 * one.error:7.1f}{missed}")
    low, high = SE_RATIO
    print(
        f"\nBounds: |bias| {LARGEST_BIAS} SD; coverage 95 ± {100 * COVERAGE_WITHIN:g}; above, below and wrong"
        f" verdicts {100 * LARGEST_SIDE:g} each; SE / SD {low} to {high}. ± is 2 Monte Carlo errors; a"
        " bound is missed only where the Monte Carlo interval leaves it out."
    )


def _claim(study: Mapping[str, Any], claim_id: str) -> Mapping[str, Any]:
    found: Mapping[str, Any] = next(claim for claim in study["claims"] if claim["id"] == claim_id)
    return found


def _kept(path: Path, plan: Plan) -> dict[str, Any] | None:
    """A study that was answered by this plan."""
    try:
        kept: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
        return kept if kept["plan"] == plan.hash and kept["claims"] else None
    except (OSError, ValueError, KeyError):
        return None


def sources_hash() -> str:
    """What the analysis is, as a hash of its files and of where they lie."""
    digest, top = sha256(), Path(sojourn_analysis.__path__[0])
    for path in sorted(top.rglob("*.py")):
        digest.update(f"{path.relative_to(top).as_posix()}\n".encode())
        digest.update(path.read_bytes())
    return digest.hexdigest()


def by_sources(studies: Tried, sources: str) -> int:
    """How many studies were answered by the sources with this hash."""
    return sum(study.get("sources") == sources for study in studies)


def told_sources(studies: Tried, sources: str) -> str:
    """How many studies were answered by the sources with this hash, in words."""
    these = by_sources(studies, sources)
    rest = ", the rest by earlier ones" if these < len(studies) else ""
    return f"{these} of {len(studies)} studies by these sources{rest}"


def _stand(kept: Mapping[int, Mapping[str, Any]], careers: int, plan: Plan) -> bool:
    """Whether the analysis of today answers the first kept study as it was answered."""
    first = kept[min(kept)]
    again = [asdict(claim) for claim in try_study(Process(), careers, first["seed"], plan)]
    return same_answers(first["claims"], again)


def same_answers(one: Any, other: Any) -> bool:
    """Whether two lists of tried claims say the same, numbers but for rounding."""
    if isinstance(one, Mapping):
        return one.keys() == other.keys() and all(same_answers(one[key], other[key]) for key in one)
    if isinstance(one, list | tuple):
        return len(one) == len(other) and all(map(same_answers, one, other))
    if isinstance(one, float) and isinstance(other, float):
        unknown = math.isnan(one) and math.isnan(other)
        return unknown or math.isclose(one, other, rel_tol=_ROUNDING, abs_tol=_ROUNDING)
    return bool(one == other)


def _finite(document: Any) -> Any:
    """JSON has no word for NaN."""
    if isinstance(document, dict):
        return {key: _finite(value) for key, value in document.items()}
    if isinstance(document, list | tuple):
        return [_finite(value) for value in document]
    return None if isinstance(document, float) and not math.isfinite(document) else document


if __name__ == "__main__":
    sys.exit(main())
