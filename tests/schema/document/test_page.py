"""A document as one page: whole by itself, nothing of a study is markup, and its languages are told."""

from __future__ import annotations

from sojourn_schema.document.blocks import Document, Paragraph, Quoted, Section
from sojourn_schema.document.page import page_of


def document(contents: str = "") -> Document:
    sections = [Section("one", "1 One", [Paragraph("a <b> & c"), Quoted("Eins.\n\nZwei <i>.", "de")])]
    return Document("<Title>", "A study", [], sections, contents)


def test_nothing_that_a_study_says_is_markup() -> None:
    page = page_of(document())
    assert "<h1>&lt;Title&gt;</h1>" in page
    assert "a &lt;b&gt; &amp; c" in page
    assert "<i>" not in page


def test_a_page_needs_nothing_beside_it() -> None:
    page = page_of(document())
    assert not [word for word in ("<script", "<link", "src=", "@import", "url(") if word in page]


def test_a_text_word_by_word_says_its_language() -> None:
    page = page_of(document())
    assert '<blockquote lang="de">' in page
    assert page.count("<p>Eins.</p>") == 1


def test_the_list_of_sections_leads_to_them() -> None:
    page = page_of(document("Contents"))
    assert '<h2 id="contents">Contents</h2>' in page
    assert '<a href="#one">1 One</a>' in page
    assert 'id="contents"' not in page_of(document())
