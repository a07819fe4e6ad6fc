"""Passwords that a guesser tries early are refused, in whatever language; a few words in a row pass."""

import pytest

from backend.people.sign_in.passwords import password_fault

PERSONAL = ["ada.lind@tidewell.example", "Ada Lind", "Tidewell Logistics"]


@pytest.mark.parametrize(
    "password",
    [
        "Passwort1234!",
        "Summer2024!!",
        "Letmein12345!",
        "!QAZ2wsx#EDC",
        "1qaz2wsx3edc",
        "Qwertz123456!",
        "trellis-trellis",
        "Trellis-2026-!",
        "AdaLind2024!!",
        "lind-tidewell-24",
        "Tidewell-Logistics-1",
        "tidewell2024!",
        "aaaaaaaaaaaaaa",
        "eleven char",
        "x" * 1025,
    ],
)
def test_what_a_guesser_tries_early_is_refused(password: str) -> None:
    assert password_fault(password, PERSONAL) is not None


@pytest.mark.parametrize(
    "password",
    [
        "copper lantern walks slowly",
        "correct horse battery staple",
        "plum-tractor-window",
        "blue tiger eats mango",
        "regen fenster lampe",
        "my dog likes tuna 4",
        "kX9$vT2!mQ7z",
        "ada plays the violet trombone",
    ],
)
def test_words_that_do_not_belong_together_pass(password: str) -> None:
    assert password_fault(password, PERSONAL) is None
