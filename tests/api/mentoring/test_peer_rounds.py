"""Rounds among peers: pairs and rings are made, proven, explained, decided on, and each can become one offer."""

import json
from itertools import pairwise
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from litestar import Litestar

from backend.kit.database.engine import fetch_one
from backend.kit.database.transactions import write_transaction
from backend.kit.identifiers import new_id
from backend.mentoring.core.programme_states import Side
from backend.mentoring.files.run_file import read_run
from backend.mentoring.rounds.groups import groups_of
from tests.api.mentoring.test_enrolments import HOURS, begin, competency, deed, save, somebody
from tests.api.mentoring.test_preview import preview
from tests.api.mentoring.test_programmes import coordinator, make, move
from tests.api.mentoring.test_round_results import compared, results, use
from tests.api.mentoring.test_rounds import settled
from tests.api.visitor import Visitor

pytestmark = [pytest.mark.anyio, pytest.mark.usefixtures("worker")]

NAMES = ("Ana Silva", "Bo Lin", "Cy Ode", "Di Roy", "Eli Poe")


async def among(app: Litestar, cleo: Visitor, kind: str, people: int) -> dict[str, Any]:
    """A programme whose people stand in a circle: everybody can teach the one thing that the next one wants."""
    programme = (await move(cleo, await make(cleo, kind=kind), "open")).json()
    skills = [await competency(f"Skill {k}") for k in range(people)]
    for name, wanted, taught in zip(NAMES[:people], skills[-1:] + skills, skills, strict=False):
        await takes_part(app, programme, name, wanted, taught)
    return programme


async def takes_part(
    app: Litestar, programme: dict[str, Any], name: str, wanted: str, taught: str, **more: object
) -> Visitor:
    """Let somebody join among peers."""
    peer = await somebody(app, name)
    said = {
        "goals": [{"competency_id": wanted, "level": 2}],
        "teaches": [{"competency_id": taught, "level": 4}],
        "hours": HOURS,
        **more,
    }
    begun = (await save(peer, await begin(peer, programme, "peer"), **said)).json()
    assert (await deed(peer, begun, "application")).status_code == 200
    return peer


async def begun(cleo: Visitor, programme: dict[str, Any]) -> dict[str, Any]:
    answer = await cleo.post(f"/api/programmes/{programme['id']}/rounds")
    assert answer.status_code == 201, answer.text
    return await settled(cleo, answer.json())


async def groups(by: Visitor, round_: dict[str, Any], **filters: object) -> list[dict[str, Any]]:
    return (await by.get(f"/api/rounds/{round_['id']}/groups", params=filters)).json()["items"]


async def decide(by: Visitor, round_: dict[str, Any], people: list[dict[str, Any]], kind: str | None) -> Any:
    body = {"people": [one["id"] for one in people], "kind": kind}
    headers = {"if-match": f'"{round_["version"]}"'}
    return await by.send("PUT", f"/api/rounds/{round_['id']}/group-decisions", json=body, headers=headers)


def together(found: list[dict[str, Any]]) -> set[frozenset[str]]:
    return {frozenset(one["id"] for one in group["people"]) for group in found}


async def test_whom_else_a_peer_could_have_is_priced_by_matching_again_and_can_be_locked(app: Litestar) -> None:
    cleo = await coordinator(app)
    round_ = await begun(cleo, await among(app, cleo, "peer", 5))
    made = (await groups(cleo, round_))[0]["people"]
    url = f"/api/rounds/{round_['id']}/groups/other-partners"
    others = (await cleo.get(url, params={"person": made[0]["id"]})).json()["items"]
    assert 0 < len(others) <= 3
    assert not {made[0]["id"], made[1]["id"]} & {one["people"][0]["id"] for one in others}
    assert all(one["is_exact"] and len(one["people"]) == 1 for one in others)
    costs = [(-one["effect"]["people"], -one["effect"]["points"]) for one in others]
    assert costs == sorted(costs)
    assert all(one["effect"]["people"] <= 0 for one in others)
    first = others[0]
    after = await settled(cleo, (await decide(cleo, round_, [made[0], *first["people"]], "locked")).json())
    assert after["result"]["matched"] == round_["result"]["matched"] + first["effect"]["people"]
    gain = after["result"]["mean"] * after["result"]["pairs"] - round_["result"]["mean"] * round_["result"]["pairs"]
    assert gain == pytest.approx(first["effect"]["points"])
    assert (await cleo.get(url, params={"person": made[0]["id"]})).json()["items"] == []
    assert (await cleo.get(url, params={"person": round_["id"]})).status_code == 404


