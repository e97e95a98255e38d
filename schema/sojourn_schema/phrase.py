"""A text that can be said in another language: English with named places, and what stands in them.

Schema and analysis speak English; the window looks a text up by its template and fills the same places. Where
nothing is filled in, a plain string is its own template.

Summary:
    text = Phrase("A PIN has {shortest} to {longest} characters.", shortest=4, longest=64)
    text == "A PIN has 4 to 64 characters."       a string like any other
    text.template, text.values                    what another language needs
    Phrase.of_json(as_json(text)) == text         as it comes out of another process
"""

from __future__ import annotations

from typing import Any, Self


class Phrase(str):
    """An English text that knows its template.

    Args:
        template: English, with places such as `{path}`.
        values: what stands in the places; one that is a `Phrase` can be said in another language too.
    """

    __slots__ = ("template", "values")

    template: str
    values: dict[str, object]

    def __new__(cls, template: str, **values: object) -> Self:
        """The text, its places filled.

        Raises:
            KeyError: the template has a place without a value.
        """
        made = super().__new__(cls, template.format(**values))
        made.template = template
        made.values = values
        return made

    def __getnewargs_ex__(self) -> tuple[tuple[str], dict[str, object]]:
        """What it is made of anew from where it was pickled: its text may have braces of its own."""
        return (self.template,), self.values

    @classmethod
    def of_json(cls, told: Any) -> str:
        """A text as `as_json` gave it to another process."""
        if isinstance(told, str):
            return told
        return cls(told["template"], **{name: cls.of_json(value) for name, value in told["values"].items()})


def as_json(text: object) -> object:
    """A text, or what stands in its places, as JSON holds it."""
    if isinstance(text, Phrase):
        values = {name: as_json(value) for name, value in text.values.items()}
        return {"template": text.template, "values": values}
    return str(text)
