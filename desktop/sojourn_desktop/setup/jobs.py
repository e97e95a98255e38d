"""Keys made and tried, and laptops enrolled, as jobs beside the window: guessing a passphrase is slow by
design, so using one is too."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from sojourn_schema.phrase import Phrase

MAKE, TRY, ENROL = f"{__name__}:make", f"{__name__}:try_key", f"{__name__}:enrol_laptop"
Progress = Callable[[str, float], None]


def make(progress: Progress, folder: str, holder: str, passphrase: str, language: str) -> dict[str, object]:
    """Make the keys of a holder.

    Args:
        progress: told what is being done.
        folder: to make them in.
        holder: whose they are.
        passphrase: of eight characters at least.
        language: of the recovery sheet.

    Returns:
        `holder`, `recipient`, `coordinator_key` (empty for an escrow holder), `file` (the key that opens) and
        `sheet`.

    Raises:
        SojournError: nothing was made.
    """
    from sojourn_schema.key_making import make_keys

    made = make_keys(Path(folder), holder, passphrase, language, progress)
    return {
        "holder": made.holder,
        "recipient": made.recipient,
        "coordinator_key": made.coordinator_key,
        "file": str(made.files[-1]),
        "sheet": str(made.sheet),
    }


def try_key(progress: Progress, study: str, key: str, passphrase: str) -> dict[str, object]:
    """Seal a test record to all recipients of a study, open it with one key, and note that.

    Args:
        progress: told what is being done.
        study: the study file, open nowhere else for writing.
        key: a file of keys that open records.
        passphrase: of that file.

    Returns:
        `holders`, whose keys they are.

    Raises:
        SojournError: the key opens nothing of this study, or can't be opened itself.
    """
    from sojourn_schema.fieldwork import check_keys
    from sojourn_schema.record_keys import open_record_keys
    from sojourn_schema.store.study_file import StudyFile

    progress(Phrase("Opening the key"), 0.1)
    keys = open_record_keys(Path(key), lambda: passphrase)
    progress(Phrase("Sealing a test record and opening it"), 0.8)
    with StudyFile.open(Path(study)) as opened:
        return {"holders": list(check_keys(opened, keys, Path(key)))}


def enrol_laptop(
    progress: Progress,
    study: str,
    laptop: str,
    key: str,
    passphrase: str,
    is_stated: bool,
    mirror: str,
) -> dict[str, object]:
    """Make the file that a collecting laptop works with, and its certificate.

    Args:
        progress: told what is being done.
        study: the coordinator's study file, open nowhere else for writing.
        laptop: the file to make.
        key: the coordinator's key that signs.
        passphrase: of that file.
        is_stated: that the coordinator answers for the encryption of the laptop's disk.
        mirror: a folder as the laptop sees it, for a copy of all that is sealed; empty for none.

    Returns:
        `path` and `name` of the laptop, and `disk`: `seen` or `stated`.

    Raises:
        SojournError: nothing was made.
    """
    from sojourn_schema.fieldwork import enrol
    from sojourn_schema.signing import open_key
    from sojourn_schema.store.study_file import StudyFile

    progress(Phrase("Opening the key"), 0.1)
    signing = open_key(Path(key), passphrase)
    progress(Phrase("Enrolling the laptop"), 0.8)
    with StudyFile.open(Path(study)) as opened:
        made = enrol(
            opened,
            Path(laptop),
            signing,
            disk_is_encrypted=is_stated,
            mirror=Path(mirror) if mirror else None,
        )
    return {"path": laptop, "name": made.name, "disk": made.disk}