async def test_peers_are_paired_and_the_proof_is_accepted_by_the_checker(app: Litestar, tmp_path: Path) -> None:
    cleo = await coordinator(app)
    round_ = await begun(cleo, await among(app, cleo, "peer", 5))
    assert (round_["among"], round_["peers"], round_["mentees"]) == ("pairs", 5, 0)
    assert round_["objectives"] == ["coverage", "total"]
    result = round_["result"]
    assert (result["matched"], result["pairs"], result["proof"]["holds"]) == (4, 2, True)
    assert "odd number" in result["left_out"][0]["reason"]
    assert result["left_out"][0]["kind"] == "odd_group"
    made = await groups(cleo, round_)
    assert [len(group["people"]) for group in made] == [2, 2]
    name = made[1]["people"][0]["name"]
    assert await groups(cleo, round_, q=name.lower()) == [made[1]]
    assert await groups(cleo, round_, sort="points") == made[::-1] or made[0]["points"] == made[1]["points"]
    file = tmp_path / "round.trellis"
    file.write_bytes((await cleo.get(f"/api/rounds/{round_['id']}/run-file")).content)
    assert read_run(file).verify().holds
    kept = await groups_of(UUID(result["id"]))
    assert [tuple(member.side for member in group.members) for group in kept] == [(Side.PEER, Side.PEER)] * 2
    assert {frozenset(str(member.person_id) for member in group.members) for group in kept} == together(made)


async def test_a_locked_pair_of_peers_stands_and_two_who_are_barred_are_never_together(app: Litestar) -> None:
    cleo = await coordinator(app)
    round_ = await begun(cleo, await among(app, cleo, "buddy", 4))
    first, second = await groups(cleo, round_)
    wanted = [first["people"][0], second["people"][0]]
    round_ = await settled(cleo, (await decide(cleo, round_, wanted, "locked")).json())
    made = await groups(cleo, round_)
    assert frozenset(one["id"] for one in wanted) in together(made)
    assert sorted(group["is_locked"] for group in made) == [False, True]
    assert (await decide(cleo, {**round_, "version": 1}, wanted, "barred")).status_code == 412
    round_ = await settled(cleo, (await decide(cleo, round_, wanted[::-1], "barred")).json())
    assert frozenset(one["id"] for one in wanted) not in together(await groups(cleo, round_))
    assert [each["kind"] for each in round_["group_decisions"]] == ["barred"]
    round_ = await settled(cleo, (await decide(cleo, round_, wanted, None)).json())
    assert round_["group_decisions"] == []
    headers = {"if-match": f'"{round_["version"]}"'}
    refused = await cleo.post(f"/api/rounds/{round_['id']}/run", json={"objective": "stable"}, headers=headers)
    assert (refused.status_code, "coverage or total" in refused.json()["detail"]) == (409, True)


