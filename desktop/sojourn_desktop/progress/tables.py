"""The tables of the progress page: what stands in them, in the window's language."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QLocale, QObject

from sojourn_desktop.progress.picture_words import speech
from sojourn_desktop.results.text_table import TextTable
from sojourn_schema.fieldwork_pictures import NO_SITE
from sojourn_schema.fieldwork_status import Ends, LaptopStatus, Status
from sojourn_schema.tally import Outcome

ENDS = (
    Outcome.FINISHED,
    Outcome.INTERRUPTED,
    Outcome.REFUSED,
    Outcome.ANSWERED_BEFORE,
    Outcome.JUST_TRYING,
)
"""The order of the columns."""

Rows = Iterator[Sequence[str]]


class Tables(QObject):
    """Four tables: by site, by day and site, the quality, the laptops."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.sites = TextTable(
            "progress.sites",
            lambda: self.tr("Interviews by site"),
            lambda: (self.tr("Site"), *self._ends(), self.tr("Wanted")),
        )
        self.days = TextTable(
            "progress.days",
            lambda: self.tr("Interviews by day and site"),
            lambda: (self.tr("Day and site"), *self._ends()),
        )
        self.quality = TextTable(
            "progress.quality",
            lambda: self.tr("Data quality"),
            lambda: (self.tr("What was noticed"), self.tr("Mean")),
        )
        self.laptops = TextTable(
            "progress.laptops",
            lambda: self.tr("Laptops"),
            lambda: (
                self.tr("Laptop"),
                self.tr("Sealed there"),
                self.tr("Here"),
                self.tr("Withdrawn"),
                self.tr("Last bundle of"),
            ),
        )

    def show_status(self, status: Status) -> None:
        """Fill all of them."""
        self.sites.rows.show_rows([*self._sites(status)])
        self.days.rows.show_rows([*self._days(status)])
        for table in (self.sites, self.days):
            for column, outcome in enumerate(ENDS, start=1):
                # Only a booth asks who answered before, and who was just trying.
                is_rare = outcome in (Outcome.ANSWERED_BEFORE, Outcome.JUST_TRYING)
                table.setColumnHidden(column, is_rare and status.total.outcomes[outcome] == 0)
        self.quality.rows.show_rows([*self._quality(status)])
        self.laptops.rows.show_rows([self._laptop(one) for one in status.laptops])

    def _ends(self) -> tuple[str, ...]:
        return (
            self.tr("Finished"),
            self.tr("Interrupted"),
            self.tr("Refused"),
            self.tr("Answered before"),
            self.tr("Just trying"),
        )

    def _sites(self, status: Status) -> Rows:
        for site, ends in status.by_site.items():
            target = status.targets.get(site)
            yield self._site(site), *_counts(ends), speech().count(target) if target is not None else ""

    def _days(self, status: Status) -> Rows:
        for (site, day), ends in sorted(status.by_site_and_day.items(), key=lambda one: one[0][::-1]):
            yield f"{day.isoformat()} · {self._site(site)}", *_counts(ends)

    def _quality(self, status: Status) -> Rows:
        if status.quality is None:
            return
        words = {
            "gaps": self.tr("Months since the PhD that no position covers"),
            "overlaps": self.tr("Overlapping positions without shares of full time"),
            "heaped": self.tr("Years and numbers that end in 0 or 5, beyond chance"),
            "hurried": self.tr("Pages answered in under 15 seconds"),
            "unknown": self.tr("“Don't know” and “prefer not to say” among the answers"),
        }
        for part, mean in status.quality.means.items():
            yield words[part], decimal(mean) if mean is not None else self.tr("too few")

    def _laptop(self, one: LaptopStatus) -> Sequence[str]:
        return (
            self.tr("{0} (cloned or set back)").format(one.name) if one.cloned else one.name,
            *(speech().count(count) for count in (one.known, one.here, one.withdrawn)),
            one.last_bundle.isoformat() if one.last_bundle is not None else self.tr("none yet"),
        )

    def _site(self, site: str) -> str:
        return site or speech().say(NO_SITE)


def decimal(value: float, digits: int = 2) -> str:
    """A number with so many digits after the point, as the language of the moment writes it."""
    return QLocale().toString(value, "f", digits)


def _counts(ends: Ends) -> Iterator[str]:
    return (speech().count(ends.outcomes[outcome]) for outcome in ENDS)
