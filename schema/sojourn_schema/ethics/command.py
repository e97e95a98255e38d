"""The command that writes the paper for an ethics board."""

from __future__ import annotations

from pathlib import Path

import click

from sojourn_schema.command_options import PATH, study_argument


@click.command()
@study_argument
@click.option("--out", type=PATH, required=True, help="The file to write: .html or .pdf.")
def ethics(study: Path, out: Path) -> None:
    """Write the paper for an ethics board: what STUDY stores, who can read it, consent, deletion, risks.

    From the study's own settings and what was done in its file; what only the controller knows is marked.
    """
    from datetime import date

    from sojourn_schema.ethics.facts import facts_of
    from sojourn_schema.ethics.paper import write_paper
    from sojourn_schema.store.study_file import StudyFile

    with StudyFile.open(study, read_only=True) as opened:
        facts = facts_of(opened, date.today())
    write_paper(out, facts)
    click.echo(f"Written: {out}. Fill in what is marked as left to the controller, and read all of it.")
