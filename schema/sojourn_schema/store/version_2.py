"""What a study file of version 2 has beside version 1: handles, tombstones, how interviews went.

Released: these statements never change; what changes is a version 3.

A handle is derived from a withdrawal code (`withdrawal.py`) and says nothing of either code or record. How an
interview went is kept coarse: where the bands of seconds and of edits begin, by page, and the week.
"""

TABLES = (
    """
CREATE TABLE withdrawal_handle (
    handle TEXT NOT NULL,
    respondent_id TEXT NOT NULL UNIQUE REFERENCES respondent ON DELETE CASCADE,
    PRIMARY KEY (handle)
) STRICT, WITHOUT ROWID""",
    """
CREATE TABLE tombstone (
    handle TEXT NOT NULL,
    PRIMARY KEY (handle)
) STRICT, WITHOUT ROWID""",
    """
CREATE TABLE interview_week (
    respondent_id TEXT NOT NULL REFERENCES respondent ON DELETE CASCADE,
    week TEXT NOT NULL CHECK (week GLOB '[12][0-9][0-9][0-9]-W[0-5][0-9]'),
    PRIMARY KEY (respondent_id)
) STRICT, WITHOUT ROWID""",
    """
CREATE TABLE page_time (
    respondent_id TEXT NOT NULL REFERENCES respondent ON DELETE CASCADE,
    part TEXT NOT NULL,
    seconds_from INTEGER NOT NULL CHECK (seconds_from IN (0, 15, 30, 60, 120, 300)),
    edits_from INTEGER NOT NULL CHECK (edits_from IN (0, 1, 6, 21, 51)),
    PRIMARY KEY (respondent_id, part)
) STRICT, WITHOUT ROWID""",
)
