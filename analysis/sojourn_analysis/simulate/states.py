"""The states that a simulated year can have, and the groups of them that a definition names."""

from __future__ import annotations

from enum import IntEnum


class State(IntEnum):
    """What somebody mainly is in a year."""

    PHD = 0
    POSTDOC = 1
    STAFF_SCIENTIST = 2
    LECTURER = 3
    INDUSTRY = 4
    STARTUP = 5
    GOVERNMENT = 6
    NONPROFIT = 7
    HEALTHCARE = 8
    SELF_EMPLOYED = 9
    NONE = 10
    ASSISTANT = 11
    ASSOCIATE = 12
    FULL = 13
    PERMANENT_LECTURER = 14
    AFTER_SURVEY = 15


INDUSTRY_STATES = (State.INDUSTRY, State.STARTUP)
OTHER_STATES = (State.GOVERNMENT, State.NONPROFIT, State.HEALTHCARE, State.SELF_EMPLOYED, State.NONE)
FACULTY_STATES = (State.ASSISTANT, State.ASSOCIATE, State.FULL, State.PERMANENT_LECTURER)
JUNIOR_STATES = (State.POSTDOC, State.STAFF_SCIENTIST, State.LECTURER)
ACADEMIC_STATES = (*JUNIOR_STATES, *FACULTY_STATES)
"""Academia after the PhD."""
