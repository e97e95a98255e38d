"""The look of every page: palettes, sector colours with patterns, type sizes, the spacing grid, motion.

Colours come from the application's palette or from here, never from a page, so that light, dark and high
contrast hold everywhere. The palettes are our own because Qt's colour scheme has no effect off-screen.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from math import ceil
from types import MappingProxyType

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

GRID = 8
"""Pixels (device independent) that every spacing is a multiple of."""
TARGET = 48
"""Pixels (device independent) that everything to be touched is high and wide, unless a finger needs more."""
_FINGER_MM, _MM_PER_INCH = 9, 25.4
_DPI_BELIEVED = range(60, 400)
"""Device independent pixels per inch that a screen can have; what else one reports is a mistake."""
_MOST_TARGET = 72
BODY_POINTS, HEADING_POINTS, TITLE_POINTS = 12, 15, 20
_AT_A_BOOTH = {BODY_POINTS: 16, HEADING_POINTS: 18, TITLE_POINTS: 24}
"""The three sizes for who reads them standing."""
_ENLARGED = "sojourn.enlarged"


class Look(StrEnum):
    """The palettes to choose from; SYSTEM follows the desktop's light or dark scheme."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    CONTRAST = "contrast"


@dataclass(frozen=True, slots=True)
class SectorStyle:
    """How a sector is drawn: a fill, the text colour on it, and a pattern as the cue that is no colour.

    Attributes:
        fill: of the shape; the same in every palette and in every plot of the report.
        ink: black or white, whichever stands out more on the fill.
        pattern: brush style to draw over the fill in `ink` at low opacity.
    """

    fill: QColor
    ink: QColor
    pattern: Qt.BrushStyle


