"""A laptop whose mirror is a real stick: a small disk that is mounted, pulled, put back, and filled up.

Run by `test_stick.py` in a mount namespace of its own, where mounting needs no rights. It prints what it saw.
"""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

from tests.schema.sealed_studies import SIGNING, begin_fieldwork, handle_number, interview

from sojourn_schema.bundle_file import read_bundle
from sojourn_schema.fieldwork import enrol
from sojourn_schema.store.study_file import StudyFile


def mount(stick: Path, size: str) -> None:
    subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={size}", "stick", str(stick)], check=True)


def main(folder: Path) -> None:
    """Go through it."""
    fieldwork, stick = begin_fieldwork(folder / "fieldwork"), folder / "stick"
    stick.mkdir()
    laptop = folder / "laptop-1.sojourn"
    with StudyFile.open(fieldwork.coordinator) as study:
        enrol(study, laptop, SIGNING, disk_is_encrypted=True, mirror=stick)
    seen: dict[str, object] = {}
    mount(stick, "2m")
    interview(laptop, 1)
    with StudyFile.open(laptop) as study:
        study_id, mirror = study.study_id, study.mirror.path
        assert mirror is not None
        seen["first"] = study.mirror.problem
    seen["on_it"] = len(list(read_bundle(mirror, study_id, SIGNING.public).blobs()))
    pulled = folder / "pulled.bundle"
    pulled.write_bytes(mirror.read_bytes())  # what is on it comes back with it
    subprocess.run(["umount", str(stick)], check=True)
    with StudyFile.open(laptop) as study:
        seen["after_restart"] = study.mirror.problem
    interview(laptop, 2)  # and goes through all the same
    with StudyFile.open(laptop) as study:
        study.withdrawals.withdraw(handle_number(99))
        seen["pulled"] = study.mirror.problem
    seen["on_own_disk"] = [path.name for path in stick.iterdir()]
    mount(stick, "2m")
    mirror.write_bytes(pulled.read_bytes())
    interview(laptop, 3)
    seen["caught_up"] = len(list(read_bundle(mirror, study_id, SIGNING.public).blobs()))
    subprocess.run(["umount", str(stick)], check=True)
    mount(stick, "4k")
    interview(laptop, 4)
    with StudyFile.open(laptop) as study:
        study.mirror.update()
        seen["full"] = study.mirror.problem
        seen["sealed"] = study.sealed.count()
    seen["half_written"] = [path.name for path in stick.iterdir()]
    print(json.dumps(seen))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
