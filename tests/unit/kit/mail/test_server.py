"""A mail server is named by one URL."""

import pytest

from backend.kit.mail.server import BadMailUrl, mail_server

SENDER = "Trellis <trellis@tidewell.example>"


def test_ports_are_those_of_the_scheme_unless_said_otherwise() -> None:
    assert mail_server("smtp://mail.example", sender=SENDER).port == 587
    assert mail_server("smtps://mail.example", sender=SENDER).port == 465
    assert mail_server("smtp://mail.example:2525", sender=SENDER).port == 2525


def test_user_and_password_may_hold_any_character() -> None:
    server = mail_server("smtps://ada%40tidewell:p%3A%2Fss@mail.example", sender=SENDER)
    assert (server.user, server.password, server.encrypted) == ("ada@tidewell", "p:/ss", True)


@pytest.mark.parametrize("url", ["", "mail.example", "http://mail.example", "smtp://", "smtp://h:x", "smtp://h/inbox"])
def test_what_names_no_server_is_refused_with_what_would(url: str) -> None:
    with pytest.raises(BadMailUrl, match="must look like smtp://user:password@host"):
        mail_server(url, sender=SENDER)


@pytest.mark.parametrize(
    ("url", "must_encrypt"),
    [
        ("smtp://user:secret@mail.example", True),
        ("smtp://user:secret@127.0.0.1", None),
        ("smtp://user:secret@localhost", None),
        ("smtp://mail.example", None),
    ],
)
def test_a_password_goes_over_the_network_encrypted_only(url: str, must_encrypt: bool | None) -> None:
    assert mail_server(url, sender=SENDER).client()._start_tls_on_connect is must_encrypt


def test_ids_of_mails_end_with_the_senders_domain() -> None:
    assert mail_server("smtp://h", sender=SENDER).sender_domain == "tidewell.example"
    assert mail_server("smtp://h", sender="Trellis").sender_domain == "localhost"
