"""Succession on paper: the page alone and whole, in ink, with who printed it and when."""

import re

import pytest
from playwright.sync_api import Page, expect

from tests.e2e.browser.conftest import Enter
from tests.e2e.browser.organisation import call

PLANS = "/api/succession/critical-positions?sort=exit"


def put_on_paper(page: Page) -> None:
    """Do what the browser does before it prints."""
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    page.emulate_media(media="print", color_scheme="dark")


def expect_paper(page: Page, by: str) -> None:
    expect(page.get_by_text(re.compile(f"Confidential. Printed by {by}, .*[0-9]:[0-9][0-9]"))).to_be_visible()
    expect(page.get_by_role("navigation").filter(visible=True)).to_have_count(0)
    expect(page.get_by_role("link", name="Skip to the content").filter(visible=True)).to_have_count(0)
    expect(page.get_by_role("searchbox").filter(visible=True)).to_have_count(0)
    ink = page.get_by_role("heading", level=1).evaluate("each => getComputedStyle(each).color")
    assert max(int(each) for each in re.findall(r"\d+", ink)) < 64, f"light ink on white paper: {ink}"


def test_a_report_says_on_paper_how_each_figure_is_computed(enter: Enter) -> None:
    page = enter("talent_partner", "/succession/reports")
    naive = page.get_by_role("article", name="Positions with a candidate")
    expect(naive).to_be_visible()
    expect(naive.get_by_text("whatever their readiness")).to_be_hidden()
    put_on_paper(page)
    expect_paper(page, "Léa Tremblay")
    expect(naive.get_by_text("whatever their readiness")).to_be_visible()
    expect(page.get_by_role("button").filter(visible=True)).to_have_count(0)


def test_the_bench_is_whole_on_paper_and_as_before_afterwards(enter: Enter) -> None:
    page = enter("talent_partner", "/succession")
    table = page.get_by_role("table", name="Positions and their benches")
    drawn = table.get_by_role("row")
    expect(table).to_be_visible()
    positions = int(table.get_attribute("aria-rowcount") or "") - 1
    put_on_paper(page)
    expect_paper(page, "Léa Tremblay")
    assert drawn.count() == positions + 1 > 25
    expect(table.get_by_role("link", name=re.compile("^Add a candidate")).filter(visible=True)).to_have_count(0)
    page.emulate_media(media="screen")
    page.evaluate("dispatchEvent(new Event('afterprint'))")
    expect(page.get_by_text("Printed by")).to_have_count(0)
    assert drawn.count() < positions


@pytest.mark.parametrize("persona", ["talent_partner", "executive"])
def test_a_plan_holds_on_paper_its_candidates_and_not_who_else_could_be_found(enter: Enter, persona: str) -> None:
    page = enter(persona, "/")
    plan = call(page, "GET", PLANS)["items"][0]["id"]
    page.goto(f"/succession/positions/{plan}")
    expect(page.get_by_role("heading", level=2, name="Candidates")).to_be_visible()
    put_on_paper(page)
    expect_paper(page, "Léa Tremblay" if persona == "talent_partner" else "Helena Marques")
    expect(page.get_by_role("heading", name="Who could follow").filter(visible=True)).to_have_count(0)
    expect(page.get_by_role("button").filter(visible=True)).to_have_count(0)
    expect(page.get_by_text("What depends on it")).to_be_visible()


def test_the_people_of_the_bench_are_all_on_paper_with_what_the_list_is_narrowed_to(enter: Enter) -> None:
    page = enter("talent_partner", "/")
    bench = call(page, "GET", "/api/succession/bench")
    page.goto("/succession")
    hinges = page.get_by_role("region", name="People whose loss costs a position")
    expect(hinges.get_by_role("listitem")).to_have_count(6)
    put_on_paper(page)
    expect(hinges.get_by_role("listitem")).to_have_count(bench["essential_total"])
    shared = page.get_by_role("region", name="On several benches")
    expect(shared.get_by_role("listitem")).to_have_count(bench["shared_total"])
    expect(page.get_by_role("button", name=re.compile("^Show all")).filter(visible=True)).to_have_count(0)
    expect(page.get_by_role("combobox").filter(visible=True)).to_have_count(0)
    expect(page.get_by_text("Only Installation")).to_have_count(0)
    unit = next(each["org_unit"]["id"] for each in bench["items"] if each["org_unit"]["name"] == "Installation")
    page.emulate_media(media="screen")
    page.goto(f"/succession?org_unit={unit}")
    narrowed = page.get_by_text("Only Installation, with what is part of it.")
    expect(narrowed).to_have_count(1)
    expect(narrowed).to_be_hidden()
    put_on_paper(page)
    expect(narrowed).to_be_visible()


def test_a_scenario_holds_on_paper_what_was_asked_and_reckoned_with_and_nothing_to_press(enter: Enter) -> None:
    page = enter("talent_partner", "/succession/what-if")
    page.get_by_role("link", name="Engineering and field lead leave").click()
    expect(page.get_by_text("moves here").first).to_be_visible()
    cost = page.get_by_label("Cost: Hiring, critical position")
    expect(cost).to_be_hidden()
    put_on_paper(page)
    expect_paper(page, "Léa Tremblay")
    expect(cost).to_be_visible()
    expect(page.get_by_role("group", name="Nandini Rao")).to_be_visible()
    for role in ("button", "combobox"):
        expect(page.get_by_role(role).filter(visible=True)).to_have_count(0)


def test_a_calibration_is_on_paper_without_the_ways_to_move_people(enter: Enter) -> None:
    page = enter("talent_partner", "/succession/calibration")
    page.get_by_role("link", name="Autumn 2026").click()
    expect(page.get_by_role("group", name="How people are shown")).to_be_visible()
    put_on_paper(page)
    expect_paper(page, "Léa Tremblay")
    expect(page.get_by_text("Press a name to move somebody").filter(visible=True)).to_have_count(0)
    expect(page.get_by_role("group", name="How people are shown").filter(visible=True)).to_have_count(0)


def test_the_headings_of_a_list_are_plain_words_on_paper_so_that_they_come_again_on_each_sheet(enter: Enter) -> None:
    page = enter("talent_partner", "/succession/positions")
    heading = page.get_by_role("columnheader", name="Position")
    expect(heading.get_by_role("button")).to_have_count(1)
    put_on_paper(page)
    expect_paper(page, "Léa Tremblay")
    expect(heading).to_have_text("Position")
    expect(heading.get_by_role("button")).to_have_count(0)


def test_a_pool_is_on_paper_without_what_can_be_done_with_it(enter: Enter) -> None:
    page = enter("talent_partner", "/succession/pools")
    page.get_by_role("link", name="Field leaders").click()
    expect(page.get_by_role("button", name=re.compile("^Remove…")).first).to_be_visible()
    put_on_paper(page)
    expect_paper(page, "Léa Tremblay")
    expect(page.get_by_text("The nearest further role of each")).to_have_count(1)
    expect(page.get_by_role("button").filter(visible=True)).to_have_count(0)
