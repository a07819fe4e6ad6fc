"""Published rounds among peers are repaired: nobody moves, or open offers are given up; by hand or by rule."""

from typing import Any

import pytest
from litestar import Litestar

from backend.kit.database.engine import fetch, fetch_one
from backend.mentoring.answers.settling import settle_offers
from backend.mentoring.files.run_file import peer_run_in
from backend.mentoring.repairs.by_rule import repair_by_rule
from tests.api.mentoring.published import count, inbox, let_leave, time_passes
from tests.api.mentoring.repaired import Repaired
from tests.api.mentoring.test_enrolments import competency, deed
from tests.api.mentoring.test_peer_rounds import begun, groups, takes_part
from tests.api.mentoring.test_programmes import change, coordinator, make, move

pytestmark = [pytest.mark.anyio, pytest.mark.usefixtures("worker")]

NAMES = ("Ana Silva", "Bo Lin", "Cy Ode", "Di Roy", "Eli Poe", "Fay Zed")


class PeersRepaired(Repaired):
    """A round among peers that was sent: everybody can teach the one thing that the next one wants."""

    skills: list[str]

    @classmethod
    async def begun(cls, app: Litestar, kind: str, people: int) -> "PeersRepaired":
        self = cls()
        self.cleo, self.people = await coordinator(app), {}
        self.programme = (await move(self.cleo, await make(self.cleo, kind=kind), "open")).json()
        self.skills = [await competency(f"Skill {k}") for k in range(people)]
        for place, name in enumerate(NAMES[:people]):
            await self.joins(app, name, self.skills[place - 1], self.skills[place])
        return self

    async def joins(self, app: Litestar, name: str, wanted: str, taught: str, **more: object) -> None:
        self.people[name.split()[0]] = await takes_part(app, self.programme, name, wanted, taught, **more)

    async def matched_and_sent(self) -> None:
        self.round_ = await begun(self.cleo, self.programme)
        await self.sent()

    async def together(self) -> list[frozenset[str]]:
        """Give who is together in what the round shows, by the first word of their names."""
        return [_names(group["people"]) for group in await groups(self.cleo, self.round_)]

    async def leaves(self, name: str) -> None:
        (own,) = (await self.people[name].get(f"/api/programmes/{self.programme['id']}")).json()["enrolments"]
        whole = (await self.people[name].get(f"/api/enrolments/{own['id']}")).json()
        assert (await deed(self.people[name], whole, "withdrawal")).status_code == 200
        await time_passes(minutes=16)
        await settle_offers()


def _names(people: list[dict[str, Any]]) -> frozenset[str]:
    return frozenset(one["name"].split()[0] for one in people)


async def holds(repair: dict[str, Any]) -> bool:
    """Whether the proof of every choice of a repair is accepted by the peers' own checker."""
    ids = [choice["result_id"] for choice in repair["choices"]]
    rows = await fetch("SELECT run FROM round_result WHERE id = ANY ($1)", ids)
    return all(peer_run_in(row["run"]).verify().holds for row in rows)


async def test_after_a_decline_those_who_are_free_are_paired_and_nobody_moves(app: Litestar) -> None:
    part = await PeersRepaired.begun(app, "buddy", 5)
    await part.matched_and_sent()
    first, second = await part.together()
    (out,) = {name.split()[0] for name in NAMES[:5]} - first - second
    who, other = sorted(first)
    await part.declines(who)
    seen = await part.changes()
    assert [(each["kind"], _names(each["people"])) for each in seen["items"]] == [("declined", first)]
    assert seen["items"][0]["said"].split()[0] == who
    assert seen["actions"] == ["repair"]
    repair = await part.repair()
    choice = repair["choices"][0]
    assert (choice["moves"], choice["people"], choice["offers"], choice["kept"]) == (0, 2, 1, 1)
    assert await holds(repair)
    gains = {name: (kind, said) for name, kind, said in await part.changed_for(repair)}
    assert out in gains
    assert gains[out][1].startswith("Had nobody.")
    assert part.round_["number"] == 1
    made = (await part.confirm(repair)).json()
    assert (made["state"], made["offers"]["held"], made["moved"]) == ("waiting", 1, 0)
    await let_leave()
    shown = await part.together()
    assert second in shown
    assert {who, other} not in shown
    offers = [(await part.people[name].get("/api/offers")).json()["items"][0]["state"] for name in sorted(second)]
    assert offers == ["open", "open"]
    assert (await part.changes())["items"] == []
    round_ = (await part.cleo.get(f"/api/rounds/{part.round_['id']}")).json()
    assert (round_["result"]["id"], round_["peers"]) == (choice["result_id"], 5)
    assert "what stands is kept" in round_["result"]["proof"]["said"]


