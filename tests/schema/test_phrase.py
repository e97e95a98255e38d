"""Phrases: a string like any other that still knows its template, here and out of another process."""

from __future__ import annotations

import json
import pickle
from pathlib import Path

import pytest

from sojourn_schema.phrase import Phrase, as_json


def test_a_phrase_is_its_english_text_and_knows_what_stands_in_its_places() -> None:
    phrase = Phrase("{path} has {count} rows.", path=Path("a.csv"), count=3)
    assert phrase == "a.csv has 3 rows."
    assert (phrase.template, phrase.values) == (
        "{path} has {count} rows.",
        {"path": Path("a.csv"), "count": 3},
    )


def test_a_place_without_a_value_is_refused() -> None:
    with pytest.raises(KeyError):
        Phrase("{path} is empty.")


def test_a_phrase_comes_whole_out_of_another_process() -> None:
    phrase = Phrase("{path} is damaged: {detail}.", path=Path("a"), detail=Phrase("{n} rows lack", n=2))
    told = Phrase.of_json(json.loads(json.dumps(as_json(phrase))))
    assert isinstance(told, Phrase)
    assert told == phrase == "a is damaged: 2 rows lack."
    inner = told.values["detail"]
    assert isinstance(inner, Phrase)
    assert inner.template == "{n} rows lack"
    assert Phrase.of_json(as_json("Plain {as it is}")) == "Plain {as it is}"


def test_it_goes_from_one_process_to_another_with_braces_in_its_values() -> None:
    told = pickle.loads(pickle.dumps(Phrase("Reading {path}", path="{odd}.csv")))
    assert told == "Reading {odd}.csv"
    assert (told.template, told.values) == ("Reading {path}", {"path": "{odd}.csv"})
