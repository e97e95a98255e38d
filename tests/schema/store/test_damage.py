"""Damage at random places: told as damage or without effect on what is read, and never a crash."""

from __future__ import annotations

import random
from collections.abc import Callable
from pathlib import Path

import pytest

from sojourn_schema.careers import Career
from sojourn_schema.errors import StudyFileError
from sojourn_schema.store.study_file import StudyFile


def overwrite_some_bytes(content: bytearray, chance: random.Random) -> None:
    for _ in range(20):
        content[chance.randrange(len(content))] = chance.randrange(256)


def overwrite_the_schema(content: bytearray, chance: random.Random) -> None:
    name = chance.choice([b"respondent", b"spell", b"grant_year", b"draft"])
    table = content.index(b"CREATE TABLE " + name)
    content[table + chance.randrange(400)] ^= 1 << chance.randrange(8)


def overwrite_the_header(content: bytearray, chance: random.Random) -> None:
    content[chance.randrange(100)] = chance.randrange(256)


@pytest.mark.parametrize("damage", [overwrite_some_bytes, overwrite_the_schema, overwrite_the_header])
def test_damage_is_never_a_crash(
    made: Path, make_career: Callable[..., Career], damage: Callable[[bytearray, random.Random], None]
) -> None:
    whole = made.read_bytes()
    chance = random.Random(20_261_122)
    outcomes = set()
    for number in range(60):
        content = bytearray(whole)
        damage(content, chance)
        made.write_bytes(content)
        try:
            with StudyFile.open(made) as study:
                study.integrity()
                study.drafts.new()
                study.add_career(make_career(f"new{number}"))
                outcomes.add(len(list(study.careers())))
        except StudyFileError as problem:
            outcomes.add(type(problem).__name__)
        for beside in made.parent.glob(f"{made.name}?*"):
            beside.unlink(missing_ok=True)  # a refused study may take its log away only now
    assert "DamagedStudyError" in outcomes or "NotAStudyError" in outcomes
