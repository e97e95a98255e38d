"""Documents for people to read: sections of paragraphs, tables and figures, as a page and as a PDF."""
