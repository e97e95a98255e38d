"""Pausing: a draft sealed by a code that the respondent notes and nobody keeps.

Handle and key are derived from the code (`SecretCode.derive`); from the handle, by which the sealed draft is
found, nobody comes to the key. The draft is encrypted and authenticated with ChaCha20-Poly1305 (RFC 8439)
under a random nonce, with the handle as associated data, and padded so that its length tells little.

Summary:
    code = SecretCode.new()
    pause(study, draft_id, answers, part, code, language)
    paused = resume(study, code)         None where the code is of no paused interview
"""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from typing import TYPE_CHECKING

from sojourn_schema.instrument.answers import Place
from sojourn_schema.secret_code import SecretCode

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

    from sojourn_schema.store.study_file import StudyFile

HANDLE_BYTES, KEY_BYTES, NONCE_BYTES = 16, 32, 12
PADDED_TO_BYTES = 4096
"""The length of a sealed text is a multiple of this."""


def pause(
    study: StudyFile,
    draft_id: str,
    answers: Mapping[Place, str],
    part: str | None,
    code: SecretCode,
    language: str | None = None,
) -> None:
    """Keep an interview sealed by its code; what was readable of it is deleted without a trace.

    Args:
        study: that has the draft.
        draft_id: of the draft.
        answers: of the interview.
        part: in which it is paused.
        code: that opens it.
        language: in which it is held, and goes on.

    Raises:
        KeyError: there is no such draft.
        StudyFileError: nothing was changed.
    """
    handle = _handle(study, code)
    answered = [[*place, text] for place, text in answers.items()]
    told = json.dumps({"part": part, "language": language, "answers": answered}).encode()
    padded = told.ljust(-(-len(told) // PADDED_TO_BYTES) * PADDED_TO_BYTES)  # JSON may end in blanks
    nonce = os.urandom(NONCE_BYTES)
    study.drafts.pause(draft_id, handle, nonce + _cipher(study, code).encrypt(nonce, padded, handle.encode()))


def resume(study: StudyFile, code: SecretCode) -> str | None:
    """Make a readable draft again of the interview that a code belongs to.

    Returns:
        The id of the draft, None where no interview was paused here with that code.

    Raises:
        StudyFileError: it could not be read or written; the interview is still paused.
    """
    handle = _handle(study, code)
    sealed = study.drafts.paused(handle)
    if sealed is None:
        return None
    nonce, rest = sealed[:NONCE_BYTES], sealed[NONCE_BYTES:]
    told = json.loads(_cipher(study, code).decrypt(nonce, rest, handle.encode()))
    answers = {Place(table, row, item): text for table, row, item, text in told["answers"]}
    # What an earlier Sojourn paused names no language.
    return study.drafts.unpause(handle, answers, told["part"], told.get("language"))


def _handle(study: StudyFile, code: SecretCode) -> str:
    return code.derive("paused draft handle", study.study_id, HANDLE_BYTES).hex()


def _cipher(study: StudyFile, code: SecretCode) -> ChaCha20Poly1305:
    from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

    return ChaCha20Poly1305(code.derive("paused draft key", study.study_id, KEY_BYTES))
