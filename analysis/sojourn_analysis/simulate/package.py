"""Simulated careers written as a data package, with their truth beside them."""

from __future__ import annotations

import json
import shutil
import tempfile
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pyarrow.csv as arrow_csv

from sojourn_analysis.progress import Progress, silent
from sojourn_analysis.simulate.careers import BLOCK, draw_careers
from sojourn_analysis.simulate.process import Process
from sojourn_analysis.simulate.truth.hires import paper_effect
from sojourn_analysis.simulate.truth.values import stored_truth, whole_truth
from sojourn_analysis.simulate.truth.values import truth as truth_of
from sojourn_schema.errors import PackageError
from sojourn_schema.interchange.descriptor import describe
from sojourn_schema.interchange.files import DESCRIPTOR
from sojourn_schema.interchange.tables import CAREER_TABLES

TRUTH = "truth.json"
LEFT_OUT = "left out"
"""Where numbers that are counted in two million careers are neither stored nor drawn."""
_ZIP_DATE = (1980, 1, 1, 0, 0, 0)


@dataclass(frozen=True, slots=True)
class Simulation:
    """What was written: where, how many respondents, and what is true of them."""

    path: Path
    respondents: int
    truth: dict[str, Any]


def simulate(
    out: Path,
    process: Process,
    respondents: int,
    seed: int,
    progress: Progress = silent,
    *,
    whole: bool = False,
) -> Simulation:
    """Draw careers and write them as a data package with `truth.json`.

    The same process, number and seed give the same bytes. Nothing stands at `out` before all is written.

    Args:
        out: a folder, or a zip if the name ends in `.zip`; an earlier simulation there is replaced.
        process: where the careers come from.
        respondents: how many.
        seed: of the random numbers.
        progress: told after each block of respondents.
        whole: draw what is true of the population where it is not stored, which takes minutes; without it the
            truth leaves those numbers out, and says so.

    Raises:
        PackageError: something else stands at `out`, or it can't be written.
    """
    with _explained(out):
        _free(out)
    truth = _truth(process, respondents, seed, progress, whole)
    with (
        _explained(out),
        tempfile.TemporaryDirectory(prefix=f".{out.name}-", dir=_made(out.parent)) as name,
    ):
        folder = Path(name) / "package"
        folder.mkdir()
        _write_tables(folder, process, respondents, seed, progress)
        _write_json(folder / DESCRIPTOR, describe("Simulated research careers"))
        _write_json(folder / TRUTH, truth)
        _put(folder, out)
    return Simulation(out, respondents, truth)


@contextmanager
def _explained(out: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise PackageError(
            f"{out} can't be written: {error.strerror or error}.",
            "No careers were kept.",
            "Choose another place.",
        ) from error


def _truth(process: Process, respondents: int, seed: int, progress: Progress, whole: bool) -> dict[str, Any]:
    stored = stored_truth(process) is not None
    if whole and not stored:
        known = whole_truth(process, lambda share: progress("Drawing the population for its truth", share))
    else:
        known = truth_of(process)
    population = "stored" if stored else "drawn" if whole else LEFT_OUT
    about = {"paper_effect": paper_effect(process), "population": population}
    return {
        **known,
        "process": {**process.parameters(), **about, "respondents": respondents, "seed": seed},
    }


def _write_tables(folder: Path, process: Process, respondents: int, seed: int, progress: Progress) -> None:
    options = arrow_csv.WriteOptions(include_header=False, quoting_style="none")
    files = {table.table: (folder / table.file).open("wb") for table in CAREER_TABLES}
    try:
        for table in CAREER_TABLES:
            header = ",".join(column.name for column in table.columns)
            files[table.table].write(f"{header}\n".encode())
        for block, tables in enumerate(draw_careers(process, respondents, seed)):
            for name, rows in tables.items():
                arrow_csv.write_csv(rows, files[name], options)
            progress("Drawing careers", min(1.0, (block + 1) * BLOCK / respondents))
    finally:
        for file in files.values():
            file.close()


def _write_json(path: Path, document: dict[str, Any]) -> None:
    path.write_text(json.dumps(document, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")


def _free(out: Path) -> None:
    """Raise unless nothing is lost by writing `out` but an earlier simulation."""
    if out.suffix == ".zip":
        free = not out.exists() or _is_simulated(_zipped(out))
    else:
        free = not out.exists() or (out.is_dir() and _is_simulated({path.name for path in out.iterdir()}))
    if not free:
        raise PackageError(
            f"{out} holds something other than a simulated package.",
            "It was left as it is, and no careers were drawn.",
            "Give a new folder, or a new name that ends in .zip.",
        )


def _is_simulated(names: set[str]) -> bool:
    """Whether a folder or zip with these names is empty or a simulation: real careers have no truth."""
    return not names or (
        TRUTH in names and names <= {DESCRIPTOR, TRUTH, *(one.file for one in CAREER_TABLES)}
    )


def _zipped(path: Path) -> set[str]:
    """The names in a zip; of anything else its own, which is none of a package."""
    if not path.is_file() or not zipfile.is_zipfile(path):
        return {path.name}
    with zipfile.ZipFile(path) as archive:
        return set(archive.namelist())


def _made(folder: Path) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    return folder


def _put(folder: Path, out: Path) -> None:
    if out.suffix == ".zip":
        packed = folder.parent / "package.zip"
        with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
            for path in sorted(folder.iterdir()):
                # A fixed date, so that the same seed gives the same bytes.
                entry = zipfile.ZipInfo(path.name, _ZIP_DATE)
                entry.compress_type = zipfile.ZIP_DEFLATED
                with path.open("rb") as source, archive.open(entry, "w") as target:
                    shutil.copyfileobj(source, target)
        packed.replace(out)
        return
    if out.is_dir():
        out.replace(folder.parent / "former")
    folder.replace(out)
