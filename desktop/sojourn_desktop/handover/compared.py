"""Two careers side by side, of which it is asked whether one person answered twice. No name is in any."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby, zip_longest

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sojourn_desktop.handover.wide_table import WideTable
from sojourn_desktop.language import LastSaid, interpreter
from sojourn_desktop.layout import heading_label, help_label
from sojourn_desktop.theme import GRID
from sojourn_schema.careers import Career, PublicationYear, Spell
from sojourn_schema.codes import code_list


@dataclass(frozen=True, slots=True)
class Line:
    """One thing that was told of both careers, in the same words."""

    about: str
    one: str
    other: str

    @property
    def differs(self) -> bool:
        """Whether it was told otherwise."""
        return self.one != self.other


class ComparedView(QWidget):
    """The pairs of careers that are nearly the same, and the one that is picked side by side."""

    def __init__(self) -> None:
        super().__init__()
        self._pairs: tuple[tuple[Career, Career], ...] = ()
        self._say = LastSaid(self)
        about = help_label(
            lambda: self.tr(
                "Somebody may have answered twice, at two laptops. Nothing is deleted: the analysis has a "
                "check without the second of each pair."
            )
        )
        self._list = WideTable(
            "merge.similar",
            lambda: self.tr("Careers that are nearly the same"),
            lambda: (self.tr("PhD"), self.tr("Positions")),
        )
        self._side = WideTable(
            "merge.compared",
            lambda: self.tr("Two careers side by side"),
            lambda: (self.tr("Told"), self.tr("One record"), self.tr("The other")),
        )
        self._list.selectionModel().currentRowChanged.connect(lambda *_: self._compare())
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(GRID)
        heading = heading_label(lambda: self.tr("Nearly the same"))
        for widget in (heading, about, self._list, self._side):
            down.addWidget(widget)
        self.hide()

    def show_pairs(self, pairs: Sequence[tuple[Career, Career]]) -> None:
        """Show these pairs, the first of them side by side; without any, nothing."""
        self._pairs = tuple(pairs)
        self.setVisible(bool(pairs))
        self._say(self._tell)

    def _tell(self) -> None:
        picked = max(self._list.currentIndex().row(), 0)
        self._list.show_rows([self._pair(one) for one, _ in self._pairs])
        if self._pairs:
            self._list.setCurrentIndex(self._list.rows.index(min(picked, len(self._pairs) - 1), 0))
        self._compare()

    def _pair(self, career: Career) -> tuple[str, str]:
        who = career.respondent
        return f"{who.phd_year}, {_label('field', who.phd_field)}", str(len(career.spells))

    def _compare(self) -> None:
        at = self._list.currentIndex().row()
        lines = list(compared(*self._pairs[at])) if 0 <= at < len(self._pairs) else []
        self._side.show_rows(
            [(f"≠ {line.about}" if line.differs else line.about, line.one, line.other) for line in lines]
        )


def compared(one: Career, other: Career) -> Iterator[Line]:
    """What was told of both, in the language of the moment."""
    said = _Words()
    for about, item, codes in said.items:
        values = (getattr(each.respondent, item) for each in (one, other))
        yield Line(about, *(_label(codes, value) if codes else _plain(value) for value in values))
    for place, (first, second) in enumerate(zip_longest(one.spells, other.spells), start=1):
        yield Line(said.position.format(place), said.spell(first), said.spell(second))
    yield Line(said.papers, said.papers_of(one.publications), said.papers_of(other.publications))


class _Words:
    """The words of a comparison, in the language of the moment."""

    def __init__(self) -> None:
        self.items = (
            (QCoreApplication.translate("Compared", "PhD year"), "phd_year", ""),
            (QCoreApplication.translate("Compared", "PhD field"), "phd_field", "field"),
            (QCoreApplication.translate("Compared", "Gender"), "gender", "gender"),
            (QCoreApplication.translate("Compared", "Wish at the PhD"), "wish_at_phd", "wish_at_phd"),
            (QCoreApplication.translate("Compared", "Site"), "site", ""),
        )
        self.position = QCoreApplication.translate("Compared", "Position {0}")
        self.papers = QCoreApplication.translate("Compared", "Papers a year")
        self._now = QCoreApplication.translate("Compared", "now")

    def spell(self, spell: Spell | None) -> str:
        """From when to when, and what: "2018–2020, Academia, Postdoc"."""
        if spell is None:
            return "–"
        end = self._now if spell.end_year is None else str(spell.end_year)
        what = [_label("sector", spell.sector), _label("position", spell.position)]
        if spell.appointment is not None:
            what.append(_label("appointment", spell.appointment))
        return f"{spell.start_year}–{end}, {', '.join(what)}"

    def papers_of(self, years: Sequence[PublicationYear]) -> str:
        """Years with the same number told together: "2018–2020: 2, 2021: 3"."""
        told = []
        runs = groupby(enumerate(years), lambda one: (one[1].papers, one[1].year - one[0]))
        for (papers, _), run in runs:
            listed = [year.year for _, year in run]
            span = f"{listed[0]}–{listed[-1]}" if len(listed) > 1 else str(listed[0])
            told.append(f"{span}: {_plain(papers)}")
        return ", ".join(told) or "–"


def _label(codes: str, value: object) -> str:
    if value is None:
        return "–"
    known = code_list(codes)
    return known.label(str(value), interpreter().language) if str(value) in known else str(value)


def _plain(value: object) -> str:
    return "–" if value is None else str(value)
