"""What a value of a study definition can be: one function a kind, which returns the value or says why
it can't be one.

Reasons that a form can meet as well as a file are phrases, so that the window says them in its language; what
only a file can get wrong (a text where a table belongs) is plain English.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from functools import partial
from typing import NoReturn

from sojourn_schema.columns import FIRST_YEAR, shorten
from sojourn_schema.phrase import Phrase

LATEST_SURVEY_YEAR = 2200
IDLE_SECONDS = (30, 3600)
"""The shortest and the longest time that an interview at a booth may be left alone."""
PLAN_HASH = re.compile(r"[0-9a-f]{64}")
"""The hash of an analysis plan: SHA-256 in hexadecimal digits."""
SMALLEST_CELL, LARGEST_CELL = 5, 100
"""Fewest people that a number in a report may speak of: unless a study says otherwise, and at the most."""
LARGEST_TARGET = 100_000
"""Most finished interviews that a site can be wanted to hold."""
PUBLIC_KEY = re.compile(r"sojourn-sign:[0-9a-f]{64}")
"""A public key as a definition has it: the 32 bytes of an Ed25519 key in hexadecimal digits."""
RECIPIENT = re.compile(r"age1[02-9ac-hj-np-z]{58}")
"""An age X25519 recipient as a definition has it: 32 bytes in Bech32 (BIP 173), in small letters."""
MODES = ("booth", "self", "department")
"""How interviews are held; the code list has `import` too, which only records from outside have."""
IDLE_ACTIONS = ("discard", "keep")


class WrongError(Exception):
    """One value that can't be.

    Args:
        key: where it stands in the definition, with its tables (`consent_text.en`).
        reason: why it can't be, without a full stop.
    """

    def __init__(self, key: str, reason: str) -> None:
        super().__init__(f"{key}: {reason}")
        self.key, self.reason = key, reason


def refuse(key: str, reason: str) -> NoReturn:
    """Say that a value can't be.

    Raises:
        WrongError: always.
    """
    raise WrongError(key, reason)


def text(key: str, value: object, *, empty: bool = False, lines: bool = False) -> str:
    """A text, without the blanks around it.

    Args:
        key: where it stands.
        value: as it was read.
        empty: whether it may be empty.
        lines: whether it may have several; then it is taken as it is.
    """
    if not isinstance(value, str):
        refuse(key, "a text is needed (in quotation marks)")
    if not empty and not value.strip():
        refuse(key, Phrase("it is empty"))
    allowed = "\n\t" if lines else ""
    if any((ord(letter) < 32 and letter not in allowed) or ord(letter) == 127 for letter in value):
        refuse(key, Phrase("a control character stands in the text"))
    return value if lines else value.strip()


def texts(key: str, values: object) -> tuple[str, ...]:
    """A list of different texts."""
    if not isinstance(values, list):
        refuse(key, "a list of texts is needed")
    read = tuple(text(key, value) for value in values)
    if len(set(read)) < len(read):
        refuse(key, Phrase("the same text stands in it twice"))
    return read


def year(key: str, value: object) -> int:
    """A year of fieldwork."""
    if type(value) is not int or not FIRST_YEAR <= value <= LATEST_SURVEY_YEAR:
        refuse(
            key,
            Phrase(
                "a year from {first} to {last} is needed, as a number",
                first=FIRST_YEAR,
                last=LATEST_SURVEY_YEAR,
            ),
        )
    return value


def day(key: str, value: object) -> date:
    """A calendar day."""
    if not isinstance(value, date) or isinstance(value, datetime):
        refuse(
            key,
            Phrase("a day is needed, such as {example}", example="2026-11-24"),
        )
    return value


def whole(key: str, value: object, what: str, least: int, most: int) -> int:
    """A whole number of something, within bounds."""
    if type(value) is not int or not least <= value <= most:
        refuse(
            key,
            Phrase(
                "a whole number of {what} from {least} to {most} is needed", what=what, least=least, most=most
            ),
        )
    return value


def one_of(key: str, value: object, known: Sequence[str]) -> str:
    """A word of a list."""
    word = text(key, value)
    if word not in known:
        refuse(key, f"unknown word {shorten(word)!r}; known are {', '.join(known)}")
    return word


def recruited_via(key: str, values: object, known: Sequence[str]) -> tuple[str, ...]:
    """The ways in which respondents may have been found, at least one."""
    told = tuple(one_of(key, code, known) for code in texts(key, values))
    if not told:
        refuse(key, Phrase("at least one is needed"))
    return told


def analysis_plans(key: str, values: object) -> tuple[str, ...]:
    """The hashes of plans."""
    plans = texts(key, values)
    if not all(PLAN_HASH.fullmatch(plan) for plan in plans):
        refuse(key, "it takes the hashes that `sojourn plan` prints")
    return plans


def coordinator_key(key: str, value: object) -> str:
    """A public key that proves signatures; may be empty."""
    public = text(key, value, empty=True)
    if public and not PUBLIC_KEY.fullmatch(public):
        refuse(key, "it is no public key as `sojourn key new` prints one")
    return public


def recipient(place: str, value: object) -> str:
    """Whom records are sealed to."""
    one = text(place, value)
    if not RECIPIENT.fullmatch(one):
        refuse(place, "it is no recipient as `sojourn key new` prints one")
    return one


def targets(key: str, told: object, sites: Sequence[str]) -> dict[str, int]:
    """Finished interviews that are wanted, by site."""
    if not isinstance(told, dict):
        refuse(key, 'a number of interviews by site is needed, such as "Hall 1" = 60')
    for site, number in told.items():
        place = f"{key}.{shorten(site)}"
        if site.strip() not in sites:
            refuse(place, Phrase("that is none of the sites"))
        whole(place, number, Phrase("interviews"), 1, LARGEST_TARGET)
    return {site.strip(): number for site, number in told.items()}


def landmark_year(key: str, told: str) -> int:
    """The year of a landmark."""
    if not (told.isascii() and told.isdigit() and FIRST_YEAR <= int(told) <= LATEST_SURVEY_YEAR):
        refuse(f"{key}.{shorten(told)}", Phrase("that is no year"))
    return int(told)


def by_language(key: str, words: object) -> list[tuple[str, partial[str]]]:
    """A text by language: for each the function that reads it, so that each can be told to be wrong."""
    if not isinstance(words, dict) or not words:
        refuse(key, 'a text by language is needed, such as en = "..."')
    return [
        (language, partial(text, f"{key}.{language}", said, lines=True)) for language, said in words.items()
    ]


def table(key: str, told: object, known: Sequence[str]) -> Mapping[str, object]:
    """A table with some of these keys."""
    if not isinstance(told, dict):
        refuse(key, f"a table with {' and '.join(known)} is needed")
    if unknown := [one for one in told if one not in known]:
        refuse(f"{key}.{shorten(unknown[0])}", f"there is no such key; known are {', '.join(known)}")
    return told
