"""The slow hash of what people remember: PINs and passphrases.

Argon2id with the second recommended parameters of RFC 9106, section 4: 64 MiB, three passes, four lanes.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

MEMORY_KIB, PASSES, LANES, SALT_BYTES, HASH_BYTES = 64 * 1024, 3, 4, 16, 32


def slow_hash(salt: bytes) -> Argon2id:
    """The hash with a salt, for one use."""
    # Only where something was typed: the app starts and opens studies without it.
    from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

    return Argon2id(salt=salt, length=HASH_BYTES, iterations=PASSES, lanes=LANES, memory_cost=MEMORY_KIB)


def kept_hash(secret: str) -> str:
    """A text to keep instead of a secret, with a salt of its own (the PHC string format)."""
    return slow_hash(os.urandom(SALT_BYTES)).derive_phc_encoded(secret.encode())


def matches(secret: str, kept: str) -> bool:
    """Whether a kept text is of that secret."""
    from cryptography.exceptions import InvalidKey
    from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

    try:
        Argon2id.verify_phc_encoded(secret.encode(), kept)
    except InvalidKey:
        return False
    return True
