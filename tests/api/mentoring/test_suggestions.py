"""A mentee sees whom they could ask, why and why not, and never who will not be paired with them."""

import pytest
from litestar import Litestar

from tests.api.accounts import signed_in
from tests.api.mentoring.asking import asking, identity, names
from tests.api.mentoring.published import Published
from tests.api.mentoring.test_enrolments import save, somebody
from tests.api.mentoring.test_programmes import change, make, move

pytestmark = pytest.mark.anyio

ELSEWHEN = [{"weekday": 5, "start": 540, "end": 600}]
LONGER = [{"weekday": 1, "start": 540, "end": 720}]


async def test_mentors_are_ranked_by_what_counts_in_the_programme_with_the_reasons(app: Litestar) -> None:
    place = await asking(app)
    await place.mentor("Far Above", level=1)
    await place.mentor("Well Placed", level=5)
    await place.mentor("Not Then", hours=ELSEWHEN)
    ana = await place.mentee("Ana Silva")
    seen = await place.suggested(ana)
    assert (names(seen["items"]), names(seen["others"])) == (["Well Placed", "Far Above"], ["Not Then"])
    best = seen["items"][0]
    assert best["points"] == pytest.approx(sum(each["points"] for each in best["reasons"]))
    assert best["reasons"][0]["reason"].startswith("Well Placed can teach Planning (level 5; you want 3)")
    assert (best["minutes"], best["hours"]) == (60, [{"weekday": 1, "start": 540, "end": 600}])
    assert [each["kind"] for each in seen["others"][0]["obstacles"]] == ["overlap"]
    assert "No time together" in seen["others"][0]["obstacles"][0]["reason"]
    assert (seen["hindrance"], seen["actions"], seen["request_days"]) == (None, ["ask"], 5)


async def test_what_is_not_saved_yet_counts_in_a_preview_and_is_not_kept(app: Litestar) -> None:
    place = await asking(app)
    saturday = await place.mentor("Sat Urday", hours=ELSEWHEN)
    await place.mentor("Tue Sday")
    ana = await place.mentee("Ana Silva")
    elsewhen = await place.suggested(ana, hours=ELSEWHEN)
    assert (names(elsewhen["items"]), names(elsewhen["others"])) == (["Sat Urday"], ["Tue Sday"])
    wished = await place.suggested(ana, hours=[*ELSEWHEN, *LONGER], wishes=[[identity(saturday)]])
    assert names(wished["items"]) == ["Sat Urday", "Tue Sday"]
    assert names((await place.suggested(ana))["items"]) == ["Tue Sday"]
    refused = await ana.post(f"{place.path}/suggestions", json={"wishes": [[identity(ana)]]})
    assert (refused.status_code, refused.json()["errors"][0]["field"]) == (422, "wishes")


async def test_wishes_are_always_shown_and_said_to_be_wishes(app: Litestar) -> None:
    place = await asking(app)
    for level in range(6):
        await place.mentor(f"Fits {level}", level=5)
    last = await place.mentor("Wished For", level=1)
    away = await place.mentor("Not Then", hours=ELSEWHEN)
    ana = await place.mentee("Ana Silva", wishes=[[identity(away)], [identity(last)]])
    seen = await place.suggested(ana)
    wished = {each["mentor"]["name"]: each["wish"] for each in (*seen["items"], *seen["others"]) if each["wish"]}
    assert wished == {"Not Then": 1, "Wished For": 2}
    assert len(seen["items"]) == 5 + 1
    bo = await place.suggested(await place.mentee("Bo Lin"))
    assert "Wished For" not in names(bo["items"])
    assert {each["wish"] for each in bo["items"]} == {None}


