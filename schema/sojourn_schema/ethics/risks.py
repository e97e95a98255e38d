"""What can still go wrong, told as it is."""

from __future__ import annotations

from collections.abc import Iterator

from sojourn_schema.document.blocks import Block, Items, Section
from sojourn_schema.ethics.facts import EthicsFacts
from sojourn_schema.ethics.words import to_fill_in
from sojourn_schema.extra_questions.form import QuestionType


def risks_section(facts: EthicsFacts) -> Section:
    """The risks that remain."""
    blocks: list[Block] = [
        Items([*_risks(facts)]),
        to_fill_in(
            "how these risks are weighed, and who is told if something goes wrong (Articles 33 and 34)."
        ),
    ]
    return Section("risks", "Risks that remain", blocks)


def _risks(facts: EthicsFacts) -> Iterator[str]:
    yield (
        "A career is as good as a name to whoever knows it: years, kinds of work and field may be found in a "
        "public CV. Records without a name, and anonymous ones too, must stay within the team; only "
        "generalised, checked copies leave it."
    )
    yield (
        "Deleted data are overwritten in the file. What a disk, a stick or a backup keeps of overwritten "
        "blocks (flash memory moves them) is beyond a program's reach: hence encrypted disks."
    )
    yield (
        "Copies that people make (backups, raw exports, photographs of a screen, copies beside a file "
        "that was brought up to date) are known to nobody but them; withdrawal and anonymising do not "
        "reach them."
    )
    if facts.seals:
        yield (
            "A key of one recipient that is stolen with its passphrase opens every record; with every key "
            "lost, every sealed record is lost. Sealed records that were opened lie readable in the "
            "coordinator's file."
        )
        yield (
            "A laptop that is taken with its file open shows the interview being typed, and has the key that "
            "signs for it: false records could be made in its name, none read."
        )
        if facts.state.is_laptop and not facts.status.has_mirror:
            yield "This laptop mirrors what it seals on no stick: if it is lost, what was not handed over is."
    else:
        yield "Nothing is sealed: whoever gets at the study file, or a copy of it, reads every record."
    yield (
        "Whoever stands at a booth may remember who was interviewed when. Records keep no clock time and "
        "lie in a random order, so that none is found by its place; on a day with few interviews the week "
        "still narrows it down until the records are anonymous."
    )
    yield (
        "Whoever has somebody's withdrawal code can have the record deleted, and who watches a screen or a "
        "keyboard sees what is typed."
    )
    if facts.definition.mode != "booth":
        yield (
            "An interview that was paused and never gone on with stays in the file, encrypted, without an "
            "end of its own."
        )
    forms = [facts.form, *facts.former_forms]
    if any(
        form is not None and QuestionType.TEXT in {one.type for one in form.questions()} for form in forms
    ):
        yield "Extra questions take free text, in which people may name themselves or others."
    yield (
        "If the program breaks down it may write a report of the mistake to the folder for temporary "
        "files of the same machine; it can show values that were typed, and is sent nowhere."
    )
