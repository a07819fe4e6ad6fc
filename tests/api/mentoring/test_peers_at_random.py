"""Whatever peers do in whatever order, however often their round is repaired: what must hold, holds."""

from collections import Counter
from collections.abc import Mapping
from random import Random
from typing import Any
from uuid import UUID

import pytest
from litestar import Litestar

from backend.demo.dice import dice
from backend.kit.database.engine import fetch
from backend.mentoring.answers.settling import settle_offers
from backend.mentoring.files.run_file import peer_run_in
from backend.mentoring.publications.sending import send_due_publications
from tests.api.mentoring.asking import identity
from tests.api.mentoring.published import let_leave, time_passes
from tests.api.mentoring.test_peer_repairs import PeersRepaired

pytestmark = [pytest.mark.anyio, pytest.mark.usefixtures("worker")]

STEPS = 24
MOST_STEPS = 5 * STEPS
LATER = ("Gus New", "Hal New", "Ida New", "Jo New")
FRESH = ("Kim Last", "Lou Last", "Mo Last")
"""Join together where chance has left a round with nothing to repair: among them there is always something to gain."""

_OFFERS = """
SELECT o.id, o.state, o.paused_by IS NOT NULL AS was_moved, array_agg(y.person_id ORDER BY y.person_id) AS people,
       count(y.answer) AS answers, coalesce(bool_or(y.answer = 'declined'), false) AS is_declined,
       EXISTS (SELECT FROM relationship r WHERE r.offer_id = o.id AND r.state = 'active') AS is_active,
       bool_and(e.state = 'enrolled') AS all_take_part
FROM offer o JOIN offer_party y ON y.offer_id = o.id
JOIN enrolment e ON e.programme_id = o.programme_id AND e.person_id = y.person_id
GROUP BY o.id ORDER BY o.id
"""

_CHOICES = """
SELECT c.repair_id, c.moves, x.run, p.standing FROM repair_choice c
JOIN round_result x ON x.id = c.result_id JOIN repair p ON p.id = c.repair_id
"""

Offers = Mapping[UUID, Any]


async def look() -> Offers:
    return {row["id"]: row for row in await fetch(_OFFERS)}


def takes_place(offer: Any) -> bool:
    """Whether an offer takes the place that each of its people has."""
    return offer["state"] in ("held", "open") or offer["is_active"]


def expect_one_each(offers: Offers) -> None:
    taken = Counter(person for offer in offers.values() if takes_place(offer) for person in offer["people"])
    assert all(times == 1 for times in taken.values()), taken


def expect_answered_stay(before: Offers, after: Offers) -> None:
    """No repair gives up what somebody has answered; and what has ended stays as it ended."""
    for offer_id, offer in before.items():
        then = after[offer_id]
        if offer["state"] in ("accepted", "declined", "expired", "withdrawn"):
            assert then["state"] == offer["state"]
        if offer["answers"]:
            assert not then["was_moved"]


def expect_refused_apart(before: Offers, after: Offers) -> None:
    """Nobody is asked again together with exactly those of whom one has declined."""
    declined = {tuple(each["people"]) for each in before.values() if each["state"] == "declined"}
    new = [each for offer_id, each in after.items() if offer_id not in before]
    assert not declined & {tuple(each["people"]) for each in new}
    assert all(each["all_take_part"] for each in new)


def expect_not_with(offers: Offers, apart: set[UUID]) -> None:
    assert not any(apart <= set(each["people"]) for each in offers.values())


async def expect_proven() -> None:
    """Every choice of every repair keeps what was agreed, counts its moves, and its proof is accepted."""
    for row in await fetch(_CHOICES):
        run = peer_run_in(row["run"])
        assert run.verify().holds
        groups = {frozenset(run.round.ids[one] for one in group) for group in run.groups}
        assert len(set().union(*groups)) == sum(map(len, groups))


async def act(app: Litestar, part: PeersRepaired, chance: Random, later: list[str]) -> str:
    """Do one thing that somebody could do; give what."""
    asked = [
        (name, seen["items"][0])
        for name, visitor in part.people.items()
        if (seen := (await visitor.get("/api/offers")).json())["items"] and seen["items"][0]["actions"] == ["answer"]
    ]
    what = chance.choice(["answer", "answer", "answer", "settle", "repair", "repair", "repair", "join", "leave"])
    if what == "answer" and asked:
        name, _ = chance.choice(asked)
        answer = chance.choice(["accepted", "accepted", "declined"])
        assert (await part.answer(name, answer)).status_code == 200
        return answer
    if what == "join" and later:
        place = chance.randrange(len(part.skills))
        await part.joins(app, later.pop(), part.skills[place - 1], part.skills[place])
        return "joined"
    if what == "leave" and chance.random() < 0.4 and len(part.people) > 3:
        name = chance.choice(sorted(part.people))
        await part.leaves(name)
        del part.people[name]
        return "left"
    if what == "repair":
        return await repaired(part, chance)
    await time_passes(minutes=3)
    await settle_offers()
    return "settled"


async def repaired(part: PeersRepaired, chance: Random) -> str:
    """Have a repair worked out, confirm one of its choices, and take that back or let it leave."""
    if "repair" not in (await part.changes())["actions"]:
        return "waited"
    repair = await part.repair()
    assert repair["state"] in ("proposed", "dropped")
    if not repair["choices"]:
        return "nothing to gain"
    answer = await part.confirm(repair, place=chance.choice(repair["choices"])["place"])
    assert answer.status_code in (201, 409), answer.text
    if answer.status_code == 409:
        return "refused"
    if chance.random() < 0.2:
        assert (await part.take_back(answer.json())).status_code == 200
        return "taken back"
    await let_leave()
    return "moved" if answer.json()["moved"] else "repaired"


@pytest.mark.parametrize(("kind", "seed"), [("buddy", 1), ("buddy", 2), ("skill_swap", 1), ("skill_swap", 2)])
async def test_what_must_hold_holds_after_every_act(app: Litestar, kind: str, seed: int) -> None:
    chance, later, done = dice(seed, kind), list[str](LATER), Counter[str]()
    part = await PeersRepaired.begun(app, kind, 3)
    ana = identity(part.people["Ana"])
    for place, name in enumerate(("Di Roy", "Eli Poe", "Fay Zed")):
        await part.joins(app, name, part.skills[place - 1], part.skills[place], not_with=[ana] * (name == "Fay Zed"))
    apart = {UUID(ana), UUID(identity(part.people["Fay"]))}
    await part.matched_and_sent()
    seen = await look()
    for step in range(MOST_STEPS):
        if step >= STEPS and was_repaired(done):
            break
        if step == STEPS:
            for place, name in enumerate(FRESH):
                await part.joins(app, name, part.skills[place - 1], part.skills[place])
        done[await act(app, part, chance, later)] += 1
        await send_due_publications()
        before, seen = seen, await look()
        expect_one_each(seen)
        expect_answered_stay(before, seen)
        expect_refused_apart(before, seen)
        expect_not_with(seen, apart)
    await expect_proven()
    assert was_repaired(done), done


def was_repaired(done: Counter[str]) -> bool:
    """Whether a repair was confirmed; in a short life there may be nothing to gain by one."""
    return done["repaired"] + done["moved"] + done["taken back"] > 0
