"""How the calendar is drawn: lanes, years, bars with colour and pattern, gaps, shared years, the cursor.

Colours come from the palette and from `theme.sector_style`. Nothing is told by colour alone: a bar has its
lane, its pattern and its label, a gap is hatched and labelled, shared years are bracketed.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetricsF, QPainter, QPen, QPolygonF

from sojourn_desktop import theme
from sojourn_desktop.interview.timeline.geometry import (
    END,
    START,
    UNDECIDED,
    Bar,
    CalendarGeometry,
    room_behind,
)
from sojourn_desktop.interview.timeline.lettering import Brushes, two_lines

_RADIUS = 3.0
_INSET = 10.0
_PATTERN_OPACITY = 0.16
_ARROW = 9.0


@dataclass(frozen=True, slots=True)
class Scene:
    """Everything there is to draw.

    Attributes:
        geometry: where it lies.
        lane_names: sector -> name of the lane.
        labels: spell -> what stands in or behind its bar.
        open_spells: spells of which something is still to be told.
        current: the selected spell, empty for none.
        moving: the spell that a gesture is about, empty for none.
        gaps: stretches of whole years nothing is told of.
        shared: pairs of spells and the first and last year they share.
        phd_year: the landmark, if known.
        cursor: lane and year of the keyboard's cursor, None while it isn't shown.
        pending: lane and year of a start that waits for its end.
        hovered: the spell under the pointer, whose handles are shown.
    """

    geometry: CalendarGeometry
    lane_names: Mapping[str, str]
    labels: Mapping[str, str]
    open_spells: frozenset[str] = frozenset()
    current: str = ""
    moving: str = ""
    gaps: tuple[tuple[int, int], ...] = ()
    shared: tuple[tuple[str, str, int, int], ...] = ()
    phd_year: int | None = None
    cursor: tuple[str, int] | None = None
    pending: tuple[str, int] | None = None
    hovered: str = ""
    words: Mapping[str, str] = field(default_factory=dict)


def paint(painter: QPainter, scene: Scene, brushes: Brushes, area: QRect) -> None:
    """Draw the whole calendar into `area`, whose upper left is the geometry's origin."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillRect(area, brushes.palette.base())
    _lanes(painter, scene, brushes, area)
    _years(painter, scene, brushes)
    _phd(painter, scene, brushes)
    _gaps(painter, scene, brushes)
    _shared_bands(painter, scene, brushes)
    for bar in scene.geometry.bars:
        _bar(painter, scene, brushes, bar)
    _shared_brackets(painter, scene, brushes)
    _selection(painter, scene, brushes)
    _cursor(painter, scene, brushes)
    for bar in scene.geometry.bars:
        _label(painter, scene, brushes, bar)


def _lanes(painter: QPainter, scene: Scene, brushes: Brushes, area: QRect) -> None:
    for index, lane in enumerate(scene.geometry.lanes):
        if index % 2 == 0:
            ground = QRect(0, lane.top, area.width(), lane.height)
            painter.fillRect(ground, brushes.palette.alternateBase())
        chip = QRectF(8, lane.top + 8, 10, lane.height - 16)
        _sector_block(painter, chip, lane.sector, brushes)
        painter.setFont(brushes.font)
        painter.setPen(brushes.muted if lane.sector == UNDECIDED else brushes.text)
        names = QRectF(26, lane.top + 2, scene.geometry.axis.left - 34, lane.height - 4)
        two_lines(painter, names, scene.lane_names.get(lane.sector, ""), Qt.AlignmentFlag.AlignLeft)


def _sector_block(painter: QPainter, rect: QRectF, sector: str, brushes: Brushes) -> None:
    painter.setPen(QPen(brushes.muted, 1))
    if sector == UNDECIDED:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(rect, 2, 2)
        return
    style = theme.sector_style(sector)
    painter.setBrush(style.fill)
    painter.drawRoundedRect(rect, 2, 2)
    _pattern(painter, rect, style.pattern, style.ink)