async def test_a_pair_of_peers_is_explained_both_ways_with_what_the_other_choice_costs(app: Litestar) -> None:
    cleo = await coordinator(app)
    round_ = await begun(cleo, await among(app, cleo, "peer", 4))
    first, second = await groups(cleo, round_)
    url = f"/api/rounds/{round_['id']}/groups/explanation"
    made = (await cleo.get(url, params={"people": [one["id"] for one in first["people"]]})).json()
    assert (made["standing"], made["points"]) == ("made", first["points"])
    assert [sum(part["points"] for part in step["parts"]) for step in made["steps"]] == pytest.approx(
        [step["points"] for step in made["steps"]]
    )
    across = [first["people"][0]["id"], second["people"][0]["id"]]
    why_not = (await cleo.get(url, params={"people": across})).json()
    assert (why_not["standing"], why_not["effect"]["people"]) == ("could be made", 0)
    assert why_not["effect"]["points"] <= 0
    assert (await cleo.get(url, params={"people": [across[0], str(new_id())]})).status_code == 404
    assert (await cleo.get(url, params={"people": [across[0]] * 2})).status_code == 404


async def test_three_who_could_not_swap_in_twos_are_a_proven_ring(app: Litestar, tmp_path: Path) -> None:
    cleo = await coordinator(app)
    round_ = await begun(cleo, await among(app, cleo, "skill_swap", 3))
    (ring,) = await groups(cleo, round_)
    names = [one["name"] for one in ring["people"]]
    circle = ["Ana Silva", "Bo Lin", "Cy Ode"] * 2
    assert all((one, other) in set(pairwise(circle)) for one, other in pairwise(names))
    assert (round_["among"], round_["result"]["matched"], len(names)) == ("rings", 3, 3)
    file = tmp_path / "round.trellis"
    file.write_bytes((await cleo.get(f"/api/rounds/{round_['id']}/run-file")).content)
    assert read_run(file).verify().holds
    (group,) = await groups_of(UUID(round_["result"]["id"]))
    assert [str(member.person_id) for member in group.members] == [one["id"] for one in ring["people"]]
    ids = [one["id"] for one in ring["people"]]
    why = (await cleo.get(f"/api/rounds/{round_['id']}/groups/explanation", params={"people": ids})).json()
    assert (why["standing"], why["effect"]["people"], len(why["steps"])) == ("made", -3, 3)
    round_ = await settled(cleo, (await decide(cleo, round_, ring["people"][1:] + ring["people"][:1], "locked")).json())
    assert [one["is_locked"] for one in await groups(cleo, round_)] == [True]
    refused = await decide(cleo, round_, ring["people"], "barred")
    assert (refused.status_code, refused.json()["detail"][:14]) == (409, "Bar two people")


async def test_another_ring_is_priced_and_can_be_locked(app: Litestar) -> None:
    cleo = await coordinator(app)
    programme = await among(app, cleo, "skill_swap", 3)
    learns, teaches = await taken(programme, "Cy Ode")
    await takes_part(app, programme, "Di Roy", learns, teaches)
    round_ = await begun(cleo, programme)
    (ring,) = await groups(cleo, round_)
    assert (round_["result"]["matched"], [out["kind"] for out in round_["result"]["left_out"]]) == (3, ["outweighed"])
    (out,) = (one["person"] for one in round_["result"]["left_out"])
    url = f"/api/rounds/{round_['id']}/groups/other-partners"
    (other,) = (await cleo.get(url, params={"person": out["id"]})).json()["items"]
    assert len(other["people"]) == 2
    assert {one["id"] for one in other["people"]} <= {one["id"] for one in ring["people"]}
    assert (other["effect"]["people"], other["is_exact"]) == (0, True)
    round_ = await settled(cleo, (await decide(cleo, round_, [out, *other["people"]], "locked")).json())
    assert together(await groups(cleo, round_)) == {frozenset(one["id"] for one in [out, *other["people"]])}


async def taken(programme: dict[str, Any], name: str) -> tuple[str, str]:
    """Give what somebody wants to learn and can teach."""
    row = await fetch_one(
        "SELECT goals, teaches FROM enrolment e JOIN person p ON p.id = e.person_id "
        "WHERE e.programme_id = $1 AND p.name = $2",
        *(UUID(programme["id"]), name),
    )
    return json.loads(row["goals"])[0]["competency_id"], json.loads(row["teaches"])[0]["competency_id"]


