"""Results side by side: every objective, who gains and loses, another one used; and the round's own terms changed."""

import asyncio
from typing import Any

import pytest
from litestar import Litestar

from backend.people.core.access import AccessRole
from tests.api.accounts import signed_in
from tests.api.mentoring.test_enrolments import applied, competency, opened, somebody
from tests.api.mentoring.test_preview import ELSEWHEN, offer
from tests.api.mentoring.test_programmes import coordinator
from tests.api.mentoring.test_rounds import PATIENCE, begun, decide, listed, pairs, settled
from tests.api.visitor import Visitor

pytestmark = [pytest.mark.anyio, pytest.mark.usefixtures("worker")]


def seen(round_: dict[str, Any]) -> dict[str, str]:
    return {"if-match": f'"{round_["version"]}"'}


async def compared(by: Visitor, round_: dict[str, Any]) -> dict[str, Any]:
    asked = (await by.post(f"/api/rounds/{round_['id']}/comparison", json=None, headers=seen(round_))).json()
    async with asyncio.timeout(PATIENCE):
        while (await by.get(f"/api/work/{asked['compare_work_id']}")).json()["state"] in ("queued", "running"):
            await asyncio.sleep(0.1)
    return asked


async def results(by: Visitor, round_: dict[str, Any]) -> dict[str, dict[str, Any]]:
    items = (await by.get(f"/api/rounds/{round_['id']}/results")).json()["items"]
    return {one["objective"]: one for one in items if one["is_current"]}


async def use(by: Visitor, round_: dict[str, Any], result: dict[str, Any]) -> Any:
    body = {"result_id": result["id"]}
    return await by.send("PUT", f"/api/rounds/{round_['id']}/result", json=body, headers=seen(round_))


async def adjust(by: Visitor, round_: dict[str, Any], **request: object) -> Any:
    return await by.send("PUT", f"/api/rounds/{round_['id']}/adjustments", json=request, headers=seen(round_))


async def test_all_objectives_are_compared_and_another_one_used_until_something_else_is_decided(app: Litestar) -> None:
    cleo = await coordinator(app)
    round_ = await compared(cleo, await begun(app, cleo))
    found = await results(cleo, round_)
    assert set(found) == {"coverage", "total", "leximin", "stable"}
    assert (found["coverage"]["is_shown"], found["coverage"]["actions"]) == (True, [])
    stable = found["stable"]
    changes = (await cleo.get(f"/api/rounds/{round_['id']}/results/{stable['id']}/changes")).json()
    assert [changes[name] for name in ("gain", "lose", "move")] == [stable[name] for name in ("gain", "lose", "move")]
    assert len(changes["items"]) == sum(changes[name] for name in ("gain", "lose", "move"))
    round_ = (await use(cleo, round_, stable)).json()
    assert (round_["objective"], round_["result"]["id"]) == ("stable", stable["id"])
    deed = (await cleo.get("/api/activity")).json()["items"][0]
    assert (await cleo.post(f"/api/activity/{deed['undo_id']}/undo")).status_code == 204
    round_ = (await cleo.get(f"/api/rounds/{round_['id']}")).json()
    assert (round_["objective"], round_["result"]["id"]) == ("coverage", found["coverage"]["id"])
    round_ = await settled(cleo, (await decide(cleo, round_, (await listed(cleo, round_))[0], "locked")).json())
    assert set(await results(cleo, round_)) == {"coverage"}
    refused = await use(cleo, round_, stable)
    assert (refused.status_code, "decided since" in refused.json()["detail"]) == (409, True)


async def test_results_of_other_rounds_and_of_nobody_are_not_there(app: Litestar) -> None:
    cleo = await coordinator(app)
    round_ = await begun(app, cleo, mentees=1, mentors=1)
    url = f"/api/rounds/{round_['id']}"
    assert (await cleo.get(f"{url}/results/{round_['id']}/changes")).status_code == 404
    assert (await use(cleo, round_, round_)).status_code == 404
    other = await signed_in(app, "Otto Other", [AccessRole.COORDINATOR])
    assert (await other.get(f"{url}/results")).status_code == 404
    assert (await other.get(f"{url}/results/{round_['result']['id']}/changes")).status_code == 404


