"""How long it takes to merge the bundles of a large fieldwork, and to open what came.

`python -m tests.bench.merging [--laptops N] [--records N]` makes that many laptops' bundles with that many
sealed records each (really sealed, to two recipients), merges them into a new coordinator's study, merges all
of them again, and opens a part of the records. It prints a table and keeps it in build/bench/merging.json.
The goal: 100 bundles of 1,000 records within 10 seconds, beside the opening.
"""

from __future__ import annotations

import argparse
import json
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from uuid import UUID

from sojourn_schema.bundle import Contents, Link, RecordEntry, TallyPart
from sojourn_schema.bundle_file import write_bundle
from sojourn_schema.careers import Career, PublicationYear, Respondent, Spell
from sojourn_schema.certificate import Certificate
from sojourn_schema.instrument.paradata import PageTime, Paradata
from sojourn_schema.merging import merge
from sojourn_schema.opening import open_records
from sojourn_schema.record_keys import RecordKey
from sojourn_schema.record_text import FinishedRecord
from sojourn_schema.sealing import digest_of, seal
from sojourn_schema.signing import SigningKey
from sojourn_schema.store.study_file import StudyFile
from sojourn_schema.study import StudyDefinition

OUT = Path("build/bench/merging.json")
GOAL_SECONDS = 10.0
OPENED = 5_000
COORDINATOR, KEYS = SigningKey(bytes(32)), (RecordKey.new(), RecordKey.new())


def main() -> None:
    """Make, merge, merge again, open; print and keep what it took."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--laptops", type=int, default=100)
    parser.add_argument("--records", type=int, default=1_000)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="sojourn-bench-") as folder:
        told = _measured(Path(folder), options.laptops, options.records)
    OUT.parent.mkdir(parents=True, exist_ok=True)
    OUT.write_text(json.dumps(told, indent=2), encoding="utf-8")
    for name, value in told.items():
        shown = f"{value:,.2f}" if isinstance(value, float) else f"{value:,}"
        print(f"{name.replace('_', ' '):32}{shown:>14}")
    verdict = "reached" if told["merge_seconds"] <= GOAL_SECONDS else "missed"
    print(f"The goal of {GOAL_SECONDS:g} seconds for 100 bundles of 1,000 records is {verdict}.")


def _measured(folder: Path, laptops: int, records: int) -> dict[str, float | int]:
    recipients = {f"holder {number}": key.recipient for number, key in enumerate(KEYS)}
    definition = replace(
        StudyDefinition.default(2026), coordinator_key=COORDINATOR.public, recipients=recipients
    )
    with StudyFile.create(folder / "study.sojourn", definition) as study:
        started = time.perf_counter()
        bundles = [_bundle(folder, study, laptop, records) for laptop in range(laptops)]
        made = time.perf_counter() - started
        processor = time.process_time()
        merged = _seconds(lambda: merge(study, bundles))
        processor = time.process_time() - processor
        again = _seconds(lambda: merge(study, bundles))
        assert study.sealed.count() == laptops * records
    with StudyFile.create(folder / "opened.sojourn", definition) as study:
        study._connection.execute("UPDATE study SET study_id = ?", (_study_id(folder),))
    with StudyFile.open(folder / "opened.sojourn") as study:
        few = bundles[: max(1, OPENED // records)]
        merge(study, few)
        opening = _seconds(lambda: open_records(study, KEYS[:1]))
        opened = study.counts()["respondent"]
        assert opened == len(few) * records
    return {
        "bundles": laptops,
        "records": laptops * records,
        "bytes": sum(path.stat().st_size for path in bundles),
        "sealing_and_writing_seconds": made,
        "merge_seconds": merged,
        "of_that_processor_seconds": processor,
        "merge_again_seconds": again,
        "records_opened": opened,
        "opening_seconds_per_1000": opening / opened * 1_000,
    }


def _study_id(folder: Path) -> str:
    with StudyFile.open(folder / "study.sojourn", read_only=True) as study:
        return study.study_id


def _seconds(work: Callable[[], object]) -> float:
    started = time.perf_counter()
    work()
    return time.perf_counter() - started


def _bundle(folder: Path, study: StudyFile, laptop: int, records: int) -> Path:
    key, laptop_id = SigningKey(laptop.to_bytes(32, "big")), f"{laptop:032x}"
    recipients = tuple(study.definition.recipients.values())
    certificate = Certificate(study.study_id, laptop_id, f"laptop-{laptop}", key.public, recipients, "stated")
    signed, entries, blobs = certificate.signed(COORDINATOR), [], {}
    for number in range(laptop * records, (laptop + 1) * records):
        record = FinishedRecord(study.study_id, _career(number), Paradata("2026-W48", _PAGES))
        sealed = seal(record.to_text(), recipients)
        entry = RecordEntry(
            digest_of(number.to_bytes(8, "big"))[:32], digest_of(sealed), laptop_id, len(sealed)
        )
        entries.append(entry)
        blobs[entry.handle] = sealed
    entries.sort(key=lambda entry: entry.handle)
    head = digest_of(laptop_id.encode())[:32]
    contents = Contents(
        study.study_id,
        tuple(entries),
        certificates=(signed,),
        links=(Link(head, "", laptop_id, "2026-11-24"),),
        tallies=(TallyPart(head, "2026-11-24", "", "finished", records),),
    )
    path = folder / f"laptop-{laptop}.bundle"
    write_bundle(path, contents, (blobs[entry.handle] for entry in entries), key, signed)
    return path


_PAGES = {part: PageTime(30, 6) for part in ("consent", "background", "timeline", "papers", "review")}


def _career(number: int) -> Career:
    key = str(UUID(int=number))
    spells = tuple(
        Spell(
            key, f"s{place}", 2000 + 4 * place, "academia", "postdoc", end_year=2004 + 4 * place, region="155"
        )
        for place in range(5)
    )
    papers = tuple(PublicationYear(key, year, year % 7, "exact") for year in range(2000, 2020))
    return Career(Respondent(key, 2026, 2000, gender="woman", phd_field="1.2"), spells, papers)


if __name__ == "__main__":
    main()
