"""How fieldwork is going, to hand on: a page, a PDF, or a table for other programs, all from one `Status`.

Summary:
    write_progress(Path("progress.html"), status, title, today)      .html, .pdf or .csv
"""

from __future__ import annotations

import csv
from collections.abc import Iterator
from datetime import date
from pathlib import Path

from sojourn_schema.document.blocks import Block, Document, Grid, Paragraph, Picture, Section
from sojourn_schema.document.writing import Write, write_file, writers_of
from sojourn_schema.fieldwork_pictures import LATEST_DAYS, Speech, days_picture, sites_picture
from sojourn_schema.fieldwork_status import Ends, Status
from sojourn_schema.tally import Outcome

QUALITY_PARTS = {
    "gaps": "Months since the PhD that no position covers",
    "overlaps": "Overlapping positions without shares of full time",
    "heaped": "Years and numbers that end in 0 or 5, beyond chance",
    "hurried": "Pages answered in under 15 seconds",
    "unknown": "“Don't know” and “prefer not to say” among the answers",
}
"""What each part of the quality looks at."""
HEADER = ("subject", "site", "day", "laptop", "measure", "value")
"""Of the table for other programs: one number a row, empty where it is held back."""
_ENDS = {
    Outcome.FINISHED: "Finished",
    Outcome.INTERRUPTED: "Interrupted",
    Outcome.REFUSED: "Refused",
    Outcome.ANSWERED_BEFORE: "Before",
    Outcome.JUST_TRYING: "Trial",
}
_SHORT = "before: had answered the study before; trial: just tried it"
_NUMBERS = frozenset(range(1, 7))
_SECONDS_A_MINUTE = 60

Row = tuple[str, str, str, str, str, object]


def write_progress(out: Path, status: Status, title: str, made: date) -> None:
    """Write a status to a file, as a page (.html), a PDF (.pdf) or a table (.csv).

    Args:
        out: of the file; one that is there is replaced.
        status: of the fieldwork.
        title: of the study.
        made: today.

    Raises:
        DocumentError: the name ends otherwise, or it can't be written.
    """
    write_file(out, progress_writers(status, title, made))


def progress_writers(status: Status, title: str, made: date) -> dict[str, Write]:
    """How a status is written, by the ending of the file's name."""

    def write_table(path: Path) -> None:
        with path.open("w", encoding="utf-8", newline="") as file:
            writer = csv.writer(file, lineterminator="\n")
            writer.writerow(HEADER)
            writer.writerows(table_of(status))

    return {**writers_of(document_of(status, title, made)), ".csv": write_table}


def table_of(status: Status) -> Iterator[Row]:
    """Every number of a status as a row under `HEADER`; None is one that is held back."""
    yield from _ends("interviews", "", "", status.total)
    for site, ends in status.by_site.items():
        yield from _ends("interviews_by_site", site, "", ends)
    for day, ends in status.by_day.items():
        yield from _ends("interviews_by_day", "", day.isoformat(), ends)
    for (site, day), ends in status.by_site_and_day.items():
        yield from _ends("interviews_by_site_and_day", site, day.isoformat(), ends)
    for site, target in status.targets.items():
        yield "target", site, "", "", "finished", target
    for measure in ("readable", "sealed", "deleted"):
        yield "records", "", "", "", measure, getattr(status, measure)
    yield "time", "", "", "", "median_seconds", status.median_seconds
    if status.quality is not None:
        yield "quality", "", "", "", "median_score", status.quality.median_score
        for part, mean in status.quality.means.items():
            yield "quality", "", "", "", f"mean_{part}", mean
    for one in status.laptops:
        for measure in ("known", "here", "withdrawn"):
            yield "laptop", "", "", one.name, measure, getattr(one, measure)
        yield "laptop", "", "", one.name, "cloned", "yes" if one.cloned else "no"
        yield (
            "laptop",
            "",
            "",
            one.name,
            "last_bundle",
            one.last_bundle.isoformat() if one.last_bundle else "",
        )


def _ends(subject: str, site: str, day: str, ends: Ends) -> Iterator[Row]:
    for outcome, count in ends.outcomes.items():
        yield subject, site, day, "", outcome.value, count


