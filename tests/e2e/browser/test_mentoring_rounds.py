"""A round in the browser: run, read, decided on by keys, and taken back."""

import re
from itertools import combinations, product

from playwright.sync_api import Locator, Page, Route, expect

from tests.browsing import violations
from tests.e2e.browser.conftest import Enter
from tests.e2e.browser.rounds import (
    PATIENCE,
    expect_matched_round,
    pair_rows,
    programme_in_matching,
    wait_until_matched,
)


def _begun(enter: Enter) -> Page:
    """The page of a new round, once it is matched."""
    page = enter("coordinator")
    page.goto(f"/mentoring/programmes/{programme_in_matching(page)['id']}")
    page.get_by_role("button", name="Run a round").click()
    expect_matched_round(page)
    expect(pair_rows(page).first).to_be_visible(timeout=PATIENCE)  # keys do nothing before there are rows
    return page


def test_a_coordinator_runs_a_round_and_reads_what_came_of_it_and_why(enter: Enter) -> None:
    page = _begun(enter)
    figures = page.get_by_role("region", name="What came of it")
    expect(figures.get_by_text(re.compile(r"^\d+ of \d+$"))).to_be_visible()
    figures.get_by_text("No other plan gives more people a mentor", exact=False).click()
    with page.expect_download() as download:
        figures.get_by_role("link", name="Download the run").click()
    assert download.value.suggested_filename.endswith(".trellis")
    pair_rows(page).first.get_by_role("link").click()
    expect(page.get_by_role("dialog").get_by_text("Where the points come from")).to_be_visible(timeout=PATIENCE)
    expect(page.get_by_role("heading", name=re.compile("^Next best mentors for"))).to_be_visible(timeout=PATIENCE)
    assert violations(page) == []
    page.keyboard.press("Escape")
    page.get_by_role("link", name=re.compile("^Left out")).click()
    expect(page.get_by_role("heading", level=2).first).to_have_text(
        re.compile(r"^\d+: (too few seats|no mentor fits the rules)")
    )
    assert violations(page) == []


def test_pairs_are_locked_and_forbidden_by_keys_alone_and_the_toast_takes_it_back(enter: Enter) -> None:
    page = _begun(enter)
    kept, gone = (pair_rows(page).nth(place).get_by_role("link").inner_text() for place in (0, 1))
    page.keyboard.press("j")
    page.keyboard.press("l")
    page.keyboard.press("j")
    page.keyboard.press("f")
    taking_back = _held_take_back(page, "Decisions (2)")
    wait_until_matched(page)
    expect(pair_rows(page).filter(has_text=kept).get_by_text("Locked")).to_be_visible(timeout=PATIENCE)
    expect(pair_rows(page).filter(has_text=gone).get_by_text("Forbidden")).to_have_count(0, timeout=PATIENCE)
    taking_back.click()
    expect(page.get_by_role("link", name="Decisions (1)")).to_be_visible(timeout=PATIENCE)
    wait_until_matched(page)
    page.get_by_role("link", name="Decisions (1)").click()
    expect(page.get_by_role("listitem").filter(has_text=kept).get_by_text("Locked")).to_be_visible()
    assert violations(page) == []


def _held_take_back(page: Page, decisions: str) -> Locator:
    """Give the button of the newest toast, which is pointed at: so it stays, however long the matching takes."""
    expect(page.get_by_role("link", name=decisions)).to_be_visible(timeout=PATIENCE)
    button = page.get_by_role("region", name="Notifications").get_by_role("button", name="Take back").last
    button.hover()
    return button


def test_a_pair_is_swapped_in_two_steps_by_keys_at_a_price_that_is_shown_before(enter: Enter) -> None:
    page = _begun(enter)
    page.keyboard.press("j")
    page.keyboard.press("s")
    swap = page.get_by_role("dialog").get_by_role("button", name=re.compile("^Swap with")).first
    expect(swap).to_be_focused(timeout=PATIENCE)
    assert violations(page) == []
    page.keyboard.press("Enter")
    taking_back = _held_take_back(page, "Decisions (2)")
    wait_until_matched(page)
    taking_back.click()
    expect(page.get_by_role("link", name="Decisions (0)")).to_be_visible(timeout=PATIENCE)
    page.keyboard.press("?")
    expect(page.get_by_role("dialog", name="Keys")).to_be_visible()


