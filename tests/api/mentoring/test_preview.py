"""A policy is tried on those who take part, by its coordinator alone, and nothing is kept."""

from typing import Any

import pytest
from litestar import Litestar

from backend.people.core.access import AccessRole
from tests.api.accounts import signed_in
from tests.api.mentoring.test_enrolments import HOURS, applied, begin, competency, deed, opened, save, somebody
from tests.api.mentoring.test_programmes import coordinator
from tests.api.visitor import Visitor

pytestmark = pytest.mark.anyio

ELSEWHEN = [{"weekday": 5, "start": 540, "end": 600}]


async def offer(app: Litestar, programme: dict[str, Any], name: str, competency_id: str, **fields: object) -> Visitor:
    mentor = await somebody(app, name)
    said = {"teaches": [{"competency_id": competency_id, "level": 5}], "hours": HOURS, **fields}
    begun = (await save(mentor, await begin(mentor, programme, "mentor"), **said)).json()
    assert (await deed(mentor, begun, "application")).status_code == 200
    return mentor


async def preview(by: Visitor, programme: dict[str, Any], part: str = "", **policy: object) -> Any:
    body = {"policy": {**programme["policy"], **policy}}
    return await by.post(f"/api/programmes/{programme['id']}/policy-preview{part}", json=body)


async def test_a_policy_is_tried_on_those_who_take_part(app: Litestar) -> None:
    cleo = await coordinator(app)
    programme = await opened(cleo)
    planning = await competency()
    goals = [{"competency_id": planning, "level": 3}]
    empty = await preview(cleo, programme)
    assert (empty.status_code, empty.json()["detail"][:30]) == (409, "Nobody takes part as a mentee ")
    await applied(await somebody(app, "Ana Silva"), programme, goals=goals)
    await applied(await somebody(app, "Bo Lin"), programme, goals=goals, hours=ELSEWHEN)
    await applied(await somebody(app, "Cy Ode"), programme, goals=goals)
    await offer(app, programme, "Mo Mentor", planning)
    seen = (await preview(cleo, programme)).json()
    assert (seen["mentees"], seen["mentors"], seen["seats"], seen["matched"]) == (3, 1, 1, 1)
    assert [one["name"] for one in seen["without_option"]] == ["Bo Lin"]
    assert {rule["rule"]: rule["pairs"] for rule in seen["rules"]}["overlap"] == 1
    assert (seen["seat_worth"][0]["mentor"]["name"], seen["seat_worth"][0]["people"]) == ("Mo Mentor", 1)
    assert seen["shortages"] == [{"competency": "Planning", "wanted": 3, "seats": 1, "left_out": 2}]
    assert len(seen["left_out"]) == 2


async def test_each_rule_has_a_price(app: Litestar) -> None:
    cleo = await coordinator(app)
    programme = await opened(cleo)
    planning = await competency()
    goals = [{"competency_id": planning, "level": 3}]
    await applied(await somebody(app, "Bo Lin"), programme, goals=goals, hours=ELSEWHEN)
    await offer(app, programme, "Mo Mentor", planning)
    prices = (await preview(cleo, programme, "/rule-prices")).json()["items"]
    assert (prices[0]["rule"], prices[0]["people"]) == ("overlap", 1)
    relaxed = {**programme["policy"]["rules"], "overlap": None}
    assert (await preview(cleo, programme, rules=relaxed)).json()["matched"] == 1
    kept = (await cleo.get(f"/api/programmes/{programme['id']}")).json()
    assert kept["policy"] == programme["policy"]


async def test_nobody_but_its_coordinator_tries_a_policy(app: Litestar) -> None:
    programme = await opened(await coordinator(app))
    for name, roles in (("Otto Other", [AccessRole.COORDINATOR]), ("Tala Partner", [AccessRole.TALENT_PARTNER])):
        other = await signed_in(app, name, roles)
        assert (await preview(other, programme)).status_code == 403
