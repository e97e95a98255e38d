"""Papers by year as bars: a year that differs is typed below its bar or dragged to its height.

A bar that comes from the typical number of its spell is drawn light and hatched, one that was corrected
solid; the field below shows a correction as text and a typical number as its placeholder. The bars stand
under the years of the calendar; where those are narrower than a field, the fields take turns in several rows.
"""

from __future__ import annotations

from collections.abc import Sequence
from math import ceil

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QBrush, QColor, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QLabel, QSizePolicy, QWidget

from sojourn_desktop.interview.fields import mark_wrong
from sojourn_desktop.interview.page import field_name
from sojourn_desktop.interview.timeline.geometry import Axis
from sojourn_desktop.interview.years.number_row import NumberEdit, stepped_number
from sojourn_desktop.language import put
from sojourn_desktop.theme import GRID, font
from sojourn_schema.instrument.answers import of_year
from sojourn_schema.instrument.papers import EXACT, PaperYear

BAR_AREA = 9 * GRID
"""Height of the tallest bar, in pixels."""
EDIT_HEIGHT, LABEL_HEIGHT = 4 * GRID + 2, 2 * GRID + 4
LEAST_FIELD, MOST_FIELD = 5 * GRID + 4, 6 * GRID
"""Pixels that a field takes across; more in type in which a year is wider."""
MOST_BAR = 4 * GRID
LEAST_SCALE = 6
"""Papers that the tallest bar stands for at the least, so that one paper is never a tower."""

_NAME = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom


