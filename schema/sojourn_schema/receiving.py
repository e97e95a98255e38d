"""Receiving: what laptops bring is merged, opened where a key is given, and answered with a receipt each.

Summary:
    paths = bundles_among([stick, another_bundle])
    received = receive(study, paths, keys, Receipts(folder, signing_key))
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from sojourn_schema.bundle_file import ENDING
from sojourn_schema.handover import require_signer, write_receipts
from sojourn_schema.merging import BundleReport, MergeReport, merge
from sojourn_schema.record_keys import RecordKey
from sojourn_schema.signing import SigningKey

if TYPE_CHECKING:
    from sojourn_schema.store.study_file import StudyFile


@dataclass(frozen=True, slots=True)
class Receipts:
    """Where receipts are written, and who signs them.

    Attributes:
        folder: made if it is not there.
        key: the coordinator's signing key.
    """

    folder: Path
    key: SigningKey


@dataclass(frozen=True, slots=True)
class Received:
    """What came of it.

    Attributes:
        report: of the merge.
        receipts: the files that were written, one a laptop.
    """

    report: MergeReport
    receipts: tuple[Path, ...] = ()

    def to_json(self) -> dict[str, object]:
        """What a program reads."""
        return {**self.report.to_json(), "receipts": [str(path) for path in self.receipts]}


def bundles_among(named: Iterable[Path]) -> list[Path]:
    """The bundles that are named, and for a folder or stick all that lie in it or below.

    A folder without any stands for itself, so that a merge tells that it is no bundle.
    """
    found: list[Path] = []
    for path in named:
        inside = sorted(path.rglob(f"*{ENDING}")) if path.is_dir() else []
        found += [one for one in inside if one.is_file() and not one.name.startswith(".")] or [path]
    return list(dict.fromkeys(found))


def receive(
    study: StudyFile,
    paths: Iterable[Path],
    keys: Sequence[RecordKey] = (),
    receipts: Receipts | None = None,
    tell_share: Callable[[float], None] = lambda _: None,
    tell_bundle: Callable[[BundleReport], None] = lambda _: None,
) -> Received:
    """Take bundles into a study, and write a receipt for each laptop whose bundle came in.

    Args:
        study, paths, keys, tell_share, tell_bundle: as in `merging.merge`.
        receipts: where to; none without it.

    Raises:
        FieldworkError: as `merge`; or the key signs for no laptop of this study, and nothing came in; or the
            receipts could not be written, and what was merged is in the study.
        StudyFileError: the study can't be read or written.
    """
    if receipts is not None:
        require_signer(study, receipts.key)
    report = merge(study, paths, keys, tell_share, tell_bundle)
    if receipts is None:
        return Received(report)
    return Received(report, tuple(write_receipts(study, report, receipts.folder, receipts.key)))
