"""What of XLSForm is read, what is passed over with a word, and what is refused, each with its reason."""

from __future__ import annotations

from collections.abc import Mapping

from sojourn_schema.extra_questions.form import QuestionType
from sojourn_schema.extra_questions.workbook import Key

TYPES: Mapping[str, QuestionType] = {
    "integer": QuestionType.INTEGER,
    "int": QuestionType.INTEGER,
    "decimal": QuestionType.DECIMAL,
    "text": QuestionType.TEXT,
    "string": QuestionType.TEXT,
    "date": QuestionType.DATE,
    "note": QuestionType.NOTE,
    "calculate": QuestionType.CALCULATE,
}
SELECTS: Mapping[str, QuestionType] = {
    "select_one": QuestionType.SELECT_ONE,
    "select one": QuestionType.SELECT_ONE,
    "select one from": QuestionType.SELECT_ONE,
    "select1": QuestionType.SELECT_ONE,
    "select_multiple": QuestionType.SELECT_MULTIPLE,
    "select multiple": QuestionType.SELECT_MULTIPLE,
    "select all that apply": QuestionType.SELECT_MULTIPLE,
    "select all that apply from": QuestionType.SELECT_MULTIPLE,
}
BEGIN_GROUP, END_GROUP = frozenset({"begin group", "begin_group"}), frozenset({"end group", "end_group"})

_CLOCK = "no record keeps a time of the clock"
_DEVICE = "nothing is kept of the device or of who uses it"
_PLACE = "no record keeps a place finer than the site"
_FILE = "a record holds no pictures, sounds or files"
REFUSED_TYPES: Mapping[str, str] = {
    "start": _CLOCK,
    "end": _CLOCK,
    "today": _CLOCK,
    "time": _CLOCK,
    "datetime": _CLOCK,
    "audit": _CLOCK,
    "deviceid": _DEVICE,
    "phonenumber": _DEVICE,
    "simserial": _DEVICE,
    "subscriberid": _DEVICE,
    "username": _DEVICE,
    "email": _DEVICE,
    "geopoint": _PLACE,
    "geotrace": _PLACE,
    "geoshape": _PLACE,
    "start-geopoint": _PLACE,
    "background-geopoint": _PLACE,
    "image": _FILE,
    "photo": _FILE,
    "audio": _FILE,
    "background-audio": _FILE,
    "video": _FILE,
    "file": _FILE,
    "barcode": "a laptop at a table has no camera to read with",
    "range": "use integer with a constraint",
    "rank": "use select_one or integer",
    "acknowledge": "use note, or select_one with a single choice",
    "hidden": "use calculate",
    "xml-external": "a study holds no other data than its own",
    "csv-external": "a study holds no other data than its own",
}
"""Types that are refused for a reason of their own."""
REFUSED_BEGINNINGS: Mapping[str, str] = {
    "begin repeat": "groups are not repeated",
    "begin_repeat": "groups are not repeated",
    "end repeat": "groups are not repeated",
    "end_repeat": "groups are not repeated",
    "select_one_from_file": "write the choices on the sheet choices",
    "select_multiple_from_file": "write the choices on the sheet choices",
    "select_one_external": "write the choices on the sheet choices",
}
REFUSED_COLUMNS: Mapping[Key, str] = {
    ("default",): "no answer is chosen beforehand",
    ("choice_filter",): "all choices of a list are shown; use a question with relevant for each list",
    ("bind", "readonly"): "use note or calculate",
    ("control", "jr:count"): "groups are not repeated",
    ("trigger",): "calculations follow from the answers at any moment",
    ("disabled",): "delete the row",
    ("media", "image"): _FILE,
    ("media", "big-image"): _FILE,
    ("media", "audio"): _FILE,
    ("media", "video"): _FILE,
    ("parameters",): "the choices stand in the order of the form",
    ("bind", "entities:saveto"): "there are no entities",
}
"""Columns of the survey sheet that would change what is asked or kept."""
REFUSED_SHEETS: Mapping[str, str] = {
    "external_choices": "write the choices on the sheet choices",
    "entities": "there are no entities",
    "osm": "there are no maps",
}


def why_no_type(text: str) -> str:
    """Why a type is refused."""
    plain = " ".join(text.split())
    begin = next((one for one in REFUSED_BEGINNINGS if plain.lower().startswith(one)), None)
    reason = REFUSED_BEGINNINGS[begin] if begin else REFUSED_TYPES.get(plain.lower().replace(" ", ""))
    return f"the type {plain!r} is not supported" + (
        f": {reason}" if reason else f"; known are {known_types()}"
    )


def known_types() -> str:
    """The types that are read, for a message."""
    return ", ".join((*QuestionType, "begin group", "end group"))