def _years(painter: QPainter, scene: Scene, brushes: Brushes) -> None:
    geometry = scene.geometry
    axis = geometry.axis
    metrics = QFontMetricsF(brushes.font)
    line = metrics.height()
    step = axis.label_step(metrics.horizontalAdvance("2000") + 8)
    now = scene.words.get("now", "")
    right = axis.left + axis.width
    free_until = right - metrics.horizontalAdvance(now) - 10
    top = geometry.lanes[0].top
    painter.setFont(brushes.font)
    grid = brushes.line
    for year in range(axis.first_year, axis.now + 1):
        left = axis.x(year)
        # A filled column of pixels: forty smoothed lines would take most of the time of a paint.
        painter.fillRect(QRect(round(left), top, 1, geometry.bottom - top), grid)
        centre = left + axis.column_width / 2
        if year == axis.now:
            continue
        if year % step == 0 and centre + metrics.horizontalAdvance("2000") / 2 < free_until:
            painter.setPen(brushes.text)
            _centred(painter, centre, top - 2 * line - 10, str(year), metrics)
            painter.fillRect(QRect(round(centre), top - 5, 1, 5), brushes.text)
        since = None if scene.phd_year is None else year - scene.phd_year
        if since is not None and since > 0 and since % step == 0:
            painter.setPen(brushes.muted)
            _centred(painter, centre, top - line - 8, f"+{since}", metrics)
    painter.setPen(brushes.text)
    painter.drawText(
        QPointF(right - metrics.horizontalAdvance(now) - 2, top - 2 * line - 10 + metrics.ascent()), now
    )
    painter.setPen(brushes.muted)
    since_words = scene.words.get("since", "")
    painter.drawText(QRectF(8, top - line - 8, axis.left - 16, line), Qt.AlignmentFlag.AlignLeft, since_words)


def _centred(painter: QPainter, centre: float, top: float, text: str, metrics: QFontMetricsF) -> None:
    painter.drawText(QPointF(centre - metrics.horizontalAdvance(text) / 2, top + metrics.ascent()), text)


def _phd(painter: QPainter, scene: Scene, brushes: Brushes) -> None:
    axis = scene.geometry.axis
    if scene.phd_year is None or not axis.first_year <= scene.phd_year <= axis.last_year:
        return
    metrics = QFontMetricsF(brushes.bold)
    top = scene.geometry.lanes[0].top
    x = axis.x(scene.phd_year + 0.5)
    painter.setPen(QPen(brushes.text, 2, Qt.PenStyle.DashLine))
    painter.drawLine(QPointF(x, top), QPointF(x, scene.geometry.bottom))
    name = scene.words.get("phd", "")
    flag = QRectF(0, 0, metrics.horizontalAdvance(name) + 10, metrics.height() + 2)
    flag.moveCenter(QPointF(x, 0))
    flag.moveTop(top - metrics.height() - 9)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(brushes.text)
    painter.drawRoundedRect(flag, _RADIUS, _RADIUS)
    painter.setPen(brushes.palette.base().color())
    painter.setFont(brushes.bold)
    painter.drawText(flag, Qt.AlignmentFlag.AlignCenter, name)


def _gaps(painter: QPainter, scene: Scene, brushes: Brushes) -> None:
    geometry = scene.geometry
    metrics = QFontMetricsF(brushes.font)
    for first, last in scene.gaps:
        left, right = geometry.axis.x(first), geometry.axis.x(last + 1)
        band = QRectF(left, geometry.lanes[0].top, right - left, geometry.bottom - geometry.lanes[0].top)
        hatch = QColor(brushes.muted)
        hatch.setAlphaF(0.45)
        painter.fillRect(band, QBrush(hatch, Qt.BrushStyle.BDiagPattern))
        painter.setPen(QPen(brushes.muted, 1, Qt.PenStyle.DashLine))
        painter.drawLine(band.topLeft(), band.bottomLeft())
        painter.drawLine(band.topRight(), band.bottomRight())
        note = scene.words.get("gap", "")
        if metrics.horizontalAdvance(note) + 12 > band.width():
            note = "?"
        box = QRectF(0, 0, metrics.horizontalAdvance(note) + 10, metrics.height() + 2)
        box.moveCenter(QPointF(band.center().x(), 0))
        box.moveBottom(band.bottom() - 4)
        painter.setPen(QPen(brushes.muted, 1))
        painter.setBrush(brushes.palette.base())
        painter.drawRoundedRect(box, _RADIUS, _RADIUS)
        painter.setPen(brushes.text)
        painter.setFont(brushes.font)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, note)


