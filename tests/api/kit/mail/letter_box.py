"""A mail server for tests: keeps what it is given, and refuses what it is told to."""

import socket
from collections.abc import Iterator
from contextlib import contextmanager
from email import message_from_bytes, policy
from email.message import EmailMessage
from typing import Any

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, Envelope, Session

from backend.kit.mail.server import MailServer, mail_server

SENDER = "Trellis <trellis@tidewell.example>"


class LetterBox:
    """What arrived, and what is refused.

    Attributes
    ----------
    letters : every mail taken, in order.
    refusals : for a recipient, the answers given before a mail to them is taken, such as `450 busy`.
    """

    def __init__(self) -> None:
        self.letters: list[EmailMessage] = []
        self.refusals: dict[str, list[str]] = {}

    async def take_recipient(self, _server: SMTP, _session: Session, envelope: Envelope, *of: Any) -> str:
        address = of[0]
        if self.refusals.get(address):
            return self.refusals[address].pop(0)
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def take_letter(self, _server: SMTP, _session: Session, envelope: Envelope) -> str:
        self.letters.append(message_from_bytes(envelope.original_content or b"", policy=policy.default))
        return "250 OK"


@contextmanager
def open_letter_box() -> Iterator[tuple[LetterBox, MailServer]]:
    """Run a mail server on this machine; yields it and its description."""
    box, port = LetterBox(), free_port()
    handlers = {"handle_RCPT": box.take_recipient, "handle_DATA": box.take_letter}
    controller = Controller(type("Handlers", (), handlers)(), hostname="127.0.0.1", port=port)
    controller.start()
    try:
        yield box, mail_server(f"smtp://127.0.0.1:{port}", sender=SENDER)
    finally:
        controller.stop()


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]
