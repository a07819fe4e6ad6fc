"""The mails of notices, in plain words. Every one ends with why it was sent, and where to change when mails come."""

from collections.abc import Iterator, Sequence

from backend.people.notices.notice import Notice
from backend.people.notices.recipients import Recipient

SETTINGS = "/account/notices"
"""Where in the application somebody chooses when mails come."""

RULE = "-- "
"""The line that begins a signature (RFC 3676, section 4.3)."""


def mail_of(notice: Notice, recipient: Recipient, public_url: str) -> tuple[str, str]:
    """Give the subject and body of the mail of one notice."""
    return notice.subject, _mail(_parts(notice, recipient, public_url), recipient, public_url)


def digest_of(notices: Sequence[Notice], recipient: Recipient, public_url: str) -> tuple[str, str]:
    """Give the subject and body of one mail about several notices; of one alone, its own."""
    if len(notices) == 1:
        return mail_of(notices[0], recipient, public_url)
    parts = [f"{len(notices)} things concern you:", *_list(notice.subject for notice in notices)]
    for number, notice in enumerate(notices, 1):
        parts += [f"{number}. {notice.subject}", *_parts(notice, recipient, public_url)]
    return f"{len(notices)} things on Trellis concern you", _mail(parts, recipient, public_url)


def _list(subjects: Iterator[str]) -> list[str]:
    return ["\n".join(f"{number}. {subject}" for number, subject in enumerate(subjects, 1))]


def _parts(notice: Notice, recipient: Recipient, public_url: str) -> Iterator[str]:
    """Give the paragraphs of one notice; who has no account could not open a page of the application."""
    yield notice.text.strip()
    for answer in notice.answers:
        yield f"{answer.label}:\n{public_url}{answer.path}"
    if recipient.account_id is not None and notice.href:
        yield f"More in Trellis:\n{public_url}{notice.href}"
    yield f"Why you get this: {notice.reason}"


def _mail(parts: Sequence[str] | Iterator[str], recipient: Recipient, public_url: str) -> str:
    return "\n\n".join([f"Hello {recipient.name},", *parts, f"{RULE}\n{_settings(recipient, public_url)}"]) + "\n"


def _settings(recipient: Recipient, public_url: str) -> str:
    if recipient.account_id is None:
        return "Sent by Trellis to your work address. Choosing when such mails come needs an account; ask for one."
    return f"Sent by Trellis. Choose when mails come, or all of a day in one:\n{public_url}{SETTINGS}"
