"""Secret codes that people write down and type again: 100 random bits as 20 characters and a check character.

Withdrawal and resume codes are of this form. A code is stored nowhere: what is needed of it (a handle, a
key) is derived with a purpose, so that one purpose tells nothing of another.

Summary:
    code = SecretCode.new()
    code.written                                  as shown: seven groups of three
    SecretCode.parse("0o7-k2m ...")               as typed again; says where it is mistyped
    code.derive("withdrawal handle", study_id)    32 bytes
"""

from __future__ import annotations

import secrets
from dataclasses import dataclass, field
from typing import Self

from sojourn_schema.columns import shorten
from sojourn_schema.errors import SecretCodeError
from sojourn_schema.phrase import Phrase

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
"""Crockford's base 32: no I, L, O (read as 1 and 0) and no U. https://www.crockford.com/base32.html"""
BITS_PER_CHARACTER = 5
SECRET_CHARACTERS = 20
SECRET_BITS = SECRET_CHARACTERS * BITS_PER_CHARACTER
CHARACTERS = SECRET_CHARACTERS + 1
GROUP = 3
"""Characters between two hyphens of a written code."""
_READ_AS = str.maketrans("ILO", "110")
_BETWEEN = "- \t\r\n–—_."
"""What may stand between the characters of a typed code."""


@dataclass(frozen=True, slots=True)
class SecretCode:
    """One code. Its `repr` does not show it, so that no log and no traceback does.

    Attributes:
        characters: the 21 characters, capitals, nothing between them.
    """

    characters: str = field(repr=False)

    @classmethod
    def new(cls) -> Self:
        """A new code from the operating system's random source."""
        bits = secrets.randbits(SECRET_BITS)
        shifts = range(SECRET_BITS - BITS_PER_CHARACTER, -1, -BITS_PER_CHARACTER)
        secret = "".join(ALPHABET[bits >> shift & 31] for shift in shifts)
        return cls(secret + _check(secret))

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read a code as a person types it: in any case, with or without hyphens and blanks.

        Raises:
            SecretCodeError: it is no code; the message says which character is wrong, or that one is.
        """
        given = "".join(one for one in text if one not in _BETWEEN).upper().translate(_READ_AS)
        for number, character in enumerate(given, start=1):
            if character not in ALPHABET:
                raise SecretCodeError(
                    Phrase(
                        "The code can't have {character} (character {number}).",
                        character=repr(shorten(character)),
                        number=number,
                    ),
                    remedy="Look at that character again. A code has digits and letters, but no U.",
                )
        if len(given) != CHARACTERS:
            raise SecretCodeError(
                Phrase(
                    "The code has {given} characters; a whole one has {whole}.",
                    given=len(given),
                    whole=CHARACTERS,
                ),
                remedy=Phrase(
                    "Compare it with what was written down: {groups} groups of {size}.",
                    groups=CHARACTERS // GROUP,
                    size=GROUP,
                ),
            )
        secret, check = given[:-1], given[-1]
        if _check(secret) != check:
            raise SecretCodeError(
                "One character of the code is mistyped, or two have changed places.",
                remedy="Compare it with what was written down, group by group.",
            )
        return cls(given)

    @property
    def written(self) -> str:
        """The code as it is shown: groups of three with hyphens."""
        starts = range(0, CHARACTERS, GROUP)
        return "-".join(self.characters[start : start + GROUP] for start in starts)

    def derive(self, purpose: str, context: str, length_bytes: int = 32) -> bytes:
        """Bytes that only this code gives, for one purpose (HKDF with SHA-256, RFC 5869).

        The code has 100 random bits, so no slow password hash is needed.

        Args:
            purpose: what they are for; another purpose gives unrelated bytes.
            context: what they belong to, such as the study's id.
            length_bytes: how many.
        """
        # Only when a code is used: a study opens without it.
        from cryptography.hazmat.primitives.hashes import SHA256
        from cryptography.hazmat.primitives.kdf.hkdf import HKDF

        material = self.characters[:SECRET_CHARACTERS].encode("ascii")
        info = f"sojourn {purpose}".encode()
        return HKDF(SHA256(), length_bytes, salt=context.encode(), info=info).derive(material)


def _check(secret: str) -> str:
    """The check character: the sum of the characters over GF(32), each times another power of a generator.

    The weights are different and none is zero, so one wrong character and two exchanged ones always show:
    the parity of a Reed-Solomon code (MacWilliams and Sloane, The Theory of Error-Correcting Codes, 1977,
    chapter 10). The field is that of the primitive polynomial x^5 + x^2 + 1.
    """
    total = 0
    for character in secret:
        total = _times_generator(total ^ ALPHABET.index(character))
    return ALPHABET[total]


def _times_generator(number: int) -> int:
    doubled = number << 1
    return doubled ^ 0b100101 if doubled & 0b100000 else doubled
