"""The study file: one SQLite file a study, holding its definition, its records and the drafts being typed."""
