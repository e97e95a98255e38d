"""report.html: self-contained, accessible, the answer first."""

from __future__ import annotations

import csv
import math
import re
from dataclasses import replace
from html.parser import HTMLParser
from itertools import pairwise
from pathlib import Path
from xml.etree import ElementTree

import pytest
from tests.analysis.plans import plan_of, settling_only

from sojourn_analysis.analyze import Analysis, analyze
from sojourn_analysis.claims.registry import claim_of
from sojourn_analysis.claims.verdict import holm
from sojourn_analysis.plan import Plan
from sojourn_analysis.report.term_words import in_words, term_words
from sojourn_analysis.report.words import p_words, settling_words, term_row
from sojourn_analysis.results import Term
from sojourn_analysis.small_cells import told_safely
from sojourn_analysis.told import Told
from sojourn_schema.study import SMALLEST_CELL

VOID = {"meta", "link", "br", "img", "hr", "input"}


class Page(HTMLParser):
    """Elements in their order, and whether they are nested well."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.open: list[str] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))

    def all(self, tag: str) -> list[dict[str, str | None]]:
        return [attributes for name, attributes in self.tags if name == tag]


@pytest.fixture(scope="module")
def text(analysis: Analysis) -> str:
    return (analysis.out / "report.html").read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def page(text: str) -> Page:
    return Page(text)


def test_it_is_well_formed_in_english_and_needs_nothing_from_elsewhere(text: str, page: Page) -> None:
    assert page.open == []
    assert page.all("html")[0]["lang"] == "en"
    assert not page.all("script")
    assert not page.all("img")
    assert not page.all("link")
    outside = re.sub(r'xmlns(:\w+)?="[^"]*"', "", text)
    assert "http" not in outside
    assert "@import" not in outside
    assert "url(http" not in outside


def test_headings_descend_one_by_one_from_a_single_first_one(page: Page) -> None:
    levels = [int(tag[1]) for tag, _ in page.tags if re.fullmatch(r"h[1-6]", tag)]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(later - former <= 1 for former, later in pairwise(levels))


def test_tables_have_captions_and_scopes_and_figures_have_words(page: Page) -> None:
    assert len(page.all("caption")) == len(page.all("table")) >= 3
    assert all(cell["scope"] in ("col", "row") for cell in page.all("th"))
    assert len(page.all("figure")) == len(page.all("svg")) == len(page.all("figcaption")) >= 3
    assert all(svg["role"] == "img" and svg["aria-labelledby"] for svg in page.all("svg"))


def test_ids_are_unique_and_labels_point_to_them(page: Page) -> None:
    ids = [attributes["id"] for _, attributes in page.tags if "id" in attributes]
    assert len(ids) == len(set(ids))
    for _, attributes in page.tags:
        for name in (attributes.get("aria-labelledby") or "").split():
            assert name in ids


def test_page_one_asks_answers_shows_and_says_what_it_does_not_show(analysis: Analysis, text: str) -> None:
    front = text.split("</article>")[0]
    assert "Does each year in industry lower the odds of being hired as faculty?" in front
    assert analysis.answers[0] in front
    assert front.count("<svg") == 1
    assert "What this does not show" in front
    assert "alumni lists" in front


def test_it_follows_light_and_dark_and_prints(text: str) -> None:
    assert "prefers-color-scheme: dark" in text
    assert "@media print" in text


def test_a_title_from_a_study_is_no_markup(analysis: Analysis, text: str) -> None:
    assert analysis.results.study["title"] in text
    assert "{{" not in text


def test_every_warning_stands_in_the_report(analysis: Analysis, text: str) -> None:
    for claim in analysis.results.claims:
        section = text.split(f'id="{claim.id.lower()}-warnings"')[1].split("</section>")[0]
        for warning in claim.warnings:
            assert told_safely(in_words(warning.text), SMALLEST_CELL).replace("'", "&#39;") in section


def test_tables_hold_the_numbers_at_full_precision(analysis: Analysis) -> None:
    claim = analysis.results.claims[0]
    with (analysis.out / "tables" / "c1_terms.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert claim.model is not None
    assert [float(row["estimate"]) for row in rows] == [term.estimate for term in claim.model.terms]
    with (analysis.out / "tables" / "c1_chances.csv").open(encoding="utf-8", newline="") as file:
        last = [row for row in csv.DictReader(file) if row["years_since_phd"] == "10"]
    by_history = {row["industry_years_first"]: float(row["chance"]) for row in last}
    assert by_history["0"] == claim.headlines[1].estimate
    assert by_history["3"] == claim.headlines[2].estimate


def test_figures_are_files_of_their_own_too(analysis: Analysis) -> None:
    files = sorted((analysis.out / "figures").glob("*.svg"))
    drawn = sum(len(claim.figures) for claim in Told.read(analysis.out).claims)
    assert len(files) >= drawn >= 5
    for path in files:
        assert ElementTree.parse(path).getroot().tag.endswith("svg")


def test_words_for_terms_and_numbers() -> None:
    assert term_words("C(t_band)[T.11-15]") == "Years since the PhD: 11 to 15"
    assert term_words("C(field1)[T.5]") == "Field (FORD): social sciences"
    assert term_words("C(phd_tier)[T.top10]") == "PhD institution: among the top 10 in the field"
    assert term_words("C(gender)[T.unknown]") == "Gender: unknown"
    assert term_words("industry_years") == "Per year in industry"
    assert p_words(0.0004) == "< 0.001"
    assert p_words(None) == p_words(math.nan) == ""


def test_every_term_of_every_model_is_told_in_words(analysis: Analysis) -> None:
    models = [claim.model for claim in analysis.results.claims if claim.model is not None]
    models += [model for claim in analysis.results.claims for model in claim.other_models]
    told = [term_words(term.term) for model in models for term in model.terms]
    assert told
    assert not [words for words in told if re.search(r"_|\[|\b(C|cr|log1p)\(", words)]


def test_a_sentence_about_columns_names_them_in_words() -> None:
    said = "These: last_state = nonprofit (no event in 46 rows); t_band = 6-7 (no event in 9 rows)."
    assert in_words(said) == (
        "These: Main state of the year before: charity or other nonprofit (no event in 46 rows); Years since"
        " the PhD: 6 to 7 (no event in 9 rows)."
    )
    assert in_words("Left out: cr(t_entry, knots=[4, 9], lower_bound=0)[3].") == (
        "Left out: the bend of: per year from the PhD to the entry."
    )
    assert in_words("Left out: industry_years_tie_any, C(rank)[R2].") == (
        "Left out: per year in industry with an academic tie, Rank: R2."
    )


def test_every_factor_says_what_its_answers_are_compared_with(analysis: Analysis, text: str) -> None:
    model = text.split('id="c1-model"')[1].split("</section>")[0]
    assert "<li>Years since the PhD: compared with 0</li>" in model
    assert "<li>Field (FORD): compared with natural sciences</li>" in model
    assert "<li>PhD institution: compared with another university</li>" in model
    assert "<li>Gender: compared with another gender</li>" in model
    assert "<li>PhD in: compared with 1995 to 1999</li>" in model


def test_checks_say_what_they_alone_would_say_in_the_report_and_the_table(
    analysis: Analysis, text: str
) -> None:
    claim = analysis.results.claims[0]
    planned = Plan.default().claims[0]
    with (analysis.out / "tables" / "c1_checks.csv").open(encoding="utf-8", newline="") as file:
        rows = {row["name"]: row for row in csv.DictReader(file)}
    assert set(rows) == {check.name for check in claim.checks}
    section = text.split('id="c1-checks"')[1].split("</section>")[0]
    assert "Alone it would say" in section
    for check in claim.checks:
        assert check.estimate is not None
        assert check.ci_low is not None
        assert check.ci_high is not None
        error = math.log(check.ci_high / check.ci_low) / 2 / 1.959963984540054
        z = (planned.theta(check.estimate) - planned.smallest_effect) / error
        p = math.erfc(abs(z) / math.sqrt(2))
        others = [other.headline.p for other in analysis.results.claims[1:]]
        held = holm([p, *(1.0 if one is None else one for one in others)])[0]
        verdict = "not_settled" if held >= 0.05 else "supported" if z > 0 else "contradicted"
        assert float(rows[check.name]["p_smallest_effect"]) == pytest.approx(p, abs=1e-9)
        assert rows[check.name]["verdict"] == verdict
        told = "p &lt; 0.001" if held < 0.001 else f"p = {held:.3f}"
        assert f"{verdict.replace('_', ' ')} ({told})" in section


def test_the_plan_is_called_the_default_only_where_it_is(
    analysis: Analysis, few_careers: Path, text: str, tmp_path: Path
) -> None:
    assert "Sojourn&#39;s default plan, version 2, made without these data." in text
    assert "Adjusting for papers before the PhD" in text
    plan = settling_only(plan_of("C1"))
    own = replace(plan, claims=(replace(plan.claims[0], settling_checks=("wish_at_phd",)),))
    results = analyze(few_careers, tmp_path / "out", own).results
    assert results.plan["default"] is False
    page = (tmp_path / "out" / "report.html").read_text(encoding="utf-8")
    assert results.plan["made"] == "exploratory"
    assert "A plan of this study&#39;s own (Default plan, version 2). The study did not name it" in page
    assert "Exploratory: this plan is neither" in page.split("</article>")[0]
    assert "default plan, version 2" not in page
    assert "only if its verdict is the same when adjusting for the wish at the PhD, and with people" in page


def test_without_settling_checks_the_report_says_that_there_are_none() -> None:
    planned, spec = Plan.default().claims[0], claim_of("C1").spec
    assert settling_words(planned, spec).startswith(
        "A claim is settled only if its verdict is the same when adjusting for the main state of the year"
        " before, adjusting for papers before the PhD and adjusting for the wish at the PhD, and with"
    )
    assert settling_words(replace(planned, settling_checks=()), spec).startswith(
        "This plan names no other model"
    )


def test_an_error_that_the_data_can_not_tell_is_left_empty() -> None:
    unknown = Term("lone", -0.5, math.nan, math.nan, math.nan, math.nan)
    assert term_row(unknown)[1:] == ("−0.500", "", "", "")
