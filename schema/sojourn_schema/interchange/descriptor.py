"""The descriptor of a data package: ours, and what anybody else's says about where and how the tables lie.

Frictionless judges whether a descriptor is valid (Data Package 1 and 2). Nothing is fetched from a network on
the way: a profile, schema or table behind an address is not looked up.
"""

from __future__ import annotations

import codecs
import json
import warnings
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import Any

from sojourn_schema.codes import code_list
from sojourn_schema.columns import FIRST_YEAR, LONGEST_TEXT, Column, Kind, NoAnswer, shorten
from sojourn_schema.errors import PackageError
from sojourn_schema.extra_questions.form import ExtraForm
from sojourn_schema.interchange.extra_forms import PROPERTY, forms_as_json, forms_in
from sojourn_schema.interchange.files import DESCRIPTOR, NOT_TOUCHED, PackageFiles, explained
from sojourn_schema.interchange.rows import CsvFormat
from sojourn_schema.interchange.tables import (
    CAREER_TABLES,
    EXTRA_ANSWERS,
    PACKAGE_TABLES,
    RESPONDENTS,
    PackageTable,
)

LONGEST_DESCRIPTOR_BYTES = 16_000_000
_KNOWN_PROFILES = ("data-package", "tabular-data-package", "tabular-data-resource", "data-resource")
_DELIMITERS = {"csv": ",", "tsv": "\t"}


@dataclass(frozen=True, slots=True)
class TableSource:
    """Where one table lies: its files, in order, and how they are written."""

    table: PackageTable
    files: tuple[str, ...]
    form: CsvFormat


def describe(title: str = "", forms: Iterable[ExtraForm] = ()) -> dict[str, Any]:
    """The descriptor of a package of ours, as JSON values.

    Args:
        title: of the package.
        forms: of extra questions; with any, their answers have a table.

    `DK` and `PNTS` stand among the missing values, so that other software reads numbers as numbers; whoever
    reads the files as text has all three kinds of blank.
    """
    asked = tuple(forms)
    return {
        "profile": "tabular-data-package",
        "name": "sojourn-careers",
        "title": title or "Research careers",
        "resources": [_resource(table) for table in CAREER_TABLES] + ([_answers(asked)] if asked else []),
    }


def _answers(forms: tuple[ExtraForm, ...]) -> dict[str, Any]:
    """The table of extra answers, with what each form asks."""
    about = "Answers to the study's own questions; extraForms tells what was asked, by questionnaire_version."
    table = _resource(EXTRA_ANSWERS)
    table["schema"]["missingValues"] = [""]  # every answer is text, and a row without one is none
    return {**table, "description": about, PROPERTY: forms_as_json(forms)}


def read_forms(files: PackageFiles) -> dict[str, ExtraForm]:
    """The forms of extra questions that a package's descriptor has, by version.

    Raises:
        PackageError: the descriptor or a form in it can't be read.
    """
    return forms_in(_loaded(files))


def read_sources(files: PackageFiles) -> tuple[list[TableSource], list[str]]:
    """What a package's descriptor says of our tables, and notices of what else it holds.

    Raises:
        PackageError: the descriptor is not valid, or a table we need isn't where it says.
    """
    descriptor = _local(_loaded(files), files)
    package = _valid(descriptor)
    sources = []
    by_name = {resource.name.lower(): resource for resource in package.resources}
    for table in PACKAGE_TABLES:
        resource = by_name.pop(table.resource, None)
        if resource is not None:
            sources.append(_source(table, resource, files))
        elif table.required:
            raise PackageError(
                f"{DESCRIPTOR} names no table {table.resource!r}"
                f" (it names {', '.join(sorted(package.resource_names)) or 'none'}).",
                NOT_TOUCHED,
                f"Add a resource with the name {table.resource!r} and the path of its file.",
            )
    notices = [f"The table {shorten(name)!r} is none of ours and was not read." for name in by_name]
    return sources, notices


def _loaded(files: PackageFiles) -> dict[str, Any]:
    if files.size(DESCRIPTOR) > LONGEST_DESCRIPTOR_BYTES:
        raise PackageError(
            f"{DESCRIPTOR} has {files.size(DESCRIPTOR) / 1e6:,.0f} MB; a descriptor has some kilobytes.",
            NOT_TOUCHED,
            "Check that the file is the one you meant.",
        )
    loaded = _json(files, DESCRIPTOR)
    if not isinstance(loaded, dict):
        raise _invalid(["it is no JSON object"])
    return loaded