async def test_a_seat_more_matches_who_was_left_out_and_taking_it_back_undoes_it(app: Litestar) -> None:
    cleo = await coordinator(app)
    round_ = await begun(app, cleo)
    left_out = round_["result"]["left_out"][0]["person"]
    ways = (await cleo.get(f"/api/rounds/{round_['id']}/left-out/{left_out['id']}/ways-in")).json()["items"]
    seat = next(way for way in ways if way["kind"] == "seat")
    assert (seat["effect"]["people"], seat["is_certain"], seat["losers"]) == (1, True, [])
    exchange = next(way for way in ways if way["kind"] == "exchange")
    assert (exchange["effect"]["people"], len(exchange["losers"])) == (0, 1)
    assert exchange["losers"][0]["name"] in {mentee for mentee, *_ in await pairs(cleo, round_)}
    asked = {"kind": "seats", "person_id": seat["mentor"]["id"], "amount": 1}
    round_ = await settled(cleo, (await adjust(cleo, round_, **asked)).json())
    assert (round_["result"]["matched"], round_["result"]["left_out"]) == (3, [])
    assert [(one["kind"], one["person"]["name"]) for one in round_["adjustments"]] == [
        ("seats", seat["mentor"]["name"])
    ]
    gone = await cleo.get(f"/api/rounds/{round_['id']}/left-out/{left_out['id']}/ways-in")
    assert gone.status_code == 404
    deed = (await cleo.get("/api/activity")).json()["items"][0]
    assert (await cleo.post(f"/api/activity/{deed['undo_id']}/undo")).status_code == 204
    round_ = await settled(cleo, round_)
    assert (round_["result"]["matched"], round_["adjustments"]) == (2, [])


async def test_who_is_left_out_is_told_by_the_reason_they_share_with_what_they_brought(app: Litestar) -> None:
    cleo = await coordinator(app)
    programme = await opened(cleo)
    planning = await competency()
    goals = [{"competency_id": planning, "level": 3}]
    for name in ("Ana Silva", "Cy Ode", "Di Roy"):
        await applied(await somebody(app, name), programme, goals=goals)
    await applied(await somebody(app, "Bo Lin"), programme, goals=goals, hours=ELSEWHEN)
    await offer(app, programme, "Mo Mentor", planning)
    round_ = await settled(cleo, (await cleo.post(f"/api/programmes/{programme['id']}/rounds")).json())
    url = f"/api/rounds/{round_['id']}/left-out"
    crowd, alone = (await cleo.get(url)).json()["items"]
    assert (crowd["kind"], len(crowd["people"]), alone["kind"]) == ("bottleneck", 2, "rules")
    assert {(one["possible"], *one["wants"], one["times"]) for one in crowd["people"]} == {(1, "Planning", 0)}
    (bo,) = alone["people"]
    assert (bo["person"]["name"], bo["possible"]) == ("Bo Lin", 0)
    listed_there = {one["person"]["name"] for group in (crowd, alone) for one in group["people"]}
    assert listed_there == {out["person"]["name"] for out in round_["result"]["left_out"]}
    other = await signed_in(app, "Otto Other", [AccessRole.COORDINATOR])
    assert (await other.get(url)).status_code == 404


