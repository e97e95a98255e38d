"""The study definition: what it refuses and where, and that nothing is lost in writing it down."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sojourn_schema.codes import code_list
from sojourn_schema.definition_rules import MODES
from sojourn_schema.errors import DefinitionError
from sojourn_schema.instrument.item_sets import ITEM_SETS, items_asked
from sojourn_schema.study import StudyDefinition

RECIPIENT = "age1j8nme72w3fe6v5ma4xtwfecwddyer530dfj62e8srhccjmfkze3ssnc5vn"
LEAST = 'title = "Careers"\nsurvey_year = 2026\n'
DOCS = Path(__file__).resolve().parents[2] / "docs" / "study-file.md"


def read(text: str) -> StudyDefinition:
    return StudyDefinition.from_toml_text(text, source="study.toml")


def test_title_and_survey_year_are_enough() -> None:
    definition = read(LEAST)
    assert definition == StudyDefinition("Careers", 2026)
    assert definition.consent_text["en"]
    assert (definition.language, definition.mode, definition.item_set) == ("en", "department", "core")


def test_the_default_study_can_be_typed_into_at_once() -> None:
    definition = StudyDefinition.default(2026)
    assert definition.survey_year == 2026
    assert definition.recruited_via == tuple(code_list("recruited_via"))
    assert "Sojourn" not in definition.title + definition.consent_text["en"]


def test_an_interview_can_be_held_in_the_languages_of_the_consent_text() -> None:
    assert read(LEAST).languages == ("en", "de", "fr", "es", "zh")
    told = read(LEAST + 'language = "fr"\n[consent_text]\nzh = "好"\nfr = "Oui"\nit = "Sì"')
    assert told.languages == ("fr", "zh")


def test_modes_are_codes_of_the_list() -> None:
    assert {*MODES, "import"} == set(code_list("mode"))


@pytest.mark.parametrize(
    ("change", "told"),
    [
        ("title =", "study.toml: is not valid TOML"),
        ("survey_year = 2026", "study.toml, title: it is missing."),
        ('title = ""\nsurvey_year = 2026', "study.toml, title: it is empty."),
        ('title = "a\\u0007"\nsurvey_year = 2026', "study.toml, title: a control character"),
        ("title = 3\nsurvey_year = 2026", "study.toml, title: a text is needed"),
        ('title = "T"', "study.toml, survey_year: it is missing."),
        ('title = "T"\nsurvey_year = "2026"', "study.toml, survey_year: a year from 1900 to 2200 is needed"),
        ('title = "T"\nsurvey_year = true', "study.toml, survey_year: a year from"),
        ('title = "T"\nsurvey_year = 20266', "study.toml, survey_year: a year from"),
        (LEAST + 'sight = "x"', "study.toml, sight: there is no such key; known are title, survey_year"),
        (
            LEAST + 'mode = "import"',
            "study.toml, mode: unknown word 'import'; known are booth, self, department.",
        ),
        (LEAST + 'item_set = "all"', "study.toml, item_set: unknown word 'all'; known are core, full."),
        (LEAST + 'sites = "Hall"', "study.toml, sites: a list of texts is needed."),
        (LEAST + 'sites = ["Hall", " Hall "]', "study.toml, sites: the same text stands in it twice."),
        (LEAST + "sites = [1]", "study.toml, sites: a text is needed"),
        (
            LEAST + 'recruited_via = ["fax"]',
            "study.toml, recruited_via: unknown word 'fax'; known are academic_conf",
        ),
        (LEAST + "recruited_via = []", "study.toml, recruited_via: at least one is needed."),
        (
            LEAST + 'language = "de"\nconsent_text.en = "Yes"',
            "study.toml, consent_text: there is no text in the study's language, de.",
        ),
        (LEAST + 'language = "xx"', "study.toml, language: unknown word 'xx'; known are en, de, fr, es, zh."),
        (LEAST + 'consent_text = "Yes"', "study.toml, consent_text: a text by language is needed"),
        (LEAST + 'consent_text.en = "  "', "study.toml, consent_text.en: it is empty."),
        (
            LEAST + "idle_seconds = 5",
            "study.toml, idle_seconds: a whole number of seconds from 30 to 3600 is needed.",
        ),
        (LEAST + 'analysis_plans = ["mine"]', "study.toml, analysis_plans: it takes the hashes that"),
        (LEAST + "smallest_cell = 0", "study.toml, smallest_cell: a whole number of people from 1 to 100"),
        (LEAST + "smallest_cell = true", "study.toml, smallest_cell: a whole number of people"),
        (LEAST + 'idle_seconds = "long"', "study.toml, idle_seconds: a whole number of seconds"),
        (LEAST + "idle_seconds = true", "study.toml, idle_seconds: a whole number of seconds"),
        (
            LEAST + 'idle_action = "sell"',
            "study.toml, idle_action: unknown word 'sell'; known are discard, keep.",
        ),
        (
            LEAST + 'coordinator_key = "sojourn-sign:12"',
            "study.toml, coordinator_key: it is no public key as `sojourn key new` prints one.",
        ),
        (LEAST + "targets = 60", "study.toml, targets: a number of interviews by site is needed"),
        (LEAST + "[targets]\nA = 60", "study.toml, targets.A: that is none of the sites."),
        (
            LEAST + 'sites = ["A"]\n[targets]\nA = 0',
            "study.toml, targets.A: a whole number of interviews from 1 to 100000 is needed.",
        ),
        (LEAST + "recipients = []", "study.toml, recipients: a recipient by holder is needed"),
        (
            LEAST + '[recipients]\nme = "age1short"',
            "study.toml, recipients.me: it is no recipient as `sojourn key new` prints one.",
        ),
        (
            LEAST + f'[recipients]\nme = "{RECIPIENT}"\nyou = "{RECIPIENT}"',
            "study.toml, recipients: two holders have the same key",
        ),
        (LEAST + '[landmarks]\nsoon.en = "x"', "study.toml, landmarks.soon: that is no year."),
        (LEAST + "[landmarks]\n2020 = 3", "study.toml, landmarks.2020: a text by language is needed"),
        (LEAST + "landmarks = [2020]", "study.toml, landmarks: a table by year is needed."),
        (LEAST + "a = " + "9" * 5_000, "study.toml: is not valid TOML"),
        (LEAST + "a = " + "[" * 3_000, "study.toml: is not valid TOML"),
    ],
)
def test_what_a_study_can_not_be_is_refused_with_its_place(change: str, told: str) -> None:
    with pytest.raises(DefinitionError) as caught:
        read(change)
    what = re.sub(r", line \d+", "", caught.value.what)
    assert what.startswith(told.removesuffix("."))
    assert "nothing was made" in caught.value.meaning
    assert "sojourn new --help" in caught.value.remedy


def test_a_recipient_that_was_mistyped_is_refused_when_the_study_is_defined(tmp_path: Path) -> None:
    path, wrong = tmp_path / "study.toml", RECIPIENT[:-1] + "q"
    path.write_text(f'{LEAST}[recipients]\ncoordinator = "{RECIPIENT}"\n')
    assert StudyDefinition.from_toml(path).recipients == {"coordinator": RECIPIENT}
    path.write_text(f'{LEAST}[recipients]\ncoordinator = "{wrong}"\n')
    with pytest.raises(DefinitionError, match=r"recipients\.coordinator: its check characters"):
        StudyDefinition.from_toml(path)


def test_files_that_can_not_be_read_are_refused(tmp_path: Path) -> None:
    with pytest.raises(DefinitionError, match=r"none\.toml: can't be read \(No such file"):
        StudyDefinition.from_toml(tmp_path / "none.toml")
    with pytest.raises(DefinitionError, match="can't be read"):
        StudyDefinition.from_toml(tmp_path)
    (tmp_path / "latin.toml").write_bytes(b'survey_year = 2026\ntitle = "M\xfcller"\n')
    with pytest.raises(DefinitionError, match=r"latin\.toml, line 2: is not UTF-8 text"):
        StudyDefinition.from_toml(tmp_path / "latin.toml")
    (tmp_path / "huge.toml").write_bytes(b"#" * 1_000_001)
    with pytest.raises(DefinitionError, match="has more than 1,000,000 bytes"):
        StudyDefinition.from_toml(tmp_path / "huge.toml")


def test_a_file_from_a_windows_editor_is_read(tmp_path: Path) -> None:
    path = tmp_path / "study.toml"
    path.write_bytes(b"\xef\xbb\xbf" + LEAST.replace("\n", "\r\n").encode())
    assert StudyDefinition.from_toml(path) == StudyDefinition("Careers", 2026)


LINE = st.text(st.characters(exclude_categories=["Cc", "Cs"]), min_size=1).map(str.strip).filter(bool)
TEXT = st.text(
    st.characters(exclude_categories=["Cs"], exclude_characters=[*map(chr, [*range(9), *range(11, 32), 127])])
)
WORDS = st.dictionaries(LINE, TEXT.filter(str.strip), min_size=1, max_size=3)


@given(
    st.builds(
        StudyDefinition,
        title=LINE,
        survey_year=st.integers(1900, 2200),
        mode=st.sampled_from(MODES),
        sites=st.lists(LINE, unique=True, max_size=3).map(tuple),
        recruited_via=st.sets(st.sampled_from(list(code_list("recruited_via"))), min_size=1).map(tuple),
        item_set=st.sampled_from(ITEM_SETS),
        consent_version=LINE,
        consent_text=WORDS.map(lambda words: {"en": "Yes."} | words),
        consent_more=st.just({}),
        controller=LINE | st.just(""),
        contact=LINE | st.just(""),
        landmarks=st.dictionaries(st.integers(1900, 2200), WORDS, max_size=2),
    )
)
def test_a_definition_written_down_reads_back_the_same(definition: StudyDefinition) -> None:
    assert StudyDefinition.from_toml_text(definition.to_toml_text()) == definition


# Items moved between the sets

MOVED = LEAST + '[items]\nadd = ["spell.region", "respondent.phd_tier"]\nleave_out = ["respondent.gender"]\n'


def test_single_items_are_moved_in_and_out_of_a_set() -> None:
    definition = read(MOVED)
    core = read(LEAST).items
    assert definition.items - core == {"spell.region", "respondent.phd_tier"}
    assert core - definition.items == {"respondent.gender"}
    assert StudyDefinition.from_toml_text(definition.to_toml_text()) == definition


@pytest.mark.parametrize(
    ("moves", "told"),
    [
        ('add = ["spell.salary"]', "items: there is no item 'spell.salary'; docs/interview.md lists them"),
        ('leave_out = ["spell.start_year"]', "items: spell.start_year can't be left out: every record needs"),
        ('leave_out = ["spell.end_year"]', "items: spell.end_year can't be left out: the calendar tells it"),
        ('leave_out = ["spell.end_month"]', "items: spell.end_month can't be left out: the calendar tells"),
        ('leave_out = ["respondent.consent"]', "items: respondent.consent can't be left out"),
        ('leave_out = ["spell.region"]', "items: spell.region is not of the core set, so it is not asked"),
        (
            'add = ["respondent.gender"]',
            "items: respondent.gender is of the core set, so it is asked without",
        ),
        (
            'add = ["spell.region"]\nleave_out = ["spell.region"]',
            "items: spell.region is added and left out at once.",
        ),
        (
            'add = ["job_search.offers"]',
            "items: job_search.offers is asked only with job_search.target; add it too or leave both out.",
        ),
        (
            'leave_out = ["spell.return_plan"]',
            "items: spell.return_plan_years is asked only with spell.return_plan; add it too",
        ),
        ('leave_out = ["spell.papers"]', "items: publication_year.papers is asked only with spell.papers"),
        ('leave = ["spell.papers"]', "items.leave: there is no such key; known are add, leave_out."),
        ('add = "spell.region"', "items.add: a list of texts is needed."),
    ],
)
def test_a_move_that_can_not_be_made_is_refused_with_its_reason(moves: str, told: str) -> None:
    with pytest.raises(DefinitionError) as caught:
        read(LEAST + "[items]\n" + moves)
    assert told in caught.value.what


def test_everything_that_is_wrong_is_told_at_once_with_its_line(tmp_path: Path) -> None:
    path = tmp_path / "study.toml"
    path.write_text(
        """\