def _json(files: PackageFiles, name: str) -> Any:
    with explained(name), files.open(name) as stream:
        content = stream.read(LONGEST_DESCRIPTOR_BYTES)
    try:
        return json.loads(content.decode("utf-8-sig"))
    except UnicodeDecodeError as problem:
        line = content[: problem.start].count(b"\n") + 1
        reason = f"line {line}: this is not text in UTF-8 (byte {problem.start + 1:,})"
    except json.JSONDecodeError as problem:
        reason = f"line {problem.lineno}, column {problem.colno}: this is not JSON ({problem.msg})"
    except RecursionError:
        reason = "it is nested too deeply"
    raise PackageError(f"{name}, {reason}.", NOT_TOUCHED, "Mend the file there, or export the package again.")


def _local(descriptor: dict[str, Any], files: PackageFiles) -> dict[str, Any]:
    """The descriptor with its schemas and dialects in place, without profiles from the network."""
    local = _without_addresses(descriptor)
    resources = descriptor.get("resources")
    if isinstance(resources, list):
        local["resources"] = [
            _local_resource(resource, files) if isinstance(resource, dict) else resource
            for resource in resources
        ]
    return local


def _without_addresses(part: dict[str, Any]) -> dict[str, Any]:
    """A part of the descriptor without the profiles that would be looked up on the network."""
    return {
        key: value
        for key, value in part.items()
        if key not in ("profile", "profiles", "$schema") or value in _KNOWN_PROFILES
    }


def _local_resource(resource: dict[str, Any], files: PackageFiles) -> dict[str, Any]:
    local = _without_addresses(resource)
    for part in ("schema", "dialect"):
        where = local.get(part)
        if not isinstance(where, str):
            continue
        if not _is_inside(where) or not files.has(where):
            raise PackageError(
                f"{DESCRIPTOR} takes the {part} of {resource.get('name')!r} from {shorten(where)!r}, "
                "which isn't in the package.",
                f"Nothing is fetched from elsewhere. {NOT_TOUCHED}",
                f"Put the {part} into the package or into {DESCRIPTOR} itself.",
            )
        local[part] = _json(files, where)
    return local


def _is_inside(path: str) -> bool:
    parts = PurePosixPath(path)
    return bool(path) and "://" not in path and not parts.is_absolute() and ".." not in parts.parts


def _valid(descriptor: dict[str, Any]) -> Any:
    from frictionless import FrictionlessException, Package

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            return Package.from_descriptor(descriptor)
    except FrictionlessException as problem:
        notes = [reason.note for reason in problem.reasons] or [problem.error.note]
        raise _invalid(notes) from problem
    except (TypeError, ValueError, AttributeError, KeyError, RecursionError) as problem:
        # Some malformed parts pass its validation and then trip it.
        raise _invalid([f"{type(problem).__name__}: {problem}"]) from problem


def _invalid(notes: Iterable[str]) -> PackageError:
    told = "; ".join(shorten(note.rstrip("."), 200) for note in list(notes)[:5])
    return PackageError(
        f"{DESCRIPTOR} is not a valid descriptor: {told}.",
        NOT_TOUCHED,
        "Mend the descriptor (https://datapackage.org says how one is written).",
    )


def _source(table: PackageTable, resource: Any, files: PackageFiles) -> TableSource:
    if resource.path is None:
        raise PackageError(
            f"{DESCRIPTOR} holds the rows of {table.resource!r} itself instead of naming a file.",
            NOT_TOUCHED,
            f"Write them to a file, {table.file}, and give its path.",
        )
    names = (resource.path, *resource.extrapaths)
    for name in names:
        _require_file(table, name, resource, files)
    return TableSource(table, tuple(str(PurePosixPath(name)) for name in names), _form(table, resource))


def _require_file(table: PackageTable, name: str, resource: Any, files: PackageFiles) -> None:
    if not _is_inside(name):
        raise PackageError(
            f"{DESCRIPTOR} says that {table.resource!r} lies at {shorten(name)!r}, outside the package.",
            f"Nothing is fetched from elsewhere. {NOT_TOUCHED}",
            "Put the file into the package and give its path there.",
        )
    form = (resource.format or PurePosixPath(name).suffix.lstrip(".")).lower()
    if form not in _DELIMITERS or resource.compression:
        packed = f", packed as {resource.compression}" if resource.compression else ""
        raise PackageError(
            f"{name} is no plain CSV file (the descriptor says {form or 'nothing'}{packed}).",
            NOT_TOUCHED,
            "Save the table as CSV. The whole package may be a zip; single files in it may not.",
        )
    if not files.has(str(PurePosixPath(name))):
        there = ", ".join(files.names()[:8])
        raise PackageError(
            f"{name} is missing: {DESCRIPTOR} names it as the table {table.resource!r}, but the package "
            f"holds only {there}.",
            NOT_TOUCHED,
            f"Put {name} into the package, or correct its path in {DESCRIPTOR}.",
        )


