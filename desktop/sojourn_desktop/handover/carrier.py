"""What is handed over, merged and anonymised of the study that is open in the window."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from sojourn_schema.errors import SojournError

if TYPE_CHECKING:
    from sojourn_desktop.handover.anonymize_page import AnonymizePage
    from sojourn_desktop.handover.laptop_page import LaptopPage
    from sojourn_desktop.handover.merge_page import MergePage
    from sojourn_desktop.window import MainWindow


class Carrier(QObject):
    """Shows the pages of sealed records, and does on the open study what they ask for.

    Args:
        window: whose study it is.
    """

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._merge: MergePage | None = None
        self._laptop: LaptopPage | None = None
        self._anonymize: AnonymizePage | None = None
        self._is_to_close = False

    def merge_bundles(self) -> None:
        """Show the page that merges bundles into the open study."""
        if self._window.study is None:
            return
        if self._merge is None:
            from sojourn_desktop.handover.merge_page import MergePage

            self._merge = page = MergePage(self._choose_key)
            page.leave.connect(self._window.show_home)
            page.failed.connect(self._window.messages.error)
            page.choose.connect(self._choose_for_merge)
            page.start.connect(self._start_merge)
        self._merge.begin()
        self._window.show_own(self._merge)

    def hand_over(self) -> None:
        """Show the page on which a laptop hands over."""
        study = self._window.study
        if study is None or not study.sealed.collects:
            return
        if self._laptop is None:
            from sojourn_desktop.handover.laptop_page import LaptopPage

            self._laptop = page = LaptopPage()
            page.leave.connect(self._window.show_home)
            page.failed.connect(self._laptop_failed)
            page.choose.connect(self._choose_on_laptop)
            page.done.connect(self._after_laptop)
        self._window.show_own(self._laptop)
        if not self._laptop.is_busy:
            self._laptop.begin(study.sealed.count())

    def anonymize(self) -> None:
        """Show the checklist after which the open study is anonymised."""
        from sojourn_schema.anonymization import obstacles

        if self._window.study is None:
            return
        if self._anonymize is None:
            from sojourn_desktop.handover.anonymize_page import AnonymizePage

            self._anonymize = page = AnonymizePage(self._choose_key)
            page.leave.connect(self._window.show_home)
            page.failed.connect(self._window.messages.error)
            page.start.connect(self._start_anonymizing)
        try:
            found = obstacles(self._window.study)
        except SojournError as problem:
            self._window.messages.error(problem)
            return
        self._anonymize.begin(found)
        self._window.show_own(self._anonymize)

    def may_close(self) -> bool:
        """Whether the window may close; a stick is written first, and then the window is closed."""
        self._is_to_close = self._laptop is not None and self._laptop.is_busy
        return not self._is_to_close

    def drop(self) -> None:
        """Let go of the pages before their study is closed, and of the careers and keys that they show."""
        for page in (self._merge, self._anonymize):
            if page is not None:
                page.stop_now()
        for shown in (self._merge, self._anonymize, self._laptop):
            if shown is not None:
                self._window.remove_page(shown)
        self._merge = self._anonymize = self._laptop = None

    @property
    def _folder(self) -> Path:
        """Where the user is likely to look first."""
        return self._window.study.path.parent if self._window.study is not None else Path.home()

    def _choose_for_merge(self, what: str) -> None:
        page, messages = self._merge, self._window.messages
        if page is None:
            return
        if what == "bundles":
            messages.choose_bundles(self._folder, page.put)
        else:
            messages.choose_folder(self._folder, lambda path: page.put([path]))

    def _choose_key(self, so_far: Path, put: Callable[[Path], None]) -> None:
        self._window.messages.choose_key(so_far, put)

    def _start_merge(self) -> None:
        page = self._merge
        if self._window.study is None or page is None or page.is_busy:
            return
        path = self._window.lend_study()

        def reopen(pairs: Sequence[tuple[str, str]]) -> None:
            page.ended.disconnect(reopen)
            self._window.reopen(path, lambda: self._show_pairs(pairs))

        page.ended.connect(reopen)
        page.merge(path)

    def _show_pairs(self, pairs: Sequence[tuple[str, str]]) -> None:
        study = self._window.study
        if study is None or self._merge is None:
            return
        try:
            found = [tuple(study.career(one) for one in pair) for pair in pairs]
        except SojournError as problem:
            self._window.messages.error(problem)
            return
        self._merge.show_pairs(
            [(one, other) for one, other in found if one is not None and other is not None]
        )

    def _start_anonymizing(self) -> None:
        page = self._anonymize
        if self._window.study is None or page is None or page.is_busy:
            return
        path = self._window.lend_study()

        def reopen() -> None:
            page.ended.disconnect(reopen)
            self._window.reopen(path)

        page.ended.connect(reopen)
        page.anonymize(path)

    def _choose_on_laptop(self, what: str) -> None:
        if what == "stick":
            self._window.messages.choose_folder(self._folder, self._hand_over_to)
        else:
            self._window.messages.choose_receipt(self._folder, self._clear_with)

    def _hand_over_to(self, out: Path) -> None:
        from sojourn_schema.handover import hand_over

        study = self._window.study
        if study is not None and self._laptop is not None and not self._laptop.is_busy:
            self._window.hold_still()
            self._laptop.hand_over(lambda: hand_over(study, out, date.today()))

    def _clear_with(self, receipt: Path) -> None:
        from sojourn_schema.handover import clear

        study = self._window.study
        if study is not None and self._laptop is not None and not self._laptop.is_busy:
            self._window.hold_still()
            self._laptop.clear(lambda: clear(study, receipt), study.sealed.count)

    def _laptop_failed(self, problem: SojournError) -> None:
        self._is_to_close = False  # it is told in the window
        self._window.messages.error(problem)

    def _after_laptop(self) -> None:
        self._window.go_on()
        if self._is_to_close:
            self._window.close()
            return
        self._window.refresh_study()
        if self._window.study is not None and self._laptop is not None:
            self._laptop.show_held(self._window.study.sealed.count())
