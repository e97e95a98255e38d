"""A document as one HTML page that needs nothing beside it."""

from __future__ import annotations

from jinja2 import Environment, PackageLoader, StrictUndefined, select_autoescape
from markupsafe import Markup

from sojourn_schema.document.blocks import Document


def page_of(document: Document) -> str:
    """The HTML of a document. Figures are markup as they were drawn; everything else is escaped."""
    environment = Environment(
        loader=PackageLoader("sojourn_schema.document"),
        autoescape=select_autoescape(["html"]),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters["drawn"] = Markup
    return environment.get_template("page.html").render(document=document)
