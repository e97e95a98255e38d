"""The risk set of those who answered once: without the second of two careers that are nearly the same.

Somebody may have answered at two laptops. Whether it was one person is not known, so nobody is taken out of
the analysis; a check asks whether the answer rests on it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from sojourn_analysis.person_years import PERSONS
from sojourn_analysis.risk_set import RiskSet
from sojourn_schema.similar import nearly_the_same
from sojourn_schema.store.study_file import StudyFile

if TYPE_CHECKING:
    from sojourn_analysis.claims.context import Context

MOST_COMPARED = 20_000
"""Careers are compared pair by pair: of more people that is not done."""


def second_answers(context: Context) -> frozenset[str]:
    """The respondents whose career is nearly the same as one that stays: of each pair the one whose random id
    comes later.

    Raises:
        StudyFileError: the study can't be read.
    """

    def found() -> frozenset[str]:
        with StudyFile.open(context.study, read_only=True) as study:
            return frozenset(second for _, second in nearly_the_same(study.careers()))

    return context.once("second answers", found)


def answered_once(context: Context, risk_set: RiskSet) -> RiskSet:
    """A risk set without the second answers.

    Args:
        context: the study.
        risk_set: built from it.
    """
    engine, known = risk_set.engine, risk_set.engine.table(PERSONS)
    seconds = sorted(second_answers(context))
    if not seconds:
        return risk_set
    rows = engine.rows(known.filter(known.respondent_id.isin(seconds)).select("person"))
    left_out = [int(one) for one in rows["person"].to_pylist()]
    return RiskSet.of(engine, risk_set.table.filter(~risk_set.table.person.isin(left_out)), risk_set.levels)
