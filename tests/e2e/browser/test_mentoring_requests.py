"""A mentee finds a mentor in the browser: sees why and why not, asks in four steps by keys alone, and takes it back."""

from playwright.sync_api import Locator, Page, expect

from tests.browsing import violations
from tests.e2e.browser.conftest import Enter
from tests.e2e.browser.organisation import programme_of, take_back_requests

PERSON = "a[href^='/people/']"


def _press(target: Locator, key: str = "Enter") -> None:
    target.focus()
    target.press(key)


def _programme(page: Page) -> str:
    return programme_of(page, "MENTORING-2026")["id"]


def test_a_mentee_asks_in_four_steps_from_home_by_keyboard_alone_and_takes_it_back(enter: Enter) -> None:
    page = enter("mentee", "/")
    take_back_requests(page, _programme(page))
    _press(page.get_by_role("link", name="Mentoring", exact=True))
    _press(page.get_by_role("link", name="Find a mentor").first)
    expect(page.get_by_role("heading", level=1)).to_have_text("Find a mentor")
    first = page.get_by_role("list", name="Mentors for you").get_by_role("listitem").first
    name = first.locator(PERSON).inner_text()
    _press(page.get_by_role("button", name=f"Choose {name}"))
    _press(page.get_by_role("button", name="Ask", exact=True))
    expect(page.get_by_text("can answer until")).to_be_visible()
    expect(page.get_by_text(f"You asked {name}.")).to_be_visible()
    assert violations(page) == []
    _press(page.get_by_role("button", name="Take it back"))
    _press(page.get_by_role("dialog").get_by_role("button", name="Take it back"))
    expect(page.get_by_role("list", name="Mentors for you")).to_be_visible()


def test_the_order_is_changed_by_keys_and_what_is_changed_is_seen_at_once(enter: Enter) -> None:
    page = enter("mentee", "/")
    programme = _programme(page)
    take_back_requests(page, programme)
    page.goto(f"/mentoring/programmes/{programme}/request")
    suggested = page.get_by_role("list", name="Mentors for you").locator(PERSON)
    suggested.first.wait_for()
    one, two = suggested.nth(0).inner_text(), suggested.nth(1).inner_text()
    _press(page.get_by_role("button", name=f"Choose {one}"))
    _press(page.get_by_role("button", name=f"Choose {two}"), "Space")
    _press(page.get_by_role("button", name=f"Ask {two} earlier"))
    expect(page.get_by_role("list", name="In this order").get_by_role("listitem").first).to_contain_text(two)
    expect(page.get_by_text(f"{two} is asked first")).to_be_visible()
    _press(page.get_by_text("Who can’t be asked now, and why"))
    assert violations(page) == []


def test_on_a_phone_what_comes_after_choosing_is_in_sight_at_once(enter: Enter) -> None:
    page = enter("mentee", "/", viewport={"width": 320, "height": 800})
    programme = _programme(page)
    take_back_requests(page, programme)
    page.goto(f"/mentoring/programmes/{programme}/request")
    ask = page.get_by_role("button", name="Ask", exact=True)
    expect(ask).not_to_be_in_viewport()
    page.get_by_role("button", name="Choose").first.click()
    expect(ask).to_be_in_viewport(ratio=1)
    for _ in range(2):
        another = page.get_by_role("button", name="Choose").first
        another.focus()
        expect(another).to_be_in_viewport(ratio=1)
        another.press("Enter")
    expect(page.get_by_text("Choice 3", exact=True)).to_be_attached()
    expect(ask).to_be_in_viewport(ratio=1)
    assert violations(page) == []


def test_the_coordinator_sees_who_asked_whom(enter: Enter) -> None:
    page = enter("coordinator", "/")
    page.goto(f"/mentoring/programmes/{_programme(page)}?part=requests")
    expect(page.get_by_text("Taken back").first).to_be_visible()
    expect(page.get_by_text("1. Marek Zieliński")).to_be_visible()
    assert violations(page) == []
