"""The outcomes of a withdrawal in the window's language."""

from __future__ import annotations

import pytest

from sojourn_desktop.language import interpreter
from sojourn_desktop.records.withdrawal_words import SENTENCES, withdrawal_words
from sojourn_schema.withdrawal import Outcome, Withdrawal


@pytest.mark.parametrize("outcome", list(Outcome))
@pytest.mark.parametrize("log_emptied", [True, False])
def test_every_sentence_about_a_withdrawal_can_be_said_in_every_language(
    outcome: Outcome, log_emptied: bool
) -> None:
    done = Withdrawal(outcome, log_emptied)
    assert set(done.in_words()) <= set(SENTENCES)
    interpreter().speak("de")
    assert not set(withdrawal_words(done)) & set(SENTENCES)
    interpreter().speak("en")
    assert withdrawal_words(done) == done.in_words()
