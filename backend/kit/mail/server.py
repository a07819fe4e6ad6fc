"""The SMTP server that takes our mail, as one URL names it."""

from dataclasses import dataclass
from email.utils import parseaddr
from ipaddress import ip_address
from urllib.parse import unquote, urlsplit

from aiosmtplib import SMTP

SECONDS = 30
"""For each step of a conversation with the server."""

PORTS = {"smtp": 587, "smtps": 465}


class BadMailUrl(Exception):
    """The URL names no server; the message says what would."""


@dataclass(frozen=True)
class MailServer:
    """Where mail goes, and from whom.

    Attributes
    ----------
    encrypted : whether the conversation is encrypted from its first byte (`smtps`), not only once both agree (`smtp`).
    user, password : empty when the server asks for none.
    sender : the address, with a name if you like, that mails come from.
    """

    host: str
    port: int
    encrypted: bool
    user: str
    password: str
    sender: str

    @property
    def sender_domain(self) -> str:
        """What the ids of our mails end with."""
        return parseaddr(self.sender)[1].partition("@")[2] or "localhost"

    def client(self) -> SMTP:
        """Give a client that is not connected yet; a password is never sent unencrypted, but to this machine."""
        must_encrypt = bool(self.user) and not self.encrypted and not _is_this_machine(self.host)
        return SMTP(
            hostname=self.host,
            port=self.port,
            username=self.user or None,
            password=self.password or None,
            use_tls=self.encrypted,
            start_tls=True if must_encrypt else None,
            timeout=SECONDS,
        )


def mail_server(url: str, *, sender: str) -> MailServer:
    """Read `smtp://user:password@host:587` or `smtps://…:465`; user, password and port may be left out.

    Raises
    ------
    BadMailUrl : it is neither.
    """
    try:
        parts = urlsplit(url)
        port = parts.port
    except ValueError:
        parts, port = urlsplit(""), None
    if parts.scheme not in PORTS or not parts.hostname or parts.path.strip("/") or parts.query or parts.fragment:
        raise BadMailUrl("TRELLIS_MAIL_URL must look like smtp://user:password@host:587 or smtps://user:password@host.")
    return MailServer(
        host=parts.hostname,
        port=port or PORTS[parts.scheme],
        encrypted=parts.scheme == "smtps",
        user=unquote(parts.username or ""),
        password=unquote(parts.password or ""),
        sender=sender,
    )


def _is_this_machine(host: str) -> bool:
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"