async def test_an_open_pair_is_given_up_where_that_gives_two_more_somebody(app: Litestar) -> None:
    part = await PeersRepaired.begun(app, "buddy", 2)
    await part.matched_and_sent()
    # Cy will have Ana alone, and Di Bo alone
    ids = {name: str(visitor.viewer.person_id) for name, visitor in part.people.items() if visitor.viewer}
    await part.joins(app, "Cy Ode", part.skills[0], part.skills[1], not_with=[ids["Bo"]])
    cy = part.people["Cy"].viewer
    assert cy is not None
    await part.joins(app, "Di Roy", part.skills[1], part.skills[0], not_with=[ids["Ana"], str(cy.person_id)])
    repair = await part.repair()
    assert [(each["moves"], each["people"], each["offers"], each["left_out"]) for each in repair["choices"]] == [
        (1, 2, 2, 0)
    ]
    assert await holds(repair)
    told = {name: (kind, said) for name, kind, said in await part.changed_for(repair)}
    assert {name: kind for name, (kind, _) in told.items()} == {
        **dict.fromkeys(("Ana", "Bo"), "moves"),
        **dict.fromkeys(("Cy", "Di"), "gains"),
    }
    assert told["Ana"][1] == "Moves so that Cy Ode, who has nobody, can be with somebody."
    assert told["Di"][1] == "Di Roy has joined."
    preview = (await part.cleo.get(f"/api/repairs/{repair['id']}/choices/0/preview")).json()
    assert (preview["offers"], preview["moved"], preview["hindrances"]) == (2, 1, [])
    assert [each["side"] for each in preview["mails"]] == ["peer", "moved", "moved"]
    made = (await part.confirm(repair)).json()
    assert (await part.offer_to("Ana"))["state"] == "paused"
    assert (await part.take_back(made)).status_code == 200
    assert (await part.offer_to("Ana"))["state"] == "open"
    repair = (await part.cleo.get(f"/api/repairs/{repair['id']}")).json()
    assert (await part.confirm(repair)).status_code == 201
    await let_leave()
    assert await part.states() == ["open", "open", "withdrawn"]
    assert [each[0] for each in await inbox(part.people["Bo"])][:2] == ["offer.moved", "offer.made"]
    assert set(await part.together()) == {frozenset({"Ana", "Cy"}), frozenset({"Bo", "Di"})}


async def test_a_ring_whose_third_leaves_is_made_anew_with_somebody_who_joins(app: Litestar) -> None:
    part = await PeersRepaired.begun(app, "skill_swap", 3)
    await part.matched_and_sent()
    assert await part.together() == [frozenset({"Ana", "Bo", "Cy"})]
    await part.leaves("Cy")
    await part.joins(app, "Di Roy", part.skills[1], part.skills[2])
    assert await part.kinds() == ["joined", "left"]
    repair = await part.repair()
    assert [(each["moves"], each["people"], each["kept"]) for each in repair["choices"]] == [(0, 3, 0)]
    assert await holds(repair)
    told = await part.changed_for(repair)
    assert [(name, kind) for name, kind, _ in told] == [("Ana", "gains"), ("Bo", "gains"), ("Di", "gains")]
    assert (await part.confirm(repair)).status_code == 201
    await let_leave()
    assert await part.together() == [frozenset({"Ana", "Bo", "Di"})]


async def test_of_those_who_declined_a_ring_nobody_is_asked_again_with_them(app: Litestar) -> None:
    part = await PeersRepaired.begun(app, "skill_swap", 3)
    await part.matched_and_sent()
    await part.declines("Cy")
    repair = await part.repair()
    assert repair["choices"] == []
    assert "Nothing would be gained" in repair["said"]
    await part.joins(app, "Di Roy", part.skills[1], part.skills[2])
    repair = await part.repair()
    after = {name: kind for name, kind, _ in await part.changed_for(repair)}
    assert after == dict.fromkeys(("Ana", "Bo", "Di"), "gains"), "Ana and Bo did not decline each other"


async def test_a_repair_that_moves_nobody_goes_out_by_the_programmes_rule_among_peers_too(app: Litestar) -> None:
    part = await PeersRepaired.begun(app, "buddy", 5)
    programme = (await part.cleo.get(f"/api/programmes/{part.programme['id']}")).json()
    assert (await change(part.cleo, programme, repair_by_rule=True)).status_code == 200
    await part.matched_and_sent()
    await part.declines(min((await part.together())[0]))
    assert await repair_by_rule() == 1
    row = await fetch_one("SELECT id FROM repair")
    await part.worked_out({"id": row["id"]})
    assert await repair_by_rule() == 1
    assert await count("publication", "repair_id IS NOT NULL AND state = 'waiting'") == 1
