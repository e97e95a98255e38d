"""Where a study stands on its way to fieldwork, as the designer shows it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from sojourn_schema.certificate import Certificate
from sojourn_schema.redefinition import FieldState, field_state

if TYPE_CHECKING:
    from sojourn_schema.store.study_file import StudyFile


@dataclass(frozen=True, slots=True)
class Standing:
    """What the study file says beside its definition.

    Attributes:
        path: of the study file.
        state: how far its fieldwork is.
        proven: recipients whose keys were seen to open a test record.
        laptops: the certificates of those enrolled, by name.
    """

    path: Path
    state: FieldState
    proven: frozenset[str]
    laptops: tuple[Certificate, ...]


def standing_of(study: StudyFile) -> Standing:
    """Where an open study stands.

    Raises:
        StudyFileError: the file can't be read.
    """
    laptops = sorted(map(Certificate.told, study.laptops.certificates().values()), key=lambda one: one.name)
    return Standing(study.path, field_state(study), study.laptops.proven(), tuple(laptops))