survey_year = "soon"
mode = "booth"
sites = "Hall"

[consent_text]
en = "Yes"
de = "  "

[landmarks]
soon.en = "x"
2020.en = 3

[extra]
a = 1
""",
        encoding="utf-8",
    )
    with pytest.raises(DefinitionError) as caught:
        StudyDefinition.from_toml(path)
    lines = [line.removeprefix(str(path)) for line in caught.value.what.splitlines()]
    assert [line.split(": ")[0] for line in lines] == [
        ", title",
        ", line 1, survey_year",
        ", line 3, sites",
        ", line 7, consent_text.de",
        ", line 10, landmarks.soon",
        ", line 11, landmarks.2020.en",
        ", line 13, extra",
    ]


def test_a_new_definition_is_told_its_length_beside_what_else_is_wrong(tmp_path: Path) -> None:
    path = tmp_path / "study.toml"
    path.write_text(LEAST + 'mode = "x"\nconsent_text.en = "' + "word " * 200 + '"\n', encoding="utf-8")
    with pytest.raises(DefinitionError) as caught:
        StudyDefinition.from_toml(path)
    assert len(caught.value.what.splitlines()) == 2
    assert "consent_text.en: it has 200 words" in caught.value.what


def test_adding_to_the_full_set_is_refused_since_it_changes_nothing() -> None:
    with pytest.raises(DefinitionError, match=r"spell.region is of the full set.*changes nothing"):
        read(LEAST + 'item_set = "full"\n[items]\nadd = ["spell.region"]')


def test_a_record_names_its_items_so_that_a_claim_knows_what_was_not_asked() -> None:
    definition = read(MOVED)
    named = "1 core +respondent.phd_tier +spell.region -respondent.gender"
    assert definition.version_in_records == named
    assert items_asked(named) == definition.items
    assert items_asked("1 full") == read(LEAST + 'item_set = "full"').items
    assert items_asked("simulated") is None
    assert items_asked(None) is None


def test_the_example_of_the_documentation_is_a_definition(tmp_path: Path) -> None:
    text = DOCS.read_text(encoding="utf-8")
    example = text.split("```toml\n")[1].split("```")[0]
    (tmp_path / "study.toml").write_text(example, encoding="utf-8")
    shutil.copy(DOCS.with_name("extra-questions.xlsx"), tmp_path)
    definition = StudyDefinition.from_toml(tmp_path / "study.toml")
    in_tables = {"added_items": "add", "left_out_items": "leave_out"}
    for name in (in_tables.get(one, one) for one in StudyDefinition.__slots__):
        assert f"{name} = " in example or f"[{name}" in example, name
    assert definition.mode == "booth"