def _bar(painter: QPainter, scene: Scene, brushes: Brushes, bar: Bar) -> None:
    rect = scene.geometry.bar_rect(bar)
    undecided = bar.span.sector == UNDECIDED
    style = theme.sector_style(bar.span.sector)
    fill = brushes.palette.base().color() if undecided else style.fill
    border = QPen(brushes.text, 1, Qt.PenStyle.DashLine if undecided else Qt.PenStyle.SolidLine)
    painter.setPen(border)
    painter.setBrush(fill)
    if bar.span.ongoing:
        shape = _arrow(rect)
        painter.drawPolygon(shape)
    else:
        painter.drawRoundedRect(rect, _RADIUS, _RADIUS)
    if not undecided:
        inner = rect.adjusted(1, 1, -(_ARROW if bar.span.ongoing else 1), -1)
        _pattern(painter, inner, style.pattern, style.ink)
    if bar.span.spell_id in scene.open_spells:
        _open_mark(painter, rect, brushes)


def _arrow(rect: QRectF) -> QPolygonF:
    """A bar that goes on: its right end points out of the calendar."""
    tip = max(rect.right() - _ARROW, rect.left())
    return QPolygonF(
        [
            rect.topLeft(),
            QPointF(tip, rect.top()),
            QPointF(rect.right(), rect.center().y()),
            QPointF(tip, rect.bottom()),
            rect.bottomLeft(),
        ]
    )


def _pattern(painter: QPainter, rect: QRectF, pattern: Qt.BrushStyle, ink: QColor) -> None:
    if pattern is Qt.BrushStyle.SolidPattern:
        return
    faint = QColor(ink)
    faint.setAlphaF(_PATTERN_OPACITY)
    painter.fillRect(rect, QBrush(faint, pattern))


def _open_mark(painter: QPainter, rect: QRectF, brushes: Brushes) -> None:
    """A ring with a question mark at the upper left: something of this spell is still to be told."""
    ring = QRectF(rect.left() - 7, rect.top() - 5, 16, 16)
    painter.setPen(QPen(brushes.text, 1))
    painter.setBrush(brushes.palette.base())
    painter.drawEllipse(ring)
    small = QFont(brushes.bold)
    small.setPixelSize(12)
    painter.setFont(small)
    painter.setPen(brushes.text)
    painter.drawText(ring, Qt.AlignmentFlag.AlignCenter, "?")


def _label(painter: QPainter, scene: Scene, brushes: Brushes, bar: Bar) -> None:
    text = scene.labels.get(bar.span.spell_id, "")
    rect = scene.geometry.bar_rect(bar)
    metrics = QFontMetricsF(brushes.font)
    wide = metrics.horizontalAdvance(text)
    undecided = bar.span.sector == UNDECIDED
    style = theme.sector_style(bar.span.sector)
    inside = rect.adjusted(_INSET, 0, -_INSET - (_ARROW if bar.span.ongoing else 0), 0)
    if bar.span.spell_id in scene.open_spells:
        inside.setLeft(inside.left() + 5)
    painter.setFont(brushes.font)
    if (
        wide > inside.width()
        and not bar.span.ongoing
        and wide + 13 <= room_behind(bar, scene.geometry.bars, scene.geometry)
    ):
        behind = QRectF(rect.right() + 9, rect.top(), wide + 4, rect.height())
        ground = QRectF(
            behind.left() - 2, behind.center().y() - metrics.height() / 2, wide + 4, metrics.height()
        )
        veil = QColor(brushes.palette.base().color())
        veil.setAlphaF(0.75)
        painter.fillRect(ground, veil)
        painter.setPen(brushes.text)
        painter.drawText(behind, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, text)
        return
    painter.setPen(brushes.text if undecided else style.ink)
    two_lines(painter, inside, text, Qt.AlignmentFlag.AlignLeft)


