"""What the paper for an ethics board is written from: the study's settings, and what was done in its file."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from importlib.metadata import version
from typing import TYPE_CHECKING

from sojourn_schema.certificate import Certificate
from sojourn_schema.extra_questions.form import ExtraForm
from sojourn_schema.fieldwork_status import Status, status_of
from sojourn_schema.redefinition import FieldState, field_state
from sojourn_schema.study import StudyDefinition

if TYPE_CHECKING:
    from sojourn_schema.store.study_file import StudyFile


@dataclass(frozen=True, slots=True)
class LaptopFacts:
    """What is known of one enrolled laptop.

    Attributes:
        name: by which people know it.
        disk: whether its disk is encrypted: `seen` by the program, or `stated` by the coordinator.
        bundles: how many of its bundles were taken in here.
    """

    name: str
    disk: str
    bundles: int


@dataclass(frozen=True, slots=True)
class EthicsFacts:
    """All that the paper rests on.

    Attributes:
        definition: the study's settings.
        made: the day of the paper.
        program: version of the program.
        state: how far fieldwork is.
        status: counts, small ones held back.
        proven: recipients whose keys were seen to open a test record.
        laptops: those enrolled, by name.
        deletion_days: on which records were deleted because their respondents withdrew.
        anonymized_on: when the records were made anonymous; None: not yet.
        former_forms: of extra questions that were asked before, for records keep the answers.
    """

    definition: StudyDefinition
    made: date
    program: str
    state: FieldState
    status: Status
    proven: frozenset[str]
    laptops: tuple[LaptopFacts, ...]
    deletion_days: tuple[date, ...]
    anonymized_on: date | None
    former_forms: tuple[ExtraForm, ...] = ()

    @property
    def form(self) -> ExtraForm | None:
        """The extra questions that are asked now; None where there are none."""
        return self.definition.extra_questions

    @property
    def seals(self) -> bool:
        """Whether finished interviews are sealed, on the laptops that collect."""
        return bool(self.definition.recipients) and bool(self.laptops or self.state.is_laptop)

    @property
    def holders(self) -> Mapping[str, bool]:
        """Who holds a key that opens sealed records, and whether it was seen to."""
        return {holder: one in self.proven for holder, one in self.definition.recipients.items()}


def facts_of(study: StudyFile, made: date) -> EthicsFacts:
    """What a study file says, the coordinator's or a laptop's.

    Args:
        study: open, to read at least.
        made: today.

    Raises:
        StudyFileError: the study can't be read.
    """
    bundles = Counter(link.laptop_id for link in study.bundles.links())
    certificates = {laptop: Certificate.told(one) for laptop, one in study.laptops.certificates().items()}
    if study.sealed.collects:
        own = study.sealed.enrolment.certificate
        certificates[own.laptop_id] = own
    laptops = [LaptopFacts(one.name, one.disk, bundles[laptop]) for laptop, one in certificates.items()]
    return EthicsFacts(
        study.definition,
        made,
        version("sojourn"),
        field_state(study),
        status_of(study),
        study.laptops.proven(),
        tuple(sorted(laptops, key=lambda one: one.name)),
        tuple(study.withdrawals.deletions()),
        study.anonymization.day(),
        tuple(one for one in study.extra_forms.all().values() if one != study.definition.extra_questions),
    )
