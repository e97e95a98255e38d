"""A laptop's certificate: the coordinator's word that it collects for a study, and with which key it signs.

Signed by the coordinator's key (Ed25519). It goes along with every bundle, so any coordinator of the study
who has never seen the laptop knows whose it is.
"""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from sojourn_schema.definition_rules import PUBLIC_KEY, RECIPIENT
from sojourn_schema.errors import FieldworkError
from sojourn_schema.phrase import Phrase
from sojourn_schema.signing import SigningKey, read_document, signed_document

KIND = "sojourn laptop 1"


@dataclass(frozen=True, slots=True)
class Certificate:
    """What a coordinator certifies of a laptop.

    Attributes:
        study_id: of the study it collects for.
        laptop_id: random.
        name: by which people know it.
        public: the key that proves its signatures, as `signing` writes it.
        recipients: to whom it seals, in the order of the definition.
        disk: whether its disk is encrypted: `seen` by Sojourn, or `stated` by the coordinator.
    """

    study_id: str
    laptop_id: str
    name: str
    public: str
    recipients: tuple[str, ...]
    disk: str

    def signed(self, key: SigningKey) -> str:
        """The certificate as it is kept and handed over."""
        return signed_document({"kind": KIND, **asdict(self)}, key)

    @classmethod
    def read(cls, raw: str, coordinator: str) -> Certificate:
        """Read a certificate that a coordinator signed.

        Args:
            raw: the signed text.
            coordinator: the public key it has to be signed by.

        Raises:
            ValueError: it is none (`signing.UnsignedError` where the signature is another's).
        """
        return cls._of(read_document(raw, coordinator))

    @classmethod
    def told(cls, raw: str) -> Certificate:
        """What a certificate says whose signature was looked at before.

        Raises:
            ValueError: it is none.
        """
        return cls._of(json.loads(json.loads(raw)["text"]))

    @classmethod
    def _of(cls, told: dict[str, Any]) -> Certificate:
        if told.pop("kind", None) != KIND:
            raise ValueError("it is no laptop's certificate")
        try:
            certificate = cls(**{**told, "recipients": tuple(told["recipients"])})
        except (KeyError, TypeError) as problem:
            raise ValueError("the certificate lacks something") from problem
        if not certificate._is_sound():
            raise ValueError("what the certificate says can't be")
        return certificate

    def _is_sound(self) -> bool:
        texts: list[Any] = [self.study_id, self.laptop_id, self.name, self.public, self.disk]
        texts += self.recipients
        return (
            all(isinstance(one, str) for one in texts)
            and PUBLIC_KEY.fullmatch(self.public) is not None
            and all(RECIPIENT.fullmatch(one) for one in self.recipients)
        )


@dataclass(frozen=True, slots=True)
class Enrolment:
    """What makes a study file that of a collecting laptop.

    Attributes:
        certificate: what the coordinator signed.
        signed: the certificate as it was signed.
        key: by which the laptop signs. It lies in the laptop's file in the clear and opens nothing.
        mirror: a folder, such as a stick that stays in, to which all that is sealed is copied at once.
    """

    certificate: Certificate
    signed: str
    key: SigningKey = field(repr=False)
    mirror: Path | None = None


def takes_no_readable_records(path: Path) -> FieldworkError:
    """What is told where readable records would come into a laptop's file."""
    return FieldworkError(
        Phrase("{path} is the file of a collecting laptop, in which no record stands readable.", path=path),
        "Nothing was changed.",
        "Take data packages into the coordinator's study.",
    )