class PaperChart(QWidget):
    """The bars with a field below each.

    Attributes:
        answered: emitted with the place of a year and its raw text, at each key press and step of a drag.
        left: emitted with the place when the cursor or the pointer has done with a year.
        picked: emitted when another year is in hand.
    """

    answered = Signal(object, str)
    left = Signal(object)
    picked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("years.chart")
        put(self, self.setAccessibleName, lambda: self.tr("Papers in each year"))
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._axis = Axis(0, 0, 0, 0)
        self._years: tuple[PaperYear, ...] = ()
        self._corrections: dict[int, str] = {}
        self._edits: dict[int, NumberEdit] = {}
        self._labels: dict[int, QLabel] = {}
        self._scale = LEAST_SCALE
        self._pressed: tuple[int, QPoint] | None = None
        self._dragged = False
        self._picked: int | None = None

    @property
    def in_hand(self) -> PaperYear | None:
        """The year that was picked last; None before one was."""
        return next((one for one in self._years if one.year == self._picked), None)

    def walk(self, years: int) -> None:
        """Go on to a neighbouring year, if there is one."""
        if self._picked is not None and self._picked + years in self._edits:
            self._edits[self._picked + years].setFocus(Qt.FocusReason.OtherFocusReason)

    def step(self, papers: int) -> None:
        """Give the year in hand so many papers more."""
        if self._picked in self._edits:
            edit = self._edits[self._picked]
            self.answered.emit(
                of_year(self._picked), stepped_number(edit.text(), papers, edit.placeholderText())
            )

    def show_years(self, years: Sequence[PaperYear], problems: dict[int, str]) -> None:
        """Show these years; those with a problem are marked."""
        if [one.year for one in years] != [one.year for one in self._years]:
            self._rebuild([one.year for one in years])
        self._years = tuple(years)
        for one in years:
            edit = self._edits[one.year]
            edit.put(one.text if one.precision == EXACT else "")
            edit.setPlaceholderText("" if one.precision == EXACT else one.text)
            edit.setAccessibleDescription(self._described(one, problems.get(one.year)))
            mark_wrong(edit, one.year in problems)
        if not self._dragged:
            self._scale = max([LEAST_SCALE, *(_papers(one) for one in years)])
        self.update()

    def show_axis(self, axis: Axis) -> None:
        """Stand where the calendar's years stand; both have the same left edge."""
        if axis != self._axis:
            self._axis = axis
            self._place()
            self.update()

    def bar_area(self, year: int) -> QRectF:
        """Where the bar of a year may stand."""
        return QRectF(self._axis.x(year), 0, self._axis.column_width, BAR_AREA)

    def _described(self, one: PaperYear, problem: str | None) -> str:
        if problem:
            return problem
        if one.precision == EXACT or not one.text:
            return ""
        return self.tr("{0} as in a typical year; type a number if this year was different").format(one.text)

    # --- pointer

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go to the year whose bar is pressed; beside them to none: nothing is typed out of sight."""
        year = self._year_at(event.position().toPoint())
        if year is not None and event.button() is Qt.MouseButton.LeftButton:
            self._pressed = year, event.position().toPoint()
            self._edits[year].setFocus(Qt.FocusReason.MouseFocusReason)
        elif year is None:
            self.setFocus(Qt.FocusReason.MouseFocusReason)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed is None:
            return
        year, start = self._pressed
        at = event.position().toPoint()
        # A click alone only goes to the field: a stray touch changes nothing.
        if not self._dragged and (at - start).manhattanLength() < QApplication.startDragDistance():
            return
        self._dragged = True
        area = self.bar_area(year)
        papers = round((area.bottom() - at.y()) / area.height() * self._scale)
        self.answered.emit(of_year(year), str(max(0, papers)))

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        if self._pressed is None:
            return
        year, _ = self._pressed
        self._pressed = None
        if self._dragged:
            self._dragged = False
            self.left.emit(of_year(year))
            self.show_years(self._years, {})

    # --- keys

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        if event.type() is QEvent.Type.FocusIn:
            picked = next((year for year, edit in self._edits.items() if edit is watched), None)
            self._rove(picked)
            if picked is not None and picked != self._picked:
                self._picked = picked
                self.picked.emit()
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            year = next((year for year, edit in self._edits.items() if edit is watched), None)
            if year is not None:
                return self._walked(year, event)
        return False

    def _rove(self, stop: int | None) -> None:
        """Leave one Tab stop in the chart: the year last visited, else the first."""
        stop = stop if stop in self._edits else next(iter(self._edits), None)
        for year, edit in self._edits.items():
            edit.setFocusPolicy(Qt.FocusPolicy.StrongFocus if year == stop else Qt.FocusPolicy.ClickFocus)

    def _walked(self, year: int, event: QKeyEvent) -> bool:
        """Left and right go to the neighbour where the cursor can't go further in its own field, Home and End
        to the first year and the last."""
        edit = self._edits[year]
        ends = {Qt.Key.Key_Home: 0, Qt.Key.Key_End: -1}.get(Qt.Key(event.key()))
        if ends is not None and event.modifiers() == Qt.KeyboardModifier.NoModifier:
            self._edits[list(self._edits)[ends]].setFocus(Qt.FocusReason.TabFocusReason)
            return True
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()), 0)
        at_end = edit.cursorPosition() == (0 if step < 0 else len(edit.text())) or edit.hasSelectedText()
        if (
            step
            and at_end
            and event.modifiers() == Qt.KeyboardModifier.NoModifier
            and year + step in self._edits
        ):
            self._edits[year + step].setFocus(Qt.FocusReason.TabFocusReason)
            return True
        return False

    # --- layout and drawing

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours = self.palette()
        painter.setPen(colours.text().color())
        name = QRectF(GRID, 0, self._axis.left - 2 * GRID, BAR_AREA)
        painter.drawText(name, _NAME, self.tr("Papers a year"))
        leader = QColor(colours.mid().color())
        leader.setAlphaF(0.6)
        for one in self._years:
            area = self.bar_area(one.year)
            painter.setPen(QPen(colours.mid().color(), 1))
            painter.drawLine(area.bottomLeft(), area.bottomRight())
            below = QPointF(area.center().x(), self._edits[one.year].y())
            painter.setPen(QPen(leader, 1))
            painter.drawLine(QPointF(area.center().x(), area.bottom()), below)
            height = min(1.0, _papers(one) / self._scale) * (BAR_AREA - 2)
            if height:
                wide = min(area.width() * 0.75, MOST_BAR)
                bar = QRectF(area.center().x() - wide / 2, area.bottom() - height, wide, height)
                self._draw_bar(painter, bar, corrected=one.precision == EXACT)

    def _draw_bar(self, painter: QPainter, bar: QRectF, *, corrected: bool) -> None:
        accent = self.palette().highlight().color()
        if corrected:
            painter.fillRect(bar, accent)
            return
        light = QColor(accent)
        light.setAlphaF(0.18)
        painter.fillRect(bar, light)
        painter.fillRect(bar, QBrush(accent, Qt.BrushStyle.BDiagPattern))
        painter.setPen(QPen(accent, 1))
        painter.drawRect(bar)

    def _rebuild(self, years: Sequence[int]) -> None:
        for gone in (*self._edits.values(), *self._labels.values()):
            gone.hide()
            gone.setObjectName("")
            gone.deleteLater()
        self._edits = {year: self._edit(year) for year in years}
        self._labels = {year: self._label(year) for year in years}
        self._rove(None)
        self._years = tuple(PaperYear(year, "", "") for year in years)
        self._place()

    def _edit(self, year: int) -> NumberEdit:
        edit = NumberEdit(self)
        place = of_year(year)
        edit.setObjectName(field_name(place))
        put(edit, edit.setAccessibleName, lambda: self.tr("Papers in {0}").format(year))
        edit.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        edit.setProperty("kind", "narrow")
        edit.setMaxLength(4)
        edit.textEdited.connect(lambda text: self.answered.emit(place, text))
        edit.editingFinished.connect(lambda: self.left.emit(place))
        edit.stepped.connect(self.step)
        edit.installEventFilter(self)
        edit.show()
        return edit

    def _label(self, year: int) -> QLabel:
        label = QLabel(str(year), self)
        label.setFont(font())
        label.setProperty("role", "help")
        label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        label.setAutoFillBackground(True)  # the line to a year below may pass behind it
        label.show()
        return label

    def _place(self) -> None:
        column = self._axis.column_width
        if not column:
            return
        metrics = QFontMetrics(font())
        least = max(LEAST_FIELD, metrics.horizontalAdvance("2000") + 2)
        high = max(LABEL_HEIGHT, metrics.height())
        row_height = EDIT_HEIGHT + high + GRID // 2
        rows = ceil(least / column)
        wide = min(max(MOST_FIELD, least), int(rows * column))
        for year, edit in self._edits.items():
            left = round(self._axis.x(year) + column / 2 - wide / 2)
            top = BAR_AREA + GRID // 2 + year % rows * row_height
            edit.setGeometry(left + 2, top, wide - 4, EDIT_HEIGHT)
            label = self._labels[year]
            written = min(label.sizeHint().width() + 2, wide)
            label.setGeometry(left + (wide - written) // 2, top + EDIT_HEIGHT, written, high)
        self.setFixedHeight(BAR_AREA + GRID // 2 + rows * row_height)

    def _year_at(self, point: QPoint) -> int | None:
        return next((one.year for one in self._years if self.bar_area(one.year).contains(point)), None)


def _papers(one: PaperYear) -> int:
    text = one.text.strip()
    return int(text) if text.isascii() and text.isdigit() else 0
