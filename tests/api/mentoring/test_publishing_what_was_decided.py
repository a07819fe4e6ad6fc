"""What is published shows what was decided: seats that were added, groups among peers, nothing that was forbidden."""

from collections import Counter
from typing import Any

import pytest
from litestar import Litestar

from backend.kit.audit.service import SYSTEM
from backend.kit.database.engine import fetch
from backend.mentoring.answers.service import answer_for
from backend.mentoring.offers.schemas import AnswerRequest
from tests.api.mentoring.published import Published, count, inbox, let_leave
from tests.api.mentoring.test_enrolments import deed
from tests.api.mentoring.test_peer_rounds import among, begun, groups
from tests.api.mentoring.test_peer_rounds import decide as decide_on_group
from tests.api.mentoring.test_programmes import coordinator
from tests.api.mentoring.test_round_workbench import decide_together, decision, price
from tests.api.mentoring.test_rounds import settled
from tests.api.visitor import Visitor

pytestmark = [pytest.mark.anyio, pytest.mark.usefixtures("worker")]


async def publish(by: Visitor, round_: dict[str, Any]) -> Any:
    headers = {"if-match": f'"{round_["version"]}"'}
    return await by.post(f"/api/rounds/{round_['id']}/publications", json={}, headers=headers)


async def hindrances(by: Visitor, round_: dict[str, Any]) -> list[str]:
    return (await by.get(f"/api/rounds/{round_['id']}/publication-preview")).json()["hindrances"]


async def people_in(round_: dict[str, Any], cleo: Visitor) -> tuple[list[dict[str, Any]], dict[str, Any]]:
    """Everybody who wants a mentor, and the mentor of the first."""
    made = (await cleo.get(f"/api/rounds/{round_['id']}/pairs")).json()["items"]
    out = [each["person"] for each in round_["result"]["left_out"]]
    return [*(each["mentee"] for each in made), *out], made[0]["mentor"]


async def test_an_earlier_result_is_not_published_against_a_decision_that_no_plan_could_meet(app: Litestar) -> None:
    part = await Published.matched(app, mentors=1)
    (paired, out), mo = await people_in(part.round_, part.cleo)
    both = [decision(paired, mo, "barred"), decision(out, mo, "locked")]
    more = [*both[1:], decision(paired, mo, "locked")]
    round_ = await settled(part.cleo, (await decide_together(part.cleo, part.round_, more)).json())
    assert (round_["state"], round_["result"]["id"]) == ("proposed", part.round_["result"]["id"])
    (said,) = await hindrances(part.cleo, round_)
    assert said.startswith(f"{out['name']} and Mo Mentor are locked, and the result shown does not have them together.")
    refused = await publish(part.cleo, round_)
    assert (refused.status_code, said in refused.json()["detail"], await count("offer")) == (409, True, 0)
    round_ = await settled(part.cleo, (await decide_together(part.cleo, round_, both)).json())
    assert (await hindrances(part.cleo, round_), (await publish(part.cleo, round_)).status_code) == ([], 201)
    parties = {str(row["person_id"]) for row in await fetch("SELECT person_id FROM offer_party")}
    assert parties == {out["id"], mo["id"]}


async def test_peers_who_were_forbidden_are_not_published_by_an_earlier_result(app: Litestar) -> None:
    cleo = await coordinator(app)
    round_ = await begun(cleo, await among(app, cleo, "peer", 4))
    first, second = [each["people"] for each in await groups(cleo, round_)]
    for wanted, kind in ((first, "barred"), ([first[0], second[0]], "locked"), ([first[0], second[1]], "locked")):
        round_ = await settled(cleo, (await decide_on_group(cleo, round_, wanted, kind)).json())
    shown = await groups(cleo, round_)
    said = await hindrances(cleo, round_)
    assert len(shown) == 2
    assert [each.split(", and the")[0] for each in said] == [f"{names(first[0], second[1])} are locked"]
    assert (await publish(cleo, round_)).status_code == 409


def names(*people: dict[str, Any]) -> str:
    return " and ".join(sorted(each["name"] for each in people))


async def test_seats_that_were_added_to_a_mentor_count_when_the_round_is_published_and_nowhere_else(
    app: Litestar,
) -> None:
    part = await Published.matched(app, mentees=3, mentors=1)
    _, mo = await people_in(part.round_, part.cleo)
    headers = {"if-match": f'"{part.round_["version"]}"'}
    body = {"kind": "seats", "person_id": mo["id"], "amount": 1}
    answer = await part.cleo.send("PUT", f"/api/rounds/{part.round_['id']}/adjustments", json=body, headers=headers)
    round_ = await settled(part.cleo, answer.json())
    seen = (await part.cleo.get(f"/api/rounds/{round_['id']}/publication-preview")).json()
    assert (seen["offers"], seen["people"], seen["left_out"], seen["hindrances"]) == (2, 3, 1, [])
    made = (await publish(part.cleo, round_)).json()
    assert made["offers"]["held"] == 2
    await let_leave()
    assert len(await inbox(part.people["Mo"])) == 2
    out = next(name for name in ("Ana", "Bo", "Cy") if name in round_["result"]["left_out"][0]["person"]["name"])
    asked = await part.people[out].post(
        f"/api/programmes/{part.programme['id']}/requests", json={"choices": [mo["id"]], "message": ""}
    )
    assert (asked.status_code, "seat free" in asked.json()["detail"]) == (409, True)
    again = await part.cleo.post(f"/api/programmes/{part.programme['id']}/rounds")
    assert (again.status_code, "mentor" in again.json()["detail"]) == (409, True)


