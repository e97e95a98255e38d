"""A vignette told to the question list, by the same hands and with the same count as to the interview."""

from __future__ import annotations

from sojourn_desktop.app import made_application
from sojourn_desktop.journey.hands import typist_by
from sojourn_desktop.journey.question_list import ACADEMIA, DATES, PLAN, QuestionList
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
        for year, papers in self._vignette.years.items():
            tell(self._typist, f"publication_year.{year}.papers", papers)
        self._typist.click("list.finish")

    def _tell_person(self, items: tuple[str, ...], texts: Texts) -> None:
        for item in items:
            if item in texts:
                tell(self._typist, f"respondent..{item}", texts[item])

    def _tell_spell(self, row: int, spell: Texts) -> None:
        spell_id = self._page.spell_ids[row]
        name = f"spell.{spell_id}"
        tell(self._typist, f"{name}.sector", spell["sector"])
        self._tell_dates(row, name, spell)
        recorded = self._vignette.record_spells[row]
        is_job = spell["sector"] != "none"
        asked = {}
        if is_job:
            asked = {"fte": _FULL_TIME, "appointment": str(recorded["appointment"])}
        if is_job and row > 0:
            asked["same_employer"] = str(recorded.get("same_employer", "no"))
        if is_job and spell["sector"] != ACADEMIA:
            asked[PLAN] = _NO_PLAN
        rest = {**asked, **{item: text for item, text in spell.items() if item not in ("sector", *DATES)}}
        if not is_job:
            rest.pop("position")
        for item, text in rest.items():
            if item != "papers":
                tell(self._typist, f"{name}.{item}", text)
        if "papers" in spell:
            tell(self._typist, f"{name}.papers", spell["papers"])

    def _tell_dates(self, row: int, name: str, spell: Texts) -> None:
        effort = self._typist.effort
        before = effort.decisions
        for item in DATES:
            if item in spell:
                tell(self._typist, f"{name}.{item}", spell[item])
        if self._vignette.follows_on(row):
            effort.carried += 1
            effort.decisions -= 1
        if "end_year" not in spell:
            effort.decide()  # that it goes on is an answer too, though nothing is typed
        assert effort.decisions > before


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
