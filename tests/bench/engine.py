"""How long and how much memory it takes from a study file to C1's clustered fit, against the uncollapsed fit.

`python -m tests.bench.engine [--respondents N]` makes a study of N careers (spells with months) and fits the
base model twice, each in a process of its own: ours (cells), and `GLM` of statsmodels, clustered, on
the single person-years that the same loader made. It prints a table and keeps the numbers in
build/bench/engine.json.
"""

from __future__ import annotations

import argparse
import json
import resource
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np

SURVEY_YEAR = 2026
BUILD = Path("build/bench")
ALTERNATIVE_UP_TO = 200_000
"""Respondents; above, the uncollapsed fit needs more memory than a laptop has."""
_STATES = (
    ("academia", "postdoc", 0.30),
    ("industry", "research_scientist", 0.25),
    ("academia", "staff_scientist", 0.12),
    ("academia", "assistant_professor", 0.17),
    ("government", "research_scientist", 0.05),
    ("none", "other", 0.06),
    ("startup", "founder", 0.05),
)


def main() -> None:
    """Run the comparison, or one side of it where the parent asks for that."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--respondents", type=int, default=100_000)
    parser.add_argument("--side", choices=("cells", "person-years"))
    options = parser.parse_args()
    if options.side:
        print(json.dumps(_side(_study(options.respondents), options.side)))
        return
    path = _study(options.respondents)
    if not path.exists():
        _make_study(path, options.respondents)
    sides = ["cells"] + ["person-years"] * (options.respondents <= ALTERNATIVE_UP_TO)
    measured = {side: _measured(options.respondents, side) for side in sides}
    _tell(options.respondents, measured)


def _study(respondents: int) -> Path:
    return BUILD / f"study-{respondents}.sojourn"


def _measured(respondents: int, side: str) -> dict[str, Any]:
    command = [sys.executable, "-m", "tests.bench.engine", "--respondents", str(respondents), "--side", side]
    finished = subprocess.run(command, check=True, capture_output=True, text=True)
    measured: dict[str, Any] = json.loads(finished.stdout)
    return measured


def _tell(respondents: int, measured: dict[str, dict[str, Any]]) -> None:
    ours, other = measured["cells"], measured.get("person-years")
    document: dict[str, Any] = {"respondents": respondents, **measured}
    print(
        f"{respondents:,} respondents, {ours['person_years']:,} person-years, {ours['cells']:,} cells "
        f"({ours['person_years'] / ours['cells']:.1f} : 1)"
    )
    print(f"{'':34}{'load s':>9}{'fit s':>9}{'total s':>9}{'peak GB':>9}")
    names = {"cells": "cells", "person-years": "statsmodels on single person-years"}
    for side, numbers in measured.items():
        total = numbers["load_seconds"] + numbers["fit_seconds"]
        cells = (numbers["load_seconds"], numbers["fit_seconds"], total, numbers["peak_gb"])
        print(f"{names[side]:34}" + "".join(f"{number:9.2f}" for number in cells))
    if other is not None:
        document["ratios"] = _ratios(ours, other)
        print("".join(f"{name}: {value:.3g}\n" for name, value in document["ratios"].items()), end="")
    BUILD.joinpath("engine.json").write_text(json.dumps(document, indent=2), encoding="utf-8")


def _ratios(ours: dict[str, Any], other: dict[str, Any]) -> dict[str, float]:
    def apart(what: str) -> float:
        one, two = np.array(ours[what]), np.array(other[what])
        return float(np.max(np.abs(one / two - 1)))

    seconds = [side["load_seconds"] + side["fit_seconds"] for side in (other, ours)]
    return {
        "times faster in all": seconds[0] / seconds[1],
        "times faster to fit": other["fit_seconds"] / ours["fit_seconds"],
        "times less memory": other["peak_gb"] / ours["peak_gb"],
        "coefficients, largest relative difference": apart("params"),
        "standard errors, largest relative difference": apart("std_errors"),
    }


def _side(path: Path, side: str) -> dict[str, Any]:
    import statsmodels.api as sm

    from sojourn_analysis.engine.duckdb import Engine
    from sojourn_analysis.engine.histories import histories_of_study
    from sojourn_analysis.models.hazard import fit_hazard
    from sojourn_analysis.person_years import BASE_FORMULA, first_faculty

    with Engine() as engine:
        start = time.perf_counter()
        risk_set = first_faculty(engine, histories_of_study(path))
        loaded = time.perf_counter()
        numbers: dict[str, Any] = {"person_years": risk_set.n_rows, "load_seconds": loaded - start}
        if side == "cells":
            fit = fit_hazard(risk_set, BASE_FORMULA)
            errors = np.sqrt(np.diag(fit.cov))
            numbers |= {"cells": fit.n_cells, "params": fit.params.tolist(), "std_errors": errors.tolist()}
        else:
            from formulaic import model_matrix

            frame = risk_set.labelled(engine.rows(risk_set.table).to_pandas())
            design = model_matrix(BASE_FORMULA, frame)
            model = sm.GLM(frame["event"], design, family=sm.families.Binomial())
            plain = model.fit(tol=1e-12, cov_type="cluster", cov_kwds={"groups": frame["person"].to_numpy()})
            numbers |= {"params": plain.params.tolist(), "std_errors": plain.bse.tolist()}
        numbers["fit_seconds"] = time.perf_counter() - loaded
    numbers["peak_gb"] = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024**2
    return numbers


def _make_study(path: Path, respondents: int) -> None:
    from sojourn_schema.store.connection import connect, transaction
    from sojourn_schema.store.study_file import StudyFile
    from sojourn_schema.study import StudyDefinition

    path.parent.mkdir(parents=True, exist_ok=True)
    StudyFile.create(path, StudyDefinition.default(SURVEY_YEAR)).close()
    rng = np.random.default_rng(1)
    phd_years = rng.integers(2000, SURVEY_YEAR - 1, respondents)
    connection = connect(path)
    with transaction(connection):
        connection.executemany(
            "INSERT INTO respondent (respondent_id, survey_year, phd_status, phd_year, phd_field, phd_tier,"
            " gender) VALUES (?, ?, 'awarded', ?, ?, ?, ?)",
            zip(
                (_identifier(number) for number in range(respondents)),
                (SURVEY_YEAR for _ in range(respondents)),
                phd_years.tolist(),
                rng.choice(["1.2", "2.2", "5.1", "DK"], respondents, p=[0.6, 0.3, 0.08, 0.02]).tolist(),
                rng.choice(
                    ["top10", "top50", "other", "PNTS"], respondents, p=[0.2, 0.3, 0.45, 0.05]
                ).tolist(),
                rng.choice(["woman", "man", "PNTS"], respondents, p=[0.35, 0.6, 0.05]).tolist(),
                strict=True,
            ),
        )
        connection.executemany(
            "INSERT INTO spell (respondent_id, spell_id, ord, start_year, start_month, end_year, end_month,"
            " sector, position, fte) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            _spells(rng, phd_years.tolist()),
        )
    connection.close()


def _identifier(number: int) -> str:
    return f"{number:08d}-0000-4000-8000-000000000000"


def _spells(rng: np.random.Generator, phd_years: list[int]) -> Iterator[tuple[object, ...]]:
    """Spells one after another, one to eight years long, to the survey year."""
    many = 1 << 20
    states = rng.choice(len(_STATES), many, p=[share for *_, share in _STATES]).tolist()
    lengths = rng.integers(1, 8, many).tolist()
    months = rng.integers(0, 13, many).tolist()
    draw = 0
    for number, phd_year in enumerate(phd_years):
        year, order = phd_year, 0
        while year < SURVEY_YEAR:
            draw = (draw + 1) % many
            sector, position, _ = _STATES[states[draw]]
            end = year + lengths[draw]
            ongoing = end >= SURVEY_YEAR
            yield (
                _identifier(number), f"s{order}", order, year, months[draw] or None,
                None if ongoing else end, None if ongoing else (months[-draw] or None),
                sector, position, 0.5 if months[draw] == 3 else None,
            )  # fmt: skip
            year, order = end, order + 1


if __name__ == "__main__":
    main()
