"""What is stored, where, encrypted how and for how long, and who can read it."""

from __future__ import annotations

from collections.abc import Iterator

from sojourn_schema.document.blocks import Block, Grid, Items, Paragraph, Section
from sojourn_schema.ethics.facts import EthicsFacts
from sojourn_schema.ethics.words import day_or, listed, to_fill_in
from sojourn_schema.instrument.paradata import EDITS_FROM, SECONDS_FROM
from sojourn_schema.sealing import PADDED_TO_BYTES
from sojourn_schema.store.drafts import INTERRUPTED_SECONDS

_MINUTE = 60
_NOT_KEPT = (
    (
        "The withdrawal code, the code of a paused interview, passphrases: they are shown or typed, and "
        "stored nowhere."
    ),
    (
        "Marks that respondents put on the calendar to help their memory (“moved”, “child”): in memory "
        "alone, gone with the interview."
    ),
    (
        "Answers that were taken back, answers to questions that turned out not to apply, interviews that "
        "were stopped or said to be a try."
    ),
    (
        "A clock time of an interview, the order in which people were interviewed, and the country that was "
        "typed."
    ),
)


def stored_section(facts: EthicsFacts) -> Section:
    """What is stored, where, protected how and for how long."""
    header = ("What", "Where", "Protected by", "Until")
    return Section(
        "stored",
        "What is stored, where and for how long",
        [
            Grid("What is stored.", header, [*_stored(facts)]),
            Paragraph("What is not kept:"),
            Items(_NOT_KEPT),
            *_retention(facts),
        ],
    )


def access_section(facts: EthicsFacts) -> Section:
    """How records are encrypted, and who can read what."""
    blocks: list[Block] = [*_sealing(facts)]
    rows = [*_readers(facts)]
    blocks.append(Grid("Who can read what.", ("Who", "What"), rows))
    if facts.laptops:
        disks = {
            "seen": "encrypted, as Linux shows",
            "stated": "encrypted, for which the coordinator answers",
        }
        rows = [(one.name, disks.get(one.disk, one.disk)) for one in facts.laptops]
        blocks.append(Grid("Disks of the laptops when they were enrolled.", ("Laptop", "Disk"), rows))
    blocks.append(
        to_fill_in(
            "who these people are, their duty of confidence, where keys and passphrases lie, and that the "
            "disks of all computers with readable records are encrypted."
        )
    )
    return Section("access", "Encryption, and who can read it", blocks)


def _stored(facts: EthicsFacts) -> Iterator[tuple[str, str, str, str]]:
    definition, here = facts.definition, "file on that machine"
    interrupted = f"{INTERRUPTED_SECONDS // _MINUTE} minutes after its last answer"
    idle = ""
    if definition.mode == "booth":
        done = "it is deleted" if definition.idle_action == "discard" else "the staff may go on with it"
        idle = f"; nobody touches it for {definition.idle_seconds} seconds: {done}"
    typed = f"it is finished or stopped{idle}; interrupted: {interrupted}"
    yield "An interview being typed", here, "rights of the file, encrypted disk; readable there", typed
    if definition.mode != "booth":
        code = "encryption with a key of the respondent's code (ChaCha20-Poly1305)"
        yield "An interview paused by its respondent", here, code, "its respondent goes on with it"
    anonymous = day_or(facts.anonymized_on or definition.anonymize_on, "the study is made anonymous")
    kept = day_or(definition.retention_until, "no day is settled")
    until = f"{anonymous}; from then on, without what leads to a person, {kept}"
    if facts.seals:
        sealed = "sealed at once to the keys of the study (age, X25519); the laptop has no key that opens it"
        yield "A finished record", "laptop's file", sealed, "the coordinator has it and says so, signed"
        where = "sticks, shared folders"
        yield "Copies on their way", where, "the same seal; a signature (Ed25519)", "somebody deletes them"
        readable = "rights of the file, encrypted disk; readable once a key opened it"
        yield "A record that has come in", "coordinator's file", readable, until
    else:
        own = "rights of the file, encrypted disk; readable there"
        yield "A finished record", "study file", own, until
    seconds, edits = (", ".join(map(str, begins)) for begins in (SECONDS_FROM, EDITS_FROM))
    bands = f"in bands (from {seconds} seconds; {edits} changes)"
    yield (
        f"Its week; how long each part took and how much was changed, {bands}",
        "with the record",
        "as the record",
        f"week: {anonymous}; bands: {kept}",
    )
    handle = "A handle, by which a withdrawal code finds the record"
    yield handle, "beside the record", "a one-way derivation (HKDF): it does not tell the code", anonymous
    counts, unlinked = (
        "Counts by day, site and how interviews ended",
        "no link to any record; small ones hidden",
    )
    yield counts, "files and bundles", unlinked, kept
    results = "beside the study file"
    yield "Results and reports", results, "small counts hidden in reports; full tables for the team", kept
    if definition.mode == "booth":
        yield "The PIN of the booth's staff", "the booth's file", "a slow hash (Argon2id)", "it is changed"