@pytest.mark.parametrize(("kind", "people"), [("buddy", 5), ("skill_swap", 3)])
async def test_both_aims_of_peers_are_compared_and_the_other_one_is_used(app: Litestar, kind: str, people: int) -> None:
    cleo = await coordinator(app)
    round_ = await begun(cleo, await among(app, cleo, kind, people))
    assert "compare" in round_["actions"]
    round_ = await compared(cleo, round_)
    found = await results(cleo, round_)
    assert set(found) == {"coverage", "total"}
    assert found["coverage"]["is_shown"]
    assert found["coverage"]["matched"] >= found["total"]["matched"]
    assert found["total"]["total"] >= found["coverage"]["total"]
    assert found["total"]["first_choices"] is None
    changes = (await cleo.get(f"/api/rounds/{round_['id']}/results/{found['total']['id']}/changes")).json()
    assert len(changes["items"]) == sum(found["total"][name] for name in ("gain", "lose", "move"))
    assert all(len(one["after"]) in (0, 1, 2) and one["person"] not in one["after"] for one in changes["items"])
    round_ = (await use(cleo, round_, found["total"])).json()
    assert (round_["objective"], round_["result"]["id"]) == ("total", found["total"]["id"])
    fairness = (await cleo.get(f"/api/rounds/{round_['id']}/fairness")).json()
    assert (fairness["people"], fairness["coverage"]) == (people, round_["result"]["matched"] / people)
    assert all(group["people"] == people == 5 for each in fairness["attributes"] for group in each["groups"])


async def test_a_policy_is_tried_on_peers(app: Litestar) -> None:
    cleo = await coordinator(app)
    programme = (await move(cleo, await make(cleo, "M-2", kind="peer"), "open")).json()
    alone = await preview(cleo, programme)
    assert (alone.status_code, "one person alone" in alone.json()["detail"]) == (409, True)
    programme = await among(app, cleo, "skill_swap", 4)
    seen = (await preview(cleo, programme)).json()
    assert (seen["peers"], seen["eligible_pairs"], seen["matched"]) == (4, 4, 0)
    assert {rule["rule"]: rule["pairs"] for rule in seen["rules"]}["shared_goal"] == 8
    assert len(seen["left_out"]) == 4
    assert (await preview(cleo, programme, "/rule-prices")).json()["items"] == []


async def test_two_who_were_together_before_are_not_paired_again(app: Litestar) -> None:
    cleo = await coordinator(app)
    programme = await among(app, cleo, "peer", 4)
    round_ = await begun(cleo, programme)
    before = await groups(cleo, round_)
    for group in before:
        await were_together(programme, [one["id"] for one in group["people"]])
    after = await groups(cleo, await begun(cleo, programme))
    assert len(after) == 2
    assert together(before).isdisjoint(together(after))


async def were_together(programme: dict[str, Any], people: list[str]) -> None:
    offer_id, relationship_id = new_id(), new_id()
    async with write_transaction() as connection:
        await connection.execute(
            "INSERT INTO offer (id, programme_id, state, made_at, ended_at, version) "
            "VALUES ($1, $2, 'accepted', now(), now(), 1)",
            *(offer_id, UUID(programme["id"])),
        )
        await connection.execute(
            "INSERT INTO relationship (id, programme_id, offer_id, state, began_at, ended_at, version) "
            "VALUES ($1, $2, $3, 'ended', now(), now(), 1)",
            *(relationship_id, UUID(programme["id"]), offer_id),
        )
        for person in people:
            await connection.execute(
                "INSERT INTO relationship_party (relationship_id, person_id, side) VALUES ($1, $2, 'peer')",
                *(relationship_id, UUID(person)),
            )
