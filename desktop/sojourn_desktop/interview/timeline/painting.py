"""How the calendar is drawn: lanes, years, bars with colour and pattern, gaps, shared years, the cursor.

Colours come from the palette and from `theme.sector_style`. Nothing is told by colour alone: a bar has its
lane, its pattern and its label, a gap is hatched and labelled, shared years are bracketed.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetricsF, QPainter, QPen, QPolygonF

from sojourn_desktop import theme
from sojourn_desktop.interview.timeline.flags import paint_flags
from sojourn_desktop.interview.timeline.geometry import UNDECIDED, Bar
from sojourn_desktop.interview.timeline.labels import ARROW, Label
from sojourn_desktop.interview.timeline.lettering import (
    Brushes,
    draw_lines,
    first_fitting,
)
from sojourn_desktop.interview.timeline.plan import NAMES_INDENT
from sojourn_desktop.interview.timeline.scene import Scene

_RADIUS = 3.0
_PATTERN_OPACITY = 0.16


def paint(painter: QPainter, scene: Scene, brushes: Brushes, area: QRect) -> None:
    """Draw the whole calendar into `area`, whose upper left is the geometry's origin."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillRect(area, brushes.palette.base())
    _lanes(painter, scene, brushes, area)
    _years(painter, scene, brushes)
    paint_flags(painter, scene.flags, scene.geometry, brushes)
    _phd(painter, scene, brushes)
    _gaps(painter, scene, brushes)
    _shared_bands(painter, scene, brushes)
    _leaders(painter, scene, brushes)
    for bar in scene.geometry.bars:
        _bar(painter, scene, brushes, bar)
    _shared_brackets(painter, scene, brushes)
    _selection(painter, scene, brushes)
    _cursor(painter, scene, brushes)
    _open_marks(painter, scene, brushes)
    _labels(painter, scene, brushes)


def _lanes(painter: QPainter, scene: Scene, brushes: Brushes, area: QRect) -> None:
    for index, lane in enumerate(scene.geometry.lanes):
        if index % 2 == 0:
            ground = QRect(0, lane.top, area.width(), lane.height)
            painter.fillRect(ground, brushes.palette.alternateBase())
        margin = min(8, lane.height // 6)
        chip = QRectF(8, lane.top + margin, 10, lane.height - 2 * margin)
        _sector_block(painter, chip, lane.sector, brushes)
        painter.setFont(brushes.font)
        painter.setPen(brushes.muted if lane.sector == UNDECIDED else brushes.text)
        names = QRectF(NAMES_INDENT, lane.top, scene.geometry.axis.left - NAMES_INDENT - 8, lane.height)
        wordings = scene.lane_names.get(lane.sector, ())
        metrics = QFontMetricsF(brushes.font)
        draw_lines(painter, names, first_fitting(wordings, metrics, names.width(), names.height()))


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
    line, label = metrics.height(), metrics.horizontalAdvance("2000")
    step = axis.label_step(label + 8)
    now = scene.words.get("now", "")
    right = axis.left + axis.width
    free_until = right - metrics.horizontalAdvance(now) - 10
    top = geometry.lanes[0].top
    baseline = top - line - 8 if scene.low else top - 2 * line - 10
    flag = _flag(scene, brushes) if scene.low else QRectF()
    painter.setFont(brushes.font)
    for year in range(axis.first_year, axis.now + 1):
        # A filled column of pixels: forty smoothed lines would take most of the time of a paint.
        painter.fillRect(QRect(round(axis.x(year)), top, 1, geometry.bottom - top), brushes.line)
        centre = axis.x(year) + axis.column_width / 2
        if year == axis.now:
            continue
        is_free = flag.isNull() or not flag.left() - 4 < centre + label / 2 < flag.right() + label + 4
        if year % step == 0 and centre + label / 2 < free_until and is_free:
            painter.setPen(brushes.text)
            _centred(painter, centre, baseline, str(year), metrics)
            painter.fillRect(QRect(round(centre), top - 5, 1, 5), brushes.text)
        since = None if scene.phd_year is None or scene.low else year - scene.phd_year
        if since is not None and since > 0 and since % step == 0:
            painter.setPen(brushes.muted)
            _centred(painter, centre, top - line - 8, f"+{since}", metrics)
    painter.setPen(brushes.text)
    painter.drawText(QPointF(right - metrics.horizontalAdvance(now) - 2, baseline + metrics.ascent()), now)
    if not scene.low:
        painter.setPen(brushes.muted)
        since_words = scene.words.get("since", "")
        beside = QRectF(8, top - line - 8, axis.left - 16, line)
        # Chinese letters come from another font and stand higher than the line.
        painter.drawText(beside, Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextDontClip, since_words)


def _centred(painter: QPainter, centre: float, top: float, text: str, metrics: QFontMetricsF) -> None:
    painter.drawText(QPointF(centre - metrics.horizontalAdvance(text) / 2, top + metrics.ascent()), text)


def _flag(scene: Scene, brushes: Brushes) -> QRectF:
    """Where the PhD's flag stands; null where its year is not known or not drawn."""
    axis = scene.geometry.axis
    if scene.phd_year is None or not axis.first_year <= scene.phd_year <= axis.last_year:
        return QRectF()
    metrics = QFontMetricsF(brushes.bold)
    flag = QRectF(0, 0, metrics.horizontalAdvance(_flag_words(scene)) + 10, metrics.height() + 2)
    flag.moveCenter(QPointF(axis.x(scene.phd_year + 0.5), 0))
    flag.moveTop(scene.geometry.lanes[0].top - metrics.height() - 9)
    return flag


def _flag_words(scene: Scene) -> str:
    """In a low calendar, the flag stands where the year would."""
    name = scene.words.get("phd", "")
    return f"{name} {scene.phd_year}" if scene.low else name


def _phd(painter: QPainter, scene: Scene, brushes: Brushes) -> None:
    flag = _flag(scene, brushes)
    if flag.isNull():
        return
    x = flag.center().x()
    painter.setPen(QPen(brushes.text, 2, Qt.PenStyle.DashLine))
    painter.drawLine(QPointF(x, scene.geometry.lanes[0].top), QPointF(x, scene.geometry.bottom))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(brushes.text)
    painter.drawRoundedRect(flag, _RADIUS, _RADIUS)
    painter.setPen(brushes.palette.base().color())
    painter.setFont(brushes.bold)
    painter.drawText(flag, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextDontClip, _flag_words(scene))


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
        box.moveBottom(band.bottom() - 4)
        box.moveLeft(_free_left(box, band, scene.labels))
        painter.setPen(QPen(brushes.muted, 1))
        painter.setBrush(brushes.palette.base())
        painter.drawRoundedRect(box, _RADIUS, _RADIUS)
        painter.setPen(brushes.text)
        painter.setFont(brushes.font)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, note)