def contrast(one: QColor, other: QColor) -> float:
    """Contrast ratio of two opaque colours, 1 to 21 (WCAG 2.2, relative luminance)."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: QColor) -> float:
    linear = [
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in (colour.redF(), colour.greenF(), colour.blueF())
    ]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def ink_on(fill: QColor) -> QColor:
    """Black or white, whichever stands out more on the fill."""
    black, white = QColor("black"), QColor("white")
    return black if contrast(fill, black) >= contrast(fill, white) else white


# Okabe and Ito (2008), "Color Universal Design", with greys for no work and for the rest.
_SECTORS = {
    "academia": ("#0072B2", Qt.BrushStyle.SolidPattern),
    "industry": ("#D55E00", Qt.BrushStyle.BDiagPattern),
    "startup": ("#E69F00", Qt.BrushStyle.FDiagPattern),
    "government": ("#009E73", Qt.BrushStyle.HorPattern),
    "nonprofit": ("#56B4E9", Qt.BrushStyle.VerPattern),
    "healthcare": ("#CC79A7", Qt.BrushStyle.CrossPattern),
    "self_employed": ("#F0E442", Qt.BrushStyle.DiagCrossPattern),
    "none": ("#BBBBBB", Qt.BrushStyle.Dense6Pattern),
    "other": ("#6E6E6E", Qt.BrushStyle.Dense7Pattern),
}
SECTORS = MappingProxyType(
    {
        sector: SectorStyle(QColor(fill), ink_on(QColor(fill)), pattern)
        for sector, (fill, pattern) in _SECTORS.items()
    }
)
"""Style of each sector code; `sector_style` also takes codes that are not (yet) one of these."""


def sector_style(sector: str) -> SectorStyle:
    """The style of a sector; that of `other` for any code this version does not know."""
    return SECTORS.get(sector, SECTORS["other"])


@dataclass(frozen=True, slots=True)
class _Shades:
    window: str
    base: str
    alternate: str
    button: str
    text: str
    muted: str
    edge: str
    disabled: str
    accent: str
    on_accent: str
    link: str


_SHADES = {
    Look.LIGHT: _Shades(
        "#F4F5F7", "#FFFFFF", "#ECEEF1", "#FFFFFF", "#1B1F24", "#565D66", "#858C96", "#858C96", "#0B5CAD",
        "#FFFFFF", "#0B5CAD",
    ),
    Look.DARK: _Shades(
        "#1C1F24", "#14161A", "#262A31", "#2A2F37", "#EDEFF2", "#A9B0BA", "#7D8590", "#7D8590", "#7CB8FF",
        "#0B1320", "#8FC3FF",
    ),
    Look.CONTRAST: _Shades(
        "#000000", "#000000", "#141414", "#262626", "#FFFFFF", "#FFFFFF", "#FFFFFF", "#909090", "#FFE500",
        "#000000", "#7FE0FF",
    ),
}  # fmt: skip


def palette(look: Look) -> QPalette:
    """The palette of a look (SYSTEM resolved by the desktop's scheme)."""
    shades = _SHADES[resolved(look)]
    role = QPalette.ColorRole
    colours = {
        role.Window: shades.window,
        role.WindowText: shades.text,
        role.Base: shades.base,
        role.AlternateBase: shades.alternate,
        role.Text: shades.text,
        role.PlaceholderText: shades.muted,
        role.Button: shades.button,
        role.ButtonText: shades.text,
        role.BrightText: shades.text,
        role.ToolTipBase: shades.base,
        role.ToolTipText: shades.text,
        role.Highlight: shades.accent,
        role.HighlightedText: shades.on_accent,
        role.Accent: shades.accent,
        role.Link: shades.link,
        role.LinkVisited: shades.link,
        role.Light: shades.alternate,
        role.Midlight: shades.alternate,
        role.Mid: shades.edge,
        role.Dark: shades.edge,
        role.Shadow: shades.edge,
    }
    made = QPalette()
    for one, colour in colours.items():
        made.setColor(one, QColor(colour))
    for one in (role.WindowText, role.Text, role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, one, QColor(shades.disabled))
    return made


def resolved(look: Look) -> Look:
    """The look itself, or for SYSTEM the one that the desktop asks for."""
    if look is not Look.SYSTEM:
        return look
    dark = QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark
    return Look.DARK if dark else Look.LIGHT


def is_dark(colours: QPalette) -> bool:
    """Whether text is lighter than its ground in this palette."""
    return _luminance(colours.text().color()) > _luminance(colours.base().color())


def problem_colour(colours: QPalette) -> QColor:
    """The colour of a problem's sentence and mark; readable on the palette's ground, never the only cue."""
    return QColor("#FFB4A8" if is_dark(colours) else "#A3261B")


def muted_colour(colours: QPalette) -> QColor:
    """The colour of help and secondary text, of AA contrast on the palette's ground."""
    return colours.placeholderText().color()


def target() -> int:
    """Pixels (device independent) that everything to be touched is high and wide at the least.

    9 mm by the physical size of the densest screen, where the screens tell it, and never below `TARGET`.
    """
    dpi = (screen.physicalDotsPerInch() for screen in QGuiApplication.screens())
    believed = [one for one in dpi if int(one) in _DPI_BELIEVED]
    return target_at(max(believed, default=0.0))


def target_at(dpi: float) -> int:
    """The same on a screen of so many device independent pixels per inch, 0 where that is not known."""
    return min(max(TARGET, ceil(_FINGER_MM / _MM_PER_INCH * dpi)), _MOST_TARGET)


def font(points: int = BODY_POINTS, *, bold: bool = False) -> QFont:
    """The system's font in one of the three sizes, with figures of one width."""
    made = QFont(QGuiApplication.font())
    application = QGuiApplication.instance()
    is_enlarged = application is not None and bool(application.property(_ENLARGED))
    made.setPointSize(_AT_A_BOOTH.get(points, points) if is_enlarged else points)
    made.setBold(bold)
    made.setFeature(QFont.Tag("tnum"), 1)
    return made


def enlarged_by() -> float:
    """How many times as large as usual the type is."""
    return font().pointSize() / BODY_POINTS


def enlarge(application: QApplication, enlarged: bool) -> None:
    """Use the type of a booth, or the usual one, on all pages that are made from now on."""
    if bool(application.property(_ENLARGED)) != enlarged:
        application.setProperty(_ENLARGED, enlarged)
        _set_font(application)


def _set_font(application: QApplication) -> None:
    application.setFont(font())
    for one in ("QMenuBar", "QMenu", "QToolTip"):  # platforms give these sizes of their own
        application.setFont(font(), one)  # type: ignore[arg-type]  # the stub says bytes, the binding takes str


def apply(application: QApplication, look: Look) -> None:
    """Give the whole application a look; can be called again at any moment."""
    if application.style().objectName() != "fusion":
        application.setStyle("Fusion")
    _set_font(application)
    application.setPalette(palette(look))
    # Set anew each time: a style sheet reads palette(...) when it is set.
    application.setStyleSheet("")
    application.setStyleSheet(_sheet(palette(look)))


_SHEET = """
QPushButton { padding: 6px 16px; min-height: BUTTONpx; border: 1px solid palette(mid); border-radius: 4px;
    background: palette(button); color: palette(button-text); }
QPushButton:hover { border-color: palette(highlight); }
QPushButton:pressed, QPushButton:checked { background: palette(highlight); color: palette(highlighted-text);
    border-color: palette(highlight); }
QPushButton:focus { border: 2px solid palette(highlight); padding: 5px 15px; }
QPushButton:checked:focus { border: 2px solid palette(text); }
QPushButton:disabled { color: DISABLED; border-color: palette(alternate-base); }
QPushButton[kind="main"] { background: palette(highlight); color: palette(highlighted-text);
    border-color: palette(highlight); font-weight: bold; }
QPushButton[kind="main"]:focus { border: 2px solid palette(text); }
QPushButton[kind="main"]:disabled { background: palette(alternate-base); color: DISABLED; }
QPushButton[kind="quiet"] { padding: 6px 8px; border-color: transparent; background: transparent;
    color: palette(link); }
QPushButton[kind="quiet"]:checked { background: palette(highlight); color: palette(highlighted-text); }
QPushButton[kind="quiet"]:focus { border: 2px solid palette(highlight); padding: 5px 7px; }
QPushButton[kind="quiet"]:disabled { color: DISABLED; }
QPushButton[kind="step"], QPushButton[kind="step"]:focus { padding: 0; min-height: 0; font-size: 16pt; }

QRadioButton[kind], QCheckBox[kind] { padding: 4px 14px 4px 10px; min-height: OPTIONpx;
    border: 1px solid palette(mid); border-radius: 4px; background: palette(base); color: palette(text);
    spacing: 8px; }
QRadioButton[kind]:hover, QCheckBox[kind]:hover { border-color: palette(highlight); }
QRadioButton[kind]:checked, QCheckBox[kind]:checked { border: 2px solid palette(highlight);
    padding: 3px 13px 3px 9px; }
QRadioButton[kind]:focus, QCheckBox[kind]:focus { border: 2px solid palette(text);
    padding: 3px 13px 3px 9px; }
QRadioButton[kind]::indicator { width: 14px; height: 14px; border: 1px solid palette(placeholder-text);
    border-radius: 8px; background: palette(base); }
QCheckBox[kind]::indicator { width: 14px; height: 14px; border: 1px solid palette(placeholder-text);
    border-radius: 3px; background: palette(base); }
QCheckBox[kind]::indicator:checked { width: 6px; height: 6px; border: 5px solid palette(highlight);
    border-radius: 0; }
QRadioButton[kind]::indicator:checked { width: 6px; height: 6px; border: 5px solid palette(highlight); }
QRadioButton[kind="quiet"] { padding: 4px 8px; border-color: transparent; background: transparent;
    color: palette(placeholder-text); spacing: 0; }
QRadioButton[kind="quiet"]:checked { padding: 3px 7px; background: palette(highlight);
    color: palette(highlighted-text); border-color: palette(highlight); }
QRadioButton[kind="quiet"]:focus { padding: 3px 7px; border-color: palette(text); }
QRadioButton[kind="quiet"]::indicator, QRadioButton[kind="quiet"]::indicator:checked { width: 0; height: 0;
    border: none; }

QLineEdit { padding: 4px 8px; min-height: 30px; border: 1px solid palette(mid); border-radius: 4px;
    background: palette(base); color: palette(text); placeholder-text-color: palette(placeholder-text); }
QLineEdit:focus { border: 2px solid palette(highlight); padding: 3px 7px; }
QLineEdit[kind="narrow"] { padding: 2px; min-height: 0; }
QLineEdit[kind="narrow"]:focus { padding: 1px; }
QLineEdit[wrong="true"] { border: 2px solid PROBLEM; }

QCheckBox::indicator:unchecked, QTreeView::indicator:unchecked { border: 1px solid palette(mid);
    border-radius: 2px; width: 12px; height: 12px; background: palette(base); }
QLabel[role="problem"] { color: PROBLEM; }
QLabel[role="help"] { color: palette(placeholder-text); }
QFrame[role="banner"] { border: 2px solid PROBLEM; border-radius: 4px; background: palette(base); }
QFrame[role="card"] { border: 1px solid palette(mid); border-radius: 4px; background: palette(base); }
QProgressBar { border: 1px solid palette(mid); border-radius: 4px; background: palette(base);
    min-height: 14px; max-height: 14px; }
QProgressBar::chunk { border-radius: 3px; background: palette(highlight); }
QToolTip { border: 1px solid palette(mid); background: palette(base); color: palette(text); }
"""


def _sheet(colours: QPalette) -> str:
    """What Fusion does not draw as we want it: calm buttons that are large enough to touch, a plain focus."""
    disabled = colours.color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.ButtonText)
    filled = {
        "PROBLEM": problem_colour(colours).name(),
        "DISABLED": disabled.name(),
        # Less the padding and the border of each.
        "BUTTON": str(target() - 14),
        "OPTION": str(target() - 10),
    }
    sheet = _SHEET
    for name, value in filled.items():
        sheet = sheet.replace(name, value)
    return sheet
