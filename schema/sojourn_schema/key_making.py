"""A study's keys made in one go: the coordinator's two, or one of an escrow holder, with a sheet to print.

Summary:
    made = make_keys(folder, COORDINATOR, passphrase, "en")
    made.recipient, made.coordinator_key        for the definition
    made.files, made.sheet                      to be copied, and to be printed
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from sojourn_schema.phrase import Phrase
from sojourn_schema.record_keys import COORDINATOR, ENDING, make_record_key
from sojourn_schema.recovery_sheet import SHEET_ENDING, recovery_sheet
from sojourn_schema.signing import KEY_FILE, PUBLIC_FILE, make_key, require_free, write_new


@dataclass(frozen=True, slots=True)
class MadeKeys:
    """Keys that were made and tried.

    Attributes:
        holder: whose they are.
        recipient: what is sealed to, for the definition.
        coordinator_key: what proves the coordinator's signature; empty for an escrow holder.
        files: the key files.
        sheet: the recovery sheet, an HTML file.
    """

    holder: str
    recipient: str
    coordinator_key: str
    files: tuple[Path, ...]
    sheet: Path


def make_keys(
    folder: Path,
    holder: str,
    passphrase: str,
    language: str,
    progress: Callable[[str, float], None] = lambda _what, _share: None,
) -> MadeKeys:
    """Make the keys of a holder, try at once that the passphrase opens them, and write the recovery sheet.

    Args:
        folder: made if it is not there; keys that are there already are left as they are.
        holder: `COORDINATOR` gets a key that signs beside the one that opens records.
        passphrase: of eight characters at least.
        language: of the sheet.
        progress: told what is being done, and the share done.

    Raises:
        KeyFileError: nothing was made.
    """
    signs = holder == COORDINATOR
    opening, sheet = folder / f"{holder}{ENDING}", folder / f"{holder}{SHEET_ENDING}"
    files = (folder / KEY_FILE, opening) if signs else (opening,)
    made = [*files, sheet, *([folder / PUBLIC_FILE] if signs else [])]
    require_free(made)
    try:
        public = ""
        if signs:
            progress(Phrase("Making the key that signs, and trying it"), 0.1)
            public = make_key(folder, passphrase).public
        progress(Phrase("Making the key that opens records, and trying it"), 0.4)
        recipient = make_record_key(folder, holder, passphrase).recipient
        progress(Phrase("Writing the recovery sheet"), 0.9)
        texts = {path.name: path.read_text(encoding="utf-8") for path in files}
        write_new(sheet, recovery_sheet(holder, recipient, texts, language), 0o600)
    except BaseException:  # half a set would stand in the way of the next try
        for path in made:
            path.unlink(missing_ok=True)
        raise
    return MadeKeys(holder, recipient, public, files, sheet)
