import unicodedata

from backend.kit.spelling import composed, did_you_mean, plain

COMPOSED = unicodedata.normalize("NFC", "José")
APART = unicodedata.normalize("NFD", "José")


def test_one_name_is_one_text_in_either_unicode_form():
    assert COMPOSED != APART
    assert composed(APART) == composed(COMPOSED) == COMPOSED
    assert plain(f" {APART.upper()}") == plain(COMPOSED)
    assert did_you_mean(APART, ["Ana", COMPOSED]) == f" Did you mean '{COMPOSED}'?"
