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
