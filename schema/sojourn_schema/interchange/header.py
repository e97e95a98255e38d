"""The header of a table: which of its columns are ours, and where the rows of data begin."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator

from sojourn_schema.columns import shorten
from sojourn_schema.errors import PackageError
from sojourn_schema.interchange.cells import Header
from sojourn_schema.interchange.descriptor import TableSource
from sojourn_schema.interchange.files import NOT_TOUCHED, PackageFiles
from sojourn_schema.interchange.rows import Row, read_rows

_OTHER_DELIMITERS = {";": "semicolons", "\t": "tabs", "|": "vertical bars"}


def read_header(files: PackageFiles, source: TableSource) -> tuple[Header, list[str]]:
    """The header of a table, and notices of what is unusual in it.

    Names are found whatever their case and the blanks around them.

    Raises:
        PackageError: there is no header, a column we need isn't in it, or one stands there twice.
    """
    names = _names(files, source)
    found = [name.strip().lower() for name in names]
    ours = {column.name for column in source.table.columns}
    _require_columns(source, names, found)
    repeated = [name for name, times in Counter(found).items() if times > 1 and name in ours]
    if repeated:
        raise PackageError(
            f"{source.files[0]}: the header has the column {repeated[0]!r} twice.",
            f"Which of the two is meant can't be told. {NOT_TOUCHED}",
            "Take one of them out, or rename it.",
        )
    notices = []
    unknown = [shorten(name) for name, plain in zip(names, found, strict=True) if plain not in ours]
    if unknown:
        shown = ", ".join(repr(name) for name in unknown[:8]) + (", ..." if len(unknown) > 8 else "")
        notices.append(f"{source.files[0]}: columns that are none of ours were not read: {shown}.")
    renamed = [name for name, plain in zip(names, found, strict=True) if plain in ours and name != plain]
    if renamed:
        notices.append(
            f"{source.files[0]}: columns were recognised although they are written differently: "
            f"{', '.join(map(repr, renamed[:8]))}."
        )
    places = {name: index for index, name in enumerate(found) if name in ours}
    return Header(source.table, places, len(names), tuple(names)), notices


def data_rows(
    files: PackageFiles, source: TableSource, file: int, header: Header, advance: Callable[[int], None]
) -> Iterator[Row]:
    """The rows below the header of one file of a table; later files may repeat the header or not.

    Args:
        files: of the package.
        source: of the table.
        file: which of the table's files, from 0.
        header: of the table.
        advance: told now and then of how many characters were read since.
    """
    rows = read_rows(files, source.files[file], source.form, advance)
    skipped = source.form.header_row or 0
    for number, row in enumerate(rows, 1):
        if file == 0 and number <= skipped:
            continue
        if file > 0 and number == 1 and skipped and tuple(row.cells) == header.names:
            continue
        yield row


def _names(files: PackageFiles, source: TableSource) -> list[str]:
    if source.form.header_row is None:
        return list(source.form.names)
    for number, row in enumerate(read_rows(files, source.files[0], source.form), 1):
        if number == source.form.header_row:
            return row.cells
    raise PackageError(
        f"{source.files[0]} is empty: it has no header.",
        NOT_TOUCHED,
        f"Its first row must name the columns: {', '.join(source.table.required_columns)} at least.",
    )


def _require_columns(source: TableSource, names: list[str], found: list[str]) -> None:
    missing = [name for name in source.table.required_columns if name not in found]
    if not missing:
        return
    remedy = "Add them, named exactly so; other columns may be left out."
    delimiter = next((sign for sign in _OTHER_DELIMITERS if len(names) == 1 and sign in names[0]), None)
    if delimiter is not None:
        remedy = (
            f"Its cells seem to be separated by {_OTHER_DELIMITERS[delimiter]}, and the descriptor does not "
            f'say so. Add "dialect": {{"delimiter": "{delimiter.encode("unicode_escape").decode()}"}} to the '
            f"resource {source.table.resource!r}, or save the table with commas."
        )
    shown = ", ".join(shorten(name, 30) for name in names[:8]) + (", ..." if len(names) > 8 else "")
    raise PackageError(
        f"{source.files[0]}: the header lacks required columns: {', '.join(missing)} (it has {shown}).",
        NOT_TOUCHED,
        remedy,
    )
