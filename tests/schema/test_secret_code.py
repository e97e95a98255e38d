"""Secret codes: written down by hand, typed again with mistakes, and never told by what is derived."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sojourn_schema.errors import SecretCodeError
from sojourn_schema.secret_code import ALPHABET, CHARACTERS, SecretCode

BY_HAND = "0000000000000000000" + "1" + "2"
"""The last of the twenty has weight g, which is 2 in GF(32): 1 * 2 = 2, so the check character is 2."""

codes = st.builds(SecretCode.new)


def test_a_code_worked_out_by_hand_is_read() -> None:
    assert SecretCode.parse(BY_HAND).characters == BY_HAND


def test_the_check_character_wraps_round_in_the_field() -> None:
    # The last but one has weight g * g = 4; 16 * 4 = x^6 = x^3 + x = 10, which is the letter A.
    assert SecretCode.parse("0" * 18 + "G" + "0" + "A").characters.endswith("G0A")


def test_a_new_code_has_twenty_characters_and_a_check_in_groups_of_three() -> None:
    code = SecretCode.new()
    assert len(code.characters) == CHARACTERS == 21
    assert set(code.characters) <= set(ALPHABET)
    assert [len(group) for group in code.written.split("-")] == [3] * 7


def test_no_code_comes_twice_and_every_character_occurs() -> None:
    several = {SecretCode.new().characters for _ in range(200)}
    assert len(several) == 200
    assert set("".join(several)) == set(ALPHABET)


@given(codes)
def test_what_is_shown_is_read_again_in_small_letters_and_with_blanks(code: SecretCode) -> None:
    assert SecretCode.parse(code.written) == code
    assert SecretCode.parse(f"  {code.written.lower().replace('-', ' ')}\n") == code


@given(codes)
def test_letters_that_look_like_digits_are_read_as_those(code: SecretCode) -> None:
    confused = code.written.replace("0", "o").replace("1", "l")
    assert SecretCode.parse(confused) == code
    assert SecretCode.parse(code.written.replace("1", "I")) == code


@given(codes, st.integers(0, 20), st.sampled_from(ALPHABET))
def test_one_wrong_character_is_always_noticed(code: SecretCode, at: int, instead: str) -> None:
    typed = code.characters[:at] + instead + code.characters[at + 1 :]
    if typed == code.characters:
        assert SecretCode.parse(typed) == code
    else:
        with pytest.raises(SecretCodeError, match="mistyped"):
            SecretCode.parse(typed)


@given(codes, st.integers(0, 20), st.integers(0, 20))
def test_two_characters_that_changed_places_are_always_noticed(
    code: SecretCode, one: int, other: int
) -> None:
    typed = list(code.characters)
    typed[one], typed[other] = typed[other], typed[one]
    if "".join(typed) == code.characters:
        assert SecretCode.parse("".join(typed)) == code
    else:
        with pytest.raises(SecretCodeError, match="changed places"):
            SecretCode.parse("".join(typed))


def test_a_lost_character_is_told_by_the_count() -> None:
    with pytest.raises(SecretCodeError, match=r"has 20 characters; a whole one has 21.*7 groups of 3"):
        SecretCode.parse(SecretCode.new().characters[:-1])


def test_a_character_that_no_code_has_is_named_with_its_place() -> None:
    with pytest.raises(SecretCodeError, match=r"'U' \(character 3\)"):
        SecretCode.parse("00u" + BY_HAND[3:])


def test_what_is_derived_is_the_one_of_rfc_5869_and_differs_by_purpose_and_study() -> None:
    import hashlib
    import hmac

    code = SecretCode.parse(BY_HAND)
    extracted = hmac.digest(b"a study", BY_HAND[:20].encode(), hashlib.sha256)
    expected = hmac.digest(extracted, b"sojourn a purpose\x01", hashlib.sha256)
    assert code.derive("a purpose", "a study") == expected
    assert code.derive("another", "a study") != expected
    assert code.derive("a purpose", "another study") != expected


def test_the_code_does_not_show_in_its_repr() -> None:
    code = SecretCode.new()
    assert code.characters not in repr(code)
