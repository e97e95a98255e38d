"""The section of what a study is: its title, its year and days, who answers for it, and its dates."""

from __future__ import annotations

from functools import partial

from sojourn_desktop.language import Text
from sojourn_desktop.setup.fields import ChoiceField, LineField, day, number
from sojourn_desktop.setup.section import Section
from sojourn_schema.languages import LANGUAGES

_DAY_WIDTH = 24


class BasicsSection(Section):
    """Title, year, days of fieldwork, the dates that respondents are promised."""

    def __init__(self) -> None:
        super().__init__(
            "basics",
            lambda: self.tr("Basics"),
            lambda: self.tr(
                "What the study is called, when its interviews are held, and how long it keeps them."
            ),
        )
        self.add(
            LineField(
                ("title",),
                lambda: self.tr("&Title, as respondents see it"),
                lambda: self.tr("Neutral, so that it suggests no answer."),
            )
        )
        self.add(
            LineField(
                ("survey_year",), lambda: self.tr("&Year of the interviews"), read=number, width=_DAY_WIDTH
            )
        )
        languages: dict[str, Text] = dict(LANGUAGES)
        self.add(ChoiceField(("language",), lambda: self.tr("Interviews start &in"), languages))
        dates = partial(LineField, read=day, width=_DAY_WIDTH)
        self.add(
            dates(
                ("fieldwork", "first_day"),
                lambda: self.tr("First &day of the interviews"),
                lambda: self.tr("Year, month and day, such as {0}.").format("2026-11-23"),
            )
        )
        self.add(
            dates(
                ("fieldwork", "last_day"),
                lambda: self.tr("&Last day of the interviews"),
                lambda: self.tr(
                    "At a booth no respondent begins on another day. Left out: interviews are held on any "
                    "day."
                ),
            )
        )
        self.add(
            dates(
                ("anonymize_on",),
                lambda: self.tr("Records are made &anonymous by"),
                lambda: self.tr(
                    "Until then whoever has their code can have their record deleted. You carry it out; "
                    "nothing happens by itself."
                ),
            )
        )
        self.add(dates(("retention_until",), lambda: self.tr("Anonymous records are &kept until")))
        self._column.end()
