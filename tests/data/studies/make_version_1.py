"""Made version-1.sojourn, with the first Sojourn. Kept to show what is in it; not run again.

python tests/data/studies/make_version_1.py version-1.sojourn
"""

import sqlite3
import sys
from dataclasses import replace
from pathlib import Path

from sojourn_schema.careers import Career, GrantYear, JobSearch, PublicationYear, Respondent, Spell
from sojourn_schema.columns import NoAnswer
from sojourn_schema.instrument.answers import Place
from sojourn_schema.store.study_file import StudyFile
from sojourn_schema.study import StudyDefinition


def career(key: str) -> Career:
    """One of every kind of answer."""
    return Career(
        Respondent(
            key,
            survey_year=2026,
            phd_year=2008,
            consent_share="yes",
            site="Hall 3, \N{LEFT DOUBLE QUOTATION MARK}Ørsted\N{RIGHT DOUBLE QUOTATION MARK}",
            phd_field="1.2",
            gender=NoAnswer.PNTS,
            return_intention=NoAnswer.DK,
            tenure_year="no_system",
            weekly_hours=45,
        ),
        spells=(
            Spell(key, "later", 2015, "academia", "assistant_professor", fte=0.8, start_month=9),
            Spell(key, "first", 2008, "academia", "postdoc", end_year=2011, end_month=NoAnswer.DK),
            Spell(key, "between", 2011, "industry", "research_scientist", end_year=2015, fte=NoAnswer.PNTS),
        ),
        publications=(
            PublicationYear(key, 2009, 3, "exact"),
            PublicationYear(key, 2012, NoAnswer.DK, "typical"),
            PublicationYear(key, 2016),
        ),
        job_searches=(
            JobSearch(key, 2014, "academia_faculty", 12, 3, 1, "yes"),
            JobSearch(key, 2014, "industry", 0, 0, 0, 0),
        ),
        grants=(GrantYear(key, 2017, 1), GrantYear(key, 2018, NoAnswer.PNTS)),
    )


def main() -> None:
    path = Path(sys.argv[1])
    definition = replace(StudyDefinition.default(2026), title="Research careers at the coast")
    with StudyFile.create(path, definition) as study:
        study.add_careers([career("r1"), career("r2")])
        changes = {Place("respondent", "", "phd_year"): "2014", Place("spell", "s1", "sector"): "industry"}
        study.drafts.save(study.drafts.new(), changes, part="timeline")
    # Ids and times that are the same whoever makes the file.
    connection = sqlite3.connect(path)
    connection.execute("PRAGMA secure_delete = ON")
    connection.execute("UPDATE study SET study_id = '5f0c8f4e-54f4-4f0c-9a55-6a1d0a3c7b10'")
    connection.execute("UPDATE draft SET draft_id = '00000000-0000-4000-8000-000000000001'")
    connection.execute("UPDATE draft_answer SET draft_id = '00000000-0000-4000-8000-000000000001'")
    connection.execute("UPDATE _sqlite_migrations SET applied_at = '2026-11-22 00:00:00.000000+00:00'")
    connection.commit()
    connection.execute("VACUUM")
    connection.close()


if __name__ == "__main__":
    main()
