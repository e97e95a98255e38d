"""Where the keys of a TOML document stand."""

from __future__ import annotations

from sojourn_schema.toml_lines import key_lines

TEXT = '''\
title = "T"  # a remark

sites = [
    "mode = booth",
]
consent_text.en = """
title = 3
[items]
"""
"questionnaire_version" = "1"
[ items ]
add = ["a"]
[landmarks.2020]
'en' = \'\'\'one line\'\'\'
de = "x = y"
'''


def test_keys_have_their_lines_and_tables_that_of_their_first_mention() -> None:
    assert key_lines(TEXT) == {
        "title": 1,
        "sites": 3,
        "consent_text": 6,
        "consent_text.en": 6,
        "questionnaire_version": 10,
        "items": 11,
        "items.add": 12,
        "landmarks": 13,
        "landmarks.2020": 13,
        "landmarks.2020.en": 14,
        "landmarks.2020.de": 15,
    }
