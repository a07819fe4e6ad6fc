"""The bench, a candidate's readiness and what is done about it, by keyboard."""

import re

from playwright.sync_api import Page, expect

from tests.browsing import violations
from tests.e2e.browser.conftest import Enter
from tests.e2e.browser.organisation import call
from tests.e2e.browser.steps import Steps


def figures(page: Page, tier: str) -> tuple[int, int, int]:
    """Give how many positions can be filled up to a tier, how many there are, and how many look covered."""
    card = page.get_by_role("button", name=tier)
    picture = card.get_by_role("img").get_attribute("aria-label") or ""
    fillable, positions, naive = (int(each) for each in re.findall(r"\d+", picture))
    return fillable, positions, naive


def test_the_bench_says_how_many_can_really_be_filled_and_why_not_more(enter: Enter) -> None:
    page = enter("talent_partner", "/succession")
    fillable, positions, naive = figures(page, "3+ years or sooner")
    assert naive == positions >= 25, "complete on paper"
    assert fillable < naive, "and not in truth"
    reasons = page.get_by_role("region", name="Why not all can be filled")
    expect(reasons.get_by_role("listitem").filter(has_text="share only").first).to_be_visible()
    hinges = page.get_by_role("region", name="People whose loss costs a position")
    hinges.get_by_role("button", name="Show all").press("Enter")
    expect(hinges).to_contain_text("Élise Lachance")
    assert violations(page) == []


def test_a_tier_is_chosen_and_a_candidate_reached_by_keyboard(enter: Enter) -> None:
    page = enter("talent_partner", "/succession")
    steps = Steps(page)
    with steps.at_most(2):
        steps.enter(page.get_by_role("button", name="Ready now"))
        expect(page).to_have_url(re.compile(r"within=ready_now"))
        expect(page.get_by_role("button", name="Ready now")).to_have_attribute("aria-pressed", "true")
        people = page.get_by_role("region", name="People whose loss costs a position")
        steps.enter(people.get_by_role("link").first)
    expect(page.get_by_role("heading", name="Readiness")).to_be_visible()


def test_readiness_is_assessed_in_three_steps_and_counts_at_once(enter: Enter) -> None:
    page = enter("talent_partner", "/succession")
    row = page.get_by_role("row").filter(has_text=re.compile(r"\d unconfirmed")).first
    row.locator("[data-title=Unconfirmed]").get_by_role("link").first.press("Enter")
    readiness = page.get_by_role("region", name="Readiness", exact=True)
    expect(readiness).to_contain_text("counts in no tier")
    assert violations(page) == []
    steps = Steps(page)
    with steps.at_most(3):
        steps.enter(readiness.get_by_role("button", name="Assess"))
        asking = page.get_by_role("dialog", name="Assess readiness")
        asking.get_by_label("Could take over").select_option("1–2 years")
        steps.reach(asking.get_by_label("Why"))
        page.keyboard.type("Led the relaunch.")
        steps.press("Enter")
        expect(asking).to_be_hidden()
    expect(readiness).to_contain_text("Led the relaunch.")
    expect(readiness).not_to_contain_text("counts in no tier")


def test_who_assesses_beside_a_calibrated_word_is_told_that_it_goes_on_counting(enter: Enter) -> None:
    page = enter("talent_partner", "/")
    seats = call(page, "GET", "/api/succession/bench")["items"]
    sensors = next(each for each in seats if each["position"]["title"] == "Director, Sensors")
    page.goto(f"/succession/nominations/{sensors['candidates'][0]['nomination_id']}")
    readiness = page.get_by_role("region", name="Readiness", exact=True)
    expect(readiness).to_contain_text(re.compile("Calibrated, until"))
    readiness.get_by_role("button", name="Assess").press("Enter")
    asking = page.get_by_role("dialog", name="Assess readiness")
    expect(asking).to_contain_text(re.compile("“1–2 years” is calibrated and goes on counting until "))
    page.keyboard.press("Escape")
    candidate = page.get_by_role("link", name=re.compile("^Candidate for")).bounding_box()
    badge = page.get_by_text("1–2 years", exact=True).first.bounding_box()
    assert candidate is not None
    assert badge is not None
    middles = [each["y"] + each["height"] / 2 for each in (candidate, badge)]
    assert abs(middles[0] - middles[1]) < 4, "beside the others, not below"


def test_positions_of_one_title_are_told_apart_by_who_holds_them(enter: Enter) -> None:
    page = enter("talent_partner", "/succession")
    hinges = page.get_by_role("region", name="People whose loss costs a position")
    hinges.get_by_role("button", name="Show all").press("Enter")
    expect(hinges.get_by_role("link", name="Manager, Installation (Nandini Pillai)")).to_be_visible()
    expect(hinges.get_by_role("link", name="Manager, Installation (Wiremu Harris)")).to_be_visible()
    expect(hinges.get_by_role("link", name="Director, Talent", exact=True)).to_be_visible()


def test_where_no_goal_can_be_added_there_are_words_that_tell_nothing(enter: Enter) -> None:
    page = enter("talent_partner", "/succession")
    page.get_by_role("region", name="On several benches").get_by_role("link").first.press("Enter")
    loop = page.get_by_role("list", name="The way from an open seat to a covered one")
    expect(loop.get_by_role("listitem")).to_have_count(6)
    words = page.get_by_role("figure", name="Something to talk about")
    expect(words).to_contain_text("development plan")
    text = words.inner_text()
    assert "nomin" not in text
    assert "succ" not in text


def test_mentors_are_proposed_by_name_for_what_is_needed_next(enter: Enter) -> None:
    page = enter("talent_partner", "/succession")
    page.get_by_role("region", name="On several benches").get_by_role("link", name="Daryl Heng").press("Enter")
    mentors = page.get_by_role("list", name=re.compile("^Mentors for ")).first
    expect(mentors.get_by_role("listitem").first).to_contain_text(re.compile(r"level \d"))
    expect(mentors).not_to_contain_text("Daryl Heng")
    mentors.get_by_role("link", name="First time leading").first.press("Enter")
    expect(page.get_by_role("heading", level=1, name="First time leading")).to_be_visible()


def test_an_executive_sees_the_bench_and_may_only_look_at_the_scale(enter: Enter) -> None:
    page = enter("executive", "/succession")
    expect(page.get_by_role("button", name="Ready now")).to_be_visible()
    page.get_by_role("link", name="Scale of readiness").press("Enter")
    expect(page.get_by_text("Talent partners set the scale.")).to_be_visible()
    expect(page.get_by_role("button", name="Set the scale")).to_have_count(0)


def test_a_scale_that_forbids_what_came_before_is_refused_in_words(enter: Enter) -> None:
    page = enter("talent_partner", "/succession/readiness-scale")
    page.get_by_label("Levels that may be missing, by weight, in %").nth(1).fill("5")
    page.get_by_role("button", name="Set the scale").press("Enter")
    expect(page.get_by_role("alert")).to_contain_text("A later tier allows at least what the one before it does")


def test_adding_a_candidate_leads_to_where_they_are_searched(enter: Enter) -> None:
    page = enter("manager", "/succession")
    page.get_by_role("link", name=re.compile("^Add a candidate for")).first.click()
    expect(page.get_by_role("searchbox", name="Search by name")).to_be_focused()
