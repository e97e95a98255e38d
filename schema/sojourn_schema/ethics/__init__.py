"""The paper for an ethics board: how a study handles what people tell, by its own file.

Summary:
    facts = facts_of(study, date.today())
    write_paper(Path("ethics.pdf"), facts)       or .html
"""
