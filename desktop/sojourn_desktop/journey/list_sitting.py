"""A vignette told to the question list, by the same hands and with the same count as to the interview."""

from __future__ import annotations

from sojourn_desktop.app import made_application
from sojourn_desktop.journey.hands import typist_by
from sojourn_desktop.journey.question_list import ACADEMIA, PLAN, QuestionList
from sojourn_desktop.journey.telling import tell
from sojourn_desktop.journey.typist import Typist
from sojourn_desktop.journey.vignette import Texts, Vignette, one_way
from sojourn_desktop.theme import Look, apply
from sojourn_schema.instrument.interview import Interview
from sojourn_schema.study import StudyDefinition

_BACKGROUND = ("phd_status", "phd_year", "phd_field", "wish_at_phd", "gender")
_PLANS = ("papers_before", "tried_return", "return_intention", "tried_leave")
_FULL_TIME = "1.0"
_NO_PLAN = "no"
"""Of a job that was not the first one outside academia: the interview asks nobody about it again."""


class ListSitting:
    """One interview told to a question list.

    Args:
        typist: before its window.
        page: the list.
        vignette: whose career is told.
    """

    def __init__(self, typist: Typist, page: QuestionList, vignette: Vignette) -> None:
        self._typist = typist
        self._page = page
        self._vignette = vignette

    def tell(self) -> None:
        """Answer everything from top to bottom, and finish.

        Raises:
            LostError: the list did not do what a respondent would expect of it.
        """
        person = self._vignette.respondent
        self._tell_person(("consent", "consent_share", *_BACKGROUND), person)
        for row, spell in enumerate(self._vignette.spells):
            self._typist.click("list.add")
            self._tell_spell(row, spell)
        self._tell_person(_PLANS, person)
        if self._vignette.years:
            self._typist.click("list.years")
        for year, papers in self._vignette.years.items():
            tell(self._typist, f"publication_year.{year}.papers", papers)
        self._typist.click("list.finish")

    def _tell_person(self, items: tuple[str, ...], texts: Texts) -> None:
        for item in items:
            if item in texts:
                tell(self._typist, f"respondent..{item}", texts[item])

    def _tell_spell(self, row: int, spell: Texts) -> None:
        """Answer from top to bottom what is asked of a position, and what its answers bring up."""
        spell_id = self._page.spell_ids[row]
        answers = self._answers(row, spell)
        effort = self._typist.effort
        before = effort.decisions
        while asked := [item for item in self._page.asked_of(spell_id) if item in answers]:
            tell(self._typist, f"spell.{spell_id}.{asked[0]}", answers.pop(asked[0]))
        assert not answers, f"the list never asked for {', '.join(answers)}"
        assert effort.decisions > before
        if self._vignette.follows_on(row):
            effort.carried += 1
            effort.decisions -= 1
        if "end_year" not in spell:
            effort.decide()  # that it goes on is an answer too, though nothing is typed

    def _answers(self, row: int, spell: Texts) -> dict[str, str]:
        """What the list asks of a position: what is told of it, and what a form has to ask of every job."""
        recorded = self._vignette.record_spells[row]
        if spell["sector"] == "none":
            return {item: text for item, text in spell.items() if item != "position"}
        asked = {"fte": _FULL_TIME, "appointment": str(recorded["appointment"])}
        if row > 0:
            asked["same_employer"] = str(recorded.get("same_employer", "no"))
        if spell["sector"] != ACADEMIA:
            asked[PLAN] = _NO_PLAN
        return {**asked, **spell}


def list_told(vignette: Vignette, way: str, size: tuple[int, int]) -> tuple[Typist, tuple[str, ...]]:
    """Tell a vignette to a question list in a window of its own.

    Args:
        vignette: whose career is told.
        way: one of `rehearsal.WAYS`.
        size: width and height of the window in device-independent pixels.

    Returns:
        The typist with what it took; in what the record differs from what was meant.
    """
    application = made_application()
    apply(application, Look.LIGHT)
    interview = Interview(one_way(StudyDefinition.default(vignette.survey_year)))
    done: list[bool] = []
    page = QuestionList(interview, lambda: done.append(True))
    page.resize(*size)
    page.show()
    hands = Typist(page)
    hands.wait_for_window()
    typist = typist_by(way, hands)
    page.opened()
    ListSitting(typist, page, vignette).tell()
    typist.wait(lambda: bool(done), "the list to be finished")
    differences = vignette.differences(interview.career())
    page.close()
    return typist, differences
