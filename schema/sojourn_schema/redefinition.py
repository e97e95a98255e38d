"""Another definition for a study that is there: what may change when, and keeping it.

Before the first interview and the first laptop all of it may change. After that what respondents were
promised and what records rest on stays: a changed consent text needs a new version (the one before is kept,
for records name it), records go on being sealed to the same keys, and a date that was promised only comes
nearer.

Summary:
    state = field_state(study)
    objections(before, after, state)      key -> why it can't change; empty: it may
    after = with_consent_kept(before, after, state)
    redefine(study, after)                keeps it; open the study again after that
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import reduce
from typing import TYPE_CHECKING

from sojourn_schema.errors import FieldworkError
from sojourn_schema.phrase import Phrase

if TYPE_CHECKING:
    from sojourn_schema.store.study_file import StudyFile
    from sojourn_schema.study import StudyDefinition


@dataclass(frozen=True, slots=True)
class FieldState:
    """How far the fieldwork of a study is.

    Attributes:
        is_begun: whether an interview was begun, or a laptop enrolled that may hold some.
        seals: whether something may have been sealed to its keys.
        is_laptop: whether the file is a collecting laptop's.
        is_anonymized: whether its records were made anonymous.
    """

    is_begun: bool = False
    seals: bool = False
    is_laptop: bool = False
    is_anonymized: bool = False


NOT_BEGUN = FieldState()
"""Of a study without an interview and without a laptop."""


def field_state(study: StudyFile) -> FieldState:
    """How far the fieldwork of an open study is.

    Raises:
        StudyFileError: the file can't be read.
    """
    counts = study.counts()
    laptops, sealed = study.laptops.certificates(), study.sealed.count()
    held = counts["respondent"] or counts["draft"] or study.drafts.count_paused() or study.tallies.all()
    return FieldState(
        is_begun=bool(held or laptops or sealed),
        seals=bool(laptops or sealed or study.sealed.collects),
        is_laptop=study.sealed.collects,
        is_anonymized=study.anonymization.day() is not None,
    )


def objections(before: StudyDefinition, after: StudyDefinition, state: FieldState) -> Mapping[str, Phrase]:
    """Why the one definition can't take the place of the other.

    Args:
        before: of the study.
        after: that is to take its place.
        state: of the fieldwork.

    Returns:
        Reasons without a full stop by the key that they are about; empty where it may.
    """
    found: dict[str, Phrase] = {}
    if state.seals:
        for key in ("recipients", "coordinator_key"):
            if getattr(before, key) != getattr(after, key):
                found[key] = Phrase("it can't change any more: a laptop was enrolled, or records are sealed")
    if not state.is_begun:
        return found
    if before.survey_year != after.survey_year:
        found["survey_year"] = Phrase("it can't change any more, for interviews have begun")
    if before.analysis_plans != after.analysis_plans:
        found["analysis_plans"] = Phrase(
            "a plan is fixed before the first interview, and interviews have begun"
        )
    if after.smallest_cell < before.smallest_cell:
        found["smallest_cell"] = Phrase("it can only be raised, for interviews have begun")
    for key in ("anonymize_on", "retention_until"):
        promised, later = getattr(before, key), getattr(after, key)
        if promised is not None and (later is None or later > promised):
            found[key] = Phrase("it was promised to respondents and can only come earlier")
    if before.consent_version == after.consent_version:
        if consent_changes(before, after):
            found["consent_version"] = Phrase(
                "respondents were given another text under that version; {version} would be the next",
                version=next_version(before.consent_version),
            )
    elif after.consent_version in {one.version for one in before.consent_before}:
        found["consent_version"] = Phrase("a version of that name was given before")
    return found


def consent_changes(before: StudyDefinition, after: StudyDefinition) -> bool:
    """Whether respondents would be given another consent than before."""
    return replace(before.consent, version="") != replace(after.consent, version="")


def next_version(version: str) -> str:
    """A name for the version after this one: its last number and one, such as `2026-2` after `2026-1`."""
    counted = re.fullmatch(r"(.*?)(\d{1,9})", version)
    return f"{counted[1]}{int(counted[2]) + 1}" if counted is not None else f"{version}-2"


def with_consent_kept(before: StudyDefinition, after: StudyDefinition, state: FieldState) -> StudyDefinition:
    """The later definition, with every version of the consent that respondents may have been given."""
    kept = before.consent_before
    if state.is_begun and before.consent_version != after.consent_version:
        kept = (*kept, before.consent)
    return replace(after, consent_before=tuple(one for one in kept if one.version != after.consent_version))


def redefine(study: StudyFile, after: StudyDefinition) -> None:
    """Have a study defined anew, in one step; who has it open opens it again.

    Args:
        study: open for writing.
        after: the definition.

    Raises:
        FieldworkError: it is a laptop's, was anonymised, or something can't change any more; nothing did.
        StudyFileError: it could not be written.
    """
    before, state = study.definition, field_state(study)
    if state.is_laptop:
        raise FieldworkError(
            Phrase("{path} is the file of a laptop, which collects as it was enrolled.", path=study.path),
            "Nothing was changed.",
            Phrase("Change the coordinator's study, and enrol the laptop again with a new file."),
        )
    if state.is_anonymized:
        raise FieldworkError(
            Phrase("{path} was anonymised, and what it promised was kept.", path=study.path),
            "Nothing was changed.",
            "Make a new study for new interviews.",
        )
    if reasons := objections(before, after, state):
        raise FieldworkError(
            _in_lines(reasons),
            Phrase("The study is as it was."),
            Phrase("Leave these as they are, or begin a new study."),
        )
    study.keep_definition(with_consent_kept(before, after, state))


def _in_lines(reasons: Mapping[str, Phrase]) -> Phrase:
    """Reasons as one text, a line each, that other languages can say too."""
    lines = [Phrase("{key}: {reason}.", key=key, reason=reason) for key, reason in reasons.items()]
    return reduce(lambda above, line: Phrase("{above}\n{line}", above=above, line=line), lines)