async def test_a_rule_off_for_one_round_lets_somebody_in_and_leaves_the_policy_alone(app: Litestar) -> None:
    cleo = await coordinator(app)
    programme = await opened(cleo)
    planning = await competency()
    goals = [{"competency_id": planning, "level": 3}]
    bo = await somebody(app, "Bo Lin")
    await applied(bo, programme, goals=goals, hours=ELSEWHEN)
    mo = await offer(app, programme, "Mo Mentor", planning)
    assert bo.viewer is not None
    assert mo.viewer is not None
    round_ = await settled(cleo, (await cleo.post(f"/api/programmes/{programme['id']}/rounds")).json())
    assert round_["result"]["matched"] == 0
    ways = await cleo.get(f"/api/rounds/{round_['id']}/left-out/{bo.viewer.person_id}/ways-in")
    assert [(way["kind"], way["rule"]) for way in ways.json()["items"]] == [("rule", "overlap")]
    round_ = await settled(cleo, (await adjust(cleo, round_, kind="rule_off", rule="overlap", amount=1)).json())
    assert [pair[:2] for pair in await pairs(cleo, round_)] == [("Bo Lin", "Mo Mentor")]
    policy = (await cleo.get(f"/api/programmes/{programme['id']}")).json()["policy"]
    assert policy["rules"]["overlap"] is not None
    for asked, field in (
        ({"kind": "rule_off", "rule": "level_gap"}, "rule"),
        ({"kind": "seats", "person_id": str(bo.viewer.person_id)}, "person_id"),
        ({"kind": "wider_hours", "person_id": str(mo.viewer.person_id)}, "person_id"),
        ({"kind": "wider_hours", "person_id": str(bo.viewer.person_id), "rule": "overlap"}, "rule"),
    ):
        refused = await adjust(cleo, round_, amount=1, **asked)
        assert (refused.status_code, refused.json()["errors"][0]["field"]) == (422, field)
    wider = await adjust(cleo, round_, kind="wider_hours", person_id=str(bo.viewer.person_id), amount=1)
    assert (await settled(cleo, wider.json()))["adjustments"][1]["kind"] == "wider_hours"


async def test_a_wish_not_to_be_with_somebody_reads_like_a_bar_of_the_coordinators_and_is_in_no_figure(
    app: Litestar,
) -> None:
    cleo = await coordinator(app)
    programme = await opened(cleo)
    planning = await competency()
    goals = [{"competency_id": planning, "level": 3}]
    mo, ny = [await offer(app, programme, name, planning) for name in ("Mo Mentor", "Ny Mentor")]
    refused = [str(each.viewer.person_id) for each in (mo, ny) if each.viewer]
    await applied(await somebody(app, "Ana Silva"), programme, goals=goals, not_with=refused)
    bo = await somebody(app, "Bo Lin")
    await applied(bo, programme, goals=goals)
    round_ = await settled(cleo, (await cleo.post(f"/api/programmes/{programme['id']}/rounds")).json())
    assert bo.viewer is not None
    for mentor in refused:
        pair = {"mentee": {"id": str(bo.viewer.person_id)}, "mentor": {"id": mentor}}
        round_ = await settled(cleo, (await decide(cleo, round_, pair, "barred")).json())
    (group,) = (await cleo.get(f"/api/rounds/{round_['id']}/left-out")).json()["items"]
    assert [(one["person"]["name"], one["possible"]) for one in group["people"]] == [("Ana Silva", 0), ("Bo Lin", 0)]


async def test_a_wish_not_to_be_with_somebody_reads_like_rules_that_leave_nobody_together(app: Litestar) -> None:
    cleo = await coordinator(app)
    programme = await opened(cleo)
    planning = await competency()
    goals = [{"competency_id": planning, "level": 3}]
    mo = await offer(app, programme, "Mo Mentor", planning)
    await offer(app, programme, "Ny Mentor", planning, hours=ELSEWHEN, languages=["en", "fr"])
    assert mo.viewer is not None
    wish = [str(mo.viewer.person_id)]
    await applied(await somebody(app, "Ana Silva"), programme, goals=goals, not_with=wish)
    await applied(await somebody(app, "Bo Lin"), programme, goals=goals, languages=["fr"])
    round_ = await settled(cleo, (await cleo.post(f"/api/programmes/{programme['id']}/rounds")).json())
    told = {out["person"]["name"]: (out["kind"], out["reason"]) for out in round_["result"]["left_out"]}
    assert told["Ana Silva"] == told["Bo Lin"]
    assert told["Ana Silva"][0] == "together"
    (group,) = (await cleo.get(f"/api/rounds/{round_['id']}/left-out")).json()["items"]
    ana, bo = [{**one, "person": None} for one in group["people"]]
    assert ana == bo
    for one in group["people"]:
        ways = (await cleo.get(f"/api/rounds/{round_['id']}/left-out/{one['person']['id']}/ways-in")).json()["items"]
        assert {way["kind"] for way in ways} == {"rule"}
