"""Applications in the browser: written, kept, sent and withdrawn; the week painted, typed and walked by keys."""

from typing import Any

from playwright.sync_api import FloatRect, Locator, Page, expect

from tests.browsing import violations
from tests.e2e.browser.conftest import Enter
from tests.e2e.browser.organisation import call, choose, programme_of


def _begin(page: Page, side: str) -> dict[str, Any]:
    """Begin an application to a programme that is open; one that was begun before is dropped."""
    programme = programme_of(page, "LEADERSHIP-2027")
    for own in programme["enrolments"]:
        if own["side"] == side:
            call(page, "DELETE", f"/api/enrolments/{own['id']}")
    begun = call(page, "POST", f"/api/programmes/{programme['id']}/enrolments", {"side": side})
    cleared = {"hours": [], "teaches": []}
    return call(page, "PATCH", f"/api/enrolments/{begun['id']}", cleared, version=begun["version"])


def _opened(enter: Enter, persona: str, side: str, **options: object) -> tuple[Page, dict[str, Any]]:
    page = enter(persona, "/", **options)
    begun = _begin(page, side)
    page.goto(f"/mentoring/enrolments/{begun['id']}")
    page.get_by_role("grid", name="Week").wait_for()
    return page, begun


def _kept(page: Page, enrolment: dict[str, Any]) -> dict[str, Any]:
    """What the server has once the page says that it is saved."""
    expect(page.get_by_text("Saved", exact=True)).to_be_visible()
    return call(page, "GET", f"/api/enrolments/{enrolment['id']}")


def _cell(page: Page, weekday: int, minute: int) -> Locator:
    return page.locator(f'[data-weekday="{weekday}"][data-start="{minute}"]')


def _middle(cell: Locator) -> tuple[float, float]:
    cell.scroll_into_view_if_needed()
    box: FloatRect | None = cell.bounding_box()
    assert box is not None
    return box["x"] + box["width"] / 2, box["y"] + box["height"] / 2


def _draw(page: Page, start: Locator, end: Locator) -> None:
    page.mouse.move(*_middle(start))
    page.mouse.down()
    page.mouse.move(*_middle(end), steps=4)
    page.mouse.up()


def _on(weekdays: range, start: int, end: int) -> list[dict[str, int]]:
    return [{"weekday": weekday, "start": start, "end": end} for weekday in weekdays]


def _press(target: Locator, key: str = "Enter") -> None:
    target.focus()
    target.press(key)


def test_somebody_applies_for_the_first_time_in_five_steps_from_home_by_keyboard_alone(enter: Enter) -> None:
    page = enter("employee", "/")
    call(page, "DELETE", f"/api/enrolments/{_begin(page, 'mentee')['id']}")
    page.reload()
    _press(page.get_by_role("link", name="Mentoring", exact=True))
    name = programme_of(page, "LEADERSHIP-2027")["name"]  # other programmes may be open by now
    entry = page.get_by_role("listitem").filter(has=page.get_by_role("link", name=name, exact=True))
    _press(entry.get_by_role("button", name="Apply as mentee"))
    expect(page.get_by_role("heading", level=1)).to_have_text("Apply as mentee")
    _press(page.get_by_role("button", name="Apply", exact=True))
    expect(page.get_by_role("combobox", name="Add a competency")).to_be_focused()
    _press(page.get_by_role("button", name="Add Coaching"))
    _press(page.get_by_role("button", name="Lunch"), "Space")
    expect(page.get_by_text("Nothing is missing.")).to_be_visible()
    _press(page.get_by_role("button", name="Apply", exact=True))
    expect(page.get_by_role("heading", level=1)).to_have_text("You as mentee")
    expect(page.get_by_text("A coordinator reads it and decides.")).to_be_visible()
    sent = _kept(page, {"id": page.url.rsplit("/", 1)[1]})
    assert (sent["state"], sent["hours"]) == ("applied", _on(range(5), 720, 780))
    assert violations(page) == []


def test_a_week_is_painted_walked_through_by_keys_and_typed_and_each_way_shows_the_others(enter: Enter) -> None:
    page, begun = _opened(enter, "mentor", "mentor")
    _draw(page, _cell(page, 0, 540), _cell(page, 2, 690))
    assert _kept(page, begun)["hours"] == _on(range(3), 540, 720)
    _cell(page, 3, 720).focus()
    for key in ("Shift+ArrowDown", "Shift+ArrowRight", "Space"):
        page.keyboard.press(key)
    expect(page.get_by_text("11 hours a week", exact=True)).to_be_visible()
    page.get_by_role("button", name="Type", exact=True).click()
    page.get_by_role("button", name="Add hours").click()
    added = page.get_by_role("list", name="Hours").get_by_role("listitem").last
    added.get_by_label("From", exact=True).select_option("17:15")
    added.get_by_label("To", exact=True).select_option("18:45")
    hours = [*_on(range(3), 540, 720), *_on(range(3, 5), 720, 780), *_on(range(5, 6), 1035, 1125)]
    assert _kept(page, begun)["hours"] == hours
    page.reload()
    expect(page.get_by_role("list", name="Hours").get_by_role("listitem")).to_have_count(6)
    page.get_by_role("button", name="Paint", exact=True).click()
    expect(page.get_by_role("gridcell", name="Saturday, 17:00 to 17:30, partly: 17:15 to 17:30")).to_be_visible()
    _draw(page, _cell(page, 0, 540), _cell(page, 2, 690))
    assert _kept(page, begun)["hours"] == hours[3:]


