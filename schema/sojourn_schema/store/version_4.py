"""What a study file of version 4 has beside version 3: tried keys, enrolled laptops, sealed records.

Released: these statements never change; what changes is a version 5.

A sealed record lies by its handle and by the digest of what was sealed, so neither the file nor a bundle
tells in which order people were interviewed. Its row outlives what was sealed (`sealed` is NULL then): where
the record was withdrawn, was handed over and cleared, or is known of by a bundle's list alone. Such rows only
ever come to be, as do tombstones, bundles, laptops and parts of tallies: the study that is merged of several
is their union, in whatever order they came.
"""

TABLES = (
    """
CREATE TABLE proven_key (
    recipient TEXT NOT NULL,
    PRIMARY KEY (recipient)
) STRICT, WITHOUT ROWID""",
    """
CREATE TABLE enrolment (
    only INTEGER NOT NULL CHECK (only = 1),
    certificate TEXT NOT NULL,
    seed BLOB NOT NULL CHECK (length(seed) = 32),
    mirror TEXT,
    PRIMARY KEY (only)
) STRICT, WITHOUT ROWID""",
    """
CREATE TABLE laptop (
    laptop_id TEXT NOT NULL,
    certificate TEXT NOT NULL,
    PRIMARY KEY (laptop_id)
) STRICT, WITHOUT ROWID""",
    """
CREATE TABLE sealed_record (
    handle TEXT NOT NULL,
    digest TEXT NOT NULL,
    laptop_id TEXT NOT NULL,
    sealed BLOB,
    PRIMARY KEY (handle, digest)
) STRICT, WITHOUT ROWID""",
    """
CREATE TABLE opened_record (
    respondent_id TEXT NOT NULL REFERENCES respondent ON DELETE CASCADE,
    digest TEXT NOT NULL,
    PRIMARY KEY (respondent_id)
) STRICT, WITHOUT ROWID""",
    """
CREATE TABLE bundle (
    head TEXT NOT NULL,
    previous TEXT NOT NULL,
    laptop_id TEXT NOT NULL,
    made_on TEXT NOT NULL CHECK (made_on GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    PRIMARY KEY (head)
) STRICT, WITHOUT ROWID""",
    """
CREATE TABLE tally_part (
    head TEXT NOT NULL,
    day TEXT NOT NULL CHECK (day GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    site TEXT NOT NULL,
    outcome TEXT NOT NULL CHECK (
        outcome IN ('finished', 'refused', 'answered_before', 'just_trying', 'interrupted')),
    interviews INTEGER NOT NULL CHECK (interviews > 0),
    PRIMARY KEY (head, day, site, outcome)
) STRICT, WITHOUT ROWID""",
    """
CREATE TABLE deletion (
    day TEXT NOT NULL CHECK (day GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    deletions INTEGER NOT NULL CHECK (deletions > 0),
    PRIMARY KEY (day)
) STRICT, WITHOUT ROWID""",
    """
CREATE TABLE anonymization (
    only INTEGER NOT NULL CHECK (only = 1),
    day TEXT NOT NULL CHECK (day GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    PRIMARY KEY (only)
) STRICT, WITHOUT ROWID""",
)
