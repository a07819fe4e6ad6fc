"""Talent pools and reports, as people use them."""

import re

from playwright.sync_api import expect

from tests.e2e.browser.conftest import Enter
from tests.e2e.browser.organisation import call

REPORT = "/api/succession/report"


def test_a_partner_takes_somebody_in_and_lets_them_go_with_a_reason(enter: Enter) -> None:
    page = enter("talent_partner", "/succession/pools")
    page.get_by_role("link", name="Planners with a view of the whole").click()
    page.get_by_role("button", name="Take somebody in").click()
    dialog = page.get_by_role("dialog")
    dialog.get_by_role("combobox", name="Person").fill("Ewa")
    dialog.get_by_role("option").first.click()
    name = dialog.get_by_role("combobox", name="Person").input_value()
    dialog.get_by_label("Why").fill("Sees the whole network.")
    dialog.get_by_role("button", name="Take somebody in").click()
    expect(page.get_by_text(f"{name} is in the pool now, and is not told.")).to_be_visible()
    line = page.get_by_role("listitem").filter(has_text="Sees the whole network.")
    expect(line).to_contain_text(name)
    page.get_by_role("button", name=f"Remove…: {name}").click()
    dialog.get_by_label("Why").fill("Only a test.")
    dialog.get_by_role("button", name="Remove", exact=True).click()
    expect(page.get_by_role("region", name="Who was in it")).to_contain_text("Only a test.")


def test_a_pool_is_measured_by_one_role_of_its_family(enter: Enter) -> None:
    page = enter("talent_partner", "/succession/pools")
    page.get_by_role("link", name="Field leaders").click()
    measured = page.get_by_label("Measured by")
    role = measured.get_by_role("option").nth(2).inner_text()
    measured.select_option(label=role)
    expect(page.get_by_text(re.compile(f"(short of|Fits) {re.escape(role)}")).first).to_be_visible()


def test_a_report_leads_to_the_positions_behind_a_figure(enter: Enter) -> None:
    page = enter("executive", "/succession/reports")
    expect(page.get_by_text("Confidential. Made for Helena Marques")).to_be_visible()
    naive = page.get_by_role("article", name="Positions with a candidate")
    expect(naive).to_contain_text("100%")
    naive.get_by_text("How computed").click()
    expect(naive).to_contain_text("whatever their readiness")
    rows = page.get_by_role("table", name="Positions", exact=True).get_by_role("row")
    everything = rows.count()
    page.get_by_role("button", name="Show the positions: Reviews due").click()
    expect(page.locator("div:focus").get_by_role("table")).to_be_in_viewport()
    expect(page.get_by_role("heading", name=re.compile(r"positions: Reviews due"))).to_be_visible()
    assert 1 < rows.count() < everything
    with page.expect_download() as loading:
        page.get_by_role("link", name="CSV").click()
    assert loading.value.suggested_filename.startswith("succession-")


def test_on_a_phone_each_position_of_a_report_is_a_list_and_nothing_stands_out_of_view(enter: Enter) -> None:
    page = enter("executive", "/succession/reports")
    page.set_viewport_size({"width": 320, "height": 800})
    table = page.get_by_role("table", name="Positions", exact=True)
    expect(table.get_by_text("Shares too few people").first).to_be_visible()
    assert table.evaluate("each => each.parentElement.scrollWidth <= each.parentElement.clientWidth")


def test_a_manager_is_told_of_their_line_alone(enter: Enter) -> None:
    everything = call(enter("talent_partner", "/"), "GET", REPORT)["seat_count"]
    page = enter("manager", "/succession/reports")
    own = call(page, "GET", REPORT)["seat_count"]
    assert 0 < own < everything
    expect(page.get_by_role("table", name="Positions", exact=True).get_by_role("row")).to_have_count(1 + own)
