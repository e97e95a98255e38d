"""Errors that respondents, staff and coordinators meet, in the window's language.

Schema raises them in English, as the command line prints them; what is listed here is what there is to
translate, and a test compares the two. What only someone meets who works with the files of a study (its
definition, data packages, the analysis) is said in English, the language of those files.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP

from sojourn_desktop.language import translated

if TYPE_CHECKING:
    from sojourn_schema.errors import SojournError

ERRORS = (
    QT_TRANSLATE_NOOP("Errors", "The code can't have {character} (character {number})."),
    QT_TRANSLATE_NOOP("Errors", "Look at that character again. A code has digits and letters, but no U."),
    QT_TRANSLATE_NOOP("Errors", "The code has {given} characters; a whole one has {whole}."),
    QT_TRANSLATE_NOOP("Errors", "Compare it with what was written down: {groups} groups of {size}."),
    QT_TRANSLATE_NOOP("Errors", "One character of the code is mistyped, or two have changed places."),
    QT_TRANSLATE_NOOP("Errors", "Compare it with what was written down, group by group."),
    QT_TRANSLATE_NOOP("Errors", "A PIN has {shortest} to {longest} characters; this one has {typed}."),
    QT_TRANSLATE_NOOP("Errors", "Choose another one."),
    QT_TRANSLATE_NOOP("Errors", "The PIN is as it was."),
    QT_TRANSLATE_NOOP("Errors", "This study names no coordinator's key, so no file can reset its PIN."),
    QT_TRANSLATE_NOOP(
        "Errors",
        "Ask the coordinator for a new study file; the records in this one are kept.",
    ),
    QT_TRANSLATE_NOOP("Errors", "{file} is for another study."),
    QT_TRANSLATE_NOOP("Errors", "Ask the coordinator for one for this."),
    QT_TRANSLATE_NOOP("Errors", "{file} could be used until {day}."),
    QT_TRANSLATE_NOOP("Errors", "Look at the date of this computer, or ask the coordinator for a new file."),
    QT_TRANSLATE_NOOP("Errors", "{file} was used on this study already; it works once."),
    QT_TRANSLATE_NOOP("Errors", "Ask the coordinator for a new file."),
    QT_TRANSLATE_NOOP("Errors", "{file} can't be read ({reason})."),
    QT_TRANSLATE_NOOP("Errors", "Save it there again."),
    QT_TRANSLATE_NOOP("Errors", "{file} is not signed by the coordinator of this study."),
    QT_TRANSLATE_NOOP(
        "Errors",
        "Ask the coordinator for another; tell them if you don't know where this one came from.",
    ),
    QT_TRANSLATE_NOOP("Errors", "{file} is no file that resets a PIN."),
    QT_TRANSLATE_NOOP("Errors", "Save the one that the coordinator sent under that name."),
    QT_TRANSLATE_NOOP("Errors", "Nothing was changed."),
    QT_TRANSLATE_NOOP("Errors", "{path} is a folder, not a study file."),
    QT_TRANSLATE_NOOP("Errors", "{path} is no ordinary file, and so not a study file."),
    QT_TRANSLATE_NOOP("Errors", "Name the study file itself (it ends in .sojourn, as a rule)."),
    QT_TRANSLATE_NOOP("Errors", "There is no folder {folder}."),
    QT_TRANSLATE_NOOP("Errors", "Check how the path is written, or make the folder first."),
    QT_TRANSLATE_NOOP("Errors", "The stick is not in: {folder} is on the disk of this computer."),
    QT_TRANSLATE_NOOP("Errors", "There is no file {path}."),
    QT_TRANSLATE_NOOP("Errors", "Check the name, or make a new study with `sojourn new {file}`."),
    QT_TRANSLATE_NOOP("Errors", "You may not open {path}."),
    QT_TRANSLATE_NOOP(
        "Errors",
        "Ask its owner for the permission to read and write it, or work on a copy of your own.",
    ),
    QT_TRANSLATE_NOOP(
        "Errors",
        "{path} is open elsewhere: another window or another sojourn command works with it.",
    ),
    QT_TRANSLATE_NOOP(
        "Errors",
        "Two at once could damage the study, so this one stopped. Nothing was changed.",
    ),
    QT_TRANSLATE_NOOP("Errors", "Close the other one (or wait until it is done) and try again."),
    QT_TRANSLATE_NOOP(
        "Errors",
        "There is no space left for {path}: the disk is full, or a quota or limit is used up.",
    ),
    QT_TRANSLATE_NOOP("Errors", "What was being written is not in the study; everything before it is."),
    QT_TRANSLATE_NOOP("Errors", "Free some space on that disk or have the quota raised, and try again."),
    QT_TRANSLATE_NOOP(
        "Errors",
        "{path} can't be written to: the file, its folder or its disk is write-protected.",
    ),
    QT_TRANSLATE_NOOP(
        "Errors",
        "Copy it into a folder of your own and work on the copy, or take off the write protection of both"
        " the file and its folder.",
    ),
    QT_TRANSLATE_NOOP("Errors", "{path} is not a Sojourn study."),
    QT_TRANSLATE_NOOP("Errors", "Its beginning is not that of a study file. Nothing was changed."),
    QT_TRANSLATE_NOOP(
        "Errors",
        "Choose a study file (its name ends in .sojourn, as a rule). If it was one, go back to a copy.",
    ),
    QT_TRANSLATE_NOOP("Errors", "{path} is damaged."),
    QT_TRANSLATE_NOOP("Errors", "{path} is damaged: {detail}."),
    QT_TRANSLATE_NOOP("Errors", "its end is missing"),
    QT_TRANSLATE_NOOP("Errors", "its version number is not that of its tables"),
    QT_TRANSLATE_NOOP("Errors", "its tables are not those of a study"),
    QT_TRANSLATE_NOOP("Errors", "it has lost its definition"),
    QT_TRANSLATE_NOOP("Errors", "its definition can't be read ({reason})"),
    QT_TRANSLATE_NOOP("Errors", "its extra questions can't be read ({reason})"),
    QT_TRANSLATE_NOOP(
        "Errors",
        "Part of it can't be read, and what can be read may be wrong. Nothing was changed.",
    ),
    QT_TRANSLATE_NOOP(
        "Errors",
        "Keep this file as it is and go back to its last copy. Without one, `sqlite3 {file} .recover` may"
        " save most of the records.",
    ),
    QT_TRANSLATE_NOOP("Errors", "The disk reports an error with {path} ({detail})."),
    QT_TRANSLATE_NOOP("Errors", "it can't be opened"),
    QT_TRANSLATE_NOOP(
        "Errors",
        "Check the disk and its connection, copy the study to another disk and open the copy.",
    ),
    QT_TRANSLATE_NOOP("Errors", "{path} has answers waiting in {log}, and both are write-protected."),
    QT_TRANSLATE_NOOP("Errors", "Reading it here would leave those answers out. Nothing was changed."),
    QT_TRANSLATE_NOOP(
        "Errors",
        "Copy both files, {file} and {log}, into a folder of your own and open that copy.",
    ),
    QT_TRANSLATE_NOOP("Errors", "{path} is empty."),
    QT_TRANSLATE_NOOP("Errors", "There is no study in it: its making or copying was cut off."),
    QT_TRANSLATE_NOOP("Errors", "Delete it and make the study again, or copy it again from where it came."),
    QT_TRANSLATE_NOOP("Errors", "{path} is a database, but not a Sojourn study."),
    QT_TRANSLATE_NOOP(
        "Errors",
        "Choose a study file (its name usually ends in .sojourn), or make one with `sojourn new`.",
    ),
    QT_TRANSLATE_NOOP(
        "Errors",
        "{path} was written by a newer Sojourn (study version {found}; this one knows {known}).",
    ),
    QT_TRANSLATE_NOOP("Errors", "It may hold answers that this version would lose. Nothing was changed."),
    QT_TRANSLATE_NOOP("Errors", "Install the newest Sojourn on this computer and open it again."),
    QT_TRANSLATE_NOOP("Errors", "The study file {path} is no longer at its place."),
    QT_TRANSLATE_NOOP("Errors", "What was saved before is in the file, wherever it is now."),
    QT_TRANSLATE_NOOP("Errors", "Put it back, or plug the disk in that it is on, then try again."),
    QT_TRANSLATE_NOOP("Errors", "There is already a folder {path}."),
    QT_TRANSLATE_NOOP("Errors", "There is already a file {path}."),
    QT_TRANSLATE_NOOP("Errors", "It was left as it is; no study was made."),
    QT_TRANSLATE_NOOP("Errors", "Choose another name, or move the other one away first."),
    QT_TRANSLATE_NOOP("Errors", "You may not make files in {folder}."),
    QT_TRANSLATE_NOOP("Errors", "No study was made."),
    QT_TRANSLATE_NOOP(
        "Errors",
        "Choose a folder of your own, or ask for the permission to write in this one.",
    ),
    QT_TRANSLATE_NOOP("Errors", "Make the folder first, or choose another."),
    QT_TRANSLATE_NOOP("Errors", "The study can't seal: {why}."),
    QT_TRANSLATE_NOOP("Errors", "one of its recipients is none ({reason})"),
    QT_TRANSLATE_NOOP("Errors", "it names no recipients"),
    QT_TRANSLATE_NOOP("Errors", "Nothing was sealed."),
    QT_TRANSLATE_NOOP(
        "Errors", "Make keys with `sojourn key new` and put their recipients into the study's definition."
    ),
    QT_TRANSLATE_NOOP("Errors", "The key does not open it ({reason})."),
    QT_TRANSLATE_NOOP("Errors", "It stays sealed as it is."),
    QT_TRANSLATE_NOOP("Errors", "Try the key of another recipient of the study."),
    QT_TRANSLATE_NOOP(
        "Errors", "{path} is the file of a collecting laptop, in which no record stands readable."
    ),
    QT_TRANSLATE_NOOP("Errors", "Take data packages into the coordinator's study."),
    QT_TRANSLATE_NOOP("Errors", "its laptop's certificate does not hold ({reason})"),
    QT_TRANSLATE_NOOP("Errors", "What is sealed here is not copied to its stick. {problem}"),
    QT_TRANSLATE_NOOP("Errors", "This study was anonymised on {day}."),
    QT_TRANSLATE_NOOP(
        "Errors",
        "An interview in it could be found by its code again, so none can begin. Nothing was changed.",
    ),
    QT_TRANSLATE_NOOP("Errors", "it is empty"),
    QT_TRANSLATE_NOOP("Errors", "a control character stands in the text"),
    QT_TRANSLATE_NOOP("Errors", "the same text stands in it twice"),
    QT_TRANSLATE_NOOP("Errors", "a year from {first} to {last} is needed, as a number"),
    QT_TRANSLATE_NOOP("Errors", "a day is needed, such as {example}"),
    QT_TRANSLATE_NOOP("Errors", "a whole number of {what} from {least} to {most} is needed"),
    QT_TRANSLATE_NOOP("Errors", "at least one is needed"),
    QT_TRANSLATE_NOOP("Errors", "that is none of the sites"),
    QT_TRANSLATE_NOOP("Errors", "interviews"),
    QT_TRANSLATE_NOOP("Errors", "that is no year"),
    QT_TRANSLATE_NOOP("Errors", "seconds"),
    QT_TRANSLATE_NOOP("Errors", "there is no text in {languages}"),
    QT_TRANSLATE_NOOP("Errors", "there is no text in the study's language, {language}"),
    QT_TRANSLATE_NOOP("Errors", "a version of that name was given before"),
    QT_TRANSLATE_NOOP("Errors", "{key}: {reason}."),
    QT_TRANSLATE_NOOP("Errors", "{above}\n{line}"),
    QT_TRANSLATE_NOOP("Errors", "it is before the first day"),
    QT_TRANSLATE_NOOP("Errors", "the days of fieldwork are not in the survey year, {year}"),
    QT_TRANSLATE_NOOP("Errors", "it is not after the last day of fieldwork"),
    QT_TRANSLATE_NOOP("Errors", "it is before the day of anonymisation"),
    QT_TRANSLATE_NOOP(
        "Errors",
        "it has {words} words with controller and contact, and respondents read at most {most}; put the rest"
        " into the second text (consent_more), which unfolds",
    ),
    QT_TRANSLATE_NOOP("Errors", "it can't change any more: a laptop was enrolled, or records are sealed"),
    QT_TRANSLATE_NOOP("Errors", "it can't change any more, for interviews have begun"),
    QT_TRANSLATE_NOOP("Errors", "a plan is fixed before the first interview, and interviews have begun"),
    QT_TRANSLATE_NOOP("Errors", "it can only be raised, for interviews have begun"),
    QT_TRANSLATE_NOOP("Errors", "it was promised to respondents and can only come earlier"),
    QT_TRANSLATE_NOOP(
        "Errors", "respondents were given another text under that version; {version} would be the next"
    ),
    QT_TRANSLATE_NOOP("Errors", "{path} is the file of a laptop, which collects as it was enrolled."),
    QT_TRANSLATE_NOOP(
        "Errors", "Change the coordinator's study, and enrol the laptop again with a new file."
    ),
    QT_TRANSLATE_NOOP("Errors", "{path} was anonymised, and what it promised was kept."),
    QT_TRANSLATE_NOOP("Errors", "The study is as it was."),
    QT_TRANSLATE_NOOP("Errors", "Leave these as they are, or begin a new study."),
    QT_TRANSLATE_NOOP("Errors", "Make a new study for new interviews."),
    QT_TRANSLATE_NOOP("Errors", "{file} has no ending that says what to write."),
    QT_TRANSLATE_NOOP("Errors", "Nothing was written."),
    QT_TRANSLATE_NOOP("Errors", "Name a file that ends in one of these: {endings}."),
    QT_TRANSLATE_NOOP("Errors", "{path} can't be written ({reason})."),
    QT_TRANSLATE_NOOP("Errors", "Nothing was written; what was there before is as it was."),
    QT_TRANSLATE_NOOP("Errors", "Choose another folder, or make room on the disk."),
    QT_TRANSLATE_NOOP(
        "Errors", "The disk under {folder} shows no encryption, so the laptop's may have none."
    ),
    QT_TRANSLATE_NOOP(
        "Errors", "Whether the laptop's disk is encrypted is not known: that under {folder} does not tell."
    ),
    QT_TRANSLATE_NOOP(
        "Errors",
        "An interview that is being typed, and what the disk keeps of deleted ones, would be readable"
        " to whoever takes the laptop. Nothing was made.",
    ),
    QT_TRANSLATE_NOOP(
        "Errors",
        "Encrypt the laptop's disk (LUKS, FileVault, BitLocker), then say so (`--disk-is-encrypted`).",
    ),
    QT_TRANSLATE_NOOP("Errors", "{path} names no recipients, so it seals nothing."),
    QT_TRANSLATE_NOOP("Errors", "Nothing was tried."),
    QT_TRANSLATE_NOOP(
        "Errors", "Put what `sojourn key new` printed into the definition and make the study again from it."
    ),
    QT_TRANSLATE_NOOP("Errors", "{path} opens nothing that {study} seals; that is for {holders}."),
    QT_TRANSLATE_NOOP("Errors", "Records sealed by this study would stay closed to it. Nothing was noted."),
    QT_TRANSLATE_NOOP(
        "Errors",
        "Name the key of one of them. If all are other keys, make the study again with the right ones.",
    ),
    QT_TRANSLATE_NOOP("Errors", "There is already a laptop called {name} in this study."),
    QT_TRANSLATE_NOOP("Errors", "Reports tell laptops apart by their names. Nothing was made."),
    QT_TRANSLATE_NOOP("Errors", "Give the file another name."),
    QT_TRANSLATE_NOOP(
        "Errors", "The recipients of this study are others than when its first laptop was enrolled."
    ),
    QT_TRANSLATE_NOOP(
        "Errors", "What that laptop seals would not open with the same keys. Nothing was done."
    ),
    QT_TRANSLATE_NOOP("Errors", "Go on with the study as it was, or begin a new one."),
    QT_TRANSLATE_NOOP("Errors", "{path} is the file of a laptop itself."),
    QT_TRANSLATE_NOOP("Errors", "Nothing was made."),
    QT_TRANSLATE_NOOP("Errors", "Name the coordinator's study."),
    QT_TRANSLATE_NOOP("Errors", "{path} names no keys: it has to have a `coordinator_key` and `recipients`."),
    QT_TRANSLATE_NOOP("Errors", "A laptop would have nobody to seal to. Nothing was made."),
    QT_TRANSLATE_NOOP("Errors", "The key that signs is not the one that {path} names."),
    QT_TRANSLATE_NOOP("Errors", "No laptop of the study would be believed. Nothing was made."),
    QT_TRANSLATE_NOOP(
        "Errors", "Use the key whose public half stands in the definition as `coordinator_key`."
    ),
    QT_TRANSLATE_NOOP("Errors", "It was not tried yet that these can open what is sealed: {holders}."),
    QT_TRANSLATE_NOOP("Errors", "Records might be collected that nobody can read. Nothing was made."),
    QT_TRANSLATE_NOOP("Errors", "Try the key of each (`sojourn key check KEY STUDY`)."),
    QT_TRANSLATE_NOOP(
        "Errors", "It was left as it is. Everything is still in the study; nothing was handed over."
    ),
    QT_TRANSLATE_NOOP("Errors", "Choose another name."),
    QT_TRANSLATE_NOOP(
        "Errors", "{path} is a coordinator's study, which is handed over signed by the coordinator's key."
    ),
    QT_TRANSLATE_NOOP("Errors", "Everything is still in the study; nothing was handed over."),
    QT_TRANSLATE_NOOP("Errors", "Name the key that its definition names as `coordinator_key`."),
    QT_TRANSLATE_NOOP("Errors", "{path} is no laptop's file."),
    QT_TRANSLATE_NOOP("Errors", "Nothing was deleted."),
    QT_TRANSLATE_NOOP("Errors", "Name the file that was enrolled."),
    QT_TRANSLATE_NOOP("Errors", "{path} is no receipt for this laptop, {name}."),
    QT_TRANSLATE_NOOP("Errors", "Each laptop has its own; take the one that is named after it."),
    QT_TRANSLATE_NOOP("Errors", "No laptop would take the receipts, so none was written."),
    QT_TRANSLATE_NOOP("Errors", "Use another stick or folder."),
    QT_TRANSLATE_NOOP("Errors", "{path} was written, but {reason}."),
    QT_TRANSLATE_NOOP("Errors", "Don't trust this stick; use another."),
    QT_TRANSLATE_NOOP("Errors", "{path} can't be read ({reason})."),
    QT_TRANSLATE_NOOP("Errors", "Copy it here again."),
    QT_TRANSLATE_NOOP("Errors", "{path} is not signed by the coordinator of this study."),
    QT_TRANSLATE_NOOP("Errors", "{path} is no receipt."),
    QT_TRANSLATE_NOOP("Errors", "Name the coordinator's."),
    QT_TRANSLATE_NOOP("Errors", "The receipts can't be written to {folder} ({reason})."),
    QT_TRANSLATE_NOOP("Errors", "What was merged is in the study."),
    QT_TRANSLATE_NOOP(
        "Errors", "Name another folder and merge the same bundles again; nothing comes in twice."
    ),
    QT_TRANSLATE_NOOP("Errors", "{path} can't be written: {reason}."),
    QT_TRANSLATE_NOOP("Errors", "Write to us: this study is larger than any that Sojourn was made for."),
    QT_TRANSLATE_NOOP("Errors", "{path} is a laptop's file."),
    QT_TRANSLATE_NOOP("Errors", "Nothing was merged."),
    QT_TRANSLATE_NOOP(
        "Errors", "{path} names no coordinator's key, so no bundle can be told from a forged one."
    ),
    QT_TRANSLATE_NOOP(
        "Errors", "Make the study from a definition with the lines that `sojourn key new` printed."
    ),
    QT_TRANSLATE_NOOP("Errors", "{name} can't be the name of a file."),
    QT_TRANSLATE_NOOP("Errors", "No key was made."),
    QT_TRANSLATE_NOOP("Errors", "Name the holder in plain letters."),
    QT_TRANSLATE_NOOP("Errors", "{path} has no key that opens records."),
    QT_TRANSLATE_NOOP("Errors", "Nothing was opened."),
    QT_TRANSLATE_NOOP(
        "Errors", "Name the file ending in {ending} that `sojourn key new` made; the other one signs."
    ),
    QT_TRANSLATE_NOOP("Errors", "Name the file ending in {ending} that `sojourn key new` made."),
    QT_TRANSLATE_NOOP("Errors", "{path} is no key file, or a damaged one ({reason})."),
    QT_TRANSLATE_NOOP("Errors", "Go back to a copy of it; another recipient's key opens the same records."),
    QT_TRANSLATE_NOOP("Errors", "The passphrase does not open {path}."),
    QT_TRANSLATE_NOOP(
        "Errors", "Type it again; mind capitals and the keyboard's language. Without it the key is of no use."
    ),
    QT_TRANSLATE_NOOP("Errors", "Choose a folder in which you may write."),
    QT_TRANSLATE_NOOP("Errors", "A passphrase has at least {shortest} characters; this one has {given}."),
    QT_TRANSLATE_NOOP(
        "Errors", "Choose a longer one: a few words that belong together for you alone are good."
    ),
    QT_TRANSLATE_NOOP(
        "Errors", "It was left as it is, for a key that is lost can't be made again; no key was made."
    ),
    QT_TRANSLATE_NOOP("Errors", "Choose another folder."),
    QT_TRANSLATE_NOOP("Errors", "Nothing was signed."),
    QT_TRANSLATE_NOOP("Errors", "Name the file {file} that `sojourn key new` made."),
    QT_TRANSLATE_NOOP("Errors", "{path} is no signing key."),
    QT_TRANSLATE_NOOP(
        "Errors", "Name the file {file} that `sojourn key new` made; if it was damaged, go back to a copy."
    ),
)


def error_words(problem: SojournError) -> tuple[str, str, str]:
    """What happened, what it means for the data, and what to do; the last two may be empty."""
    what, meaning, remedy = (
        translated(text, "Errors") if text else "" for text in (problem.what, problem.meaning, problem.remedy)
    )
    return what, meaning, remedy


def error_text(problem: SojournError) -> str:
    """An error in one paragraph."""
    return " ".join(filter(None, error_words(problem)))
