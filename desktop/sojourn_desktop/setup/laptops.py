"""The section of the laptops: those enrolled, and a form to enrol another."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sojourn_desktop.interview.timeline.switch import Switch
from sojourn_desktop.job_panel import JobPanel
from sojourn_desktop.language import LastSaid
from sojourn_desktop.layout import Wrapped, announce, heading_label, in_a_row, problem_label, push_button
from sojourn_desktop.messages import STUDY_ENDING
from sojourn_desktop.setup.design import Design
from sojourn_desktop.setup.fields import named
from sojourn_desktop.setup.keys import Browse
from sojourn_desktop.setup.secrets import PathField, SecretField
from sojourn_desktop.setup.section import Section
from sojourn_desktop.setup.standing import Standing
from sojourn_desktop.theme import GRID
from sojourn_schema.disk_encryption import DiskEncryption, disk_encryption
from sojourn_schema.readiness import Step, readiness
from sojourn_schema.signing import KEY_FILE


class LaptopsSection(Section):
    """Which laptops collect for the study, each with a file of its own.

    Args:
        browse_new, browse_folder, browse_key: let a file to make, a folder or a key file be chosen.

    Attributes:
        enrol: emitted with the arguments of `jobs.enrol_laptop` but for the study.
        panel: where enrolling shows how far it is.
    """

    enrol = Signal(object)

    def __init__(self, browse_new: Browse, browse_folder: Browse, browse_key: Browse) -> None:
        super().__init__(
            "laptops",
            lambda: self.tr("Laptops"),
            lambda: self.tr(
                "Each laptop gets a file of its own, in which interviews are sealed as soon as they are "
                "finished. It collects by the definition of this moment: settle the rest first."
            ),
        )
        self._standing: Standing | None = None
        self._say, self._say_problem = LastSaid(self), LastSaid(self)
        self._say_disk, self._say_list = LastSaid(self), LastSaid(self)
        self._list = named(Wrapped(), "design.laptops.list")
        self._not_yet = named(
            Wrapped(
                lambda: self.tr(
                    "A laptop can be enrolled once the design is saved and the key of every recipient was "
                    "tried (under Keys)."
                )
            ),
            "design.laptops.not_yet",
        )
        self._said = named(Wrapped(), "design.laptops.said")
        self._problem = problem_label()
        self._problem.setObjectName("design.laptops.problem")
        self.panel = JobPanel("design.laptops", lambda: self.tr("How far it is"))
        self._laptop = PathField(
            "design.laptops.file", lambda: self.tr("&File to make; its name is the laptop's"), browse_new
        )
        self._laptop.editor.textChanged.connect(self._look_at_disk)
        self._disk = named(Wrapped(), "design.laptops.disk")
        self._stated = Switch(lambda: self.tr("I answer for it: the laptop's &disk is encrypted"))
        self._stated.setObjectName("design.laptops.stated")
        self._stated.setMinimumHeight(4 * GRID)
        self._mirror = PathField(
            "design.laptops.mirror",
            lambda: self.tr("A s&tick in the laptop for a copy of all that is sealed (may stay empty)"),
            browse_folder,
        )
        self._key = PathField(
            "design.laptops.key", lambda: self.tr("The coordinator's &key that signs"), browse_key
        )
        self._secret = SecretField("design.laptops.passphrase", lambda: self.tr("Its &passphrase"))
        self._form = self._laid_out()
        for widget in (self._list, self._not_yet, self._said, self._problem, self.panel, self._form):
            self.add(widget)
        self._said.hide()
        self._column.end()

    def show_standing(self, design: Design, standing: Standing) -> None:
        """Show which laptops there are, and whether another can be enrolled."""
        self._standing = standing
        laptops = standing.laptops
        self._say_list(
            lambda: self._list.setText(
                "\n".join(self._words_of(one.name, one.disk) for one in laptops)
                if laptops
                else self.tr("No laptop is enrolled yet.")
            )
        )
        steps = {one.step: one.is_done for one in readiness(design.before, standing.proven)}
        may = steps[Step.KEYS] and steps[Step.TRIED] and not design.is_changed
        self._not_yet.setVisible(not may)
        self._form.setVisible(may)
        if self._laptop.path is None:
            self._laptop.put(standing.path.with_name(f"laptop-{len(laptops) + 1}{STUDY_ENDING}").absolute())
        if self._key.path is None:
            self.suggest_key(standing.path.absolute().parent / f"{standing.path.stem}-keys")

    def suggest_key(self, folder: Path) -> None:
        """Take the key that signs from a folder, if there is one."""
        if (folder / KEY_FILE).is_file():
            self._key.put(folder / KEY_FILE)

    def say_enrolled(self, made: dict[str, str]) -> None:
        """Say what becomes of the file that was made."""
        self._laptop.editor.clear()
        self._stated.setChecked(False)
        self._say(
            lambda: self._said.setText(
                self.tr(
                    "Made {0}. Move it to the laptop {1} and open it there with Sojourn. Don't copy it to a "
                    "second one: enrol that too."
                ).format(made["path"], made["name"])
            )
        )
        self._said.show()
        announce(self._said)

    def _words_of(self, name: str, disk: str) -> str:
        if disk == "seen":
            return self.tr("{0}: its disk was seen to be encrypted").format(name)
        return self.tr("{0}: you answered for the encryption of its disk").format(name)

    def _laid_out(self) -> QWidget:
        form = QWidget()
        down = QVBoxLayout(form)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(GRID)
        for widget in (
            heading_label(lambda: self.tr("Enrol a laptop")),
            self._laptop,
            self._disk,
            self._stated,
            self._mirror,
            self._key,
            self._secret,
        ):
            is_box = widget is self._stated  # as wide as its words: a press beside them does nothing
            down.addWidget(widget, 0, Qt.AlignmentFlag.AlignLeft if is_box else Qt.AlignmentFlag(0))
        button = push_button(
            lambda: self.tr("&Enrol the laptop"), "design.laptops.enrol", self._start, kind="main"
        )
        down.addLayout(in_a_row(button))
        return form

    def _seen(self) -> DiskEncryption:
        path = self._laptop.path
        folder = path.absolute().parent if path is not None else None
        return disk_encryption(folder) if folder is not None and folder.is_dir() else DiskEncryption.UNKNOWN

    def _look_at_disk(self) -> None:
        seen = self._seen()
        self._say_disk(lambda: self._disk.setText(self._words_of_disk(seen)))
        self._stated.setVisible(seen is not DiskEncryption.SEEN)

    def _words_of_disk(self, seen: DiskEncryption) -> str:
        if seen is DiskEncryption.SEEN:
            return self.tr("The disk under this folder is encrypted, as far as this computer tells.")
        if seen is DiskEncryption.NOT_SEEN:
            return self.tr(
                "The disk under this folder shows no encryption. Without it whoever takes the laptop reads "
                "an interview that is being typed."
            )
        return self.tr(
            "Whether the disk under this folder is encrypted can't be seen from here (BitLocker and "
            "FileVault don't show)."
        )

    def _start(self) -> None:
        laptop, key, standing = self._laptop.path, self._key.path, self._standing
        if self.panel.is_busy or standing is None:
            return
        is_seen = self._seen() is DiskEncryption.SEEN
        if laptop is None:
            self._refuse(lambda: self.tr("Please say which file is made."), self._laptop.editor)
            return
        laptop = laptop if laptop.suffix else laptop.with_suffix(STUDY_ENDING)
        if laptop.exists():
            self._refuse(
                lambda: self.tr("There is a file {0} already; it was left as it is.").format(laptop),
                self._laptop.editor,
            )
        elif laptop.stem in {one.name for one in standing.laptops}:
            self._refuse(
                lambda: self.tr("There is already a laptop called {0}. Give the file another name.").format(
                    laptop.stem
                ),
                self._laptop.editor,
            )
        elif not is_seen and not self._stated.isChecked():
            self._refuse(
                lambda: self.tr(
                    "A laptop whose disk is not encrypted is not enrolled. Encrypt it (LUKS, FileVault, "
                    "BitLocker), then say so here."
                ),
                self._stated,
            )
        elif key is None or not key.is_file():
            self._refuse(
                lambda: self.tr("Please choose the key that signs; the file is called {0}.").format(KEY_FILE),
                self._key.editor,
            )
        else:
            self._problem.hide()
            self._said.hide()
            self.enrol.emit(
                {
                    "laptop": str(laptop),
                    "key": str(key),
                    "passphrase": self._secret.take(),
                    "is_stated": not is_seen,
                    "mirror": str(self._mirror.path or ""),
                }
            )

    def _refuse(self, say: Callable[[], str], field: QWidget) -> None:
        self._say_problem(lambda: self._problem.setText(say()))
        self._problem.show()
        announce(self._problem)
        field.setFocus(Qt.FocusReason.OtherFocusReason)
