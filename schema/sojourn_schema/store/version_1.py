"""The tables of a study file of version 1. Released: these statements never change; what changes is a version
2.

The tables have no row ids: records lie in the order of their random ids, so that the file does not tell in
which order people were interviewed. Numbers that can be unknown have type ANY: a number, `DK` or `PNTS`. Code
lists are data and can grow, so codes are checked on the way in and by `sojourn check`, not here.
"""

TABLES = (
    """
CREATE TABLE study (
    only INTEGER PRIMARY KEY CHECK (only = 1),
    study_id TEXT NOT NULL,
    definition TEXT NOT NULL
) STRICT""",
    """
CREATE TABLE respondent (
    respondent_id TEXT NOT NULL,
    questionnaire_version TEXT,
    consent_version TEXT,
    consent_share TEXT,
    mode TEXT,
    site TEXT,
    recruited_via TEXT,
    survey_year INTEGER NOT NULL CHECK (survey_year BETWEEN 1900 AND 2200),
    entry_year ANY CHECK (
        entry_year IN ('DK', 'PNTS')
        OR typeof(entry_year) = 'integer' AND entry_year BETWEEN 1900 AND 2200),
    phd_status TEXT,
    phd_year INTEGER NOT NULL CHECK (phd_year BETWEEN 1900 AND 2200),
    phd_field TEXT,
    current_field TEXT,
    phd_region TEXT,
    phd_tier TEXT,
    gender TEXT,
    works_on_llm TEXT,
    wish_at_phd TEXT,
    return_intention ANY CHECK (
        return_intention IN ('DK', 'PNTS') OR typeof(return_intention) = 'integer' AND return_intention
        BETWEEN 1 AND 5),
    tried_return TEXT,
    tried_leave TEXT,
    tenure_year ANY CHECK (typeof(tenure_year) IN ('null', 'integer', 'text')),
    weekly_hours ANY CHECK (
        weekly_hours IN ('DK', 'PNTS') OR typeof(weekly_hours) = 'integer' AND weekly_hours BETWEEN 0 AND
        168),
    searches_complete TEXT,
    PRIMARY KEY (respondent_id)
) STRICT, WITHOUT ROWID""",
    """
CREATE TABLE spell (
    respondent_id TEXT NOT NULL REFERENCES respondent ON DELETE CASCADE,
    spell_id TEXT NOT NULL,
    ord INTEGER NOT NULL CHECK (ord >= 0),
    start_year INTEGER NOT NULL CHECK (start_year BETWEEN 1900 AND 2200),
    start_month ANY CHECK (
        start_month IN ('DK', 'PNTS')
        OR typeof(start_month) = 'integer' AND start_month BETWEEN 1 AND 12),
    end_year ANY CHECK (
        end_year IN ('DK', 'PNTS')
        OR typeof(end_year) = 'integer' AND end_year BETWEEN 1900 AND 2200),
    end_month ANY CHECK (
        end_month IN ('DK', 'PNTS')
        OR typeof(end_month) = 'integer' AND end_month BETWEEN 1 AND 12),
    sector TEXT NOT NULL,
    position TEXT NOT NULL,
    appointment TEXT,
    fte ANY CHECK (
        fte IN ('DK', 'PNTS')
        OR typeof(fte) = 'real' AND fte BETWEEN 0.1 AND 1.0),
    rank TEXT,
    same_employer TEXT,
    region TEXT,
    moved_country TEXT,
    academic_tie TEXT,
    publication_policy TEXT,
    promised_policy TEXT,
    team_output TEXT,
    return_plan TEXT,
    return_plan_years TEXT,
    teaches TEXT,
    PRIMARY KEY (respondent_id, spell_id)
) STRICT, WITHOUT ROWID""",
    """
CREATE TABLE publication_year (
    respondent_id TEXT NOT NULL REFERENCES respondent ON DELETE CASCADE,
    year INTEGER NOT NULL CHECK (year BETWEEN 1900 AND 2200),
    papers ANY CHECK (
        papers IN ('DK', 'PNTS')
        OR typeof(papers) = 'integer' AND papers BETWEEN 0 AND 999),
    precision TEXT,
    PRIMARY KEY (respondent_id, year)
) STRICT, WITHOUT ROWID""",
    """
CREATE TABLE job_search (
    respondent_id TEXT NOT NULL REFERENCES respondent ON DELETE CASCADE,
    year INTEGER NOT NULL CHECK (year BETWEEN 1900 AND 2200),
    target TEXT NOT NULL,
    applications ANY CHECK (
        applications IN ('DK', 'PNTS') OR typeof(applications) = 'integer' AND applications BETWEEN 0 AND
        9999),
    interviews ANY CHECK (
        interviews IN ('DK', 'PNTS')
        OR typeof(interviews) = 'integer' AND interviews BETWEEN 0 AND 9999),
    offers ANY CHECK (
        offers IN ('DK', 'PNTS')
        OR typeof(offers) = 'integer' AND offers BETWEEN 0 AND 9999),
    accepted ANY CHECK (typeof(accepted) IN ('null', 'integer', 'text')),
    PRIMARY KEY (respondent_id, year, target)
) STRICT, WITHOUT ROWID""",
    """
CREATE TABLE grant_year (
    respondent_id TEXT NOT NULL REFERENCES respondent ON DELETE CASCADE,
    year INTEGER NOT NULL CHECK (year BETWEEN 1900 AND 2200),
    grants ANY CHECK (
        grants IN ('DK', 'PNTS')
        OR typeof(grants) = 'integer' AND grants BETWEEN 0 AND 999),
    PRIMARY KEY (respondent_id, year)
) STRICT, WITHOUT ROWID""",
    """
CREATE TABLE draft (
    draft_id TEXT NOT NULL,
    part TEXT,
    PRIMARY KEY (draft_id)
) STRICT, WITHOUT ROWID""",
    """
CREATE TABLE draft_answer (
    draft_id TEXT NOT NULL REFERENCES draft ON DELETE CASCADE,
    table_name TEXT NOT NULL,
    row_key TEXT NOT NULL,
    item TEXT NOT NULL,
    answer TEXT NOT NULL,
    PRIMARY KEY (draft_id, table_name, row_key, item)
) STRICT, WITHOUT ROWID""",
)
