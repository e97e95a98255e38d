"""What a study file of version 5 has beside version 4: forms of extra questions, and the answers to them.

Released: these statements never change; what changes is a version 6.

Every form that was ever used stays, by the hash of what it asks, so that each record is read with its own;
one of them is asked now. An answer is text, whatever it is: which texts a question takes, its form says.
"""

TABLES = (
    """
CREATE TABLE extra_form (
    version TEXT NOT NULL CHECK (length(version) = 12),
    form TEXT NOT NULL,
    PRIMARY KEY (version)
) STRICT, WITHOUT ROWID""",
    """
CREATE TABLE extra_form_in_use (
    only INTEGER NOT NULL CHECK (only = 1),
    version TEXT NOT NULL REFERENCES extra_form,
    PRIMARY KEY (only)
) STRICT, WITHOUT ROWID""",
    """
CREATE TABLE extra_answer (
    respondent_id TEXT NOT NULL REFERENCES respondent ON DELETE CASCADE,
    question TEXT NOT NULL,
    answer TEXT NOT NULL,
    PRIMARY KEY (respondent_id, question)
) STRICT, WITHOUT ROWID""",
)
