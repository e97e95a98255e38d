"""The page after the last part: thanks with the withdrawal code, and what may come next."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import SignalInstance

from sojourn_desktop.interview.done import DonePage
from sojourn_desktop.interview.receipt import Receipt

if TYPE_CHECKING:
    from sojourn_schema.secret_code import SecretCode
    from sojourn_schema.study import StudyDefinition


@dataclass(frozen=True, slots=True)
class WaysOn:
    """What is emitted when the next respondent, the start page, or a file of the code is wanted."""

    next_respondent: SignalInstance
    home: SignalInstance
    save_receipt: SignalInstance


def last_page(study: StudyDefinition, ways: WaysOn, code: SecretCode | None, *, is_kept: bool) -> DonePage:
    """What stands on the screen when an interview is over.

    Args:
        study: the interview was held in.
        ways: that lead on.
        code: of withdrawal, which the page alone has from now on; None where there is none.
        is_kept: whether there is a record.
    """
    receipt = _receipt(study, ways, code) if code is not None and is_kept else None
    page = DonePage(kept=is_kept, receipt=receipt, is_alone=study.mode == "self")
    page.again.connect(ways.next_respondent)
    page.home.connect(ways.home)
    return page


def _receipt(study: StudyDefinition, ways: WaysOn, code: SecretCode) -> Receipt:
    receipt = Receipt(code, study.title, study.contact, may_save=study.mode != "booth")
    receipt.save.connect(ways.save_receipt)
    ways.next_respondent.connect(receipt.forget)
    ways.home.connect(receipt.forget)
    return receipt