@pytest.mark.usefixtures("worker")
async def test_who_is_proposed_to_the_viewer_already_is_marked_once_that_was_sent(app: Litestar) -> None:
    part = await Published.matched(app, mentees=1, takes_requests=True)
    path = f"/api/programmes/{part.programme['id']}/suggestions"
    before = (await part.people["Ana"].get(path)).json()
    assert {each["offer_id"] for each in before["items"]} == {None}
    await part.sent()
    made = await part.offer_to("Ana")
    after = (await part.people["Ana"].get(path)).json()
    marked = {each["mentor"]["name"].split()[0]: each["offer_id"] for each in (*after["items"], *after["others"])}
    assert {name for name, offer in marked.items() if offer == made["id"]} == {dict(await part.pairs())["Ana"]}
    assert len([offer for offer in marked.values() if offer]) == 1


async def test_who_will_not_be_paired_with_the_viewer_is_absent_as_if_they_took_no_part(app: Litestar) -> None:
    """Two worlds: a mentor who barred the mentee, and one who takes no part; every answer is the same."""
    place = await asking(app)
    await place.mentor("Mo Mentor")
    ana = await place.mentee("Ana Silva")
    before = [await place.suggested(ana), (await ana.get(f"{place.path}/candidates?side=mentor")).json()]
    dora = await place.mentor("Dora Denies", not_with=[identity(ana)])
    after = [await place.suggested(ana), (await ana.get(f"{place.path}/candidates?side=mentor")).json()]
    assert after == before
    wished = await place.suggested(ana, wishes=[[identity(dora)]])
    assert names([*wished["items"], *wished["others"]]) == ["Mo Mentor"]
    bo = await place.mentee("Bo Lin", not_with=[identity(dora)])
    seen = await place.suggested(bo)
    assert names([*seen["items"], *seen["others"]]) == ["Mo Mentor"]


async def test_a_mentors_wishes_are_not_read_out_of_points(app: Litestar) -> None:
    place = await asking(app)
    mo = await place.mentor("Mo Mentor")
    ana = await place.mentee("Ana Silva")
    before = await place.suggested(ana)
    part = (await place.cleo.get(f"{place.path}/enrolments?side=mentor")).json()["items"][0]
    assert (await save(mo, part, wishes=[[identity(ana)]])).status_code == 200
    assert await place.suggested(ana) == before
    assert "mentor's wishes" not in [each["criterion"] for each in before["items"][0]["reasons"]]


async def test_only_who_takes_part_as_a_mentee_is_suggested_mentors(app: Litestar) -> None:
    place = await asking(app)
    mo = await place.mentor("Mo Mentor")
    for other in (mo, place.cleo, await somebody(app, "Bo Lin"), await signed_in(app, "No Body")):
        answer = await other.get(f"{place.path}/suggestions")
        assert (answer.status_code, answer.json()["detail"]) == (409, "Take part as a mentee first.")
    draft = await make(place.cleo, "DRAFT")
    peers = await make(place.cleo, "PEERS", kind="buddy")
    assert (await mo.get(f"/api/programmes/{draft['id']}/suggestions")).status_code == 404
    assert (await place.cleo.get(f"/api/programmes/{peers['id']}/suggestions")).status_code == 409


async def test_a_programme_may_take_no_requests(app: Litestar) -> None:
    place = await asking(app, takes_requests=False, request_days=3)
    ana = await place.mentee("Ana Silva")
    seen = await place.suggested(ana)
    assert (seen["hindrance"], seen["actions"], seen["request_days"]) == ("not_taken", [], 3)
    refused = await change(place.cleo, (await place.cleo.get(place.path)).json(), request_days=0)
    assert (refused.status_code, refused.json()["errors"][0]["field"]) == (400, "request_days")


async def test_a_closed_programme_suggests_nobody_and_says_that_it_is_closed(app: Litestar) -> None:
    place = await asking(app)
    await place.mentor("Mo Mentor")
    ana = await place.mentee("Ana Silva")
    programme = (await place.cleo.get(place.path)).json()
    assert (await move(place.cleo, programme, "closed")).status_code == 200
    seen = await place.suggested(ana)
    assert (seen["items"], seen["others"], seen["hindrance"], seen["actions"]) == ([], [], "closed", [])
    body = {"choices": [identity(ana)]}
    refused = await ana.post(f"{place.path}/requests", json=body)
    assert (refused.status_code, refused.json()["detail"][:24]) == (409, "This programme is closed")