def _free_left(box: QRectF, band: QRectF, labels: Sequence[Label]) -> float:
    """Where a box in a band begins, in pixels: in the middle, or at the end that covers no name."""
    middle = band.center().x() - box.width() / 2
    names = [one.rect for one in labels]
    for left in (middle, band.right() - box.width() - 4, band.left() + 4):
        there = QRectF(left, box.top(), box.width(), box.height())
        if not any(there.intersects(name) for name in names):
            return left
    return middle


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
        inner = rect.adjusted(1, 1, -(ARROW if bar.span.ongoing else 1), -1)
        _pattern(painter, inner, style.pattern, style.ink)


def _arrow(rect: QRectF) -> QPolygonF:
    """A bar that goes on: its right end points out of the calendar."""
    tip = max(rect.right() - ARROW, rect.left())
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


def _open_marks(painter: QPainter, scene: Scene, brushes: Brushes) -> None:
    """A ring with a question mark at the upper left: something of this spell is still to be told."""
    small = QFont(brushes.bold)
    small.setPixelSize(12)
    painter.setFont(small)
    painter.setBrush(brushes.palette.base())
    painter.setPen(QPen(brushes.text, 1))
    for bar in scene.geometry.bars:
        if bar.span.spell_id in scene.open_spells:
            rect = scene.geometry.bar_rect(bar)
            ring = QRectF(rect.left() - 7, rect.top() - 5, 16, 16)
            painter.drawEllipse(ring)
            painter.drawText(ring, Qt.AlignmentFlag.AlignCenter, "?")


def _leaders(painter: QPainter, scene: Scene, brushes: Brushes) -> None:
    painter.setPen(QPen(brushes.muted, 1))
    for label in scene.labels:
        if label.leader is not None:
            painter.drawLine(label.leader)


def _labels(painter: QPainter, scene: Scene, brushes: Brushes) -> None:
    painter.setFont(brushes.font)
    for label in scene.labels:
        bar = scene.geometry.bar(label.spell_id)
        assert bar is not None
        if not label.on_bar:
            painter.setPen(brushes.text)
            draw_lines(painter, label.rect, label.parts, _ground(scene, brushes, bar))
            continue
        undecided = bar.span.sector == UNDECIDED
        style = theme.sector_style(bar.span.sector)
        painter.setPen(brushes.text if undecided else style.ink)
        # Plain below the letters: the pattern has the letters' colour and would take from their contrast.
        patterned = not undecided and style.pattern is not Qt.BrushStyle.SolidPattern
        draw_lines(painter, label.rect, label.parts, style.fill if patterned else None)


def _ground(scene: Scene, brushes: Brushes, bar: Bar) -> QColor:
    """The colour of the lane that a bar lies in."""
    index = scene.geometry.lanes.index(scene.geometry.lane(bar.span.sector))
    return (brushes.palette.alternateBase() if index % 2 == 0 else brushes.palette.base()).color()


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
        for x in (rect.left(), rect.right()) if scene.handles else ():
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