def _shared_stretch(scene: Scene, one: Bar, other: Bar) -> tuple[float, float]:
    axis = scene.geometry.axis
    begin = max(one.span.begin, other.span.begin)
    end = min(one.span.end, other.span.end)
    right = float(axis.left + axis.width)
    return min(axis.x(begin), right), min(axis.x(end), right)


def _shared_bands(painter: QPainter, scene: Scene, brushes: Brushes) -> None:
    """A light band that ties two bars together over the years they share."""
    for one_id, other_id, _, _ in scene.shared:
        one, other = scene.geometry.bar(one_id), scene.geometry.bar(other_id)
        if one is None or other is None:
            continue
        left, right = _shared_stretch(scene, one, other)
        upper, lower = scene.geometry.bar_rect(one), scene.geometry.bar_rect(other)
        top, bottom = min(upper.top(), lower.top()), max(upper.bottom(), lower.bottom())
        tint = QColor(brushes.accent)
        tint.setAlphaF(0.18)
        painter.fillRect(QRectF(left, top, right - left, bottom - top), tint)
        painter.setPen(QPen(brushes.accent, 1, Qt.PenStyle.DotLine))
        painter.drawLine(QPointF(left, top), QPointF(left, bottom))
        painter.drawLine(QPointF(right, top), QPointF(right, bottom))


def _shared_brackets(painter: QPainter, scene: Scene, brushes: Brushes) -> None:
    """A bracket on the facing sides of two bars over the years they share."""
    for one_id, other_id, _, _ in scene.shared:
        one, other = scene.geometry.bar(one_id), scene.geometry.bar(other_id)
        if one is None or other is None:
            continue
        left, right = _shared_stretch(scene, one, other)
        rects = sorted(
            (scene.geometry.bar_rect(one), scene.geometry.bar_rect(other)), key=lambda rect: rect.top()
        )
        for rect, y, tick in ((rects[0], rects[0].bottom(), -5), (rects[1], rects[1].top(), 5)):
            del rect
            painter.setPen(QPen(brushes.text, 3))
            painter.drawLine(QPointF(left + 1, y), QPointF(right - 1, y))
            painter.drawLine(QPointF(left + 1, y), QPointF(left + 1, y + tick))
            painter.drawLine(QPointF(right - 1, y), QPointF(right - 1, y + tick))


def _selection(painter: QPainter, scene: Scene, brushes: Brushes) -> None:
    for spell_id in dict.fromkeys((scene.hovered, scene.current, scene.moving)):
        bar = scene.geometry.bar(spell_id) if spell_id else None
        if bar is None:
            continue
        rect = scene.geometry.bar_rect(bar)
        if spell_id != scene.hovered or spell_id in (scene.current, scene.moving):
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(brushes.palette.base().color(), 5))
            painter.drawRoundedRect(rect.adjusted(-2, -2, 2, 2), _RADIUS + 2, _RADIUS + 2)
            painter.setPen(QPen(brushes.accent, 3))
            painter.drawRoundedRect(rect.adjusted(-2, -2, 2, 2), _RADIUS + 2, _RADIUS + 2)
        for edge, x in ((START, rect.left()), (END, rect.right())):
            del edge
            grip = QRectF(0, 0, 8, min(22.0, rect.height()))
            grip.moveCenter(QPointF(x, rect.center().y()))
            painter.setPen(QPen(brushes.accent, 2))
            painter.setBrush(brushes.palette.base())
            painter.drawRoundedRect(grip, 3, 3)


def _cursor(painter: QPainter, scene: Scene, brushes: Brushes) -> None:
    if scene.pending is not None:
        cell = QRectF(scene.geometry.cell(*scene.pending)).adjusted(1, 2, -1, -2)
        tint = QColor(brushes.accent)
        tint.setAlphaF(0.5)
        painter.fillRect(cell, tint)
    if scene.cursor is not None:
        cell = QRectF(scene.geometry.cell(*scene.cursor)).adjusted(1, 1, -1, -1)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(brushes.palette.base().color(), 4))
        painter.drawRect(cell)
        painter.setPen(QPen(brushes.text, 2))
        painter.drawRect(cell)
