"""The paper as a whole: numbered sections, a list of them, and annexes."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from sojourn_schema.document.blocks import Document, Paragraph
from sojourn_schema.document.writing import write_file, writers_of
from sojourn_schema.ethics.annexes import consent_annex, questions_annex
from sojourn_schema.ethics.asked import asked_section, extra_section
from sojourn_schema.ethics.facts import EthicsFacts
from sojourn_schema.ethics.purpose import in_short, participants_section, purpose_section
from sojourn_schema.ethics.rights import consent_section, law_section, merges_section, withdrawal_section
from sojourn_schema.ethics.risks import risks_section
from sojourn_schema.ethics.storing import access_section, stored_section

_SECTIONS = (
    purpose_section,
    participants_section,
    asked_section,
    extra_section,
    stored_section,
    access_section,
    consent_section,
    withdrawal_section,
    merges_section,
    law_section,
    risks_section,
)
_WHAT_THIS_IS = (
    "This paper was written by the program that the study is run with, from the study's file as it was on "
    "that day and from what the program does. It tells facts. What no program can know is marked as left "
    "to the controller."
)


def paper_of(facts: EthicsFacts) -> Document:
    """The paper for an ethics board."""
    numbered = [
        replace(section, title=f"{number}  {section.title}")
        for number, section in enumerate((one(facts) for one in _SECTIONS), start=1)
    ]
    return Document(
        "How this study handles what people tell",
        f"{facts.definition.title} · {facts.made.isoformat()} · Sojourn {facts.program}",
        [Paragraph(_WHAT_THIS_IS), in_short(facts)],
        numbered,
        contents="Contents",
        annexes=[consent_annex(facts), questions_annex(facts)],
    )


def write_paper(out: Path, facts: EthicsFacts) -> None:
    """Write the paper as a page (.html) or a PDF (.pdf).

    Args:
        out: of the file; one that is there is replaced.
        facts: of the study.

    Raises:
        DocumentError: the name ends otherwise, or it can't be written.
    """
    write_file(out, writers_of(paper_of(facts)))
