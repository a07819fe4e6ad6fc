"""The home page of coordinators leads with what waits for them, and right to where it is seen to."""

import pytest
from litestar import Litestar

from tests.api.mentoring.published import Published, let_leave, time_passes
from tests.api.mentoring.repaired import one_who_could_move
from tests.api.mentoring.test_answers import home_card
from tests.api.mentoring.test_enrolments import applied, competency, opened, somebody
from tests.api.mentoring.test_preview import offer
from tests.api.mentoring.test_programmes import change, coordinator, move
from tests.api.mentoring.test_rounds import settled

pytestmark = [pytest.mark.anyio, pytest.mark.usefixtures("worker")]


async def test_a_round_waits_to_be_published_then_leaves_then_its_offers_end(app: Litestar) -> None:
    part = await Published.matched(app)
    address = f"/mentoring/rounds/{part.round_['id']}"
    card = await home_card(part.cleo, "rounds_to_publish")
    assert (card["kind"], card["value"], card["unit"], card["href"]) == ("action", 1, "rounds", address)
    published = (await part.publish()).json()
    assert await home_card(part.cleo, "rounds_to_publish") is None
    (item,) = (await home_card(part.cleo, "publications_leaving"))["items"]
    assert (item["at"], item["href"]) == (published["leaves_at"], address)
    await let_leave()
    assert await home_card(part.cleo, "publications_leaving") is None
    assert await home_card(part.cleo, "offers_ending") is None
    await time_passes(days=6)
    card = await home_card(part.cleo, "offers_ending")
    assert (card["value"], card["items"][0]["value"], card["href"]) == (2, 2, f"{address}?part=offers")
    ends_at = (await part.offer_to("Ana"))["answer_by"]
    assert card["items"][0]["at"] == ends_at
    assert await home_card(part.people["Mo"], "offers_ending") is None


async def test_a_programme_that_is_matched_and_has_no_round_waits_to_be_run(app: Litestar) -> None:
    cleo = await coordinator(app)
    programme = await opened(cleo)
    await applied(await somebody(app, "Ana Silva"), programme)
    await offer(app, programme, "Mo Mentor", await competency())
    assert await home_card(cleo, "rounds_to_run") is None
    programme = (await cleo.get(f"/api/programmes/{programme['id']}")).json()
    assert (await move(cleo, programme, "matching")).status_code == 200
    card = await home_card(cleo, "rounds_to_run")
    address = f"/mentoring/programmes/{programme['id']}"
    assert (card["kind"], card["value"], card["unit"], card["href"]) == ("action", 1, "rounds", address)
    await settled(cleo, (await cleo.post(f"/api/programmes/{programme['id']}/rounds")).json())
    assert await home_card(cleo, "rounds_to_run") is None
    assert await home_card(cleo, "rounds_to_publish") is not None


async def test_applications_wait_to_be_decided_where_the_programme_wants_it(app: Litestar) -> None:
    part = await Published.matched(app, mentees=1, mentors=1)
    programme = (await part.cleo.get(f"/api/programmes/{part.programme['id']}")).json()
    await change(part.cleo, programme, needs_approval=True)
    assert await home_card(part.cleo, "applications_to_decide") is None
    await applied(await somebody(app, "Di Late"), part.programme)
    card = await home_card(part.cleo, "applications_to_decide")
    assert (card["value"], card["unit"]) == (1, "applications")
    assert card["href"] == f"/mentoring/programmes/{programme['id']}?part=people&state=applied"


async def test_a_repair_that_is_worked_out_waits_in_the_place_of_what_has_changed(app: Litestar) -> None:
    part = await one_who_could_move(app)
    assert await home_card(part.cleo, "rounds_changed") is not None
    await part.repair()
    card = await home_card(part.cleo, "repairs_proposed")
    assert (card["value"], card["href"]) == (1, f"/mentoring/rounds/{part.round_['id']}?part=repair")
    assert await home_card(part.cleo, "rounds_changed") is None
