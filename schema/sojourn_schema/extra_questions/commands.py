"""The command `questions`: a study's own questions told, and others asked from now on."""

from __future__ import annotations

from pathlib import Path

import click

from sojourn_schema.command_options import PATH, json_option, print_json, study_argument


@click.command()
@study_argument
@click.argument("form", type=PATH, required=False)
@click.option("--none", "ask_none", is_flag=True, help="Ask no extra questions from now on.")
@json_option
def questions(study: Path, form: Path | None, ask_none: bool, as_json: bool) -> None:
    """Tell the extra questions of a study, or ask those of FORM from now on.

    FORM is an XLSForm (.xlsx), as for ODK and KoboToolbox; docs/extra-questions.md says what of it is read.
    What we don't support is refused by name, with sheet, row and column, and the study is then as it was.

    With FORM the version of the questionnaire rises: it is the hash of what is asked, and the same questions
    have the same one. Records that are there keep the version that they were asked, stay readable with it,
    and are exported with it. Run it on every laptop's file too: a bundle brings the form along with its
    records. An interview that is open in the app goes on with what it was opened with.
    """
    from sojourn_schema.extra_questions.reading import read_form
    from sojourn_schema.extra_questions.telling import forms_told, lines_of
    from sojourn_schema.store.study_file import StudyFile

    if form is not None and ask_none:
        raise click.UsageError("FORM and --none exclude each other.")
    changes = form is not None or ask_none
    with StudyFile.open(study, read_only=not changes) as opened:
        if form is not None:
            reading = read_form(form, opened.definition.language)
            for notice in reading.notices:
                click.echo(f"{form}, {notice}.", err=True)
            opened.ask_extra_questions(reading.form)
        elif ask_none:
            opened.ask_extra_questions(None)
        told = forms_told(opened)
    if as_json:
        print_json({"path": str(study), "forms": told})
        return
    for one in told:
        for line in lines_of(one):
            click.echo(line)
    if not any(one["in_use"] for one in told):
        click.echo("No extra questions are asked.")
