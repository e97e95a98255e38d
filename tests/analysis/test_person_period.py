"""`sojourn fit`: published figures from published data, and what is no table refused in words."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd
import pytest
from click.testing import CliRunner

from sojourn_analysis.cli import fit
from sojourn_analysis.models.penalty import TooFewEventsError
from sojourn_analysis.person_period import DurationColumns, EventColumn, TableFit, fit_table
from sojourn_analysis.results import WarningKind
from sojourn_analysis.table_file import read_table
from sojourn_schema.errors import SojournError, UnfitTableError

DATA = Path(__file__).parents[1] / "data"
MODEL_D = "0 + C(period) + parental_transition + parental_antisociality"


def tenure(terms: str, **more: Any) -> TableFit:
    durations = DurationColumns("years", "censor")
    return fit_table(read_table(DATA / "tenure.csv"), terms, durations, person="id", **more)


def first_sex(**more: Any) -> TableFit:
    durations = DurationColumns("grade", "censor", origin=6)
    return fit_table(read_table(DATA / "first_sex.csv"), MODEL_D, durations, person="id", **more)


def small_table(**columns: Any) -> pd.DataFrame:
    """Forty people with two person-periods each; half of them have the event in the second."""
    base: dict[str, Any] = {
        "id": np.repeat(np.arange(40), 2),
        "event": np.tile([0, 0, 0, 1], 20),
        "x": np.arange(80) % 7,
    }
    return pd.DataFrame(base | columns)


@pytest.mark.parametrize(
    ("terms", "deviance"),
    [
        ("1", "1037.57"),
        ("period", "867.46"),
        ("period + I(period**2)", "836.30"),
        ("period + I(period**2) + I(period**3)", "833.17"),
        ("0 + C(period)", "831.20"),
    ],
)
def test_the_deviances_of_the_tenure_data_are_those_published(terms: str, deviance: str) -> None:
    fitted = tenure(terms)
    assert f"{fitted.fit.deviance:.2f}" == deviance
    assert (fitted.fit.n_rows, fitted.fit.n_events, fitted.n_persons) == (1_474, 166, 260)
    assert fitted.fit.warnings == ()


@pytest.mark.parametrize(
    ("options", "deviance", "transition", "antisociality"),
    [
        ({}, "629.15", ("0.6605", "0.2367"), ("0.2964", "0.1254")),
        ({"cluster": "id"}, "629.15", ("0.6605", "0.2386"), ("0.2964", "0.1204")),
        ({"link": "cloglog"}, "629.12", ("0.5954", "0.2130"), ("0.2572", "0.1076")),
    ],
)
def test_model_d_of_the_first_sex_data_is_the_one_published(
    options: dict[str, str], deviance: str, transition: tuple[str, str], antisociality: tuple[str, str]
) -> None:
    fitted = first_sex(**options)
    shown = {term.term: (f"{term.estimate:.4f}", f"{term.std_error:.4f}") for term in fitted.fit.terms}
    assert shown["parental_transition"] == transition
    assert shown["parental_antisociality"] == antisociality
    assert f"{fitted.fit.deviance:.2f}" == deviance
    assert (fitted.fit.n_rows, fitted.fit.n_events) == (822, 126)


@pytest.mark.parametrize(
    ("link", "transition", "antisociality"),
    [
        # R's sandwich::vcovCL with the factor G/(G-1) alone.
        ("logit", "0.2376", "0.1199"),
        ("cloglog", "0.2138", "0.0999"),
    ],
)
def test_without_the_factor_for_parameters_the_clustered_errors_are_those_of_r(
    link: str, transition: str, antisociality: str
) -> None:
    fitted = first_sex(link=link, cluster="id").fit
    ours = np.sqrt(np.diag(fitted.cov) / ((fitted.n_rows - 1) / (fitted.n_rows - len(fitted.names))))
    assert [f"{error:.4f}" for error in ours[-2:]] == [transition, antisociality]


def test_durations_and_their_person_periods_give_one_fit() -> None:
    people = read_table(DATA / "tenure.csv")
    rows = [
        {"id": person.id, "period": period, "event": int(period == person.years and not person.censor)}
        for person in people.itertuples()
        for period in range(1, int(str(person.years)) + 1)
    ]
    direct = fit_table(pd.DataFrame(rows), "C(period)", EventColumn("event"), person="id", cluster="id")
    expanded = tenure("C(period)", cluster="id")
    assert direct.document() == expanded.document()


def test_the_order_of_rows_does_not_matter() -> None:
    table = small_table()
    mixed = table.sample(frac=1, random_state=1)
    one, other = (fit_table(rows, "x", EventColumn("event"), cluster="id").fit for rows in (table, mixed))
    np.testing.assert_array_equal(one.params, other.params)
    np.testing.assert_allclose(one.cov, other.cov, rtol=1e-12)


def test_rows_without_a_value_in_the_terms_are_left_out_and_counted() -> None:
    table = small_table(z=np.arange(80) % 5)
    table.loc[[4, 5, 6], "x"] = np.nan
    table.loc[5, "z"] = np.nan
    fitted = fit_table(table, "x + z", EventColumn("event"), person="id")
    assert fitted.fit.n_rows == 77
    assert [warning.kind for warning in fitted.fit.warnings] == [WarningKind.DROPPED_ROWS]
    assert "3 of 80 rows" in fitted.fit.warnings[0].text
    assert "x (3), z (1)" in fitted.fit.warnings[0].text


def test_columns_may_have_names_that_the_engine_has_its_own_use_for() -> None:
    table = pd.concat([small_table()] * 3, ignore_index=True)
    odd = table.assign(
        **{"person": table["x"], "X": table["x"] ** 2, "the x": table["x"] % 3, "cell": 1 / (1 + table["x"])}
    )
    fitted = fit_table(
        odd, "person + X + `the x` + C(`the x`, contr.treatment(1)):cell", EventColumn("event")
    )
    plain = fit_table(table, "x + I(x**2)", EventColumn("event"))
    assert fitted.fit.log_likelihood > plain.fit.log_likelihood
    assert fitted.n_persons is None


@pytest.mark.parametrize("values", [[True, False], [1.0, 0.0], ["1", "0"]])
def test_an_event_may_be_written_in_several_ways(values: list[Any]) -> None:
    event = np.array(values, dtype=object)[1 - np.tile([0, 0, 0, 1], 20)]
    fitted = fit_table(small_table(event=event), "x", EventColumn("event"))
    assert fitted.fit.params == pytest.approx(fit_table(small_table(), "x", EventColumn("event")).fit.params)


Case = tuple[pd.DataFrame, str, EventColumn | DurationColumns, dict[str, Any], str]
REFUSED_TABLES: dict[str, Case] = {
    "missing column": (small_table(), "salary", EventColumn("event"), {}, "no column 'salary'"),
    "missing event": (small_table(), "x", EventColumn("hired"), {}, "no column 'hired'"),
    "missing cluster": (small_table(), "x", EventColumn("event"), {"cluster": "lab"}, "no column 'lab'"),
    "event of 2": (small_table(event=[2] + [0] * 79), "x", EventColumn("event"), {}, "holds 2 in row 1"),
    "event in words": (small_table(event=["no"] * 80), "x", EventColumn("event"), {}, "holds no in row 1"),
    "event empty": (
        small_table(event=[0.0, np.nan] * 40), "x", EventColumn("event"), {},
        "40 rows have no value in 'event'",
    ),
    "id empty": (
        small_table(id=[None] + ["a"] * 79), "x", EventColumn("event"), {"person": "id"},
        "1 rows have no value in 'id'",
    ),
    "no rows": (small_table().head(0), "x", EventColumn("event"), {}, "has no rows"),
    "nothing complete": (
        small_table(x=np.nan), "x", EventColumn("event"), {}, "No row has a value",
    ),
    "one cluster": (small_table(id=1), "x", EventColumn("event"), {"cluster": "id"}, "has one value"),
    "infinite": (small_table(x=np.inf), "x", EventColumn("event"), {}, "not a number"),
    "words in arithmetic": (small_table(x="a"), "log(x)", EventColumn("event"), {}, "could not be evaluated"),
    "mixed column": (
        small_table(x=[1, "a"] * 40), "x", EventColumn("event"), {}, "holds 'a' in row 2, while 40 of its 80",
    ),
    "mostly words": (
        small_table(x=[1, "a", "b", "c"] * 20), "x", EventColumn("event"), {}, "mixes numbers and words",
    ),
    "an identifier as a factor": (
        pd.DataFrame({"event": [0, 1] * 600, "name": [f"n{i}" for i in range(1_200)]}),
        "name", EventColumn("event"), {}, "1,200 levels",
    ),
    "half a year": (
        pd.DataFrame({"d": [1.5, 2.0], "c": [0, 0]}), "1", DurationColumns("d", "c"), {},
        "holds 1.5 in row 1",
    ),
    "before the origin": (
        pd.DataFrame({"d": [9, 6], "c": [0, 0]}), "1", DurationColumns("d", "c", 6), {}, "holds 6 in row 2",
    ),
    "endless": (
        pd.DataFrame({"d": [np.inf, 6], "c": [0, 0]}), "1", DurationColumns("d", "c"), {},
        "holds inf in row 1",
    ),
    "in seconds": (
        pd.DataFrame({"d": [10**12, 6], "c": [0, 0]}), "1", DurationColumns("d", "c"), {}, "add up to",
    ),
    "duration in words": (
        pd.DataFrame({"d": ["long", "6"], "c": [0, 0]}), "1", DurationColumns("d", "c"), {},
        "holds long in row 1",
    ),
    "censored of 3": (
        pd.DataFrame({"d": [5, 6], "c": [0, 3]}), "1", DurationColumns("d", "c"), {}, "holds 3 in row 2",
    ),
    "an id twice": (
        pd.DataFrame({"i": ["a", "a"], "d": [5, 6], "c": [0, 1]}),
        "1", DurationColumns("d", "c"), {"person": "i"}, "has a twice; the second time in row 2",
    ),
    "a period already": (
        pd.DataFrame({"period": [5, 6], "c": [0, 1]}), "1", DurationColumns("period", "c"), {}, "already",
    ),
}  # fmt: skip


@pytest.mark.parametrize("case", REFUSED_TABLES)
def test_a_table_that_can_not_be_fitted_is_refused_in_words(case: str) -> None:
    table, terms, outcome, options, words = REFUSED_TABLES[case]
    with pytest.raises(UnfitTableError, match=re.escape(words)) as refusal:
        fit_table(table, terms, outcome, **options)
    assert refusal.value.meaning
    assert refusal.value.remedy


def test_the_row_that_is_told_is_that_of_the_table_as_given() -> None:
    table = small_table(event=[0] * 79 + [2])
    table.loc[:9, "x"] = np.nan
    with pytest.raises(UnfitTableError, match="holds 2 in row 80"):
        fit_table(table.set_index("id", drop=False), "x", EventColumn("event"))


def written(tmp_path: Path, text: str) -> Path:
    path = tmp_path / "t.csv"
    path.write_text(text, encoding="utf-8")
    return path


def rows_of_numbers(**odd: str) -> str:
    """A table of eighty rows; x is a number in all of them but those named, as `row_7="n.k."`."""
    lines = [f"{row},{row % 4 == 3:d},{odd.get(f'row_{row}', row % 7)}" for row in range(80)]
    return "\n".join(["id,event,x", *lines, ""])


def test_a_word_among_numbers_is_refused_with_file_line_and_column(tmp_path: Path) -> None:
    path = written(tmp_path, rows_of_numbers(row_7="n.k.", row_9="?"))
    with pytest.raises(UnfitTableError) as refused:
        fit_table(read_table(path), "x", EventColumn("event"), path=path)
    assert refused.value.what == (
        f"Column 'x' holds 'n.k.' in line 9 of {path}, while 78 of its 80 values are numbers."
    )
    assert "C(x)" in refused.value.remedy


def test_lines_are_counted_with_empty_ones_and_line_breaks_within_cells(tmp_path: Path) -> None:
    lines = rows_of_numbers(row_7="n.k.").splitlines()
    lines[3] = '"2\n\n",0,3'
    path = written(tmp_path, "\n\n" + "\n".join([*lines[:5], "", *lines[5:]]) + "\n")
    with pytest.raises(UnfitTableError, match=f"in line 14 of {re.escape(str(path))}"):
        fit_table(read_table(path), "x", EventColumn("event"), path=path)
    assert path.read_text(encoding="utf-8").splitlines()[13].endswith("n.k.")


def test_a_word_among_numbers_of_a_parquet_table_is_told_with_its_row(tmp_path: Path) -> None:
    table = small_table(x=["a", *map(str, range(79))])
    table.to_parquet(tmp_path / "t.parquet")
    with pytest.raises(UnfitTableError, match="'a' in row 1, while 79 of its 80 values"):
        fit_table(read_table(tmp_path / "t.parquet"), "x", EventColumn("event"), path=tmp_path / "t.parquet")


def test_codes_among_numbers_are_categories_where_the_terms_say_so(tmp_path: Path) -> None:
    path = written(tmp_path, rows_of_numbers(row_7="6+", row_11="6+"))
    fitted = fit_table(read_table(path), "C(x)", EventColumn("event"), path=path)
    assert "C(x)[T.6+]" in fitted.fit.names
    with pytest.raises(UnfitTableError, match=r"'6\+' in line 9"):
        fit_table(read_table(path), "C(x) + x", EventColumn("event"), path=path)


def test_a_column_of_words_with_some_numbers_among_them_is_of_words() -> None:
    table = small_table(x=["a", "b", "c", "7"] * 20)
    assert fit_table(table, "x", EventColumn("event")).fit.names[-1].startswith("x[T.")


@pytest.mark.parametrize("terms", ["log(x)", "sqrt(x - 1)", "I(1 / x)", "bs(log(x), df=4)", "log(x):id"])
def test_what_can_not_be_computed_is_refused_with_the_value_and_no_warning_beside(terms: str) -> None:
    with pytest.raises(UnfitTableError, match=r"is not a number where .*x is 0"):
        fit_table(small_table(), terms, EventColumn("event"))


def test_few_clusters_of_many_people_are_told() -> None:
    table = small_table(lab=np.arange(80) % 3)
    fitted = fit_table(table, "x", EventColumn("event"), person="id", cluster="lab")
    assert [warning.kind for warning in fitted.fit.warnings] == [WarningKind.SMALL_SAMPLE]
    assert "'lab' has 3 values" in fitted.fit.warnings[0].text


def test_small_counts_are_hidden_where_a_fit_is_told_to_people() -> None:
    table = small_table(rare=["a"] * 76 + ["b"] * 2 + ["c"] * 2, event=[0, 1] * 38 + [0] * 4)
    text = fit_table(table, "C(rare)", EventColumn("event"), person="id").text()
    assert "no event in fewer than 5 rows" in text
    assert "in 2 rows" not in text


def test_a_long_list_of_separating_levels_is_cut_short() -> None:
    fitted = fit_table(small_table(), "C(id)", EventColumn("event"))
    (told,) = [w.text for w in fitted.fit.warnings if w.kind == WarningKind.SEPARATION]
    assert "and 12 more" in told


def test_under_five_events_there_is_no_fit() -> None:
    with pytest.raises(TooFewEventsError, match="4 events in 80"):
        fit_table(small_table(event=[1] * 4 + [0] * 76), "x", EventColumn("event"))


REFUSED_FILES = {
    "empty": (b"", "it is empty"),
    "binary": (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "binary file"),
    "half a parquet": (b"PAR1abcdef", "damaged Parquet"),
    "latin": ("id,größe\n1,2\n".encode("latin-1"), "not UTF-8"),
    "columns twice": (b"id,x,x\n1,2,3\n", "more than one column 'x'"),
    "semicolons": (b"id;x;event\n1;2;0\n", "one column"),
    "ragged": (b"id,x\n1,2\n1,2,3,4\n", "no CSV table"),
}


@pytest.mark.parametrize("case", REFUSED_FILES)
def test_a_file_that_is_no_table_is_refused_in_words(case: str, tmp_path: Path) -> None:
    content, words = REFUSED_FILES[case]
    path = tmp_path / "table.csv"
    path.write_bytes(content)
    with pytest.raises(UnfitTableError, match=words):
        read_table(path)


@pytest.mark.parametrize("content", [b"x,event\n1,0\n", b"\0\1\2"])
def test_a_file_that_is_parquet_by_its_name_alone_is_refused(content: bytes, tmp_path: Path) -> None:
    (tmp_path / "table.PARQUET").write_bytes(content)
    with pytest.raises(UnfitTableError, match="has the name of a Parquet file and is none"):
        read_table(tmp_path / "table.PARQUET")


def test_a_file_that_is_not_there_or_a_folder_is_refused(tmp_path: Path) -> None:
    for path in (tmp_path / "none.csv", tmp_path):
        with pytest.raises(UnfitTableError, match="can't be read"):
            read_table(path)


def test_csv_and_parquet_read_alike(tmp_path: Path) -> None:
    table = small_table(word="a")
    table.to_csv(tmp_path / "t.csv", index=False, encoding="utf-8-sig")
    table.to_parquet(tmp_path / "t.parquet")
    pd.testing.assert_frame_equal(
        read_table(tmp_path / "t.csv"), read_table(tmp_path / "t.parquet"), check_dtype=False
    )


def test_the_command_prints_one_json_document() -> None:
    arguments = [
        str(DATA / "first_sex.csv"), "--id", "id", "--duration", "grade", "--origin", "6",
        "--censored", "censor", "--terms", MODEL_D, "--cluster", "id", "--json",
    ]  # fmt: skip
    told = CliRunner().invoke(fit, arguments, catch_exceptions=False)
    assert told.exit_code == 0
    document = json.loads(told.stdout)
    assert list(document) == [
        "formula", "family", "covariance", "terms", "deviance", "log_likelihood",
        "n_rows", "n_persons", "n_events", "warnings",
    ]  # fmt: skip
    assert list(document["terms"][0]) == ["term", "estimate", "std_error", "ci_low", "ci_high", "p"]
    assert document["terms"][-1]["std_error"] == pytest.approx(0.1204, abs=5e-5)


def test_the_command_prints_a_table_for_people() -> None:
    arguments = [
        str(DATA / "tenure.csv"), "--id", "id", "--duration", "years", "--censored", "censor",
        "--terms", "0 + C(period)",
    ]  # fmt: skip
    told = CliRunner().invoke(fit, arguments, catch_exceptions=False)
    assert "260 persons, 1,474 person-periods, 166 events" in told.stdout
    assert "deviance 831.20" in told.stdout


@pytest.mark.parametrize(
    "options",
    [
        [],
        ["--event", "e", "--duration", "d", "--censored", "c"],
        ["--duration", "d"],
        ["--event", "e", "--origin", "3"],
        ["--event", "e", "--link", "probit"],
    ],
)
def test_wrong_usage_exits_with_2(options: list[str]) -> None:
    told = CliRunner().invoke(fit, [str(DATA / "tenure.csv"), "--terms", "1", *options])
    assert told.exit_code == 2


def test_a_refused_table_is_an_error_of_the_users_family() -> None:
    told = CliRunner().invoke(fit, [str(DATA / "tenure.csv"), "--terms", "1", "--event", "tenured"])
    assert isinstance(told.exception, SojournError)


@pytest.mark.parametrize(("terms", "name"), [("event", "event"), ("x + C(who)", "who")])
def test_the_event_and_the_person_are_no_terms(terms: str, name: str) -> None:
    table = pd.DataFrame({"who": range(40), "event": [0, 1] * 20, "x": [0, 0, 1, 1] * 10})
    with pytest.raises(UnfitTableError, match=f"The terms name '{name}'"):
        fit_table(table, terms, EventColumn("event"), person="who")


@pytest.mark.parametrize("name", ["years", "left"])
def test_durations_and_censoring_are_no_terms(name: str) -> None:
    table = pd.DataFrame({"years": [2, 3] * 20, "left": [0, 1] * 20})
    with pytest.raises(UnfitTableError, match=f"The terms name '{name}', which tells the event"):
        fit_table(table, name, DurationColumns("years", "left"))


def test_an_error_that_the_data_can_not_tell_is_said_so() -> None:
    rng = np.random.default_rng(3)
    table = pd.DataFrame({"id": np.repeat(np.arange(60), 4), "x": rng.normal(size=240)})
    table["event"] = (rng.random(240) < 0.4).astype(int)
    table["lone"] = (table["id"] == 0).astype(int)
    table.loc[[0, 1], "event"] = [0, 1]
    fitted = fit_table(table, "x + lone", EventColumn("event"), person="id", cluster="id")
    (row,) = [line for line in fitted.text().splitlines() if line.startswith("lone")]
    assert row.count("not known") == 4
    assert fitted.document()["terms"][2]["std_error"] is None