def _form(table: PackageTable, resource: Any) -> CsvFormat:
    dialect = resource.dialect
    settings: dict[str, Any] = {"delimiter": _DELIMITERS.get((resource.format or "csv").lower(), ",")}
    missing = set()
    if dialect.has_control("csv"):
        control = dialect.get_control("csv")
        written = control.to_python()
        settings |= {
            "delimiter": control.to_descriptor().get("delimiter", settings["delimiter"]),
            "quotechar": written.quotechar or None,
            "quoting": written.quoting,
            "doublequote": written.doublequote,
            "escapechar": written.escapechar,
            "skipinitialspace": written.skipinitialspace,
        }
        missing |= {control.null_sequence} if control.null_sequence else set()
    schema = resource.schema
    missing |= set(schema.missing_values if schema else ()) - {"", *NoAnswer.__members__}
    header_rows = dialect.header_rows if dialect.header else []
    if len(header_rows) > 1 or dialect.comment_rows:
        raise _unusual(table, "a header of several rows, or comments by row number")
    names = tuple(schema.field_names) if schema else ()
    if not header_rows and not names:
        raise _unusual(table, "no header and no schema with the names of the columns")
    _try(table, settings)
    return CsvFormat(
        _encoding(table, resource.encoding),
        settings,
        dialect.comment_char or "",
        header_rows[0] if header_rows else None,
        names,
        frozenset(missing),
    )


def _try(table: PackageTable, settings: Mapping[str, Any]) -> None:
    import csv

    try:
        csv.reader([], **settings)
    except (TypeError, ValueError) as problem:
        raise _unusual(table, f"a dialect that can't be used ({problem})") from problem


def _unusual(table: PackageTable, what: str) -> PackageError:
    return PackageError(
        f"{DESCRIPTOR} gives {table.resource!r} {what}.",
        f"We can't read such a file. {NOT_TOUCHED}",
        "Save the table as ordinary CSV with one header row.",
    )


def _encoding(table: PackageTable, name: str | None) -> str:
    try:
        found = codecs.lookup(name or "utf-8").name
        # Some codecs turn bytes into bytes.
        "".encode(found)
    except LookupError as problem:
        raise _unusual(table, f"an encoding that we don't know ({shorten(str(name))!r})") from problem
    return "utf-8-sig" if found in ("utf-8", "ascii") else found


def _resource(table: PackageTable) -> dict[str, Any]:
    schema: dict[str, Any] = {
        "fields": [_field(table, column) for column in table.columns],
        "missingValues": ["", *NoAnswer.__members__],
        "primaryKey": list(table.key),
    }
    if table is not RESPONDENTS:
        schema["foreignKeys"] = [
            {
                "fields": ["respondent_id"],
                "reference": {"resource": RESPONDENTS.resource, "fields": ["respondent_id"]},
            }
        ]
    return {
        "profile": "tabular-data-resource",
        "name": table.resource,
        "path": table.file,
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "dialect": {"delimiter": ",", "lineTerminator": "\n", "quoteChar": '"', "doubleQuote": True},
        "schema": schema,
    }


def _field(table: PackageTable, column: Column) -> dict[str, Any]:
    constraints: dict[str, Any] = {}
    if column.required or column.name in table.key:
        constraints["required"] = True
    kind = "string"
    if column.codes is not None and column.kind is not Kind.CODE:
        constraints["pattern"] = "|".join((r"\d+", *code_list(column.codes)))
    elif column.kind is Kind.CODE:
        assert column.codes is not None
        constraints["enum"] = list(code_list(column.codes))
    elif column.kind in (Kind.YEAR, Kind.MONTH, Kind.COUNT):
        kind = "integer"
        constraints |= {"minimum": FIRST_YEAR} if column.kind is Kind.YEAR else {}
    elif column.kind is Kind.SHARE:
        kind = "number"
    else:
        constraints["maxLength"] = LONGEST_TEXT
    if kind != "string":
        constraints |= {
            name: bound
            for name, bound in (("minimum", column.low), ("maximum", column.high))
            if bound is not None
        }
    return {"name": column.name, "type": kind} | ({"constraints": constraints} if constraints else {})
