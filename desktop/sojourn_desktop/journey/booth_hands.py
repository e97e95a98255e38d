"""What hands do at a booth beside the interview: the staff's PIN, and the way from visitor to visitor."""

from __future__ import annotations

from PySide6.QtCore import Qt

from sojourn_desktop.journey.sitting import Sitting
from sojourn_desktop.journey.typist import Typist


def choose_pin(typist: Typist, pin: str) -> None:
    """Choose the first PIN of a booth; what stands between two visitors comes after it."""
    typist.find("page.choose_pin")
    typist.fill("choose_pin.once", pin)
    typist.fill("choose_pin.again", pin)
    typist.click("choose_pin.ok")
    typist.find("page.booth")


def give_pin(typist: Typist, pad: str, pin: str) -> None:
    """Type a PIN where one is asked for: `cover.pin` or `staff.pin`."""
    typist.fill(f"{pad}.field", pin)
    typist.press(Qt.Key.Key_Return)


def let_staff_in(typist: Typist, pin: str) -> None:
    """From between two visitors to the start page."""
    typist.click("booth.staff")
    typist.find("page.staff")
    give_pin(typist, "staff.pin", pin)
    typist.find("page.home")


def begin_visit(typist: Typist) -> None:
    """Begin an interview with somebody who has not answered before."""
    typist.click("booth.start")
    typist.find("page.consent")
    typist.choose("respondent..answered_before=no")


def end_visit(typist: Typist, sitting: Sitting) -> None:
    """Finish an interview that is at its review, as one's own career."""
    typist.choose("respondent..own_career=own")
    sitting.keep()


def take_code(typist: Typist) -> str:
    """Have the withdrawal code shown, note it, hide it, and go back to between two visitors.

    Returns:
        The code as it is written.
    """
    typist.click("receipt.show")
    code = typist.text("receipt.code")
    typist.click("receipt.hide")
    typist.click("done.home")
    typist.find("page.booth")
    return code
