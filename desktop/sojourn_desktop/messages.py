"""Every dialog of the app: errors in three sentences, bugs of ours with a report, and the choice of a file.

None of them waits inside a function: a dialog opens, the app goes on, and a callback hears what was chosen.
The interview opens none at all; there, problems stand beside the field.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox, QWidget

from sojourn_desktop.error_words import error_words
from sojourn_schema.errors import SojournError

if TYPE_CHECKING:
    from sojourn_schema.bug_report import BugReport

STUDY_ENDING = ".sojourn"
PLAN_ENDING = ".toml"
PACKAGE_ENDING, PACKAGE_DESCRIPTOR = ".zip", "datapackage.json"


class Messages(QObject):
    """The dialogs over one window.

    Args:
        window: what they stand in front of.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window

    def error(self, problem: SojournError) -> None:
        """Say what happened, what it means for the data, and what to do."""
        what, *rest = error_words(problem)
        box = self._box(QMessageBox.Icon.Warning, "message.error", what)
        box.setInformativeText("\n\n".join(filter(None, rest)))
        box.open()

    def bug(self, report: BugReport) -> None:
        """Say that we made a mistake and where the report lies; without a place for it, show it."""
        box = self._box(
            QMessageBox.Icon.Critical, "message.bug", self.tr("Something went wrong: this is a bug of ours.")
        )
        box.setInformativeText(
            self.tr(
                "Every answer that was given before it is in the study. You can go on; if the window behaves "
                "oddly, close it and open the study again.\n\nPlease send us the report {0} (look through it "
                "first: it may show values you gave)."
            ).format(report.path or self.tr("below"))
        )
        if report.path is None:
            box.setDetailedText(report.text)
        box.open()

    def about(self, version: str) -> None:
        """Say what this program is."""
        box = self._box(QMessageBox.Icon.Information, "message.about", f"Sojourn {version}")
        box.setInformativeText(
            self.tr(
                "Collects research careers and tests, with data, what people say about moving between "
                "academia and industry. Free software under the MIT licence."
            )
        )
        box.open()

    def choose_study(self, folder: Path, chosen: Callable[[Path], None]) -> None:
        """Let the user pick a study file to open."""
        dialog = QFileDialog(self._window, self.tr("Open a study"), str(folder))
        dialog.setObjectName("choose.study")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters([self.tr("Studies (*{0})").format(STUDY_ENDING), self.tr("All files (*)")])
        self._opened(dialog, chosen)

    def choose_new_study(self, suggestion: Path, chosen: Callable[[Path], None]) -> None:
        """Let the user say where a new study is kept."""
        dialog = QFileDialog(self._window, self.tr("Where to keep the study"), str(suggestion.parent))
        dialog.setObjectName("choose.new_study")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(STUDY_ENDING.lstrip("."))
        dialog.setNameFilters([self.tr("Studies (*{0})").format(STUDY_ENDING)])
        # An existing study is never written over: making it says so.
        dialog.setOption(QFileDialog.Option.DontConfirmOverwrite)
        dialog.selectFile(suggestion.name)
        self._opened(dialog, chosen)

    def choose_package(self, folder: Path, chosen: Callable[[Path], None]) -> None:
        """Let the user pick a data package to take in: a zip, or the datapackage.json in its folder."""
        dialog = QFileDialog(self._window, self.tr("Import a package"), str(folder))
        dialog.setObjectName("choose.package")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters(
            [self.tr("Data packages (*.zip {0})").format(PACKAGE_DESCRIPTOR), self.tr("All files (*)")]
        )
        self._opened(dialog, chosen)

    def choose_new_package(self, suggestion: Path, chosen: Callable[[Path], None]) -> None:
        """Let the user say where a data package is written; a name without .zip makes a folder."""
        dialog = QFileDialog(self._window, self.tr("Where to write the package"), str(suggestion.parent))
        dialog.setObjectName("choose.new_package")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        zipped, folder = self.tr("One file (*{0})").format(PACKAGE_ENDING), self.tr("A folder of tables (*)")
        dialog.setNameFilters([zipped, folder])
        dialog.setDefaultSuffix(PACKAGE_ENDING)
        dialog.filterSelected.connect(
            lambda kind: dialog.setDefaultSuffix(PACKAGE_ENDING if kind == zipped else "")
        )
        # What is there is never written over: the writer says so.
        dialog.setOption(QFileDialog.Option.DontConfirmOverwrite)
        dialog.selectFile(suggestion.name)
        self._opened(dialog, chosen)

    def choose_folder(self, folder: Path, chosen: Callable[[Path], None]) -> None:
        """Let the user pick a folder."""
        dialog = QFileDialog(self._window, self.tr("Choose a folder"), str(_nearest(folder)))
        dialog.setObjectName("choose.folder")
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        self._opened(dialog, chosen)

    def choose_key(self, suggestion: Path, chosen: Callable[[Path], None]) -> None:
        """Let the user pick the file of a key."""
        dialog = QFileDialog(self._window, self.tr("Choose a key"), str(_nearest(suggestion.parent)))
        dialog.setObjectName("choose.key")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters([self.tr("Keys (*.age *.key)"), self.tr("All files (*)")])
        self._opened(dialog, chosen)

    def choose_definition(self, folder: Path, chosen: Callable[[Path], None]) -> None:
        """Let the user pick the file of a study definition."""
        dialog = QFileDialog(self._window, self.tr("Take a definition in"), str(_nearest(folder)))
        dialog.setObjectName("choose.definition")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters([self.tr("Definitions (*.toml)"), self.tr("All files (*)")])
        self._opened(dialog, chosen)

    def choose_form(self, folder: Path, chosen: Callable[[Path], None]) -> None:
        """Let the user pick a form of extra questions."""
        dialog = QFileDialog(self._window, self.tr("Choose a form of extra questions"), str(_nearest(folder)))
        dialog.setObjectName("choose.form")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters([self.tr("Forms (*.xlsx)"), self.tr("All files (*)")])
        self._opened(dialog, chosen)

    def choose_new_definition(self, suggestion: Path, chosen: Callable[[Path], None]) -> None:
        """Let the user say where a study definition is written."""
        dialog = QFileDialog(self._window, self.tr("Where to write the definition"), str(suggestion.parent))
        dialog.setObjectName("choose.new_definition")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("toml")
        dialog.setNameFilters([self.tr("Definitions (*.toml)")])
        dialog.selectFile(suggestion.name)
        self._opened(dialog, chosen)

    def choose_plan(self, folder: Path, chosen: Callable[[Path], None]) -> None:
        """Let the user pick the file of an analysis plan."""
        dialog = QFileDialog(self._window, self.tr("Load a plan"), str(folder))
        dialog.setObjectName("choose.plan")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters([self.tr("Plans (*{0})").format(PLAN_ENDING), self.tr("All files (*)")])
        self._opened(dialog, chosen)

    def choose_new_plan(self, folder: Path, chosen: Callable[[Path], None]) -> None:
        """Let the user say where an analysis plan is kept."""
        dialog = QFileDialog(self._window, self.tr("Where to keep the plan"), str(folder))
        dialog.setObjectName("choose.new_plan")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(PLAN_ENDING.lstrip("."))
        dialog.setNameFilters([self.tr("Plans (*{0})").format(PLAN_ENDING)])
        dialog.selectFile(f"plan{PLAN_ENDING}")
        self._opened(dialog, chosen)

    def choose_progress_file(self, suggestion: Path, chosen: Callable[[Path], None]) -> None:
        """Let the user say where the progress of fieldwork is written, and as what."""
        endings = {
            self.tr("A page (*{0})").format(".html"): ".html",
            self.tr("A document to print (*{0})").format(".pdf"): ".pdf",
            self.tr("A table (*{0})").format(".csv"): ".csv",
            self.tr("A picture (*{0})").format(".png"): ".png",
        }
        title = self.tr("Where to write the progress")
        self._choose_kind("choose.progress", title, suggestion, endings, chosen)

    def choose_paper(self, suggestion: Path, chosen: Callable[[Path], None]) -> None:
        """Let the user say where the paper for an ethics board is written, and as what."""
        endings = {
            self.tr("A document to print (*{0})").format(".pdf"): ".pdf",
            self.tr("A page (*{0})").format(".html"): ".html",
        }
        title = self.tr("Where to write the paper")
        self._choose_kind("choose.paper", title, suggestion, endings, chosen)

    def choose_bundles(self, folder: Path, chosen: Callable[[list[Path]], None]) -> None:
        """Let the user pick bundles to merge."""
        from sojourn_schema.bundle_file import (
            ENDING,
        )  # with what signs and checks, which a start does without

        dialog = QFileDialog(self._window, self.tr("Choose bundles"), str(folder))
        dialog.setObjectName("choose.bundles")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.setNameFilters([self.tr("Bundles (*{0})").format(ENDING), self.tr("All files (*)")])
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.filesSelected.connect(lambda names: chosen([Path(name) for name in names]))
        dialog.open()

    def choose_receipt(self, folder: Path, chosen: Callable[[Path], None]) -> None:
        """Let the user pick the coordinator's receipt for a laptop."""
        dialog = QFileDialog(self._window, self.tr("Choose the receipt"), str(folder))
        dialog.setObjectName("choose.clearing_receipt")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters([self.tr("Receipts (*{0})").format(".json"), self.tr("All files (*)")])
        self._opened(dialog, chosen)

    def save_receipt(self, write: Callable[[Path], None]) -> None:
        """Let a respondent at their own machine say where their withdrawal code is saved, and save it.

        Args:
            write: writes it to a path, or raises `SojournError`.
        """
        dialog = QFileDialog(self._window, self.tr("Save the code"), str(Path.home()))
        dialog.setObjectName("choose.receipt")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters([self.tr("One page (*.pdf)")])
        dialog.setDefaultSuffix("pdf")
        dialog.selectFile(self.tr("withdrawal-code.pdf"))

        def save(path: Path) -> None:
            try:
                write(path)
            except SojournError as problem:
                self.error(problem)

        self._opened(dialog, save)

    def _choose_kind(
        self,
        name: str,
        title: str,
        suggestion: Path,
        endings: Mapping[str, str],
        chosen: Callable[[Path], None],
    ) -> None:
        """Let the user choose a file to write, of one of several kinds, the first of which is suggested."""
        dialog = QFileDialog(self._window, title, str(suggestion.parent))
        dialog.setObjectName(name)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters(list(endings))
        dialog.setDefaultSuffix(suggestion.suffix.lstrip("."))
        dialog.filterSelected.connect(lambda kind: dialog.setDefaultSuffix(endings[kind].lstrip(".")))
        # Without an ending in the name, the kind that is chosen gives it.
        dialog.selectFile(suggestion.stem)
        self._opened(dialog, chosen)

    def _opened(self, dialog: QFileDialog, chosen: Callable[[Path], None]) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda name: chosen(Path(name)))
        dialog.open()

    def _box(self, icon: QMessageBox.Icon, name: str, text: str) -> QMessageBox:
        box = QMessageBox(
            icon, QApplication.applicationDisplayName(), text, QMessageBox.StandardButton.Ok, self._window
        )
        box.setObjectName(name)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        return box


def _nearest(folder: Path) -> Path:
    """A folder, or the first one above it that is there."""
    return next((one for one in (folder, *folder.parents) if one.is_dir()), Path.home())


def open_outside(path: Path, anchor: str = "") -> bool:
    """Open a file or folder with the program the system has for it; whether there was one.

    Args:
        path: of the file or folder.
        anchor: a place within a page, empty for its beginning.
    """
    url = QUrl.fromLocalFile(str(path))
    if anchor:
        url.setFragment(anchor)
    return QDesktopServices.openUrl(url)
