"""Every page of the interview for everyone: named inputs, a way round by Tab, whole texts, contrast."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QAccessible, QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QWidget,
)

from sojourn_desktop import theme
from sojourn_desktop.interview.shell import InterviewShell
from sojourn_desktop.theme import Look
from sojourn_desktop.window import MainWindow
from sojourn_schema.instrument.answers import of_respondent
from sojourn_schema.instrument.interview import Interview
from sojourn_schema.languages import LANGUAGES
from sojourn_schema.store.study_file import StudyFile
from sojourn_schema.study import StudyDefinition

PARTS = ("consent", "background", "timeline", "years", "review")
INPUTS = (QAbstractButton, QLineEdit, QComboBox, QAbstractItemView)
SMALL, AT_200_PERCENT = (1024, 700), (960, 500)


@pytest.fixture
def study_path(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """A study with the item set that the test asks for, the core one if none."""
    path = tmp_path / "study.sojourn"
    item_set = getattr(request, "param", "core")
    StudyFile.create(path, replace(StudyDefinition.default(2026), item_set=item_set)).close()
    return path


@pytest.fixture
def told(begun: Interview) -> Interview:
    """An interview with three spells, a gap and an overlap among them."""
    timeline = begun.timeline.add(2008, 2011, "academia", "postdoc")
    timeline = timeline.add(2013, 2018, "industry", "research_scientist")
    begun.edit_timeline(timeline.add(2017, None, "academia", "assistant_professor"))
    return begun


@pytest.fixture
def type_size(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[None]:
    """The type of a booth or the usual one, before any page is made."""
    theme.enlarge(qapp, request.param == "booth")
    yield
    theme.enlarge(qapp, False)


def visible(shell: InterviewShell) -> list[QWidget]:
    return [one for one in shell.findChildren(QWidget) if one.isVisible()]


def called(widget: QWidget) -> str:
    return f"{type(widget).__name__} {widget.objectName()} {getattr(widget, 'text', lambda: '')()!r}"


@pytest.mark.parametrize("study_path", ["core", "full"], indirect=True)
@pytest.mark.parametrize("part", PARTS)
def test_a_screen_reader_has_a_name_for_everything_that_can_be_worked(
    told: Interview, shell: InterviewShell, part: str
) -> None:
    told.go(part)
    if part == "timeline":
        shell.show_place(told.items("timeline")[0].place)
    inputs = [one for one in visible(shell) if isinstance(one, INPUTS) and not isinstance(one, QHeaderView)]
    assert len(inputs) > 5
    for one in inputs:
        spoken = QAccessible.queryAccessibleInterface(one)
        assert spoken is not None, called(one)
        assert spoken.text(QAccessible.Text.Name).strip(), called(one)
        if isinstance(one, QAbstractButton) and one.isCheckable():
            assert spoken.state().checkable, called(one)
            assert bool(spoken.state().checked) is one.isChecked(), called(one)
        assert bool(spoken.state().disabled) is not one.isEnabled(), called(one)


def stops(shell: InterviewShell) -> list[QWidget]:
    """What Tab must lead to: of the choices of one question one; of a holder of inputs, the inputs."""
    return [
        one
        for one in visible(shell)
        if one.isEnabled() and one.focusPolicy() & Qt.FocusPolicy.TabFocus and one.focusProxy() is None
    ]


def walked(key: Qt.Key, most: int = 300) -> list[QWidget]:
    """Where one key leads until it comes round to where it began."""
    seen: list[QWidget] = []
    while (focus := QApplication.focusWidget()) not in seen:
        assert focus is not None, f"the keyboard is nowhere after {called(seen[-1])}"
        assert len(seen) < most, f"never round: {[called(one) for one in seen[-5:]]}"
        seen.append(focus)
        QTest.keyClick(focus, key)
    assert focus is seen[0], f"caught between {called(focus)} and {called(seen[-1])}"
    return seen


def lasting(walk: list[QWidget]) -> list[str]:
    """A walk without the button that comes and goes as what it leads to is out of sight or in sight."""
    return [called(one) for one in walk if one.objectName() != "timeline.open"]


def see_part(told: Interview, shell: InterviewShell, part: str) -> None:
    """Open a part; after a stroke, with what is opened on it by a button."""
    name, _, opened = part.partition("/")
    told.go(name)
    QTest.qWait(1)
    if name == "timeline":
        shell.show_place(told.items("timeline")[0].place)
    if opened:
        (button,) = (one for one in visible(shell) if one.objectName() == opened)
        assert isinstance(button, QAbstractButton)
        button.click()
        QTest.qWait(1)


OPENED = (
    "timeline/timeline.change_position",
    "timeline/timeline.mark",
    "timeline/timeline.split",
    "timeline/timeline.add",
    "review/interview.stop",
)


@pytest.mark.parametrize(
    ("study_path", "part", "size"),
    [
        *(("core", part, SMALL) for part in (*PARTS, *OPENED)),
        *(("full", part, (1200, 800)) for part in PARTS),
    ],
    indirect=["study_path"],
)
def test_tab_goes_round_every_page_and_back_again(
    told: Interview, shell: InterviewShell, open_window: MainWindow, part: str, size: tuple[int, int]
) -> None:
    open_window.resize(*size)
    see_part(told, shell, part)
    ahead = walked(Qt.Key.Key_Tab)
    back = walked(Qt.Key.Key_Backtab)
    assert lasting(back[1:]) == lasting([*reversed(ahead[1:])])
    reached = {id(one) for one in (*ahead, *back)}
    assert [called(one) for one in stops(shell) if id(one) not in reached] == []


@pytest.mark.parametrize("size", [SMALL, AT_200_PERCENT], ids=["1024x700", "200%"])
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    ("type_size", "study_path"),
    [("usual", "core"), ("usual", "full"), ("booth", "core")],
    indirect=True,
)
@pytest.mark.usefixtures("type_size")
def test_no_text_is_cut_off(
    told: Interview, shell: InterviewShell, open_window: MainWindow, language: str, size: tuple[int, int]
) -> None:
    open_window.resize(*size)
    shell.speak(language)
    cut: list[str] = []
    for part in PARTS:
        told.go(part)
        QTest.qWait(60)
        assert open_window.width() <= size[0], part
        for one in visible(shell):
            if isinstance(one, QLabel) and one.text() and one.wordWrap():
                fits = one.height() >= one.heightForWidth(one.width())
            elif isinstance(one, QAbstractButton | QLabel) and one.text():
                text = one.fontMetrics().size(Qt.TextFlag.TextShowMnemonic.value, one.text())
                fits = one.width() >= text.width() and one.height() >= text.height()
            elif isinstance(one, QComboBox):
                fits = one.width() >= one.minimumSizeHint().width()
            else:
                continue
            if not fits:
                cut.append(f"{part}: {called(one)}, {one.width()} x {one.height()}")
    assert not cut


def test_what_holds_one_up_is_said_beside_the_field_and_to_a_screen_reader(
    shell: InterviewShell, begun: Interview
) -> None:
    begun.go("background")
    begun.answer(of_respondent("phd_year"), "")
    shell.next()
    field = QApplication.focusWidget()
    assert isinstance(field, QLineEdit)
    assert field.objectName() == "respondent..phd_year"
    said = [
        one.text() for one in visible(shell) if isinstance(one, QLabel) and one.property("role") == "problem"
    ]
    assert len(said) == 1
    assert said[0] in field.accessibleDescription()


@pytest.mark.parametrize("look", [Look.LIGHT, Look.DARK, Look.CONTRAST])
def test_words_stand_out_from_what_is_really_drawn_behind_them(
    told: Interview, shell: InterviewShell, qapp: QApplication, look: Look
) -> None:
    theme.apply(qapp, look)
    weak: list[str] = []
    for part in PARTS:
        told.go(part)
        QTest.qWait(1)
        drawn = shell.grab().toImage()
        for one in visible(shell):
            if not isinstance(one, QLabel | QAbstractButton) or not one.text().strip() or not one.isEnabled():
                continue
            place = QRect(one.mapTo(shell, one.rect().topLeft()), one.size()) & drawn.rect()
            place = place.adjusted(4, 4, -4, -4)
            if one.visibleRegion().boundingRect() != one.rect() or place.isEmpty():
                continue
            colours = [
                drawn.pixelColor(x, y)
                for y in range(place.top(), place.bottom(), 1)
                for x in range(place.left(), min(place.right(), place.left() + 160), 1)
            ]
            ground = Counter(one.name() for one in colours).most_common(1)[0][0]
            strongest = max(
                theme.contrast(QColor(one), QColor(ground)) for one in {one.name() for one in colours}
            )
            if strongest < 4.5:
                weak.append(f"{part}: {called(one)} {strongest:.2f}")
    theme.apply(qapp, Look.LIGHT)
    assert not weak
