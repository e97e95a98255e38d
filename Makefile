# `make run` for the whole journey, `make test` for every check; both set up what they need first.
.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
SHELL := /bin/sh
PYTHON := .venv/bin/python
BUILD := build

# How many processes share the tests, and how often `make kills` kills and `make hardships` hinders.
JOBS ?= 2
KILLS ?= 50
# Of the fieldwork that `make rehearsal` carries out.
SEED ?= 1
# Two processes of several threads each would only wait for each other; and where no bytecode is kept, each of the
# many processes that tests start would compile some thousand modules anew.
QUICK := OPENBLAS_NUM_THREADS=1 OMP_NUM_THREADS=1 PYTHONDONTWRITEBYTECODE=

.PHONY: help setup run app test lint format bench bench-interview kills hardships rehearsal drawn-truths truth recovery validate screenshots translations constraints clean age stick bench-merge bench-report

help: ## list these targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "make %-16s %s\n", $$1, $$2 }' Makefile

setup: ## make .venv from the pinned packages; does nothing where that is done
	@sh packaging/setup.sh

run: setup ## the whole journey: 400 simulated careers, one typed interview, the answer, the app
	@$(PYTHON) -m sojourn_desktop.journey --folder $(BUILD)/example

app: setup ## open the app
	@$(PYTHON) -m sojourn_schema.entry app

test: setup lint ## every check, then every test
	@$(QUICK) $(PYTHON) -m pytest -n $(JOBS)

lint: setup ## ruff, mypy and the direction of imports
	@$(PYTHON) -m ruff check .
	@$(PYTHON) -m ruff format --check .
	@$(PYTHON) -m mypy
	@$(PYTHON) -m mypy packaging/environment.py packaging/translations.py
	@.venv/bin/lint-imports

format: setup ## let ruff format and mend what it can
	@$(PYTHON) -m ruff check --fix .
	@$(PYTHON) -m ruff format .

bench: setup ## speed and memory, printed and kept in build/bench
	@$(PYTHON) -m tests.bench.engine
	@$(PYTHON) -m tests.bench.answer_path

age: setup ## does what we seal open with the age command, and the reverse? (Debian's package age)
	@$(PYTHON) -m pytest -q -m slow tests/schema/test_age_command.py

stick: setup ## a mirror on a real stick: mounted, pulled, put back and full (Linux; unshare and mount)
	@$(PYTHON) -m pytest -q -m slow tests/schema/test_stick.py

bench-merge: setup ## merge 100 bundles of 1,000 sealed records, and open some; as a table and JSON
	@$(PYTHON) -m tests.bench.merging

bench-report: setup ## a whole report of 300 respondents, in one process and in several; as a table and JSON
	@$(QUICK) $(PYTHON) -m tests.bench.report

bench-interview: setup ## what an interview costs hands and head, beside a plain list of questions
	@$(PYTHON) -m sojourn_desktop.journey.bench

kills: setup ## kill the app while an interview is told, again and again: no acknowledged answer may be lost
	@$(PYTHON) -m sojourn_desktop.journey.kills --times $(KILLS)

hardships: setup ## fill the disk, or move the study away, while an interview is told: it is said, and goes on
	@$(PYTHON) -m sojourn_desktop.journey.hardships --times $(KILLS)

rehearsal: setup ## five laptops at booths, every mishap, two coordinators: one study? (a minute; SEED=2 for another)
	@$(PYTHON) -m sojourn_desktop.journey.fieldwork --seed $(SEED) --jobs $(JOBS) --out $(BUILD)/rehearsal.json

drawn-truths: setup ## many drawn studies a claim: does its interval hold the truth mostly? (a minute)
	@$(QUICK) $(PYTHON) -m pytest -n $(JOBS) -m slow tests/analysis/claims

truth: setup ## draws two million careers and stores what is true of them (long)
	@$(PYTHON) -m tests.studies.population_truth

recovery: setup ## 200 simulated studies: does the analysis find the truth it was given? (long)
	@$(PYTHON) tests/studies/recovery.py --out $(BUILD)/recovery

validate: setup ## 300 simulated studies: every claim against the truth; goes on where it was stopped (an hour on two free cores)
	@$(PYTHON) -m tests.studies.validate --jobs $(JOBS) --out $(BUILD)/validate

screenshots: setup ## every page, in each look, at 100 % and 200 %, in each language
	@$(PYTHON) -m sojourn_desktop.journey.screenshots --folder $(BUILD)/screenshots

translations: setup ## gather the texts of the window to translate, and make what Qt loads of them
	@$(PYTHON) packaging/translations.py

constraints: ## resolve the pinned packages anew (needs uv)
	@UV_SYSTEM_CERTS=1 sh packaging/constraints.sh

clean: ## remove what was built; the environment stays
	rm -rf $(BUILD) dist .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache
