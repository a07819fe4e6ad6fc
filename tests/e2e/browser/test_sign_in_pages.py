"""Signing in, in the browser: by password, as a persona, by a mailed link; sign-ins listed, ended, taken up again."""

import re
from collections.abc import Callable
from uuid import uuid4

import pytest
from playwright.sync_api import BrowserContext, Page, expect

from backend.people.sign_in.cookies import COOKIE
from tests.browsing import violations
from tests.e2e.browser.conftest import Enter
from tests.e2e.browser.newcomers import PHRASE, MailedToken, Newcomer, invited, newcomer, sign_in
from tests.e2e.browser.organisation import call

OTHER_PHRASE = "violet engine hums at noon"
SHORT = "too short"
BURST = 10
"""Tries for one e-mail from one address before the server asks to wait."""


@pytest.fixture
def visitor(enter: Enter, mailed_token: MailedToken) -> Newcomer:
    """Somebody with a password."""
    return newcomer(enter("administrator"), mailed_token)


@pytest.fixture
def enter_by_password(enter: Enter) -> Callable[..., Page]:
    """Opens the sign-in page in a window of its own, and signs somebody in there."""

    def open_page(who: Newcomer, path: str = "/") -> Page:
        page = enter(None, path)
        sign_in(page, who.email)
        expect(page.get_by_role("navigation", name="Main")).to_be_visible()
        return page

    return open_page


def _cookie(window: BrowserContext) -> dict[str, object]:
    [cookie] = [each for each in window.cookies() if each.get("name") == COOKIE]
    return dict(cookie)


def _set_password(page: Page, password: str) -> None:
    page.get_by_label("New password", exact=True).fill(password)
    page.get_by_role("button", name="Set the password and sign in").click()


def _heading(page: Page, text: str | re.Pattern[str]) -> None:
    expect(page.get_by_role("heading", level=1)).to_have_text(text)


def test_one_click_at_the_address_of_the_application_itself_leads_home(enter: Enter) -> None:
    page = enter(None, "/")
    _heading(page, "Sign in")
    page.get_by_role("button", name=re.compile("^Talent partner")).click()
    expect(page.get_by_role("link", name="See all").or_(page.get_by_role("heading", level=2)).first).to_be_visible()
    expect(page.get_by_role("dialog")).to_have_count(0)


def test_one_click_signs_a_persona_in_and_leads_to_where_they_wanted_to_go(enter: Enter) -> None:
    page = enter(None, "/people?location=Auckland")
    _heading(page, "Sign in")
    page.get_by_role("button", name=re.compile("^Talent partner")).click()
    _heading(page, "People")
    expect(page).to_have_url(re.compile(r"/people\?location=Auckland$"))
    page.go_back()
    expect(page).not_to_have_url(re.compile("sign-in"))


def test_a_password_signs_in_and_signing_out_ends_it(enter: Enter, visitor: Newcomer) -> None:
    page = enter(None, "/activity")
    sign_in(page, visitor.email.upper())
    _heading(page, "Your activity")
    page.get_by_role("button", name=f"account of {visitor.name}").click()
    page.get_by_role("button", name="Sign out").click()
    _heading(page, "Sign in")
    page.goto("/activity")
    _heading(page, "Sign in")


def test_a_wrong_password_is_said_at_its_field_and_the_e_mail_stays(enter: Enter, visitor: Newcomer) -> None:
    page = enter(None, "/sign-in")
    sign_in(page, visitor.email, OTHER_PHRASE)
    field = page.get_by_label("Password", exact=True)
    expect(field).to_have_attribute("aria-invalid", "true")
    expect(field).to_be_focused()
    expect(page.get_by_text("The e-mail and the password do not belong together.")).to_be_visible()
    expect(page.get_by_label("E-mail")).to_have_value(visitor.email)
    assert violations(page) == []
    sign_in(page, visitor.email)
    expect(page.get_by_role("navigation", name="Main")).to_be_visible()


def test_who_tries_too_often_is_told_how_long_to_wait(enter: Enter) -> None:
    page = enter(None, "/sign-in")
    email = f"nobody.{uuid4().hex[:8]}@tidewell.example"
    tries = """async ([email, tries]) => {
      const headers = { 'Content-Type': 'application/json' }
      const body = JSON.stringify({ email, password: 'not the one' })
      for (let each = 0; each < tries; each += 1) await fetch('/api/sign-in', { method: 'POST', headers, body })
    }"""
    page.evaluate(tries, [email, BURST])
    sign_in(page, email)
    expect(page.get_by_role("alert")).to_contain_text(re.compile(r"Wait \d+ seconds?, then try again"))
    expect(page.get_by_label("E-mail")).to_have_value(email)


def test_an_invitation_welcomes_by_name_refuses_weak_passwords_signs_in_and_works_once(
    enter: Enter, mailed_token: MailedToken
) -> None:
    account = invited(enter("administrator"))
    token = mailed_token(account["email"])
    page = enter(None, f"/welcome#{token}")
    _heading(page, f"Welcome, {account['name']}")
    for weak in (SHORT, "password1234"):
        _set_password(page, weak)
        expect(page.get_by_label("New password", exact=True)).to_have_attribute("aria-invalid", "true")
    _set_password(page, PHRASE)
    _heading(page, f"Good day, {account['name']}")
    assert token not in page.url
    again = enter(None, f"/welcome#{token}")
    _heading(again, "This link does not work")
    expect(again.get_by_role("link", name="Ask for a new link")).to_be_visible()


def test_a_forgotten_password_is_set_anew_by_a_mailed_link(
    enter: Enter, visitor: Newcomer, mailed_token: MailedToken
) -> None:
    page = enter(None, "/sign-in")
    page.get_by_role("link", name="Forgot your password?").click()
    _heading(page, "Set a new password")
    page.get_by_label("E-mail").fill(visitor.email)
    page.get_by_role("button", name="Send the link").click()
    _heading(page, "Look into your mail")
    page.goto(f"/welcome#{mailed_token(visitor.email)}")
    _heading(page, f"A new password for {visitor.name}")
    _set_password(page, OTHER_PHRASE)
    expect(page.get_by_role("navigation", name="Main")).to_be_visible()
    other = enter(None, "/sign-in")
    sign_in(other, visitor.email)
    expect(other.get_by_text("do not belong together")).to_be_visible()


def test_a_forgotten_password_reads_alike_for_somebody_without_an_account(enter: Enter) -> None:
    page = enter(None, "/forgot-password")
    page.get_by_label("E-mail").fill("nobody@tidewell.example")
    page.get_by_role("button", name="Send the link").click()
    _heading(page, "Look into your mail")


def test_each_sign_in_has_a_new_cookie_that_no_script_reads(enter: Enter, visitor: Newcomer) -> None:
    page = enter("mentor")
    before = _cookie(page.context)
    assert (before["name"], before["httpOnly"], before["secure"]) == ("__Host-trellis", True, True)
    assert (before["sameSite"], before["path"]) == ("Lax", "/")
    assert page.evaluate("document.cookie") == ""
    page.goto("/sign-in")
    sign_in(page, visitor.email)
    _heading(page, f"Good day, {visitor.name}")
    assert _cookie(page.context)["value"] != before["value"]


def test_ones_sign_ins_are_listed_and_an_ended_one_comes_back_to_the_same_address(
    enter_by_password: Callable[..., Page], visitor: Newcomer
) -> None:
    kept, ended = enter_by_password(visitor, "/account/sign-ins"), enter_by_password(visitor, "/people?location=Pune")
    rows = kept.locator("tbody tr[data-index]")
    kept.reload()
    expect(rows.filter(has_text="This one")).to_have_count(1)
    before = rows.count()
    kept.get_by_role("button", name=re.compile("^End the sign-in on")).first.click()
    expect(rows).to_have_count(before - 1)
    expect(kept.get_by_text(re.compile("^The sign-in on .* has ended"))).to_be_visible()
    ended.reload()
    _heading(ended, "Sign in")
    sign_in(ended, visitor.email)
    _heading(ended, "People")
    expect(ended).to_have_url(re.compile(r"/people\?location=Pune$"))


def test_a_sign_in_that_ends_under_a_page_is_taken_up_again_and_what_was_typed_stays(
    enter_by_password: Callable[..., Page], visitor: Newcomer
) -> None:
    page, other = enter_by_password(visitor, "/people"), enter_by_password(visitor)
    expect(page.locator("tbody tr[data-index]").first).to_be_visible()
    other.goto("/account/sign-ins")
    other.get_by_role("button", name="End all others").click()
    other.get_by_role("dialog").get_by_role("button", name="End all others").click()
    expect(other.locator("tbody tr[data-index]")).to_have_count(1)
    page.get_by_role("searchbox", name="Name, number").fill("gra oka")
    dialog = page.get_by_role("dialog", name="Your sign-in has ended")
    expect(dialog.get_by_label("E-mail")).to_have_value(visitor.email)
    dialog.get_by_label("Password", exact=True).fill(PHRASE)
    dialog.get_by_role("button", name="Sign in").click()
    expect(dialog).to_be_hidden()
    expect(page.get_by_role("searchbox", name="Name, number")).to_have_value("gra oka")
    expect(page.get_by_role("link", name="Grace Okafor")).to_be_visible()


def test_a_changed_password_asks_for_the_old_one_and_ends_the_other_sign_ins(
    enter_by_password: Callable[..., Page], visitor: Newcomer
) -> None:
    page, other = enter_by_password(visitor, "/account/password"), enter_by_password(visitor)
    page.get_by_label("Current password", exact=True).fill(OTHER_PHRASE)
    page.get_by_label("New password", exact=True).fill("slow rivers carry long letters")
    page.get_by_role("button", name="Change the password").click()
    expect(page.get_by_label("Current password", exact=True)).to_have_attribute("aria-invalid", "true")
    page.get_by_label("Current password", exact=True).fill(PHRASE)
    page.get_by_role("button", name="Change the password").click()
    expect(page.get_by_text("Your password is changed.")).to_be_visible()
    assert call(page, "GET", "/api/me")["name"] == visitor.name
    other.reload()
    _heading(other, "Sign in")


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_the_pages_are_accessible_and_fit_every_width(enter: Enter, theme: str) -> None:
    page = enter(None, "/sign-in", color_scheme=theme, reduced_motion="reduce")
    for path in ("/sign-in", "/forgot-password", "/welcome#no-such-link"):
        page.goto(path)
        expect(page.get_by_role("heading", level=1)).to_be_visible()
        for width in (320, 768, 1280):
            page.set_viewport_size({"width": width, "height": 820})
            assert violations(page) == [], (path, width)
            assert page.evaluate("document.documentElement.scrollWidth") == width, path


def test_the_words_beside_the_form_are_in_view_however_long_the_page_is(enter: Enter) -> None:
    page = enter(None, "/sign-in", viewport={"width": 1280, "height": 720})
    expect(page.get_by_role("button", name=re.compile("^Administrator"))).to_be_attached()
    expect(page.get_by_text("People grow along a structure.")).to_be_in_viewport(ratio=1)
    page.get_by_role("button", name=re.compile("^Administrator")).scroll_into_view_if_needed()
    expect(page.get_by_text("People grow along a structure.")).to_be_in_viewport(ratio=1)