def document_of(status: Status, title: str, made: date) -> Document:
    """The status as something to read."""
    speech = Speech()
    wanted = sum(status.targets.values())
    finished = speech.count(status.total.finished)
    front: list[Block | Section] = [
        Paragraph(f"Interviews finished: {finished}{f' of {wanted:,} that are wanted' if wanted else ''}."),
        Paragraph(
            f"Counts of fewer than {status.smallest_cell} are held back, and with them so many others that "
            "no total tells them. Counts by site and day have no link to any record.",
            quiet=True,
        ),
    ]
    if status.mirror_warning:
        front.append(Paragraph(status.mirror_warning, note=True))
    sections = [*_interviews(status, speech), _records(status, speech), *_laptops(status, speech)]
    return Document("How fieldwork is going", f"{title} · {made.isoformat()}", [*front, *sections], [])


def _interviews(status: Status, speech: Speech) -> Iterator[Section]:
    header = tuple(_ENDS.values())
    if status.by_site:
        rows = [
            (site or "no site", *_counts(ends, speech), str(status.targets.get(site, "")))
            for site, ends in status.by_site.items()
        ]
        grid = Grid(
            f"Interviews by site and how they ended ({_SHORT}).", ("Site", *header, "Wanted"), rows, _NUMBERS
        )
        caption = "A mark across a bar is what is wanted; the empty piece is what was interrupted or refused."
        yield Section("sites", "By site", [Picture(sites_picture(status, speech), caption), grid])
    if status.by_day:
        rows = [
            (f"{day.isoformat()}, {site or 'no site'}", *_counts(ends, speech))
            for (site, day), ends in sorted(status.by_site_and_day.items(), key=lambda one: one[0][::-1])
        ]
        what = f"Interviews by day and site and how they ended ({_SHORT})."
        grid = Grid(what, ("Day and site", *header), rows, _NUMBERS)
        caption = f"Days with interviews, the latest {LATEST_DAYS} at the most."
        yield Section("days", "By day", [Picture(days_picture(status, speech), caption), grid])


def _records(status: Status, speech: Speech) -> Section:
    blocks: list[Block] = [
        Paragraph(
            f"Records: {speech.count(status.readable)} readable here, {speech.count(status.sealed)} sealed, "
            f"{speech.count(status.deleted)} deleted because their respondents withdrew."
        )
    ]
    if status.median_seconds is not None:
        minutes = status.median_seconds / _SECONDS_A_MINUTE
        blocks.append(Paragraph(f"In the middle an interview took {minutes:.1f} minutes or more."))
    if status.quality is None:
        blocks.append(Paragraph("Too few records are readable here to tell of their quality.", quiet=True))
    else:
        rows = [
            (QUALITY_PARTS[part], f"{mean:.2f}" if mean is not None else "too few")
            for part, mean in status.quality.means.items()
        ]
        blocks.append(
            Paragraph(f"Data quality in the middle: {status.quality.median_score:.2f}; 1 is nothing noticed.")
        )
        caption = "What was noticed, on average; 0 is nothing noticed, 1 is all of it."
        blocks.append(Grid(caption, ("Part", "Mean"), rows, frozenset({1})))
    return Section("records", "Records, time and quality", blocks)


def _laptops(status: Status, speech: Speech) -> Iterator[Section]:
    if not status.laptops:
        return
    rows = [
        (
            f"{one.name}{' (cloned or set back)' if one.cloned else ''}",
            *(speech.count(count) for count in (one.known, one.here, one.withdrawn)),
            one.last_bundle.isoformat() if one.last_bundle else "none yet",
        )
        for one in status.laptops
    ]
    header = ("Laptop", "Sealed there", "Here", "Withdrawn", "Last bundle of")
    grid = Grid("What has come of each laptop.", header, rows, frozenset({1, 2, 3}))
    yield Section("laptops", "Laptops", [grid])


def _counts(ends: Ends, speech: Speech) -> Iterator[str]:
    return (speech.count(ends.outcomes[outcome]) for outcome in _ENDS)
