"""A PDF: tagged, with alternative texts, and no markup from what a study says."""

from __future__ import annotations

import re
from pathlib import Path

from sojourn_schema.document.blocks import (
    Answer,
    Document,
    DrawnFigure,
    Fold,
    Grid,
    Items,
    Paragraph,
    Picture,
    Quoted,
    Section,
)
from sojourn_schema.document.pdf import typeset, write_pdf

SVG = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10">'
    '<rect width="9" height="9" style="fill: var(--ink, #1b1f24)"/></svg>'
)


def report(*blocks: object) -> Document:
    return Document("Is it so?", "A study", [], [Section("one", "One", blocks)])  # type: ignore[arg-type] # any block


def test_a_pdf_declares_pdf_ua_and_is_tagged(tmp_path: Path) -> None:
    write_pdf(tmp_path / "one.pdf", report(Paragraph("Short.")))
    data = (tmp_path / "one.pdf").read_bytes()
    assert data.startswith(b"%PDF-")
    assert b"pdfuaid:part" in data
    assert b"/MarkInfo" in data
    assert b"/StructTreeRoot" in data


def test_every_figure_has_its_words_as_alternative_text() -> None:
    figure = DrawnFigure("square", SVG, "A square", 'It is "black".')
    source = typeset(report(Picture(figure, "Seen at night.")))
    assert '#picture("square.svg", "A square. It is \\"black\\".", "Seen at night.", 8pt)' in source


def test_what_a_study_says_is_no_markup(tmp_path: Path) -> None:
    odd = 'A "#panic()" \\ $x$ *not bold* [ ] <label> @ref // no comment'
    grid = Grid(odd, (odd, "b"), [(odd, odd)], frozenset({1}), ("one",))
    write_pdf(
        tmp_path / "report.pdf",
        report(Paragraph(odd), Items([odd]), grid, Fold(odd, [Paragraph(odd, note=True)])),
    )
    assert (tmp_path / "report.pdf").stat().st_size > 1_000


def test_colours_that_follow_a_page_have_a_value_of_their_own(tmp_path: Path) -> None:
    write_pdf(
        tmp_path / "report.pdf", report(Picture(DrawnFigure("square", SVG, "A square", "Black."), "A square"))
    )
    assert (tmp_path / "report.pdf").exists()


def test_headings_and_links_lead_where_they_say() -> None:
    source = typeset(report(Grid("g", ("a", "b"), [("x", "y")], links=("one",))))
    assert '#heading(level: 1, "Is it so?") <front>' in source
    assert '#heading(level: 2, "One") <one>' in source
    assert 'link(<one>, "x")' in source
    assert re.search(r"table\.header\(strong\(\"a\"\), strong\(\"b\"\)\)", source)


def test_page_one_stands_alone_and_short_sections_share_a_page() -> None:
    sections = [Section(name, name, [Paragraph("Short.")]) for name in ("one", "two", "three")]
    source = typeset(Document("Is it so?", "A study", [], sections))
    assert source.count("#pagebreak") == 1
    assert source.index("<front>") < source.index("#pagebreak") < source.index("<one>")


def test_long_tables_stand_once_in_an_appendix() -> None:
    grid = Grid("All.", ("Term", "Estimate"), [("Constant", "0.10")])
    folds = [Fold("All terms", [grid], appendix=f"C{number}. Log odds") for number in (1, 4)]
    source = typeset(report(*folds))
    body, appendix = source.split("Appendix: the models in full")
    assert "Constant" not in body
    assert body.count("#link(<appendix>") == 2
    assert appendix.count("Constant") == 1
    assert "As under “C1. Log odds”." in appendix


def test_columns_of_sentences_share_what_those_of_numbers_leave() -> None:
    rows = [("a claim of some length that wraps", "0.80", "a reason of some length that wraps as well")]
    assert "columns: (33fr, auto, 42fr)" in typeset(report(Grid("g", ("a", "b", "c"), rows)))


def test_a_text_word_by_word_has_its_language_and_its_paragraphs() -> None:
    source = typeset(report(Quoted("Eins\nund zwei.\n\nDrei.\n", "de")))
    assert '#quoted("de", ("Eins und zwei.", "Drei.",))' in source


def test_a_list_of_the_sections_stands_where_it_is_wanted() -> None:
    sections = [Section("one", "1 One", [Paragraph("Short.")])]
    assert '#contents("Contents")' in typeset(Document("T", "A", [], sections, contents="Contents"))
    assert "#contents(" not in typeset(Document("T", "A", [], sections))


def test_a_short_table_is_not_broken_and_a_long_one_repeats_its_head(tmp_path: Path) -> None:
    rows = [(f"row {number}", "1") for number in range(80)]
    short, long = (Grid("g", ("Name", "Number"), some) for some in (rows[:12], rows))
    assert "#grid-on-one-page(" in typeset(report(short))
    source = typeset(report(long))
    assert "#grid-over-pages(" in source
    assert "table.header(" in source
    write_pdf(tmp_path / "long.pdf", report(short, long))


def test_what_leads_to_the_next_block_stays_with_it() -> None:
    source = typeset(
        report(Paragraph("What people say."), Answer("Supported", "So it is."), Paragraph("More."))
    )
    assert '#leads[#"What people say."]' in source
    assert "#block(breakable: false, text(size: 9.5pt)" in source
    assert '#leads[#"More."]' not in source


def test_a_cell_of_two_lines_is_as_wide_as_the_longer_one() -> None:
    source = typeset(report(Grid("g", ("a", "b"), [("x", "36 people of 100\n(18 to 54)")])))
    assert '"36 people of 100" + linebreak() + "(18 to 54)"' in source
    assert "columns: (28fr, auto)" in source
