"""Methods, references and versions are those of what was run."""

from __future__ import annotations

from pathlib import Path

from tests.analysis.plans import plan_of, settling_only

from sojourn_analysis.analyze import Analysis, analyze


def methods(out: Path) -> str:
    text = (out / "report.html").read_text(encoding="utf-8")
    return text.split('id="methods"')[1].split('id="plan"')[0]


def test_what_was_used_is_told_with_its_source_and_what_was_not_is_not(
    analysis: Analysis, few_careers: Path, tmp_path: Path
) -> None:
    told = methods(analysis.out)
    for name in ("Singer JD", "Liang KY", "Robins J.", "Holm S.", "Davison AC"):
        assert name in told
    analyze(few_careers, tmp_path / "out", settling_only(plan_of("C1")))
    alone = methods(tmp_path / "out")
    assert "Singer JD" in alone
    assert "Davison AC" not in alone  # nothing was resampled for C1
    assert "Agresti A" not in alone


def test_versions_are_those_of_this_environment(analysis: Analysis) -> None:
    import statsmodels

    told = methods(analysis.out)
    assert f'<td class="whole">{statsmodels.__version__}</td>' in told