def test_somebody_left_out_is_let_in_by_one_press_and_aims_are_compared_side_by_side(enter: Enter) -> None:
    page = _begun(enter)
    page.get_by_role("link", name=re.compile("^Left out")).click()
    page.get_by_role("button", name=re.compile("^What would help")).first.click()
    page.get_by_role("button", name=re.compile("one seat more$")).first.click(timeout=PATIENCE)
    expect(page.get_by_role("link", name="Decisions (1)")).to_be_visible(timeout=PATIENCE)
    wait_until_matched(page)
    page.get_by_role("link", name="Aims compared").click()
    page.get_by_role("button", name="Compare all aims").click()
    table = page.get_by_role("table", name="Aims side by side")
    expect(table.get_by_role("row")).to_have_count(5, timeout=PATIENCE)
    page.get_by_role("button", name="Nobody left behind", exact=True).click()
    expect(page.get_by_role("heading", name="“Nobody left behind” against the result shown")).to_be_visible()
    assert violations(page) == []
    _expect_names_apart(page)
    table.get_by_role("button", name="Use this: Nobody left behind").click()
    expect(page.get_by_text("Aim: Nobody left behind", exact=False)).to_be_visible()
    page.get_by_role("link", name="Fairness").click()
    expect(page.get_by_role("table", name="Part of the organisation")).to_be_visible()
    assert violations(page) == []


def test_on_a_phone_a_group_says_below_its_name_what_has_changed_since_an_earlier_round(enter: Enter) -> None:
    page = _begun(enter)
    page.route("**/fairness*", _moved_since_round_1)
    page.set_viewport_size({"width": 320, "height": 800})
    page.goto(f"{page.url.partition('?')[0]}?part=fairness")
    table = page.get_by_role("table", name="Part of the organisation")
    expect(table.get_by_text("+2.6 percentage points since round 1").first).to_be_visible()
    assert page.evaluate("document.documentElement.scrollWidth") == 320
    page.set_viewport_size({"width": 1280, "height": 800})
    expect(table.get_by_role("columnheader", name="Since round 1")).to_be_visible()
    expect(table.get_by_text("since round 1").locator("visible=true")).to_have_count(1)


def _moved_since_round_1(route: Route) -> None:
    """Answer as if every group had fared worse in an earlier round: in the sample none does."""
    answer = route.fetch()
    fairness = answer.json()
    for attribute in fairness["attributes"]:
        attribute["groups"] = [group | {"change": 0.026} for group in attribute["groups"]]
    route.fulfill(response=answer, json=fairness | {"previous": 1})


def _expect_names_apart(page: Page) -> None:
    """On a phone no name in the chart lies over another, whatever its axes measure."""
    size = page.viewport_size
    page.set_viewport_size({"width": 320, "height": 800})
    chart = page.get_by_role("region", name=re.compile("^Trade-off"))
    axes = chart.get_by_role("combobox").all()
    measures = axes[0].locator("option").all_inner_texts()
    assert len(measures) > 1
    for chosen in product(measures, measures):
        for axis, measure in zip(axes, chosen, strict=True):
            axis.select_option(measure)
        boxes = chart.get_by_role("button").evaluate_all(BOXES)
        assert len(boxes) == 4
        over = [(a, b) for a, b in combinations(boxes, 2) if a["left"] < b["right"] and b["left"] < a["right"]]
        assert all(a["bottom"] <= b["top"] + 1 or b["bottom"] <= a["top"] + 1 for a, b in over), chosen
    page.set_viewport_size(size or {"width": 1280, "height": 800})


BOXES = "names => names.map(name => name.getBoundingClientRect().toJSON())"
"""Where the names lie on the screen."""


def test_another_aim_is_chosen_by_what_it_means(enter: Enter) -> None:
    page = _begun(enter)
    page.get_by_role("button", name="Run again").click()
    page.get_by_role("dialog").get_by_label("Best pairs in total").check()
    page.get_by_role("dialog").get_by_role("button", name="Run", exact=True).click()
    expect(page.get_by_text("Aim: Best pairs in total", exact=False)).to_be_visible()
    wait_until_matched(page)
    expect(page.get_by_text("has a higher total", exact=False)).to_be_visible()