def test_where_it_is_narrow_a_day_at_a_time_is_shown_and_a_tap_marks(enter: Enter) -> None:
    page, begun = _opened(enter, "mentor", "mentor", viewport={"width": 320, "height": 700}, has_touch=True)
    page.get_by_role("group", name="Day to show").get_by_role("button", name="Wed").click()
    _cell(page, 2, 600).tap()
    assert _kept(page, begun)["hours"] == _on(range(2, 3), 600, 630)
    assert page.evaluate("document.documentElement.scrollWidth") == 320
    assert violations(page) == []


def test_wishes_are_ranked_with_ties_and_nobody_else_sees_who_was_ruled_out(enter: Enter) -> None:
    page, begun = _opened(enter, "mentee", "mentee")
    page.get_by_role("button", name="Add Delegation").click()
    who = page.get_by_role("list", name="Who takes part").get_by_role("listitem")
    names: list[str] = []
    for _ in range(3):
        names.append(who.first.locator("strong").inner_text())
        who.first.get_by_role("button").click()
    page.get_by_role("button", name=f"Tie with {names[1]}").click()
    page.get_by_role("button", name=f"Rank {names[0]} lower").click()
    other = call(page, "GET", "/api/people?q=marek")["items"][0]["name"]
    choose(page, "Somebody you do not want to be paired with", other)
    page.get_by_role("button", name="Lunch").click()
    page.get_by_role("checkbox", name="Use my answers for such counts").check()
    page.get_by_role("combobox", name="Age", exact=True).select_option("30 to 39")
    kept = _kept(page, begun)
    assert [[person["name"] for person in group] for group in kept["wishes"]] == [names[1:], names[:1]]
    assert [person["name"] for person in kept["not_with"]] == [other]
    assert kept["background"] == {"answers": {"age_group": "from_30"}}
    page.get_by_role("button", name="Apply", exact=True).click()
    expect(page.get_by_text("Waiting for approval")).to_be_visible()
    page.get_by_role("checkbox", name="Use my answers for such counts").uncheck()
    assert _kept(page, begun)["background"] is None
    coordinator = enter("coordinator", f"/mentoring/enrolments/{begun['id']}")
    expect(coordinator.get_by_text("Wishes for")).to_be_visible()
    expect(coordinator.get_by_text(names[0])).to_be_visible()
    expect(coordinator.get_by_text(other)).to_have_count(0)


def test_what_was_changed_twice_is_compared_and_a_withdrawal_can_be_undone(enter: Enter) -> None:
    page, begun = _opened(enter, "coordinator", "mentee")
    elsewhere = {"note": "From the train", "goals": [{"words": "Lead"}], "hours": _on(range(1), 540, 600)}
    call(page, "PATCH", f"/api/enrolments/{begun['id']}", elsewhere, version=begun["version"])
    page.get_by_role("textbox", name="Anything else").fill("From the desk")
    dialog = page.get_by_role("dialog", name="Two people changed this")
    expect(dialog).to_contain_text("From the train")
    dialog.get_by_role("radio", name="Theirs").check()
    dialog.get_by_role("button", name="Save the chosen values").click()
    expect(page.get_by_role("textbox", name="Anything else")).to_have_value("From the train")
    page.get_by_role("button", name="Apply", exact=True).click()
    page.get_by_role("button", name="Withdraw…").click()
    page.get_by_role("textbox", name="Reason").fill("No time")
    page.get_by_role("dialog").get_by_role("button", name="Withdraw", exact=True).click()
    expect(page.get_by_text("Reason: No time")).to_be_visible()
    page.get_by_role("button", name="Undo", exact=True).click()
    expect(page.get_by_role("button", name="Withdraw…")).to_be_visible()
    assert _kept(page, begun)["state"] == "applied"


def test_a_mentor_shows_which_moves_they_made_only_once_they_say_so_and_takes_it_back(enter: Enter) -> None:
    page, begun = _opened(enter, "mentor", "mentor")
    tick = page.get_by_role("checkbox", name="People may see which moves I made")
    expect(tick).not_to_be_checked()
    tick.check()
    assert _kept(page, begun)["shows_moves"] is True
    expect(
        page.get_by_text("You can take this back at any time: uncheck it, and you are not shown any more.")
    ).to_be_visible()
    assert violations(page) == []
    tick.uncheck()
    expect(page.get_by_text("you are not shown any more")).to_have_count(0)
    assert _kept(page, begun)["shows_moves"] is False
