import unicodedata

from backend.succession.core.outsiders import candidate_key


def key(name: str) -> str:
    return candidate_key({"person_id": None, "external_name": name})


def test_blanks_capitals_and_unicode_forms_do_not_tell_people_from_outside_apart():
    composed = unicodedata.normalize("NFC", "José Ünal")
    assert key(unicodedata.normalize("NFD", composed)) == key(composed) == key(f" {composed.upper()}  ")
    assert key("Jose Unal") != key(composed)


def test_letters_that_fold_into_several_are_the_same_in_both_forms():
    assert key("\u0390") == key(unicodedata.normalize("NFD", "\u0390")) == key("\u0390".upper())


def test_somebody_of_the_organisation_is_told_by_their_id():
    assert candidate_key({"person_id": "p", "external_name": None}) == "p"
