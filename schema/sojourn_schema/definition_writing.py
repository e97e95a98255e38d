"""A study definition written as TOML: whole, or into the text that somebody wrote, with their comments.

Summary:
    raw_of(definition)               as TOML is parsed, to be changed key by key
    written(definition)              the text
    written(definition, text)        that text, with what differs put right
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields
from datetime import date
from typing import TYPE_CHECKING, Any

import tomlkit
from tomlkit.items import AoT, Item, Table

from sojourn_schema.consent import ConsentVersion
from sojourn_schema.fieldwork_window import FieldworkWindow

if TYPE_CHECKING:
    from sojourn_schema.study import StudyDefinition

_MOVED = {"added_items": "add", "left_out_items": "leave_out"}
_FORM = "extra_questions"


def raw_of(definition: StudyDefinition) -> dict[str, Any]:
    """A definition as its TOML is parsed; what may be left out and is empty is left out.

    Extra questions are not in it: they are a workbook of their own.
    """
    raw = {
        one.name: _plain(getattr(definition, one.name))
        for one in fields(definition)
        if one.name not in _MOVED and one.name != _FORM
    }
    raw["items"] = {key: list(moved) for name, key in _MOVED.items() if (moved := getattr(definition, name))}
    if not raw["consent_before"]:
        del raw["consent_before"]
    return {key: value for key, value in raw.items() if value is not None and value != {}}


def written(definition: StudyDefinition, text: str = "") -> str:
    """A definition as TOML.

    Args:
        definition: to write.
        text: of a definition before; its comments and its order stay. Empty for none.
    """
    document, raw = tomlkit.parse(text), raw_of(definition)
    if definition.extra_questions is not None and _FORM in document:
        raw[_FORM] = _unwrapped(document[_FORM])  # the name of the file that they were read from
    _put_right(document, raw)
    return tomlkit.dumps(document)


def _plain(value: object) -> Any:
    """A field as TOML is parsed."""
    match value:
        case tuple():
            return [_plain(one) for one in value]
        case Mapping():
            return {str(key): _plain(one) for key, one in value.items()}
        case FieldworkWindow():
            return {"first_day": value.first_day, "last_day": value.last_day}
        case ConsentVersion():
            told = {
                "version": value.version, "controller": value.controller, "contact": value.contact,
                "text": _plain(value.text), "more": _plain(value.more),
            }  # fmt: skip
            return {key: one for key, one in told.items() if one not in ({}, "")}
        case _:
            return value


def _put_right(table: Any, raw: Mapping[str, Any]) -> None:
    """Have a table of a document hold these values; what holds them already is left as it is written."""
    for key in [key for key in table if key not in raw]:
        table.remove(key)
    plain = {key: value for key, value in raw.items() if not _is_table(value)}
    for key, value in (plain | dict(raw)).items():  # plain ones stand before the first table
        if key not in table:
            table.add(key, _item(value))
        elif isinstance(value, Mapping) and isinstance(table[key], Mapping):
            _put_right(table[key], value)
        elif _unwrapped(table[key]) != value:
            table[key] = _item(value)


def _is_table(value: object) -> bool:
    return isinstance(value, Mapping) or (
        isinstance(value, list) and bool(value) and isinstance(value[0], Mapping)
    )


def _item(value: Any) -> Any:
    """A value as a document holds it; texts of several lines stand in several lines."""
    if isinstance(value, Mapping):
        table = Table(tomlkit.container.Container(), tomlkit.items.Trivia(), False)
        for key, one in value.items():
            table.add(key, _item(one))
        return table
    if isinstance(value, list) and value and isinstance(value[0], Mapping):
        tables = AoT([])
        for one in value:
            tables.append(_item(one))
        return tables
    if isinstance(value, list) and not value:
        return tomlkit.array()
    # A line break at the beginning of such a text would be no part of it.
    if isinstance(value, str) and "\n" in value and not value.startswith("\n"):
        return tomlkit.string(value, multiline=True)
    if isinstance(value, date):
        return tomlkit.date(value.isoformat())
    return tomlkit.item(value)


def _unwrapped(item: Any) -> Any:
    return item.unwrap() if isinstance(item, Item) else item
