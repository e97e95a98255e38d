"""Where person-years are built and collapsed: an embedded DuckDB, fed in chunks of respondents."""