@pytest.mark.parametrize(("kind", "people", "offers", "each"), [("peer", 5, 2, 2), ("skill_swap", 3, 1, 3)])
async def test_a_round_among_peers_is_published_as_one_offer_for_each_group(
    app: Litestar, kind: str, people: int, offers: int, each: int
) -> None:
    cleo = await coordinator(app)
    round_ = await begun(cleo, await among(app, cleo, kind, people))
    seen = (await cleo.get(f"/api/rounds/{round_['id']}/publication-preview")).json()
    assert (seen["offers"], seen["people"], seen["left_out"]) == (offers, offers * each, people - offers * each)
    assert (await publish(cleo, round_)).status_code == 201
    await let_leave()
    assert await count("enrolment", "left_out = 1") == people - offers * each
    parties = await fetch("SELECT y.* FROM offer_party y JOIN offer o ON o.id = y.offer_id AND o.state = 'open'")
    assert {row["side"] for row in parties} == {"peer"}
    assert set(Counter(row["offer_id"] for row in parties).values()) == {each}
    for row in parties:
        answer = AnswerRequest(answer="accepted")
        await answer_for(offer_id=row["offer_id"], person_id=row["person_id"], actor=SYSTEM, request=answer)
    assert (await count("relationship"), await count("relationship_party")) == (offers, offers * each)
    assert (await count("offer", "state = 'accepted'"), await count("offer", "state = 'open'")) == (offers, 0)


async def test_peers_go_on_without_somebody_who_was_locked_and_takes_part_no_more(app: Litestar) -> None:
    cleo = await coordinator(app)
    round_ = await begun(cleo, await among(app, cleo, "peer", 5))
    first, second = [each["people"] for each in await groups(cleo, round_)]
    round_ = await settled(cleo, (await decide_on_group(cleo, round_, first, "locked")).json())
    await turned_down(cleo, round_, first[0])
    round_ = await run_afresh(cleo, round_)
    assert first[0]["id"] not in {one["id"] for group in await groups(cleo, round_) for one in group["people"]}
    assert await hindrances(cleo, round_) == []
    refused = await decide_on_group(cleo, round_, [first[0], second[0]], "locked")
    assert refused.status_code == 404
    assert (await decide_on_group(cleo, round_, [first[0], second[0]], None)).status_code == 404
    round_ = await settled(cleo, (await decide_on_group(cleo, round_, first, None)).json())
    assert round_["group_decisions"] == []
    assert (await publish(cleo, round_)).status_code == 201


async def test_a_decision_on_a_mentor_who_takes_part_no_more_is_taken_back_but_not_made(app: Litestar) -> None:
    part = await Published.matched(app, mentees=1)
    ana, mo = await people_in(part.round_, part.cleo)
    locked, free = decision(ana[0], mo, "locked"), decision(ana[0], mo, None)
    round_ = await settled(part.cleo, (await decide_together(part.cleo, part.round_, [locked])).json())
    await turned_down(part.cleo, round_, mo)
    round_ = await run_afresh(part.cleo, round_)
    barred = [decision(ana[0], mo, "barred")]
    assert [(await each(part.cleo, round_, barred)).status_code for each in (price, decide_together)] == [404, 404]
    priced = await price(part.cleo, round_, [free])
    assert (priced.status_code, priced.json()["effect"]["people"]) == (200, 0)
    round_ = await settled(part.cleo, (await decide_together(part.cleo, round_, [free])).json())
    assert (round_["decisions"], (await decide_together(part.cleo, round_, [free])).status_code) == ([], 404)


async def turned_down(cleo: Visitor, round_: dict[str, Any], person: dict[str, Any]) -> None:
    """Let somebody take part no more."""
    url = f"/api/programmes/{round_['programme_id']}/enrolments"
    (found,) = (await cleo.get(url, params={"q": person["name"]})).json()["items"]
    assert (await deed(cleo, found, "decision", decision="decline")).status_code == 200


async def run_afresh(cleo: Visitor, round_: dict[str, Any]) -> dict[str, Any]:
    headers = {"if-match": f'"{round_["version"]}"'}
    answer = await cleo.post(f"/api/rounds/{round_['id']}/run", json={"is_fresh": True}, headers=headers)
    return await settled(cleo, answer.json())
