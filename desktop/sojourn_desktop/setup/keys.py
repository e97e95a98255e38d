"""The section of the keys: made with a passphrase typed twice, tried at once, each with a sheet to print."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from sojourn_desktop.job_panel import JobPanel
from sojourn_desktop.language import LastSaid, interpreter, put
from sojourn_desktop.layout import (
    Wrapped,
    announce,
    caption,
    card,
    heading_label,
    help_label,
    in_a_row,
    problem_label,
    push_button,
)
from sojourn_desktop.messages import open_outside
from sojourn_desktop.setup.design import Design
from sojourn_desktop.setup.fields import NoteField, named
from sojourn_desktop.setup.jobs import MAKE
from sojourn_desktop.setup.secrets import PathField, SecretField
from sojourn_desktop.setup.section import Section
from sojourn_desktop.setup.standing import Standing
from sojourn_desktop.theme import GRID
from sojourn_schema.record_keys import COORDINATOR, ENDING
from sojourn_schema.signing import SHORTEST_PASSPHRASE

Browse = Callable[[Path, Callable[[Path], None]], None]


class KeysSection(Section):
    """Whose keys open what is sealed, and whether each was tried.

    Args:
        browse_folder, browse_key: let a folder or a key file be chosen.

    Attributes:
        made: emitted with the holder, the recipient, the coordinator's public key or nothing, the key's file
            and its passphrase, when keys were made: the design takes them in and has the key tried.
        try_key: emitted with the key's file and its passphrase.
        failed: emitted with a `SojournError`.
        panel, trying: where making and trying show how far they are.
    """

    made = Signal(str, str, str, str, str)
    try_key = Signal(str, str)
    failed = Signal(object)

    def __init__(self, browse_folder: Browse, browse_key: Browse) -> None:
        super().__init__(
            "keys",
            lambda: self.tr("Keys"),
            lambda: self.tr(
                "On a collecting laptop a finished interview is sealed at once, and only these keys open "
                "it. Each opens every record alone: of several keys one that is lost loses nothing. Nobody "
                "can make a lost key or passphrase again."
            ),
        )
        self._passphrase = ""
        self._sheet: Path | None = None
        self._file = ""
        self._study: Path | None = None
        self._say, self._say_problem = LastSaid(self), LastSaid(self)
        self._list = QVBoxLayout()
        self._list.setSpacing(GRID)
        self._said = named(Wrapped(), "design.keys.said")
        self._print = push_button(
            lambda: self.tr("Open the &recovery sheet, to print it"), "design.keys.print", self._open_sheet
        )
        self.panel = JobPanel("design.keys", lambda: self.tr("How far it is"))
        self.panel.succeeded.connect(self._was_made)
        self.panel.failed.connect(self._was_not_made)
        self.panel.cancelled.connect(self._was_stopped)
        self.trying = JobPanel("design.keys.trying", lambda: self.tr("How far it is"))
        self._problem = problem_label()
        self._problem.setObjectName("design.keys.problem")
        self._make = self._making(browse_folder)
        self._try = self._trying(browse_key)
        self._locked = named(
            Wrapped(
                lambda: self.tr(
                    "The keys can't change any more: a laptop was enrolled, or records are sealed."
                )
            ),
            "design.keys.locked",
        )
        self.add(self._list)
        self.add(NoteField(("recipients",), about=[("coordinator_key",)]))
        self.add(self._said)
        self.add(in_a_row(self._print))
        self.add(self._problem)
        self.add(self.panel)
        self.add(self.trying)
        self.add(self._make)
        self.add(self._try)
        self.add(self._locked)
        self._column.end()
        for widget in (self._said, self._print, self._try):
            widget.hide()

    def show_standing(self, design: Design, standing: Standing) -> None:
        """Show whose keys there are, and which were tried."""
        recipients = design.value(("recipients",), {})
        while (item := self._list.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        if not recipients:
            self._list.addWidget(help_label(lambda: self.tr("There is no key yet: nothing would be sealed.")))
        for holder, recipient in recipients.items():
            self._list.addWidget(self._row(str(holder), is_tried=recipient in standing.proven))
        self._make.setVisible(not standing.state.seals)
        self._locked.setVisible(standing.state.seals)
        has_coordinator = bool(design.value(("coordinator_key",), ""))
        at = int(has_coordinator)
        if self._holder_kind.currentIndex() != at and not self._once.editor.text():
            self._holder_kind.setCurrentIndex(at)
            self._kind_chosen()
        self._study = standing.path.absolute()
        if self._folder.path is None:
            self._folder.put(self._usual_folder(self._is_escrow))

    def say_tried(self, holders: list[str]) -> None:
        """Say that a key opened a test record, and of one that was just made what becomes of it."""
        self._try.hide()
        made, self._file = self._file, ""

        def said() -> str:
            tried = self.tr("The key of {0} opened a test record that was sealed as an interview is.").format(
                ", ".join(holders)
            )
            return f"{tried} {self._advice(made)}" if made else tried

        self._tell(said)

    def _advice(self, file: str) -> str:
        return self.tr(
            "{0} was made, and its passphrase opens it. Print the recovery sheet, copy the folder to a place "
            "that burns down at another time, and keep the passphrase apart from both."
        ).format(file)

    def _usual_folder(self, is_escrow: bool) -> Path:
        """Where keys lie unless another place is chosen: an escrow holder's not with the coordinator's."""
        assert self._study is not None, "a design is shown"
        return self._study.parent / f"{self._study.stem}-{'escrow' if is_escrow else 'keys'}"

    def _row(self, holder: str, *, is_tried: bool) -> QWidget:
        row = card()
        across = QHBoxLayout(row)
        across.setContentsMargins(2 * GRID, GRID, 2 * GRID, GRID)
        texts = QVBoxLayout()
        texts.addWidget(heading_label(holder))
        state = help_label(
            lambda: self.tr("✓ It opened a test record.") if is_tried else self.tr("It was not tried yet.")
        )
        texts.addWidget(named(state, f"design.keys.{holder}.state"))
        across.addLayout(texts, 1)
        button = push_button(
            lambda: self.tr("Try it…"), f"design.keys.{holder}.try", lambda: self._ask_try(holder)
        )
        put(button, button.setAccessibleName, lambda: self.tr("Try the key of {0}").format(holder))
        across.addWidget(button)
        return row

    # --- making

    def _making(self, browse: Browse) -> QWidget:
        form = QWidget()
        down = QVBoxLayout(form)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(GRID)
        self._holder_kind = QComboBox()
        self._holder_kind.setObjectName("design.keys.kind")
        self._holder_kind.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        for at, words in enumerate(
            (lambda: self.tr("the coordinator's keys"), lambda: self.tr("the key of an escrow holder"))
        ):
            self._holder_kind.addItem("")
            put(form, partial(self._holder_kind.setItemText, at), words)
        self._holder_kind.setMinimumHeight(5 * GRID)
        self._holder_kind.activated.connect(self._kind_chosen)
        self._holder = QLineEdit()
        self._holder.setObjectName("design.keys.holder")
        self._holder.setMaximumWidth(48 * GRID)
        self._holder_label = caption(
            lambda: self.tr("&Who keeps it, such as the dean's office"), self._holder
        )
        self._folder = PathField("design.keys.folder", lambda: self.tr("&Folder to keep it in"), browse)
        self._once = SecretField("design.keys.once", lambda: self.tr("A &passphrase of several words"))
        self._again = SecretField("design.keys.again", lambda: self.tr("The same &again"))
        for widget in (
            heading_label(lambda: self.tr("Make a key")),
            self._holder_kind,
            self._holder_label,
            self._holder,
            self._folder,
            self._once,
            self._again,
        ):
            is_short = widget is self._holder_kind
            down.addWidget(widget, 0, Qt.AlignmentFlag.AlignLeft if is_short else Qt.AlignmentFlag(0))
        button = push_button(
            lambda: self.tr("&Make it and try it"), "design.keys.make", self._make_keys, kind="main"
        )
        down.addLayout(in_a_row(button))
        self._kind_chosen()
        return form

    @property
    def _is_escrow(self) -> bool:
        return self._holder_kind.currentIndex() == 1

    def _kind_chosen(self) -> None:
        if self._study is not None and self._folder.path == self._usual_folder(not self._is_escrow):
            self._folder.put(self._usual_folder(self._is_escrow))
        for widget in (self._holder, self._holder_label):
            widget.setVisible(self._is_escrow)

    def _make_keys(self) -> None:
        if self.panel.is_busy or self.trying.is_busy:
            return
        holder = self._holder.text().strip() if self._is_escrow else COORDINATOR
        folder, once, again = self._folder.path, self._once.editor.text(), self._again.editor.text()
        if not holder or (holder == COORDINATOR and self._is_escrow):
            self._refuse(lambda: self.tr("Please say who keeps this key."), self._holder)
        elif any(letter in holder for letter in '/\\:*?"<>|'):
            self._refuse(
                lambda: self.tr("Please name the holder in plain letters, for a file has that name."),
                self._holder,
            )
        elif folder is None:
            self._refuse(lambda: self.tr("Please say in which folder the key is kept."), self._folder.editor)
        elif (folder / f"{holder}{ENDING}").exists():
            self._refuse(
                lambda: self.tr(
                    "There is a key {0} already. Choose another folder; that one was left as it is."
                ).format(folder / f"{holder}{ENDING}"),
                self._folder.editor,
            )
        elif len(once) < SHORTEST_PASSPHRASE:
            self._refuse(
                lambda: self.tr("A passphrase has at least {0} characters.").format(SHORTEST_PASSPHRASE),
                self._once.editor,
            )
        elif once != again:
            self._refuse(
                lambda: self.tr("These two are not the same. Type the passphrase again."), self._again.editor
            )
        else:
            self._problem.hide()
            self._said.hide()
            self._print.hide()
            self._passphrase = self._once.take()
            self._again.take()
            self.panel.start(
                MAKE,
                {
                    "folder": str(folder),
                    "holder": holder,
                    "passphrase": self._passphrase,
                    "language": interpreter().language or "en",
                },
            )

    def _was_made(self, made: dict[str, str]) -> None:
        self._sheet, self._file = Path(made["sheet"]), made["file"]
        self._holder.clear()
        file = self._file
        self._tell(lambda: self._advice(file))
        self._print.show()
        passphrase, self._passphrase = self._passphrase, ""
        self.made.emit(made["holder"], made["recipient"], made["coordinator_key"], made["file"], passphrase)

    def _was_not_made(self, problem: object) -> None:
        self._passphrase = ""
        self.failed.emit(problem)

    def _was_stopped(self) -> None:
        self._passphrase = ""
        self._tell(lambda: self.tr("Stopped; no key was made."))

    def _open_sheet(self) -> None:
        if self._sheet is not None and not open_outside(self._sheet):
            self._tell(lambda: self.tr("Open {0} with a browser and print it.").format(self._sheet))

    # --- trying

    def _trying(self, browse: Browse) -> QWidget:
        form = QWidget()
        down = QVBoxLayout(form)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(GRID)
        self._key = PathField("design.keys.file", lambda: self.tr("The key's f&ile"), browse)
        self._secret = SecretField("design.keys.passphrase", lambda: self.tr("Its passp&hrase"))
        down.addWidget(heading_label(lambda: self.tr("Try a key")))
        down.addWidget(
            help_label(
                lambda: self.tr(
                    "A test record is sealed to all keys of the study and opened with this one. Before that "
                    "was done with every key no laptop is enrolled."
                )
            )
        )
        down.addWidget(self._key)
        down.addWidget(self._secret)
        button = push_button(lambda: self.tr("&Try it"), "design.keys.try", self._start_try, kind="main")
        down.addLayout(in_a_row(button))
        return form

    def _ask_try(self, holder: str) -> None:
        self._key.put(self._usual_folder(holder != COORDINATOR) / f"{holder}{ENDING}")
        self._try.show()
        self._secret.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def _start_try(self) -> None:
        path = self._key.path
        if path is None or not path.is_file():
            self._refuse(
                lambda: self.tr("Please choose the file of the key; its name ends in {0}.").format(ENDING),
                self._key.editor,
            )
        elif not self.trying.is_busy:
            self._problem.hide()
            self.try_key.emit(str(path), self._secret.take())

    def _tell(self, say: Callable[[], str]) -> None:
        self._say(lambda: self._said.setText(say()))
        self._said.show()
        announce(self._said)

    def _refuse(self, say: Callable[[], str], field: QWidget) -> None:
        self._say_problem(lambda: self._problem.setText(say()))
        self._problem.show()
        announce(self._problem)
        field.setFocus(Qt.FocusReason.OtherFocusReason)
