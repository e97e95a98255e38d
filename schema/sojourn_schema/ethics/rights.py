"""Consent, withdrawal, the logs of deletions and merges, and the articles of the GDPR that apply."""

from __future__ import annotations

from collections.abc import Iterator

from sojourn_schema.document.blocks import Block, Grid, Items, Paragraph, Section
from sojourn_schema.ethics.facts import EthicsFacts
from sojourn_schema.ethics.words import listed, to_fill_in
from sojourn_schema.fieldwork_pictures import Speech
from sojourn_schema.languages import LANGUAGES

_BY_CODE = "who has the code finds the record; without it nobody can tell whose it is (Article 11)"


def consent_section(facts: EthicsFacts) -> Section:
    """How consent is asked for, and which versions of the text were given."""
    definition = facts.definition
    before = definition.consent_before
    spoken = listed(LANGUAGES[one] for one in definition.languages)
    versions = (
        f"Version {definition.consent_version} is given now; before it were given, oldest first: "
        f"{listed(one.version for one in before)}. Annex A has all of them."
        if before
        else f"Version {definition.consent_version} is the only one so far. Annex A has it."
    )
    blocks: list[Block] = [
        Items(
            [
                (
                    "The consent text is the first page of every interview. It has two layers: a short "
                    "one that everybody reads, with who is responsible, and a longer one that unfolds."
                ),
                (
                    "Consent is given by choosing “Yes, I take part”; nothing is chosen beforehand. “No” "
                    "ends the interview, and nothing of it is kept but a count."
                ),
                (
                    "Whether a generalised copy of the answers may be released to other researchers is a "
                    "question of its own, again with nothing chosen beforehand. Whoever says no takes "
                    "part all the same."
                ),
                f"It is given in: {spoken}.",
                "Each record keeps the version of the text that was given, and of the questions.",
            ]
        ),
        Paragraph(versions),
    ]
    return Section("consent", "Consent", blocks)


def withdrawal_section(facts: EthicsFacts) -> Section:
    """Withdrawal before and after the end, with the log of deletions."""
    blocks: list[Block] = [
        Items(
            [
                "Before the end: “Stop…” on every page deletes what was typed, and overwrites it.",
                (
                    "At the end respondents are offered a code of 21 characters, shown once, on the "
                    "screen, to be noted or photographed. Whoever has it can have the record deleted "
                    "without saying who they are: by any laptop of the study or by the coordinator, also "
                    "before the record has come in."
                ),
                (
                    "The record is deleted and overwritten in every file of the study that learns of the "
                    "withdrawal, and a bundle of before brings it back nowhere. A file learns of it with "
                    "the next bundle."
                ),
                (
                    "Who has lost the code can't be found: the study keeps nothing that leads from a "
                    "person to a record."
                ),
                (
                    "From the day on which the records are made anonymous no code finds anything, and the "
                    "program says so."
                ),
                (
                    "Out of reach are copies that left the files of the study: backups, raw exports, "
                    "published numbers, and a generalised copy once it is released."
                ),
            ]
        ),
        *_deletions(facts),
    ]
    return Section("withdrawal", "Withdrawal and deletion", blocks)


def merges_section(facts: EthicsFacts) -> Section:
    """The log of what was merged, laptop by laptop."""
    status, speech = facts.status, Speech()
    if not facts.laptops:
        return Section(
            "merges", "Log of merges", [Paragraph("No laptop is enrolled, and nothing was merged.")]
        )
    if facts.state.is_laptop:
        told = "This is the file of a laptop; bundles are merged in the coordinator's."
        return Section("merges", "Log of merges", [Paragraph(told)])
    bundles = {one.name: one.bundles for one in facts.laptops}
    rows = [
        (
            one.name,
            str(bundles.get(one.name, "")),
            one.last_bundle.isoformat() if one.last_bundle is not None else "none yet",
            speech.count(one.known),
            speech.count(one.here),
            speech.count(one.withdrawn),
        )
        for one in status.laptops
    ]
    header = ("Laptop", "Bundles", "Last one of", "Records sealed", "Here", "Withdrawn")
    caption = (
        f"Bundles taken in, each whole and with its signature proven. Counts under {status.smallest_cell} "
        "are held back, and with them so many others that no total tells them."
    )
    cloned = [one.name for one in status.laptops if one.cloned]
    blocks: list[Block] = [Grid(caption, header, rows, frozenset({1, 3, 4, 5}))]
    if cloned:
        blocks.append(
            Paragraph(
                f"Two bundles of {listed(cloned)} follow the same one: a copy of its file was used, or it "
                "was set back. All records are here.",
                note=True,
            )
        )
    return Section("merges", "Log of merges", blocks)


def law_section(facts: EthicsFacts) -> Section:
    """What the GDPR asks for, and what of it the program does."""
    rows = [
        ("13, information", _information(facts), "recipients outside the team, transfers, complaints"),
        ("15 to 21, rights", _BY_CODE, "answers to requests"),
        ("17, erasure", "deletes by code, and counts deletions by day", "copies out of reach"),
        ("30, record of processing", "this paper has what such a record needs of it", "entry in the record"),
        ("32, security", _security(facts), "rooms, accounts, disks, backups, training"),
        (
            "35, impact assessment",
            "this paper tells risks and measures",
            "whether one is needed, and making it",
        ),
        ("89, research", "no names, coarse places, small counts hidden", "national law for research"),
    ]
    blocks: list[Block] = [
        Paragraph("What the program does is told as fact; whether that is enough is for the board to judge."),
        Grid(
            "Articles of the GDPR (Regulation (EU) 2016/679).",
            ("Article", "What the study does", "Left to the controller"),
            rows,
        ),
        to_fill_in(
            "the ground of Article 6(1), of Article 9(2) if extra questions need one, and the laws of the "
            "places where interviews are held, if they are outside the European Union."
        ),
    ]
    return Section("law", "What the law asks", blocks)


def _deletions(facts: EthicsFacts) -> Iterator[Block]:
    days, deleted = facts.deletion_days, facts.status.deleted
    if not days:
        yield Paragraph("Log of deletions: no record was deleted in this file on withdrawal.")
        return
    count = f"fewer than {facts.status.smallest_cell}" if deleted is None else f"{deleted:,}"
    yield Paragraph(
        f"Log of deletions: {count} in this file on withdrawal, on these days: "
        f"{listed(day.isoformat() for day in days)}. The file counts them by day and does not know whose."
    )


def _information(facts: EthicsFacts) -> str:
    definition = facts.definition
    named = definition.controller and definition.contact
    responsible = "who is responsible and how to reach them, " if named else ""
    return f"the consent text (Annex A): {responsible}purpose, what is kept, rights"


def _security(facts: EthicsFacts) -> str:
    if facts.seals:
        return "sealed records, signed bundles, proven keys, files for their owner alone, overwriting"
    return "files for their owner alone, overwriting of what is deleted; nothing is sealed"
