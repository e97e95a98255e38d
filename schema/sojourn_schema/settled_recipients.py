"""Recipients that are settled: from the first laptop on, everything of a study is sealed to the same ones.

Else records would lie beside each other of which one key opens some and not the others, and nobody would
notice before that key is needed.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from sojourn_schema.certificate import Certificate
from sojourn_schema.errors import FieldworkError

if TYPE_CHECKING:
    from sojourn_schema.store.study_file import StudyFile


def recipients_of(study: StudyFile) -> tuple[str, ...]:
    """To whom a study seals, in the order of its definition."""
    return tuple(study.definition.recipients.values())


def seals_alike(one: Iterable[str], other: Iterable[str]) -> bool:
    """Whether what is sealed to the one opens with the keys of the other; their order says nothing."""
    return frozenset(one) == frozenset(other)


def others_than(study: StudyFile, certificates: Iterable[Certificate]) -> tuple[str, ...]:
    """The names of the laptops among these that seal to others than the study."""
    wanted = recipients_of(study)
    return tuple(one.name for one in certificates if not seals_alike(one.recipients, wanted))


def require_settled_recipients(study: StudyFile) -> None:
    """Stop at a study whose laptops were enrolled with other recipients than it names now.

    Args:
        study: the coordinator's.

    Raises:
        FieldworkError: they are others.
        StudyFileError: the study can't be read.
    """
    known = (Certificate.told(signed) for signed in study.laptops.certificates().values())
    if others_than(study, known):
        raise FieldworkError(
            "The recipients of this study are others than when its first laptop was enrolled.",
            "What that laptop seals would not open with the same keys. Nothing was done.",
            "Go on with the study as it was, or begin a new one.",
        )
