"""The career calendar: lanes by kind of work, years as columns, and a table of spells that does the same."""
