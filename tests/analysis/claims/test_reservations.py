"""What stands beside the numbers: the order of warnings, and what checks give cause to say."""

from __future__ import annotations

from sojourn_analysis.claims.estimated import CheckedNumber
from sojourn_analysis.claims.registry import claim_of
from sojourn_analysis.claims.reservations import of_checks, ordered
from sojourn_analysis.claims.theta import Wald
from sojourn_analysis.results import AnalysisWarning, WarningKind


def test_what_the_verdict_turns_on_is_told_first() -> None:
    kinds = ["check_small_sample", "separation", "not_asked", "signs_differ", "weight_flips", "not_robust"]
    found = ordered(AnalysisWarning(kind, "") for kind in kinds)
    assert [warning.kind for warning in found] == [
        "not_robust",
        "weight_flips",
        "signs_differ",
        "not_asked",
        "separation",
        "check_small_sample",
    ]


def test_what_the_fits_of_checks_warn_of_is_told_once_and_not_again_where_the_main_one_does() -> None:
    few, aliased = (AnalysisWarning(kind, kind) for kind in (WarningKind.SMALL_SAMPLE, WarningKind.ALIASED))
    theta = Wald(0.1, 0.1)
    checks = [
        CheckedNumber("wish_at_phd", theta, warnings=(few, aliased)),
        CheckedNumber("main_state_last_year", theta, warnings=(few, aliased)),
        CheckedNumber("papers_before_phd", asked=False),
        CheckedNumber("faculty_applicants", too_few="There is 1 event in 9 person-periods."),
    ]
    found = of_checks(claim_of("C1").spec, checks, [aliased])
    assert [warning.kind for warning in found] == ["partly_asked", "small_sample", "check_small_sample"]
    assert "papers before the PhD" in found[0].text
    assert found[1].text.endswith("There is 1 event in 9 person-periods.")
    assert found[2].text.startswith("Adjusting for the wish at the PhD; adjusting for the main state")
