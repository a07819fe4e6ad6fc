"""People with an account and a password of their own, whom no other test signs in or out."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any
from uuid import uuid4

from playwright.sync_api import Page

from tests.e2e.browser.organisation import call

MailedToken = Callable[[str], str]

PHRASE = "copper lantern walks slowly"


@dataclass(frozen=True)
class Newcomer:
    """Somebody who was invited and has set a password."""

    account_id: str
    name: str
    email: str


def invited(administrator: Page) -> dict[str, Any]:
    """Invite somebody who is no employee; their account."""
    name = f"Visitor {uuid4().hex[:8]}"
    email = f"{name.lower().replace(' ', '.')}@tidewell.example"
    return call(administrator, "POST", "/api/accounts", {"name": name, "email": email, "person_id": None})


def newcomer(administrator: Page, mailed_token: MailedToken) -> Newcomer:
    """Invite somebody and set their password, which signs the page in as them."""
    account = invited(administrator)
    token = mailed_token(account["email"])
    call(administrator, "POST", "/api/mail-links/use", {"token": token, "password": PHRASE})
    return Newcomer(account["id"], account["name"], account["email"])


def sign_in(page: Page, email: str, password: str = PHRASE) -> None:
    """Fill in the form in view and send it."""
    page.get_by_label("E-mail").fill(email)
    page.get_by_label("Password", exact=True).fill(password)
    page.get_by_role("button", name="Sign in", exact=True).click()
