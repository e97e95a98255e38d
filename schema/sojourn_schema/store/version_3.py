"""What a study file of version 3 has beside version 2: the staff PIN, paused interviews, tallies of a day.

Released: these statements never change; what changes is a version 4.

A PIN is kept as its Argon2id hash, a paused interview encrypted by a code that is kept nowhere. A tally
counts how many interviews of a day and site ended in which way, and has no link to any record. When a draft
was last written stands beside it only as long as it lives.
"""

TABLES = (
    """
CREATE TABLE staff_pin (
    only INTEGER NOT NULL CHECK (only = 1),
    hash TEXT NOT NULL,
    failures INTEGER NOT NULL CHECK (failures >= 0),
    PRIMARY KEY (only)
) STRICT, WITHOUT ROWID""",
    """
CREATE TABLE used_reset (
    nonce TEXT NOT NULL,
    PRIMARY KEY (nonce)
) STRICT, WITHOUT ROWID""",
    """
CREATE TABLE draft_age (
    draft_id TEXT NOT NULL REFERENCES draft ON DELETE CASCADE,
    written INTEGER NOT NULL,
    PRIMARY KEY (draft_id)
) STRICT, WITHOUT ROWID""",
    """
CREATE TABLE paused_draft (
    handle TEXT NOT NULL,
    sealed BLOB NOT NULL,
    PRIMARY KEY (handle)
) STRICT, WITHOUT ROWID""",
    """
CREATE TABLE tally (
    day TEXT NOT NULL CHECK (day GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    site TEXT NOT NULL,
    outcome TEXT NOT NULL CHECK (
        outcome IN ('finished', 'refused', 'answered_before', 'just_trying', 'interrupted')),
    interviews INTEGER NOT NULL CHECK (interviews > 0),
    PRIMARY KEY (day, site, outcome)
) STRICT, WITHOUT ROWID""",
)
