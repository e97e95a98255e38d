"""The records of a study: withdrawing one."""