def _retention(facts: EthicsFacts) -> Iterator[Block]:
    definition = facts.definition
    if facts.anonymized_on is not None:
        yield Paragraph(f"The records were made anonymous on {facts.anonymized_on}.")
    elif definition.anonymize_on is not None:
        yield Paragraph(f"The records are to be made anonymous by {definition.anonymize_on}.")
    else:
        yield to_fill_in("the day by which records are made anonymous; the study's settings name none.")
    if definition.retention_until is None:
        yield to_fill_in("until when the anonymous records are kept; the study's settings name no day.")
    yield Paragraph(
        "Making anonymous (“sojourn anonymize”) destroys handles, weeks, which laptop a record came from "
        "and the sealed originals, gives every record a new random id and writes the file anew. It asks "
        "first about laptops, sticks, bundles, other copies and keys, which no program can delete. No "
        "program does it by itself on the day: the coordinator does."
    )


def _sealing(facts: EthicsFacts) -> Iterator[Block]:
    holders = facts.holders
    if facts.anonymized_on is not None:
        yield Paragraph(
            "The records were made anonymous: sealed originals are destroyed, and the study no longer "
            "knows which laptop a record came from. They lie readable in the study file, for its owner "
            "alone."
        )
    elif facts.seals:
        yield Paragraph(
            "Each finished interview is sealed on the laptop in the moment in which its typed answers are "
            f"deleted there, padded to whole multiples of {PADDED_TO_BYTES} bytes so that its length tells "
            "little. The laptop keeps no key that opens it: whoever takes the laptop reads no finished "
            "record."
        )
    elif holders:
        yield Paragraph(
            "The study names keys, but no laptop is enrolled yet: only an enrolled laptop seals. What is "
            "typed into the coordinator's own file is readable there.",
            note=True,
        )
    else:
        yield Paragraph(
            "This study seals nothing: finished records lie readable in the study file, and whoever can "
            "open the file reads them. What protects them is the rights of the file (for its owner alone) "
            "and the encryption of the disk.",
            note=True,
        )
    if holders:
        proven = {True: "a test record was opened with it", False: "not tried yet"}
        told = [(holder, proven[done or facts.state.is_laptop]) for holder, done in holders.items()]
        yield Grid(
            "Whose keys open sealed records, each alone; a passphrase protects the key's file.",
            ("Holder", "Tried"),
            told,
        )


def _readers(facts: EthicsFacts) -> Iterator[tuple[str, str]]:
    if facts.seals:
        yield "Staff beside a laptop", "the interview being typed; of finished ones nothing but counts"
        yield (
            "Coordinator, with key and passphrase",
            "every record that has come in, without a name, with its career",
        )
        others = [holder for holder in facts.holders if holder != "coordinator"]
        if others:
            yield (
                f"Other holders of a key: {listed(others)}",
                "sealed records, if given a bundle or the study file",
            )
        yield "Who finds a stick or bundle", "how many records, on which days and how they ended; no answer"
        yield (
            "Who takes a laptop whose disk is open",
            "the interview being typed, counts, and the laptop's own signing key",
        )
    else:
        yield "Whoever can open the study file", "every record, without a name, with its career"
    yield "Analysts of the team", "the records, to analyse them; reports hide small counts"
    share = "generalised records of those who agreed, if a release is made; it is an act of its own"
    yield "Other researchers", share
    yield "The public", f"numbers about groups of {facts.definition.smallest_cell} people or more"
