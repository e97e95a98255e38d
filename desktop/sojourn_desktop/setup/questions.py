"""The section of the questions: the core or the full set, single items in or out, and how long it takes."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QHeaderView, QStyleOptionViewItem, QTreeWidget, QTreeWidgetItem

from sojourn_desktop.interview.timeline.switch import BOX
from sojourn_desktop.language import LastSaid, interpreter, put, retold
from sojourn_desktop.layout import heading_label, push_button
from sojourn_desktop.results.rows_model import Index
from sojourn_desktop.results.text_table import Airy
from sojourn_desktop.setup.design import Design
from sojourn_desktop.setup.fields import NoteField, in_a_flow, named
from sojourn_desktop.setup.section import PreviewingSection
from sojourn_desktop.theme import GRID
from sojourn_schema.instrument.item_sets import items_of, may_be_left_out, name_of, with_item
from sojourn_schema.instrument.questionnaire import Question, Questionnaire
from sojourn_schema.instrument.time_estimate import minutes
from sojourn_schema.languages import in_language

_NAME = Qt.ItemDataRole.UserRole
_ANY_HEIGHT = 1000
"""Pixels: a rectangle without a height has no width for Qt either."""


class _Wrapping(Airy):
    """Rows as high as their question needs where it wraps, which a tree does not find out by itself."""

    def __init__(self, tree: QTreeWidget) -> None:
        super().__init__(tree)
        self._tree = tree

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """What the text takes in the width that its column and level leave."""
        level = 2 if index.parent().isValid() else 1
        room = QStyleOptionViewItem(option)
        taken = level * self._tree.indentation() + BOX + GRID if index.column() == 0 else 0
        room.rect = QRect(0, 0, max(self._tree.columnWidth(index.column()) - taken, 1), _ANY_HEIGHT)
        return super().sizeHint(room, index)


class QuestionsSection(PreviewingSection):
    """Which items are asked."""

    def __init__(self) -> None:
        super().__init__(
            "questions",
            lambda: self.tr("Questions"),
            lambda: self.tr(
                "Begin with a set and move single questions. Each record names what it was asked, so a "
                "study may change its questions while it runs."
            ),
        )
        self._estimate = named(heading_label(), "design.questions.estimate")
        self._say = LastSaid(self)
        self.add(self._estimate)
        core = push_button(
            lambda: self.tr("The &core: a booth's three minutes"),
            "design.questions.core",
            partial(self._begin, "core"),
        )
        full = push_button(
            lambda: self.tr("The f&ull set"), "design.questions.full", partial(self._begin, "full")
        )
        see = push_button(
            lambda: self.tr("See the interview"), "design.questions.see", lambda: self.preview.emit("")
        )
        self.add(in_a_flow(core, full, see))
        self.add(NoteField(("items",), about=[("items", "add"), ("items", "leave_out"), ("item_set",)]))
        self._tree = QTreeWidget()
        self._tree.setObjectName("design.questions.list")
        put(
            self._tree,
            self._tree.setAccessibleName,
            lambda: self.tr("The questions, marked where they are asked"),
        )
        self._tree.setColumnCount(2)
        self._tree.setWordWrap(True)
        self._tree.setTextElideMode(Qt.TextElideMode.ElideNone)
        self._tree.setItemDelegate(_Wrapping(self._tree))
        self._tree.setMinimumHeight(50 * GRID)
        across = self._tree.header()
        across.setStretchLastSection(False)
        across.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        across.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        across.sectionResized.connect(self._tree.scheduleDelayedItemsLayout)
        self._rows: dict[str, QTreeWidgetItem] = {}
        self._following = False
        self._fill()
        retold(self._tree, self._retell)
        self._tree.itemChanged.connect(self._checked)
        self.add(self._tree)
        self._column.end()

    def show_design(self, design: Design) -> None:
        super().show_design(design)
        asked, self._following = design.items, True
        for name, row in self._rows.items():
            row.setCheckState(0, Qt.CheckState.Checked if name in asked else Qt.CheckState.Unchecked)
        self._following = False
        taken = round(minutes(asked) * 2) / 2
        count = len(asked & set(self._rows))
        self._say(
            lambda: self._estimate.setText(
                self.tr("%n question(s), about {0} minutes for a career of four positions", "", count).format(
                    f"{taken:g}"
                )
            )
        )

    def _fill(self) -> None:
        questionnaire = Questionnaire.load()
        for part in questionnaire.parts:
            above = QTreeWidgetItem(self._tree)
            above.setData(0, _NAME, part)
            for question in questionnaire.questions:
                if question.part == part:
                    self._add(above, question)
            above.setExpanded(True)
            above.setHidden(above.childCount() == 0)

    def _add(self, above: QTreeWidgetItem, question: Question) -> None:
        row = QTreeWidgetItem(above)
        row.setData(0, _NAME, name_of(question))
        flags = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable
        if may_be_left_out(question):
            flags |= Qt.ItemFlag.ItemIsEnabled
        row.setFlags(flags)
        self._rows[name_of(question)] = row

    def _retell(self) -> None:
        questionnaire, language = Questionnaire.load(), interpreter().language or "en"
        questions = {name_of(one): one for one in questionnaire.questions}
        self._following = True
        self._tree.setHeaderLabels([self.tr("Question"), self.tr("Set")])
        sets = {"core": self.tr("core"), "full": self.tr("full")}
        for name, row in self._rows.items():
            question = questions[name]
            row.setText(0, in_language(question.wording, language))
            row.setText(1, sets[question.item_set] if may_be_left_out(question) else self.tr("always"))
            row.setToolTip(0, name)
        for at in range(self._tree.topLevelItemCount()):
            above = self._tree.topLevelItem(at)
            if above is not None:
                above.setText(0, questionnaire.part_title(str(above.data(0, _NAME)), language))
        self._following = False

    def _begin(self, item_set: str) -> None:
        if self._design is not None:
            self._design.ask(items_of(item_set), item_set)

    def _checked(self, row: QTreeWidgetItem) -> None:
        if self._following or self._design is None:
            return
        is_asked = row.checkState(0) is Qt.CheckState.Checked
        self._design.ask(with_item(self._design.items, str(row.data(0, _NAME)), is_asked=is_asked))
